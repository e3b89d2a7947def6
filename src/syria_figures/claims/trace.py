"""From a claim back to the words: in the package its place and fingerprint, in a reader's own copy the words."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from functools import cache, partial
from itertools import pairwise
from pathlib import Path
from typing import get_args

from syria_figures.claims.copy_text import Span, Text
from syria_figures.claims.link import explained, link_to
from syria_figures.claims.search import Unit, Verdict, recognise, search
from syria_figures.frames.rows import Row, find, rows, rows_by
from syria_figures.terminal import facts_html, facts_text
from syria_figures.text.copies import CopyError, find_copies, open_copy

VERDICTS = get_args(Verdict)
#: A copy's name, what a reader must know, its words, what of the document is in them.
Best = tuple[str, tuple[str, ...], Text, list[Unit]]


@dataclass(frozen=True, slots=True, repr=False)
class Trace:
    """Where the words behind a claim stand, and whether a copy has them. Made by `trace`.

    Attributes
    ----------
    claim_id, document_id, title, section, paragraph
        The place: the title of the document, how many headings come before, the number of the paragraph.
    phrase, fingerprint
        The figure as printed; the SHA-256 of the paragraph's letters.
    addresses
        Where the words are published, and kept or first published, if that is known.
    copy
        Name of the file that was read, or None.
    verdict
        ``same words``: the whole paragraph stands where it belongs, letter by letter. ``same sentence``: the claim's
        sentence does. ``same words with others between them``: one of them does, but for words of others, which the
        passage shows and `passed_over` lists. ``differs``: the passage is the nearest wording, with the same numbers.
        ``not found``; a passage is then the nearest wording, of another number. ``the copy ends before``: the copy
        ends before the claim's paragraph. None without a copy.
    reason
        What the verdict rests on.
    passage, spans
        The words in the copy, with plain quotes and dashes and a line for each block, and where in them the phrase
        stands.
    passed_over
        What stands between the claim's words: a page's foot, a caption, a note, a correction.
    """

    claim_id: str
    document_id: str
    title: str
    section: int
    paragraph: int
    phrase: str
    fingerprint: str
    addresses: tuple[str, ...]
    copy: str | None = None
    verdict: Verdict | None = None
    reason: str = ""
    passage: str = ""
    spans: tuple[Span, ...] = ()
    passed_over: tuple[str, ...] = ()

    def marked(self, before: str = "[[", after: str = "]]") -> str:
        """Return the passage with the phrase between marks."""
        return "".join(f"{before}{text}{after}" if inside else text for text, inside in self._pieces())

    def __repr__(self) -> str:
        passage = [("passage", self.marked())] if self.passage else []
        return facts_text(self.claim_id, [*self._facts(), *passage])

    def _repr_html_(self) -> str:
        pieces = ((html.escape(text), inside) for text, inside in self._pieces())
        passage = "".join(f"<mark>{text}</mark>" if inside else text for text, inside in pieces)
        return facts_html(self.claim_id, self._facts()) + (f"<blockquote>{passage}</blockquote>" if passage else "")

    def _pieces(self) -> Iterator[tuple[str, bool]]:
        edges = [0, *(edge for span in self.spans for edge in span), len(self.passage)]
        for number, (start, end) in enumerate(pairwise(edges)):
            yield self.passage[start:end], number % 2 == 1

    def _facts(self) -> Iterator[tuple[str, str]]:
        yield "document", f"{self.title} ({self.document_id})"
        yield "paragraph", f"{self.paragraph}, after {self.section or 'no'} heading{'s' * (self.section > 1)}"
        yield "phrase", f"“{self.phrase}”"
        for address in self.addresses:
            yield "address", explained(address)
        if self.copy:
            yield "copy", self.copy
            yield "verdict", f"{self.verdict}: {self.reason}"
            yield from (("between", words) for words in self.passed_over)
        else:
            yield "copy", "none given; get the document at its address, and name the file or its folder"


def trace(claim_id: str, documents: str | Path | None = None) -> Trace:
    """Trace a claim back to the words behind it.

    Parameters
    ----------
    claim_id : str
        Key of the claim, ``<document_id>.<slug>``.
    documents : str or Path, optional
        Your copy of the document (text, a saved web page, PDF), or a folder that has it: named by the document, or
        among at most 50 files of any names. Of several the one of which most is recognised is read. It may be another
        edition than the one that we read. Web pages and PDF need ``pip install 'syria-figures[copies]'``.

    Returns
    -------
    Trace
        The place of the claim; with a copy also the paragraph, the phrase in it, and whether its words are the same.

    Raises
    ------
    ValueError
        If there is no such claim (names the nearest).
    CopyError
        A ValueError: if there is no copy, it cannot be read, or it is not recognised as this document.

    Examples
    --------
    >>> import syria_figures as sf
    >>> found = sf.trace("daher-2018.gdp-2016")
    >>> found.paragraph, found.phrase, found.fingerprint[:12]
    (6, 'only $12.4 billion', '5aa581c01178')
    """
    return _traced(find([claim_id])[0], None if documents is None else partial(_best_copy, documents))


def trace_each(claim_ids: Iterable[str], documents: str | Path | None = None) -> list[Trace]:
    """Trace several claims, each copy read once; where there is none, the reason stands without a verdict."""
    best = None if documents is None else cache(partial(_best_copy, documents))
    found = []
    for row in find(claim_ids):
        try:
            found.append(_traced(row, best))
        except CopyError as error:
            found.append(replace(_traced(row), reason=str(error)))
    return found


def _traced(row: Row, best_copy: Callable[[str], Best | CopyError] | None = None) -> Trace:
    document_id = row["document_id"]
    paragraphs = {p["paragraph"]: p for p in rows("paragraphs") if p["document_id"] == document_id}
    paragraph = paragraphs[row["paragraph"]]
    place = Trace(
        row["claim_id"],
        document_id,
        rows_by("documents", "document_id")[document_id]["title"],
        paragraph["section"],
        paragraph["paragraph"],
        phrase=row["value_text"],
        fingerprint=paragraph["sha256"],
        addresses=tuple(filter(None, (link_to(row, name) for name in ("url", "archived_url", "original_url")))),
    )
    if best_copy is None:
        return place
    best = best_copy(document_id)
    if isinstance(best, CopyError):
        raise best
    name, notes, text, units = best
    found = search(text, units, paragraphs, row)
    reason = "; ".join([found.reason, *(notes if not found.verdict.startswith("same") else ())])
    return replace(place, copy=name, **(asdict(found) | {"reason": reason}))


def _best_copy(documents: str | Path, document_id: str) -> Best | CopyError:
    """Return the copy of which most is recognised, or why there is none."""
    title = rows_by("documents", "document_id")[document_id]["title"]
    paragraphs = [row for row in rows("paragraphs") if row["document_id"] == document_id]
    claims = [row for row in rows("claims") if row["document_id"] == document_id]
    copies, refused = [], []
    for path in find_copies(documents, document_id):
        try:
            copy = open_copy(path)
        except CopyError as error:
            refused.append(error)
            continue
        text = Text(copy.text)
        units = recognise(text, title, paragraphs, claims)
        if units is None:
            reason = f"another article than {document_id}, its translation, or a scan with many errors"
            refused.append(CopyError("; ".join([f"{path.name}: {reason}: too little of it is there", *copy.notes])))
        else:
            copies.append((path.name, copy.notes, text, units))
    if copies:
        return max(copies, key=lambda one: sum(unit.end - unit.start for unit in one[3]))
    if len(refused) == 1:
        return refused[0]
    return CopyError(f"{documents}: no copy of {document_id} among its {len(refused)} files")
