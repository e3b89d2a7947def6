"""Whatever a user gives: a chart, or an error that says what is wrong and what the chart takes. Never a warning."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pytest
from invented import said

import syria_figures as sf
from syria_figures import charts
from syria_figures.charts.gallery import unshown

pytestmark = pytest.mark.filterwarnings("error")


def one(claim: str, /, **changes: Any) -> pd.DataFrame:
    """One claim of ours, changed."""
    row = sf.load("claims").query("claim_id == @claim")
    return row.astype(dict.fromkeys(changes, object)).assign(**changes)


@pytest.mark.parametrize("name", charts.NAMES)
def test_an_empty_frame_is_an_error_that_says_what_the_chart_takes(name: str) -> None:
    with pytest.raises(ValueError, match=f"{name} draws|the chart draws"):
        charts.CHARTS[name](sf.load("claims").iloc[:0])


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("gdp", "casualties", "gdp draws gdp_usd; the frame has border_crosser_deaths"),
        ("casualties", "economy", "casualties draws .*deaths.*; the frame has gdp_usd, poverty_share"),
        ("contested", "economy", "contested draws pairs of claims related by conflicts_with"),
        ("displacement", "population", "the frame has only inhabitants|the frame has besieged_population"),
    ],
)
def test_a_frame_of_another_topic_is_an_error_that_says_what_there_is(name: str, data: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        charts.CHARTS[name](sf.load(data))


@pytest.mark.parametrize("name", charts.NAMES)
@pytest.mark.parametrize("data", [[], [{"claim_id": "a"}], {"claim_id": ["a"]}, "claims", 3])
def test_what_is_no_frame_is_an_error_that_says_so(name: str, data: Any) -> None:
    with pytest.raises(ValueError, match=f"takes a frame, as syria_figures.load returns it, not {type(data).__name__}"):
        charts.CHARTS[name](data)


@pytest.mark.parametrize("name", charts.NAMES)
def test_a_missing_column_is_named(name: str) -> None:
    with pytest.raises(ValueError, match="no column value_low, qualifier"):
        charts.CHARTS[name](sf.load("claims").drop(columns=["qualifier", "value_low"]))


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"value": -5.0}, "daher-2018.gdp-2016: value -5 USD; expected 0"),
        ({"value": np.inf}, "daher-2018.gdp-2016: value inf USD"),
        ({"value": np.nan}, "daher-2018.gdp-2016: no value number; 'unhedged' has one"),
        ({"value": 0.5, "unit": "share"}, "unit 'share'; gdp_usd is counted in 'USD'"),
        ({"qualifier": "perhaps"}, "qualifier 'perhaps'; known: unhedged"),
        ({"qualifier": None}, "daher-2018.gdp-2016: qualifier"),
        ({"status": "rumoured"}, "status 'rumoured'"),
        ({"unit": "barrel"}, "unit 'barrel'"),
        ({"topic": "sport"}, "topic 'sport'; known: displacement"),
        ({"paragraph": None}, "no paragraph"),
        ({"document_id": None}, "no document_id"),
        ({"value": "12bn"}, "daher-2018.gdp-2016: value '12bn'; expected a number"),
        ({"value": "nan"}, "daher-2018.gdp-2016: value nan USD; expected 0"),
        ({"date_end": "soon"}, "daher-2018.gdp-2016: date_end 'soon'; expected a date"),
        ({"claim_id": None}, "claim None: no claim_id"),
    ],
)
def test_what_cannot_be_drawn_is_named(changes: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        charts.gdp(one("daher-2018.gdp-2016", **changes))


def test_a_share_above_one_and_one_of_nothing_are_refused() -> None:
    with pytest.raises(ValueError, match=r"value 1\.5 share; expected 0 to 1"):
        charts.needs(one("daher-2018.below-poverty-line", value=1.5))
    with pytest.raises(ValueError, match="no denominator_text; a share is drawn with the whole"):
        charts.needs(one("daher-2018.below-poverty-line", denominator_text=None))


def test_numbers_and_days_that_are_written_as_text_are_read() -> None:
    data = one("daher-2018.gdp-2016", value="12400000000", date_start="2016-01-01", date_end="2016-12-31")
    assert said(unshown("gdp", data)) == said(unshown("gdp", one("daher-2018.gdp-2016")))


def test_documents_and_places_of_the_users_own_keep_their_names() -> None:
    data = one("daher-2018.idlib-idps", document_id="my-report", place_id="my-town", attributed_to="my-source")
    words = said(unshown("displacement", data))
    assert "my-town · my-report, para. 9, citing my-source" in words
    assert "Source: my-report. Data: own data" in words or "Source: my-report. Data: edited" in words


def test_the_frame_that_was_given_is_not_changed() -> None:
    claims = sf.load("claims")
    before = claims.copy()
    for name in charts.NAMES:
        unshown(name, claims)
    pd.testing.assert_frame_equal(claims, before)


def test_only_rows_that_are_the_packages_are_signed() -> None:
    data = sf.load("displacement")
    signed = f"Data: syria-figures {sf.__version__}, CC BY 4.0"
    assert signed in said(unshown("displacement", data.sample(frac=1, random_state=1)))
    for field, value in {"value": 1.0, "qualifier": "about", "date_basis": "stated", "attributed_to": "ocha"}.items():
        edited = data.astype({field: object})
        edited.loc[edited["claim_id"] == "daher-2018.idlib-idps", field] = value
        ax = unshown("displacement", edited)
        assert signed not in said(ax) + charts.alt_text(ax)
        assert f"Data: edited, not as in syria-figures {sf.__version__}" in said(ax)
        assert charts.alt_text(ax).endswith(f"Data: edited, not as in syria-figures {sf.__version__}.")
    ax = unshown("displacement", pd.concat([data, one("daher-2018.idlib-idps", claim_id="mine.new")]))
    assert f"Data: own data, not syria-figures {sf.__version__}" in said(ax)
    assert "own data" in charts.alt_text(ax)
