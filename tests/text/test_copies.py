"""Reading a copy: text, web page or PDF; whatever is none of these is refused in one line, in bounded time."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from syria_figures.text.copies import CopyError, find_copy, read_copy

WORDS = "The river rose in April, and “40 houses” had to be left."


def texts(path: Path) -> list[str]:
    return [line.text for line in read_copy(path)]


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


def test_a_copy_is_a_file_or_stands_in_a_folder(tmp_path: Path) -> None:
    page = write(tmp_path / "ours.html", "<p>x")
    assert find_copy(tmp_path, "ours") == find_copy(str(page), "anything") == page
    text = write(tmp_path / "ours.txt", "x")
    assert find_copy(tmp_path, "ours") == text


@pytest.mark.parametrize("documents", ["", "nowhere", "nowhere.txt"])
def test_what_is_not_there_is_said(documents: str, tmp_path: Path) -> None:
    with pytest.raises(CopyError, match=r"no copy of ours|no such file or folder"):
        find_copy(tmp_path / documents, "ours")


# -- text --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_is_read_in_blocks_and_plain_words(encoding: str, tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", f"# Title\r\n\r\n{WORDS}\r\nMore oﬃces.\r\n".encode(encoding))
    assert [(line.text, line.block) for line in read_copy(path)] == [
        ("Title", 0),
        ('The river rose in April, and "40 houses" had to be left.', 1),
        ("More offices.", 1),
    ]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.txt", b"", "there is no text in it"),
        ("a.txt", b" \n\n--- ***\n", "there is no text in it"),
        ("a.txt", b"caf\xe9 au lait", "not valid UTF-8 text"),
        ("a.txt", b"\x89PNG\0\0", "binary data, not text"),
        ("a.txt", b"%PDF-1.7 x", "binary data, not text"),
        ("a.txt", b"\xff\xfea", "not valid UTF-16 text"),
        ("a.txt", b"word " * 200_000, "1,000,000 characters"),
        ("a.html", b"", "there is no text in it"),
        ("a.html", b"<p><script>var a</script></p><!-- x -->", "there is no text in it"),
        ("a.html", b"\0\1\2", "binary data, not text"),
        ("a.html", b"<p>caf\xe9", "not valid UTF-8 text"),
        ("a.html", b"<meta charset=klingon><p>caf\xe9", "not valid KLINGON text"),
        ("a.html", b"<a " + b"b " * 30_000 + b">x", "a tag with thousands of attributes"),
        ("a.pdf", b"", "not a PDF"),
        ("a.pdf", b"<html>", "not a PDF"),
        ("a.pdf", b"%PDF-1.7\n%%EOF", "a damaged PDF"),
        ("a.doc", b"x", "a copy is one of .txt, .html, .htm, .pdf"),
    ],
)
def test_what_is_no_copy_is_refused_in_one_line(name: str, content: bytes, message: str, tmp_path: Path) -> None:
    if name.endswith((".html", ".pdf")):
        pytest.importorskip("lxml")
        pytest.importorskip("pypdfium2")
    with pytest.raises(CopyError) as caught:
        read_copy(write(tmp_path / name, content))
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
        read_copy(path)
    assert time.perf_counter() - start < 0.5


def test_a_file_that_may_not_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(CopyError, match="No such file"):
        read_copy(tmp_path / "gone.txt")


# -- web pages ---------------------------------------------------------------------------------------------------------


def test_a_web_page_is_read_block_by_block(tmp_path: Path) -> None:
    pytest.importorskip("lxml")
    page = (
        "<html><head><title>River</title><style>p{}</style></head><body><nav><ul><li>Home<li>News</ul></nav>"
        "<p>The <em>river</em> rose\n in&nbsp;April,<br>and <a href='#'>40</a> houses<sup>1</sup></p>"
        "<figure><figcaption>A mill</figcaption></figure><script>p('x')</script>after<p>Left&shy;over &lt;b&gt;"
    )
    assert texts(write(tmp_path / "a.htm", page)) == [
        "River",
        "Home",
        "News",
        "The river rose in April,",
        "and 40 houses1",
        "A mill",
        "after",
        "Leftover <b>",
    ]


def test_a_web_page_may_declare_another_encoding(tmp_path: Path) -> None:
    pytest.importorskip("lxml")
    page = '<meta charset="windows-1252"><p>the caf\xe9’s'.encode("windows-1252")
    assert texts(write(tmp_path / "a.html", page)) == ["the café's"]


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 300_000 + "x",
        "<!--" * 300_000,
        "<" * 3_000_000,
        "&" * 3_000_000,
        "<p>" + "x " * 400_000,
        "<b>" * 300_000,
    ],
    ids=["deep", "comments", "brackets", "ampersands", "long", "bold"],
)
def test_a_page_made_to_be_slow_is_not(page: str, tmp_path: Path) -> None:
    pytest.importorskip("lxml")
    start = time.perf_counter()
    with suppress(CopyError):
        read_copy(write(tmp_path / "a.html", page))
    assert time.perf_counter() - start < 10


# -- PDF ---------------------------------------------------------------------------------------------------------------


def test_a_pdf_is_read_line_by_line(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    assert " ".join(texts(make_pdf(tmp_path / "a.pdf"))) == WORDS.replace("“", '"').replace("”", '"')


def test_a_word_broken_in_a_pdf_keeps_its_hyphen_at_the_line_end(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    lines = texts(make_pdf(tmp_path / "a.pdf", "The river had risen in the neigh-\nbourhood"))
    assert lines[-2:] == ["The river had risen in the neigh-", "bourhood"]


def test_a_locked_pdf_is_said_to_be_locked(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    with pytest.raises(CopyError, match="locked by a password"):
        read_copy(make_pdf(tmp_path / "a.pdf", password="secret"))


def test_a_scanned_pdf_is_said_to_have_no_text(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    with pytest.raises(CopyError, match=r"there is no text in it: scanned\?"):
        read_copy(make_pdf(tmp_path / "a.pdf", text=""))


# -- the extra ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "module"), [("a.html", "lxml"), ("a.pdf", "pypdfium2")])
def test_a_missing_library_names_the_command_that_installs_it(
    name: str, module: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import importlib

    found: Callable[..., Any] = importlib.import_module

    def missing(wanted: str, *rest: Any) -> Any:
        if wanted.startswith(module):
            raise ImportError(wanted)
        return found(wanted, *rest)

    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(CopyError) as caught:
        read_copy(write(tmp_path / name, "<p>x"))
    assert "pip install 'syria-figures[copies]'" in str(caught.value)


@settings(deadline=2000, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300), st.sampled_from([".txt", ".html", ".pdf"]))
def test_arbitrary_bytes_are_lines_or_refused(tmp_path: Path, content: bytes, suffix: str) -> None:
    pytest.importorskip("lxml")
    pytest.importorskip("pypdfium2")
    path = write(tmp_path / f"a{suffix}", b"%PDF-" + content if suffix == ".pdf" else content)
    with suppress(CopyError):
        assert all(line.text for line in read_copy(path))
