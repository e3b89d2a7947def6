"""A reader's own copy of a document: text, a saved web page or a PDF, as lines of plain words.

What is read is bounded: a copy of an article is small, and whatever is not is refused in one line.
"""

from __future__ import annotations

import codecs
import importlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from syria_figures.text.paragraphs import normalise

MAX_BYTES = 20_000_000
"""Room for a web page that was saved with its images."""
MAX_CHARACTERS = 500_000
MAX_PAGES = 500
_MAX_ATTRIBUTES = 20_000

#: Where a PDF breaks a word, PDFium marks it with one of these and leaves out the line end.
_HYPHENS = re.compile("[\x02\ufffe]")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
#: Private use: no page has it, and it is not white space.
BREAK = "\ue000"
#: Elements of a web page that do not end a line; so does every other.
INLINE = frozenset(
    (
        "a abbr b bdi bdo cite code data del dfn em font i img ins kbd mark q s samp small span strong sub sup time u"
        " var wbr"
    ).split()
)
_UNSEEN = ("script", "style", "template", "noscript", "svg", "button", "select")


class CopyError(ValueError):
    """A file that cannot be read as a copy of the document; says why in one line."""


@dataclass(frozen=True, slots=True)
class Line:
    """A normalised line of a copy and the number of the block that holds it; empty lines divide blocks."""

    text: str
    block: int


def find_copy(documents: str | Path, document_id: str) -> Path:
    """Return the copy of a document in a folder, or the file that was named.

    Raises
    ------
    CopyError
        If it is not there.
    """
    path = Path(documents).expanduser()
    if path.is_file():
        return path
    if not path.is_dir():
        raise CopyError(f"{path}: no such file or folder")
    names = [f"{document_id}{suffix}" for suffix in _READERS]
    for name in names:
        if (path / name).is_file():
            return path / name
    raise CopyError(f"{path}: no copy of {document_id} (one of {', '.join(names)})")


def read_copy(path: Path) -> list[Line]:
    """Read a copy as lines.

    Raises
    ------
    CopyError
        If it is no text, web page or PDF, too large, empty, locked, or if the library that reads it is missing.
    """
    return read_lines(path, read_file(path))


def read_file(path: Path) -> bytes:
    """Return the content of a file that is not too large."""
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise CopyError(f"{path.name}: {size / 1e6:.0f} MB; a copy of an article has at most {MAX_BYTES // 10**6}")
        return path.read_bytes()
    except OSError as error:
        raise CopyError(f"{path}: {error.strerror or error}") from error


def read_lines(path: Path, data: bytes) -> list[Line]:
    """Return the lines of a copy with this content, as `read_copy` does."""
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise CopyError(f"{path.name}: a copy is one of {', '.join(_READERS)}")
    return lines_of(reader(data, path.name), path)


def lines_of(text: str, path: Path) -> list[Line]:
    """Return the lines of a copy's text; refuse one that is too long or has no words."""
    if len(text) > MAX_CHARACTERS:
        raise CopyError(f"{path.name}: {len(text):,} characters; an article has at most {MAX_CHARACTERS:,}")
    lines = list(_lines(text))
    if not any(character.isalnum() for line in lines for character in line.text):
        hint = ": scanned? Recognise its text first (OCR)" if path.suffix.lower() == ".pdf" else ""
        raise CopyError(f"{path.name}: there is no text in it{hint}")
    return lines


def _lines(text: str) -> Iterator[Line]:
    block = 0
    for raw in text.translate(_LIGATURES).splitlines():
        line = normalise(raw.strip().lstrip("#"))
        if line:
            yield Line(line, block)
        else:
            block += 1


def _decoded(data: bytes, name: str, encoding: str = "utf-8-sig") -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    elif b"\0" in data or data.startswith(b"%PDF-"):
        raise CopyError(f"{name}: binary data, not text")
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError) as error:
        raise CopyError(f"{name}: not valid {encoding.removesuffix('-sig').upper()} text") from error


def parse_page(data: bytes, name: str) -> Any:
    """Return the root element of a web page, decoded as UTF-8 if it can be, else as it declares."""
    etree = _library("lxml.etree", name)
    declared = re.search(rb"charset=[\"']?([\w-]{1,40})", data[:4096], re.IGNORECASE)
    try:
        page = _decoded(data, name)
    except CopyError:
        if declared is None:
            raise
        page = _decoded(data, name, declared[1].decode("ascii", "replace"))
    # Telling the attributes of an element apart takes quadratic time; no page has a tag like this.
    if any(len(tag.partition(">")[0].split()) > _MAX_ATTRIBUTES for tag in page.split("<")):
        raise CopyError(f"{name}: a tag with thousands of attributes, not a saved web page")
    try:
        root = etree.fromstring(page.replace(BREAK, " ").encode(), etree.HTMLParser(encoding="utf-8"))
    except etree.LxmlError:
        root = None
    if root is None:
        raise CopyError(f"{name}: there is no text in it")
    return root


def strip_unseen(root: Any, *others: str) -> None:
    """Take out of a web page what its reader does not see, and the elements of other names."""
    etree = _library("lxml.etree", "page.html")
    etree.strip_elements(root, etree.Comment, etree.PI, *_UNSEEN, *others, with_tail=False)


def page_lines(root: Any, marks: Callable[[Any], tuple[str, str]]) -> list[str]:
    """Return the words of a web page, cut at every `BREAK` of the marks that elements begin and end with."""
    pieces: list[str] = []
    for event, element in _library("lxml.etree", "page.html").iterwalk(root, events=("start", "end")):
        before, after = marks(element)
        pieces += (before, element.text or "") if event == "start" else (after, element.tail or "")
    parts = (" ".join(part.split()) for part in "".join(pieces).split(BREAK))
    return [part for part in parts if part]


def _html(data: bytes, name: str) -> str:
    root = parse_page(data, name)
    strip_unseen(root)
    return "\n\n".join(page_lines(root, lambda one: (BREAK, BREAK) if one.tag not in INLINE else ("", "")))


def _pdf(data: bytes, name: str) -> str:
    pdfium = _library("pypdfium2", name)
    if b"%PDF-" not in data[:1024]:
        raise CopyError(f"{name}: not a PDF")
    try:
        with pdfium.PdfDocument(data) as document:
            return "\n\n".join(_pages(document, name))
    except pdfium.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise CopyError(f"{name}: {'locked by a password' if locked else 'a damaged PDF'}") from error


def _pages(document: Any, name: str) -> Iterator[str]:
    if len(document) > MAX_PAGES:
        raise CopyError(f"{name}: {len(document)} pages; an article has at most {MAX_PAGES}")
    length = 0
    for page in document:
        text = _HYPHENS.sub("-\n", page.get_textpage().get_text_bounded())
        length += len(text)
        yield text
        if length > MAX_CHARACTERS:
            return


def _library(module: str, name: str) -> Any:
    try:
        return importlib.import_module(module)
    except ImportError as error:
        install = "pip install 'syria-figures[copies]'"
        raise CopyError(f"{name}: to read {Path(name).suffix} files, run: {install}") from error


#: In the order in which a folder is searched.
_READERS: dict[str, Callable[[bytes, str], str]] = {".txt": _decoded, ".html": _html, ".htm": _html, ".pdf": _pdf}
