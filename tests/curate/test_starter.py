"""Starter readings: they run, their words hold, what is undecided stops the build; and the page about it is true."""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from syria_figures.curate.decisions import undecided_fields
from syria_figures.curate.reading import read
from syria_figures.curate.scan import Scan, scan_copy
from syria_figures.curate.starter import phrase, starter, write_starter
from syria_figures.curate.verbs import Reading, undecided
from syria_figures.model.problems import ProblemsError
from syria_figures.publish.build import build
from syria_figures.publish.verify import check_reading
from syria_figures.text.copies import Copy, open_copy
from syria_figures.text.paragraphs import Furniture

SAMPLE = Path(__file__).parents[1] / "sample"
PROSE = """# A flood

By Mira Holt and Jan Roe

Published 5 June 2023

On 2 June more than 1,200 people – some 300 of them children – left. At least two hospitals and 3 clinics closed; 80 per
cent of all homes stood empty. Dozens of boats came. One of the dykes broke for the second time.

It cost between $1.5 and $2 million. Twice 12 people, and again 12 people in the 12 villages, called 112.

## Five days later

Both sides agreed. Copyright is a word that this paragraph only mentions in passing, in a long sentence with 7 numbers.

© 2023 Anda Post, all rights reserved
"""
WORDS = st.sampled_from(
    [
        *"about at least 12 12,000 3.5 million people Dozens … twice second % $4 \\$5 half a between and".split(),
        *"7 2016 to £3m – “quoted” . , # ** * By © 'it's' \"x\" \\ http://a.b/3 é ١٢ some most days (6)".split(),
        *("one of", "more than", "\n\n", "\n", "# "),
    ]
)
texts = st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=60).map(" ".join))


def scanned(text: str) -> Scan:
    return scan_copy(Copy(Path("a.txt"), text))


def run(folder: Path, source: str, name: str = "holt-2023") -> Reading:
    path = folder / f"{name}.py"
    path.write_text(source, encoding="utf-8")
    return read(path)


@pytest.fixture
def reading(tmp_path: Path) -> Reading:
    return run(tmp_path, starter(scanned(PROSE), "holt-2023"))


# -- any text ----------------------------------------------------------------------------------------------------------


@given(text=texts)
@example(text="a\n\na\n\n3 a\n\na\\**")
@example(text='"""\\ 5')
@example(text="one OF:0#one OF")
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_gives_a_starter_that_runs_and_lacks_no_quantity(tmp_path: Path, text: str) -> None:
    scan = scanned(text)
    reading = run(tmp_path, starter(scan, "a-1"), "a-1")
    quantities = [one for one in scan.found if one.expression.amounts and one.block.location == "body"]
    assert len(reading.claims) == len(quantities)
    assert reading.furniture == scan.furniture


@given(text=st.lists(WORDS, min_size=1, max_size=40).map(" ".join))
@settings(max_examples=100, deadline=None)
def test_words_that_are_called_sound_would_pass_the_build(text: str) -> None:
    for found in scanned(text).found:
        words, is_sound = phrase(found.block, found.expression)
        assert found.expression.text in words
        assert not is_sound or len(words.split()) <= 12


# -- prose -------------------------------------------------------------------------------------------------------------


def test_each_quantity_is_a_claim_with_hedge_amount_and_words_as_printed(reading: Reading) -> None:
    stated = {row["value_text"]: (row["qualifier"], row["value"], row["value_low"]) for row in reading.claims}
    assert stated["more than 1,200 people"] == ("more_than", 1200, 1200)
    assert stated["80 per cent of all homes"][:2] == ("unhedged", 0.8)
    assert stated["between $1.5 and $2 million"] == ("between", None, 1_500_000)
    assert stated["Dozens of boats"][0] == "indefinite"


def test_the_unit_and_the_date_that_the_words_give_stand_beside_what_is_undecided() -> None:
    source = starter(scanned(PROSE), "holt-2023")
    assert "more_than(1_200), undecided,  # amount, indicator of unit person\n" in source
    assert "between(1_500_000, 2_000_000), undecided,  # amount, indicator of unit USD\n" in source
    assert "undecided, undecided,  # place, when near 2 June\n" in source


def test_what_is_no_quantity_is_set_aside_for_the_curator_to_say_why(reading: Reading) -> None:
    kinds = {row["words"]: row["ledger_kind"] for row in reading.set_aside}
    assert kinds == {
        **{"second time": "ordinal", "Twice": undecided, "Both sides agreed": "vague_quantifier"},
        **{"Five days later": "quotation"},
    }


def test_nothing_of_a_text_is_guessed_to_be_furniture_torn_or_the_record(reading: Reading) -> None:
    assert set(reading.document.values()) == {"holt-2023", undecided}
    assert (reading.furniture, reading.torn) == ([], [])


def test_what_a_web_page_calls_its_foot_is_proposed_with_the_numbers_that_it_holds(tmp_path: Path) -> None:
    foot = "© 2023 Anda Post, 12 Mill Lane, all rights reserved, and a word on cookies"
    page = Copy(tmp_path / "a.html", f"Some 300 people.\n\n{foot}\n", {"title": "A flood"}, {foot: "foot"})
    source = starter(scan_copy(page), "holt-2023")
    begins = " ".join(foot.split()[:12])
    assert f'# holds 2023, 12:\nfurniture("{begins}", "foot", begins=True, blocks=1, holds=undecided)' in source
    reading = run(tmp_path, source)
    assert reading.document["title"] == "A flood"
    assert "furniture" in [problem.table for problem in undecided_fields(reading)]


def test_a_tile_of_a_web_page_is_joined_with_its_label(tmp_path: Path) -> None:
    tiles = "Numbers at a glance\n\n11.7 million\n\nPeople in need\n\nnearly 4,000\n\nTents in 12 camps\n\n2 + 3\n\n5\n"
    page = scan_copy(Copy(tmp_path / "a.html", tiles))
    bodies = [block.text for block in page.blocks]
    assert bodies[1:3] == ["11.7 million People in need", "nearly 4,000 Tents in 12 camps"]
    assert len(run(tmp_path, starter(page, "holt-2023")).torn) == 2
    assert scan_copy(Copy(tmp_path / "a.txt", tiles)).torn == []


def test_what_reads_two_ways_is_for_the_curator_to_decide_and_a_rate_is_told() -> None:
    source = starter(scanned("They brought 50.000 tents. They need 40 litres per month."), "holt-2023")
    assert "undecided, undecided,  # amount 50 or 50_000" in source
    assert "40, undecided,  # amount, indicator" in source
    assert 'per="month", says=undecided' in source


def test_what_furniture_holds_stays_undecided_when_a_starter_is_written_again(reading: Reading) -> None:
    reading.furniture.append(Furniture("Price 4 euros", "foot", holds=undecided))
    again = starter(scan_copy(Copy(Path("a.txt"), "Price 4 euros\n\nBody.\n"), reading), "holt-2023")
    assert 'furniture("Price 4 euros", "foot", holds=undecided)' in again


def test_a_raised_digit_of_a_page_is_a_note_s_mark_and_its_publisher_no_person(tmp_path: Path) -> None:
    page = tmp_path / "sheet.html"
    meta = '<meta name="author" content="Hara Relief Board"><meta property="og:site_name" content="Hara Relief Board">'
    tile = "<p>202,429<sup>1</sup></p><p>people received aid</p>"
    page.write_text(f"<html><head>{meta}</head><body><main>{tile}</main></body></html>", encoding="utf-8")
    source = starter(scan_copy(open_copy(page)), "hara-2024")
    assert 'torn("202,429¹", "people received aid")' in source
    assert "202_429, undecided" in source
    assert 'authors="{Hara Relief Board}"' in source


def test_a_starter_is_cut_as_a_reading_declares(tmp_path: Path, reading: Reading) -> None:
    reading.furniture.append(Furniture("By Mira Holt and Jan Roe", "byline"))
    scan = scan_copy(Copy(Path("a.txt"), PROSE), reading)
    again = run(tmp_path, starter(scan, "holt-2023"))
    assert again.furniture == reading.furniture
    assert [row["paragraph"] - 1 for row in reading.claims] == [row["paragraph"] for row in again.claims]


def test_starters_of_the_documents_need_nothing_but_decisions(documents: Path, tmp_path: Path) -> None:
    for path in sorted(documents.glob("*-*.txt")):
        (tmp_path / path.stem).mkdir()
        scan = scan_copy(Copy(path, path.read_text(encoding="utf-8")))
        write_starter(scan, path.stem, tmp_path / path.stem)
        problems = check_reading(tmp_path / path.stem / f"{path.stem}.py", scan.original.text)
        assert {problem.rule for problem in problems} == {"every-field-decided"}


# -- what stops --------------------------------------------------------------------------------------------------------


def test_what_is_undecided_stops_the_build_at_its_line(checkout: Path) -> None:
    path = checkout / "scripts/readings/holt-2023.py"
    path.write_text(starter(scanned(PROSE), "holt-2023"), encoding="utf-8")
    with pytest.raises(ProblemsError) as stopped:
        build(checkout)
    lines = path.read_text(encoding="utf-8").splitlines()
    wanted = ("claim(", "document(", "aside(undecided")
    assert len(stopped.value.problems) == sum(line.startswith(wanted) for line in lines)
    for problem in stopped.value.problems:
        assert lines[int(problem.source.split(":")[1]) - 1].startswith(wanted)
    assert "expected slug, indicator, place, when, says" in str(stopped.value)


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    scan = scan_copy(Copy(tmp_path / "page.html", "Some 300 people.\n", is_plain=False))
    (tmp_path / "holt-2023.txt").write_text("mine")
    with pytest.raises(FileExistsError, match="nothing is overwritten"):
        write_starter(scan, "holt-2023", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["holt-2023.txt"]
    assert [path.name for path in write_starter(scan, "holt-2024", tmp_path)] == ["holt-2024.py", "holt-2024.txt"]


def test_a_key_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="small letters, digits and hyphens"):
        starter(scanned(PROSE), "../Holt 2023")


# -- docs/adding-a-document.md -----------------------------------------------------------------------------------------


def transcript(page: str) -> list[tuple[str, str]]:
    """Commands of the page and the output that it shows, in order."""
    shown = []
    for console in re.findall(r"```console\n(.*?)```", page, re.DOTALL):
        for command, output in re.findall(r"^\$ (.*(?:\n> .*)*)\n((?:(?!\$ ).*\n)*)", console, re.MULTILINE):
            shown.append((re.sub(r"\n> ", "\n", command), output))
    return shown


def test_the_way_to_add_a_document_prints_what_its_page_shows(root: Path, tmp_path: Path) -> None:
    checkout = tmp_path / "syria-figures"
    for name in ("scripts", "src", "data", "tests/sample"):
        shutil.copytree(root / name, checkout / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "datapackage.json", checkout)
    if (checkout / "scripts/readings/holt-2023.py").exists():
        pytest.skip("the sample has been added, as the page says")
    names = {"syria-figures": "-m syria_figures.cli", "python": ""}
    commands = "".join(f'{name}() {{ "{sys.executable}" {module} "$@"; }}; ' for name, module in names.items())
    environment = {**os.environ, "PYTHONPATH": str(checkout / "src"), "NO_COLOR": "1", "COLUMNS": "116"}
    environment.pop("SYRIA_FIGURES_DOCUMENTS", None)
    shown = transcript((root / "docs/adding-a-document.md").read_text(encoding="utf-8"))
    assert len(shown) > 8
    for command, output in shown:
        done = subprocess.run(
            ["bash", "-c", commands + command],
            cwd=checkout,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=120,
        )
        is_shown = doctest.OutputChecker().check_output(output, done.stdout, doctest.ELLIPSIS)
        assert is_shown, f"{command}\n{done.stdout}"
