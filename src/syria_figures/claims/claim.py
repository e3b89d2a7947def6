"""One claim as an object: what it says, how sure, who is credited, what it bears on, and the way back to the words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from syria_figures.claims import Format, Style
from syria_figures.claims.cite import cite
from syria_figures.claims.link import explained, link_to
from syria_figures.claims.others import corroborations, line
from syria_figures.claims.sentence import chain
from syria_figures.claims.trace import Trace, trace
from syria_figures.claims.wording import figure, period, place, spoken
from syria_figures.frames.rows import Row, find, rows, rows_by
from syria_figures.terminal import facts_html, facts_text

#: How a relation reads from its other end; one that is not here reads the same from both.
_INVERSE = {
    "subset_of": "has subset",
    "share_of": "has share",
    "repeats": "repeated by",
    "additional_to": "has addition",
}
#: How a card labels what is not another count; a source that is only likely is never shown as credit.
_LABELS = {"cited_source": "source", "likely_source": "likely"}


@dataclass(frozen=True, slots=True)
class Related:
    """Another claim that bears on this one, and how."""

    relation: str
    claim_id: str
    figure: str
    note: str

    def __str__(self) -> str:
        return f"{self.relation} {self.claim_id} ({self.figure})" + (f": {self.note}" if self.note else "")


@dataclass(frozen=True, slots=True, repr=False)
class Claim:
    """What one document states in one place, as a person would say it. Made by `claim`.

    Attributes
    ----------
    claim_id, document_id, paragraph
        Where it stands.
    figure, period, place
        The figure with its hedge and unit, the reference period, the place: as text.
    qualifier, status
        How the wording hedges the number and how the document puts it, by vocabulary.
    value, value_low, value_high, unit
        The number and its bounds in base units; None where the document gives none.
    summary, words, note
        One sentence of our own; the figure as printed; what is ambiguous.
    chain
        Who counted, who reported it, where.
    link
        The address of the words; of the site, if the page is not known; see `syria_figures.link`.
    related
        Claims that bear on this one, from both ends of each relation.
    corroborations
        What its source published and what others counted, the oldest first: rows, with those of their evidence.
    checks
        Its row of `claim_checks`: two checks, computed, and both in a sentence.
    """

    claim_id: str
    document_id: str
    paragraph: int
    topic: str
    indicator: str
    figure: str
    period: str
    place: str
    qualifier: str
    status: str
    value: float | None
    value_low: float | None
    value_high: float | None
    unit: str
    summary: str
    words: str
    note: str
    chain: str
    link: str
    related: tuple[Related, ...]
    corroborations: tuple[Row, ...] = field(hash=False)
    checks: Row = field(hash=False)

    @property
    def stated_differently(self) -> tuple[Related, ...]:
        """The claims that put the same quantity, place and time otherwise; none is corrected."""
        return tuple(other for other in self.related if other.relation in ("differs from", "conflicts with"))

    def cite(self, style: Style = "apa", format: Format = "plain") -> str:
        """Return the citation of this claim; see `syria_figures.cite`."""
        return cite(self.claim_id, style, format)

    def trace(self, documents: str | Path | None = None) -> Trace:
        """Return the words behind this claim; see `syria_figures.trace`."""
        return trace(self.claim_id, documents)

    def __repr__(self) -> str:
        return facts_text(self.claim_id, self._facts())

    def _repr_html_(self) -> str:
        return facts_html(self.claim_id, self._facts())

    def _facts(self) -> Iterator[tuple[str, str]]:
        yield "figure", self.figure
        yield "hedge", f"{self.qualifier.replace('_', ' ')}, {self.status}"
        yield "period", self.period
        yield "place", self.place
        yield "summary", self.summary
        yield "printed", f"“{self.words}”"
        yield "chain", self.chain
        if self.link:
            yield "link", explained(self.link)
        yield from ((_LABELS.get(other["role"], "others"), line(other)) for other in self.corroborations)
        yield "in short", self.checks["check_sentence"]
        yield "checked", spoken(self.checks["last_checked"]) or "not yet"
        if self.note:
            yield "note", self.note
        for other in self.related:
            yield ("stated differently" if other in self.stated_differently else "related"), str(other)


def claim(claim_id: str) -> Claim:
    """Return one claim as an object that reads well in a terminal and in a notebook.

    Parameters
    ----------
    claim_id : str
        Key of the claim, ``<document_id>.<slug>``.

    Returns
    -------
    Claim

    Raises
    ------
    ValueError
        If there is no such claim; names the nearest.

    Examples
    --------
    >>> import syria_figures as sf
    >>> gdp = sf.claim("daher-2018.gdp-2016")
    >>> gdp.figure, gdp.period
    ('12.4 billion US dollars', 'in 2016')
    >>> print(gdp.related[0])
    comparable with daher-2018.gdp-2010 (60.2 billion US dollars): One sentence puts them as one series that dropped;
    price basis not stated.
    """
    row = find([claim_id])[0]
    return Claim(
        **{name: row[name] for name in _TAKEN.split()},
        figure=figure(row),
        period=period(row) or "no date applies",
        place=place(row),
        words=row["value_text"],
        note=row["note"] or "",
        chain=chain(row),
        link=link_to(row),
        related=tuple(_related(claim_id)),
        corroborations=corroborations(claim_id),
        checks=rows_by("claim_checks", "claim_id")[claim_id],
    )


#: Fields of a claim that are those of its row.
_TAKEN = "claim_id document_id paragraph topic indicator qualifier status value value_low value_high unit summary"


def _related(claim_id: str) -> Iterator[Related]:
    claims = rows_by("claims", "claim_id")
    for row in rows("relations"):
        relation, other = row["relation"].replace("_", " "), row["related_claim_id"]
        if claim_id == other:
            relation, other = _INVERSE.get(row["relation"], relation), row["claim_id"]
        elif claim_id != row["claim_id"]:
            continue
        yield Related(relation, other, figure(claims[other]), row["note"] or "")
