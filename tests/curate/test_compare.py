"""Two readings beside each other: who found what, which fields differ, how far they agree."""

from __future__ import annotations

import csv
from pathlib import Path

import pandas as pd
import pytest

from syria_figures.curate.compare import CODED, Part, agreement, compare

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
    return [(one.key, other.key) for one, other in part.both]


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
    assert str(comparison.only_first[0]).endswith(
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
    assert list(map(str, comparison.only_first)) == ["a-1.1 (paragraph 1): 5 men"]


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


def typed(folder: Path, *body: str, shift: int = 0) -> Path:
    """A reading of invented paragraphs, each later by `shift`; a line is a paragraph's number and what it declares."""
    folder.mkdir(exist_ok=True)
    path = folder / "a-1.py"
    lines = ["from syria_figures.reading import *", 'document("a-1", dateline="2023-06-14", dateline_basis="printed")']
    for number, declared in (line.split(" ", 1) for line in body):
        lines += [f"paragraph({int(number) + shift})", declared]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def claim(slug: str, words: str, amount: str) -> str:
    return f'claim("{slug}", "{words}", {amount}, "deaths", exact("harrow", "Harrow"), now(), says="{words}.")'


FLOOD = (
    f"1 {claim('dead', '12 people', '12')}",
    f"2 {claim('hurt', '12 of them', '12')}; {claim('gone', 'more than 40', 'more_than(40)')}",
    '3 incident("dyke", "other", "single_event", exact("harrow", "Harrow"), now(), says="A dyke broke.")',
    f"4 {claim('lost', '7 boats', '7')}; related('lost', 'may_overlap', 'dead'); related('hurt', 'subset_of', 'dead')",
)


def test_paragraphs_that_are_all_shifted_are_paired_and_said_to_be(tmp_path: Path) -> None:
    comparison = compare(typed(tmp_path / "one", *FLOOD), typed(tmp_path / "other", *FLOOD, shift=1))
    for part, found in ((comparison.claims, 4), (comparison.incidents, 1), (comparison.relations, 2)):
        assert (len(part.both), part.only_first, part.only_second, part.differing) == (found, [], [], [])
    assert str(comparison).startswith(
        "a-1: cut differently; paragraphs 2, 3, 4, 5 of the second stand 1 earlier in the first\n"
    )


def test_paragraphs_that_are_shifted_from_somewhere_on_are_paired(tmp_path: Path) -> None:
    later = (*FLOOD[:2], *(f"{int(line[0]) + 2}{line[1:]}" for line in FLOOD[2:]))
    comparison = compare(typed(tmp_path / "one", *later), typed(tmp_path / "other", *FLOOD))
    assert (len(comparison.claims.both), comparison.claims.only_first) == (4, [])
    assert comparison.notes == ["a-1: cut differently; paragraphs 4 of the second stand 2 later in the first"]


def test_readings_of_one_cut_are_not_said_to_be_shifted(tmp_path: Path) -> None:
    one = typed(tmp_path / "one", f"1 {claim('a', '5 men', '5')}", f"2 {claim('b', '5 men', '5')}")
    other = typed(tmp_path / "other", f"1 {claim('a', '5 of the men', '5')}", f"2 {claim('b', '5 men', '5')}")
    assert compare(one, other).notes == []
    assert compare(SAMPLE / "reading/holt-2023.py", SAMPLE / "second/holt-2023.py").notes == []


def test_incidents_and_relations_are_compared(tmp_path: Path) -> None:
    other = [line.replace('"single_event"', '"campaign"').replace("'hurt'", "'gone'") for line in FLOOD]
    other[3] = other[3].replace("'lost', 'may_overlap', 'dead'", "'dead', 'may_overlap', 'lost'")
    comparison = compare(typed(tmp_path / "one", *FLOOD), typed(tmp_path / "other", *other))
    assert comparison.incidents.differing == [("a-1.dyke", "incident_scale", "single_event", "campaign")]
    assert len(comparison.relations.both) == 1  # a symmetric one is the same from either side
    assert list(map(str, comparison.relations.only_first)) == ["a-1.hurt subset_of a-1.dead"]
    assert "relations found by the second only: 1\n  a-1.gone subset_of a-1.dead" in str(comparison)


def test_a_relation_is_known_again_under_the_names_of_a_second_reader(tmp_path: Path) -> None:
    other = [line.replace("'lost'", "'boats'").replace('"lost"', '"boats"') for line in FLOOD]
    relations = compare(typed(tmp_path / "one", *FLOOD), typed(tmp_path / "other", *other)).relations
    assert (len(relations.both), relations.only_first, relations.only_second) == (2, [], [])


def test_kappa_is_what_is_left_of_the_agreement_without_chance() -> None:
    first = pd.DataFrame({"unit": [*"aaaaabbbbb"], "one": ["x"] * 10, "never": [*"xxxxxyyyyy"]})
    second = pd.DataFrame({"unit": [*"aaaabbbbba"], "one": ["x"] * 10, "never": [*"yyyyyxxxxx"]})
    fields = agreement(first, second).set_index("field")
    assert fields.loc["unit", ["share", "kappa"]].tolist() == [0.8, 0.6]
    assert fields["kappa"].isna().tolist() == [False, True, False]
    assert fields.loc["never", "kappa"] == -1
