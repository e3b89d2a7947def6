"""Reading a copy: text, web page or PDF; whatever is none of these is refused in one line, in bounded time."""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from syria_figures.text.copies import CopyError, find_copies, open_copy

WORDS = "The river rose in April, and “40 houses” had to be left."


def texts(path: Path) -> list[str]:
    return open_copy(path).text.strip().split("\n\n")


def write(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def make_pdf(path: Path, text: str = WORDS, password: str = "") -> Path:
    fpdf = pytest.importorskip("fpdf")
    import matplotlib

    pdf = fpdf.FPDF()
    pdf.add_font("serif", fname=Path(matplotlib.get_data_path(), "fonts", "ttf", "DejaVuSerif.ttf"))
    pdf.set_font("serif", size=12)
    pdf.add_page()
    if text:
        pdf.multi_cell(80, 6, text)
    if password:
        pdf.set_encryption(owner_password="owner", user_password=password)
    pdf.output(str(path))
    return path


# -- finding -----------------------------------------------------------------------------------------------------------


def test_a_copy_is_a_file_or_one_in_a_folder_by_its_name_or_by_any(tmp_path: Path) -> None:
    page = write(tmp_path / "A river in spring.HTML", "<p>x")
    assert find_copies(tmp_path, "ours") == find_copies(str(page), "anything") == [page]
    named = write(tmp_path / "ours.txt", "x")
    assert find_copies(tmp_path, "ours") == [named]
    assert find_copies(tmp_path, "theirs") == [page, named]


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CopyError, match="no copy of ours: no file is in it"):
        find_copies(tmp_path, "ours")
    with pytest.raises(CopyError, match="No such file or directory"):
        open_copy(tmp_path / "nowhere.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files here")
def test_what_is_no_file_to_be_read_whole_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    (tmp_path / "b.txt").symlink_to("/dev/zero")
    for name in ("a.txt", "b.txt", "."):
        with pytest.raises(CopyError, match="not a file that can be read whole"):
            open_copy(tmp_path / name)


# -- text --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "windows-1252"])
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a", "a.pdf"])
def test_text_is_read_under_any_name_in_the_encoding_it_has(name: str, encoding: str, tmp_path: Path) -> None:
    text = f"# Title\n\n{WORDS * 3}\nMore offices.\n"
    copy = open_copy(write(tmp_path / name, text.encode(encoding)))
    assert copy.text == text
    assert copy.is_plain == (name == "a.txt" and encoding in ("utf-8", "utf-8-sig"))
    assert ("not UTF-8, read as windows-1252" in str(copy.notes)) == (encoding == "windows-1252")


def test_two_columns_side_by_side_are_noticed(tmp_path: Path) -> None:
    lines = ["The river rose in April,           Sand was brought from"] * 30
    assert "columns side by side?" in open_copy(write(tmp_path / "a.txt", "\n".join(lines))).notes[0]


PAGE = f"<!-- saved --><!DOCTYPE html><title>A river</title><p>{WORDS}</p>"
MIME = "From: <Saved by Blink>\r\nSubject: =?utf-8?Q?x?=\r\n =?utf-8?Q?y?=\r\nMIME-Version: 1.0\r\n\r\n" + PAGE


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.pdf", "a.mht", "a"])
@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "an empty file"),
        (b" \n\n", "an empty file"),
        (b"--- ***", "there is no text in it"),
        (b"\x89PNG\0\0", "binary data, not text, a web page or a PDF"),
        (b"word " * 200_000, "characters; an article has at most 500,000"),
        (b"<html><p><script>var a</script></p><!-- x -->", "there is no text in it"),
        (b"<html><title>5 people</title><script>7</script>", "there is no text in it"),
        (b"PK\x03\x04...", "a Word file, an e-book or another archive: save it as PDF"),
        (b"\xd0\xcf\x11\xe0...", "an old Word file: save it as PDF"),
        (b"{\\rtf1 5}", "rich text: save it as plain text"),
        (b"bplist00...", "a web archive or an e-mail: open it and save the page"),
        (MIME.encode(), "a web archive or an e-mail: open it and save the page"),
        (b"%PDF-1.7\n%%EOF", "a damaged PDF"),
    ],
)
def test_what_is_no_copy_is_refused_in_one_line(name: str, content: bytes, message: str, tmp_path: Path) -> None:
    with pytest.raises(CopyError) as caught:
        open_copy(write(tmp_path / name, content))
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith(name)


@pytest.mark.parametrize("suffix", [".txt", ".html", ".pdf"])
def test_a_file_of_50_megabytes_is_refused_unread(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"a{suffix}"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    start = time.perf_counter()
    with pytest.raises(CopyError, match="50 MB; a copy of an article has at most 20"):
        open_copy(path)
    assert time.perf_counter() - start < 0.5


# -- web pages ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["a.htm", "a.txt", "a"])
def test_a_web_page_is_read_block_by_block_under_any_name(name: str, tmp_path: Path) -> None:
    page = (
        "<html><head><title>River</title><style>p{}</style></head><body><nav><ul><li>Home<li>News</ul></nav><h2>A</h2>"
        "<p>The <em>river</em> rose\n in&nbsp;April,<br>and <a href='#'>40</a> houses<sup><a href='#n'>1</a></sup></p>"
        "<figure><figcaption>A mill</figcaption></figure><script>p('x')</script>after<p>Left&shy;over &lt;b&gt;"
        " m<sup>2</sup>"
    )
    assert texts(write(tmp_path / name, page)) == [
        "Home · News",
        "## A",
        "The river rose in April, and 40 houses [1]",
        "A mill",
        "after",
        "Left\u00adover <b> m²",
    ]


@pytest.mark.parametrize("declared", ["", "windows-1252", "utf-8", "iso-8859-1", "klingon", "base64"])
def test_a_web_page_is_decoded_as_a_browser_would(declared: str, tmp_path: Path) -> None:
    page = f'<meta charset="{declared}"><p>the café’s'.encode("windows-1252")
    assert texts(write(tmp_path / "a.html", page)) == ["the café’s"]


def test_a_web_page_in_another_alphabet_is_read_as_it_declares(tmp_path: Path) -> None:
    page = '<meta charset="windows-1256"><p>نزح ١٢٠٠ شخص'.replace("١٢٠٠", "1200").encode("windows-1256")
    assert texts(write(tmp_path / "a.html", page)) == ["نزح 1200 شخص"]


@pytest.mark.parametrize(
    "hidden",
    [
        "<del>{}</del>",
        "<s>{}</s>",
        "<strike><b>{}</b></strike>",
        "<span hidden>{}</span>",
        "<b style='color: red; Display : NONE'>{}</b>",
        "<i style='visibility:hidden'>{}</i>",
        "<i style='text-decoration: line-through'>{}</i>",
    ],
)
def test_what_is_struck_out_or_hidden_is_not_read_and_counted(hidden: str, tmp_path: Path) -> None:
    copy = open_copy(write(tmp_path / "a.html", f"<p>There were {hidden.format('40 <b>old</b> houses')} left.</p>"))
    assert copy.text == "There were left.\n"
    assert copy.notes == ("3 words that are struck out or hidden were not read",)


@pytest.mark.parametrize(
    "before", ["<div>" * 3_000, "<img src='data:image/png;base64," + "a" * 12_000_000 + "'>", "<p>" + "<b>" * 1_000]
)
def test_nothing_is_cut_off_in_silence(before: str, tmp_path: Path) -> None:
    assert texts(write(tmp_path / "a.html", f"<html>{before}<p>At its end 40 houses")) == ["At its end 40 houses"]


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 300_000 + "x",
        "<!--" * 300_000,
        "<" * 3_000_000,
        "&" * 3_000_000,
        "<p>" + "x " * 400_000,
        "<b>" * 300_000,
        "<nav>a " * 50_000,
        "<h1>a <sup><a>1" * 20_000,
        "<p hidden><del>a " * 30_000,
        "<a " + " ".join(f"b{n}=1" for n in range(100_000)) + ">x",
    ],
    ids=["deep", "comments", "brackets", "ampersands", "long", "bold", "foots", "notes", "hidden", "attributes"],
)
def test_a_page_made_to_be_slow_is_not(page: str, tmp_path: Path) -> None:
    pytest.importorskip("lxml")
    start = time.perf_counter()
    with suppress(CopyError):
        open_copy(write(tmp_path / "a.html", page))
    assert time.perf_counter() - start < 10


# -- PDF ---------------------------------------------------------------------------------------------------------------


def test_the_lines_of_a_pdf_are_joined_under_any_name(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    assert texts(make_pdf(tmp_path / "a.bin")) == [WORDS.replace("“", '"').replace("”", '"')]


def test_a_word_broken_in_a_pdf_is_mended(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    assert "the neighbourhood" in open_copy(make_pdf(tmp_path / "a.pdf", "The river rose in the neigh-\nbourhood")).text


def test_a_pdf_that_takes_too_long_or_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pypdfium2")
    path = make_pdf(tmp_path / "a.pdf")
    program = write(tmp_path / "slow.py", "import time; time.sleep(60)")
    monkeypatch.setattr("syria_figures.text.pdf.pdf_pages.__file__", str(program))
    monkeypatch.setattr("syria_figures.text.pdf.MAX_SECONDS", 0.5)
    with pytest.raises(CopyError, match=r"takes more than 0.5 seconds to read"):
        open_copy(path)
    write(program, "import os; os.abort()")
    with pytest.raises(CopyError, match="cannot be read in 2 GB of memory"):
        open_copy(path)


def test_a_locked_pdf_is_said_to_be_locked(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    with pytest.raises(CopyError, match="locked by a password"):
        open_copy(make_pdf(tmp_path / "a.pdf", password="secret"))


def test_a_scanned_pdf_is_said_to_have_no_text(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    with pytest.raises(CopyError, match=r"there is no text in it; if it was scanned"):
        open_copy(make_pdf(tmp_path / "a.pdf", text=""))


# -- the extra ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "module"), [("a.html", "lxml.etree"), ("a.pdf", "pypdfium2")])
def test_a_missing_library_names_the_command_that_installs_it(
    name: str, module: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(CopyError) as caught:
        open_copy(write(tmp_path / name, "<p>x" if name == "a.html" else "%PDF-1.7"))
    assert "pip install 'syria-figures[copies]'" in str(caught.value)


@settings(deadline=2000, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300), st.sampled_from([".txt", ".html", ".pdf"]))
def test_arbitrary_bytes_are_text_or_refused(tmp_path: Path, content: bytes, suffix: str) -> None:
    pytest.importorskip("lxml")
    pytest.importorskip("pypdfium2")
    path = write(tmp_path / f"a{suffix}", b"%PDF-" + content if suffix == ".pdf" else content)
    with suppress(CopyError):
        assert open_copy(path).text.strip()
