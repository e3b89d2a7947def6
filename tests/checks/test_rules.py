"""Every rule fires, and says which row, which field, what was found and what was expected."""

from __future__ import annotations

import pandas as pd
import pytest

from syria_figures.checks.amounts import words_say_the_number
from syria_figures.checks.dates import printed_dates_lie_in_the_window
from syria_figures.checks.rules import RULES, broken, check_tables
from syria_figures.frames.frames import Tables

GDP = "daher-2018.gdp-2016"
DISPLACED = "daher-2018.displaced-2018-jan-apr"
RANGE = "daher-2018.idlib-population"
POVERTY = "daher-2018.below-poverty-line"
SIEGE = "alshami-2016.siege-length"
CAMP = "daher-2016.idlib-camp-deaths"
EXERCISE = "daher-2018.troops-in-exercise-2018-09"
RAID = "daher-2016.al-quds-hospital-2016-04-27"
MARKET = "haid-2018.atareb-market-2017-11-13"
OTHER_RANGE = "alshami-2016.people-besieged"
MSF = "https://doctorswithoutborders.org/latest/syria-death-toll-rises-above-50-al-quds-hospital-bombing"
PROTEST = "daher-2016.eastern-ghouta-demonstrations-2016"

#: rule, table, row, field, what is put there
SPOILT = [
    ("references_resolve", "claims", GDP, "place_id", "atlantis"),
    ("references_resolve", "claims", GDP, "paragraph", 99),
    ("printed_places_are_theirs", "claims", "daher-2016.atareb-civil-defence-deaths", "place_id", "russia"),
    ("ids_name_their_document", "claims", GDP, "document_id", "haid-2018"),
    ("partial_dates_exist", "documents", "daher-2018", "dateline", "2018-09-31"),
    ("everything_is_used", "organizations", "ocha", "organization_id", "ocha-2"),
    ("bounds_obey_the_qualifier", "claims", GDP, "value_low", 1.0),
    ("bounds_obey_the_qualifier", "claims", DISPLACED, "value_low", None),
    ("bounds_obey_the_qualifier", "claims", DISPLACED, "value_low", 900_000.0),
    ("bounds_obey_the_qualifier", "claims", RANGE, "value", 2_750_000.0),
    ("bounds_are_ordered", "claims", RANGE, "value_high", 2_000_000.0),
    ("shares_are_proportions", "claims", POVERTY, "value", 80.0),
    ("shares_are_proportions", "claims", POVERTY, "denominator_text", None),
    ("shares_are_proportions", "claims", GDP, "denominator_text", "the world"),
    ("words_say_the_number", "claims", GDP, "value", 12.9e9),
    ("words_say_the_number", "claims", GDP, "value_text", "dropped"),
    ("words_say_the_number", "claims", GDP, "summary", "Gross domestic product in 2016 is given as $12.9 billion."),
    ("words_say_the_number", "claims", GDP, "summary", "Gross domestic product fell in 2016."),
    ("words_say_the_number", "claims", GDP, "summary", "It fell from $60.2 billion to $12.4 billion in 2016."),
    ("words_say_the_number", "claims", DISPLACED, "summary", "In Syria 920,000 people were displaced."),
    ("words_say_the_number", "claims", RANGE, "summary", "Idleb governorate was home to 3 million persons."),
    ("words_say_the_number", "claims", RANGE, "summary", "Idleb was home to about 2.75 million persons."),
    ("unit_and_measure_fit_the_indicator", "claims", GDP, "measure", "stock"),
    ("unit_and_measure_fit_the_indicator", "claims", GDP, "measure", "size"),
    ("groups_fit_the_unit", "claims", CAMP, "population_group", "not_applicable"),
    ("groups_fit_the_unit", "claims", GDP, "population_group", "people"),
    ("groups_fit_the_indicator", "claims", "haid-2018.atareb-market-deaths", "population_group", "people"),
    ("groups_fit_the_indicator", "claims", "daher-2018.refugees-in-turkiye", "population_group", "idps"),
    ("the_present_is_the_dateline", "claims", POVERTY, "date_end", pd.Timestamp("2018-09-01")),
    ("printed_phrases_are_short", "claims", GDP, "value_text", "only $12.4 billion " + "and so on " * 4),
    ("no_cell_executes", "claims", GDP, "summary", "=1+1"),
    ("no_cell_executes", "claims", GDP, "note", "@SUM(A1)"),
    ("no_cell_executes", "claims", GDP, "note", "-1"),
    ("windows_are_ordered", "claims", GDP, "date_start", pd.Timestamp("2017-01-01")),
    ("windows_are_ordered", "claims", GDP, "date_basis", "not_applicable"),
    ("open_windows_say_so", "claims", GDP, "date_start", None),
    ("open_windows_say_so", "claims", GDP, "date_end", None),
    ("open_windows_say_so", "claims", GDP, "date_precision", "open"),
    ("printed_dates_lie_in_the_window", "claims", GDP, "date_text", "in 2017"),
    ("printed_dates_lie_in_the_window", "claims", CAMP, "date_text", "on 5 June"),
    ("printed_dates_lie_in_the_window", "claims", EXERCISE, "date_text", "on September 11"),
    ("printed_dates_lie_in_the_window", "incidents", RAID, "date_text", "on 23 and 24 April"),
    ("durations_start_where_printed", "claims", SIEGE, "date_text", None),
    ("windows_end_by_the_document", "claims", GDP, "date_end", pd.Timestamp("2019-01-01")),
    ("claims_lie_within_their_incident", "claims", CAMP, "date_start", pd.Timestamp("2016-05-01")),
    ("claims_lie_within_their_incident", "claims", CAMP, "date_end", pd.Timestamp("2016-05-09")),
    ("inference_is_explained", "claims", GDP, "note", None),
    ("inference_is_explained", "claims", "daher-2018.displaced-share", "note", None),
    ("credit_is_printed", "claims", CAMP, "attribution_text", None),
    ("credit_is_printed", "claims", CAMP, "attributed_to", None),
    ("credit_is_printed", "incidents", MARKET, "actor_text", None),
    ("credit_is_printed", "incidents", MARKET, "actor_status", None),
    ("credit_is_printed", "incidents", PROTEST, "actor_status", "alleged"),
    ("credit_is_printed", "incidents", PROTEST, "actor_attributed_to", "human-rights-watch"),
    ("rows_are_in_reading_order", "claims", GDP, "paragraph", 1),
    ("ledger_and_claims_agree", "ledger", 0, "claim_id", GDP),
    ("places_nest", "places", "kafr-nobol", "admin1_pcode", "SY02"),
    ("places_nest", "places", "idlib-governorate", "pcode", "SY02"),
    ("places_nest", "places", "syria", "parent_place_id", "idlib-governorate"),
    ("wholes_hold_their_parts", "claims", "daher-2018.idlib-idps", "value", 3_500_000.0),
    ("references_resolve", "corroborations", CAMP, "evidence_id", "atlantis-2016"),
    ("everything_is_used", "evidence", "un-toll-2018-09-15", "evidence_id", "un-toll-2"),
    ("partial_dates_exist", "evidence", "un-toll-2018-09-15", "published", "2018-09-31"),
    ("bounds_obey_the_qualifier", "corroborations", CAMP, "value_low", 1.0),
    ("bounds_are_ordered", "corroborations", OTHER_RANGE, "value_low", 9e9),
    ("printed_phrases_are_short", "corroborations", CAMP, "quote", "one two three " * 5),
    ("roles_have_their_reasons", "corroborations", CAMP, "evidence_id", None),
    ("roles_have_their_reasons", "corroborations", CAMP, "role", "likely_source"),
    ("roles_have_their_reasons", "corroborations", CAMP, "role", "bracket"),
    ("roles_have_their_reasons", "corroborations", CAMP, "role", "not_found"),
    ("roles_have_their_reasons", "corroborations", CAMP, "role", "revision"),
    ("roles_have_their_reasons", "corroborations", CAMP, "revises", "hrw-2016-05-16"),
    ("figures_of_others_are_whole", "corroborations", CAMP, "unit", None),
    ("figures_of_others_are_whole", "corroborations", CAMP, "qualifier", None),
    ("sources_are_not_later", "corroborations", CAMP, "evidence_id", "hrw-2016-05-16"),
    ("differences_of_scope_are_declared", "corroborations", CAMP, "population_group", "civilians"),
    ("differences_of_scope_are_declared", "corroborations", OTHER_RANGE, "place_id", "syria"),
    ("origins_are_counted_once", "corroborations", CAMP, "origin_org", "Syrian Observatory for Human Rights"),
    ("origins_are_counted_once", "evidence", "un-toll-2018-09-15", "origin_org", "united nations"),
    ("origins_are_counted_once", "evidence", "un-toll-2018-09-15", "url", MSF),
    ("addresses_are_no_searches", "evidence", "un-toll-2018-09-15", "url", "https://example.org/search?q=toll"),
    ("addresses_are_no_searches", "evidence", "un-toll-2018-09-15", "url", "https://example.org/?a=1&query=toll"),
    ("checks_are_computed", "claim_checks", CAMP, "others_check", "supported"),
    ("checks_are_computed", "claim_checks", CAMP, "check_sentence", "All is well."),
    ("checks_are_computed", "corroborations", CAMP, "value", 29.0),
]


def spoil(tables: Tables, table: str, row: str | int, field: str, value: object) -> None:
    frame = tables[table]
    where = frame.index[row] if isinstance(row, int) else frame.index[frame.iloc[:, 0] == row][0]
    frame.loc[where, field] = value


@pytest.mark.parametrize(("rule", "table", "row", "field", "value"), SPOILT)
def test_a_rule_notices_one_spoilt_cell(
    tables: Tables, rule: str, table: str, row: str | int, field: str, value: object
) -> None:
    spoil(tables, table, row, field, value)
    problems = broken(tuple(function for function in RULES if function.__name__ == rule), tables)
    assert problems, f"{rule} saw nothing"
    assert all(problem.rule == rule for problem in problems)
    if isinstance(row, str) and table in ("claims", "claim_checks") and rule != "ids_name_their_document":
        assert row in problems[0].row


@pytest.mark.parametrize(
    ("relation", "rule"),
    [
        (("daher-2018.gdp-2016", "may_overlap", "daher-2018.gdp-2016"), "relations_make_sense"),
        (("daher-2018.gdp-2016", "comparable_with", "daher-2018.gdp-2010"), "relations_make_sense"),
        (("daher-2018.gdp-2016", "subset_of", "daher-2018.idlib-population"), "wholes_hold_their_parts"),
        (("daher-2018.idlib-idps", "share_of", "daher-2018.idlib-population"), "wholes_hold_their_parts"),
    ],
)
def test_a_rule_notices_a_senseless_relation(tables: Tables, relation: tuple[str, str, str], rule: str) -> None:
    tables["relations"].loc[len(tables["relations"])] = [*relation, None]
    assert rule in {problem.rule for problem in check_tables(tables)}


def test_words_for_other_days_than_those_of_the_window_are_told_with_both(tables: Tables) -> None:
    for field, value in (
        ("date_start", pd.Timestamp("2018-08-13")),
        ("date_end", pd.Timestamp("2018-08-14")),
        ("date_text", "23 and 24 August"),
    ):
        spoil(tables, "claims", CAMP, field, value)
    (problem,) = broken((printed_dates_lie_in_the_window,), tables)
    assert (problem.row, problem.field, problem.found) == (CAMP, "date_text", "'23 and 24 August'")
    assert problem.expected == "words for a date from 2018-08-13 to 2018-08-14"
    spoil(tables, "claims", CAMP, "date_text", "on the 13th and on 14 August")
    assert broken((printed_dates_lie_in_the_window,), tables) == []


@pytest.mark.parametrize(
    ("said", "reads"),
    [
        ("In Syria 920,000 people were displaced.", "unhedged 920,000"),
        ("People were displaced in Syria.", "no number"),
        ("More than 920,000 of 1,500,000 people were displaced.", "more_than 920,000 and unhedged 1,500,000"),
    ],
)
def test_a_summary_that_says_something_else_is_told_with_what_it_reads(tables: Tables, said: str, reads: str) -> None:
    spoil(tables, "claims", DISPLACED, "summary", said)
    (problem,) = broken((words_say_the_number,), tables)
    assert (problem.row, problem.found) == (DISPLACED, f"{said!r}, which reads {reads}")
    assert problem.expected == "words that read more_than 920,000, and no other number"


@pytest.mark.parametrize(
    ("change", "field", "expected"),
    [
        ((GDP, "value", "1", "12400000000"), "", ""),
        ((GDP, "value", "1", "2"), "new", "'12400000000', the value now"),
        ((GDP, "value", "1", None), "new", "'12400000000', the value now"),
        ((GDP, "definition", "1", "2"), "field", "a field of claims"),
        (("daher-2018.gone", "value", "1", "2"), "claim", "a claim, or one"),
        (("daher-2018.gone", "claim_id", "daher-2018.gone", None, None, None, GDP), "", ""),
        ((GDP, "claim_id", None, GDP, None, "daher-2018.gone"), "replaces", "a claim, or one"),
        ((GDP, "claim_id", None, GDP), "", ""),
        ((GDP, "claim_id", GDP, None), "new", f"'{GDP}', the value now"),
    ],
)
def test_a_change_leads_to_what_the_claims_say(
    tables: Tables, change: tuple[str | None, ...], field: str, expected: str
) -> None:
    row = ["9.9.9", *change, *[None] * (7 - len(change))]
    tables["changes"].loc[len(tables["changes"])] = row
    found = [one for one in check_tables(tables) if one.table == "changes"]
    assert [one.field for one in found] == [field] * bool(field)
    for problem in found:
        assert problem.rule == "changes_lead_to_what_is"
        assert problem.expected.startswith(expected)


def test_the_newest_of_two_changes_counts(tables: Tables) -> None:
    for version, old, new in (("9.9.8", "1", "2"), ("9.9.9", "2", "12400000000")):
        tables["changes"].loc[len(tables["changes"])] = [version, GDP, "value", old, new, None, None, None]
    assert check_tables(tables) == []


def test_two_claims_of_a_paragraph_may_not_share_their_words(tables: Tables) -> None:
    spoil(tables, "claims", "daher-2018.gdp-2010", "value_text", "only $12.4 billion")
    assert "phrases_are_unique_in_their_paragraph" in {problem.rule for problem in check_tables(tables)}


def test_every_rule_says_in_its_first_line_what_holds() -> None:
    for rule in RULES:
        assert (rule.__doc__ or "").splitlines()[0].endswith("."), rule.__name__


def test_every_rule_has_a_test_in_which_it_fires() -> None:
    fired = {rule for rule, *_ in SPOILT} | {
        "relations_make_sense",
        "wholes_hold_their_parts",
        "phrases_are_unique_in_their_paragraph",
        "changes_lead_to_what_is",
    }
    assert {rule.__name__ for rule in RULES} <= fired
