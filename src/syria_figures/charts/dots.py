"""Rows of points: a Cleveland dot plot with groups, direct labels, and the words of each row beside its point."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from syria_figures.charts import marks
from syria_figures.charts.cards import DARK, FAINT, INK, LEADING, MARGIN, RULE, SOFT, Card, Space, text_width, wrapped
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
        y = _panel(card, y + 12 * (number > 0), panel)
    return y


def _panel(card: Card, y: float, panel: Panel) -> float:
    numbers = any(has_number(one.row) for group in panel.groups for one in group.dots)
    if numbers:
        y = axis(card, y, panel.caption, panel.space)
    top = y
    for group in panel.groups:
        if group.dots:
            y = _group(card, y, group, panel.space)
    if numbers:
        grid(card, top, y, panel.space)
    return y


def axis(card: Card, y: float, caption: str, space: Space) -> float:
    """Draw caption and tick labels; leave out labels that would touch their neighbour."""
    left = MARGIN if card.narrow else card.left
    y += card.text(left, y, caption, 8, width=card.width - MARGIN - left, colour=SOFT) + 1
    free = 0.0
    for value, words in (SHARE if space == "share" else card.sheet.scale).ticks:
        x, half = card.x(value, space), text_width(words, 8) / 2
        if x - half >= free:
            # the inner edge of the card stops the first and the last
            at = max(min(x, card.width - MARGIN / 2 - half), MARGIN / 2 + half)
            card.text(at, y, words, 8, colour=SOFT, align="center")
            free = x + half + 4
    return y + 13


def grid(card: Card, top: float, bottom: float, space: Space) -> None:
    """Draw a line for every tick; each carries its value, so that a reader of the file can measure."""
    for value, _ in (SHARE if space == "share" else card.sheet.scale).ticks:
        card.line((value, value), (top, bottom), space, gid=f"tick:{space}:{value:.10g}@{top:.0f}", zorder=1)


def _group(card: Card, y: float, group: Group, space: Space) -> float:
    if group.heading:
        y += 7
        y += card.text(MARGIN, y, group.heading, 9, width=card.width - 2 * MARGIN, bold=True, veil=True) + 1
        card.line((MARGIN, card.width - MARGIN), (y + 1, y + 1), colour=RULE, width=0.5)
        y += 6
    for one in group.dots:
        y = (_stacked if card.narrow else _beside)(card, y, one, space) + GAP
    return y


def _beside(card: Card, y: float, one: Dot, space: Space) -> float:
    """Label in the left column, mark at the height of its middle."""
    start, width = MARGIN + one.indent, card.left - MARGIN - 14 - one.indent
    height = _words(one, width, None, start, y)
    _words(one, width, card, start, y)
    lines = _figure(card, one, space)
    height = max(height, len(lines) * 9 * LEADING)
    _track(card, y + height / 2, one, space, lines)
    return y + height


def _stacked(card: Card, y: float, one: Dot, space: Space) -> float:
    """Label above, mark below it."""
    start = MARGIN + one.indent
    y += _words(one, card.width - MARGIN - start, card, start, y)
    if not has_number(one.row):
        return y
    lines = _figure(card, one, space)
    height = max(13.0, len(lines) * 9 * LEADING)
    _track(card, y + 3 + height / 2, one, space, lines)
    return y + 3 + height


def _words(one: Dot, width: float, card: Card | None, x: float, y: float) -> float:
    """Set label, detail and, where no number can be drawn, the printed words; return their height."""
    indefinite = one.row["qualifier"] == "indefinite"
    pieces = [(one.label, 9.0, INK, False), (one.detail, 8.0, SOFT, False)]
    if not has_number(one.row):
        pieces.insert(1, (amount(one.row), 9.0, DARK if indefinite else SOFT, True))
    height = 0.0
    for words, size, colour, printed in pieces:
        lines = wrapped(words, size, width)
        if card is not None:
            gid = f"claim:{one.row['claim_id']}" if printed else None
            card.text(x, y + height, words, size, width=width, colour=colour, italic=printed, gid=gid, veil=True)
        height += len(lines) * size * LEADING
    return height


def _figure(card: Card, one: Dot, space: Space) -> list[str]:
    """Return the lines of the direct label, as wide as the roomier side of the mark allows."""
    if not has_number(one.row):
        return []
    return wrapped(amount(one.row), 9, max(_rooms(card, one, space)))


def _rooms(card: Card, one: Dot, space: Space) -> tuple[float, float]:
    start, end = marks.extent(card, one.row, space)
    return start - 4 - card.left, card.width - MARGIN / 2 - end - 4


def _track(card: Card, y: float, one: Dot, space: Space, lines: list[str]) -> None:
    """Draw the guide, the mark and its direct label: to the right if there is room, else to the left."""
    if not lines:
        return
    card.line((card.left, card.right), (y, y), colour=FAINT, zorder=1.5)
    marks.claim(card, one.row, y, space, one.colour)
    start, end = marks.extent(card, one.row, space)
    widest = max(text_width(line, 9) for line in lines)
    right = widest <= _rooms(card, one, space)[1]
    card.text(
        end + 4 if right else start - 4,
        y - len(lines) * 9 * LEADING / 2,
        amount(one.row),
        9,
        width=widest + 0.01,
        align="left" if right else "right",
        veil=True,
    )
