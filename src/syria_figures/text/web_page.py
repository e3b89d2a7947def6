"""The text of a web page as its reader sees it, in blocks, and what the page declares about itself.

The page is heard tag by tag and never held as a tree: nesting costs nothing, and nothing ends early in silence. What is
struck out or hidden is not read, and counted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

#: Elements that do not end a block; so does every other.
_INLINE = frozenset(
    (
        "a abbr b bdi bdo br cite code data dfn em font i img ins kbd mark q samp small span strong sub sup td th time"
        " u var wbr"
    ).split()
)
_AFTER = {"td": " | ", "th": " | ", "br": " "}
_UNSEEN = frozenset("button noscript script select style svg template title".split())
_STRUCK = frozenset(("del", "s", "strike"))
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|line-through", re.IGNORECASE)
_FURNITURE = {"nav": "navigation of the page", "footer": "foot of the page"}
#: Private use: no page has them, and they are not white space.
_BREAK, _HASH = "\ue000", "\ue001"
_OURS = str.maketrans({_BREAK: " ", _HASH: " "})
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
#: What a page declares about itself, in the order in which it is believed.
_DECLARED = {
    "title": ("headline", "citation_title", "og:title", "dc.title", "twitter:title", "h1"),
    "authors": ("author", "citation_author", "article:author", "dc.creator"),
    "issued": ("datePublished", "article:published_time", "citation_publication_date", "dc.date", "date"),
    "container_title": ("og:site_name", "citation_journal_title", "application-name"),
    "url": ("canonical", "og:url", "url"),
}
_DAY = re.compile(r"(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?")


class Page:
    """What lxml tells of a page becomes its text, what it declares, and what it calls furniture (reason by text)."""

    def __init__(self, source: str, most: int) -> None:
        self.furniture: dict[str, str] = {}
        self.unread = 0
        self._room = most
        self._found: dict[str, str] = {}
        self._depth = 0
        #: Elements of which the words are gathered apart: depth, name, whether nobody reads them, words, links.
        self._apart: list[tuple[int, str, bool, list[str]]] = [(0, "", False, [])]
        etree = import_module("lxml.etree")
        if source.strip():
            etree.fromstring(source.encode(), etree.HTMLParser(target=self, encoding="utf-8", huge_tree=True))
        blocks = (" ".join(part.split()).removesuffix("|").strip() for part in self._words().split(_BREAK))
        # A hash of the page's own is no heading.
        told = [re.sub("^#", r"\\#", block).replace(_HASH, "#") for block in blocks if block.strip(f"{_HASH} ")]
        self.text = "\n\n".join(told) + "\n"

    def _words(self) -> str:
        return "".join(self._apart[-1][3])

    def start(self, tag: str, attributes: Any) -> None:
        """Hear of the start of an element."""
        self._depth += 1
        if tag in ("meta", "link"):
            self._declared(attributes)
        if tag == "a" and self._apart[-1][1] == "sup":
            self._apart[-1][3].append(_HASH)
        _, within, is_unread, _ = self._apart[-1]
        is_gone = tag in _STRUCK or "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style", "")))
        name = f"{tag} {attributes.get('type', '')}" if tag == "script" else tag
        if is_unread:
            return
        # One within another only where that is not seen: words are not gathered over and over.
        if is_gone or tag in _UNSEEN or (not within and (tag in _FURNITURE or tag in ("sup", "h1"))):
            self._apart.append((self._depth, name, is_gone or tag in _UNSEEN, []))
        elif tag not in _INLINE or self._apart[-1][1] in _FURNITURE:
            level = int(tag[1]) if re.fullmatch("h[2-6]", tag) else 0
            self._apart[-1][3].append(_BREAK + _HASH * level + " " * bool(level))

    def data(self, text: str) -> None:
        """Hear a text; of more than there is room for it is no article, and nothing more is read."""
        self._room -= len(text) if not self._apart[-1][2] else 0
        if self._room < 0:
            raise ValueError("more characters than an article has")
        self._apart[-1][3].append(text.translate(_OURS))

    def end(self, tag: str) -> None:
        """Hear of the end of an element."""
        depth, name, is_gone, pieces = self._apart[-1]
        if depth == self._depth:
            words = self._words()
            self._apart.pop()
            pieces = self._apart[-1][3]
            if tag not in _UNSEEN and is_gone:
                self.unread += len(words.split())
            elif tag == "sup":  # a note's mark would make "1,2001" of "1,200"
                mark = " ".join(words.translate(_OURS).split())
                pieces.append(f" [{mark.strip('[]')}]" if _HASH in words else words.translate(_RAISED))
            elif tag == "h1":
                self._found.setdefault("h1", " ".join(words.translate(_OURS).split()))
                pieces.append(f"{_BREAK}{_HASH} {words}{_BREAK}")
            elif tag in _FURNITURE:
                parts = (" ".join(part.translate(_OURS).split()) for part in words.split(_BREAK))
                self._aside(" · ".join(filter(None, parts)), _FURNITURE[tag])
            elif name == "script application/ld+json":
                for key, value in _linked_data(words):
                    self._found.setdefault(key, value)
        elif tag not in _INLINE or name in _FURNITURE:
            pieces.append(_BREAK)
        else:
            pieces.append(_AFTER.get(tag, ""))
        self._depth -= 1

    def _aside(self, words: str, reason: str) -> None:
        self._apart[-1][3].append(f"{_BREAK}{words}{_BREAK}")
        if words:
            self.furniture[words] = reason

    def close(self) -> None:
        """Hear of the end of the page."""

    def _declared(self, attributes: Any) -> None:
        name = attributes.get("property") or attributes.get("name") or attributes.get("rel") or ""
        value = " ".join((attributes.get("content") or attributes.get("href") or "").split())
        if value and not (name.endswith("author") and value.startswith("http")):
            self._found.setdefault(name, _bibtex(value) if name in _DECLARED["authors"] else value)

    @property
    def about(self) -> dict[str, str]:
        """What the page declares: JSON-LD, meta elements, a heading. Nothing is guessed from its looks."""
        about = {key: next(filter(None, map(self._found.get, names)), "") for key, names in _DECLARED.items()}
        if about["authors"] == _bibtex(about["container_title"]):  # an organisation, whose name is not turned
            about["authors"] = f"{{{about['container_title']}}}"
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
