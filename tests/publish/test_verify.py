"""What a curator is told before a build writes: of one reading by the scan, of all by the build."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from syria_figures.model.problems import ProblemsError
from syria_figures.publish.build import build
from syria_figures.publish.verify import check_reading

SAMPLE = Path(__file__).parents[1] / "sample"
TEXT = (SAMPLE / "holt-2023.txt").read_text(encoding="utf-8")
READING = "readings/holt-2023.py"
Edit = Callable[[str, str, str], None]


@pytest.fixture
def reading(checkout: Path) -> Path:
    """The sample in a checkout, with its rows in the lists and its companion."""
    path = Path(shutil.copy(SAMPLE / "reading/holt-2023.py", checkout / "scripts/readings"))
    for added in (SAMPLE / "lists").glob("*.csv"):
        with (checkout / "scripts/lists" / added.name).open("a", encoding="utf-8") as file:
            file.writelines(added.read_text(encoding="utf-8").splitlines(keepends=True)[1:])
    assert check_reading(path, TEXT) == []
    return path


def told(reading: Path) -> list[str]:
    return [str(problem) for problem in check_reading(reading, TEXT)]


def built(reading: Path) -> list[str]:
    with pytest.raises(ProblemsError) as stopped:
        build(reading.parents[2], charts=False)
    return [str(problem) for problem in stopped.value.problems]


def test_a_whole_reading_gets_its_companion_and_a_wanting_one_does_not(tmp_path: Path) -> None:
    path = Path(shutil.copy(SAMPLE / "reading/holt-2023.py", tmp_path))
    (problem,) = check_reading(path, TEXT + "\n\nAnd 7 more.\n")
    assert problem.rule == "every-number-decided"
    assert not list(tmp_path.rglob("*.csv"))
    assert check_reading(path, TEXT) == []
    assert len(list(tmp_path.glob("companions/holt-2023.*.csv"))) == 4


@pytest.mark.parametrize(
    ("old", "new", "file", "lines", "expected"),
    [
        ('"houses_damaged_share"', '"houses_damged_share"', "indicators", 1, "expected houses_damaged_share, or a new"),
        ('"lower-harrow", ', '"lower-harow", ', "places", 2, "expected lower-harrow, or a new row of scripts/lists/"),
        ('"anda-valley-council", ', '"anda-council", ', "organizations", 2, "expected anda-valley-council, or a new"),
        ('"deaths"', '"zebras"', "indicators", 1, "expected a row of indicators, or a new row of scripts/lists/"),
    ],
)
def test_what_lacks_in_a_list_is_told_once_with_the_nearest_and_a_row_to_paste(
    reading: Path, old: str, new: str, file: str, lines: int, expected: str
) -> None:
    text = reading.read_text(encoding="utf-8")
    assert text.count(old) == lines
    reading.write_text(text.replace(old, new), encoding="utf-8")
    said, *others = told(reading)
    assert not any(new.strip('", ') in one for one in others)
    assert expected in said
    key = new.strip('", ')
    assert f"scripts/lists/{file}.csv: {key},undecided," in said
    assert len(said.partition(": ")[0].split(", ")) == lines


def test_a_row_that_was_pasted_and_not_filled_in_is_told_with_its_columns(reading: Path) -> None:
    path = reading.parents[1] / "lists/indicators.csv"
    with path.open("a", encoding="utf-8") as file:
        file.write("dykes,undecided,,undecided,facility,stock,not_applicable,location,no,,,undecided,\n")
    line = path.read_text(encoding="utf-8").count("\n")
    (said,) = told(reading)
    assert said == f"indicators.csv:{line}: indicators: found undecided; expected label, topic, definition [list]"


def test_a_row_twice_in_a_list_is_told_once_with_its_line(reading: Path) -> None:
    path = reading.parents[1] / "lists/organizations.csv"
    with path.open("a", encoding="utf-8") as file:
        file.write("world-bank,World Bank,,,multilateral_bank,\n")
    line = path.read_text(encoding="utf-8").count("\n")
    for problems in (told(reading), built(reading)):
        (said,) = problems
        assert said.startswith(f"organizations.csv:{line}: organizations world-bank organization_id: found")


def test_a_value_that_a_vocabulary_has_not_comes_with_a_row_to_paste(reading: Path, edit: Edit) -> None:
    edit(READING, 'genre="analysis"', 'genre="fact sheet"')
    (said,) = told(reading)
    assert said.startswith("holt-2023.py:5: documents holt-2023 genre: found 'fact sheet'; expected one of opinion, ")
    assert "or a new row of src/syria_figures/model/vocabularies.csv: genre,fact sheet,,,?," in said


def test_what_breaks_a_rule_is_told_by_the_scan(reading: Path, edit: Edit) -> None:
    edit(READING, 'day("2023-06-03", "on 3 June"', 'day("2023-06-05", "on 3 June"')
    (said,) = told(reading)
    assert "date_text: found 'on 3 June'; expected words for a date from 2023-06-05" in said


def test_another_reading_that_is_not_whole_is_no_matter_of_this_one(reading: Path) -> None:
    (reading.parent / "roe-2024.py").write_text("document(", encoding="utf-8")
    assert told(reading) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"in Lower Harrow"', '"in Upper Harrow"'),
        ('"the valley council said"', '"the council claimed"'),
        ('"At least two people drowned"', '"At least two people had drowned"'),
        ('furniture("14 June 2023", "date line")', 'furniture("14 June", "date line")'),
    ],
)
def test_what_changed_since_the_scan_stops_a_build_without_the_document_in_one_line(
    reading: Path, edit: Edit, old: str, new: str
) -> None:
    edit(READING, old, new)
    assert len(told(reading)) == 1  # and the companion of before is still there
    (said,) = built(reading)
    assert said.startswith("holt-2023.py:")
    assert "syria-figures scan FILE --against READING" in said


def test_a_number_that_nobody_decided_about_has_the_line_of_its_paragraph(reading: Path, edit: Edit) -> None:
    edit(READING, 'aside("vague_quantifier", "many of them")\n', "")
    line = reading.read_text(encoding="utf-8").splitlines().index("paragraph(1)") + 1
    (said,) = told(reading)
    assert said.startswith(f"holt-2023.py:{line}: ledger holt-2023 paragraph 1, character")


@pytest.mark.parametrize(
    ("per", "expected"),
    [
        ("", "found no per=; expected per='month', as printed; a note"),
        (' per="week",', "found per='week'; expected per='month', as printed; a note"),
        (' per="month",', ""),
        (' per="", note="No rate.",', ""),
        (' per="",', "found per=''; expected per='month'"),
    ],
)
def test_the_other_side_of_a_rate_is_said_as_the_document_prints_it(tmp_path: Path, per: str, expected: str) -> None:
    reading = Path(shutil.copy(SAMPLE / "reading/holt-2023.py", tmp_path))
    text = TEXT.replace("Nothing\nlike it", "The council spends\n40 litres per month. Nothing like it")
    with reading.open("a", encoding="utf-8") as file:
        place = 'exact("lower-harrow", basis="resolved"), now()'
        file.write(f'claim("litres", "40 litres per month", 40, "litres", {place},{per} says="It spent 40 litres.")\n')
    (said,) = [str(problem) for problem in check_reading(reading, text)] or [""]
    assert expected in said
    assert bool(expected) == bool(said)
