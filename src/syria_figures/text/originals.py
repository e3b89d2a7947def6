"""A document as somebody saved it: its text, as the build will read it, and what the file says about itself.

A web page and a PDF become the same kind of text that a curator would type: blocks between empty lines, headings with
``#``. Nothing on the page is dropped; what looks like furniture is for the reading to declare.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from syria_figures.terminal import one_line
from syria_figures.text import copies
from syria_figures.text.copies import BREAK, CopyError, Line

#: How other kinds of file begin, and what to do with them.
_OTHERS = {
    b"PK\x03\x04": "a Word file or another archive: save it as PDF, or as plain text in UTF-8",
    b"\xd0\xcf\x11\xe0": "an old Word file: save it as PDF, or as plain text in UTF-8",
    b"{\\rtf": "rich text: save it as plain text in UTF-8",
}
_FURNITURE = {"nav": "navigation of the page", "footer": "foot of the page"}
#: Private use: no page has it, and it is not white space.
_HASH = "\ue001"
#: What stands after an element that ends a line in a copy, but no paragraph.
_AFTER = {"td": " | ", "th": " | ", "br": " "}
#: What a page declares about itself, in the order in which it is believed.
_DECLARED = {
    "title": ("headline", "citation_title", "og:title", "dc.title", "twitter:title"),
    "authors": ("author", "citation_author", "article:author", "dc.creator"),
    "issued": ("datePublished", "article:published_time", "citation_publication_date", "dc.date", "date"),
    "container_title": ("og:site_name", "citation_journal_title", "application-name"),
    "url": ("canonical", "og:url", "url"),
}
_DAY = re.compile(r"(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?")


@dataclass(frozen=True, slots=True)
class Original:
    """A document: its text, what the file declares about it, and blocks that it calls furniture."""

    path: Path
    text: str
    about: dict[str, str] = field(default_factory=dict)
    furniture: dict[str, str] = field(default_factory=dict)
    """Reason by text."""


def open_original(source: str | Path) -> Original:
    """Read a document that is to be scanned.

    Raises
    ------
    CopyError
        If it is no text, web page or PDF, or has no text in it: says what it is and what to do.
    """
    path = Path(source).expanduser()
    kind = path.suffix.lower()
    data = copies.read_file(path)
    _refuse_others(path, data)
    if kind in (".html", ".htm"):
        page = _web_page(path, data)
        copies.lines_of(page.text, path)  # refuses a page without words
        return page
    lines = copies.read_lines(path, data)
    return Original(path, _pdf_text(lines) if kind == ".pdf" else data.decode("utf-8-sig"))


def _refuse_others(path: Path, data: bytes) -> None:
    name, kind = path.name, path.suffix.lower()
    if not data.strip():
        raise CopyError(f"{name}: an empty file")
    for begins, what in _OTHERS.items():
        if data.startswith(begins):
            raise CopyError(f"{name}: {what}")
    if kind != ".txt":
        return
    if re.match(rb"\s*<(!doctype html|html)\b", data[:200], re.IGNORECASE):
        raise CopyError(f"{name}: a web page: name it {path.stem}.html")
    if data.startswith(b"%PDF-"):
        raise CopyError(f"{name}: a PDF: name it {path.stem}.pdf")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        guess = "UTF-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "Windows-1252"
        raise CopyError(
            f"{name}: not UTF-8 text (byte {error.start}); save it as UTF-8. If it is {guess}: "
            f"iconv -f {guess} -t UTF-8 {name} > {path.stem}-utf8.txt"
        ) from error


# -- web pages ---------------------------------------------------------------------------------------------------------


def _web_page(path: Path, data: bytes) -> Original:
    root = copies.parse_page(data, path.name)
    about = _declared(root)
    copies.strip_unseen(root, "head")
    furniture = {}
    # One line: a page may hold, as a reference, a character that no page may hold.
    for tag, reason in _FURNITURE.items():
        for element in list(root.iter(tag)):
            if words := " · ".join(filter(None, map(one_line, element.itertext()))):
                _replace(element, words)
                furniture[words] = reason
    for mark in list(root.iter("sup")):
        if mark.find(".//a") is not None:  # or it would make "1,2001" of "1,200"
            _replace(mark, f" [{one_line(''.join(mark.itertext())).strip('[]')}]")
    # A hash of the page's own is no heading.
    blocks = (re.sub("^#", r"\\#", line.removesuffix("|").strip()) for line in copies.page_lines(root, _marks))
    text = "\n\n".join(block.replace(_HASH, "#") for block in blocks if block.strip(f"{_HASH} "))
    return Original(path, f"{text}\n", about, furniture)


def _marks(element: Any) -> tuple[str, str]:
    """Return what marks the beginning and the end of an element."""
    if element.tag in copies.INLINE or element.tag in _AFTER:
        return "", _AFTER.get(element.tag, "")
    level = int(element.tag[1]) if re.fullmatch("h[1-6]", element.tag) else 0
    return BREAK + _HASH * level + " " * bool(level), BREAK


def _replace(element: Any, words: str) -> None:
    """Make an element hold just these words."""
    element.clear(keep_tail=True)
    element.text = words


def _declared(root: Any) -> dict[str, str]:
    """Return what a page declares: JSON-LD, then meta elements. Nothing is guessed from its looks."""
    found: dict[str, str] = {}
    for script in root.iter("script"):
        if script.get("type") == "application/ld+json":
            for name, value in _linked_data(script.text or ""):
                if value:
                    found.setdefault(name, value)
    for element in root.iter("meta", "link"):
        name = element.get("property") or element.get("name") or element.get("rel") or ""
        value = element.get("content") or element.get("href")
        if value and not (name.endswith("author") and value.startswith("http")):
            found.setdefault(name, _bibtex(value) if name in _DECLARED["authors"] else " ".join(value.split()))
    about = {key: next((found[name] for name in names if name in found), "") for key, names in _DECLARED.items()}
    about["title"] = about["title"] or " ".join("".join(root.xpath("//h1[1]//text()")).split())
    day = _DAY.match(about["issued"])
    return {key: value for key, value in {**about, "issued": day[0] if day else ""}.items() if value}


def _linked_data(text: str) -> Iterator[tuple[str, str]]:
    """Yield what JSON-LD says about every article in it."""
    try:
        nodes = [json.loads(text)]
    except (ValueError, RecursionError):
        return
    for node in nodes:  # those within a node are added on the way
        if isinstance(node, list):
            nodes += node
        elif isinstance(node, dict):
            nodes += [value for key, value in node.items() if key in ("@graph", "mainEntity")]
            if "headline" in node or "datePublished" in node:
                yield from ((key, node[key]) for key in ("headline", "datePublished") if isinstance(node.get(key), str))
                people = node.get("author")
                names = map(_person, people if isinstance(people, list) else [people])
                yield "author", " and ".join(filter(None, names))


def _person(one: Any) -> str:
    name = one.get("name") if isinstance(one, dict) else one
    if not isinstance(name, str):
        return ""
    return f"{{{name}}}" if isinstance(one, dict) and one.get("@type") == "Organization" else _bibtex(name)


def _bibtex(names: str) -> str:
    """``Jane Doe and John Roe`` as ``Doe, Jane and Roe, John``."""
    people = [name.split() for name in re.split(r",? and |, ?|; ?| & ", names) if name.strip()]
    return " and ".join(f"{name[-1]}, {' '.join(name[:-1])}" if name[1:] else name[0] for name in people)


# -- PDF ---------------------------------------------------------------------------------------------------------------


def _pdf_text(lines: Sequence[Line]) -> str:
    """Join the lines of each page into paragraphs, and set running heads apart."""
    pages = [[line.text for line in lines if line.block == block] for block in dict.fromkeys(x.block for x in lines)]
    edges = Counter(_masked(line) for page in pages for line in {*page[:2], *page[-2:]})
    heads = {line for line, times in edges.items() if times > 1 and len(pages) > 1}
    return "\n\n".join(block for page in pages for block in _paragraphs(page, heads) if block) + "\n"


def _masked(line: str) -> str:
    return re.sub(r"\d+", "0", line)


def _paragraphs(page: Sequence[str], heads: set[str]) -> Iterator[str]:
    width = sorted(map(len, page))[len(page) * 8 // 10]
    block = ""
    for position, line in enumerate(page):
        if _masked(line) in heads and (position < 2 or position >= len(page) - 2):
            yield block
            yield line
            block = ""
            continue
        follows = page[position + 1] if position + 1 < len(page) else ""
        block = _continued(block, line)
        goes_on = follows[:1].islower() and not line.endswith((".", "!", "?"))
        if len(line) < 0.8 * width and not goes_on:
            yield block
            block = ""
    yield block


def _continued(block: str, line: str) -> str:
    if re.search(r"[^\W\d]-\Z", block) and line[:1].islower():
        return block[:-1] + line
    return f"{block} {line}".strip()
