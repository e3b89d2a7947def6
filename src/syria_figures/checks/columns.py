"""Whole columns at once, by Arrow: which cells match, which rows stand in a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd
    import pyarrow

    Mask: TypeAlias = npt.NDArray[np.bool_]


def keys(frame: pd.DataFrame, columns: Sequence[str]) -> pyarrow.ChunkedArray:
    """Return the key of every row as one text, missing if a part of it is missing."""
    import pyarrow
    from pyarrow import compute

    text = pyarrow.large_string()
    parts = [_cells(frame[column]).cast(text) for column in columns]
    return parts[0] if len(parts) == 1 else compute.binary_join_element_wise(*parts, pyarrow.scalar("\0", text))


def stand_in(sought: pyarrow.ChunkedArray, known: pyarrow.ChunkedArray) -> Mask:
    """Tell which keys are among the known ones; one that is missing seeks nothing."""
    from pyarrow import compute

    return _mask(compute.or_(compute.is_null(sought), compute.is_in(sought, known)))


def looked_up(sought: pd.Series[str], frame: pd.DataFrame, key: str, columns: Sequence[str]) -> pd.DataFrame:
    """Return some columns of the rows whose keys are sought, each of which is there, with the index of the search."""
    from pyarrow import compute

    places = compute.index_in(_cells(sought), _cells(frame[key])).to_numpy()
    return frame[list(columns)].take(places).set_axis(sought.index)


def begin_with(column: pd.Series[str], beginnings: pd.Series[str], mark: str) -> Mask:
    """Tell in which cells just the other column's text stands before the first mark."""
    from pyarrow import compute

    heads = compute.list_element(compute.split_pattern(_cells(column), mark, max_splits=1), 0)
    return _mask(compute.equal(heads, _cells(beginnings)))


def is_found(pattern: str, columns: Iterable[pd.Series[str]], longer_than: int = 0) -> bool:
    """Tell whether a pattern is found in any cell of any column; only cells longer than so many characters count."""
    import pyarrow
    from pyarrow import compute

    cells = pyarrow.chunked_array([chunk for column in columns for chunk in _cells(column).chunks])
    if longer_than:  # few are: one short search instead of one for each column
        cells = cells.filter(compute.greater(compute.utf8_length(cells), longer_than)).combine_chunks()
    return bool(compute.any(compute.match_substring_regex(cells, pattern)).as_py())


def matching(column: pd.Series[str], pattern: str) -> Mask:
    """Tell in which cells the pattern, one of RE2, is found."""
    from pyarrow import compute

    return _mask(compute.match_substring_regex(_cells(column), pattern))


def _cells(column: pd.Series[Any]) -> pyarrow.ChunkedArray:
    import pyarrow

    cells = pyarrow.array(column.array, from_pandas=True)
    return cells if isinstance(cells, pyarrow.ChunkedArray) else pyarrow.chunked_array([cells])


def _mask(cells: pyarrow.ChunkedArray) -> Mask:
    """Return what holds of each row; of what is missing nothing holds."""
    mask: Mask = cells.fill_null(False).to_numpy(zero_copy_only=False)
    return mask
