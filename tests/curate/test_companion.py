"""Companions: what is made of a document is what is read back, and what is wrong is told in a line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from syria_figures.curate.companion import load_companion, make_companion
from syria_figures.curate.decisions import decisions
from syria_figures.curate.reading import read
from syria_figures.curate.verbs import Reading
from syria_figures.model.problems import ProblemsError

SAMPLE = Path(__file__).parents[1] / "sample"
TEXT = (SAMPLE / "holt-2023.txt").read_text(encoding="utf-8")


@pytest.fixture
def reading(tmp_path: Path) -> Reading:
    return read(Path(shutil.copy(SAMPLE / "reading/holt-2023.py", tmp_path)))


@pytest.fixture
def companion(reading: Reading) -> Path:
    """The folder of the sample's companion, written."""
    make_companion(reading, TEXT).write(reading.document_id, reading.path.parent)
    return reading.path.parent / "companions"


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_what_is_written_is_what_is_read(reading: Reading, companion: Path) -> None:
    assert load_companion(reading) == make_companion(reading, TEXT)
    assert sorted(path.name for path in companion.iterdir()) == [
        "holt-2023.expressions.csv",
        "holt-2023.paragraphs.csv",
        "holt-2023.sentences.csv",
    ]


def test_every_expression_becomes_one_row_of_the_ledger(reading: Reading) -> None:
    expressions = make_companion(reading, TEXT).expressions
    rows, problems = decisions(reading, expressions)
    assert [row["position"] for row in rows] == [row["position"] for row in expressions]
    assert {row["claim_id"] for row in rows} - {None} == {row["claim_id"] for row in reading.claims}
    assert problems == []


@pytest.mark.parametrize("words", ["had been forced to leave", "no such words", ""])
def test_words_that_decide_about_no_number_are_told_with_the_document_and_without(reading: Reading, words: str) -> None:
    expressions = make_companion(reading, TEXT).expressions
    reading.claims[0]["value_text"] = words
    with pytest.raises(ProblemsError) as refused:
        make_companion(reading, TEXT)
    source = reading.source("claims", reading.claims[0]["claim_id"])
    for problems in (refused.value.problems, decisions(reading, expressions)[1]):
        (told,) = (problem for problem in problems if problem.field == "value_text")
        assert (told.source, told.found.startswith(repr(words))) == (source, True)


def test_a_document_with_other_words_is_told_by_its_paragraph(reading: Reading, companion: Path) -> None:
    with pytest.raises(ProblemsError, match=r"holt-2023\.txt: paragraphs holt-2023 2: found other words or numbers"):
        make_companion(reading, TEXT.replace("some 300 were", "some 301 were"))


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("expressions", "position,", "", "expressions.csv:1: expressions: found no column position"),
        ("expressions", "\n1,", "\n<<<<<<< HEAD\n1,", "expressions.csv:2: expressions: found 1 cells"),
        ("paragraphs", "\n1,", "\nx,", "paragraphs.csv: paragraphs: found invalid literal for int"),
    ],
)
def test_a_torn_companion_is_told_in_one_line(
    reading: Reading, companion: Path, file: str, old: str, new: str, said: str
) -> None:
    spoil(companion / f"holt-2023.{file}.csv", old, new)
    with pytest.raises(ProblemsError) as refused:
        load_companion(reading)
    (line,) = str(refused.value).splitlines()[:1]
    assert line.startswith(f"holt-2023.{said}")
