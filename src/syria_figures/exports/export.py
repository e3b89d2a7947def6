"""The package as a workbook, a database or a description for search engines and machine learning."""

from __future__ import annotations

import difflib
import os
import tempfile
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import Literal

Format = Literal["xlsx", "sqlite", "jsonld"]

#: Which module of `exports` writes a format. They are imported when they are needed.
_WRITERS = {"xlsx": "excel", "sqlite": "sqlite", "jsonld": "jsonld"}


def export(path: str | os.PathLike[str], format: Format, *, force: bool = False) -> tuple[Path, ...]:
    """Write the whole package in one file of another format: the same bytes on every run.

    Parameters
    ----------
    path : str or path-like
        The file to write, in a folder that exists.
    format : {"xlsx", "sqlite", "jsonld"}
        ``xlsx``: a workbook, one sheet per table, with a read-me and a citation for every claim; needs XlsxWriter
        (``pip install 'syria-figures[excel]'``). ``sqlite``: a database with keys, checks and a view per topic; beside
        it ``<name>.metadata.json`` for Datasette. ``jsonld``: one description that is schema.org ``Dataset`` and
        Croissant; it belongs beside ``datapackage.json``, whose ``data/`` it names.
    force : bool
        Replace what is there.

    Returns
    -------
    tuple of pathlib.Path
        What was written, `path` first.

    Raises
    ------
    ValueError
        If the format is not known; names the nearest.
    FileExistsError
        If a file is there and `force` was not given.
    FileNotFoundError
        If there is no such folder.
    ModuleNotFoundError
        If the format needs a library that is not installed; says how to install it.

    Examples
    --------
    >>> import syria_figures as sf, tempfile, pathlib
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     [file.name for file in sf.export(pathlib.Path(folder) / "figures.db", "sqlite")]
    ['figures.db', 'figures.metadata.json']
    """
    write, path = _writer(format), Path(path)
    if not path.parent.is_dir():
        raise FileNotFoundError(f"no folder {str(path.parent)!r}: make it first")
    if path.is_dir():
        raise IsADirectoryError(f"{str(path)!r} is a folder: name the file to write")
    _refuse([path], force)
    # made in a folder aside on the same disk, then moved: what stops the work leaves nothing half written
    with tempfile.TemporaryDirectory(prefix=".export-", dir=path.parent) as folder:
        write(Path(folder) / path.name)
        made = sorted(Path(folder).iterdir(), key=lambda file: file.name != path.name)
        targets = tuple(path.parent / file.name for file in made)
        _refuse(targets, force)
        for file, target in zip(made, targets, strict=True):
            file.replace(target)
    return targets


def _writer(format: str) -> Callable[[Path], None]:
    if format not in _WRITERS:
        near = difflib.get_close_matches(str(format)[:40].lower().lstrip("."), _WRITERS, n=1, cutoff=0.4)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise ValueError(f"no format {format!r}{hint} Known: {', '.join(_WRITERS)}.")
    write: Callable[[Path], None] = import_module(f"syria_figures.exports.{_WRITERS[format]}").write
    return write


def _refuse(paths: Iterable[Path], force: bool) -> None:
    for path in paths:
        if not force and os.path.lexists(path):
            raise FileExistsError(f"{str(path)!r} is there already: use --force (force=True) to replace it")
