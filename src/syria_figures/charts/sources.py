"""The tables from which a chart is drawn: those of the installed package, or of a package that is being built."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING

from syria_figures.frames import rows as store
from syria_figures.frames.rows import Row as Row

if TYPE_CHECKING:
    import pandas as pd

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
    return store.stored(name, _ROOT.get()).frame


def rows(name: str) -> Sequence[Row]:
    """Return the rows of a table, as those of a frame are."""
    return store.stored(name, _ROOT.get()).records


def rows_by(name: str, key: str) -> Mapping[str, Row]:
    """Return the plain rows of a table by a field of theirs; what is missing is None."""
    return store.rows_by(name, key, _ROOT.get())
