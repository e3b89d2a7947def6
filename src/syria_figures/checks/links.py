"""What holds between rows: references, order, the ledger, places that nest, relations of claims."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from syria_figures.checks.rule import DATED, each
from syria_figures.frames.frames import Tables, text_frame
from syria_figures.frames.membership import lineage
from syria_figures.model.amounts import QUALIFIERS
from syria_figures.model.problems import Problem
from syria_figures.model.tables import OWN_TABLES, TABLES
from syria_figures.model.vocabularies import SYMMETRIC
from syria_figures.text.phrases import stands_in

#: Qualifiers that leave open how much larger the number may be.
OPEN_ABOVE = [name for name, qualifier in QUALIFIERS.items() if qualifier.open in ("above", "both")]


def references_resolve(tables: Tables) -> Iterator[Problem]:
    """Every reference names a row that exists."""
    for table in OWN_TABLES.values():
        rows = tables[table.name]
        for own, other, theirs in table.foreign_keys():
            known = set(zip(*(tables[other][name] for name in theirs), strict=True))
            unknown = [key not in known for key in zip(*(rows[name] for name in own), strict=True)]
            dangling = pd.Series(unknown, rows.index, bool) & rows[list(own)].notna().all(axis=1)
            yield from each(table.name, rows, dangling, own[-1], f"a row of {other}")


def ids_name_their_document(tables: Tables) -> Iterator[Problem]:
    """The id of a claim or incident begins with its document's id."""
    for name, key in (("claims", "claim_id"), ("incidents", "incident_id")):
        rows = tables[name]
        foreign = rows[key].str.partition(".")[0] != rows["document_id"]
        yield from each(name, rows, foreign, key, "an id that begins with {document_id}.")


def everything_is_used(tables: Tables) -> Iterator[Problem]:
    """Every document, organisation, place, indicator and piece of evidence is used by some row."""
    for name in ("documents", "organizations", "places", "indicators", "evidence"):
        used = {
            key
            for table in OWN_TABLES.values()
            for (own, *_), other, _ in table.foreign_keys()
            if other == name
            for key in tables[table.name][own].unique()
        }
        (key,) = TABLES[name].key
        yield from each(name, tables[name], ~tables[name][key].isin(used), key, "to be used by some row")


def rows_are_in_reading_order(tables: Tables) -> Iterator[Problem]:
    """Claims and incidents stand in the order of the paragraphs."""
    for name in DATED:
        rows = tables[name]
        furthest = rows.groupby("document_id", sort=False)["paragraph"].cummax()
        yield from each(name, rows, rows["paragraph"] < furthest, "paragraph", "the order of the document")


def ledger_and_claims_agree(tables: Tables) -> Iterator[Problem]:
    """Every claim stands in the ledger once, and the ledger calls nothing else a claim."""
    ledger, claims = tables["ledger"], tables["claims"]
    times = claims["claim_id"].map(ledger["claim_id"].value_counts())
    yield from each("claims", claims, times != 1, "claim_id", "just one row of the ledger")
    mismatch = (ledger["ledger_kind"] == "claim") != ledger["claim_id"].notna()
    yield from each("ledger", ledger, mismatch, "claim_id", "a claim just where the decision is claim")


def places_nest(tables: Tables) -> Iterator[Problem]:
    """A place lies in the governorate of its own code and of the place that contains it; none contains itself."""
    places = tables["places"]
    of_own_code = places["pcode"].isna() | (places["pcode"].str[:4] == places["admin1_pcode"])
    yield from each("places", places, ~of_own_code, "admin1_pcode", "{pcode:.4}")
    outer = places["parent_place_id"].map(places.set_index("place_id")["admin1_pcode"])
    elsewhere = outer.notna() & (outer != places["admin1_pcode"])
    yield from each("places", places, elsewhere, "admin1_pcode", "that of {parent_place_id}")
    parents = dict(zip(places["place_id"], places["parent_place_id"], strict=True))
    circular = places["place_id"].map({one: one in lineage(outer, parents) for one, outer in parents.items()})
    yield from each("places", places, circular, "parent_place_id", "a chain of places that ends")


def printed_places_are_theirs(tables: Tables) -> Iterator[Problem]:
    """Words that state a place by the name of one in the list have that one, what lies in it, or what it is part of."""
    places = tables["places"]
    parents = dict(zip(places["place_id"], places["parent_place_id"], strict=True))
    members = tables["place_members"].groupby("place_id")["member_place_id"].agg(list)
    names = places.melt("place_id", ["name", "label"]).dropna(subset="value")
    named = list(zip(names["place_id"], names["value"].str.casefold(), strict=True))
    for table in DATED:
        rows = tables[table][tables[table]["place_basis"] == "stated"].dropna(subset="place_text")
        found = [{one for one, name in named if stands_in(name, said)} for said in rows["place_text"].str.casefold()]
        own = [{*lineage(one, parents), *members.get(one, [])} for one in rows["place_id"]]
        other = [bool(theirs) and ours.isdisjoint(theirs) for ours, theirs in zip(own, found, strict=True)]
        wrong = pd.Series(other, rows.index, bool)
        yield from each(table, rows, wrong, "place_id", "the place that {place_text!r} names")


def relations_make_sense(tables: Tables) -> Iterator[Problem]:
    """No claim is related to itself, and a symmetric relation is recorded once."""
    relations = tables["relations"]
    one, other = relations["claim_id"], relations["related_claim_id"]
    yield from each("relations", relations, one == other, "related_claim_id", "another claim")
    sides = ["\0".join(sorted(pair)) for pair in zip(one, other, strict=True)]
    again = relations.assign(sides=sides).duplicated(["relation", "sides"])
    twice = relations["relation"].isin(SYMMETRIC) & again
    yield from each("relations", relations, twice, "relation", "a symmetric relation once")


def wholes_hold_their_parts(tables: Tables) -> Iterator[Problem]:
    """A subset is not larger than its whole, in the same unit; a share_of names a count."""
    claims = tables["claims"][["claim_id", "unit", "qualifier", "value", "value_low", "value_high"]]
    part, whole = claims.add_prefix("part_"), claims.add_prefix("whole_")
    pairs = (
        tables["relations"]
        .merge(part, left_on="claim_id", right_on="part_claim_id")
        .merge(whole, left_on="related_claim_id", right_on="whole_claim_id")
    )
    pairs["least"] = pairs["part_value"].fillna(pairs["part_value_low"])
    pairs["most"] = pairs["whole_value"].fillna(pairs["whole_value_high"])
    is_subset, is_share = pairs["relation"] == "subset_of", pairs["relation"] == "share_of"
    units = pairs["part_unit"] != pairs["whole_unit"]
    larger = (pairs["least"] > pairs["most"]) & ~pairs["whole_qualifier"].isin(OPEN_ABOVE)
    of_no_count = (pairs["part_unit"] != "share") | (pairs["whole_unit"] == "share")
    found = "{least:,.10g} {part_unit} of {most:,.10g} {whole_unit}"
    for wrong, expected in (
        (is_subset & units, "one unit"),
        (is_subset & ~units & larger, "a part no larger than its whole"),
        (is_share & of_no_count, "a share of a count"),
    ):
        yield from each("relations", pairs, wrong, "relation", expected, found)


def changes_lead_to_what_is(tables: Tables) -> Iterator[Problem]:
    """The newest change of a claim's field says its value now; a claim that is no more is told as removed."""
    changes, table = tables["changes"], TABLES["claims"]
    claims = tables["claims"][tables["claims"]["claim_id"].isin(changes["claim"])]
    newest = changes.drop_duplicates(["claim", "field"], keep="last")
    removed = (newest["field"] == "claim_id") & newest["new"].isna()
    known = [*tables["claims"]["claim_id"], *newest[removed]["claim"]]
    for column in ("claim", "replaces", "replaced_by"):
        wrong = changes[column].notna() & ~changes[column].isin(known)
        yield from each("changes", changes, wrong, column, "a claim, or one of which a change says that it was removed")
    yield from each("changes", changes, ~changes["field"].isin(table.columns), "field", "a field of claims")
    now = text_frame(table, claims).assign(claim=claims["claim_id"].tolist()).melt("claim", None, "field", "now")
    led = newest.merge(now, on=["claim", "field"])
    yield from each("changes", led, led["new"].fillna("") != led["now"], "new", "{now!r}, the value now")
