"""The package as a workbook, a database or a description for search engines and machine learning."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Literal

from syria_figures.exports import excel, jsonld, sqlite
from syria_figures.frames.rows import unknown

Format = Literal["xlsx", "sqlite", "jsonld"]

WRITERS = {"xlsx": excel.write, "sqlite": sqlite.write, "jsonld": jsonld.write}


def export(path: str | os.PathLike[str], format: Format, *, force: bool = False) -> Path:
    """Write the whole package in one file of another format: the same bytes on every run.

    Parameters
    ----------
    path : str or path-like
        The file to write, in a folder that exists.
    format : {"xlsx", "sqlite", "jsonld"}
        ``xlsx``: a workbook, one sheet per table, with a read-me and a citation for every claim; needs XlsxWriter
        (``pip install 'syria-figures[excel]'``). ``sqlite``: a database with keys, checks and a view per topic.
        ``jsonld``: one description that is schema.org ``Dataset`` and Croissant; it belongs beside
        ``datapackage.json``, whose ``data/`` it names.
    force : bool
        Replace what is there.

    Returns
    -------
    pathlib.Path
        The file that was written.

    Raises
    ------
    ValueError
        If the format is not known; names the nearest.
    FileExistsError
        If the file is there and `force` was not given.
    FileNotFoundError
        If there is no such folder.
    IsADirectoryError
        If the path is a folder.
    ModuleNotFoundError
        If the format needs a library that is not installed; says how to install it.

    Examples
    --------
    >>> import syria_figures as sf, tempfile, pathlib
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     sf.export(pathlib.Path(folder) / "figures.db", "sqlite").name
    'figures.db'
    """
    path = Path(path)
    if format not in WRITERS:
        raise ValueError(f"{unknown('format', format, WRITERS)} Known: {', '.join(WRITERS)}.")
    if not path.parent.is_dir():
        raise FileNotFoundError(f"no folder {str(path.parent)!r}: make it first")
    if path.is_dir():
        raise IsADirectoryError(f"{str(path)!r} is a folder: name the file to write")
    if not force and os.path.lexists(path):
        raise FileExistsError(f"{str(path)!r} is there already: use --force (force=True) to replace it")
    # made in a folder aside on the same disk, then moved: what stops the work leaves nothing half written
    with tempfile.TemporaryDirectory(prefix=".export-", dir=path.parent) as folder:
        made = Path(folder) / path.name
        WRITERS[format](made)
        return made.replace(path)
