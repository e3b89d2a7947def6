"""How two versions of a table, or of the whole package, differ: row by row and field by field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import pandas as pd

from syria_figures.frames.frames import plain_frame, text_frame
from syria_figures.frames.untrusted import read_package
from syria_figures.model.field import Table
from syria_figures.model.tables import OWN_TABLES, TABLES


@dataclass(frozen=True, slots=True)
class Difference:
    """A row that was added or removed, or a cell that was changed. Values are as in the CSV."""

    kind: Literal["added", "removed", "changed"]
    table: str
    row: str
    field: str = ""
    old: str = ""
    new: str = ""

    def __str__(self) -> str:
        place = " ".join([self.table, *(f"`{part}`" for part in (self.row, self.field) if part)])
        changed = f"{self.old or 'nothing'} → {self.new or 'nothing'}"
        return f"{place}: {changed if self.kind == 'changed' else self.kind}"


def differences(table: Table, before: pd.DataFrame, after: pd.DataFrame) -> Iterator[Difference]:
    """Yield how one frame of a table differs from another; rows are paired by the table's key.

    Parameters
    ----------
    table : Table
    before, after : DataFrame
        Plain frames of the table. Of two versions one may have columns that the other has not; then these are told,
        and the rows are compared by the others.

    Yields
    ------
    Difference
    """
    if before.equals(after):  # the usual case: spare the text of every cell
        return
    yield from (Difference("removed", table.name, "", name) for name in before.columns.difference(after.columns))
    yield from (Difference("added", table.name, "", name) for name in after.columns.difference(before.columns))
    table = table.with_columns([name for name in before.columns if name in after.columns])
    old, new = _by_key(table, before), _by_key(table, after)
    yield from (Difference("removed", table.name, key) for key in old if key not in new)
    yield from (Difference("added", table.name, key) for key in new if key not in old)
    for key, cells in new.items():
        for field, was, now in zip(table.columns, old.get(key, cells), cells, strict=True):
            if was != now:
                yield Difference("changed", table.name, key, field, was, now)


def _by_key(table: Table, frame: pd.DataFrame) -> dict[str, tuple[str, ...]]:
    """Rows as text by key; that a key stands but once is for the schema to say."""
    key = [table.columns.index(name) for name in table.key]
    rows = text_frame(table, frame).itertuples(index=False, name=None)
    return {" ".join(cells[position] for position in key): cells for cells in rows}


def diff(before: str | Path, after: str | Path) -> list[Difference]:
    """Compare two packages, of one version or of two, table by table.

    Parameters
    ----------
    before, after : path
        Folders with a ``datapackage.json``.

    Returns
    -------
    list of Difference
        The derived topic tables are left out: they repeat what changed in `claims` and its neighbours. A table or a
        column that only one of them has is one difference.

    Raises
    ------
    ProblemsError
        If a table of either cannot be read; names file and row.

    Examples
    --------
    >>> import syria_figures as sf
    >>> from syria_figures.frames.rows import package_root
    >>> sf.diff(package_root(), package_root())
    []
    """
    old, new = read_package(Path(before)), read_package(Path(after))
    found: list[Difference] = []
    for name, table in OWN_TABLES.items():
        if name in old and name in new:
            found += differences(table, old[name], new[name])
        elif name in old or name in new:
            found.append(Difference("removed" if name in old else "added", name, ""))
    return found


def changed(before: str | Path, after: str | Path, version: str) -> list[dict[Any, Any]]:
    """Return what the table `changes` has to say when `after` becomes a version that follows `before`.

    Rows of other versions stay; of this one, what stands beside old and new value already is kept.
    """
    table = TABLES["changes"]
    told = text_frame(table, read_package(Path(after)).get("changes", plain_frame(table, []))).to_dict("records")
    same = {(row["claim"], row["field"]): row for row in told if row["version"] == version}
    found = [row for row in told if row["version"] != version]
    for one in diff(before, after):
        if one.table == "claims" and one.row:
            ends = {"added": ("", one.row), "removed": (one.row, ""), "changed": (one.old, one.new)}[one.kind]
            row = dict(zip(table.columns, (version, one.row, one.field or "claim_id", *ends), strict=False))
            found.append(dict.fromkeys(table.columns, "") | same.get((one.row, row["field"]), {}) | row)
    return found
