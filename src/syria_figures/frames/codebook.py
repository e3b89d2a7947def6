"""The codebook: what every table, field, unit and value of a vocabulary means, from the one definition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_figures.frames.load import table_named
from syria_figures.model.field import Field, Table

if TYPE_CHECKING:
    import pandas as pd


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
        ``values`` (of a coded field), ``references`` (the table and field it points to), ``description``.

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
    import pandas as pd

    table = table_named(name)
    return pd.DataFrame(
        [
            {
                "field": field.name,
                "title": field.title,
                "type": field.type,
                "unit": field.unit or "",
                "required": field.required,
                "values": ", ".join(field.terms),
                "references": reference(field, table),
                "description": field.description,
            }
            for field in table.fields
        ]
    )


def reference(field: Field, table: Table) -> str:
    for own, other, theirs in table.foreign_keys():
        if own[-1] == field.name:
            return f"{other}.{theirs[-1]}"
    return ""
