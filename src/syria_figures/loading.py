"""Typed tables, from the package that is installed."""

from __future__ import annotations

import difflib
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from syria_figures.schema import TABLES, Table, pandas_dtype, topic_table
from syria_figures.vocabularies import VOCABULARIES

if TYPE_CHECKING:
    import pandas as pd

Name = Literal[
    # tables
    "claims",
    "displacement",
    "casualties",
    "economy",
    "medical_attacks",
    "documents",
    "organizations",
    "places",
    "place_members",
    "indicators",
    "incidents",
    "relations",
    "paragraphs",
    "ledger",
    # topics without a published table of their own
    "humanitarian_needs",
    "population",
    "damage",
    "military",
    "detention",
    "protest",
    "conflict",
    "geography",
]


def load(name: Name, *, format: Literal["parquet", "csv"] = "parquet") -> pd.DataFrame:
    """Load a table, or the claims of a topic, with the right types.

    Parameters
    ----------
    name : str
        A table: ``claims`` (one row per number that a document states), ``displacement``, ``casualties``,
        ``economy``, ``medical_attacks`` (the claims of a topic, spelled out), ``documents``, ``organizations``,
        ``places``, ``place_members``, ``indicators``, ``incidents``, ``relations``, ``paragraphs``, ``ledger``.
        Or any other topic, in the form of the four topic tables: ``humanitarian_needs``, ``population``, ``damage``,
        ``military``, ``detention``, ``protest``, ``conflict``, ``geography``.
    format : {"parquet", "csv"}
        Which of the two published files to read; they give the same frame.

    Returns
    -------
    DataFrame
        Columns as in ``codebook(name)``: coded fields are categoricals with every value of their vocabulary, dates
        are ``datetime64``, ``value``, ``value_low`` and ``value_high`` are floats in the row's ``unit``, what is
        missing is missing. A fresh frame at every call.

    Raises
    ------
    ValueError
        If there is no such table; names the nearest.

    Notes
    -----
    A claim is what a document states, not what is true. Values of different rows may overlap: add them up with
    `total` only.

    Examples
    --------
    >>> import syria_figures as sf
    >>> economy = sf.load("economy").set_index("claim_id")
    >>> economy.loc["daher-2018.gdp-2016", "value"]
    np.float64(12400000000.0)
    """
    table = table_named(name)
    if table.name in TABLES:
        return read_table(package_root(), table, format)
    from syria_figures.assembly import topic_frame, typed

    tables = {part: read_table(package_root(), TABLES[part], format) for part in _SPELLED_OUT}
    return typed(table, topic_frame(table.name, tables))


_SPELLED_OUT = ("claims", "incidents", "indicators", "places", "organizations", "documents")


def tables() -> pd.DataFrame:
    """Return the tables of the package: ``table``, ``title``, ``rows``, ``columns``, ``description``.

    Examples
    --------
    >>> import syria_figures as sf
    >>> "claims" in set(sf.tables()["table"])
    True
    """
    import pandas as pd

    return pd.DataFrame(
        [
            {
                "table": table.name,
                "title": table.title,
                "rows": len(read_table(package_root(), table, "parquet")),
                "columns": len(table.columns),
                "description": table.description,
            }
            for table in TABLES.values()
        ]
    )


def table_named(name: str) -> Table:
    """Return the table of that name, or that of a topic.

    Raises
    ------
    ValueError
        If there is none; names the known ones and the nearest.
    """
    if name in TABLES:
        return TABLES[name]
    topics = VOCABULARIES["topic"]
    if name in topics:
        return topic_table(name)
    known = [*TABLES, *(topic for topic in topics if topic not in TABLES)]
    near = difflib.get_close_matches(str(name), known, n=1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    raise ValueError(f"no table or topic {name!r}{hint} Known: {', '.join(known)}.")


@cache
def package_root() -> Path:
    """Return the folder of ``datapackage.json`` and ``data/``: in the wheel, or the checkout of an editable install."""
    here = Path(__file__).parent
    for folder in (here / "package", here.parent.parent):
        if (folder / "datapackage.json").exists():
            return folder
    raise FileNotFoundError(
        "no data package beside the code: run python scripts/build.py in a checkout, or install the wheel"
    )


def read_table(root: Path, table: Table, format: str = "parquet") -> pd.DataFrame:
    """Read one table of the package at `root` as a typed frame."""
    if format not in ("parquet", "csv"):
        raise ValueError(f"no format {format!r}; known: parquet, csv")
    path = root / "data" / f"{table.name}.{format}"
    about = path.stat()
    # A frame of its own for every caller; a shallow copy would still share its arrays.
    return _read(path, about.st_mtime_ns, about.st_size, table.name).copy()


@lru_cache(maxsize=32)
def _read(path: Path, changed: int, size: int, name: str) -> pd.DataFrame:
    """Read a file once, as long as it stays the same."""
    return (_read_csv if path.suffix == ".csv" else _read_parquet)(path, table_named(name))


def _read_parquet(path: Path, table: Table) -> pd.DataFrame:
    import pyarrow.parquet

    frame: pd.DataFrame = pyarrow.parquet.read_table(path, partitioning=None).to_pandas(date_as_object=False)
    return frame.astype({field.name: pandas_dtype(field) for field in table.fields})


def _read_csv(path: Path, table: Table) -> pd.DataFrame:
    import pandas as pd

    dates = [field.name for field in table.fields if field.type == "date"]
    frame = pd.read_csv(
        path,
        dtype={field.name: pandas_dtype(field) for field in table.fields if field.type != "date"},
        keep_default_na=False,  # 'None' or 'NA' in a cell are words; only the empty cell is missing
        na_values=[""],
        parse_dates=dates,
        date_format="%Y-%m-%d",
        encoding="utf-8",
    )
    return frame.astype(dict.fromkeys(dates, "datetime64[ms]"))
