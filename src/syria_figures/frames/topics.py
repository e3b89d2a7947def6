"""The claims of a topic, and its table, which spells them out."""

from __future__ import annotations

import pandas as pd

from syria_figures.frames.frames import Tables
from syria_figures.frames.membership import is_of_topic
from syria_figures.model.dtypes import plain_dtype
from syria_figures.model.tables import FIELDS, SPELLED_OUT, topic_table


def topic_members(topic: str, claims: pd.DataFrame, incidents: pd.DataFrame) -> pd.Series[bool]:
    """Say of each row of claims whether it belongs to a topic."""
    facilities = dict(zip(incidents["incident_id"], incidents["facility_type"], strict=True))
    rows = claims[["topic", "indicator", "incident_id"]].to_dict("records")
    return pd.Series([is_of_topic(topic, row, facilities) for row in rows], index=claims.index, dtype=bool)


def topic_frame(topic: str, tables: Tables) -> pd.DataFrame:
    """Return the claims of a topic with place, credit, incident and document spelled out, as a plain frame."""
    found = tables["claims"][topic_members(topic, tables["claims"], tables["incidents"])]
    for key, names in SPELLED_OUT.items():
        table, other = str(FIELDS[key].references).split(".")
        found = found.join(tables[table].set_index(other)[list(names)].rename(columns=dict(names)), on=key)
    dtypes = {field.name: plain_dtype(field) for field in topic_table(topic).fields}
    return found[list(dtypes)].astype(dtypes).reset_index(drop=True)
