"""Columns: what Arrow says of a whole column is what pandera and pandas say of its cells."""

from __future__ import annotations

import re
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pandera.errors import SchemaErrors

from syria_figures.assembly import untyped
from syria_figures.columns import begin_with, is_found, is_sound, keys, looked_up, matching, stand_in
from syria_figures.loading import package_root, read_table
from syria_figures.rules import EXECUTED, LONG
from syria_figures.schema import FIELDS, TABLES, Table, pandera_schema

FRAMES = {name: untyped(table, read_table(package_root(), table)) for name, table in TABLES.items()}
#: What a cell may be turned into: texts that nearly obey, any text, nothing, numbers on both sides of a bound.
NEARLY = ["daher-2018", "daher-2018.x", "2018-13-01", "٢٠١٨", "person", "Person", "SY07", "daher-2018\n", "", " "]
CELLS = st.one_of(st.none(), st.sampled_from(NEARLY), st.text(max_size=8), st.integers(-2, 2), st.floats(-2, 2))


def is_sound_by_pandera(table: Table, frame: pd.DataFrame) -> bool:
    try:
        pandera_schema(table).validate(frame, lazy=True)
    except SchemaErrors:
        return False
    return True


@pytest.mark.parametrize("name", TABLES)
def test_published_tables_are_sound_by_arrow_and_by_pandera(name: str) -> None:
    assert is_sound(TABLES[name], FRAMES[name])
    assert is_sound_by_pandera(TABLES[name], FRAMES[name])


@given(data=st.data())
def test_arrow_and_pandera_agree_on_a_changed_cell(data: st.DataObject) -> None:
    table = TABLES[data.draw(st.sampled_from(["claims", "documents", "places", "ledger", "paragraphs", "relations"]))]
    field = data.draw(st.sampled_from(table.fields))
    frame = FRAMES[table.name].head(6).copy()
    cells = frame[field.name].astype(object)
    cells[data.draw(st.integers(0, len(frame) - 1))] = data.draw(CELLS)
    try:
        frame[field.name] = cells.astype(frame[field.name].dtype)
    except (TypeError, ValueError):  # no such frame: its file would not be read
        frame[field.name] = cells
    assert is_sound(table, frame) == is_sound_by_pandera(table, frame)


def test_columns_order_and_keys_are_part_of_being_sound() -> None:
    table, frame = TABLES["relations"], FRAMES["relations"]
    for wrong in (
        frame.iloc[:, ::-1],
        frame.drop(columns="note"),
        pd.concat([frame, frame.head(1)], ignore_index=True),
    ):
        assert not is_sound(table, wrong)
        assert not is_sound_by_pandera(table, wrong)
    assert is_sound(table, frame.iloc[::-1])
    assert is_sound(table, frame.head(0))


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
