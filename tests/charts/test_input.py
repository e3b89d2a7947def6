"""Whatever a user gives: a chart that says no figures, or an error that says what is wrong. Never a warning."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from pictures import NAMES

import syria_figures as sf
from syria_figures import charts
from syria_figures.model.amounts import QUALIFIERS

pytestmark = pytest.mark.filterwarnings("error")


def words(ax: Axes) -> str:
    figure = ax.get_figure(root=True)
    FigureCanvasAgg(figure)
    figure.draw_without_rendering()  # a warning may come as late as this
    return " ".join(text.get_text() for text in ax.texts)


def one(claim: str, /, **changes: Any) -> pd.DataFrame:
    """One claim of ours, changed."""
    row = sf.load("claims").query("claim_id == @claim")
    return row.astype(dict.fromkeys(changes, object)).assign(**changes)


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_selection_gets_a_chart_that_says_so(name: str) -> None:
    ax = charts.CHARTS[name](sf.load("claims").iloc[:0])
    assert "No figures" in words(ax)
    assert f"Data: syria-figures {sf.__version__}" in words(ax)


@pytest.mark.parametrize("name", NAMES)
def test_one_row_is_enough(name: str) -> None:
    chosen = {"gdp": "daher-2018.gdp-2016", "casualties": "daher-2018.killed-at-border-2018-08"}
    claims = sf.load("claims")
    topic = claims[claims["topic"] == name] if name in set(claims["topic"]) else claims
    row = claims[claims["claim_id"] == chosen.get(name, topic["claim_id"].iloc[0])]
    assert "No figures" not in words(charts.CHARTS[name](row))


@pytest.mark.parametrize("name", NAMES)
def test_all_values_missing_is_said(name: str) -> None:
    claims = sf.load("claims").assign(value=np.nan, value_low=np.nan, value_high=np.nan)
    claims = claims[claims["qualifier"] != "indefinite"]
    said = words(charts.CHARTS[name](claims))
    assert ("No figures" in said) == (name not in ("timeline", "claims_overview"))


def test_a_missing_value_beside_others_is_said_in_its_row() -> None:
    claims = sf.load("displacement")
    claims.loc[claims["claim_id"] == "daher-2018.idlib-idps", "value"] = np.nan
    assert words(charts.displacement(claims)).count("no figure given") == 1


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_column_is_named(name: str) -> None:
    with pytest.raises(ValueError, match="no column value_low, qualifier"):
        charts.CHARTS[name](sf.load("claims").drop(columns=["qualifier", "value_low"]))


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"value": -5.0}, "daher-2018.gdp-2016: value -5 USD; expected 0"),
        ({"value": np.inf}, "daher-2018.gdp-2016: value inf USD"),
        ({"value": 1.5, "unit": "share"}, "value 1.5 share; expected 0 to 1"),
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
        ({"value": 0.5, "unit": "share"}, "no denominator_text; a share is drawn with the whole"),
    ],
)
def test_what_cannot_be_drawn_is_named(changes: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        charts.gdp(one("daher-2018.gdp-2016", **changes))


@pytest.mark.parametrize("name", ["timeline", "claims_overview"])
def test_a_row_without_its_id_is_not_left_out_in_silence(name: str) -> None:
    with pytest.raises(ValueError, match="claim None: no claim_id"):
        charts.CHARTS[name](one("daher-2018.gdp-2016", claim_id=None))


def test_numbers_and_days_that_are_written_as_text_are_read() -> None:
    data = one("daher-2018.gdp-2016", value="12400000000", date_start="2016-01-01", date_end="2016-12-31")
    assert words(charts.gdp(data)) == words(charts.gdp(one("daher-2018.gdp-2016")))


@pytest.mark.parametrize("value", [0.0, 1e-9, 1e12, 1e300])
@pytest.mark.parametrize("name", ["gdp", "displacement", "humanitarian_needs"])
def test_very_large_and_very_small_values_are_drawn(name: str, value: float) -> None:
    claim = {"gdp": "gdp-2016", "displacement": "idlib-idps", "humanitarian_needs": "dependent-on-aid-from-turkiye"}
    data = one(f"daher-2018.{claim[name]}", value=value)
    assert "No figures" not in words(charts.CHARTS[name](data))


def test_zero_is_drawn_on_a_linear_scale_because_a_log_scale_has_none() -> None:
    assert charts.displacement(one("daher-2018.idlib-idps", value=0.0)).get_xscale() == "linear"


def test_documents_and_places_of_the_users_own_keep_their_names() -> None:
    data = one("daher-2018.idlib-idps", document_id="my-report", place_id="my-town", attributed_to="my-source")
    said = words(charts.displacement(data)).replace("\xa0", " ")
    assert "my-town" in said
    assert "my-report ¶9, crediting my-source" in said
    assert "Figures: my-report ¶9." in said


def test_a_claim_given_twice_is_drawn_once() -> None:
    claims = pd.concat([sf.load("claims"), sf.load("claims")])
    assert charts.gdp(claims).get_title(loc="left") == charts.gdp().get_title(loc="left")
    assert charts.claims_overview(claims).get_title(loc="left") == charts.claims_overview().get_title(loc="left")


def test_the_order_of_the_rows_does_not_matter() -> None:
    shuffled = sf.load("casualties").sample(frac=1, random_state=4)
    assert words(charts.casualties(shuffled)) == words(charts.casualties())


def test_the_frame_that_was_given_is_not_changed() -> None:
    claims = sf.load("claims")
    before = claims.copy()
    for chart in charts.CHARTS.values():
        chart(claims)
    pd.testing.assert_frame_equal(claims, before)


numbers = st.floats(0, 1e300, allow_subnormal=False)


@settings(max_examples=12, deadline=None)
@example(rows=[("unhedged", 9.999999999999346e299, 0.0)])
@given(rows=st.lists(st.tuples(st.sampled_from(list(QUALIFIERS)), numbers, numbers), min_size=1, max_size=4))
def test_any_rows_of_the_users_own_are_drawn_where_they_are(rows: list[tuple[str, float, float]]) -> None:
    template = sf.load("displacement").query("claim_id == 'daher-2018.idlib-idps'")
    data = pd.concat([template] * len(rows), ignore_index=True).astype({"qualifier": object})
    for at, (qualifier, number, other) in enumerate(rows):
        low, high = sorted((number, other)) if qualifier == "between" else (number, number)
        filled = QUALIFIERS[qualifier].filled
        data.loc[at, ["claim_id", "qualifier"]] = [f"mine.row-{at}", qualifier]
        data.loc[at, ["value", "value_low", "value_high"]] = [
            number if "value" in filled else np.nan,
            low if "low" in filled else np.nan,
            high if "high" in filled else np.nan,
        ]
    ax = charts.displacement(data)
    drawn = {
        line.get_gid(): line.get_xdata()
        for line in ax.get_children()
        if str(line.get_gid()).startswith("claim:") and hasattr(line, "get_xdata")
    }
    for row in data.to_dict("records"):
        gid = f"claim:{row['claim_id']}"
        if row["value"] == row["value"]:
            assert list(drawn[gid]) == [row["value"]]
        for bound in ("low", "high"):
            if row[f"value_{bound}"] == row[f"value_{bound}"]:
                assert list(drawn[f"{gid}:{bound}"]) == [row[f"value_{bound}"]]
    low, high = ax.get_xlim()
    assert all(low <= x <= high for xs in drawn.values() for x in xs)
