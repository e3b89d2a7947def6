"""The lists that define the data: what is wrong in one is said with file and place, and they agree with each other."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

import syria_figures as sf
from syria_figures.frames.rows import rows
from syria_figures.model.amounts import QUALIFIERS
from syria_figures.model.tables import DEFINITIONS, FIELDS, SPELLED_OUT, TABLES, reached, read_fields
from syria_figures.model.vocabularies import VOCABULARIES, read_vocabularies

Spoilt = Callable[[str, str, str], Path]


@pytest.fixture
def spoilt(tmp_path: Path) -> Spoilt:
    """Give a copy of a list with other words in one place."""

    def spoil(name: str, old: str, new: str) -> Path:
        text = (DEFINITIONS / name).read_text(encoding="utf-8")
        assert text.count(old) == 1
        (tmp_path / name).write_text(text.replace(old, new), encoding="utf-8")
        return tmp_path / name

    return spoil


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("paragraph,Paragraph,", "paragraph,", r"fields\.csv:4: found 9 cells, .*expected 10"),
        ("\npcode,", "\nplace_id,", r"fields\.csv:\d+: found 10 cells, beginning with 'place_id'; expected .* once"),
        ('are not.",integer,yes', 'are not.",whole,yes', r"fields\.csv paragraph type: found 'whole'; expected string"),
        ('are not.",integer,yes', 'are not.",integer,true', r"paragraph required: found 'true'; expected yes\|no"),
        ('are not.",integer,yes,,,1', 'are not.",integer,yes,,,one', r"paragraph minimum: found 'one'; expected"),
        ('"Number of the body', '"Number" of the body', r"fields\.csv:4: ',' expected after"),
        ("indicator.,string,yes,topic", "indicator.,string,yes,topics", r"topic vocabulary: found 'topics'; expected"),
    ],
)
def test_a_mistake_in_the_list_of_fields_is_named(spoilt: Spoilt, old: str, new: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read_fields(spoilt("fields.csv", old, new))


def test_a_value_that_stands_twice_in_a_vocabulary_is_named(spoilt: Spoilt) -> None:
    with pytest.raises(ValueError, match=r"vocabularies\.csv:\d+: found 6 cells, beginning with 'topic economy'"):
        read_vocabularies(spoilt("vocabularies.csv", "topic,geography,", "topic,economy,"))


def test_every_field_and_vocabulary_is_used_and_every_reference_leads_to_the_key_of_a_table() -> None:
    used = [field for table in TABLES.values() for field in table.fields]
    assert {field.name for field in used} == set(FIELDS)
    assert {field.vocabulary for field in used} - {None} == set(VOCABULARIES)
    for field in used:
        if field.references:
            table, other = field.references.split(".")
            assert TABLES[table].key == (other,)


def test_what_topic_tables_spell_out_stands_in_the_tables_that_are_named() -> None:
    for key, names in SPELLED_OUT.items():
        table, _ = reached(key)
        assert set(names) <= set(TABLES[table].columns)


def test_the_published_lists_are_those_of_which_the_tables_are_made() -> None:
    for name in ("fields", "vocabularies"):
        published = sf.load(name).astype(object).fillna("").astype(str)
        with (DEFINITIONS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        assert published[list(rows[0])].to_dict("records") == rows


#: Units of measure, which have a label of their own; the others only say that things are counted.
MEASURES = {unit for unit, term in VOCABULARIES["unit"].items() if term.label}


def test_a_unit_has_a_label_for_one_and_for_many_or_none() -> None:
    assert {"USD", "kilometre"} < MEASURES
    assert {unit for unit, term in VOCABULARIES["unit"].items() if term.label_one} == MEASURES


def test_what_is_counted_has_a_label_for_one_and_for_many_unless_it_is_measured_or_a_share() -> None:
    for row in rows("indicators"):
        assert row["label"]
        assert bool(row["label_one"]) == (row["unit"] not in MEASURES | {"share"}), row["indicator"]


def test_the_definition_of_a_qualifier_says_which_numbers_it_fills() -> None:
    assert set(QUALIFIERS) == set(VOCABULARIES["qualifier"])
    for name, qualifier in QUALIFIERS.items():
        definition = VOCABULARIES["qualifier"][name].definition
        if "value" in qualifier.filled:
            bound = [part for part in ("low", "high") if f"value and {part}," in definition]
            assert qualifier.filled == ("value", *bound)
            assert bound or "value only" in definition
        else:
            assert "no value" in definition
        sides = {("value", "low"): "above", ("value", "high"): "below"}
        assert qualifier.open == ("both" if name == "about" else sides.get(qualifier.filled, ""))
