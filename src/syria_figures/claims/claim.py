"""One claim as an object: what it says, how sure, who is credited, what it bears on, and the way back to the words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from syria_figures.claims.cite import Style, chain, cite
from syria_figures.claims.trace import Trace, trace
from syria_figures.claims.wording import figure, window
from syria_figures.frames.membership import is_of_topic
from syria_figures.frames.places import extents
from syria_figures.frames.rows import Row, find, rows, rows_by, unknown
from syria_figures.model.dates import span
from syria_figures.model.tables import PARTIAL_DATE
from syria_figures.model.vocabularies import VOCABULARIES
from syria_figures.terminal import facts_html, facts_text
from syria_figures.text.paragraphs import normalise

#: How a relation reads from its other end; one that is not here reads the same from both.
_INVERSE = {
    "subset_of": "has subset",
    "share_of": "has share",
    "repeats": "repeated by",
    "additional_to": "has addition",
}


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
    related
        Claims that bear on this one, from both ends of each relation.
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
    related: tuple[Related, ...]

    @property
    def contradictions(self) -> tuple[Related, ...]:
        """The claims that cannot hold together with this one as worded. Neither is corrected."""
        return tuple(other for other in self.related if other.relation == "conflicts with")

    def cite(self, style: Style = "apa") -> str:
        """Return the citation of this claim; see `syria_figures.cite`."""
        return cite(self.claim_id, style)

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
        if self.note:
            yield "note", self.note
        for other in self.related:
            yield ("conflict" if other in self.contradictions else "related"), str(other)


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
    comparable with daher-2018.gdp-2010 (60.2 billion US dollars): Two years of one series, as the sentence puts it;
    price basis not stated.
    """
    row = find([claim_id])[0]
    return Claim(
        **{name: row[name] for name in _TAKEN.split()},
        figure=figure(row),
        period=_period(row),
        place=_place(row),
        words=row["value_text"],
        note=row["note"] or "",
        chain=chain(row),
        related=tuple(_related(claim_id)),
    )


#: Fields of a claim that are those of its row.
_TAKEN = "claim_id document_id paragraph topic indicator qualifier status value value_low value_high unit summary"


def select(
    *,
    topic: str | None = None,
    document: str | None = None,
    place: str | None = None,
    since: str | None = None,
    until: str | None = None,
    search: str | None = None,
) -> list[Row]:
    """Return the claims that meet every condition given, in the order of the table.

    A place holds the places within it; dates are years, months or days, and meet a claim's period if they overlap.

    Raises
    ------
    ValueError
        If there is no such topic, document or place (names the nearest), or a date is none.
    """
    chosen = list(rows("claims"))
    if topic is not None:
        if topic not in VOCABULARIES["topic"]:
            raise ValueError(unknown("topic", topic, VOCABULARIES["topic"]))
        facilities = {row["incident_id"]: row["facility_type"] for row in rows("incidents")}
        chosen = [row for row in chosen if is_of_topic(topic, row, facilities)]
    if document is not None:
        if document not in rows_by("documents", "document_id"):
            raise ValueError(unknown("document", document, rows_by("documents", "document_id")))
        chosen = [row for row in chosen if row["document_id"] == document]
    if place is not None:
        places = _places_in(place)
        chosen = [row for row in chosen if row["place_id"] in places]
    if since is not None or until is not None:
        first, last = _day(since, 0, date.min), _day(until, 1, date.max)
        chosen = [row for row in chosen if _overlaps(row, first, last)]
    if search is not None:
        words = normalise(search).casefold().split()
        chosen = [row for row in chosen if _has_words(row, words)]
    return chosen


def _places_in(place: str) -> set[str]:
    """The place of that id or name, else those that have it in theirs, with everything that lies in them."""
    asked = normalise(place).casefold()
    names = {row["place_id"]: [row["place_id"], row["name"], row["name_ar"] or ""] for row in rows("places")}
    known = {place_id: [normalise(name).casefold() for name in also] for place_id, also in names.items()}
    exact = [place_id for place_id, also in known.items() if asked in also]
    near = [place_id for place_id, also in known.items() if asked and any(asked in name for name in also)]
    if not (exact or near):
        raise ValueError(unknown("place", place, names))
    inside = extents()
    return set().union(*(inside[place_id] for place_id in exact or near))


def _day(partial: str | None, end: int, default: date) -> date:
    if partial is None:
        return default
    if not re.fullmatch(PARTIAL_DATE, partial):
        raise ValueError(f"no date {partial[:40]!r}; write 2018, 2018-04 or 2018-04-30")
    try:
        return span(partial)[end]
    except ValueError as error:
        raise ValueError(f"no date {partial!r}: {error}") from error


def _overlaps(row: Row, first: date, last: date) -> bool:
    """Whether a claim's period and these days overlap; a claim to which no date applies has no period."""
    if row["date_end"] is None:
        return False
    return bool((row["date_start"] or date.min) <= last and row["date_end"] >= first)


def _has_words(row: Row, words: Sequence[str]) -> bool:
    place = rows_by("places", "place_id")[row["place_id"]]
    fields = [
        row["claim_id"],
        row["summary"],
        row["value_text"],
        row["place_text"],
        row["attribution_text"],
        row["note"],
    ]
    text = normalise(" ".join(filter(None, [*fields, place["name"], place["name_ar"]]))).casefold()
    return all(word in text for word in words)


def _period(row: Row) -> str:
    words = window(row)
    if not words:
        return "no date applies"
    return words + {"dateline": " (the article's date)", "inferred": " (inferred)"}.get(row["date_basis"], "")


def _place(row: Row) -> str:
    name: str = rows_by("places", "place_id")[row["place_id"]]["name"]
    return {"within": f"within {name}", "inferred": f"{name} (inferred)"}.get(row["place_precision"], name)


def _related(claim_id: str) -> Iterator[Related]:
    claims = rows_by("claims", "claim_id")
    for row in rows("relations"):
        ends = row["claim_id"], row["related_claim_id"]
        if claim_id in ends:
            other = ends[ends[0] == claim_id]
            relation = row["relation"].replace("_", " ")
            if other == ends[0]:
                relation = _INVERSE.get(row["relation"], relation)
            yield Related(relation, other, figure(claims[other]), row["note"] or "")
