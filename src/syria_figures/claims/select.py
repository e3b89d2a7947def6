"""Claims by topic, document, place, period, credit and words."""

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

_SEARCHED = ("claim_id", "summary", "value_text", "place_text", "attribution_text")
#: How places and bodies are called.
_NAMES = ("name", "label", "name_ar", "abbreviation")
#: Spellings that are one word to a search.
_SPELLINGS = {"idleb": "idlib", "türkiye": "turkey", "turkiye": "turkey"}


def select(
    *,
    topic: str | None = None,
    indicator: str | None = None,
    document: str | None = None,
    place: str | None = None,
    credited_to: str | None = None,
    status: str | None = None,
    since: str | None = None,
    until: str | None = None,
    search: str | None = None,
) -> list[Row]:
    """Return the claims that meet every condition given, in the order of the table.

    A place holds the places within it; dates are years, months or days, and meet a claim's period if they overlap.
    Words are sought in what the document says and whom it credits, not in our notes.

    Raises
    ------
    ValueError
        If there is no such topic, indicator, document, place, body or status (names the nearest), or a date is none.
    """
    chosen = list(rows("claims"))
    for kind, column, asked, keys in (
        ("topic", "", topic, VOCABULARIES["topic"]),
        ("indicator", "indicator", indicator, rows_by("indicators", "indicator")),
        ("document", "document_id", document, rows_by("documents", "document_id")),
        ("status", "status", status, VOCABULARIES["status"]),
    ):
        if asked is not None and asked not in keys:
            raise ValueError(unknown(kind, asked, keys))
        if asked is not None and column:
            chosen = [row for row in chosen if row[column] == asked]
    if topic is not None:
        chosen = list(filter(topic_rule(topic, rows("indicators"), rows("incidents")), chosen))
    if place is not None:
        places = set().union(*(extents()[one] for one in _named("place", place, "places", "place_id")))
        chosen = [row for row in chosen if row["place_id"] in places]
    if credited_to is not None:
        bodies = _named("organisation", credited_to, "organizations", "organization_id")
        chosen = [row for row in chosen if row["attributed_to"] in bodies]
    if since is not None or until is not None:
        first, last = _day(since, 0, date.min), _day(until, 1, date.max)
        dated = [row for row in chosen if row["date_start"] or row["date_end"]]
        ends = [(row["date_start"] or date.min, row["date_end"] or date.max) for row in dated]
        chosen = [row for row, (start, end) in zip(dated, ends, strict=True) if start <= last and end >= first]
    if search is not None:
        words = _plain(search).split()
        texts = [(row, _text(row)) for row in chosen]
        chosen = [row for row, text in texts if all(word in text for word in words)]
    return chosen


def _named(kind: str, asked: str, table: str, key: str) -> list[str]:
    """Return the key of what has that key or name, else of all that have it in theirs."""
    names = {row[key]: [row[key], *(row[name] for name in _NAMES if row.get(name))] for row in rows(table)}
    known = {one: list(map(_plain, also)) for one, also in names.items()}
    exact = [one for one, also in known.items() if _plain(asked) in also]
    near = [one for one, also in known.items() if _plain(asked) and any(_plain(asked) in name for name in also)]
    if not (exact or near):
        raise ValueError(unknown(kind, asked, names))
    return exact or near


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
    """Return what words are sought in."""
    place = rows_by("places", "place_id")[row["place_id"]]
    body = rows_by("organizations", "organization_id").get(row["attributed_to"], {})
    texts = [*(row[name] for name in _SEARCHED), *(known.get(name) for known in (place, body) for name in _NAMES)]
    return _plain(" ".join(filter(None, texts)))


def _plain(text: str) -> str:
    """Return a text in one case and one spelling."""
    return re.sub("|".join(_SPELLINGS), lambda match: _SPELLINGS[match[0]], normalise(text).casefold())
