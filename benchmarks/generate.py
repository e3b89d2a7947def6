"""Archives of any size, for measurement only: the real tables again and again, under ids and with numbers of their own.

Every copy obeys every rule of the package, for the same reason as the original does. A number that is printed in
digits is larger by one from copy to copy, in the words too, so that hardly two phrases are the same.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from syria_figures.frames.frames import untyped
from syria_figures.frames.load import package_root, read_table
from syria_figures.frames.topics import topic_frame
from syria_figures.model.tables import TABLES, TOPIC_TABLES

if TYPE_CHECKING:
    import pandas as pd

#: Columns that begin with the id of a document.
_KEYED = ("document_id", "claim_id", "related_claim_id", "incident_id")
_DIGITS = re.compile(r"\d[\d,]*(?![.\d])")


def archive(claims: int, first: int = 0) -> dict[str, pd.DataFrame]:
    """Return the tables of an archive.

    Parameters
    ----------
    claims
        How many claims it has to have; it gets whole copies, so up to 56 more.
    first
        Number of the first copy: archives with other first numbers have no id in common.

    Returns
    -------
    dict of str to DataFrame
        All tables of the package, plain: coded fields are text.
    """
    real = {
        name: untyped(table, read_table(package_root(), table))
        for name, table in TABLES.items()
        if name not in TOPIC_TABLES
    }
    copies = -(-claims // len(real["claims"]))
    tables = {name: _repeated(frame, first, copies) for name, frame in real.items()}
    tables |= {topic: topic_frame(topic, tables) for topic in TOPIC_TABLES}
    return {name: tables[name] for name in TABLES}


def _repeated(frame: pd.DataFrame, first: int, copies: int) -> pd.DataFrame:
    """Return all copies of a table, one after another; a list that copies share stays as it is."""
    import numpy as np
    import pandas as pd

    keys = [column for column in _KEYED if column in frame]
    if not keys:
        return frame
    number = pd.Series(np.repeat(np.arange(first, first + copies), len(frame)))
    rows = frame.iloc[np.tile(np.arange(len(frame)), copies)].reset_index(drop=True)
    for column in keys:
        document, dot, rest = (rows[column].str.partition(".")[part] for part in range(3))
        rows[column] = document + "-" + number.astype("str").str.zfill(7) + dot.fillna("") + rest.fillna("")
    return _counted_up(rows, number) if "value_text" in rows else rows


def _counted_up(claims: pd.DataFrame, number: pd.Series) -> pd.DataFrame:
    """Return claims whose numbers in digits are larger by the number of their copy, in words and amount."""
    printed = claims["value_text"].str.extract(f"({_DIGITS.pattern})")[0]
    alone = claims["value_text"].str.count(r"\d[\d,]*").eq(1)
    own = alone & printed.str.replace(",", "").astype("float64").eq(claims["value"])
    more = claims["value"][own] + number[own]
    words = [
        _DIGITS.sub(f"{value:,.0f}", text) for text, value in zip(claims.loc[own, "value_text"], more, strict=True)
    ]
    claims.loc[own, "value_text"] = words
    for column in ("value", "value_low", "value_high"):
        claims[column] = claims[column].mask(own & claims[column].notna(), claims["value"].where(~own, more))
    return claims


def write_csv(frame: pd.DataFrame, path: Path) -> Path:
    """Write a table as the package does: dates as days, nothing for what is missing."""
    frame.to_csv(path, index=False, date_format="%Y-%m-%d", lineterminator="\n")
    return path
