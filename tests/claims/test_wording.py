"""A figure in words says neither more than its row nor what no person would write."""

from __future__ import annotations

from typing import Any

import pytest

import syria_figures as sf
from syria_figures.claims.wording import figure


@pytest.mark.parametrize("missing", [None, float("nan"), ""])
def test_a_share_without_denominator_is_of_nothing(missing: Any) -> None:
    share = {
        "qualifier": "more_than",
        "value": 0.5,
        "unit": "share",
        "population_group": "total_population",
        "value_text": "half",
        "denominator_text": missing,
    }
    assert figure(share) == "more than half"
    assert figure(share | {"value": 0.8, "qualifier": "about"}) == "about 80 per cent"
    assert figure(share | {"denominator_text": "all buildings"}) == "more than half of all buildings"


def test_a_chart_refuses_a_share_without_denominator() -> None:
    claims = sf.load("claims")
    with pytest.raises(ValueError, match="no denominator_text"):
        sf.charts.claims_overview(claims[claims["unit"] == "share"].assign(denominator_text=None))
