"""What `numbers` finds, what it reads, and what no text can make it miss."""

from __future__ import annotations

import csv
import math
import re
import sys
from collections import defaultdict
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syria_figures.model.amounts import (
    QUALIFIERS,
    Amount,
    about,
    at_least,
    at_most,
    between,
    indefinite,
    less_than,
    more_than,
    nearly,
    unhedged,
)
from syria_figures.text.lexicon import (
    HEDGES,
    MONTHS,
    SEEDS,
    SHORT_MONTHS,
    WEEKDAYS,
)
from syria_figures.text.numbers import (
    Expression,
    find_expressions,
    read_phrase,
)

HERE = Path(__file__).parent
WITHOUT_AMOUNT = {"date", "ordinal", "multiplier", "vague", "other", "doubtful"}
FORMS = {*WITHOUT_AMOUNT, "number", "range", "fraction", "percentage", "money", "ratio", "indefinite"}


def only(text: str) -> Expression:
    (expression,) = find_expressions(text)
    return expression


def amount(text: str) -> Amount | None:
    return only(text).amount


def spans(text: str) -> list[str]:
    return [expression.text for expression in find_expressions(text)]


def forms(text: str) -> list[str]:
    return [expression.form for expression in find_expressions(text)]


# -- The written list --------------------------------------------------------------------------------------------------

Row = tuple[str, str, str, str, str, str, str]


def written_list() -> dict[str, list[Row]]:
    sentences: dict[str, list[Row]] = defaultdict(list)
    with (HERE / "number_forms.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            expected = sentences[row["sentence"]]
            if row["span"]:
                expected.append(
                    (row["span"], row["form"], row["qualifier"], row["value"], row["low"], row["high"], row["unit"])
                )
    return sentences


def as_row(found: Expression) -> Row:
    numbers = [getattr(found.amount, name, None) for name in ("value", "low", "high")]
    value, low, high = ("" if number is None else f"{number:.15g}" for number in numbers)
    return found.text, found.form, found.amount.qualifier if found.amount else "", value, low, high, found.unit


SENTENCES = written_list()
ROWS = sum(map(len, SENTENCES.values()))


def test_the_written_list_is_long_and_has_every_form() -> None:
    assert ROWS >= 250
    assert {row[1] for rows in SENTENCES.values() for row in rows} == FORMS
    assert {row[2] for rows in SENTENCES.values() for row in rows} - {""} == set(QUALIFIERS)


def test_spans_and_values_of_the_written_list_are_right() -> None:
    missed = [
        f"{sentence}\n    wanted {row}\n    found  {found}"
        for sentence, rows in SENTENCES.items()
        for found in [[as_row(expression) for expression in find_expressions(sentence)]]
        for row in rows
        if found.count(row) < rows.count(row)
    ]
    assert not missed, "\n".join(missed)


def test_nothing_else_is_found_in_the_written_list() -> None:
    surplus = [
        f"{sentence}\n    surplus {found}"
        for sentence, rows in SENTENCES.items()
        for found in find_expressions(sentence)
        if found.text not in [row[0] for row in rows]
    ]
    assert not surplus, "\n".join(surplus)


# -- Hedges ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("hedge", [hedge for hedge in HEDGES if hedge != "~"])
def test_every_hedge_is_read_and_kept_as_printed(hedge: str) -> None:
    found = only(f"They saw {hedge} 40 boats.")
    assert (found.text, found.hedge, found.amount and found.amount.qualifier) == ("40", hedge, HEDGES[hedge])


def test_a_hedge_does_not_reach_over_additional() -> None:
    assert amount("at least an additional 50 boats") == unhedged(50)


def test_a_hedge_reaches_over_an_article() -> None:
    assert amount("more than the 40 boats") == more_than(40)
    assert amount("more than a 3-day fast") == more_than(3)


def test_only_and_just_are_no_hedges() -> None:
    assert amount("only 12 boats") == amount("just 12 boats") == unhedged(12)


def test_only_leaves_the_hedge_after_it() -> None:
    assert amount("only about 12 boats") == about(12)


def test_of_two_hedges_the_bound_governs() -> None:
    assert amount("at least some 300 boats") == amount("some 300 or more boats") == at_least(300)


def test_over_a_period_is_no_hedge() -> None:
    assert amount("over the past 3 years") == unhedged(3)


def test_a_hedge_does_not_cross_a_paragraph() -> None:
    assert amount("it was over\n\n40 boats") == unhedged(40)


def test_a_hedge_may_stand_on_the_line_before() -> None:
    assert amount("at\nleast\n40 boats") == at_least(40)


def test_some_before_a_number_is_its_hedge_and_else_a_quantifier() -> None:
    assert only("some 300 boats") == Expression(5, 8, "300", "number", (about(300),), "some 300")
    assert only("some boats") == Expression(0, 4, "some", "vague")


def test_an_article_with_a_unit_counts_only_after_a_hedge() -> None:
    assert only("almost a month") == Expression(7, 14, "a month", "number", (nearly(1),), "almost a month", "month")
    assert find_expressions("a month of rain") == []


def test_the_whole_is_the_text_with_the_hedges_around_it() -> None:
    whole = [
        found.whole for found in find_expressions("More than the 40 boats, some 300 or more, 12-year-old, 5 hens.")
    ]
    assert whole == ["More than the 40", "some 300 or more", "12-year-old", "5"]
    assert only("They saw 300 boats at least.").whole == "300 boats at least"


def test_a_hedge_before_a_range_that_opens_one_end_leaves_that_end_out() -> None:
    assert amount("at least 20 to 30") == at_least(20)
    assert amount("up to 20 or 30") == at_most(30)
    assert amount("about 20 to 30") == between(20, 30)


# -- What is doubtful --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "either"),
    [
        ("50.000 boats", (unhedged(50), unhedged(50_000))),
        ("over $1.250", (more_than(1.25), more_than(1_250))),
        ("300-400 000 boats", (between(300, 400_000), between(300_000, 400_000))),
        ("10 to 15,000 boats", (between(10, 15_000), between(10_000, 15_000))),
    ],
)
def test_what_reads_two_ways_has_both_amounts_and_none_of_its_own(text: str, either: tuple[Amount, Amount]) -> None:
    found = only(text)
    assert (found.form, found.amount, found.amounts) == ("doubtful", None, either)
    assert read_phrase(text) == [either]


@pytest.mark.parametrize(
    "text", ["1.234 million", "1.375%", "0.125", "12.50", "1.200.000", "500 to 2,000", "up to 10-15,000"]
)
def test_what_reads_one_way_is_not_doubtful(text: str) -> None:
    assert amount(text) is not None


# -- Rates -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("4 million people per month", "month"),
        ("25 attacks a day", "day"),
        ("25 attacks each day", "day"),
        ("12 lorries daily", "day"),
        ("8 litres of water per person per day", "person"),
        ("12/day", "day"),
        ("300 boats sank in a day", ""),
        ("80 per cent of boats", ""),
        ("40 boats", ""),
    ],
)
def test_the_other_side_of_a_rate_is_read(text: str, per: str) -> None:
    assert only(text).per == per


# -- Forms -------------------------------------------------------------------------------------------------------------


def test_the_multiplier_of_a_range_holds_for_both_bounds() -> None:
    for text in ("between 2.5 and 3 million", "2.5 to 3 million", "2.5–3 million", "2.5-3m", "from 2.5 to 3 million"):
        assert amount(text) == between(2_500_000, 3_000_000), text


def test_a_bound_that_has_its_own_size_keeps_it() -> None:
    assert amount("between 800,000 and 1 million") == between(800_000, 1_000_000)


def test_a_change_is_two_figures_and_no_range() -> None:
    for verb in ("rose", "fell", "dropped", "grew", "increased", "is up", "went down"):
        assert spans(f"it {verb} from 3 to 5") == ["3", "5"], verb


def test_a_falling_pair_is_no_range() -> None:
    assert spans("nine to two") == ["nine", "two"]


def test_a_time_unit_belongs_to_its_number() -> None:
    assert [(e.text, e.unit) for e in find_expressions("50 days, 12-year-old, two decades")] == [
        ("50 days", "day"), ("12-year-old", "year"), ("two decades", "decade"),
    ]  # fmt: skip


def test_another_noun_is_not_guessed() -> None:
    assert only("50 boats").unit == ""


def test_a_third_of_is_a_part_and_a_third_boat_a_rank() -> None:
    assert [only("a third of it").form, only("a third boat").form] == ["fraction", "ordinal"]


def test_a_year_dates_unless_it_counts() -> None:
    assert {only(text).form for text in ("in 2016", "since 2016 they", "(2016)")} == {"date"}
    assert {only(text).form for text in ("2016 boats", "of 2000 boats", "about 2000 boats")} == {"number"}


@pytest.mark.parametrize(
    "text",
    [
        "held in 2000 prisons",
        "during 1900 raids",
        "The 2013 victims fled",
        "in 2000 Syrian prisons",
        "in 2000 of the prisons",
        "in 2000 or more prisons",
        "in 2000 to 3000 prisons",
        'in 2000 "safe" houses',
        "In May 2000 people fled",
        "killed 1900-2000 rebels",
    ],
)
def test_a_year_that_may_be_a_quantity_is_no_date(text: str) -> None:
    assert not [found.text for found in find_expressions(text) if found.form == "date" and "0" in found.text]
    assert [found for found in find_expressions(text) if found.amount]


@pytest.mark.parametrize(
    "text",
    [
        "In 2012, hospitals closed",
        "in 2016 alone",
        "in 2013 the war",
        "which in 2010 stood at",
        "since 2011 more than ever",
        "In 2013 Assad spoke",
        "in 2015-16 raids",
    ],
)
def test_a_year_that_cannot_be_a_quantity_is_a_date(text: str) -> None:
    assert forms(text) == ["date"]


def test_may_and_march_are_months_only_beside_a_date_part() -> None:
    assert spans("They may march in May; last March they did; May 5 came; early May too") == [
        "May",
        "March",
        "May 5",
        "early May",
    ]
    assert spans("May they march") == []


def test_glued_letters_and_digits_are_one_word() -> None:
    for text in ("IV496", "COVID-19", "F-16", "H2O", "13:45", "1.2.3", "x_1", "²", "1/2/3/4", "12abc", "192.168.0.1"):
        assert only(text) == Expression(0, len(text), text, "other"), text


def test_an_address_is_one_expression() -> None:
    for text in ("https://example.org/2016/a3", "www.example.org/one", "jo.smith3@example.org", "jo@web3.example.org"):
        assert only(f"({text})").text == text


def test_an_address_without_a_number_is_none() -> None:
    assert find_expressions("https://example.org/about jo.smith@example.org") == []


def test_a_number_beyond_exactness_has_no_amount() -> None:
    for text in ("9" * 16, "9" * 400, "9" * 5000, "1," + ",".join(["000"] * 9), "0." + "1" * 40):
        assert only(text) == Expression(0, len(text), text, "other")


def test_the_same_number_in_other_scripts_reads_the_same() -> None:
    assert amount("٣٫٥") == unhedged(3.5)
    assert amount("१२३") == unhedged(123)


# -- Phrases -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("at least … two boats", [at_least(2)]),
        ("at least ... two boats", [at_least(2)]),
        ("about … half of all boats", [about(0.5)]),
        ("between … 3 and 5", [between(3, 5)]),
        ("between 2.5 … and 3 million", [between(2_500_000, 3_000_000)]),
        ("almost a month", [nearly(1)]),
        ("some 13.1 million boats", [about(13_100_000)]),
        ("620-mile shore", [unhedged(620)]),
        ("up to … 40 at sea … and 3 rafts", [at_most(40), unhedged(3)]),
        ("fewer than 5 rafts … 40 boats", [less_than(5), unhedged(40)]),
        ("hundreds of boats", [indefinite]),
        ("on 13 November 2017 the 13th of several boats", []),
        ("2 … 300", [unhedged(2), unhedged(300)]),
        ("", []),
    ],
)
def test_a_phrase_gives_its_quantities(phrase: str, expected: list[Amount]) -> None:
    assert read_phrase(phrase) == [(amount,) for amount in expected]


# -- The guarantee -----------------------------------------------------------------------------------------------------

WORD = re.compile(r"[^\W_]+")
#: The words of the lexicon that may stand in the hedge of an expression instead of in its span.
ALSO_HEDGES = {"some", "most", "many", "few"}
LEXICON = SEEDS - ALSO_HEDGES
OTHER_WORDS = (
    "a an the of to and or in out every between from mid early late last us usd eur ad War Article "
    "plus odd so more per cent fold am pm bc dollars euros people US \\$ US$ %"
)
FRAGMENTS = sorted(
    {*SEEDS, *HEDGES, *MONTHS, *SHORT_MONTHS, *WEEKDAYS}
    | set(OTHER_WORDS.split())
    | {
        "5",
        "13.1",
        "1,200",
        "300",
        "2016",
        "½",
        "1½",
        "1/3",
        "٣٫٥",
        "三",
        "Ⅻ",
        "²",
        "IV496",
        "13th",
        "1990s",
        "May 5",
        "13:45",
        "1.2.3",
    }
    | {
        "12-year-old",
        "https://a.b/3",
        "www.x.org/one",
        "a@b3.com",
        "one@4.com",
        "5 September",
        "out of",
        "or so",
        "no one",
        "World War II",
        "50.000",
        "300-400 000",
        "2 lakh",
        "per day",
        "child in",
        "at most",
        "[1]",
        "k",
        "bn",
    }
)
SEPARATORS = [
    " ",
    " ",
    " ",
    "-",
    "–",
    "—",
    ", ",
    ". ",
    ".",
    ",",
    ":",
    "/",
    "'",
    "’",
    "@",
    "+",
    "_",
    "(",
    ")",
    "",
    "\n",
    "\n\n",
    "\u00a0",
    "…",
    " … ",
    "≥",
    " ± ",
    "¹ ",
]
PROSE = st.lists(
    st.tuples(st.sampled_from(FRAGMENTS), st.sampled_from([str, str.upper, str.title]), st.sampled_from(SEPARATORS)),
    max_size=12,
).map(lambda pieces: "".join(case(word) + gap for word, case, gap in pieces))
NUMERIC = st.sampled_from([chr(c) for c in range(sys.maxunicode + 1) if chr(c).isnumeric()])
SYMBOLS = st.text(
    st.one_of(NUMERIC, st.sampled_from("0123456789 -.,/:$%@_+\n'x"), st.characters(codec="utf-8")), max_size=30
)
TEXTS = st.one_of(PROSE, SYMBOLS, st.text(max_size=40), st.tuples(PROSE, SYMBOLS).map("".join))


def in_hedge(text: str, start: int, end: int, found: Expression) -> bool:
    """Tell whether a word stands in the hedge printed directly before an expression."""
    before = text[end : found.start]
    return found.hedge != "" and end <= found.start and len(before) < 60 and text[start:end] in found.hedge


@settings(max_examples=600, deadline=None)
@given(TEXTS)
def test_no_numeric_character_and_no_number_word_is_outside_the_expressions(text: str) -> None:
    found = find_expressions(text)
    inside = {position for expression in found for position in range(expression.start, expression.end)}
    assert all(position in inside for position, character in enumerate(text) if character.isnumeric())
    for word in WORD.finditer(text):
        folded = word[0].casefold()
        is_inside = inside.issuperset(range(*word.span()))
        assert is_inside or folded not in LEXICON, word
        if folded in ALSO_HEDGES and not is_inside:
            assert any(in_hedge(text, *word.span(), expression) for expression in found), word


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_expressions_are_ordered_disjoint_and_reproduce_the_text(text: str) -> None:
    found = find_expressions(text)
    assert all(text[e.start : e.end] == e.text != "" and e.form in FORMS for e in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_amounts_are_finite_and_fill_what_their_qualifier_fills(text: str) -> None:
    for found in find_expressions(text):
        assert (found.amount is None) == (found.form in WITHOUT_AMOUNT)
        if found.amount is not None:
            numbers = {name: getattr(found.amount, name) for name in ("value", "low", "high")}
            filled = {name: number for name, number in numbers.items() if number is not None}
            assert tuple(filled) == QUALIFIERS[found.amount.qualifier].filled
            assert all(map(math.isfinite, filled.values()))


@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_reading_a_phrase_never_fails_and_repeats_itself(text: str) -> None:
    assert read_phrase(text) == read_phrase(text)


@given(st.sampled_from(sorted(SEEDS)), st.sampled_from([str.upper, str.title, str.lower]))
def test_a_number_word_is_found_in_any_case(word: str, case: object) -> None:
    assert callable(case)
    assert spans(f"({case(word)})") == [case(word)]


@given(st.lists(st.sampled_from(sorted(SEEDS)), min_size=1, max_size=6).map(" ".join))
def test_case_changes_no_amount(text: str) -> None:
    assert [e.amount for e in find_expressions(text.upper())] == [e.amount for e in find_expressions(text)]


def test_a_million_digits_are_one_expression() -> None:
    assert only("7" * 1_000_000).form == "other"


@pytest.mark.parametrize(
    "piece",
    ["a-", "a.", "one-", "1.", "1,000,", "at least ", "between ", "https://", "(", "\n", "$", "May 5 to ", "300 "],
)
def test_a_long_repetition_is_read_to_its_end(piece: str) -> None:
    text = piece * 2000 + " seven"
    assert find_expressions(text)[-1].end == len(text)
