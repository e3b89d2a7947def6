"""The schema reports just the cells that the definitions of their fields call bad, and says what it expected."""

from __future__ import annotations

import re
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_figures.checks.rules import check_tables
from syria_figures.checks.schema import schema_holds
from syria_figures.frames.frames import Tables, untyped
from syria_figures.frames.rows import package_root, read_table
from syria_figures.frames.topics import topic_frame
from syria_figures.model.field import Field, Table
from syria_figures.model.tables import FIELDS, TABLES, TOPIC_TABLES, topic_table
from syria_figures.model.vocabularies import VOCABULARIES

GDP = "daher-2018.gdp-2016"


@pytest.mark.parametrize(
    ("table", "row", "field", "value", "expected"),
    [
        ("claims", GDP, "qualifier", "roughly", "one of unhedged, about"),
        ("claims", GDP, "claim_id", "daher-2018.gdp-2010", "a key that no other row has"),
        ("claims", GDP, "summary", None, "a value"),
        ("claims", GDP, "value", -1.0, "greater_than_or_equal_to(0)"),
        ("places", "idlib-governorate", "pcode", "XX07", "the form SY[0-9]{2}"),
    ],
)
def test_the_schema_says_what_it_expected(
    tables: Tables, table: str, row: str, field: str, value: object, expected: str
) -> None:
    frame = tables[table]
    frame.loc[frame.iloc[:, 0] == row, field] = value
    problems = [problem for problem in check_tables(tables) if problem.table == table]
    assert any(expected in problem.expected and problem.rule == "schema" for problem in problems), problems


FRAMES = {name: untyped(table, read_table(package_root(), table)) for name, table in TABLES.items()}
#: What a cell may be turned into: texts that nearly obey, any text, nothing, numbers on both sides of a bound.
NEARLY = ["daher-2018", "daher-2018.x", "2018-13-01", "٢٠١٨", "2٠18", "SY0٧", "person", "Person", "SY07", "", " ", "en"]
CELLS = st.one_of(
    st.none(),
    st.sampled_from([*NEARLY, *(f"{text}\n" for text in NEARLY)]),
    st.text(max_size=8),
    st.integers(-2, 2),
    st.floats(-2, 2),
)


def is_bad(field: Field, cell: Any) -> bool:
    """Read the definition of a field in plain Python."""
    if pd.isna(cell):
        return field.required
    return (
        bool(field.terms and cell not in field.terms)
        or bool(field.pattern and not re.fullmatch(field.pattern, cell, re.ASCII))
        or (field.minimum is not None and cell < field.minimum)
    )


@given(data=st.data())
def test_the_schema_reports_just_the_cells_that_the_definition_of_their_field_calls_bad(data: st.DataObject) -> None:
    table = TABLES[data.draw(st.sampled_from(["claims", "documents", "places", "ledger", "paragraphs", "relations"]))]
    field = data.draw(st.sampled_from(table.fields))
    frame = FRAMES[table.name].head(6).copy()
    row = data.draw(st.integers(0, len(frame) - 1))
    cells = frame[field.name].astype(object)
    cells[row] = data.draw(CELLS)
    try:
        frame[field.name] = cells.astype(frame[field.name].dtype)
    except (TypeError, ValueError):  # no such frame: its file would not be read
        frame[field.name] = cells
        assert list(schema_holds(table, frame))
        return
    bad = is_bad(field, frame[field.name][row])
    problems = [problem for problem in schema_holds(table, frame) if "no other row" not in problem.expected]
    assert [problem.field for problem in problems] == [field.name] * len(problems)
    assert bool(problems) == bad


@pytest.mark.parametrize(
    ("table", "field"),
    [
        pytest.param(table, field, id=f"{table.name}.{field.name}")
        for table in TABLES.values()
        for field in table.fields
        if field.pattern and table.name not in TOPIC_TABLES and FRAMES[table.name][field.name].any()
    ],
)
def test_a_line_feed_after_what_a_pattern_allows_is_reported(table: Table, field: Field) -> None:
    frame = FRAMES[table.name].dropna(subset=field.name).head(1).reset_index(drop=True)
    assert not list(schema_holds(table, frame))
    frame[field.name] += "\n"
    problem = next(schema_holds(table, frame))
    assert (problem.field, problem.expected) == (field.name, f"the form {field.pattern}")
    assert "\\n" in problem.found


def test_no_pattern_allows_a_digit_of_another_script() -> None:
    assert not [field.name for field in FIELDS.values() if field.pattern and "\\d" in field.pattern]


@pytest.mark.parametrize("topic", VOCABULARIES["topic"])
def test_the_derived_table_of_every_topic_obeys_its_schema(tables: Tables, topic: str) -> None:
    assert not list(schema_holds(topic_table(topic), topic_frame(topic, tables)))


def test_columns_order_and_keys_are_part_of_the_schema() -> None:
    table, frame = TABLES["relations"], FRAMES["relations"]
    for wrong in (
        frame.iloc[:, ::-1],
        frame.drop(columns="note"),
        pd.concat([frame, frame.head(1)], ignore_index=True),
    ):
        assert list(schema_holds(table, wrong))
    assert not list(schema_holds(table, frame.iloc[::-1]))
    assert not list(schema_holds(table, frame.head(0)))
