"""Two readings beside each other: who found what, which fields differ, how far they agree."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from syria_figures.curate.compare import CODED, Part, compare, named

SAMPLE = Path(__file__).parents[1] / "sample"
COLUMNS = ("claim_id", "document_id", "paragraph", "value_text", "value", "unit")


@pytest.fixture
def readings(tmp_path: Path) -> tuple[Path, Path]:
    return tmp_path / "first.csv", tmp_path / "second.csv"


def write(path: Path, *rows: tuple[str, str]) -> None:
    """Claims of paragraph 1: words and value."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows((f"a-1.{n}", "a-1", 1, words, value, "person") for n, (words, value) in enumerate(rows, 1))


def paired(part: Part) -> list[tuple[str, str]]:
    return [(one["claim_id"], other["claim_id"]) for one, other in part.both]


def test_a_reading_agrees_with_itself() -> None:
    comparison = compare(SAMPLE / "reading/holt-2023.py", SAMPLE / "reading/holt-2023.py")
    assert (len(comparison.claims.both), comparison.claims.only_first, comparison.claims.differing) == (5, [], [])
    fields = comparison.claims.fields
    assert (fields["share"] == 1).all()
    assert set(fields["kappa"].dropna()) == {1}
    assert list(fields["field"]) == list(CODED)


def test_two_readings_differ_where_they_differ() -> None:
    comparison = compare(SAMPLE / "reading/holt-2023.py", SAMPLE / "second/holt-2023.py").claims
    assert len(comparison.both) == 4
    assert named(comparison.only_first[0]).endswith(
        "between 80 and 120 people to move away [set aside as quotation by the other]"
    )
    assert {name for _, name, _, _ in comparison.differing} == {"date_start", "date_precision"}
    assert comparison.fields.set_index("field").loc["date_start", "agree"] == 3


def test_the_order_of_the_readings_only_changes_sides() -> None:
    one = compare(SAMPLE / "reading/holt-2023.py", SAMPLE / "second/holt-2023.py").claims
    other = compare(SAMPLE / "second/holt-2023.py", SAMPLE / "reading/holt-2023.py").claims
    assert len(one.only_first) == len(other.only_second) == 1
    assert [(name, a, b) for _, name, a, b in one.differing] == [(name, b, a) for _, name, a, b in other.differing]


def test_a_reading_is_compared_with_published_claims(root: Path) -> None:
    comparison = compare(root / "scripts/readings/haid-2018.py", root / "data/claims.csv").claims
    assert (len(comparison.both), comparison.only_second, comparison.differing) == (4, [], [])


def test_phrases_may_differ_around_the_same_number(readings: tuple[Path, Path]) -> None:
    write(readings[0], ("about 300 deaths in total", "300"))
    write(readings[1], ("some… about 300 deaths", "300.0"))
    comparison = compare(*readings).claims
    assert paired(comparison) == [("a-1.1", "a-1.1")]
    assert comparison.differing == []


def test_the_second_of_the_same_number_is_paired_with_the_second(readings: tuple[Path, Path]) -> None:
    write(readings[0], ("5 men", "5"), ("5 women", "5"))
    write(readings[1], ("5 of them", "5"), ("5 others", "6"))
    assert [(claim, name) for claim, name, _, _ in compare(*readings).claims.differing] == [("a-1.2", "value")]


def test_of_unequally_many_the_likest_words_are_paired(readings: tuple[Path, Path]) -> None:
    write(readings[0], ("5 men", "5"), ("5 women", "5"))
    write(readings[1], ("5 women left", "5"))
    comparison = compare(*readings).claims
    assert paired(comparison) == [("a-1.2", "a-1.1")]
    assert list(map(named, comparison.only_first)) == ["a-1.1 (paragraph 1): 5 men"]


def test_readings_without_a_document_in_common_are_refused(readings: tuple[Path, Path]) -> None:
    write(readings[1], ("5 men", "5"))
    with pytest.raises(ValueError, match="no document in common"):
        compare(SAMPLE / "reading/holt-2023.py", readings[1])


def test_a_file_that_holds_no_claims_is_refused(root: Path) -> None:
    with pytest.raises(ValueError, match="neither a reading"):
        compare(root / "data/places.csv", root / "data/claims.csv")


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b'a,b\n"c'])
def test_a_file_that_is_no_csv_is_refused_by_name(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "second.csv"
    path.write_bytes(content)
    with pytest.raises(ValueError, match=r"second\.csv: neither a reading"):
        compare(path, path)
