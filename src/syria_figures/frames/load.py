"""Typed tables, from the package that is installed."""

from __future__ import annotations

from typing import Literal

import pandas as pd

from syria_figures.frames.frames import typed
from syria_figures.frames.rows import package_root, read_table, rows, unknown
from syria_figures.frames.topics import topic_frame
from syria_figures.model.field import Table
from syria_figures.model.tables import OWN_TABLES, TABLES, topic_table
from syria_figures.model.vocabularies import VOCABULARIES


def load(name: str, *, format: Literal["parquet", "csv"] = "parquet") -> pd.DataFrame:
    """Load a table, or the claims of a topic, with the right types.

    Parameters
    ----------
    name : str
        A table, as `tables` lists them: ``claims`` (one row per number that a document states), ``displacement``,
        ``casualties``, ``economy``, ``medical_attacks`` (the claims of a topic, spelled out), ``documents`` and the
        other tables to which claims refer, ``fields`` and ``vocabularies`` (what all of it means). Or any other
        topic, in the form of the four topic tables: ``humanitarian_needs``, ``population``, ``damage``, and so on.
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
    whole = {part: read_table(package_root(), own, format) for part, own in OWN_TABLES.items()}
    return typed(table, topic_frame(table.name, whole))


def tables() -> pd.DataFrame:
    """Return the tables of the package: ``table``, ``title``, ``rows``, ``columns``, ``description``.

    Examples
    --------
    >>> import syria_figures as sf
    >>> "claims" in set(sf.tables()["table"])
    True
    """
    found = [(one.name, one.title, len(rows(one.name)), len(one.columns), one.description) for one in TABLES.values()]
    return pd.DataFrame(found, columns=["table", "title", "rows", "columns", "description"])


def table_named(name: str) -> Table:
    """Return the table of that name, or that of a topic.

    Raises
    ------
    ValueError
        If there is none; names the known ones and the nearest.
    """
    if name in TABLES:
        return TABLES[name]
    if name in VOCABULARIES["topic"]:
        return topic_table(name)
    known = list(dict.fromkeys([*TABLES, *VOCABULARIES["topic"]]))
    raise ValueError(f"{unknown('table or topic', name, known)} Known: {', '.join(known)}.")
