"""From a claim back to the words: in the package its place and fingerprint, in a reader's own copy the words."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from syria_figures.claims.search import Known, Span, Verdict, find_phrase, search
from syria_figures.frames.rows import find, rows, rows_by
from syria_figures.terminal import facts_html, facts_text
from syria_figures.text.copies import find_copy, read_copy


@dataclass(frozen=True, slots=True, repr=False)
class Trace:
    """Where the words behind a claim stand, and whether a copy has them. Made by `trace`.

    Attributes
    ----------
    claim_id, document_id, title, section, paragraph
        The place: the title of the document, how many headings come before, the number of the paragraph.
    phrase, fingerprint
        The figure as printed; the SHA-256 of the paragraph's normalised words.
    addresses
        Where the document is published.
    copy
        Name of the file that was read, or None.
    verdict
        ``same words``: the phrase stands in a paragraph with this fingerprint. ``found, but the wording around it
        differs``: it stands where the paragraph belongs. ``not found``. None without a copy.
    reason
        What the verdict rests on.
    passage, spans
        The paragraph in the copy, with plain quotes and dashes, and where in it the phrase stands.
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

    @property
    def fingerprint_matches(self) -> bool | None:
        """Whether the copy has the paragraph word for word; None without a copy."""
        return None if self.verdict is None else self.verdict == "same words"

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
        yield "sha256", self.fingerprint
        for address in self.addresses:
            yield "address", address
        if self.copy:
            yield "copy", self.copy
            yield "verdict", f"{self.verdict}: {self.reason}"
        else:
            yield "copy", "none given; get the document at its address, and name the file or its folder"


def trace(claim_id: str, documents: str | Path | None = None) -> Trace:
    """Trace a claim back to the words behind it.

    Parameters
    ----------
    claim_id : str
        Key of the claim, ``<document_id>.<slug>``.
    documents : str or Path, optional
        Your copy of the document, or a folder that has it as ``<document_id>.txt``, ``.html``, ``.htm`` or ``.pdf``.
        It may be another edition than the one that was read. HTML and PDF need ``pip install
        'syria-figures[copies]'``.

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
    (6, 'only $12.4 billion', 'f64d6c006d4d')
    """
    row = find([claim_id])[0]
    document = rows_by("documents", "document_id")[row["document_id"]]
    paragraphs = {p["paragraph"]: p for p in rows("paragraphs") if p["document_id"] == row["document_id"]}
    paragraph = paragraphs[row["paragraph"]]
    found = Trace(
        claim_id,
        row["document_id"],
        document["title"],
        paragraph["section"],
        paragraph["paragraph"],
        phrase=row["value_text"],
        fingerprint=paragraph["sha256"],
        addresses=tuple(filter(None, [document["url"], document["original_url"]])),
    )
    if documents is None:
        return found
    path = find_copy(documents, row["document_id"])
    others = [c["value_text"] for c in rows("claims") if c["document_id"] == row["document_id"] and c is not row]
    known = Known(row["value_text"], paragraph, paragraphs, [document["title"], *dict.fromkeys(others)])
    verdict, reason, passage = search(read_copy(path), known, path.name)
    spans = find_phrase(passage, row["value_text"])
    return replace(found, copy=path.name, verdict=verdict, reason=reason, passage=passage, spans=spans)
