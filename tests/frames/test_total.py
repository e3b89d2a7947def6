"""Adding up is refused unless nothing can be counted twice."""

from __future__ import annotations

import pandas as pd
import pytest

import syria_figures as sf


def rows(*claim_ids: str) -> pd.DataFrame:
    return sf.load("claims").set_index("claim_id", drop=False).loc[list(claim_ids)]


def test_deaths_of_two_single_events_of_one_document_add_up_with_their_bound() -> None:
    total = sf.total(rows("daher-2016.idlib-camp-deaths", "daher-2016.al-quds-hospital-deaths"))
    assert (total.value, total.low, total.high, total.unit) == (83.0, 83.0, None, "person")


def test_deaths_at_the_border_in_two_periods_add_up() -> None:
    total = sf.total(rows("daher-2018.killed-at-border-2018-08", "daher-2018.deaths-at-border-2017-h2"))
    assert (total.value, total.low) == (16.0, 16.0)


def test_an_exact_sum_has_both_bounds() -> None:
    total = sf.total(rows("daher-2016.aleppo-rocket-deaths", "haid-2018.atareb-market-deaths"))
    assert (total.value, total.low, total.high) == (72.0, 72.0, 72.0)


REFUSED = [
    (("daher-2016.al-quds-hospital-deaths", "daher-2016.aleppo-deaths-2016-04"), "may_overlap"),
    (("daher-2018.people-in-need-2017", "daher-2018.people-in-acute-need-2017"), "count different things"),
    (("daher-2018.idlib-population", "daher-2016.eastern-aleppo-population"), "only rows with measure 'flow'"),
    (("daher-2018.displaced-2018-jan-apr", "haid-2018.displaced-by-airstrikes"), "may_overlap"),
    (("daher-2018.displaced-2018-jan-apr", "daher-2018.displaced-2018-jan-apr"), "the same claim twice"),
    (("daher-2018.displaced-2018-jan-apr", "alshami-2016.driven-from-homes"), "no definite number"),
    (("daher-2016.medical-attacks-since-start", "daher-2018.medical-attacks-idlib-2018-h1"), "cumulative"),
    (("daher-2018.displaced-2018-jan-apr", "daher-2018.displaced-northwest-2018-09"), "may_overlap"),
    (("haid-2018.at-risk-of-displacement",), "only rows with measure 'flow'"),
    (("daher-2018.hospitals-targeted-2018-09", "daher-2018.clinics-targeted-2018-09"), "nothing shows that"),
]


@pytest.mark.parametrize(("claim_ids", "reason"), REFUSED)
def test_what_may_overlap_is_refused_with_rows_and_reason(claim_ids: tuple[str, ...], reason: str) -> None:
    with pytest.raises(sf.OverlapError, match=reason) as error:
        sf.total(rows(*claim_ids))
    assert any(claim_id in str(error.value) for claim_id in claim_ids)


def test_what_is_projected_is_refused() -> None:
    with pytest.raises(sf.OverlapError, match="projected"):
        sf.total(rows("daher-2018.killed-at-border-2018-08").assign(status="projected"))


def test_a_whole_topic_is_refused() -> None:
    for topic in ("displacement", "casualties", "economy", "medical_attacks"):
        with pytest.raises(sf.OverlapError):
            sf.total(sf.load(topic))  # type: ignore[arg-type]


def test_an_empty_selection_and_a_foreign_frame_are_named() -> None:
    with pytest.raises(sf.OverlapError, match="no rows"):
        sf.total(rows().iloc[:0])
    with pytest.raises(ValueError, match="no column claim_id"):
        sf.total(pd.DataFrame({"value": [1]}))


def test_a_place_of_the_users_own_is_no_proof_that_two_places_are_apart() -> None:
    mine = rows("daher-2018.killed-at-border-2018-08").assign(claim_id="mine", place_id="my-town", incident_id=None)
    both = pd.concat([rows("daher-2018.killed-at-border-2018-08"), mine])
    with pytest.raises(sf.OverlapError, match=r"nothing shows that .*: place my-town is not in the table of places"):
        sf.total(both)


def test_a_place_of_the_users_own_does_not_matter_where_the_periods_do_not_meet() -> None:
    mine = rows("daher-2018.deaths-at-border-2017-h2").assign(claim_id="mine", place_id="my-town")
    assert sf.total(pd.concat([rows("daher-2018.killed-at-border-2018-08"), mine])).value == 16.0
