"""Which claims belong to a topic, and the tables that spell them out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from syria_figures.frames.frames import Tables
from syria_figures.model.emit import plain_dtype
from syria_figures.model.tables import topic_table

if TYPE_CHECKING:
    import pandas as pd

#: People killed: every indicator of the topic, and health workers killed, whose topic is attacks on health care.
DEATHS = (
    "deaths",
    "civilians_killed",
    "civil_defence_members_killed",
    "border_crossers_killed",
    "health_workers_killed",
)

HEALTH_FACILITIES = ("hospital", "maternity_hospital", "clinic", "health_facility")


def is_of_topic(topic: str, claim: Mapping[Any, Any], facilities: Mapping[Any, Any]) -> bool:
    """Say whether a claim belongs to a topic: the rule of membership, written once.

    A claim belongs to its indicator's topic. Besides, people killed are casualties whatever the topic, and people
    killed in an attack on a health facility belong to the attacks on health care. `facilities` are those of incidents.
    """
    if claim["topic"] == topic:
        return True
    if claim["indicator"] not in DEATHS:
        return False
    on_health_care = facilities.get(claim["incident_id"]) in HEALTH_FACILITIES
    return topic == "casualties" or (topic == "medical_attacks" and on_health_care)


def topic_members(topic: str, claims: pd.DataFrame, incidents: pd.DataFrame) -> pd.Series[bool]:
    """Say which claims belong to a topic."""
    import pandas as pd

    facilities = dict(zip(incidents["incident_id"], incidents["facility_type"], strict=True))
    rows = claims[["topic", "indicator", "incident_id"]].to_dict("records")
    return pd.Series([is_of_topic(topic, row, facilities) for row in rows], index=claims.index, dtype=bool)


def topic_frame(topic: str, tables: Tables) -> pd.DataFrame:
    """Return the claims of a topic with place, credit, incident and document spelled out, as a plain frame."""
    claims = tables["claims"]
    members = claims[topic_members(topic, claims, tables["incidents"])]
    spelled_out = (
        members.merge(_renamed(tables["indicators"], "indicator", definition="indicator_definition"), how="left")
        .merge(
            _renamed(
                tables["places"],
                "place_id",
                "place_type pcode admin1_pcode",
                name="place_name",
                name_ar="place_name_ar",
            ),
            how="left",
        )
        .merge(
            _renamed(tables["organizations"], name="attributed_to_name", organization_id="attributed_to"), how="left"
        )
        .merge(_renamed(tables["incidents"], "incident_id incident_type incident_scale facility_type"), how="left")
        .merge(
            _renamed(
                tables["documents"],
                "document_id",
                title="document_title",
                authors="document_authors",
                issued="document_issued",
                url="document_url",
            ),
            how="left",
        )
    )
    fields = topic_table(topic).fields
    return spelled_out[[field.name for field in fields]].astype({field.name: plain_dtype(field) for field in fields})


def _renamed(frame: pd.DataFrame, *kept: str, **renamed: str) -> pd.DataFrame:
    """Return the kept columns and the renamed ones, ``old="new"``."""
    same = {name: name for names in kept for name in names.split()}
    return frame[[*same, *renamed]].rename(columns=renamed)
