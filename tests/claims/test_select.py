"""Claims are chosen by what their rows say; what cannot be met is said in one line."""

from __future__ import annotations

import re

import pytest

from syria_figures.claims.select import select
from syria_figures.frames.load import load
from syria_figures.frames.rows import rows


def ids(**conditions: str) -> set[str]:
    return {row["claim_id"] for row in select(**conditions)}


def test_a_topic_holds_what_its_table_holds() -> None:
    for topic in ("casualties", "medical_attacks", "geography"):
        assert ids(topic=topic) == set(load(topic)["claim_id"])


def test_a_place_holds_the_places_within_it() -> None:
    assert ids(place="al-quds-hospital") < ids(place="aleppo-city") < ids(place="syria")
    assert ids(place="Idleb") == ids(place="idleb") >= {"daher-2018.idlib-population"}
    arabic = next(row for row in rows("places") if row["place_id"] == "syria")["name_ar"]
    assert ids(place=arabic) == ids(place="syria")


def test_dates_select_the_periods_that_overlap() -> None:
    every = ids(since="1900", until="2100")
    undated = {row["claim_id"] for row in rows("claims") if row["date_start"] is None and row["date_end"] is None}
    assert "daher-2018.syria-turkiye-border-length" in undated
    assert {row["claim_id"] for row in rows("claims")} - every == undated
    assert "daher-2018.gdp-2010" in ids(until="2010-01-01")
    assert "daher-2018.gdp-2010" not in ids(until="2009")
    assert "daher-2018.gdp-2010" not in ids(since="2011")
    assert ids(since="2018-09-14", until="2018-09-14") >= {"daher-2018.idlib-idps"}


@pytest.mark.data
def test_an_end_that_is_not_known_may_be_any_day_after_the_start_and_a_start_any_before_the_end() -> None:
    begun = "haid-2018.displaced-by-airstrikes"  # from 13 November 2017 on
    assert begun in ids(since="2100")
    assert begun in ids(until="2017-11-13")
    assert begun not in ids(until="2017-11-12")
    over = "daher-2018.displaced-share"  # by 14 September 2018
    assert over in ids(until="1900")
    assert over in ids(since="2018-09-14")
    assert over not in ids(since="2018-09-15")


def test_claims_are_chosen_by_whom_the_document_credits_and_how_it_puts_them() -> None:
    bank = {row["claim_id"] for row in rows("claims") if row["attributed_to"] == "world-bank"}
    assert ids(credited_to="World Bank") == ids(credited_to="world-bank") == ids(credited_to="bank") == bank != set()
    projected = {row["claim_id"] for row in rows("claims") if row["status"] == "projected"}
    assert ids(status="projected") == projected != set()
    assert ids(indicator="gdp_usd") == {"daher-2018.gdp-2010", "daher-2018.gdp-2016"}


def test_words_are_not_sought_in_our_notes_and_one_spelling_finds_both() -> None:
    assert ids(search="World Bank") == ids(credited_to="World Bank")
    assert any("World Bank" in (row["note"] or "") for row in rows("claims") if row["attributed_to"] is None)
    assert ids(search="idlib") == ids(search="IDLEB") != set()
    assert ids(search="Türkiye") == ids(search="turkey") != set()
    assert ids(place="Turkey") == ids(place="turkiye")


def test_all_words_sought_must_be_there_in_any_case() -> None:
    assert ids(search="GROSS domestic") == {"daher-2018.gdp-2010", "daher-2018.gdp-2016"}
    assert ids(search="gross zebra") == set()


@pytest.mark.parametrize(
    ("conditions", "message"),
    [
        ({"topic": "casualtis"}, "no topic 'casualtis'; did you mean 'casualties'"),
        ({"document": "daher-2017"}, "no document 'daher-2017'; did you mean 'daher-201"),
        ({"status": "projectd"}, "no status 'projectd'; did you mean 'projected'"),
        ({"indicator": "gdp"}, "no indicator 'gdp'; did you mean 'gdp_usd'"),
        ({"credited_to": "Wrld Bank"}, "no organisation 'Wrld Bank'; did you mean 'world-bank'"),
        ({"place": "Alepo"}, "no place 'Alepo'; did you mean"),
        ({"since": "yesterday"}, "no date 'yesterday'; write 2018, 2018-04 or 2018-04-30"),
        ({"until": "2018-13"}, "no date '2018-13'"),
        ({"until": "0000"}, "no date '0000'"),
    ],
)
def test_a_condition_that_cannot_be_met_says_why(conditions: dict[str, str], message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        select(**conditions)
