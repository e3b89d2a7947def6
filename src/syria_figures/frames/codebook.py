"""The codebook of a table: what its fields mean, from the one definition."""

from __future__ import annotations

import pandas as pd

from syria_figures.frames.load import table_named


def codebook(name: str) -> pd.DataFrame:
    """Return what the fields of a table mean.

    Parameters
    ----------
    name : str
        A table (see `tables`) or a topic.

    Returns
    -------
    DataFrame
        One row per field, in the order of the table: ``field``, ``title``, ``type``, ``unit``, ``required``,
        ``values`` (of a coded field), ``references`` (the table and field it points to), ``description``. What the
        values mean stands in ``load("vocabularies")``.

    Raises
    ------
    ValueError
        If there is no such table; names the nearest.

    Examples
    --------
    >>> import syria_figures as sf
    >>> sf.codebook("claims").set_index("field").loc["value_low", "title"]
    'Lower bound'
    """
    table = table_named(name)
    references = table.references()
    meant = [
        (one.name, one.title, one.type, one.unit or "", one.required, ", ".join(one.terms), one.description)
        for one in table.fields
    ]
    book = pd.DataFrame(meant, columns=["field", "title", "type", "unit", "required", "values", "description"])
    book.insert(6, "references", [references.get(name, "") for name in book["field"]])
    return book
