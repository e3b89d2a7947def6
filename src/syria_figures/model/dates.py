"""Windows in time, as a reading writes them."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class When:
    """A window: first and last day, how precise, how known."""

    start: date | None
    end: date | None
    precision: str
    basis: str
    is_now: bool = False


#: The document's dateline: present tense, "now", "currently".
now = When(None, None, "day", "dateline", is_now=True)

#: No date applies: a fixed size.
no_date = When(None, None, "unknown", "not_applicable")


def day(iso: str, basis: str = "stated") -> When:
    """Return one known day."""
    return period(iso, iso, "day", basis)


def period(start: str, end: str, precision: str, basis: str = "stated") -> When:
    """Return a window with two known ends, both included."""
    return When(_day(start), _day(end), precision, basis)


def until(end: str, basis: str = "stated") -> When:
    """Return a window with an open start."""
    return When(None, _day(end), "open", basis)


def since(start: str, basis: str = "stated") -> When:
    """Return a window that began on a known day; its end is not known, or it is not over."""
    return When(_day(start), None, "open", basis)


def _day(iso: str) -> date:
    try:
        return date.fromisoformat(iso)
    except (TypeError, ValueError):
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
    precision = {4: "year", 7: "month", 10: "day"}[len(dateline)]
    return When(*span(dateline), precision, "dateline")
