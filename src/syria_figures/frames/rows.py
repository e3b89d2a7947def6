"""The one store of rows: each table of a package, read once for as long as its file stays the same.

A table has two views: plain rows, which need no pandas (dates are `datetime.date`, what is missing is None), and a
typed frame. All that is known of the package is taken from here, so that after a rebuild everything tells the new one.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, cached_property, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from syria_figures.frames.files import read_csv, read_parquet
from syria_figures.model.field import Table
from syria_figures.model.tables import DESCRIPTOR, TABLES

if TYPE_CHECKING:
    import pandas as pd

Row = Mapping[str, Any]

#: The package that is read where none is named; None is the installed one.
_ROOT: ContextVar[Path | None] = ContextVar("root", default=None)


@cache
def package_root() -> Path:
    """Return the folder of ``datapackage.json`` and ``data/``: in the wheel, or the checkout of an editable install."""
    here = Path(__file__).parents[1]
    for folder in (here / "package", here.parent.parent):
        if (folder / DESCRIPTOR).exists():
            return folder
    raise FileNotFoundError(
        "no data package beside the code: run python scripts/build.py in a checkout, or install the wheel"
    )


class Stored:
    """One table as its file holds it. A rebuilt file is another object, so what is made of it can be cached by it."""

    def __init__(self, path: Path) -> None:
        self._table = TABLES[path.stem]
        self._content = read_csv(path, self._table) if path.suffix == ".csv" else read_parquet(path)

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The plain rows; nobody can change them."""
        return tuple(map(MappingProxyType, self._content.to_pylist()))

    @cached_property
    def frame(self) -> pd.DataFrame:
        """The typed frame, not to be changed."""
        from syria_figures.frames.frames import from_arrow, typed  # with them pandas, which plain rows do without

        return typed(self._table, from_arrow(self._table, self._content))


@contextmanager
def tables_of(root: Path | None) -> Iterator[None]:
    """Read the package at `root` for a while, where none is named: a build draws what it has just made."""
    token = _ROOT.set(root)
    try:
        yield
    finally:
        _ROOT.reset(token)


def stored(name: str, root: Path | None = None, format: str = "parquet") -> Stored:
    """Return a table of the package at `root`, of that of `tables_of`, or of the installed one, as its file is now."""
    path = (root or _ROOT.get() or package_root()) / "data" / f"{name}.{format}"
    about = path.stat()
    return _stored(path, about.st_mtime_ns, about.st_size, about.st_ino)


@lru_cache(maxsize=64)
def _stored(path: Path, *mark: int) -> Stored:
    """Read a file once. A build puts a new file in place of the old one: it has another inode, whatever its time."""
    return Stored(path)


def read_table(root: Path, table: Table, format: str = "parquet") -> pd.DataFrame:
    """Return one table of the package at `root` as a typed frame, a fresh one at every call."""
    if format not in ("parquet", "csv"):
        raise ValueError(f"no format {format!r}; known: parquet, csv")
    return stored(table.name, root, format).frame.copy()  # a shallow copy would still share its arrays


def rows(table: str) -> tuple[Row, ...]:
    """Return the plain rows of a table."""
    return stored(table).rows


def rows_by(table: str, key: str) -> Mapping[str, Row]:
    """Return the plain rows of a table by a field of theirs."""
    return _by(stored(table), key)


@lru_cache(maxsize=64)
def _by(table: Stored, key: str) -> Mapping[str, Row]:
    return MappingProxyType({row[key]: row for row in table.rows})


def find(claim_ids: Iterable[str]) -> list[Row]:
    """Return the rows of these claims, in the order of the table, each once.

    Raises
    ------
    ValueError
        If there is no such claim; names the nearest.
    """
    known = rows_by("claims", "claim_id")
    wanted = set()
    for claim_id in claim_ids:
        if not isinstance(claim_id, str) or claim_id not in known:
            if claim_id in rows_by("documents", "document_id"):
                raise ValueError(f"{claim_id} is a document; its claims: syria-figures list --document {claim_id}")
            raise ValueError(unknown("claim", claim_id, known))
        wanted.add(claim_id)
    return [row for claim_id, row in known.items() if claim_id in wanted]


def unknown(kind: str, key: object, known: Iterable[str]) -> str:
    """Return what to say of a key that is not there: the nearest that are."""
    asked = str(key)[:80]  # comparing takes quadratic time
    names = list(known)
    near = [name for name in names if asked and asked.casefold() in name][:3]
    near = near or difflib.get_close_matches(asked.casefold(), names, n=3, cutoff=0.5)
    return f"no {kind} {asked!r}" + (f"; did you mean {' or '.join(map(repr, near))}?" if near else ".")
