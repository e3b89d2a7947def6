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
from syria_figures.text.paragraphs import Furniture

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
        "holt-2023.words.csv",
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


def changed(reading: Reading, slug: str, **columns: object) -> list[str]:
    """What is said of a reading, with its document and without, where a claim has other columns."""
    companion = make_companion(reading, TEXT)
    (row,) = (row for row in reading.claims if row["claim_id"] == f"holt-2023.{slug}")
    phrase, row["value_text"] = row["value_text"], columns.get("value_text", row["value_text"])
    row.update(columns)
    with pytest.raises(ProblemsError) as refused:
        make_companion(reading, TEXT)
    for known in companion.expressions:  # as if the scan had been run again
        known["phrase"] = row["value_text"] if known["phrase"] == phrase else known["phrase"]
    (said,), (without,) = map(str, refused.value.problems), map(str, decisions(reading, companion.expressions)[1])
    assert said == without
    assert said.startswith(reading.source("claims", f"holt-2023.{slug}"))
    return [said]


UNHEDGED = {"qualifier": "unhedged", "value": 1200.0, "value_low": None}


def test_words_without_the_hedge_that_the_document_prints_are_told(reading: Reading) -> None:
    (said,) = changed(reading, "forced-from-homes-2023-06", value_text="1,200 people", **UNHEDGED)
    assert "found '1,200 people'; expected words that hold 'more than 1,200'" in said


def test_an_amount_without_the_hedge_that_the_document_prints_is_told(reading: Reading) -> None:
    (said,) = changed(reading, "forced-from-homes-2023-06", **UNHEDGED)
    assert "found 1_200; expected more_than(1_200), which 'more than 1,200' says" in said


def test_where_the_finder_is_wrong_the_reading_says_so(reading: Reading) -> None:
    (row,) = (row for row in reading.claims if row["value"] == 1200)
    row.update(UNHEDGED, value_text="1,200 people had been forced")
    reading.hedges[row["claim_id"]] = ""
    assert make_companion(reading, TEXT).expressions


def test_what_reads_two_ways_needs_a_note(reading: Reading) -> None:
    (row,) = (row for row in reading.claims if row["value"] == 1200)
    row |= UNHEDGED | {"value_text": "1.200 people", "note": None}
    text = TEXT.replace("more than 1,200", "1.200")
    with pytest.raises(ProblemsError, match=r"expected why '1\.200' says 1_200: it may say 1\.2 or 1_200"):
        make_companion(reading, text)
    row["note"] = "Points part thousands in this report."
    assert make_companion(reading, text).expressions


def test_a_paragraph_with_a_figure_is_not_furniture_unseen(reading: Reading) -> None:
    reading.furniture.append(Furniture("The river Anda left", "date line", begins=True, blocks=1))
    with pytest.raises(
        ProblemsError, match="'The river Anda left': found holds=''; expected holds='1,200; five years'"
    ):
        make_companion(reading, TEXT)


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
