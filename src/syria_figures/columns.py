"""Whole columns at once, by Arrow: whether a frame obeys its schema, which cells match, which rows stand in a table.

pandera and pandas answer these too, and pandera says where a schema is broken; but on a package in order, which is the
usual case, they take ten times as long.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from syria_figures.schema import Field, Table, plain_dtype

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd
    import pyarrow

    Mask: TypeAlias = npt.NDArray[np.bool_]


def is_sound(table: Table, frame: pd.DataFrame) -> bool:
    """Tell whether a plain frame obeys its schema: all that `pandera_schema` asks, but only yes or no."""
    return (
        list(frame.columns) == table.columns
        and list(frame.dtypes) == [plain_dtype(field) for field in table.fields]
        and all(_is_allowed(field, frame[field.name]) for field in table.fields if _is_limited(field))
        and len(keys(frame, table.key).unique()) == len(frame)
    )


def _is_limited(field: Field) -> bool:
    return field.required or bool(field.terms or field.pattern) or field.minimum is not None


def _is_allowed(field: Field, column: pd.Series[Any]) -> bool:
    import pyarrow
    from pyarrow import compute

    cells = _cells(column)
    if field.required and cells.null_count:
        return False
    if field.references:  # the same ids again and again
        cells = cells.unique()
    obeyed = []
    if field.terms:
        obeyed.append(compute.is_in(cells, pyarrow.array([*field.terms, None], cells.type)))
    if field.pattern:
        obeyed.append(compute.match_substring_regex(cells, rf"^(?:{field.pattern})$"))
    if field.minimum is not None:
        obeyed.append(compute.greater_equal(cells, field.minimum))
    return all(compute.all(one, min_count=0).as_py() for one in obeyed)


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
