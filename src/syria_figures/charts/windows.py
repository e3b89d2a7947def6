"""The chart of dates mentioned: incidents and reference periods of the documents on one axis of time."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

import pandas as pd
from matplotlib.patches import Rectangle

from syria_figures.charts import marks
from syria_figures.charts.cards import DARK, INK, LEADING, LIGHT, MARGIN, SOFT, Card, Sheet, Space, chart, text_width
from syria_figures.charts.dots import axis, grid, heading
from syria_figures.charts.scales import days, years
from syria_figures.charts.selecting import by_date, incidents, rows_of
from syria_figures.charts.sources import Row
from syria_figures.charts.words import (
    citation,
    document,
    documents,
    in_order,
    indicator,
    paragraphs,
    period,
    place,
    unbroken,
)

TEXT = 8.0
DOT = 5.6
ARROW = 15.0


@dataclass
class Window:
    """A window of time in one document, with the incidents and figures that the document dates to it."""

    row: Row
    incidents: list[Row] = field(default_factory=list)
    claims: list[Row] = field(default_factory=list)

    @property
    def words(self) -> str:
        """Date, kind and place of the incidents, what the figures count, and where it stands."""
        told = list(dict.fromkeys(_incident(row) for row in self.incidents))
        if self.claims:
            told.append("figures: " + ", ".join(dict.fromkeys(_lower(indicator(row)) for row in self.claims)))
        return f"{unbroken(period(self.row))} · {'; '.join(told)}\xa0·\xa0{paragraphs([*self.incidents, *self.claims])}"

    @property
    def ends(self) -> tuple[float, float]:
        """Start and end in days; an open end is not a number."""
        start, end = (self.row[name] for name in ("date_start", "date_end"))
        return days(start) if start == start else math.nan, days(end) if end == end else math.nan


@chart
def timeline(data: pd.DataFrame | None) -> Sheet:
    """Dates mentioned: incidents and reference periods of figures on one axis, as precisely as they are dated.

    With `data`, the incidents to which its claims belong; without, all incidents.

    Examples
    --------
    >>> import syria_figures as sf
    >>> ax = sf.charts.timeline(sf.load("economy").query("document_id == 'daher-2018'"))
    >>> ax.get_title(loc="left")
    'Dates mentioned in one document'
    """
    rows = by_date(rows_of(data, lambda frame: frame["claim_id"].notna()))
    named = {row["incident_id"] for row in rows}
    told = by_date([row for key, row in incidents().items() if data is None or key in named])
    windows = _windows(told, [row for row in rows if _dated(row)])
    undated = [row for row in rows if not _dated(row)]
    ends = [day for window in windows for day in window.ends if not math.isnan(day)]
    return Sheet(
        name="timeline",
        title=f"Dates mentioned in {documents([*told, *rows])}",
        caveat="What the documents date, as precisely as they date it; not a chronology of the war.",
        rows=rows,
        incidents=told,
        body=partial(_body, windows, undated),
        key=_key,
        alt=_alt(windows),
        scale=years(ends or [0.0]),
        end_width=8,
    )


def _incident(row: Row) -> str:
    """Name an incident by kind and place; one of no listed kind by its sentence. Nobody is held responsible here."""
    alleged = " (alleged)" if row["status"] == "alleged" else ""
    if row["incident_type"] == "other":
        return str(row["summary"]).rstrip(".") + alleged
    return f"{str(row['incident_type']).replace('_', ' ')}, {place(row)}{alleged}"


def _dated(row: Row) -> bool:
    return bool(row["date_start"] == row["date_start"] or row["date_end"] == row["date_end"])


def _windows(told: Sequence[Row], claims: Sequence[Row]) -> list[Window]:
    """Put what one document dates to the same days into one window."""
    windows: dict[tuple[object, ...], Window] = {}
    for row in by_date([*told, *claims]):
        key = (row["document_id"], str(row["date_start"]), str(row["date_end"]))
        window = windows.setdefault(key, Window(row))
        (window.claims if "claim_id" in row else window.incidents).append(row)
    return list(windows.values())


def _body(windows: Sequence[Window], undated: Sequence[Row], card: Card, y: float) -> float:
    if not windows:
        return y + card.text(MARGIN, y + 6, "No figures with a date.", 10, style="italic", color=SOFT) + 6
    top = y = axis(card, y, "Years on grey hold few dates and are drawn narrower", "value")
    for document_id in in_order(window.row["document_id"] for window in windows):
        y = heading(card, y, document(document_id))
        for window in windows:
            if window.row["document_id"] == document_id:
                y = _line(card, y, window) + 3
    grid(card, top, y, "value")
    for start, end in card.sheet.scale.narrow:
        card.artists.append(Rectangle((start, top), end - start, y - top, facecolor="#f3f3f3", zorder=0.5))
    for row in undated:
        words = f"Without a date · figures: {_lower(indicator(row))} · {citation(row)}"
        y += 4 + card.text(MARGIN, y + 4, words, TEXT, width=card.width - 2 * MARGIN, gid=f"claim:{row['claim_id']}")
    return y


def _line(card: Card, y: float, window: Window) -> float:
    """Words on the roomier side of the mark, to the right if one line is enough there."""
    start, end = _extent(card, window)
    right, left = card.width - MARGIN - end - 5, start - 5 - MARGIN
    lane = (
        2.6 if window.incidents and window.claims else 0.0
    )  # rows of one window lie on each other, in one or two lanes
    for row in window.incidents:
        _mark(card, y + TEXT * LEADING / 2 - lane, window.ends, row, DARK, f"incident:{row['incident_id']}")
    for row in window.claims:
        _mark(card, y + TEXT * LEADING / 2 + lane, window.ends, row, LIGHT, f"claim:{row['claim_id']}")
    if right >= min(left, text_width(window.words, TEXT) + 1):
        return y + card.text(end + 5, y, window.words, TEXT, width=right)
    return y + card.text(start - 5, y, window.words, TEXT, width=left, ha="right")


def _extent(card: Card, window: Window) -> tuple[float, float]:
    start, end = window.ends
    known = end if math.isnan(start) else start
    left = card.x(known, "value") - (ARROW if math.isnan(start) else DOT / 2)
    right = card.x(start if math.isnan(end) else end, "value") + (ARROW if math.isnan(end) else DOT / 2)
    return left, right


def _mark(
    card: Card, y: float, ends: tuple[float, float], row: Row, colour: str, gid: str = "", space: Space = "value"
) -> None:
    """Draw a day as a point, a window as a bar, an open end as an arrow; broken if one end is not really known."""
    (start, end), whole = ends, gid or None
    if start == end:
        shape = marks.SHAPES[row["status"]] if "incident_id" in row and "claim_id" not in row else "o"
        size = DOT if shape == "o" else DOT * 1.1
        card.mark(end, y, shape, size, space, color=colour, mew=0, gid=whole)
        return
    thick = 1.4
    if math.isnan(start) or math.isnan(end):
        arrow, at = marks.arrow(-1 if math.isnan(start) else 1), end if math.isnan(start) else start
        card.mark(at, y, arrow, 2 * ARROW, space, mec=colour, mfc="none", mew=thick, gid=whole)
    else:
        broken = {"ls": (0, (1.5, 1))} if row["date_precision"] == "open" else {}
        card.line((start, end), (y, y), space, color=colour, lw=2, gid=whole, **broken)
    for name, day in (("start", start), ("end", end)):
        if not math.isnan(day):
            card.mark(day, y, "|", DOT, space, color=colour, mew=thick, gid=f"{gid}:{name}" if gid else None)


def _key(card: Card, y: float) -> float:
    def entry(words: str, start: float, end: float, colour: str = INK, **coded: str) -> marks.Entry:
        row = {"incident_id": "", "status": "stated", "date_precision": "", **coded}
        room = 10.0 if start == end else 22.0
        return words, room, lambda x, y: _mark(card, y, (x + start, x + end), row, colour, space="points")

    return marks.flow(
        card,
        y,
        [
            entry("incident, on a day", 5, 5, DARK),
            entry("alleged", 5, 5, DARK, status="alleged"),
            entry("reference period of figures", 5, 5, LIGHT),
            entry("within a window", 3, 20),
            entry("window of which one end is not known", 3, 20, date_precision="open"),
            entry("until then, start open", math.nan, 20),
        ],
    )


def _alt(windows: Sequence[Window]) -> str:
    by_document: dict[str, list[Window]] = {}
    for window in windows:
        by_document.setdefault(window.row["document_id"], []).append(window)
    told = [
        f"{document(document_id)}: {sum(len(one.incidents) for one in own)} incidents and "
        f"{sum(len(one.claims) for one in own)} figures in {len(own)} windows of time."
        for document_id, own in by_document.items()
    ]
    return f"Time line of the dates that documents mention. {' '.join(told) or 'No dates.'}"


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]
