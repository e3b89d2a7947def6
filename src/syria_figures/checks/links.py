"""What holds between rows: references, places that nest, relations of claims."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any

from syria_figures.checks.columns import begin_with, keys, looked_up, stand_in
from syria_figures.checks.rule import _each, _key, _own_tables
from syria_figures.model.problems import Problem
from syria_figures.model.schema import TABLES

if TYPE_CHECKING:
    from syria_figures.checks.columns import Mask
    from syria_figures.frames.frames import Tables

SYMMETRIC = ("may_overlap", "comparable_with", "conflicts_with")

#: Qualifiers that leave open how much larger the number may be.
OPEN_ABOVE = ("at_least", "more_than", "about")


def references_resolve(tables: Tables) -> Iterator[Problem]:
    """Every reference names a row that exists."""
    for table in _own_tables():
        for own, other, theirs in table.foreign_keys():
            rows = tables[table.name]
            missing = ~stand_in(keys(rows, own), keys(tables[other], theirs))
            yield from _each(table.name, rows, missing, own[-1], f"a row of {other}")


def ids_name_their_document(tables: Tables) -> Iterator[Problem]:
    """The id of a claim or incident begins with its document's id."""
    for name, key in (("claims", "claim_id"), ("incidents", "incident_id")):
        rows = tables[name]
        own = begin_with(rows[key], rows["document_id"], ".")
        yield from _each(name, rows, ~own, key, lambda row: f"an id that begins with {row['document_id']}.")


def everything_is_used(tables: Tables) -> Iterator[Problem]:
    """Every document, organisation, place and indicator of the lists is used by some row."""
    lists = ("documents", "organizations", "places", "indicators")
    named = {name: keys(tables[name], TABLES[name].key) for name in lists}
    used: dict[str, list[Mask]] = {name: [] for name in lists}
    for table in _own_tables():
        for own, target, _ in table.foreign_keys():
            if target in used:
                used[target].append(stand_in(named[target], keys(tables[table.name], own)))
    for name in lists:
        idle = ~reduce(or_, used[name])
        yield from _each(name, tables[name], idle, TABLES[name].key[0], "to be used by some row")


def places_nest(tables: Tables) -> Iterator[Problem]:
    """A place lies in the governorate of its own code and of the place that contains it; none contains itself."""
    places = tables["places"]
    of_own_code = places["pcode"].isna() | (places["pcode"].str[:4] == places["admin1_pcode"])
    yield from _each("places", places, ~of_own_code, "admin1_pcode", lambda row: row["pcode"][:4])
    outer = places["parent_place_id"].map(places.set_index("place_id")["admin1_pcode"])
    elsewhere = outer.notna() & (outer != places["admin1_pcode"])
    yield from _each("places", places, elsewhere, "admin1_pcode", lambda row: f"that of {row['parent_place_id']}")
    parents = dict(zip(places["place_id"], places["parent_place_id"], strict=True))
    circular = places["place_id"].map({place_id: _contains_itself(place_id, parents) for place_id in parents})
    yield from _each("places", places, circular, "parent_place_id", "a chain of places that ends")


def _contains_itself(place_id: str, parents: dict[str, Any]) -> bool:
    outer: Any = place_id
    for _ in parents:
        outer = parents.get(outer)
        if outer == place_id:
            return True
    return False


def relations_make_sense(tables: Tables) -> Iterator[Problem]:
    """No claim is related to itself, and a symmetric relation is recorded once."""
    relations = tables["relations"]
    one, other = relations["claim_id"], relations["related_claim_id"]
    yield from _each("relations", relations, one == other, "related_claim_id", "another claim")
    turned = one > other
    sides = {"one": one.mask(turned, other), "other": other.mask(turned, one)}
    twice = relations["relation"].isin(SYMMETRIC) & relations[["relation"]].assign(**sides).duplicated()
    yield from _each("relations", relations, twice, "relation", "a symmetric relation once")


def wholes_hold_their_parts(tables: Tables) -> Iterator[Problem]:
    """A subset is not larger than its whole, in the same unit; a share_of names a count."""
    relations = tables["relations"]
    columns = ("unit", "qualifier", "value", "value_low", "value_high")
    part, whole = (
        looked_up(relations[side], tables["claims"], "claim_id", columns) for side in ("claim_id", "related_claim_id")
    )
    is_subset, is_share = relations["relation"] == "subset_of", relations["relation"] == "share_of"
    units = part["unit"] != whole["unit"]
    least, most = part["value"].fillna(part["value_low"]), whole["value"].fillna(whole["value_high"])
    larger = (least > most) & ~whole["qualifier"].isin(OPEN_ABOVE)
    of_no_count = (part["unit"] != "share") | (whole["unit"] == "share")
    for wrong, expected in (
        (is_subset & units, "one unit"),
        (is_subset & ~units & larger, "a part no larger than its whole"),
        (is_share & of_no_count, "a share of a count"),
    ):
        for at in relations.index[wrong].tolist():
            found = f"{_quantity(part.loc[at], 'value_low')} of {_quantity(whole.loc[at], 'value_high')}"
            row = _key(TABLES["relations"], relations.loc[at])
            yield Problem("relations", row, "relation", found, expected)


def _quantity(claim: Any, bound: str) -> str:
    return f"{claim[bound] if claim['value'] != claim['value'] else claim['value']:,.10g} {claim['unit']}"
