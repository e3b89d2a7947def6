"""Rows of points: a Cleveland dot plot with groups, direct labels, and the words of each row beside its point."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from syria_figures.charts import marks, words
from syria_figures.charts.content import Content
from syria_figures.charts.layout import DARK, LEADING, MARGIN, SOFT, VEIL, Layout, Space, text_width, wrapped
from syria_figures.charts.scales import counts
from syria_figures.charts.selection import related
from syria_figures.claims import wording
from syria_figures.frames.rows import Row


@dataclass(frozen=True)
class Item:
    """One claim: its row, its label and the quiet line under the label."""

    row: Row
    label: str
    detail: str
    colour: str = DARK
    indent: float = 0.0


def item(row: Row, label: str, *detail: str, colour: str = DARK) -> Item:
    """Return a row with its words: what is counted; where, when, and who says so."""
    return Item(row, label, " · ".join(map(words.unbroken, filter(None, detail))), colour)


def usual(row: Row) -> Item:
    """Return a row with the words that it has where its group says nothing of it."""
    return item(row, wording.indicator(row), wording.place(row), wording.period(row, short=True), words.citation(row))


@dataclass(frozen=True)
class Panel:
    """Rows by heading that share one scale: values, or shares from 0 to 100 per cent."""

    caption: str
    groups: Mapping[str, Sequence[Row]]
    item: Callable[[Row], Item] = usual
    space: Space = "value"


def dot_plot(
    name: str, subject: str, caveat: str, rows: Sequence[Row], stack: Iterable[Panel], *, log: bool = True
) -> Content:
    """Return a dot plot of panels one under the other, with one scale for all its numbers."""
    numbers = [row for row in rows if row["unit"] != "share" and words.has_number(row)]
    scale = counts((value for row in numbers for value in marks.bounds(row) if value is not None), log)
    panels = [panel for panel in stack if any(panel.groups.values())]

    def body(layout: Layout, y: float) -> float:
        for panel in panels:
            y = _panel(layout, y + 12 * (panel is not panels[0]), panel)
        return y

    return Content(
        name=name,
        title=f"{subject}, as stated in {words.documents(rows)}",
        caveat=caveat,
        rows=rows,
        body=body,
        key=marks.key(rows),
        alt=f"Dot plot of {len(rows)} figures, on a {scale.kind} scale. "
        + (" ".join(f"{row['summary']} ({words.citation(row)})" for row in rows) or "No figures."),
        empty="" if any(words.has_number(row) or row["qualifier"] == "indefinite" for row in rows) else "No figures.",
        scale=scale,
        label_width=196,
    )


def _panel(layout: Layout, y: float, panel: Panel) -> float:
    has_axis = any(map(words.has_number, chain(*panel.groups.values())))
    top = y = layout.axis(y, panel.caption, panel.space) if has_axis else y
    for heading, rows in panel.groups.items():
        if heading and rows:
            y = layout.heading(y, heading, bbox=VEIL)
        for one in _told_apart(_nested(rows, panel.item)):
            y = _row(layout, y, one, panel.space) + 9
    if has_axis:
        layout.grid(top, y, panel.space)
    return y


def _nested(rows: Sequence[Row], item: Callable[[Row], Item]) -> list[Item]:
    """Put every part under its whole, if both are among the rows."""
    ids = {row["claim_id"] for row in rows}
    wholes = {part: whole for part, whole in related("subset_of") if part in ids and whole in ids}

    def with_parts(row: Row, depth: int = 0) -> Iterator[Item]:
        one = item(row)
        if depth:
            label = one.label if one.label[:2].isupper() else words.lower(one.label)
            one = replace(one, label=f"of these: {label}", indent=12 * depth)
        yield one
        for part in rows:
            if wholes.get(part["claim_id"]) == row["claim_id"]:
                yield from with_parts(part, depth + 1)

    return [one for row in rows if row["claim_id"] not in wholes for one in with_parts(row)]


def _told_apart(items: Sequence[Item]) -> Iterator[Item]:
    """Add the printed words to rows that would otherwise read the same."""
    seen = Counter((one.label, one.detail) for one in items)
    for one in items:
        same = seen[one.label, one.detail] > 1
        yield replace(one, detail=f"“{one.row['value_text']}” · {one.detail}") if same else one


def _row(layout: Layout, y: float, one: Item, space: Space) -> float:
    """Set words in the left column; if there is a number, mark and direct label at the height of their middle."""
    row, left, said = one.row, MARGIN + one.indent, words.amount(one.row)
    width = layout.left - 14 - left
    height = layout.text(left, y, one.label, width=width, bbox=VEIL)
    if not words.has_number(row):
        colour, gid = DARK if row["qualifier"] == "indefinite" else SOFT, f"claim:{row['claim_id']}"
        height += layout.text(left, y + height, said, width=width, gid=gid, bbox=VEIL, color=colour, style="italic")
    height += layout.text(left, y + height, one.detail, 8, width=width, color=SOFT, bbox=VEIL)
    if not words.has_number(row):
        return y + height
    start, end = marks.extent(layout, row, space)
    before, after = start - 4 - layout.left, layout.width - MARGIN / 2 - end - 4
    lines = wrapped(said, 9, max(before, after))
    widest = max(text_width(line, 9) for line in lines)
    height = max(height, len(lines) * 9 * LEADING)
    middle = y + height / 2
    layout.line((layout.left, layout.right), (middle, middle), zorder=1.5)
    marks.put(layout, marks.of_claim(row, one.colour), marks.bounds(row), middle, space)
    at, side = (end + 4, "left") if widest <= after else (start - 4, "right")
    layout.text(at, middle - len(lines) * 9 * LEADING / 2, said, width=widest + 0.01, ha=side, bbox=VEIL)
    return y + height
