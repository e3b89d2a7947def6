"""The proof sheet: everything that a person has to check stands in it, and nothing of a document is markup."""

from __future__ import annotations

import html
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_figures import cli
from syria_figures.curate.proof import _pieces, proof, write_proof
from syria_figures.curate.reading import read
from syria_figures.frames.rows import package_root
from syria_figures.model.problems import ProblemsError
from syria_figures.text.copies import CopyError
from syria_figures.text.paragraphs import normalise

SAMPLE = Path(__file__).parents[1] / "sample"
READING = SAMPLE / "reading/holt-2023.py"
FOUR = ("alshami-2016", "daher-2016", "daher-2018", "haid-2018")
Spoil = Callable[[str, str], Path]


@pytest.fixture
def spoil(tmp_path: Path) -> Spoil:
    """Write the sample's reading with other words."""

    def spoilt(old: str, new: str) -> Path:
        text = READING.read_text(encoding="utf-8")
        assert old in text
        path = tmp_path / "holt-2023.py"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return path

    return spoilt


def words(sheet: str) -> str:
    """What a reader of the page reads, superscripts left out."""
    body = re.sub(r"<sup>.*?</sup>", "", sheet.partition("<body>")[2]).replace("</td>", " ")
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", body)).split())


def marks(sheet: str) -> list[tuple[str, str, str]]:
    """Fate, number and label of all that is marked below the head."""
    found = re.findall(r'<mark class="(.*?)">(.*?)<sup>(.*?)</sup></mark>', sheet.partition("</header>")[2])
    return [(fate, number, re.sub("<.*?>", "", label)) for fate, number, label in found]


def card(sheet: str, key: str) -> str:
    (found,) = (one for one in re.findall(r"<article.*?</article>", sheet, re.S) if f'class="id">{key}<' in one)
    return words(f"<body>{found}")


def test_a_sheet_has_every_word_of_the_document_in_its_order() -> None:
    sheet = words(proof(READING, SAMPLE))
    places = []
    for block in (SAMPLE / "holt-2023.txt").read_text(encoding="utf-8").split("\n\n"):
        assert normalise(block.lstrip("#")) in sheet
        places.append(sheet.index(normalise(block.lstrip("#")), places[-1] if places else sheet.index("heading")))
    assert places == sorted(places)


def test_every_number_is_marked_by_what_became_of_it() -> None:
    found = marks(proof(READING, SAMPLE))
    assert len(found) == 17
    assert found[:2] == [("furniture", "14 June 2023", "furniture"), ("date", "2 June 2023", "date")]
    assert ("claim", "1,200", "1") in found
    assert ("vague_quantifier", "many", "vague quantifier") in found


def test_a_claim_stands_as_a_sentence_and_in_labelled_cells() -> None:
    said = card(proof(READING, SAMPLE), "holt-2023.living-in-schools-2023-06-14")
    assert said.startswith("2. About 300 of those displaced were still living in school buildings on 14 June 2023.")
    assert (
        "figure about 300 internally displaced people some 300 were still living in school buildings about(300)" in said
    )
    assert "what Internally displaced people idp_stock · person · stock unit, measure the indicator’s" in said
    assert "where lower-anda-valley lower-anda-valley · exact · resolved when on 14 June 2023 on 14 June" in said
    assert "credit anda-valley-council the valley council said anda-valley-council note 'Of these'" in said


def test_what_a_claim_has_of_its_incident_is_marked(spoil: Spoil) -> None:
    event = """paragraph(3)
incident("flood", "other", "single_event", exact("lower-harrow", "in Lower Harrow"),
         day("2023-06-03", "on 3 June", basis="resolved"), says="It flooded.")"""
    path = spoil("paragraph(3)", event)
    typed = path.read_text(encoding="utf-8")
    old = 'exact("lower-harrow", "in Lower Harrow"), day("2023-06-03", "on 3 June", basis="resolved"),\n      says="At'
    assert old in typed
    path.write_text(typed.replace(old, 'of="flood", says="At'), encoding="utf-8")
    sheet = proof(path, SAMPLE)
    assert card(sheet, "holt-2023.drowned-2023-06-03").count("the incident’s") == 2
    assert "the incident’s" not in card(sheet, "holt-2023.houses-damaged")
    assert "event other, single event, stated where" in card(sheet, "holt-2023.flood")
    own = 'of="flood", when=day("2023-06-03", "on 3 June", basis="inferred"), says="At'
    path.write_text(typed.replace(old, own), encoding="utf-8")
    assert card(proof(path, SAMPLE), "holt-2023.drowned-2023-06-03").count("the incident’s") == 1


def test_a_number_that_nobody_decided_about_is_marked_and_told_at_the_top(spoil: Spoil) -> None:
    sheet = proof(spoil('aside("ordinal", "second time")\n', ""), SAMPLE)
    assert ("undecided", "second", "undecided") in marks(sheet)
    assert "To mend first" in sheet
    assert "found 'second'; expected a claim(…) or aside(…)" in words(sheet)


def test_a_field_that_is_undecided_is_told_and_no_sheet_made(spoil: Spoil) -> None:
    with pytest.raises(ProblemsError, match=r"holt-2023\.py:\d+: .*found undecided"):
        proof(spoil('across("lower-anda-valley", "the Lower Anda valley")', "undecided"), SAMPLE)


def test_an_undated_document_that_is_not_published_yet_is_said_to_be_undated(spoil: Spoil) -> None:
    path = spoil(
        'dateline="2023-06-14",\n    dateline_basis="printed"', 'dateline="2023",\n    dateline_basis="inferred"'
    )
    said = card(proof(path, SAMPLE), "holt-2023.expected-to-leave")
    assert "when when the article was written (undated; 2023, year inferred)" in said


def test_a_reading_that_lacks_its_record_a_list_or_a_paragraph_has_a_sheet_still(spoil: Spoil) -> None:
    path = spoil('"houses_damaged_share"', '"roofs_blown_off"')
    typed = path.read_text(encoding="utf-8").replace('    dateline="2023-06-14",\n    dateline_basis="printed",\n', "")
    path.write_text(typed.replace("paragraph(3)", "paragraph(7)").replace("now()", "no_date"), encoding="utf-8")
    said = words(proof(path, SAMPLE))
    assert "dateline none" in said
    assert "expected words that stand just once in paragraph 7" in said
    path.write_text(typed.replace("now()", "no_date"), encoding="utf-8")
    assert "figure the indicator is in no list About one third of all houses about(0.3333)" in words(
        proof(path, SAMPLE)
    )


def test_the_differences_of_a_second_reading_stand_beside_their_rows() -> None:
    sheet = proof(READING, SAMPLE, SAMPLE / "second/holt-2023.py")
    assert "date start 2023-06-02 2023-05-29 date precision days week why:" in card(
        sheet, "holt-2023.forced-from-homes-2023-06"
    )
    assert "[set aside as quotation by the other]" in card(sheet, "holt-2023.expected-to-leave")
    assert "second" not in card(sheet, "holt-2023.drowned-2023-06-03")


def test_no_difference_of_a_second_reading_is_left_out(spoil: Spoil) -> None:
    added = """claim("school", "One of the schools", 1, "deaths", across("lower-harrow", basis="inferred"), no_date,
      says="One of the schools.")
related("school", "may_overlap", "houses-damaged")
paragraph(17)
incident("elsewhere", "other", "single_event", exact("lower-harrow", "x"), no_date, says="Nothing there.")"""
    second = spoil('aside("idiom", "One of the schools", reason="\'One of\'.")', added)
    second.write_text(second.read_text(encoding="utf-8").replace("paragraph(3)", "paragraph(18)"), encoding="utf-8")
    said = words(proof(READING, SAMPLE, second))
    assert (
        "the second only: holt-2023.school (paragraph 2): One of the schools [set aside as idiom by the other]" in said
    )
    assert "the second only: holt-2023.school may_overlap holt-2023.houses-damaged" in said
    assert "holt-2023.elsewhere (paragraph 17): Nothing there." in said
    assert "holt-2023: cut differently; paragraphs 18 of the second stand 15 earlier in the first" in said


def test_nothing_of_a_document_or_a_reading_is_markup(spoil: Spoil, tmp_path: Path) -> None:
    attack = "<script>alert(1)</script><img src=x onerror=alert(1)>\"' {{ 7*7 }} </p>&amp;"
    text = (SAMPLE / "holt-2023.txt").read_text(encoding="utf-8").replace("has no running water", f"has {attack}")
    (tmp_path / "holt-2023.txt").write_text(text.replace("Of these, some", "Of <b>these</b>, some"), encoding="utf-8")
    sheet = proof(spoil("'Of these':", attack.replace('"', "")), tmp_path)
    assert not re.search(r"<(script|img|b)\b", sheet)
    assert "49" not in words(sheet)
    assert words(sheet).count("<script>alert(1)</script>") == 2


def test_a_sheet_needs_no_other_file_and_is_not_to_be_indexed_or_published() -> None:
    sheet = proof(READING, SAMPLE)
    assert not re.search(r"(src|href)=\"(?!#)|@import|url\(", sheet)
    assert "default-src 'none'" in sheet
    assert 'name="robots" content="noindex"' in sheet
    assert "Never commit, send or publish it." in words(sheet)


@given(st.data())
def test_the_pieces_of_a_block_are_the_block(data: st.DataObject) -> None:
    text = data.draw(st.text(max_size=40))
    spans = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(lambda span: (min(span), max(span)))
    edges = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=8)))
    numbers = [(start, end, "claim", "1") for start, end in zip(edges[::2], edges[1::2], strict=False)]
    pieces = list(_pieces(text, numbers, data.draw(st.lists(spans, max_size=3))))
    assert "".join(piece.text for piece in pieces) == text
    assert sum(bool(piece.label) for piece in pieces) == len(numbers)


def test_a_sheet_is_not_written_into_the_package(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="is never committed; write it elsewhere"):
        write_proof(str(READING), SAMPLE, package_root() / "docs" / "proof.html")
    output = tmp_path / "proof.html"
    assert write_proof(str(READING), SAMPLE, output) == output
    write_proof(str(READING), SAMPLE, output)  # an older sheet is replaced
    assert list(tmp_path.iterdir()) == [output]


def test_nothing_but_an_older_sheet_is_replaced(tmp_path: Path) -> None:
    article = tmp_path / "article.html"
    article.write_text("<!doctype html><p>mine", encoding="utf-8")
    with pytest.raises(FileExistsError, match="is there already, and is no proof sheet"):
        write_proof(str(READING), SAMPLE, article)
    assert article.read_text(encoding="utf-8") == "<!doctype html><p>mine"


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"no reading 'nobody-1900'\."):
        write_proof("nobody-1900", SAMPLE, tmp_path / "proof.html")
    with pytest.raises(ValueError, match=r"no reading 'data/claims.csv'\."):
        write_proof("data/claims.csv", SAMPLE, tmp_path / "proof.html")
    with pytest.raises(CopyError, match=r"holt-2023\.txt: No such file"):
        write_proof(str(READING), tmp_path, tmp_path / "proof.html")
    assert list(tmp_path.iterdir()) == []


def test_without_jinja2_the_command_to_install_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(ModuleNotFoundError, match=r"pip install 'syria-figures\[build\]'"):
        proof(READING, SAMPLE)


def test_the_command_writes_it_and_compare_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[Any]
) -> None:
    monkeypatch.delenv("SYRIA_FIGURES_DOCUMENTS", raising=False)
    second = str(SAMPLE / "second/holt-2023.py")
    sheets = [tmp_path / "proof.html", tmp_path / "compare.html"]
    where = ["--documents", str(SAMPLE)]
    for command in (
        ["proof", str(READING), "--second", second, "-o", str(sheets[0]), *where],
        ["compare", str(READING), second, "--proof", str(sheets[1]), *where],
    ):
        monkeypatch.setattr(sys, "argv", ["syria-figures", *command])
        with pytest.raises(SystemExit) as stopped:
            cli.main()
        assert not stopped.value.code
    assert sheets[0].read_bytes() == sheets[1].read_bytes()
    assert f"written: {sheets[1]}" in capsys.readouterr().out


@pytest.mark.data
@pytest.mark.parametrize("document", FOUR)
def test_the_sheet_of_each_document_is_whole(root: Path, documents: Path, document: str) -> None:
    path = root / "scripts/readings" / f"{document}.py"
    sheet, reading = proof(path, documents), read(path)
    assert "To mend first" not in sheet
    assert "undecided" not in {fate for fate, _, _ in marks(sheet)}
    labels = [label for fate, _, label in marks(sheet) if fate == "claim"]
    assert sorted(map(int, labels)) == list(range(1, len(reading.claims) + 1))
    assert sheet.count("<article") == len(reading.claims) + len(reading.incidents)
    assert all(
        html.escape(row["note"], quote=False)[:20] in html.unescape(sheet) for row in reading.claims if row["note"]
    )
