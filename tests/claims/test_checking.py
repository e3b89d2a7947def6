"""The two checks of a claim: each line of the two truth tables, and that they hold of whatever is typed."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_figures.claims.checking import check_claim
from syria_figures.claims.scope import SCOPE, evident_differences, extent, lies, scope
from syria_figures.model.amounts import QUALIFIERS
from syria_figures.model.tables import TABLES
from syria_figures.model.vocabularies import VOCABULARIES

Row = dict[str, Any]

COLUMNS = dict.fromkeys(TABLES["corroborations"].columns)
#: An invented flood, told in a document of 10 June 2020.
CLAIM: Row = {
    **{"claim_id": "holt-2020.drowned", "value_text": "20 people", "value": 20.0, "value_low": None},
    **{"value_high": None, "qualifier": "unhedged", "unit": "person", "measure": "flow", "population_group": "people"},
    **{"place_id": "ford", "place_basis": "stated", "date_start": "2020-06-01", "date_end": "2020-06-02"},
    **{"date_basis": "stated", "date_precision": "days"},
}
DATELINE = "2020-06-10"
EVIDENCE = {
    day: {"published": published, "seen": "text", "publisher": "The Ford Gazette"}
    for day, published in {"before": "2020-06-05", "later": "2020-06-08", "after": "2020-07", "undated": None}.items()
}
EVIDENCE["lead"] = {**EVIDENCE["before"], "seen": "lead"}


def other(value: float = 20.0, qualifier: str = "unhedged", **changes: Any) -> Row:
    """What somebody else counted, of just the same."""
    filled = QUALIFIERS[qualifier].filled
    row = {**COLUMNS, "value_text": f"{value:g} people", "qualifier": qualifier, "aspect": "value", "unit": "person"}
    row |= {f"value_{end}" if end != "value" else end: value for end in filled}
    row |= {"role": "independent_count", "origin_org": "Water Board", "evidence_id": "before", "measure": "flow"}
    return {**row, "population_group": "people", "checked_on": "2021-01-01", **changes}


def event(**changes: Any) -> Row:
    return {**other(), "role": "event_attested", "qualifier": None, "value": None, **changes}


SEARCHED = {**COLUMNS, "role": "not_found", "aspect": "value", "searched_for": "drowned", "checked_on": "2021-01-01"}
CITED = other(role="cited_source", origin_org="Mill")
LOWER = other(12.0, role="bracket", bound="lower", scope_differs="window")
UPPER = other(30.0, role="bracket", bound="upper", scope_differs="window", origin_org="Mill Board")


def others(*rows: Row, **claim: Any) -> str:
    return str(check_claim({**CLAIM, **claim}, rows, EVIDENCE, DATELINE)["others_check"])


@pytest.mark.parametrize(
    ("line", "rows"),
    [
        ("not_checked", []),
        ("not_checked", [CITED]),
        ("not_found", [SEARCHED]),
        ("not_found", [SEARCHED, CITED, other(origin_org="Mill")]),
        ("event_attested", [event()]),
        ("event_attested", [event(), SEARCHED]),
        ("scope_differs", [other(30.0, scope_differs="place")]),
        ("scope_differs", [other(scope_differs=field, origin_org=field) for field in SCOPE]),
        ("scope_differs", [other(scope_differs="place"), event()]),
        ("counts_differ", [other(30.0)]),
        ("counts_differ", [other(30.0), other(origin_org="Mill Board")]),
        ("counts_differ", [other(30.0, scope_unknown="place"), other(scope_differs="window", origin_org="Mill")]),
        ("supported", [other()]),
        ("supported", [other(), other(30.0, scope_differs="place", origin_org="Mill Board")]),
        ("compatible", [other(19.0, "at_least")]),
        ("compatible", [other(), other(22.0, "about", origin_org="Mill Board")]),
        ("compatible", [LOWER, UPPER]),
        ("compatible", [LOWER, UPPER, other(90.0, scope_differs="place", origin_org="Ferry")]),
        ("not_enough_evidence", [LOWER]),
        ("not_enough_evidence", [LOWER, {**UPPER, "value": 15.0, "value_text": "15 people"}]),
        ("not_enough_evidence", [other(origin_org=None)]),
        ("not_enough_evidence", [other(evidence_id="lead")]),
    ],
)
def test_each_line_of_the_table_of_others(line: str, rows: list[Row]) -> None:
    assert others(*rows) == line


def test_a_claim_of_no_definite_size_is_attested_and_never_held_against_a_number() -> None:
    indefinite = {"qualifier": "indefinite", "value": None, "value_text": "dozens of people"}
    assert others(other(30.0), **indefinite) == "event_attested"
    assert others(SEARCHED, **indefinite) == "not_found"


def test_only_an_origins_own_revision_after_the_document_supersedes() -> None:
    revision = {"role": "revision", "revises": "before"}
    assert others(other(), other(30.0, **revision, evidence_id="after")) == "supported_then_superseded"
    assert others(other(), other(30.0, **revision, evidence_id="undated")) == "supported"  # not provably after
    assert others(other(), other(30.0, **revision, evidence_id="after", scope_differs="window")) == "supported"
    assert others(other(), other(30.0, **revision, evidence_id="after", origin_org="Ferry")) == "counts_differ"
    assert others(other(), other(20.0, **revision, evidence_id="after")) == "supported"
    assert others(other(), other(30.0, role="later_total", evidence_id="after")) == "supported"


def test_of_an_origin_the_latest_count_by_the_date_of_the_document_is_one_witness() -> None:
    first, last = other(12.0), other(20.0, role="revision", revises="before", evidence_id="later")
    for rows in ([first, last], [last, first]):
        found = check_claim(CLAIM, rows, EVIDENCE, DATELINE)
        assert (found["others_check"], found["others_count"]) == ("supported", 1)


def test_rivals_are_named_and_never_made_an_interval() -> None:
    found = check_claim(CLAIM, [other(15.0), other(25.0, origin_org="Ferry")], EVIDENCE, DATELINE)
    assert (found["others_check"], found["mixed"], found["others_count"]) == ("counts_differ", "no", 2)
    assert found["others_figures"] == "Water Board 15 people (5 June 2020); Ferry 25 people (5 June 2020)"
    found = check_claim(CLAIM, [other(15.0), other(origin_org="Ferry")], EVIDENCE, DATELINE)
    assert found["mixed"] == "yes"
    assert found["check_sentence"].endswith("Counts differ, and some agree.")


def test_the_documents_own_source_is_no_witness() -> None:
    assert others(CITED, other(30.0, origin_org="Mill"), SEARCHED) == "not_found"
    assert (
        others(other(role="likely_source", origin_org="Mill"), other(30.0, origin_org="Mill"), SEARCHED) == "not_found"
    )
    found = check_claim(CLAIM, [other(30.0, origin_org="Mill"), SEARCHED], EVIDENCE, DATELINE, ["the Mill", "Mill"])
    assert found["others_check"] == "not_found"


@pytest.mark.parametrize(
    ("line", "credited", "rows"),
    [
        ("none_named", [], [other()]),
        ("likely_match", [], [other(role="likely_source")]),
        ("not_seen", ["Mill"], [other(), SEARCHED]),
        ("not_seen", ["Mill"], [{**CITED, "aspect": "credit", "qualifier": None}]),
        ("not_seen", ["Mill"], [other(role="likely_source")]),
        ("as_published", ["Mill"], [CITED]),
        ("as_published", ["Mill"], [CITED, {**CITED, "value": 30.0, "value_text": "30"}]),
        ("as_published", ["Mill"], [CITED, event(role="cited_source", aspect="date", value_text="June")]),
        ("differs", ["Mill"], [{**CITED, "value": 30.0, "value_text": "30"}]),
        ("differs", ["Mill"], [CITED, event(role="cited_source", aspect="date", scope_differs="window")]),
        ("differs", ["Mill"], [CITED, event(role="cited_source", aspect="population", scope_differs="population")]),
        ("as_published", ["Mill"], [CITED, event(role="cited_source", aspect="place", scope_unknown="place")]),
    ],
)
def test_each_line_of_the_table_of_sources(line: str, credited: list[str], rows: list[Row]) -> None:
    assert check_claim(CLAIM, rows, EVIDENCE, DATELINE, credited)["source_check"] == line


def test_of_two_texts_of_a_source_what_one_says_is_as_published_and_the_other_is_told() -> None:
    otherwise = event(role="cited_source", aspect="population", value_text="mules", scope_differs="population")
    same = event(role="cited_source", aspect="population", value_text="people")
    found = check_claim(CLAIM, [CITED, otherwise, same], EVIDENCE, DATELINE, ["Mill"])
    assert found["source_check"] == "as_published"
    assert found["check_sentence"].startswith(
        "Credited to Mill, which published it so; another text of it has another population (“mules”)."
    )


@pytest.mark.parametrize("basis", ["inferred", "convention", "dateline"])
def test_what_is_ours_is_unknown_and_decides_nothing(basis: str) -> None:
    row = other(scope_differs="place, window")
    assert scope(CLAIM, row) == ({"place", "window"}, set())
    assert scope({**CLAIM, "date_basis": basis}, row) == ({"place"}, {"window"})
    assert scope({**CLAIM, "place_basis": "inferred"}, row) == ({"window"}, {"place"})
    found = check_claim({**CLAIM, "date_basis": basis}, [other(30.0, scope_differs="window")], EVIDENCE, DATELINE)
    assert found["others_check"] == "counts_differ"
    assert found["check_sentence"].endswith("Counts differ (if the same time is meant).")


def test_a_year_taken_from_the_dateline_is_no_convention_of_ours() -> None:
    year = {**CLAIM, "date_basis": "dateline", "date_precision": "year"}
    assert scope(year, other(scope_differs="window")) == ({"window"}, set())


@pytest.mark.parametrize(
    ("claim", "row", "where"),
    [
        ({}, other(20.4), "inside"),
        ({}, other(4.0), "outside"),
        ({"value": 5.0, "value_text": "five"}, other(4.0), "outside"),
        ({"value": 13.1e6, "value_text": "13.1 million"}, other(13.14e6), "inside"),
        ({"value": 13.1e6, "value_text": "13.1 million"}, other(13.2e6), "outside"),
        ({"value": 2e6, "value_text": "Two million"}, other(2.4e6), "inside"),
        ({"qualifier": "about"}, other(18.0), "inside"),
        ({"qualifier": "about"}, other(17.0), "outside"),
        ({"qualifier": "more_than", "value_low": 20.0}, other(20.0), "inside"),
        ({"qualifier": "at_least", "value_low": 20.0}, other(20.0, "at_least"), "inside"),
        ({"qualifier": "at_least", "value_low": 20.0}, other(19.0), "outside"),
        ({"qualifier": "nearly", "value_high": 20.0}, other(19.0), "inside"),
        ({"qualifier": "nearly", "value_high": 20.0}, other(17.0), "outside"),
        ({"qualifier": "between", "value": None, "value_low": 10.0, "value_high": 30.0}, other(30.0), "inside"),
        ({}, other(20.0, "at_least"), "overlaps"),
        ({}, other(21.0, "at_least"), "outside"),
        ({}, other(22.0, "about"), "overlaps"),
        ({"value": 0.27, "unit": "share", "value_text": "27 percent"}, other(0.3333, "about", unit="share"), "outside"),
        ({}, other(value_text="20 of them", computed="12 + 8"), "inside"),
    ],
)
def test_where_a_number_lies_by_a_claim(claim: Row, row: Row, where: str) -> None:
    assert lies({**CLAIM, **claim}, row) == where


def test_columns_that_are_not_the_claims_are_an_evident_difference_but_one_event_has_one_place() -> None:
    row = other(population_group="civilians", unit="family", measure="stock", place_id="mill", date_end="2020-06-05")
    assert evident_differences(CLAIM, row) == {"population", "unit", "kind", "place", "window"}
    assert evident_differences(CLAIM, {**row, "incident_match": "same"}) == {"population", "unit", "kind"}
    assert evident_differences(CLAIM, other(place_id="ford", date_start="2020-06-01")) == set()
    then = {**CLAIM, "measure": "stock"}
    assert evident_differences(then, other(measure="stock", date_end="2020-06-01")) == set()


NUMBERS = st.floats(0, 1e12)
FIELDS = st.lists(st.sampled_from(SCOPE), unique=True).map(lambda fields: ", ".join(fields) or None)
ROWS = st.builds(
    other,
    NUMBERS,
    st.sampled_from([name for name, qualifier in QUALIFIERS.items() if "value" in qualifier.filled]),
    role=st.sampled_from(list(VOCABULARIES["role"])),
    aspect=st.sampled_from(list(VOCABULARIES["aspect"])),
    origin_org=st.sampled_from([None, "Mill", "Ferry", "Water Board"]),
    evidence_id=st.sampled_from(list(EVIDENCE)),
    scope_differs=FIELDS,
    scope_unknown=FIELDS,
    bound=st.sampled_from([None, "lower", "upper"]),
    value_text=st.text(max_size=20),
)


@given(st.lists(ROWS, max_size=6), NUMBERS, st.sampled_from(["about", "unhedged", "indefinite"]), st.booleans())
def test_whatever_is_typed_gets_one_check_each_and_a_sentence(
    rows: list[Row], value: float, qualifier: str, credited: bool
) -> None:
    claim = {**CLAIM, "value": value, "qualifier": qualifier}
    found = check_claim(claim, rows, EVIDENCE, DATELINE, ["Mill"] if credited else [])
    assert found["source_check"] in VOCABULARIES["source_check"]
    assert found["others_check"] in VOCABULARIES["others_check"]
    assert (found["source_check"] in ("none_named", "likely_match")) != credited
    assert found["check_sentence"].endswith(".")
    assert not (found["mixed"] == "yes" and found["others_check"] != "counts_differ")
    assert not any(word in found["check_sentence"] for word in ("false", "refuted", "confirmed"))


@given(ROWS)
def test_a_number_is_inside_itself(row: Row) -> None:
    assert extent(row) is not None
    assert lies(row, row) == "inside"
