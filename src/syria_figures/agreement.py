"""How far two independent readings of the same documents agree, field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd


def agreement(first: pd.DataFrame, second: pd.DataFrame, key: str = "claim_id") -> pd.DataFrame:
    """Return, for every field of two readings, how many of their common rows agree.

    Parameters
    ----------
    first, second : DataFrame
        Two readings as text, one row per claim; missing is empty.
    key : str
        The column that pairs the rows.

    Returns
    -------
    DataFrame
        ``field``, ``rows`` (found by both), ``agree``, ``share`` (0 to 1), in the order of the columns.
    """
    import pandas as pd

    one, other = (reading.set_index(key) for reading in (first, second))
    common = one.index.intersection(other.index)
    same = one.loc[common].eq(other.loc[common])
    return pd.DataFrame(
        {
            "field": same.columns,
            "rows": len(common),
            "agree": same.sum().to_numpy(),
            "share": same.mean().round(3).to_numpy(),
        }
    )
