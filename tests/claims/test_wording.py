"""What is printed of a row says neither more than the row nor what no person would write.

The table "basis | printed" of the design, line by line: what the document does not state is marked wherever it stands.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import syria_figures as sf
from syria_figures.claims import wording
from syria_figures.claims.wording import credit, figure, month_day, period, place, place_name, spoken, window
from syria_figures.frames.rows import rows, rows_by
from syria_figures.model.vocabularies import VOCABULARIES

BASES = list(VOCABULARIES["date_basis"])
#: How each basis that is not the document's own date says so, whatever else is printed.
MARKS = {
    "dateline": ("when the article was written (", "as written ("),
    "source_date": ("in a statement of ", "in a statement of "),
    "inferred": ("not stated", "not stated"),
}


def days(start: str | None = None, end: str | None = None, basis: str = "stated", **more: Any) -> dict[str, Any]:
    """A row with a window, of a document that is nobody's."""
    read = lambda day: day and date.fromisoformat(day)  # noqa: E731
    row = {"document_id": "mine", "date_text": None, "date_precision": "days", "measure": "stock"}
    return {**row, "date_start": read(start), "date_end": read(end), "date_basis": basis, **more}


# -- figures -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("missing", [None, float("nan"), ""])
def test_a_share_without_denominator_is_of_nothing(missing: Any) -> None:
    share = {
        "qualifier": "more_than",
        "value": 0.5,
        "unit": "share",
        "indicator": "poverty_share",
        "value_text": "half",
        "denominator_text": missing,
    }
    assert figure(share) == "more than half"
    assert figure(share | {"value": 0.8, "qualifier": "about"}) == "about 80 per cent"
    assert figure(share | {"denominator_text": "all buildings"}) == "more than half of all buildings"


def test_a_chart_refuses_a_share_without_denominator() -> None:
    claims = sf.load("claims")
    with pytest.raises(ValueError, match="no denominator_text"):
        sf.charts.overview(claims[claims["unit"] == "share"].assign(denominator_text=None))


def counted(**changes: Any) -> str:
    row = {"qualifier": "unhedged", "value": 2.0, "unit": "person", "indicator": "deaths", "value_text": "two"}
    return figure(row | changes)


@pytest.mark.data
def test_what_is_counted_is_said_by_the_indicator() -> None:
    assert counted(indicator="people_in_acute_need", value=5.6e6) == "5.6 million people in acute need"
    assert counted(indicator="displaced_people_threatened", value=900_000.0) == (
        "900,000 displaced people said to be threatened"
    )
    assert counted(indicator="hospital_beds", unit="bed", value=34.0) == "34 hospital beds"


@pytest.mark.data
@pytest.mark.parametrize("row", rows("claims"), ids=lambda row: row["claim_id"])
def test_a_figure_ends_with_the_label_of_its_indicator(row: dict[str, Any]) -> None:
    label = rows_by("indicators", "indicator")[row["indicator"]]["label"]
    measured = VOCABULARIES["unit"][row["unit"]].label or row["unit"] == "share" or row["qualifier"] == "indefinite"
    assert measured or figure(row).endswith(f" {label}")


def test_a_unit_of_measure_is_said_by_its_label_and_one_of_a_thing_in_the_singular() -> None:
    assert counted(unit="USD", value=12.4e9) == "12.4 billion US dollars"
    assert counted(unit="mile", value=1.0) == "one mile"
    assert counted(unit="month", qualifier="nearly", value=1.0) == "nearly one month"
    one = rows_by("indicators", "indicator")["deaths"]["label_one"]
    assert counted(value=1.0) == f"one {one}"


def test_an_indicator_of_the_users_own_is_said_in_its_own_words() -> None:
    assert counted(indicator="boats_seen", unit="item") == "two boats seen"


def test_a_number_of_no_definite_size_stays_in_the_documents_words() -> None:
    assert counted(qualifier="indefinite", value=None, value_text="dozens of boats") == "“dozens of boats”"


# -- periods: the table, line by line ----------------------------------------------------------------------------------

#: basis, start, end, words of the document, long, short
PRINTED = [
    # stated, or resolved to the same words: the days themselves
    ("stated", "2018-01-01", "2018-06-30", None, "in the first six months of 2018", "Jan–Jun 2018"),
    ("stated", "2017-07-01", "2017-12-31", None, "in the second half of 2017", "Jul–Dec 2017"),
    ("stated", "2016-01-01", "2016-12-31", None, "in 2016", "2016"),
    ("stated", "2018-03-01", "2018-05-31", None, "from March to May 2018", "Mar–May 2018"),
    ("stated", "2016-02-01", "2016-02-29", None, "in February 2016", "Feb 2016"),
    ("resolved", "2016-04-27", "2016-04-27", "on April 27", "on 27 April 2016", "27 Apr 2016"),
    ("resolved", "2018-01-01", "2018-04-30", None, "in the first four months of 2018", "Jan–Apr 2018"),
    ("stated", "2016-04-21", "2016-04-30", None, "between 21 and 30 April 2016", "21–30 Apr 2016"),
    ("stated", "2016-04-22", "2016-05-05", None, "between 22 April and 5 May 2016", "22 Apr – 5 May 2016"),
    (
        *("stated", "2016-12-31", "2017-01-01", None),
        *("between 31 December 2016 and 1 January 2017", "31 Dec 2016 – 1 Jan 2017"),
    ),
    ("stated", None, "2016-05-09", None, "by 9 May 2016", "by 9 May 2016"),
    ("stated", "2016-09-10", None, None, "from 10 September 2016 on", "from 10 Sep 2016 on"),
    ("not_applicable", None, None, None, "", ""),
    # by convention: the words as printed, with the year
    *(
        ("convention", start, end, words, said, said)
        for start, end, words, said in (
            ("2016-04-21", "2016-04-30", "in late April", "in late April 2016"),
            ("2016-04-21", "2016-04-30", "In late April", "in late April 2016"),
            ("2017-12-01", "2017-12-31", "At the end of 2017", "at the end of 2017"),
            ("2016-12-21", "2017-01-10", "late December", "late December 2017"),
        )
    ),
    (
        *("convention", "2016-05-02", "2016-05-08", "last week"),
        *("“last week” as of the article (8 May 2016)", "“last week” as of the article (8 May 2016)"),
    ),
    (
        *("convention", "2016-04-21", "2016-04-30", None),
        *("date not stated (between 21 and 30 April 2016)", "date not stated (21–30 Apr 2016)"),
    ),
    # the article's date
    (
        *("dateline", "2018-09-14", "2018-09-14", "now"),
        *("when the article was written (14 September 2018)", "as written (14 Sep 2018)"),
    ),
    (
        *("dateline", None, "2018-09-14", None),
        *("when the article was written (14 September 2018)", "as written (14 Sep 2018)"),
    ),
    # a report's date
    (
        *("source_date", None, "2018-09-10", None),
        *("in a statement of 10 September 2018", "in a statement of 10 Sep 2018"),
    ),
    # inferred, or one end unknown
    (
        *("inferred", None, "2016-08-11", None),
        *("date not stated (by 11 August 2016)", "date not stated (by 11 Aug 2016)"),
    ),
    (
        *("inferred", "2017-11-13", None, None),
        *("date not stated (from 13 November 2017 on)", "date not stated (from 13 Nov 2017 on)"),
    ),
    (
        *("inferred", "2018-09-01", "2018-09-14", None),
        *("date not stated (September 2018 by context)", "date not stated (Sep 2018 by context)"),
    ),
    (
        *("inferred", "2018-08-21", "2018-09-14", None),
        *("date not stated (between 21 August and 14 September 2018)", "date not stated (21 Aug – 14 Sep 2018)"),
    ),
    (
        *("inferred", "2016-05-01", "2016-05-06", "in early May"),
        *("date not stated (in early May 2016 by context)", "date not stated (in early May 2016 by context)"),
    ),
]


@pytest.mark.parametrize(("basis", "start", "end", "words", "long", "short"), PRINTED)
def test_a_date_is_printed_as_its_basis_allows(
    basis: str, start: str | None, end: str | None, words: str | None, long: str, short: str
) -> None:
    row = days(start, end, basis, date_text=words)
    assert (period(row), period(row, short=True)) == (long, short)


@pytest.mark.parametrize(("basis", "start", "end", "words", "long", "short"), PRINTED)
def test_a_row_of_a_frame_is_worded_as_one_of_the_package(
    basis: str, start: str | None, end: str | None, words: str | None, long: str, short: str
) -> None:
    row = days(None, None, basis, date_text=words or float("nan"))
    row |= {"date_start": pd.Timestamp(start), "date_end": pd.Timestamp(end)}
    assert (period(row), period(row, short=True)) == (long, short)


def test_a_window_of_known_days_runs_from_and_to() -> None:
    assert period(days("2018-09-01", "2018-09-08", date_precision="day")) == "from 1 to 8 September 2018"
    assert period(days("2016-04-22", "2016-05-05", date_precision="day")) == "from 22 April to 5 May 2016"


def test_a_cumulative_count_whose_end_is_not_stated_says_so() -> None:
    count = days(None, "2016-05-09", "inferred", measure="cumulative", date_text="since the conflict began")
    for short in (False, True):
        assert period(count, short=short) == "since the conflict began (cut-off not stated)"
        assert "cut-off not stated" in period(count | {"date_text": None}, short=short)
    printed = count | {"date_basis": "stated", "date_text": "by 9 May 2016"}
    assert period(printed) == "by 9 May 2016"


def test_a_report_is_dated_by_its_own_date_not_by_the_end_of_the_window() -> None:
    report = days(None, "2017-06-30", "source_date", attribution_date="2017-06")
    assert (period(report), period(report, short=True)) == ("in a statement of June 2017", "in a statement of Jun 2017")


@pytest.fixture
def documents(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let a document of the invented rows be known."""

    def known(**document: str) -> None:
        listed = wording.rows_by
        monkeypatch.setattr(
            wording, "rows_by", lambda table, key: {"mine": document} if table == "documents" else listed(table, key)
        )

    return known


def test_of_an_undated_article_what_is_known_is_said(documents: Callable[..., None]) -> None:
    documents(dateline="2018", dateline_basis="inferred")
    known = days("2018-01-16", "2018-12-31", "dateline")
    assert period(known) == "when the article was written (undated; after 16 January 2018, year inferred)"
    assert period(known, short=True) == "as written (undated; after 16 Jan 2018, year inferred)"
    assert period(days("2018-01-01", "2018-12-31", "dateline")) == (
        "when the article was written (undated; 2018, year inferred)"
    )


def test_an_article_is_dated_by_its_dateline_whatever_the_window(documents: Callable[..., None]) -> None:
    documents(dateline="2018-09-14", dateline_basis="printed")
    assert period(days("2018-09-01", "2018-09-10", "convention", date_text="recently")) == (
        "“recently” as of the article (14 September 2018)"
    )


ends = st.none() | st.dates()


@given(
    start=ends,
    end=ends,
    basis=st.sampled_from(BASES),
    words=st.none() | st.text(max_size=30),
    measure=st.sampled_from(list(VOCABULARIES["measure"])),
    short=st.booleans(),
)
@example(start=None, end=None, basis="inferred", words=None, measure="cumulative", short=False)
@example(start=date.max, end=date.max, basis="stated", words=None, measure="flow", short=True)
@example(start=date(9999, 12, 1), end=date.max, basis="stated", words=None, measure="flow", short=False)
def test_whatever_the_row_what_is_not_stated_is_marked(
    start: date | None, end: date | None, basis: str, words: str | None, measure: str, short: bool
) -> None:
    row = days(basis=basis, date_text=words, measure=measure) | {"date_start": start, "date_end": end}
    said = period(row, short=short)
    assert MARKS.get(basis, ("", ""))[short] in said
    if basis == "convention":
        assert said.startswith("date not stated") if not words else words[1:] in said
    if basis in ("stated", "resolved"):
        assert said == window(row, short=short)


@pytest.mark.data
@pytest.mark.parametrize("short", [False, True])
@pytest.mark.parametrize("row", [*rows("claims"), *rows("incidents")], ids=lambda row: next(iter(row.values())))
def test_of_the_documents_rows_each_date_and_place_is_printed_as_its_basis_allows(
    row: dict[str, Any], short: bool
) -> None:
    said, basis = period(row, short=short), row["date_basis"]
    assert MARKS.get(basis, ("", ""))[short] in said
    if basis in ("stated", "resolved"):
        assert said == window(row, short=short) != ""
    if basis == "convention":
        assert row["date_text"][1:] in said  # the first letter may be small
        assert str((row["date_end"] or row["date_start"]).year) in said
    if basis == "not_applicable":
        assert said == ""
    marked = f"{place_name(row)} by context)"
    assert place(row).endswith(marked) == (row["place_basis"] == "inferred")


@pytest.mark.data
def test_the_undated_document_is_called_undated_with_what_is_known() -> None:
    (row,) = [row for row in rows("claims") if row["claim_id"] == "haid-2018.at-risk-of-displacement"]
    assert period(row) == "when the article was written (undated; after 16 January 2018, year inferred)"


# -- places and credits ------------------------------------------------------------------------------------------------


def where(basis: str = "stated", extent: str = "exact", place_id: str = "my-town") -> dict[str, Any]:
    return {"place_id": place_id, "place_basis": basis, "place_precision": extent, "indicator": "deaths"}


def test_a_place_that_is_not_stated_says_so_and_one_that_is_a_part_says_within() -> None:
    assert place(where()) == place(where("resolved", "across")) == "my-town"
    assert place(where(extent="within")) == "within my-town"
    for extent in VOCABULARIES["place_precision"]:
        assert place(where("inferred", extent)) == "(place not stated; my-town by context)"


@pytest.mark.data
def test_a_place_is_called_by_its_label() -> None:
    assert place(where("inferred", "across", "syria")) == "(place not stated; Syria by context)"
    assert place(where(extent="within", place_id="mediterranean-sea")) == "within the Mediterranean"
    assert place_name(where(place_id="aleppo-city")) == "Aleppo city"


@pytest.mark.data
def test_a_source_is_named_by_the_first_form_that_it_has() -> None:
    ocha = {"attributed_to": "ocha"}
    assert credit(ocha) == "United Nations Office for the Coordination of Humanitarian Affairs"
    assert credit(ocha, "label") == "the United Nations Office for the Coordination of Humanitarian Affairs"
    assert credit(ocha, "abbreviation", "label") == "OCHA"
    assert credit({"attributed_to": "world-bank"}, "abbreviation", "label") == "the World Bank"


@pytest.mark.parametrize("forms", [(), ("label",), ("abbreviation", "label")])
def test_who_credits_nobody_or_somebody_unknown(forms: tuple[str, ...]) -> None:
    for nobody in (None, float("nan")):
        assert credit({"attributed_to": nobody}, *forms) == ""
    assert credit({"attributed_to": "my-source"}, *forms) == "my-source"


# -- parts of dates ----------------------------------------------------------------------------------------------------


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
