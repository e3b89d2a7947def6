"""The tables from which a chart is drawn: those of the installed package, or of a package that is being built."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from syria_figures.loading import package_root, read_table
from syria_figures.schema import DESCRIPTOR, TABLES

if TYPE_CHECKING:
    import pandas as pd

Row = Mapping[str, Any]

_ROOT: ContextVar[Path | None] = ContextVar("root", default=None)


@contextmanager
def tables_of(root: Path | None) -> Iterator[None]:
    """Draw from the package at `root` for a while; ``None`` is the installed one."""
    token = _ROOT.set(root)
    try:
        yield
    finally:
        _ROOT.reset(token)


def frame(name: str) -> pd.DataFrame:
    """Return a table; not to be changed."""
    return _read(*_key(), name)[0]


def rows(name: str) -> list[Row]:
    """Return the rows of a table."""
    return _read(*_key(), name)[1]


def _key() -> tuple[Path, int]:
    """Return the package and when it was built: a rebuilt one is read again."""
    root = _ROOT.get() or package_root()
    descriptor = root / DESCRIPTOR
    return root, descriptor.stat().st_mtime_ns if descriptor.exists() else 0


@lru_cache(maxsize=32)
def _read(root: Path, built: int, name: str) -> tuple[pd.DataFrame, list[Row]]:
    table = read_table(root, TABLES[name])
    return table, cast(list[Row], table.to_dict("records"))
