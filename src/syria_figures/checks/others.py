"""What holds of what others say: evidence, corroborations, and the checks that follow from them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pandas as pd

from syria_figures.checks.rule import each
from syria_figures.claims.checking import SOURCES, checks_frame
from syria_figures.claims.scope import SCOPE, evident_differences
from syria_figures.frames.diff import differences
from syria_figures.frames.frames import Tables, records
from syria_figures.model.dates import span
from syria_figures.model.problems import Problem
from syria_figures.model.tables import TABLES

#: An address that searches: what it shows is another thing tomorrow.
SEARCH_PAGE = r"[?&](?:q|query|search|s)=|/search(?:[/?]|$)"
#: What a row of a role must say.
DUE = {"likely_source": "likely_because", "revision": "revises", "bracket": "bound", "not_found": "searched_for"}


def checks_are_computed(tables: Tables) -> Iterator[Problem]:
    """The checks are what the rule gives, cell by cell; none is typed."""
    table = TABLES["claim_checks"]
    for one in differences(table, checks_frame(tables), tables[table.name]):
        yield Problem(table.name, one.row, one.field, one.new or one.kind, one.old or "what the rule gives")


def roles_have_their_reasons(tables: Tables) -> Iterator[Problem]:
    """A likely source says why, a revision what, a bracket its side, a search its words; all others name evidence."""
    rows = tables["corroborations"]
    for role, field in DUE.items():
        wrong = (rows["role"] == role) & rows[field].isna()
        yield from each("corroborations", rows, wrong, field, f"what a row with the role {role} says there")
    origins = tables["evidence"].set_index("evidence_id")["origin_org"]
    wrong = rows["revises"].notna() & (rows["revises"].map(origins) != rows["origin_org"])
    yield from each("corroborations", rows, wrong, "revises", "evidence of the same origin, {origin_org}")
    wrong = (rows["role"] != "not_found") & rows["evidence_id"].isna()
    yield from each("corroborations", rows, wrong, "evidence_id", "the evidence that says so")


def figures_of_others_are_whole(tables: Tables) -> Iterator[Problem]:
    """A number has its unit, hedge, measure, group and words."""
    rows = tables["corroborations"]
    numbers = rows[["value", "value_low", "value_high"]].notna().any(axis=1)
    for field in ("unit", "qualifier", "value_text", "measure", "population_group"):
        yield from each("corroborations", rows, numbers & rows[field].isna(), field, "that of the number")


def sources_are_not_later(tables: Tables) -> Iterator[Problem]:
    """A source of a document was not published after it."""
    rows, documents = tables["corroborations"], tables["documents"].set_index("document_id")
    published = rows["evidence_id"].map(tables["evidence"].set_index("evidence_id")["published"])
    dateline = rows["claim_id"].str.split(".").str[0].map(documents["dateline"])
    later = [pd.notna(day) and span(day)[0] > span(end)[1] for day, end in zip(published, dateline, strict=True)]
    wrong = rows["role"].isin(SOURCES) & pd.Series(later, rows.index, bool)
    expected = "another role: {evidence_id} is of {published}, after the document ({dateline})"
    yield from each("corroborations", rows.assign(published=published, dateline=dateline), wrong, "role", expected)


def differences_of_scope_are_declared(tables: Tables) -> Iterator[Problem]:
    """Where place, window, group, unit or measure of another figure are not the claim's, its row says so."""
    claims = {row["claim_id"]: row for row in records(tables["claims"])}
    for row in records(tables["corroborations"]):
        declared = set(f"{row['scope_differs'] or ''}, {row['scope_unknown'] or ''}".split(", "))
        silent = set() if row["qualifier"] is None else evident_differences(claims[row["claim_id"]], row) - declared
        if silent:
            key = f"{row['claim_id']} {row['corroboration']}"
            fields = ", ".join(field for field in SCOPE if field in silent)
            found = row["scope_differs"] or "nothing"
            yield Problem("corroborations", key, "scope_differs", found, f"{fields} too, or unknown: not the claim's")


def origins_are_counted_once(tables: Tables) -> Iterator[Problem]:
    """An origin is written one way, as organisations are; an address, or a figure of a claim, stands once."""
    organizations, evidence, rows = (tables[name] for name in ("organizations", "evidence", "corroborations"))
    usual: dict[str, str] = {}
    for row in records(organizations):
        name = row["abbreviation"] or row["name"]
        usual |= {_bare(row["name"]): name, _bare(name): name}
    for table, frame in (("evidence", evidence), ("corroborations", rows)):
        due = frame["origin_org"].map(lambda origin: usual.setdefault(_bare(origin), origin), na_action="ignore")
        wrong = frame["origin_org"].notna() & (due != frame["origin_org"])
        yield from each(table, frame.assign(due=due), wrong, "origin_org", "{due}, as elsewhere")
    twice = evidence["url"].notna() & evidence.duplicated(["url", "release"])
    yield from each("evidence", evidence, twice, "url", "an address, and of a dataset a release, that no other has")
    again = rows["evidence_id"].notna() & rows.duplicated(["claim_id", "evidence_id", "aspect", "value_text", "role"])
    yield from each("corroborations", rows, again, "evidence_id", "each count of an origin once")


def _bare(origin: str) -> str:
    return re.sub(r"\W|^the ", "", origin.casefold())


def addresses_are_no_searches(tables: Tables) -> Iterator[Problem]:
    """An address leads to a page, not to a search."""
    evidence = tables["evidence"]
    wrong = evidence["url"].str.contains(SEARCH_PAGE, na=False)
    yield from each("evidence", evidence, wrong, "url", "the address of the page itself, no search")
