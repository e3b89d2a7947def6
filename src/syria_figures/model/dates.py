"""Windows in time, as a reading writes them: first and last day, and the words that print them."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date

from syria_figures.model.basis import basis_of


@dataclass(frozen=True, slots=True)
class When:
    """A window: first and last day, how precise, how known, as printed."""

    start: date | None
    end: date | None
    precision: str
    basis: str
    words: str | None = None
    is_now: bool = False


#: No date applies: a fixed size.
no_date = When(None, None, "unknown", "not_applicable")


def now(words: str | None = None) -> When:
    """Return the document's dateline: "now", "currently" or, without words, the present tense."""
    return When(None, None, "day", "dateline", words, is_now=True)


def day(on: str, words: str | None = None, *, basis: str | None = None) -> When:
    """Return one known day."""
    return period(on, on, "day", words, basis=basis)


def period(start: str, end: str, precision: str, words: str | None = None, *, basis: str | None = None) -> When:
    """Return a window with two known ends, both included."""
    return When(_day(start), _day(end), precision, basis_of(words, basis), words)


def until(end: str, words: str | None = None, *, basis: str | None = None) -> When:
    """Return a window with an open start."""
    return When(None, _day(end), "open", basis_of(words, basis), words)


def since(start: str, words: str | None = None, *, basis: str | None = None) -> When:
    """Return a window that began on a known day; its end is not known, or it is not over."""
    return When(_day(start), None, "open", basis_of(words, basis), words)


def _day(iso: str) -> date:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        raise ValueError(f"found {iso!r}; expected a day, as '2018-09-14'") from None


def span(partial: str) -> tuple[date, date]:
    """Return the first and last day of a year, a month or a day: ``2018``, ``2017-06``, ``2018-09-14``."""
    year, month, day_of_month = ([int(part) for part in partial.split("-")] + [0, 0])[:3]
    if not month:
        return date(year, 1, 1), date(year, 12, 31)
    if not day_of_month:
        return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
    return date(year, month, day_of_month), date(year, month, day_of_month)


def resolve(when: When, dateline: str) -> When:
    """Return `when` with "now" replaced by the days of the dateline."""
    if not when.is_now:
        return when
    (start, end), precision = span(dateline), {4: "year", 7: "month", 10: "day"}[len(dateline)]
    return replace(when, start=start, end=end, precision=precision)
