"""Which claims belong to a topic: the rule, written once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

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
    """Say whether a claim belongs to a topic.

    A claim belongs to its indicator's topic. Besides, people killed are casualties whatever the topic, and people
    killed in an attack on a health facility belong to the attacks on health care. `facilities` are those of incidents.
    """
    if claim["topic"] == topic:
        return True
    if claim["indicator"] not in DEATHS:
        return False
    on_health_care = facilities.get(claim["incident_id"]) in HEALTH_FACILITIES
    return topic == "casualties" or (topic == "medical_attacks" and on_health_care)
