"""Printed phrases are short, and no cell executes."""

from __future__ import annotations

import re

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_figures.checks.words import EXECUTED, is_long, no_cell_executes
from syria_figures.frames.frames import Tables
from syria_figures.model.tables import FIELDS


@given(st.lists(st.text("ab", min_size=1, max_size=2), max_size=30), st.sampled_from([" ", "\n", "\u00a0", "…", " … "]))
def test_a_phrase_is_long_from_its_thirteenth_word(words: list[str], between: str) -> None:
    assert is_long(between.join(words)) == (len(words) > 12)


@pytest.mark.parametrize("missing", [None, float("nan"), pd.NA])
def test_what_is_missing_is_not_long(missing: object) -> None:
    assert not is_long(missing)


@pytest.mark.parametrize("start", EXECUTED)
def test_only_the_beginning_of_a_cell_executes(tables: Tables, start: str) -> None:
    notes = tables["places"]["note"]
    notes.iloc[:3] = [f"{start}1", f"1{start}1", None]
    problems = list(no_cell_executes(tables | {"places": tables["places"].assign(note=notes)}))
    assert [(problem.table, problem.row, problem.field) for problem in problems] == [
        ("places", tables["places"]["place_id"][0], "note")
    ]


def test_no_term_and_no_pattern_lets_a_cell_be_executed() -> None:
    for field in FIELDS.values():
        assert not any(term.startswith(EXECUTED) for term in field.terms), field.name
        for start in EXECUTED:
            assert not (
                field.pattern and any(re.match(field.pattern, f"{start}{rest}") for rest in ("", "1", "a", "SY"))
            ), field.name
