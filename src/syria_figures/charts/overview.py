"""The chart of what the documents state: topic by document, how hedged, credited to whom or to nobody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import chain

import pandas as pd

from syria_figures.charts import marks
from syria_figures.charts.content import Content, chart
from syria_figures.charts.layout import INK, MARGIN, RULE, SOFT, Layout
from syria_figures.charts.selection import claims_of
from syria_figures.charts.words import document, documents, in_order
from syria_figures.claims.wording import credit
from syria_figures.frames.rows import Row
from syria_figures.model.vocabularies import VOCABULARIES

CREDITED, NOBODY = "#12304f", "#5f92c4"
#: Width of the columns of topics and of credits.
LABELS, CREDITS = 100.0, 114.0


@chart
def claims_overview(data: pd.DataFrame | None) -> Content:
    """What the documents state: figures by topic and document, how each is hedged, and whom the documents credit.

    Examples
    --------
    >>> import syria_figures as sf
    >>> claims = sf.load("claims")
    >>> ax = sf.charts.claims_overview(claims[claims["document_id"] == "haid-2018"])
    >>> ax.get_title(loc="left")
    'Stated in one document: 4 figures'
    """
    rows = claims_of(data)
    order = in_order(row["document_id"] for row in rows)
    by_document = {one: [row for row in rows if row["document_id"] == one] for one in order}
    told = " ".join(_told(document_id, own) for document_id, own in by_document.items())
    return Content(
        name="claims_overview",
        title=f"Stated in {documents(rows)}: {len(rows)} figures",
        caveat="One mark is one figure, as hedged in its document. These are counts of statements, not of events.",
        rows=rows,
        body=partial(_body, by_document),
        key=[
            marks.sample("credited to a source", marks.Mark(colour=CREDITED)),
            marks.sample("credited to nobody", marks.Mark(colour=NOBODY)),
            *marks.key(rows),
        ],
        alt=f"Table of {len(rows)} figures by topic and document. {told}",
        empty="" if rows else "No figures.",
    )


def _told(document_id: str, rows: Sequence[Row]) -> str:
    """Say the counts of a document: its figures, their hedges, and those that credit somebody."""
    counts = [Counter(row[name].replace("_", " ") for row in rows) for name in ("topic", "qualifier")]
    said = ", ".join(f"{name} {count}" for counter in counts for name, count in counter.items())
    credited = sum(bool(credit(row, "abbreviation", "label")) for row in rows)
    return f"{document(document_id)} states {len(rows)}: {said}; {credited} credited to a source."


def _body(by_document: Mapping[str, Sequence[Row]], layout: Layout, y: float) -> float:
    """Place a table: a column for each document between those of topics and of credits, a line for each topic."""
    credits = layout.width - MARGIN - CREDITS
    step = (credits - MARGIN - LABELS) / len(by_document)
    lefts = [MARGIN + LABELS + number * step for number in range(len(by_document))]
    height = 0.0
    for left, (document_id, own) in zip(lefts, by_document.items(), strict=True):
        words = layout.text(left, y, document(document_id), 8, weight="bold", width=step - 5)
        count = f"{len(own)} figure{'s' * (len(own) != 1)}"
        height = max(height, words + layout.text(left, y + words, count, 8, color=SOFT))
    layout.text(credits, y, "Credited to", 8, weight="bold")
    y += height + 5
    for topic, about in VOCABULARIES["topic"].items():
        cells = [[row for row in own if row["topic"] == topic] for own in by_document.values()]
        if not any(cells):
            continue
        layout.line((MARGIN, layout.width - MARGIN), (y, y))
        y += 5
        counts = Counter(credit(row, "abbreviation", "label") or "nobody" for row in chain(*cells))
        credited = ", ".join(f"{name}\xa0{counts[name]}" for name in sorted(counts, key="nobody".__eq__))
        label = about.label or topic.replace("_", " ")
        ends = [_cell(layout, y, left, step - 5, cell) for left, cell in zip(lefts, cells, strict=True)]
        ends.append(y + layout.text(MARGIN, y, label[:1].upper() + label[1:], width=LABELS - 8))
        ends.append(y + layout.text(credits, y, credited, 8, width=CREDITS, color=SOFT))
        y = max(ends) + 5
    return y


def _cell(layout: Layout, y: float, left: float, width: float, rows: Sequence[Row]) -> float:
    """Place how many figures, then one mark for each; return where they ended."""
    layout.text(left, y, str(len(rows)), weight="bold" if rows else "normal", color=INK if rows else RULE)
    x = start = left + 9 + 6 * (len(rows) > 9)
    for row in rows:
        room = 9.0 if row["qualifier"] in ("unhedged", "about") else 19.5
        if x + room > left + width and x > start:
            x, y = start, y + 12
        mark = marks.of_claim(row, CREDITED if credit(row, "abbreviation", "label") else NOBODY, size=5.4, arrow=11)
        marks.beside(layout, x, y + 5.8, mark)
        x += room
    return y + 12
