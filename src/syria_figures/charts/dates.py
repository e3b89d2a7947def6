"""The chart of dates mentioned: incidents and reference periods of the documents on one axis of time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from itertools import chain
from typing import Any

import pandas as pd
from matplotlib.patches import Rectangle

from syria_figures.charts import words
from syria_figures.charts.content import Content, chart
from syria_figures.charts.layout import DARK, LEADING, LIGHT, MARGIN, Entry, Layout, Space, text_width
from syria_figures.charts.marks import SHAPES, Mark, arrow
from syria_figures.charts.scales import EPOCH, days, years
from syria_figures.charts.selection import by_date, claims_of
from syria_figures.claims import wording
from syria_figures.frames.rows import Row, rows_by

TEXT = 8.0
DOT = 5.6
ARROW = 15.0

Days = tuple[date | None, date | None]
#: Windows of time: the incidents and the figures that one document dates to the same days.
Windows = dict[Days, list[Row]]


@chart
def timeline(data: pd.DataFrame | None) -> Content:
    """Dates mentioned: incidents and reference periods of figures on one axis, as precisely as they are dated.

    With `data`, the incidents to which its claims belong; without, all incidents.

    Examples
    --------
    >>> import syria_figures as sf
    >>> ax = sf.charts.timeline(sf.load("economy").query("document_id == 'daher-2018'"))
    >>> ax.get_title(loc="left")
    'Dates mentioned in one document'
    """
    claims = by_date(claims_of(data))
    named = {row["incident_id"] for row in claims}
    incidents = [row for key, row in rows_by("incidents", "incident_id").items() if data is None or key in named]
    told = by_date([*incidents, *claims])
    windows: dict[str, Windows] = {}
    for row in told:
        if (ends := (row["date_start"], row["date_end"])) != (None, None):
            windows.setdefault(row["document_id"], {}).setdefault(ends, []).append(row)
    undated = [row for row in claims if not (row["date_start"] or row["date_end"])]
    counts = [
        f"{words.document(one)}: {sum('claim_id' not in row for row in chain(*own.values()))} incidents and "
        f"{sum('claim_id' in row for row in chain(*own.values()))} figures in {len(own)} windows of time."
        for one, own in windows.items()
    ]
    return Content(
        name="timeline",
        title=f"Dates mentioned in {words.documents(told)}",
        caveat="What the documents date, as precisely as they date it; not a chronology of the war.",
        rows=claims,
        incidents=incidents,
        body=partial(_body, windows, undated),
        key=[
            _entry("incident, on a day", 5, 5, Mark(colour=DARK)),
            _entry("alleged", 5, 5, Mark(status="alleged", colour=DARK)),
            _entry("reference period of figures", 5, 5, Mark(colour=LIGHT)),
            _entry("within a window", 3, 20, Mark()),
            _entry("window of which one end is not known", 3, 20, Mark(), broken=True),
            _entry("until then, start open", None, 20, Mark()),
        ],
        alt=f"Time line of the dates that documents mention. {' '.join(counts) or 'No dates.'}",
        empty="" if windows else "No figures with a date.",
        scale=years([day for own in windows.values() for ends in own for day in ends if day] or [EPOCH]),
        end_width=8,
    )


def _body(windows: Mapping[str, Windows], undated: Sequence[Row], layout: Layout, y: float) -> float:
    top = y = layout.axis(y, "Years on grey hold few dates and are drawn narrower", "value")
    for document_id in words.in_order(windows):
        y = layout.heading(y, words.document(document_id))
        for ends, rows in windows[document_id].items():
            y = _window(layout, y, ends, rows) + 3
    layout.grid(top, y, "value")
    for start, end in layout.scales["value"].narrow:
        layout.artists.append(Rectangle((start, top), end - start, y - top, facecolor="#f3f3f3", zorder=0.5))
    for row in undated:
        said, gid = f"Without a date · {_counted([row])} · {words.citation(row)}", f"claim:{row['claim_id']}"
        y += 4 + layout.text(MARGIN, y + 4, said, TEXT, width=layout.width - 2 * MARGIN, gid=gid)
    return y


def _window(layout: Layout, y: float, ends: Days, rows: Sequence[Row]) -> float:
    """Place its words on the roomier side of its mark, to the right if one line is enough there."""
    incidents, claims = [row for row in rows if "claim_id" not in row], [row for row in rows if "claim_id" in row]
    start, end = ends
    first, last = (layout.x(days(day), "value") for day in (start or end, end or start) if day)
    before, after = first - (DOT / 2 if start else ARROW) - 5, last + (DOT / 2 if end else ARROW) + 5
    # the marks of a window lie on each other, in one lane or two
    middle, lane = y + TEXT * LEADING / 2, 2.6 if incidents and claims else 0.0
    at = days(start) if start else None, days(end) if end else None
    signs = [
        (row, Mark(status=row["status"], colour=DARK, gid=f"incident:{row['incident_id']}"), middle - lane)
        for row in incidents
    ]
    signs += [(row, Mark(colour=LIGHT, gid=f"claim:{row['claim_id']}"), middle + lane) for row in claims]
    for row, mark, height in signs:
        _put(layout, mark, at, height, "value", broken=row["date_precision"] == "open")
    told = "; ".join([*dict.fromkeys(map(_incident, incidents)), *([_counted(claims)] if claims else [])])
    said = f"{words.unbroken(wording.period(rows[0], short=True))} · {told}\xa0·\xa0{words.paragraphs(rows)}"
    right, left = layout.width - MARGIN - after, before - MARGIN
    if right >= min(left, text_width(said, TEXT) + 1):
        return y + layout.text(after, y, said, TEXT, width=right)
    return y + layout.text(before, y, said, TEXT, width=left, ha="right")


def _incident(row: Row) -> str:
    """Name an incident by kind and place; one of no listed kind by its sentence. Nobody is held responsible here."""
    kind, alleged = row["incident_type"].replace("_", " "), " (alleged)" if row["status"] == "alleged" else ""
    return (row["summary"].rstrip(".") if kind == "other" else f"{kind}, {wording.place_name(row)}") + alleged


def _counted(claims: Sequence[Row]) -> str:
    """Name what the figures count."""
    return "figures: " + ", ".join(dict.fromkeys(words.lower(wording.indicator(row)) for row in claims))


def _put(layout: Layout, mark: Mark, at: Sequence[Any], y: float, space: Space, *, broken: bool = False) -> None:
    """Place a day as a point, a window as a bar, an open end as an arrow; broken if one end is not really known."""
    start, end = at
    colour, gid = mark.colour, mark.gid
    if start == end:
        shape = SHAPES[mark.status]
        layout.marker(end, y, shape, DOT if shape == "o" else DOT * 1.1, space, color=colour, mew=0, gid=gid)
        return
    if start is None or end is None:
        known, way = (end, -1) if start is None else (start, 1)
        layout.marker(known, y, arrow(way), 2 * ARROW, space, mec=colour, mfc="none", mew=1.4, gid=gid)
    else:
        layout.line(at, (y, y), space, color=colour, lw=2, ls=(0, (1.5, 1)) if broken else "-", gid=gid)
    for name, day in (("start", start), ("end", end)):
        if day is not None:
            layout.marker(day, y, "|", DOT, space, color=colour, mew=1.4, gid=gid and f"{gid}:{name}")


def _entry(label: str, start: float | None, end: float, mark: Mark, *, broken: bool = False) -> Entry:
    def show(layout: Layout, x: float, y: float) -> None:
        _put(layout, mark, (start and x + start, x + end), y, "points", broken=broken)

    return label, 10.0 if start == end else 22.0, show
