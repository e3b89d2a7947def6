"""Rows of points: a Cleveland dot plot with groups, direct labels, and the words of each row beside its point."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from syria_figures.charts import marks
from syria_figures.charts.cards import DARK, LEADING, MARGIN, RULE, SOFT, Card, Space, text_width, wrapped
from syria_figures.charts.scales import SHARE
from syria_figures.charts.sources import Row
from syria_figures.charts.words import amount, citation, has_number, indicator, period, place, unbroken

GAP = 9.0


@dataclass(frozen=True)
class Dot:
    """One claim: its row, its label and the quiet line under the label."""

    row: Row
    label: str
    detail: str
    colour: str = DARK
    indent: float = 0.0


@dataclass(frozen=True)
class Group:
    """Rows under one heading."""

    heading: str
    dots: Sequence[Dot]


@dataclass(frozen=True)
class Panel:
    """Groups that share one scale: values, or shares from 0 to 100 per cent."""

    caption: str
    groups: Sequence[Group]
    space: Space = "value"


def dot(row: Row, label: str = "", colour: str = DARK, *, detail: Sequence[str] | None = None) -> Dot:
    """Return a row with its usual words: what is counted; where, when, and who says so."""
    words = (place(row), period(row), citation(row)) if detail is None else detail
    return Dot(row, label or indicator(row), " · ".join(map(unbroken, filter(None, words))), colour)


def panels(card: Card, y: float, stack: Iterable[Panel]) -> float:
    """Draw panels one under the other; return where they ended."""
    for number, panel in enumerate(panel for panel in stack if any(group.dots for group in panel.groups)):
        y += 12 * (number > 0)
        has_axis = any(has_number(one.row) for group in panel.groups for one in group.dots)
        if has_axis:
            y = axis(card, y, panel.caption, panel.space)
        top = y
        for group in panel.groups:
            if group.heading and group.dots:
                y = heading(card, y, group.heading, veil=True)
            for one in group.dots:
                y = _row(card, y, one, panel.space) + GAP
        if has_axis:
            grid(card, top, y, panel.space)
    return y


def axis(card: Card, y: float, caption: str, space: Space) -> float:
    """Draw caption and tick labels; leave out labels that would touch their neighbour."""
    y += card.text(card.left, y, caption, 8, width=card.width - MARGIN - card.left, color=SOFT) + 1
    free = 0.0
    for value, words in (SHARE if space == "share" else card.sheet.scale).ticks:
        x, half = card.x(value, space), text_width(words, 8) / 2
        if x - half >= free:
            # the inner edge of the card stops the first and the last
            at = max(min(x, card.width - MARGIN / 2 - half), MARGIN / 2 + half)
            card.text(at, y, words, 8, color=SOFT, ha="center")
            free = x + half + 4
    return y + 13


def grid(card: Card, top: float, bottom: float, space: Space) -> None:
    """Draw a line for every tick; each carries its value, so that a reader of the file can measure."""
    for value, _ in (SHARE if space == "share" else card.sheet.scale).ticks:
        card.line((value, value), (top, bottom), space, gid=f"tick:{space}:{value:.10g}@{top:.0f}", zorder=1)


def heading(card: Card, y: float, words: str, *, veil: bool = False) -> float:
    """Set a heading with a rule under it; return where it ended."""
    y += 8 + card.text(MARGIN, y + 7, words, width=card.width - 2 * MARGIN, weight="bold", veil=veil)
    card.line((MARGIN, card.width - MARGIN), (y + 1, y + 1), color=RULE, lw=0.5)
    return y + 6


def _row(card: Card, y: float, one: Dot, space: Space) -> float:
    """Set words in the left column; if there is a number, draw mark and direct label at the height of their middle."""
    row, left = one.row, MARGIN + one.indent
    width = card.left - 14 - left
    height = card.text(left, y, one.label, width=width, veil=True)
    if not has_number(row):
        colour, gid = DARK if row["qualifier"] == "indefinite" else SOFT, f"claim:{row['claim_id']}"
        printed = amount(row)
        height += card.text(left, y + height, printed, width=width, gid=gid, veil=True, color=colour, style="italic")
    height += card.text(left, y + height, one.detail, 8, width=width, color=SOFT, veil=True)
    if not has_number(row):
        return y + height
    start, end = marks.extent(card, row, space)
    before, after = start - 4 - card.left, card.width - MARGIN / 2 - end - 4
    lines = wrapped(amount(row), 9, max(before, after))
    widest = max(text_width(line, 9) for line in lines)
    height = max(height, len(lines) * 9 * LEADING)
    middle = y + height / 2
    card.line((card.left, card.right), (middle, middle), zorder=1.5)
    marks.claim(card, row, middle, space, one.colour)
    at, side = (end + 4, "left") if widest <= after else (start - 4, "right")
    card.text(at, middle - len(lines) * 9 * LEADING / 2, amount(row), width=widest + 0.01, ha=side, veil=True)
    return y + height
