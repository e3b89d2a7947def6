"""From a claim back to the words: in the text as received, and in other editions of it."""

from __future__ import annotations

import html
import os
import random
import re
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from syria_figures.claims.trace import Trace, trace
from syria_figures.curate.reading import read
from syria_figures.frames.rows import rows
from syria_figures.text.copies import CopyError
from syria_figures.text.paragraphs import body, cut
from syria_figures.text.phrases import stands_in

READINGS = Path(__file__).parents[2] / "scripts" / "readings"
DOCUMENTS = os.environ.get("SYRIA_FIGURES_DOCUMENTS")
IDS = [row["document_id"] for row in rows("documents")]

with_documents = pytest.mark.skipif(
    not DOCUMENTS, reason="the documents are in copyright and not here: set SYRIA_FIGURES_DOCUMENTS to their folder"
)

# -- renderings of the documents, made here and thrown away ------------------------------------------------------------


def paragraphs_of(document_id: str) -> list[str]:
    reading = read(READINGS / f"{document_id}.py")
    text = Path(str(DOCUMENTS), f"{document_id}.txt").read_text(encoding="utf-8")
    return list(body(cut(text, reading.furniture, reading.torn)).values())


def title_of(document_id: str) -> str:
    return str(next(row["title"] for row in rows("documents") if row["document_id"] == document_id))


def curled(text: str) -> str:
    """Typographic quotes, dashes and dots."""
    text = re.sub(r'(^|[\s(\[—-])"', r"\1“", text)
    text = re.sub(r"(^|[\s(\[—-])'", r"\1‘", text)
    return text.replace('"', "”").replace("'", "’").replace(" - ", " — ").replace("...", "…")


def hyphenated(text: str, width: int) -> str:
    """Wrap as a narrow column: break the word that no longer fits, after its third letter."""
    lines, line = [], ""
    for word in text.split():
        room = width - len(line) - 1
        if len(word) <= room:
            line = f"{line} {word}".strip()
        elif room > 5 and word.isalpha() and len(word) > 7:
            lines.append(f"{line} {word[:4]}-")
            line = word[4:]
        else:
            lines.append(line)
            line = word
    return "\n".join([*lines, line])


def wrapped_text(document_id: str) -> str:
    """Short lines, curled quotes, a caption between paragraphs, a page head and foot wherever they fall."""
    blocks = [f"# {title_of(document_id)}"]
    for number, paragraph in enumerate(paragraphs_of(document_id)):
        blocks.append(hyphenated(curled(paragraph), 60))
        if number % 3 == 0:
            blocks.append("Photo: a street after the rain (archive)")
    lines = "\n\n".join(blocks).split("\n")
    pages = ["\n".join(lines[start : start + 45]) for start in range(0, len(lines), 45)]
    return "\n".join(f"{page}\n\nA magazine of essays\n{n}\n\nEssays, continued\n" for n, page in enumerate(pages, 1))


def web_page(document_id: str) -> str:
    """A saved page: menu, captions, inline marks, links and a footer around and between the paragraphs."""
    menu = "".join(f"<li><a href='/{n}'>Section {n}</a></li>" for n in range(12))
    parts = [f"<h1>{html.escape(title_of(document_id))}</h1>"]
    for number, paragraph in enumerate(paragraphs_of(document_id)):
        words = html.escape(curled(paragraph), quote=False).split(" ")
        words[len(words) // 2] = f"<em>{words[len(words) // 2]}</em>"
        words[len(words) // 3] = f"<a href='#n{number}'>{words[len(words) // 3]}</a>"
        inner = "&nbsp;".join([" ".join(words[:5]), *([" ".join(words[5:])] if words[5:] else [])])
        parts.append(f"<p>{textwrap.fill(inner, 90)}</p>")
        if number % 4 == 1:
            parts.append("<figure><img src='x.jpg'><figcaption>A street after the rain</figcaption></figure>")
            parts.append("<div class='ad'>Subscribe to our letter!<script>var p = '<p>3 civilians</p>'</script></div>")
    return (
        f"<!doctype html><html><head><meta charset=utf-8><title>{html.escape(title_of(document_id))} | Site</title>"
        f"<style>p {{ margin: 0 }}</style></head><body><nav><ul>{menu}</ul></nav><main>{''.join(parts)}</main>"
        "<footer><p>All rights reserved</p><p>Read next: something else</p></footer></body></html>"
    )


def pdf(document_id: str, target: Path, *, soft_hyphens: bool = False) -> None:
    """A4, justified, page heads and feet, captions; with `soft_hyphens`, words broken at line ends."""
    fpdf = pytest.importorskip("fpdf")
    import matplotlib

    font = Path(matplotlib.get_data_path(), "fonts", "ttf", "DejaVuSerif.ttf")

    class Paper(fpdf.FPDF):  # type: ignore[misc, name-defined]  # the library is optional here
        def header(self) -> None:
            self.set_font("serif", size=8)
            self.cell(0, 6, f"{title_of(document_id)} · page {self.page_no()}", new_x="LMARGIN", new_y="NEXT")

        def footer(self) -> None:
            self.set_y(-15)
            self.set_font("serif", size=8)
            self.cell(0, 6, f"A magazine of essays, {self.page_no()} of many")

    paper = Paper()
    paper.add_font("serif", fname=font)
    paper.add_page()
    for number, paragraph in enumerate(paragraphs_of(document_id)):
        paper.set_font("serif", size=12)
        text = curled(paragraph)
        if soft_hyphens:
            text = re.sub(r"([^\W\d_]{4})(?=[^\W\d_]{3})", "\\1\u00ad", text)
        paper.multi_cell(120, 6, text, new_x="LMARGIN", new_y="NEXT")
        paper.ln(3)
        if number % 4 == 2:
            paper.set_font("serif", size=8)
            paper.multi_cell(120, 5, "A street after the rain (archive)", new_x="LMARGIN", new_y="NEXT")
    paper.output(str(target))


def as_received(document_id: str, folder: Path) -> None:
    text = Path(str(DOCUMENTS), f"{document_id}.txt").read_bytes()
    (folder / f"{document_id}.txt").write_bytes(text)


def rendering(name: str) -> Callable[[str, Path], None]:
    return {
        "text as received": as_received,
        "wrapped, hyphenated text": lambda d, f: _write(f / f"{d}.txt", wrapped_text(d)),
        "web page": lambda d, f: _write(f / f"{d}.html", web_page(d)),
        "pdf": lambda d, f: pdf(d, f / f"{d}.pdf"),
        "pdf with broken words": lambda d, f: pdf(d, f / f"{d}.pdf", soft_hyphens=True),
        "first lines in capitals": lambda d, f: _write(f / f"{d}.txt", _edition(d, _in_capitals)),
        "a sentence more in every paragraph": lambda d, f: _write(f / f"{d}.txt", _edition(d, "{} So it is.".format)),
        "a correction in every paragraph": lambda d, f: _write(f / f"{d}.txt", _edition(d, _corrected)),
        "three paragraphs before": lambda d, f: _write(f / f"{d}.txt", "One.\n\nTwo.\n\nThree.\n\n" + _edition(d, str)),
        "all on one line": lambda d, f: _write(f / f"{d}.txt", " ".join(paragraphs_of(d))),
    }[name]


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _edition(document_id: str, change: Callable[[str], str]) -> str:
    return "\n\n".join([f"# {title_of(document_id)}", *map(change, paragraphs_of(document_id))])


def _in_capitals(paragraph: str) -> str:
    return paragraph[:40].upper() + paragraph[40:]


CORRECTION = "Correction (2019): this figure was withdrawn."


def _corrected(paragraph: str) -> str:
    return torn(paragraph, CORRECTION)


def traced(name: str, folder: Path) -> Iterator[Trace]:
    for document_id in IDS:
        rendering(name)(document_id, folder)
    for row in rows("claims"):
        yield trace(row["claim_id"], folder)


def torn(paragraph: str, others: str) -> str:
    """Others in the middle of every paragraph, where a sentence of it ends, as a block."""
    ends = [match.end() for match in re.finditer(r"[.!?][\"')\]]*(?= )", paragraph)]
    place = ends[len(ends) // 2] if ends else 0
    return f"{paragraph[:place]}\n\n{others}\n\n{paragraph[place:]}".strip()


SAME, SENTENCE, OTHERS = "same words", "same sentence", "same words with others between them"


@pytest.mark.data
@with_documents
@pytest.mark.parametrize(
    ("name", "verdicts"),
    [
        # The copy of one document that was received has its colophon within a paragraph.
        ("text as received", {SAME: 56, OTHERS: 1}),
        ("web page", {SAME: 57}),
        ("three paragraphs before", {SAME: 57}),
        ("first lines in capitals", {SAME: 57}),
        # One paragraph, of two claims, ends without a mark.
        ("all on one line", {SAME: 55, SENTENCE: 1, "differs": 1}),
        ("a sentence more in every paragraph", {SAME: 55, SENTENCE: 1, "differs": 1}),
    ],
)
def test_every_claim_is_traced_in_every_edition(name: str, verdicts: dict[str, int], tmp_path: Path) -> None:
    found = list(traced(name, tmp_path))
    assert Counter(one.verdict for one in found) == verdicts
    assert all(len(one.spans) == 1 + one.phrase.count("…") for one in found)


@pytest.mark.data
@with_documents
@pytest.mark.parametrize("name", ["wrapped, hyphenated text", "pdf", "pdf with broken words"])
def test_what_a_page_has_between_the_words_of_a_claim_is_named(name: str, tmp_path: Path) -> None:
    found = list(traced(name, tmp_path))
    counts = Counter(one.verdict for one in found)
    assert counts[SAME] + counts[OTHERS] >= 55
    assert counts.keys() <= {SAME, SENTENCE, OTHERS, "differs"}
    for one in found:
        assert bool(one.passed_over) == (one.verdict == OTHERS)
        assert all(words in one.passage for words in one.passed_over)


@pytest.mark.data
@with_documents
def test_a_correction_within_a_paragraph_is_never_passed_over_in_silence(tmp_path: Path) -> None:
    found = list(traced("a correction in every paragraph", tmp_path))
    assert {one.verdict for one in found} <= {SAME, SENTENCE, OTHERS}
    for one in found:
        assert CORRECTION in one.passed_over or (one.verdict == SAME and one.passage.count(". ") == 0), one


@pytest.mark.data
@with_documents
def test_a_sentence_that_is_the_same_is_found_in_an_edited_edition(tmp_path: Path) -> None:
    """Every sentence without a claim is edited; a paragraph without such a sentence is left."""
    for document_id in IDS:
        phrases = [row["value_text"] for row in rows("claims") if row["document_id"] == document_id]
        edited = [
            " ".join(
                sentence if any(stands_in(phrase, sentence) for phrase in phrases) else f"Indeed, {sentence}"
                for sentence in re.split(r"(?<=[.!?]) +(?=[A-Z\"'(\[])", paragraph)
            )
            for paragraph in paragraphs_of(document_id)
        ]
        _write(tmp_path / f"{document_id}.txt", "\n\n".join([f"# {title_of(document_id)}", *edited]))
    verdicts = Counter(trace(row["claim_id"], tmp_path).verdict for row in rows("claims"))
    assert verdicts.keys() == {SAME, SENTENCE}, verdicts
    assert verdicts[SENTENCE] > 30


@pytest.mark.data
@with_documents
def test_a_copy_that_ends_says_where_and_what_it_has_is_found(tmp_path: Path) -> None:
    for document_id in IDS:
        _write(
            tmp_path / f"{document_id}.txt",
            "\n\n".join([*paragraphs_of(document_id)[:5], "Read on: more than 920,000"]),
        )
    for row in rows("claims"):
        found = trace(row["claim_id"], tmp_path)
        assert found.verdict == (SAME if row["paragraph"] <= 5 else "the copy ends before"), found
        assert row["paragraph"] <= 5 or "paragraphs 1 to 5 of" in found.reason


@pytest.mark.data
@with_documents
def test_no_claim_is_found_in_another_document() -> None:
    for row in rows("claims")[::5]:
        for document_id in set(IDS) - {row["document_id"]}:
            with pytest.raises(CopyError, match="another article"):
                trace(row["claim_id"], Path(str(DOCUMENTS), f"{document_id}.txt"))


@pytest.mark.data
@with_documents
def test_in_a_folder_of_any_names_the_fullest_copy_is_read(tmp_path: Path) -> None:
    whole = paragraphs_of("daher-2018")
    _write(tmp_path / "Articles 1.txt", "\n\n".join(whole[:4]))
    _write(tmp_path / "The looming massacre in Idlib.html", web_page("daher-2018"))
    _write(tmp_path / "notes.md", "Nothing about it.")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\0\0")
    found = trace("daher-2018.gdp-2016", tmp_path)
    assert (found.copy, found.verdict) == ("The looming massacre in Idlib.html", SAME)
    with pytest.raises(CopyError, match="no copy of haid-2018 among its 4 files"):
        trace("haid-2018.atareb-market-deaths", tmp_path)


@pytest.mark.data
@with_documents
def test_a_machines_errors_are_no_other_words_and_another_language_no_copy(tmp_path: Path) -> None:
    dice = random.Random(4)
    for share, said in ((0.01, "differs"), (0.4, None)):
        for document_id in IDS:
            noisy = (
                "".join(dice.choice("abcdeilnost01") if c.isalnum() and dice.random() < share else c for c in paragraph)
                for paragraph in paragraphs_of(document_id)
            )
            _write(tmp_path / f"{document_id}.txt", "\n\n".join([title_of(document_id), *noisy]))
        verdicts: Counter[str | None] = Counter()
        for row in rows("claims"):
            try:
                verdicts[trace(row["claim_id"], tmp_path).verdict] += 1
            except CopyError as error:
                verdicts[None] += "another article than" in str(error)
        assert verdicts.most_common(1)[0][0] == said


# -- what is given back ------------------------------------------------------------------------------------------------


def test_without_a_copy_a_trace_says_where_to_look() -> None:
    found = trace("daher-2018.gdp-2016")
    assert (found.copy, found.verdict, found.passed_over, found.passage) == (None, None, (), "")
    assert (found.section, found.paragraph, found.phrase) == (0, 6, "only $12.4 billion")
    assert re.fullmatch("[0-9a-f]{64}", found.fingerprint)
    shown = repr(found)
    for words in ("https://internationalviewpoint.org/spip.php?article5705", "paragraph 6"):
        assert words in shown


def test_a_trace_marks_the_words_and_escapes_them_for_a_page() -> None:
    found = replace(
        trace("daher-2018.gdp-2016"),
        copy="<b>.txt",
        verdict="same words with others between them",
        passed_over=("<i>not</i>",),
        passage="See <script>alert(1)</script> & 40 houses here",
        spans=((32, 41),),
    )
    assert found.marked() == "See <script>alert(1)</script> & [[40 houses]] here"
    page = found._repr_html_()
    assert "<mark>40 houses</mark>" in page
    assert "<script" not in page
    assert "&lt;b&gt;.txt" in page
    assert "&lt;i&gt;not&lt;/i&gt;" in page
