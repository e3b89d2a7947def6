"""A reader's own copy of a document: text, a saved web page or a PDF, as lines of plain words.

What is read is bounded: a copy of an article is small, and whatever is not is refused in one line.
"""

from __future__ import annotations

import codecs
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
_BREAK = "\ue000"
_BLOCKS = (
    "address article aside blockquote body br button caption dd details div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hr label legend li main nav ol option p pre section select summary table td th "
    "title tr ul"
)
_UNSEEN = ("script", "style", "template", "noscript", "svg")


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
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise CopyError(f"{path.name}: a copy is one of {', '.join(_READERS)}")
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise CopyError(f"{path.name}: {size / 1e6:.0f} MB; a copy of an article has at most {MAX_BYTES // 10**6}")
        text = reader(path)
    except OSError as error:
        raise CopyError(f"{path.name}: {error.strerror or error}") from error
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


def _text(path: Path) -> str:
    return _decoded(path.read_bytes(), path.name)


def _decoded(data: bytes, name: str, encoding: str = "utf-8-sig") -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    elif b"\0" in data or data.startswith(b"%PDF-"):
        raise CopyError(f"{name}: binary data, not text")
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError) as error:
        raise CopyError(f"{name}: not valid {encoding.removesuffix('-sig').upper()} text") from error


def _html(path: Path) -> str:
    etree = _extra("lxml.etree", path)
    data = path.read_bytes()
    page = _decoded(data, path.name, _charset(data))
    # Telling the attributes of an element apart takes quadratic time; no page has a tag like this.
    if any(len(tag.partition(">")[0].split()) > _MAX_ATTRIBUTES for tag in page.split("<")):
        raise CopyError(f"{path.name}: a tag with thousands of attributes, not a saved web page")
    try:
        root = etree.fromstring(page.replace(_BREAK, " ").encode(), etree.HTMLParser(encoding="utf-8"))
    except etree.LxmlError:
        root = None
    if root is None:
        return ""
    etree.strip_elements(root, etree.Comment, etree.PI, *_UNSEEN, with_tail=False)
    blocks, pieces = frozenset(_BLOCKS.split()), []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        pieces.append(_BREAK if element.tag in blocks else "")
        pieces.append((element.text if event == "start" else element.tail) or "")
    return "\n\n".join(" ".join(part.split()) for part in "".join(pieces).split(_BREAK))


def _charset(data: bytes) -> str:
    """UTF-8 if it can be; else what the page declares."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        declared = re.search(rb"charset=[\"']?([\w-]{1,40})", data[:4096], re.IGNORECASE)
        return declared[1].decode("ascii", "replace") if declared else "utf-8"
    return "utf-8-sig"


def _pdf(path: Path) -> str:
    pdfium = _extra("pypdfium2", path)
    with path.open("rb") as file:
        if b"%PDF-" not in file.read(1024):
            raise CopyError(f"{path.name}: not a PDF")
    try:
        document = pdfium.PdfDocument(path)
    except pdfium.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise CopyError(f"{path.name}: {'locked by a password' if locked else 'a damaged PDF'}") from error
    try:
        return "\n\n".join(_pages(document, path.name))
    except pdfium.PdfiumError as error:
        raise CopyError(f"{path.name}: a damaged PDF") from error
    finally:
        document.close()


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


def _extra(module: str, path: Path) -> Any:
    from importlib import import_module

    try:
        return import_module(module)
    except ImportError as error:
        install = "pip install 'syria-figures[copies]'"
        raise CopyError(f"{path.name}: to read {path.suffix} files, run: {install}") from error


#: In the order in which a folder is searched.
_READERS: dict[str, Callable[[Path], str]] = {".txt": _text, ".html": _html, ".htm": _html, ".pdf": _pdf}
