"""A claim as one plain sentence: before "according to" stands what the document says, and nothing of ours."""

from __future__ import annotations

import re
from typing import Any

import pytest

from syria_figures.claims.sentence import chain, sentence
from syria_figures.claims.wording import period, place, place_name
from syria_figures.frames.rows import find, rows
from syria_figures.model.amounts import Amount
from syria_figures.text.numbers import find_expressions

EVERY = pytest.mark.parametrize("row", rows("claims"), ids=lambda row: row["claim_id"])


def halves(row: dict[str, Any]) -> tuple[str, str]:
    """The sentence before and after the credit begins."""
    said, credit = re.split(
        r"(?:, (?:an allegation, )?(?=according to )|: (?=“[^”]*”, in the words of ))", sentence(row), maxsplit=1
    )
    return said, credit


@pytest.mark.data
@EVERY
def test_a_sentence_is_one_line_and_leads_to_the_paragraph(row: dict[str, Any]) -> None:
    text = sentence(row)
    assert "\n" not in text
    assert "  " not in text
    assert text.endswith(".")
    assert text.count("according to") + text.count("”, in the words of") == 1
    assert f"para. {row['paragraph']}" in halves(row)[1]


@pytest.mark.data
@EVERY
def test_a_sentence_says_the_number_of_its_row_with_its_hedge_and_no_other(row: dict[str, Any]) -> None:
    amounts = [one.amount for one in find_expressions(halves(row)[0]) if one.amount]
    assert amounts == [Amount(row["qualifier"], row["value"], row["value_low"], row["value_high"])]


@pytest.mark.data
@EVERY
def test_no_date_of_ours_stands_before_the_credit(row: dict[str, Any]) -> None:
    said, credit = halves(row)
    dates = [one.text for one in find_expressions(said) if one.form == "date"]
    if row["date_basis"] == "inferred":
        assert dates == []
        assert ("; cut-off not stated" if row["measure"] == "cumulative" else f"; {period(row)}") in credit
    if row["date_basis"] == "source_date":
        assert row["attribution_date"][:4] in credit
    if row["date_basis"] == "dateline" and row["status"] == "projected":  # when it was said, not when it would be
        assert f"; said {period(row)}" in credit
    elif row["date_basis"] == "dateline":
        assert said.endswith(f"{period(row)}") or said.endswith(f"{period(row)} ({place(row)})")
    if row["date_basis"] in ("stated", "resolved", "convention"):
        assert str((row["date_end"] or row["date_start"]).year) in said
    if row["date_basis"] == "convention":  # the words of the document, not the days that we take them for
        assert not [date for date in dates if date.startswith(f"{(row['date_start'] or row['date_end']).day} ")]


@pytest.mark.data
@EVERY
def test_no_place_of_ours_stands_before_the_credit(row: dict[str, Any]) -> None:
    said, credit = halves(row)
    inferred = row["place_basis"] == "inferred"
    assert (credit.endswith(f" {place(row)}.")) == inferred
    if inferred:
        assert place_name(row).removeprefix("the ") not in said
        assert "not stated" not in said


@pytest.mark.data
@EVERY
def test_who_is_not_credited_is_said_of_this_figure(row: dict[str, Any]) -> None:
    nobody = "which names no source for this figure"
    assert (nobody in sentence(row)) == (nobody in chain(row)) == (row["attributed_to"] is None)


@pytest.mark.data
@EVERY
def test_what_is_projected_never_sounds_like_a_count(row: dict[str, Any]) -> None:
    if row["status"] == "projected":
        assert re.search(r"\b(?:would|could|expected|at risk)\b", halves(row)[0])
        if row["attribution_text"]:
            assert f": “{row['attribution_text']}”, in the words of " in sentence(row)
            assert "according to" not in sentence(row)


def claim(claim_id: str, **changes: Any) -> dict[str, Any]:
    return {**find([claim_id])[0], **changes}


def test_a_sentence_supplies_what_its_summary_leaves_out() -> None:
    row = claim("daher-2018.displaced-2018-jan-apr", summary="More than 920,000 people fled.")
    assert halves(row)[0] == "More than 920,000 people fled in the first four months of 2018 (Syria)"
    said = halves({**row, "summary": "In Syria more than 920,000 people fled in the spring of 2018."})[0]
    assert said == "In Syria more than 920,000 people fled in the spring of 2018"


def test_a_date_and_a_place_by_context_come_after_the_chain() -> None:
    row = claim("daher-2018.displaced-2018-jan-apr", date_basis="inferred", place_basis="inferred", date_text=None)
    said, credit = halves({**row, "summary": "More than 920,000 people fled."})
    assert said == "More than 920,000 people fled"
    assert credit.endswith(
        "which names no source for this figure; date not stated (in the first four months of 2018) "
        "(origin not stated; Syria by context)."
    )


def test_a_cut_off_that_is_not_stated_comes_after_the_chain() -> None:
    row = claim("daher-2018.displaced-2018-jan-apr", date_basis="inferred", measure="cumulative", date_start=None)
    said, credit = halves({**row, "summary": "More than 920,000 people fled in Syria."})
    assert said == "More than 920,000 people fled in Syria"
    assert credit.endswith("; cut-off not stated.")


CREDIT = {"attributed_to": "world-bank", "attribution_text": "The bank fears"}


def test_what_is_projected_and_credited_has_the_words_of_the_credit() -> None:
    row = claim("daher-2018.displaced-2018-jan-apr")
    assert ": “The bank fears”, in the words of Daher 2018 (" in sentence({**row, **CREDIT, "status": "projected"})
    assert ", according to the World Bank, as cited in" in sentence({**row, **CREDIT})
    uncredited = sentence({**row, "status": "projected"})
    assert ", according to Daher 2018 (" in uncredited


@pytest.mark.parametrize("credit", [{}, CREDIT], ids=["nobody credited", "credited"])
def test_what_is_alleged_says_so(credit: dict[str, str]) -> None:
    row = claim("daher-2018.displaced-2018-jan-apr", status="alleged", **credit)
    assert ", an allegation, according to " in sentence(row)


def test_the_words_are_neutral() -> None:
    everything = " ".join(re.sub("“.*?”", "", sentence(row)) for row in rows("claims"))
    assert not re.search(r"\bkilled by\b|\bterrorist|\bliberated\b|\bregime\b|\bmassacre", everything)
