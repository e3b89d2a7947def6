"""A figure in words says neither more than its row nor what no person would write."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pandas as pd
import pytest

import syria_figures as sf
from syria_figures.claims.wording import figure, listed_period, month_day, period, short_period, spoken


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


@pytest.mark.parametrize(
    ("start", "end", "long", "short", "listed"),
    [
        (None, None, "", "", ""),
        (None, "2016-05-09", "up to 9 May 2016", "up to 9 May 2016", "to 2016-05-09"),
        ("2016-05-09", "2016-05-09", "on 9 May 2016", "9 May 2016", "2016-05-09"),
        ("2016-01-01", "2016-12-31", "in 2016", "2016", "2016"),
        ("2016-02-01", "2016-02-29", "between 1 February 2016 and 29 February 2016", "Feb 2016", None),
        ("2018-01-01", "2018-04-30", "between 1 January 2018 and 30 April 2018", "Jan–Apr 2018", None),
        ("2016-04-21", "2016-04-30", "between 21 April 2016 and 30 April 2016", "21–30 Apr 2016", None),
        ("2016-04-22", "2016-05-05", "between 22 April 2016 and 5 May 2016", "22 Apr – 5 May 2016", None),
        ("2016-12-31", "2017-01-01", "between 31 December 2016 and 1 January 2017", "31 Dec 2016 – 1 Jan 2017", None),
    ],
)
@pytest.mark.parametrize("read", [lambda day: day and date.fromisoformat(day), pd.Timestamp], ids=["row", "frame"])
def test_a_period_has_a_long_a_short_and_a_listed_form(
    read: Callable[[str | None], Any], start: str | None, end: str | None, long: str, short: str, listed: str | None
) -> None:
    row = {"date_start": read(start), "date_end": read(end)}
    assert (period(row), short_period(row)) == (long, short)
    assert listed_period(row) == (f"{start} to {end}" if listed is None else listed)


@pytest.mark.parametrize(
    ("known", "words", "without_year"),
    [
        ("2018-09-14", "14 September 2018", "September 14"),
        ("2017-06", "June 2017", "June"),
        ("2018", "2018", ""),
        (None, "", ""),
    ],
)
def test_as_much_of_a_date_is_said_as_is_known(known: str | None, words: str, without_year: str) -> None:
    assert spoken(known) == words
    assert month_day(known) == without_year
