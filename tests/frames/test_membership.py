"""A claim belongs to the topic of its indicator and of every broader one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from syria_figures.frames.membership import lineage, topic_rule

INDICATORS = [
    {"indicator": "deaths", "topic": "casualties", "broader": None},
    {"indicator": "nurses_killed", "topic": "medical_attacks", "broader": "deaths"},
    {"indicator": "beds", "topic": "medical_attacks", "broader": None},
]
INCIDENTS = [{"incident_id": name, "facility_type": name} for name in ("clinic", "market")]


def topics_of(indicator: str, incident: str | None = None) -> set[str]:
    own = {row["indicator"]: row["topic"] for row in INDICATORS}
    claim = {"indicator": indicator, "topic": own.get(indicator), "incident_id": incident}
    return {topic for topic in ("casualties", "medical_attacks") if topic_rule(topic, INDICATORS, INCIDENTS)(claim)}


def test_a_claim_belongs_to_the_topic_of_its_indicator_and_of_the_broader_one() -> None:
    assert topics_of("beds") == {"medical_attacks"}
    assert topics_of("nurses_killed") == {"medical_attacks", "casualties"}


def test_people_killed_in_an_attack_on_a_health_facility_belong_to_the_attacks_on_health_care() -> None:
    assert topics_of("deaths", "clinic") == {"medical_attacks", "casualties"}
    assert topics_of("deaths", "market") == topics_of("deaths") == {"casualties"}


def test_an_indicator_of_no_table_belongs_to_no_topic_but_its_own() -> None:
    assert topics_of("unheard_of", "clinic") == set()


KEYS = st.sampled_from("abcde")


@given(KEYS, st.dictionaries(KEYS, st.one_of(KEYS, st.none(), st.just(float("nan")))))
def test_a_lineage_begins_with_the_key_and_ends_even_in_a_circle(key: str, outer: dict[str, object]) -> None:
    found = lineage(key, outer)
    assert found[0] == key
    assert len(set(found)) == len(found)
    assert [outer[one] for one in found[:-1]] == found[1:]
    assert outer.get(found[-1]) in [*found, None] or outer[found[-1]] != outer[found[-1]]
