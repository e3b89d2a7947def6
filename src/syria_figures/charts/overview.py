"""The chart of what the documents state: topic by document, how hedged, credited to whom or to nobody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

import pandas as pd

from syria_figures.charts import marks
from syria_figures.charts.cards import INK, MARGIN, RULE, SOFT, Card, Sheet, chart
from syria_figures.charts.selecting import rows_of
from syria_figures.charts.sources import Row
from syria_figures.charts.words import credit, document, documents, in_order
from syria_figures.model.vocabularies import VOCABULARIES

CREDITED, NOBODY = "#12304f", "#5f92c4"
LABELS, CREDITS = 100.0, 114.0
Column = tuple[str, float, float]
"""Document, left edge and width."""


@chart
def claims_overview(data: pd.DataFrame | None) -> Sheet:
    """What the documents state: figures by topic and document, how each is hedged, and whom the documents credit.

    Examples
    --------
    >>> import syria_figures as sf
    >>> claims = sf.load("claims")
    >>> ax = sf.charts.claims_overview(claims[claims["document_id"] == "haid-2018"])
    >>> ax.get_title(loc="left")
    'Stated in one document: 4 figures'
    """
    rows = rows_of(data, lambda frame: frame["claim_id"].notna())
    return Sheet(
        name="claims_overview",
        title=f"Stated in {documents(rows)}: {len(rows)} figures",
        caveat="One mark is one figure, as hedged in its document. These are counts of statements, not of events.",
        rows=rows,
        body=partial(_body, rows),
        key=lambda card, y: marks.flow(
            card,
            y,
            [
                marks.sample(card, "credited to a source", marks.Mark(colour=CREDITED)),
                marks.sample(card, "credited to nobody", marks.Mark(colour=NOBODY)),
                *marks.key(card, rows),
            ],
        ),
        alt=_alt(rows),
    )


def _body(rows: Sequence[Row], card: Card, y: float) -> float:
    if not rows:
        return y + card.text(MARGIN, y + 6, "No figures.", 10, style="italic", color=SOFT) + 6
    order, left = in_order(row["document_id"] for row in rows), MARGIN + LABELS
    width = (card.width - MARGIN - CREDITS - left) / len(order)
    columns = [(document_id, left + number * width, width - 5) for number, document_id in enumerate(order)]
    y = _heads(card, y, rows, columns)
    for topic in VOCABULARIES["topic"]:
        if own := [row for row in rows if row["topic"] == topic]:
            card.line((MARGIN, card.width - MARGIN), (y, y))
            y = _topic(card, y + 5, topic, own, columns) + 5
    return y


def _heads(card: Card, y: float, rows: Sequence[Row], columns: Sequence[Column]) -> float:
    height = 0.0
    for document_id, left, width in columns:
        own = sum(row["document_id"] == document_id for row in rows)
        words = card.text(left, y, document(document_id), 8, weight="bold", width=width)
        height = max(height, words + card.text(left, y + words, f"{own} figure{'s' * (own != 1)}", 8, color=SOFT))
    card.text(card.width - MARGIN - CREDITS, y, "Credited to", 8, weight="bold")
    return y + height + 5


def _topic(card: Card, y: float, topic: str, rows: Sequence[Row], columns: Sequence[Column]) -> float:
    """Draw one topic: its name, a cell for each document, and who is credited; return where it ended."""
    label = VOCABULARIES["topic"][topic].label or topic.replace("_", " ")
    counts = Counter(credit(row) or "nobody" for row in rows)
    credited = ", ".join(f"{name}\xa0{counts[name]}" for name in sorted(counts, key="nobody".__eq__))
    ends = [_cell(card, y, left, width, [r for r in rows if r["document_id"] == key]) for key, left, width in columns]
    ends.append(y + card.text(MARGIN, y, label[:1].upper() + label[1:], width=LABELS - 8))
    ends.append(y + card.text(card.width - MARGIN - CREDITS, y, credited, 8, width=CREDITS, color=SOFT))
    return max(ends)


def _cell(card: Card, y: float, left: float, width: float, rows: Sequence[Row]) -> float:
    """Draw how many figures, then one mark for each."""
    card.text(left, y, str(len(rows)), weight="bold" if rows else "normal", color=INK if rows else RULE)
    x = start = left + 9 + 6 * (len(rows) > 9)
    for row in rows:
        room = 9.0 if row["qualifier"] in ("unhedged", "about") else 19.5
        if x + room > left + width and x > start:
            x, y = start, y + 12
        colour = CREDITED if credit(row) else NOBODY
        mark = marks.Mark(row["qualifier"], row["status"], colour, f"claim:{row['claim_id']}", size=5.4, arrow=11)
        marks.emblem(card, x, y + 5.8, mark)
        x += room
    return y + 12


def _alt(rows: Sequence[Row]) -> str:
    """Say the counts of every document: its figures, their hedges, and those that credit somebody."""
    told = []
    for document_id in in_order(row["document_id"] for row in rows):
        own = [row for row in rows if row["document_id"] == document_id]
        topics = Counter(str(row["topic"]).replace("_", " ") for row in own)
        hedges = Counter(str(row["qualifier"]).replace("_", " ") for row in own)
        counts = ", ".join(f"{name} {count}" for name, count in [*topics.items(), *hedges.items()])
        credited = sum(bool(credit(row)) for row in own)
        told.append(f"{document(document_id)} states {len(own)}: {counts}; {credited} credited to a source.")
    return f"Table of {len(rows)} figures by topic and document. {' '.join(told)}"
