"""Which claims belong to a topic: the rule, written once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

Row = Mapping[Any, Any]

HEALTH_FACILITIES = ("hospital", "maternity_hospital", "clinic", "health_facility")


def topic_rule(topic: str, indicators: Collection[Row], incidents: Iterable[Row]) -> Callable[[Row], bool]:
    """Return what says whether a claim belongs to a topic.

    A claim belongs to its indicator's topic and to that of any broader one. Besides, people killed in an attack on a
    health facility belong to the attacks on health care.
    """
    topics = {row["indicator"]: row["topic"] for row in indicators}
    broader = {row["indicator"]: row["broader"] for row in indicators}
    on_health_care = {row["incident_id"] for row in incidents if row["facility_type"] in HEALTH_FACILITIES}

    def belongs(claim: Row) -> bool:
        counted = lineage(claim["indicator"], broader)
        killed_there = "deaths" in counted and claim["incident_id"] in on_health_care
        return topic in (claim["topic"], *map(topics.get, counted)) or (topic == "medical_attacks" and killed_there)

    return belongs


def lineage(one: Any, outer: Mapping[Any, Any]) -> list[str]:
    """Return a key and those that hold it, each of which has the next in `outer`; a circle ends where it closes."""
    found: list[str] = []
    while isinstance(one, str) and one not in found:
        found.append(one)
        one = outer.get(one)
    return found
