"""Scanning: what is found in a text, a web page and a PDF, and what is said to a file that is none of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from fpdf import FPDF
from hypothesis import given, settings
from hypothesis import strategies as st

from syria_figures.curate.scan import COLUMNS, Scan, page, scan, scan_copy
from syria_figures.text.copies import Copy, CopyError, open_copy
from syria_figures.text.numbers import find_expressions
from syria_figures.text.paragraphs import normalise

TEXT = """# A flood

On 2 June 2023 more than 1,200 people left their homes. It cost between $1.5 and $2 million.

Some 300 were moved to schools. Dozens of boats came, and a third of the dykes broke.
"""
PAGE = """<!doctype html><html><head><title>A flood | Anda Post</title>
<meta property="og:site_name" content="Anda Post"><link rel="canonical" href="https://example.org/flood">
<script type="application/ld+json">{"@graph": [{"headline": "A flood", "datePublished": "2023-06-14T08:00Z",
"author": [{"@type": "Person", "name": "Mira Holt"}, {"@type": "Organization", "name": "Anda Relief"}]}]}</script>
</head><body><nav><a>Home</a><a>Top 10</a></nav><article><h1>A flood</h1><p>More than 1,200<sup><a href="#n">1</a></sup>
people<br>left.</p><table><tr><th>Upper valley</th><td>12</td></tr></table><p>#flood 7</p></article>
<footer>© 2023 Anda Post</footer><script>var n = 99;</script></body></html>"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def scanned(text: str) -> Scan:
    return scan_copy(Copy(Path("a.txt"), text))


# -- what is found -----------------------------------------------------------------------------------------------------


def test_every_expression_is_a_row_with_its_paragraph_value_hedge_unit_and_date(file: Path) -> None:
    found = scan(file)
    assert list(found.columns) == list(COLUMNS)
    people = found[found["expression"] == "1,200"].iloc[0]
    assert (people["paragraph"], people["value"], people["value_low"], people["hedge"]) == (1, 1200, 1200, "more than")
    assert (people["unit"], people["date"]) == ("person", "2 June 2023")
    cost = found[found["form"] == "range"].iloc[0]
    assert (cost["value_low"], cost["value_high"], cost["unit"], cost["date"]) == (1_500_000, 2_000_000, "USD", "")
    assert list(found["expression"][-3:]) == ["300", "Dozens", "a third"]


def test_a_unit_is_not_guessed_across_a_verb(file: Path) -> None:
    found = scan(file).set_index("expression")
    assert found.loc["300", "unit"] == ""


@given(text=st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_no_expression_of_any_text_is_missing(text: str) -> None:
    scan = scanned(text)
    found = [one.expression.text for one in scan.found]
    assert found == [one.text for block in scan.blocks for one in find_expressions(block.text)]
    printed = "".join(block.text for block in scan.blocks)
    cells = [c for c in normalise(text) if c.isdecimal()]
    assert [c for c in printed if c.isdecimal()] == cells or not all(b.text for b in scan.blocks)


def test_a_row_is_json(file: Path) -> None:
    rows = [found.row() for found in scan_copy(open_copy(file)).found]
    assert json.loads(json.dumps(rows))[1]["qualifier"] == "more_than"


# -- the page ----------------------------------------------------------------------------------------------------------


def test_the_page_marks_expressions_and_says_how_they_were_read(file: Path) -> None:
    shown = page(scan_copy(open_copy(file)))
    assert "1  On [2 June 2023] more than [1,200] people left their homes." in shown
    assert "more than 1,200 = number: more_than(1_200) person  (2 June 2023)" in shown
    assert "\x1b" not in shown


def test_no_escape_sequence_of_a_document_reaches_the_terminal() -> None:
    assert "\x1b" not in page(scanned("5 \x1b[31m people and \x1b]0;x\x07 6"))


# -- web pages and PDF -------------------------------------------------------------------------------------------------


def test_a_web_page_is_read_with_its_headings_and_what_it_declares(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(PAGE, encoding="utf-8")
    original = open_copy(path)
    assert original.about == {
        **{"title": "A flood", "authors": "Holt, Mira and {Anda Relief}", "issued": "2023-06-14"},
        **{"container_title": "Anda Post", "url": "https://example.org/flood"},
    }
    scan = scan_copy(original)
    assert [(block.location, block.text) for block in scan.blocks] == [
        ("furniture", "Home · Top 10"),
        ("heading", "A flood"),
        ("body", "More than 1,200 [1] people left."),
        ("body", "Upper valley | 12"),
        ("body", "#flood 7"),
        ("furniture", "© 2023 Anda Post"),
    ]


def test_what_was_not_read_is_said_before_the_scan(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("<p>5 people <del>and 7 dogs</del></p><p hidden>6", encoding="utf-8")
    scan = scan_copy(open_copy(path))
    assert [found.expression.text for found in scan.found] == ["5"]
    assert scan.notes == ["a.html: 4 words that are struck out or hidden were not read"]


def test_a_web_page_in_the_encoding_it_declares_is_scanned(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes('<meta charset="windows-1252"><p>5 caf\xe9s \u2013 7'.encode("windows-1252"))
    assert open_copy(path).text == "5 cafés – 7\n"


def test_a_web_page_that_is_only_a_title_has_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("<title>5 people</title><script>7</script>", encoding="utf-8")
    with pytest.raises(CopyError, match="there is no text in it"):
        open_copy(path)


def test_what_a_web_page_hides_in_its_navigation_is_no_furniture_of_it(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("<p>5 people</p><nav>Home<script>6</script><!-- 7 --></nav>", encoding="utf-8")
    assert open_copy(path).furniture == {"Home": "navigation of the page"}


@given(body=st.text(alphabet="<>/pbh1&;\"' a5é\ue000#|", max_size=80))
@settings(max_examples=60, deadline=None)
def test_any_web_page_is_read_or_refused_in_one_line(tmp_path_factory: pytest.TempPathFactory, body: str) -> None:
    path = tmp_path_factory.mktemp("page") / "a.html"
    path.write_text(f"<html><body><p>5 people</p>{body}", encoding="utf-8")
    assert "5 people" in open_copy(path).text


def test_the_lines_of_a_pdf_become_paragraphs_and_running_heads_stand_apart(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    paper = FPDF()
    paper.set_font("helvetica", size=11)
    for number, river in enumerate(("Anda", "Holt"), 1):
        paper.add_page()
        lines = [
            f"Situation report | {number}",
            f"At least 14 dykes broke between the town and the river {river}, and the coun-",
        ]
        lines += [f"cil moved {number},500 people to the hills of {river}."]
        lines += [
            f"A short one follows on the {river}, with all of its 7 numbers, and with",
            f"nothing else of {river}.",
        ]
        for line in lines:
            paper.cell(0, 6, line, new_x="LMARGIN", new_y="NEXT")
    paper.output(str(path))
    blocks = scan_copy(open_copy(path)).blocks
    assert [block.location for block in blocks] == ["body"] * 6
    assert "and the council moved 1,500 people" in blocks[1].text
    assert (
        blocks[5].text == "A short one follows on the Holt, with all of its 7 numbers, and with nothing else of Holt."
    )


# -- bad input ---------------------------------------------------------------------------------------------------------


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CopyError, match=r"none\.txt: No such file"):
        scan(tmp_path / "none.txt")


def test_an_article_in_arabic_is_scanned_with_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("في حزيران نزح أكثر من ١٢٠٠ شخص، وثلاثة آلاف آخرون.", encoding="utf-8")
    with pytest.warns(UserWarning, match="mostly in Arabic: numbers in digits are found, number words are not"):
        found = scan(path)
    assert list(found["value"]) == [1200]


def test_a_text_in_french_is_scanned_with_a_warning() -> None:
    text = "Plus de 1200 personnes ont quitté leurs maisons dans la vallée, selon les autorités locales. " * 6
    assert "does not look like English" in scanned(text).notes[0]
    assert not scanned(TEXT * 5).notes
