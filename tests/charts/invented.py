"""What the chart tests share: invented claims, and how a picture is read back."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

import syria_figures as sf
from syria_figures.frames.rows import rows_by
from syria_figures.model.amounts import QUALIFIERS


def figures(topic: str, amounts: Sequence[tuple[str, str, float, float]], documents: int = 1) -> pd.DataFrame:
    """Return claims of documents that are nobody's: indicator, qualifier, number and, for a range, another one."""
    template = sf.load("claims").iloc[[0]].astype(object)
    data = pd.concat([template] * len(amounts), ignore_index=True)
    for at, (indicator, qualifier, number, other) in enumerate(amounts):
        about, filled = rows_by("indicators", "indicator")[indicator], QUALIFIERS[qualifier].filled
        low, high = sorted((number, other)) if qualifier == "between" else (number, number)
        told = {name: about[name] for name in ("topic", "unit", "measure", "population_group")}
        told |= {"claim_id": f"mine.{at}", "document_id": f"A long name of a document {at % documents}"}
        told |= {"indicator": indicator, "qualifier": qualifier, "value_text": f"figure {at}", "incident_id": np.nan}
        told |= {"value": number if "value" in filled else np.nan}
        told |= {"value_low": low if "low" in filled else np.nan, "value_high": high if "high" in filled else np.nan}
        data.loc[at, list(told)] = list(told.values())
    return data


def marks(ax: Axes) -> dict[str, tuple[float, float]]:
    """Return from where to where the bar of each claim reaches, as its axis counts."""
    patches = [patch for one in (ax, *ax.child_axes) for patch in one.patches]
    named = {str(patch.get_gid()).removeprefix("claim:"): patch for patch in patches if patch.get_gid()}
    return {
        claim_id: (patch.get_x(), patch.get_x() + patch.get_width())
        for claim_id, patch in named.items()
        if not claim_id.endswith(":low")
    }


def said(ax: Axes) -> str:
    """Return every word on the Axes of a chart, in order, in one line."""
    texts = [text for one in (ax, *ax.child_axes) for text in (one._left_title, *one.texts)]
    return " ".join(" ".join(text.get_text() for text in texts).split())
