"""What the documents state, and who counted: figures by document and by topic, dark where a source is named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pandas as pd

from syria_figures.charts import words
from syria_figures.charts.bars import Bar, Group
from syria_figures.charts.chart import Content, chart
from syria_figures.charts.selection import claims_of
from syria_figures.frames.rows import Row
from syria_figures.model.vocabularies import VOCABULARIES

#: So many documents, topics or sources are shown; the rest are counted.
MOST = 15


@chart
def overview(data: pd.DataFrame | None) -> Content:
    """How many figures each document states, on which topics, and for how many it names a source.

    Examples
    --------
    >>> import syria_figures as sf
    >>> claims = sf.load("claims")
    >>> ax = sf.charts.overview(claims[claims["document_id"] == "haid-2018"])
    >>> ax.get_title(loc="left")
    '4 of 4 figures name no source'
    """
    rows = claims_of(data)
    unnamed = sum(not words.credited(row) for row in rows)
    title = f"{unnamed} of {len(rows)} figures {'names' if unnamed == 1 else 'name'} no source"
    named = Counter(filter(None, map(words.credited, rows)))
    who = ", ".join(f"{name} {count}" for name, count in named.most_common(MOST)) or "nobody"
    more = f" and {len(named) - MOST} more" if len(named) > MOST else ""
    caveat = (
        f"Light: all figures in {words.documents(rows)}. Dark: those for which the document names a source "
        f"({who}{more}). They count statements, not events; compare bars on one axis only."
    )
    labels = {code: words.sentence((term.label or code).replace("_", " ")) for code, term in _TOPICS.items()}
    groups = [
        _counts("By document", [words.document(row["document_id"]) for row in rows], rows),
        _counts("By topic", [labels[row["topic"]] for row in rows], rows),
    ]
    return Content("overview", title, caveat, groups, rows)


_TOPICS = VOCABULARIES["topic"]


def _counts(heading: str, names: Sequence[str], rows: Sequence[Row]) -> Group:
    """Return how many figures there are under each name, most first, and how many of them name a source."""
    every = Counter(names)
    named = Counter(name for name, row in zip(names, rows, strict=True) if words.credited(row))
    bars = [
        Bar(
            f"{name}: {count} figure{'s' * (count > 1)}, {named[name] or 'none'} with a source",
            "",
            {"qualifier": "unhedged", "value": float(named[name])},
            {"qualifier": "unhedged", "value": float(count)},
            marked=True,
        )
        for name, count in every.most_common(MOST)
    ]
    note = f"and {len(every) - MOST} more" if len(every) > MOST else ""
    return Group("Figures", "count", bars, heading, note)
