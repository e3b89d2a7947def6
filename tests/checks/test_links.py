"""References resolve, by one field or by two, as Python says."""

from __future__ import annotations

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from syria_figures.checks.links import ids_name_their_document, references_resolve
from syria_figures.frames.frames import Tables, untyped
from syria_figures.frames.rows import package_root, read_table
from syria_figures.model.tables import TABLES, TOPIC_TABLES

FRAMES: Tables = {
    name: untyped(table, read_table(package_root(), table))
    for name, table in TABLES.items()
    if name not in TOPIC_TABLES
}
IDS = st.one_of(st.none(), st.sampled_from(["syria", "syria ", "", "Syria"]), st.text("ab.=\t 1\0", max_size=6))


@settings(max_examples=20)  # each looks through all tables
@given(st.lists(IDS, min_size=1, max_size=8))
def test_a_reference_that_is_not_missing_names_a_row(parents: list[str | None]) -> None:
    places = FRAMES["places"].copy()
    places.loc[: len(parents) - 1, "parent_place_id"] = pd.array(parents, dtype="str")
    dangling = [one for one in parents if one is not None and one not in set(places["place_id"])]
    problems = list(references_resolve(FRAMES | {"places": places}))
    assert [problem.found for problem in problems] == [repr(one) for one in dangling]
    assert {problem.expected for problem in problems} <= {"a row of places"}


@settings(max_examples=20)  # each looks through all tables
@given(st.lists(st.one_of(st.none(), st.integers(-1, 60)), min_size=1, max_size=8))
def test_a_reference_by_two_fields_is_missing_if_one_is(paragraphs: list[int | None]) -> None:
    ledger, known = FRAMES["ledger"].copy(), FRAMES["paragraphs"]
    ledger.loc[: len(paragraphs) - 1, "paragraph"] = pd.array(paragraphs, dtype="Int64")
    rows = set(zip(known["document_id"], known["paragraph"], strict=True))
    dangling = [
        str(one)
        for document, one in zip(ledger["document_id"], paragraphs, strict=False)
        if one is not None and (document, one) not in rows
    ]
    assert [problem.found for problem in references_resolve(FRAMES | {"ledger": ledger})] == dangling


@given(st.text("ab.-", max_size=6))
def test_an_id_begins_with_all_that_stands_before_its_first_dot(key: str) -> None:
    claims = FRAMES["claims"].head(1).assign(claim_id=key)
    for document_id, wrong in ((key.partition(".")[0], False), (f"{key}x", True)):
        spoilt = FRAMES | {"claims": claims.assign(document_id=document_id)}
        assert bool(list(ids_name_their_document(spoilt))) == wrong
