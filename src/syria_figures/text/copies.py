"""A document as somebody saved it: text, a web page or a PDF, told by its content and not by its name.

One reader for who scans a document and who traces a claim. A web page and a PDF become the same kind of text that a
curator would type: blocks between empty lines, headings with ``#``. Nothing on the page is dropped in silence; what
looks like furniture is for the reading to declare. Whatever is no article is refused in one line, in bounded time and
memory.
"""

from __future__ import annotations

import codecs
import re
import stat
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

from syria_figures.text.pdf import read_pdf
from syria_figures.text.web_page import Page

MAX_BYTES = 20_000_000
"""Room for a web page that was saved with its images."""
MAX_CHARACTERS = 500_000
_MAX_FILES = 50

_SAVE = "save it as PDF, or as plain text in UTF-8"
#: How other kinds of file begin, and what to do with them.
_OTHERS = {
    rb"PK\x03\x04": f"a Word file, an e-book or another archive: {_SAVE}",
    rb"\xd0\xcf\x11\xe0": f"an old Word file: {_SAVE}",
    rb"\s*\{\\rtf": "rich text: save it as plain text in UTF-8",
    rb"bplist0|(?i:(?:[\w-]+: .*\r?\n(?:[ \t].*\r?\n)*){0,20}mime-version:)": "a web archive or an e-mail: open it and "
    "save the page as HTML or PDF",
}
#: Encodings that a browser believes a page that is not UTF-8; else, and for the first of all, it takes Windows-1252.
_CHARSET = re.compile(rb"charset=[\"']?((?!iso-8859-1\b)(?:iso-8859|windows|koi8|gb|big5|euc|shift)[\w-]{1,20})", re.I)
_TAGS = (
    "!doctype html|html|head|body|script|iframe|h1|div|font|table|a|style|title|b|br|p|meta|link|article|section|main"
)
_WEB_PAGE = re.compile(rf"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:{_TAGS})(?=[\s/>])", re.I | re.S)
_NO_TEXT = re.compile("[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")
_COLUMNS = re.compile(r"\S {4,}\S")


class CopyError(ValueError):
    """A file that cannot be read as a copy of the document; says why in one line."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A document: its text, what the file declares of it, blocks that it calls furniture, what a reader must know."""

    path: Path
    text: str
    about: dict[str, str] = field(default_factory=dict)
    furniture: dict[str, str] = field(default_factory=dict)
    """Reason by text."""
    notes: tuple[str, ...] = ()
    is_plain: bool = True
    """Whether the file is this text as a build reads it: in UTF-8, named ``.txt``."""


def find_copies(documents: str | Path, document_id: str) -> list[Path]:
    """Return the file that was named; in a folder those named by the document, or all that may be it.

    Raises
    ------
    CopyError
        If there is none.
    """
    path = Path(documents).expanduser()
    try:
        if not path.is_dir():
            return [path]
        files = sorted(one for one in path.iterdir() if one.is_file() and not one.name.startswith("."))
    except OSError as error:
        raise CopyError(f"{path}: {error.strerror or error}") from error
    found = [one for one in files if one.stem == document_id] or files[:_MAX_FILES]
    if not found:
        raise CopyError(f"{path}: no copy of {document_id}: no file is in it")
    return found


def open_copy(source: str | Path) -> Copy:
    """Read a document.

    Raises
    ------
    CopyError
        If it is no text, web page or PDF, too large, empty, locked, or if the library that reads it is missing: says
        what it is and what to do.
    """
    path = Path(source).expanduser()
    try:
        copy = _read(path, _content(path))
    except ValueError as error:
        raise CopyError(f"{path.name or path}: {error}") from error.__cause__
    except OSError as error:
        raise CopyError(f"{path}: {error.strerror or error}") from error
    except ImportError as error:
        install = "pip install 'syria-figures[copies]'"
        raise CopyError(f"{path.name}: to read web pages and PDF, run: {install}") from error
    if len(copy.text) > MAX_CHARACTERS:
        raise CopyError(f"{path.name}: {len(copy.text):,} characters; an article has at most {MAX_CHARACTERS:,}")
    if not any(character.isalnum() for character in copy.text):
        raise CopyError(f"{path.name}: there is no text in it; if it was scanned, recognise its text first (OCR)")
    return copy


def _content(path: Path) -> bytes:
    """Return the bytes of a regular file that is not too large; nothing else is opened."""
    about = path.stat()
    if not stat.S_ISREG(about.st_mode):
        raise CopyError("not a file that can be read whole")
    if about.st_size > MAX_BYTES:
        raise CopyError(f"{about.st_size / 1e6:.0f} MB; a copy of an article has at most {MAX_BYTES // 10**6}")
    with path.open("rb") as file:
        data = file.read(MAX_BYTES)
    if not data.strip():
        raise CopyError("an empty file")
    return data


def _read(path: Path, data: bytes) -> Copy:
    for begins, what in _OTHERS.items():
        if re.match(begins, data[:4096]):
            raise CopyError(what)
    if b"%PDF-" in data[:1024]:
        import_module("pypdfium2")
        return Copy(path, read_pdf(data), is_plain=False)
    text, encoding = _decoded(data)
    notes = [] if encoding.startswith("utf") else [f"not UTF-8, read as {encoding}, as a browser does"]
    if path.suffix.lower() in (".html", ".htm", ".xhtml") or _WEB_PAGE.match(text[:10_000]):
        page = Page(text, 2 * MAX_CHARACTERS)  # white space, too
        if page.unread:
            notes.append(f"{page.unread} words that are struck out or hidden were not read")
        return Copy(path, page.text, page.about, page.furniture, tuple(notes), is_plain=False)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > 20 and sum(bool(_COLUMNS.search(line)) for line in lines) > len(lines) / 2:
        notes.append("columns side by side? Extract the text without its layout")
    return Copy(path, text, notes=tuple(notes), is_plain=encoding == "utf-8" and path.suffix == ".txt")


def _decoded(data: bytes) -> tuple[str, str]:
    """Return the text as a browser would guess it, and the encoding."""
    low, high = data[:2000:2].count(0), data[1:2000:2].count(0)  # of Latin text in UTF-16 every other byte
    many = len(data[:2000]) / 4
    marks = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
    marked = next((encoding for mark, encoding in marks.items() if data.startswith(mark)), "")
    declared = _CHARSET.search(data[:4096])
    guesses = [marked or ("utf-16-le" if high > many > low else "utf-16-be" if low > many > high else "utf-8")]
    guesses += [declared[1].decode().lower()] if declared else []
    for encoding in guesses:
        try:
            text = data.decode(encoding).removeprefix("\ufeff")
            break
        except (UnicodeError, LookupError):
            continue
    else:
        text, encoding = data.decode("windows-1252", "replace"), "windows-1252"
    if "\0" in text or len(_NO_TEXT.findall(text[:10_000])) > len(text[:10_000]) / 50:
        raise CopyError("binary data, not text, a web page or a PDF")
    return text, encoding
