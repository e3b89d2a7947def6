"""One claim as an object: said as a person would, hedge and all, with what it bears on from both ends."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_figures.claims.claim import Claim, claim
from syria_figures.claims.wording import figure
from syria_figures.frames.rows import rows


@pytest.mark.data
@pytest.mark.parametrize("row", rows("claims"), ids=lambda row: row["claim_id"])
def test_every_claim_says_its_figure_hedge_period_place_and_chain(row: dict[str, Any]) -> None:
    shown = repr(one := claim(row["claim_id"]))
    flat = " ".join(shown.split())
    assert shown.startswith(row["claim_id"])
    assert figure(row) in flat
    assert one.figure == figure(row)
    assert row["value_text"] in flat
    assert f"para. {row['paragraph']}" in flat
    assert one.period
    assert one.place
    assert ("which names no source for this figure" in one.chain) == (row["attributed_to"] is None)
    assert max(len(line) for line in shown.splitlines() if not line.startswith("  link ")) <= 100
    assert "nan" not in flat.lower().split()
    assert "None" not in flat


def test_a_claim_is_not_to_be_changed_and_can_be_compared() -> None:
    one = claim("daher-2018.gdp-2016")
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.figure = "13 billion US dollars"  # type: ignore[misc]  # that is the point
    assert one == claim("daher-2018.gdp-2016")
    assert len({one, claim("daher-2018.gdp-2016"), claim("daher-2018.gdp-2010")}) == 2
    assert (one.value, one.value_low, one.unit) == (12.4e9, None, "USD")


def test_relations_are_told_from_both_ends() -> None:
    part, whole = claim("daher-2018.idlib-idps"), claim("daher-2018.idlib-population")
    assert ("subset of", whole.claim_id) in [(other.relation, other.claim_id) for other in part.related]
    assert ("has subset", part.claim_id) in [(other.relation, other.claim_id) for other in whole.related]


def test_what_is_stated_differently_is_shown_as_such_from_both_ends() -> None:
    pairs = [
        (row["claim_id"], row["related_claim_id"])
        for row in rows("relations")
        if row["relation"] in ("differs_from", "conflicts_with")
    ]
    assert pairs
    for one, other in (*pairs, *(pair[::-1] for pair in pairs)):
        assert other in [different.claim_id for different in claim(one).stated_differently]
        assert re.search(r"^  stated differently ", repr(claim(one)), re.MULTILINE)
    assert claim("daher-2018.gdp-2016").stated_differently == ()


@pytest.mark.data
def test_the_displaced_of_idleb_are_stated_differently_within_one_document() -> None:
    (other,) = claim("daher-2018.displaced-civilians-threatened").stated_differently
    assert (other.relation, other.claim_id) == ("differs from", "daher-2018.idlib-idps")


def test_nothing_reaches_a_page_unescaped() -> None:
    one = claim("daher-2018.gdp-2016")
    texts = [field.name for field in dataclasses.fields(Claim) if field.type == "str"]
    for name in texts:
        page = dataclasses.replace(one, **{name: '<script>"&'})._repr_html_()
        assert "<script" not in page
        assert not re.search(r"&(?!\w+;|#x?\w+;)", page)


def test_a_claim_cites_and_traces_itself(tmp_path: Path) -> None:
    one = claim("daher-2018.gdp-2016")
    assert one.cite("text").startswith("Gross domestic product in 2016 is given as 12.4 billion US dollars")
    assert one.cite().startswith("(Daher, 2018, para. 6)")
    assert one.trace().phrase == one.words
    with pytest.raises(ValueError, match="no copy of daher-2018"):
        one.trace(tmp_path)


@given(st.text(max_size=200))
def test_an_unknown_claim_is_said_in_one_line(claim_id: str) -> None:
    if claim_id not in {row["claim_id"] for row in rows("claims")}:
        with pytest.raises(ValueError, match="no claim") as caught:
            claim(claim_id)
        assert "\n" not in str(caught.value)


def test_near_misses_are_named() -> None:
    for asked in ("daher-2018.gdp-2061", "gdp-2016", "DAHER-2018.GDP-2016", "daher_2018.gdp_2016"):
        with pytest.raises(ValueError, match=r"did you mean .*daher-2018\.gdp-2016"):
            claim(asked)


def test_a_card_tells_the_claim_then_others_by_date_then_both_checks_and_the_day() -> None:
    one = claim("haid-2018.atareb-market-deaths")
    labels = [match[1] for line in repr(one).splitlines() if (match := re.match(r"  (\w[\w ]*?)\s{2,}\S", line))]
    order = ["figure", "period", "place", "chain", "others", "in short", "checked"]
    assert [label for label in dict.fromkeys(labels) if label in order] == order
    days = [row["published"] for row in one.corroborations if row["published"]]
    assert days == sorted(days)
    assert "SNHR 79 civilians (22 December 2017)" in one.checks["check_sentence"]
    assert one.checks["others_check"] == "counts_differ"


def test_every_claim_was_searched_and_no_word_of_a_check_rates_anybody() -> None:
    for row in rows("claim_checks"):
        assert row["last_checked"], row["claim_id"]
        assert not re.search(r"\b(?:false|refuted|confirmed|wrong|true)\b", row["check_sentence"], re.IGNORECASE)
