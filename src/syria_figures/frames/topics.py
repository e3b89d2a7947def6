"""The claims of a topic, and its table, which spells them out."""

from __future__ import annotations

import pandas as pd

from syria_figures.frames.frames import Tables
from syria_figures.frames.membership import topic_rule
from syria_figures.model.dtypes import plain_dtype
from syria_figures.model.tables import SPELLED_OUT, reached, topic_table


def topic_members(topic: str, tables: Tables) -> pd.DataFrame:
    """Return the claims that belong to a topic."""
    rule = topic_rule(topic, *(tables[name].to_dict("records") for name in ("indicators", "incidents")))
    claims = tables["claims"]
    return claims.loc[[rule(row) for row in claims[["topic", "indicator", "incident_id"]].to_dict("records")]]


def topic_frame(topic: str, tables: Tables) -> pd.DataFrame:
    """Return the claims of a topic with place, credit, incident and document spelled out, as a plain frame."""
    found = topic_members(topic, tables)
    for key, names in SPELLED_OUT.items():
        table, other = reached(key)
        found = found.join(tables[table].set_index(other)[list(names)].rename(columns=dict(names)), on=key)
    dtypes = {field.name: plain_dtype(field) for field in topic_table(topic).fields}
    return found[list(dtypes)].astype(dtypes).reset_index(drop=True)
