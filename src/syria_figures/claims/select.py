"""Claims by topic, document, place, period and words."""

from __future__ import annotations

import re
from datetime import date

from syria_figures.frames.membership import topic_rule
from syria_figures.frames.places import extents
from syria_figures.frames.rows import Row, rows, rows_by, unknown
from syria_figures.model.dates import span
from syria_figures.model.tables import PARTIAL_DATE
from syria_figures.model.vocabularies import VOCABULARIES
from syria_figures.text.paragraphs import normalise

_SEARCHED = ("claim_id", "summary", "value_text", "place_text", "attribution_text", "note")


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
    known = {"topic": (topic, VOCABULARIES["topic"]), "document": (document, rows_by("documents", "document_id"))}
    for kind, (asked, keys) in known.items():
        if asked is not None and asked not in keys:
            raise ValueError(unknown(kind, asked, keys))
    if topic is not None:
        chosen = list(filter(topic_rule(topic, rows("indicators"), rows("incidents")), chosen))
    if document is not None:
        chosen = [row for row in chosen if row["document_id"] == document]
    if place is not None:
        places = _places_in(place)
        chosen = [row for row in chosen if row["place_id"] in places]
    if since is not None or until is not None:
        first, last = _day(since, 0, date.min), _day(until, 1, date.max)
        dated = [row for row in chosen if row["date_start"] or row["date_end"]]
        ends = [(row["date_start"] or date.min, row["date_end"] or date.max) for row in dated]
        chosen = [row for row, (start, end) in zip(dated, ends, strict=True) if start <= last and end >= first]
    if search is not None:
        words = normalise(search).casefold().split()
        texts = [(row, _text(row)) for row in chosen]
        chosen = [row for row, text in texts if all(word in text for word in words)]
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


def _text(row: Row) -> str:
    """What words are sought in."""
    place = rows_by("places", "place_id")[row["place_id"]]
    texts = [*(row[name] for name in _SEARCHED), place["name"], place["name_ar"]]
    return normalise(" ".join(filter(None, texts))).casefold()
