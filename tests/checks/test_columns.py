"""Columns: what Arrow says of a whole column is what Python says of its cells."""

from __future__ import annotations

import re
from typing import Any

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from syria_figures.checks.columns import begin_with, is_found, keys, looked_up, matching, stand_in
from syria_figures.checks.rules import EXECUTED, LONG
from syria_figures.model.tables import FIELDS

TEXTS = st.lists(st.one_of(st.none(), st.text("ab.=\t 1", max_size=6)), min_size=1, max_size=8)


def texts(cells: list[str | None]) -> pd.Series[str]:
    return pd.Series(cells, dtype="str")


@given(TEXTS, TEXTS)
def test_rows_stand_in_a_table_as_python_says(sought: list[str | None], known: list[str | None]) -> None:
    found = stand_in(
        keys(texts(sought).to_frame("key"), ["key"]),
        keys(texts([one for one in known if one]).to_frame("key"), ["key"]),
    )
    assert found.tolist() == [one is None or (one != "" and one in known) for one in sought]


@given(TEXTS)
def test_a_key_of_two_parts_is_missing_if_a_part_is(cells: list[str | None]) -> None:
    frame = pd.DataFrame({"text": texts(cells), "number": range(len(cells))})
    both = keys(frame, ["text", "number"]).to_pylist()
    assert [one is None for one in both] == [one is None for one in cells]
    present = [one for one in both if one is not None]
    assert len(set(present)) == len(present)


@given(TEXTS, st.randoms())
def test_rows_are_looked_up_in_the_order_of_the_search(cells: list[str | None], random: Any) -> None:
    known = list(dict.fromkeys(one for one in cells if one is not None))
    frame = pd.DataFrame({"key": texts([*known]), "place": range(len(known))})
    sought = texts([random.choice(known) for _ in range(3)]) if known else texts([])
    sought.index = sought.index + 5
    rows = looked_up(sought, frame, "key", ["place"])
    assert rows["place"].tolist() == [known.index(one) for one in sought]
    assert rows.index.equals(sought.index)


@given(TEXTS)
def test_matches_are_those_of_re(cells: list[str | None]) -> None:
    column = texts(cells)
    executed = [bool(one and re.search(EXECUTED, one)) for one in cells]
    assert matching(column, EXECUTED).tolist() == executed
    assert is_found(EXECUTED, [column, texts([])]) == any(executed)
    long = [bool(hit and len(str(one)) > 3) for hit, one in zip(executed, cells, strict=True)]
    assert is_found(EXECUTED, [column], longer_than=3) == any(long)


@given(TEXTS)
def test_an_id_begins_with_all_that_stands_before_its_first_dot(cells: list[str | None]) -> None:
    beginnings = texts([None if one is None else one.split(".")[0] for one in cells])
    assert begin_with(texts(cells), beginnings, ".").tolist() == [one is not None for one in cells]
    assert not begin_with(texts(cells), beginnings + "x", ".").any()


@given(st.lists(st.text("ab", min_size=1, max_size=2), max_size=30), st.sampled_from([" ", "\n", "\u00a0", "…", " … "]))
def test_a_phrase_is_long_from_its_thirteenth_word(words: list[str], between: str) -> None:
    assert matching(texts([between.join(words)]), LONG).tolist() == [len(words) > 12]


def test_no_term_and_no_pattern_lets_a_cell_be_executed() -> None:
    for field in FIELDS.values():
        assert not any(re.match(EXECUTED, term) for term in field.terms), field.name
        for start in "=+-@\t\r":
            assert not (
                field.pattern and any(re.match(field.pattern, f"{start}{rest}") for rest in ("", "1", "a", "SY"))
            ), field.name
