"""Adding up is refused unless what is stated shows that nothing is counted twice; a sum says no more than its rows."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import syria_figures as sf
from syria_figures.frames.total import TRUE_OF
from syria_figures.model.amounts import QUALIFIERS

pytestmark = pytest.mark.data

KILLED = "daher-2018.killed-at-border-2018-08"
MARKET = "haid-2018.atareb-market-deaths"
CAMP, HOSPITAL, ALEPPO = (
    f"daher-2016.{slug}" for slug in ("idlib-camp-deaths", "al-quds-hospital-deaths", "aleppo-deaths-2016-04")
)
HOSPITALS, CLINICS = (f"daher-2018.{kind}-targeted-2018-09" for kind in ("hospitals", "clinics"))


def rows(*claim_ids: str) -> pd.DataFrame:
    return sf.load("claims").set_index("claim_id", drop=False).loc[list(claim_ids)]


def like(claim_id: str, *changes: dict[str, Any]) -> pd.DataFrame:
    """Rows like that of a claim, a year apart from each other, with other cells."""
    (row,) = rows(claim_id).to_dict("records")
    dates = [pd.Timestamp(1900 + year, 1, 1) for year in range(len(changes))]
    own = [{"claim_id": f"mine-{date.year}", "date_start": date, "date_end": date} for date in dates]
    return pd.DataFrame(
        [{**row, "date_basis": "stated", **one, **change} for one, change in zip(own, changes, strict=True)]
    )


def refusal(frame: pd.DataFrame) -> str:
    with pytest.raises(sf.OverlapError) as error:
        sf.total(frame)
    return str(error.value)


ADDED = [
    ("two events of one document", (CAMP, HOSPITAL), "at_least", None, 83, "deaths"),
    ("a place that lies apart", (ALEPPO, CAMP), "about", 328, None, "deaths"),
    ("days of two years", ("daher-2016.aleppo-rocket-deaths", MARKET), "unhedged", 72, None, "civilians_killed"),
    ("places apart", (MARKET, "daher-2018.civilians-killed-2018-09"), "more_than", None, 94, "civilians_killed"),
    ("kinds in one sentence", (HOSPITALS, CLINICS), "at_least", None, 4, "health_facilities_attacked"),
    ("a single flow", (KILLED,), "at_least", None, 6, "border_crossers_killed"),
    ("another single flow", ("daher-2016.hama-prisoners-released",), "unhedged", 30, None, "prisoners_released"),
]


@pytest.mark.parametrize(("claim_ids", "qualifier", "value", "low", "indicator"), [row[1:] for row in ADDED])
def test_what_is_apart_is_added_with_the_hedge_that_is_true_of_the_sum(
    claim_ids: tuple[str, ...], qualifier: str, value: float | None, low: float | None, indicator: str
) -> None:
    total = sf.total(rows(*claim_ids))
    assert (total.qualifier, total.value, total.low, total.high) == (qualifier, value, low, None)
    assert (total.indicator, total.claim_ids) == (indicator, claim_ids)


def test_a_sum_says_where_and_by_whom_it_was_counted() -> None:
    total = sf.total(rows(CAMP, HOSPITAL))
    assert (total.unit, str(total)) == ("person", "at least 83 people reported killed")
    assert total.places == ("Idleb", "Al-Quds hospital")
    assert total.publishers == ("Syrian Observatory for Human Rights", "Daher 2016")
    assert repr(total).splitlines()[:2] == ["total of deaths", "  figure    at least 83 people reported killed"]


REFUSED = [
    ((HOSPITAL, ALEPPO), "may_overlap"),
    ((ALEPPO, CAMP, HOSPITAL), "may_overlap"),
    (("daher-2016.aleppo-rocket-deaths", "daher-2018.civilians-killed-2018-09"), "nothing that is stated shows"),
    (("daher-2018.gdp-2010", "daher-2018.gdp-2016"), "do not add up"),
    (("daher-2018.gdp-2016",), "do not add up"),
    ((KILLED, "daher-2018.deaths-at-border-2017-h2"), "count different things"),
    (("daher-2018.displaced-2018-jan-apr", "daher-2018.displaced-northwest-2018-09"), "do not add up"),
    (("haid-2018.displaced-by-airstrikes", "daher-2018.displaced-northwest-2018-09"), "do not add up"),
    (("haid-2018.displaced-by-airstrikes", "daher-2018.displaced-2018-jan-apr"), "do not add up"),
    (("daher-2018.transferred-to-north-2018-07",), "do not add up"),
    (("haid-2018.displaced-by-airstrikes", "haid-2018.at-risk-of-displacement"), "count different things"),
    ((CAMP, HOSPITAL, "daher-2016.atareb-civil-defence-deaths"), "count different things"),
    ((ALEPPO, "daher-2016.aleppo-rocket-deaths"), "count different things"),
    ((HOSPITAL, "daher-2016.health-workers-killed-since-start"), "count different things"),
    (("daher-2018.medical-attacks-idlib-2018-h1", HOSPITALS), "count different things"),
    (("daher-2018.people-in-need-2017", "daher-2018.people-in-acute-need-2017"), "count different things"),
    (("daher-2016.hama-prison-population", "daher-2016.hama-political-prisoners"), "count different things"),
    (("daher-2018.idlib-idps", "daher-2018.displaced-civilians-threatened"), "count different things"),
    (("daher-2018.idlib-idps", "daher-2018.refugees-in-turkiye"), "count different things"),
    (("daher-2016.eastern-aleppo-population", "alshami-2016.people-besieged"), "count different things"),
    (("daher-2018.idlib-population", "daher-2016.eastern-aleppo-population"), "only rows with measure 'flow'"),
    (("daher-2016.medical-attacks-since-start", "daher-2018.medical-attacks-idlib-2018-h1"), "cumulative"),
    (("daher-2018.below-poverty-line",), "shares"),
    (("haid-2018.at-risk-of-displacement",), "only rows with measure 'flow'"),
    (("alshami-2016.tyres-burned",), "no definite number"),
    ((CAMP, CAMP), "the same claim twice"),
]


@pytest.mark.parametrize(("claim_ids", "reason"), REFUSED)
def test_what_may_overlap_is_refused_with_rows_and_reason(claim_ids: tuple[str, ...], reason: str) -> None:
    told = refusal(rows(*claim_ids))
    assert reason in told
    assert any(claim_id in told for claim_id in claim_ids)


@pytest.mark.parametrize("name", ["claims", "displacement", "casualties", "economy", "medical_attacks"])
def test_a_whole_table_is_refused(name: str) -> None:
    assert "count different things" in refusal(sf.load(name))


@pytest.mark.parametrize(
    "relation", ["may_overlap", "comparable_with", "differs_from", "conflicts_with", "repeats", "subset_of"]
)
def test_related_claims_are_refused_whatever_else_tells_them_apart(
    relation: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = {"claim_id": CAMP, "related_claim_id": HOSPITAL, "relation": relation}
    ours = sf.total.__globals__["rows"]
    monkeypatch.setitem(sf.total.__globals__, "rows", lambda name: [told] if name == "relations" else ours(name))
    assert relation in refusal(rows(HOSPITAL, CAMP))


def test_what_the_document_calls_additional_is_no_overlap(monkeypatch: pytest.MonkeyPatch) -> None:
    told = {"claim_id": CAMP, "related_claim_id": HOSPITAL, "relation": "additional_to"}
    ours = sf.total.__globals__["rows"]
    monkeypatch.setitem(sf.total.__globals__, "rows", lambda name: [told] if name == "relations" else ours(name))
    assert sf.total(rows(HOSPITAL, CAMP)).low == 83


@pytest.mark.parametrize(
    "vague",
    [
        {"date_basis": "inferred"},
        {"date_basis": "dateline"},
        {"date_basis": "convention"},
        {"date_basis": "source_date"},
        {"date_precision": "open"},
        {"date_start": pd.NaT},
        {"date_end": pd.NaT},
    ],
    ids=str,
)
def test_a_period_that_is_not_stated_at_both_ends_is_no_proof(vague: dict[str, Any]) -> None:
    assert sf.total(like(KILLED, {}, {})).low == 12
    assert "nothing that is stated shows" in refusal(like(KILLED, {}, vague))


def test_a_place_that_is_inferred_is_no_proof() -> None:
    day = {"date_start": pd.Timestamp("2018-08-01"), "date_end": pd.Timestamp("2018-08-01")}
    elsewhere = {**day, "place_id": "idlib-governorate"}
    assert sf.total(like(MARKET, day, elsewhere)).value == 138
    assert "nothing that is stated shows" in refusal(like(MARKET, day, {**elsewhere, "place_basis": "inferred"}))


@pytest.mark.parametrize(
    "other", [{"paragraph": 31}, {"place_id": "syria"}, {"date_start": pd.Timestamp("2018-09-02")}], ids=str
)
def test_kinds_that_are_not_counted_in_one_breath_are_refused(other: dict[str, Any]) -> None:
    clinics = rows(CLINICS).assign(**other)
    assert "nothing that is stated shows" in refusal(pd.concat([rows(HOSPITALS), clinics]))


def test_an_empty_selection_and_a_foreign_frame_are_named() -> None:
    assert refusal(rows().iloc[:0]) == "no rows to add up"
    with pytest.raises(ValueError, match="no column claim_id"):
        sf.total(pd.DataFrame({"value": [1]}))


@pytest.mark.parametrize(
    ("field", "table"),
    [
        ("indicator", "indicators"),
        ("document_id", "documents"),
        ("place_id", "places"),
        ("attributed_to", "organizations"),
    ],
)
def test_what_is_in_no_table_is_refused_by_name(field: str, table: str) -> None:
    told = refusal(like(KILLED, {}, {field: "my-own"}))
    assert told == f"not in the table of {table} ({field}): mine-1901 my-own"


@pytest.mark.parametrize(
    "cells",
    [{"unit": None}, {"indicator": None}, {"value": None, "value_low": None}, {"qualifier": "roughly"}],
    ids=str,
)
def test_a_row_that_lacks_what_a_sum_needs_is_refused(cells: dict[str, Any]) -> None:
    refusal(like(KILLED, {}, cells))


def test_what_is_projected_is_refused() -> None:
    assert "only rows with status 'stated'" in refusal(like(KILLED, {"status": "projected"}))


def test_hedges_of_which_none_is_true_of_the_sum_are_refused() -> None:
    told = refusal(like(KILLED, {"qualifier": "about", "value_low": None}, {}))
    assert told == "no hedge is true of their sum (qualifier): mine-1900 about, mine-1901 at_least"


def test_every_hedge_of_a_definite_number_has_its_sums() -> None:
    assert set(TRUE_OF) == set(QUALIFIERS) - {"indefinite"}


@st.composite
def counted(draw: st.DrawFn) -> tuple[dict[str, Any], int]:
    """Return a hedged number, and a true one that its wording allows."""
    qualifier = draw(st.sampled_from([name for name in QUALIFIERS if name not in ("indefinite", "about")]))
    number, more = draw(st.integers(100, 1000)), draw(st.integers(1, 50))
    filled = QUALIFIERS[qualifier].filled
    low, high = (number if "low" in filled else None), (number if "high" in filled else None)
    true = {"unhedged": 0, "between": 1, "at_least": more - 1, "more_than": more, "at_most": 1 - more}.get(
        qualifier, -more
    )
    if qualifier == "between":
        high = number + more
    value = number if "value" in filled else None
    return {"qualifier": qualifier, "value": value, "value_low": low, "value_high": high}, number + true


@given(st.lists(counted(), min_size=1, max_size=4))
def test_the_hedge_of_a_sum_is_true_of_whatever_the_rows_allow(told: list[tuple[dict[str, Any], int]]) -> None:
    sides = {QUALIFIERS[cells["qualifier"]].open for cells, _ in told} - {""}
    frame = like(KILLED, *(cells for cells, _ in told))
    if len(sides) > 1:
        assert "no hedge is true" in refusal(frame)
        return
    total, true = sf.total(frame), sum(number for _, number in told)
    holds = {
        "unhedged": true == total.value,
        "between": (total.low or 0) <= true <= (total.high or 0),
        "at_least": true >= (total.low or 0),
        "more_than": true > (total.low or 0),
        "at_most": true <= (total.high or 0),
        "less_than": true < (total.high or 0),
        "nearly": true < (total.high or 0),
    }
    assert holds[total.qualifier]
    given_numbers = [name for name in ("value", "low", "high") if getattr(total, name) is not None]
    bounds = [name for name in QUALIFIERS[total.qualifier].filled if name != "value"]
    assert given_numbers == (bounds or ["value"])
