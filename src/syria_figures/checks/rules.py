"""The truths about the data, each a named rule that yields what breaks it.

A rule takes all tables as plain frames (coded fields as text) and yields problems. Its name is its name in every
report; its first line says what holds.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from syria_figures.checks.amounts import (
    bounds_are_ordered,
    bounds_obey_the_qualifier,
    groups_fit_the_unit,
    shares_are_proportions,
    unit_and_measure_fit_the_indicator,
    words_say_the_number,
)
from syria_figures.checks.dates import (
    claims_lie_within_their_incident,
    durations_start_where_printed,
    open_windows_say_so,
    partial_dates_exist,
    the_present_is_the_dateline,
    windows_are_ordered,
    windows_end_by_the_document,
)
from syria_figures.checks.links import (
    everything_is_used,
    ids_name_their_document,
    places_nest,
    references_resolve,
    relations_make_sense,
    wholes_hold_their_parts,
)
from syria_figures.checks.rule import Rule, _own_tables
from syria_figures.checks.schema import schema_holds
from syria_figures.checks.words import (
    credit_is_printed,
    inference_is_explained,
    ledger_and_claims_agree,
    no_cell_executes,
    phrases_are_unique_in_their_paragraph,
    printed_phrases_are_short,
    rows_are_in_reading_order,
)
from syria_figures.model.problems import Problem

if TYPE_CHECKING:
    from syria_figures.frames.frames import Tables


def check_tables(tables: Tables) -> list[Problem]:
    """Return all that is wrong with the tables, in stages, each of which takes for granted that those before hold.

    First the schemas, then the keys, then all other truths. That the derived tables obey their schemas follows.
    """
    return (
        [problem for table in _own_tables() for problem in schema_holds(table, tables[table.name])]
        or broken(KEYS, tables)
        or broken(TRUTHS, tables)
    )


def broken(rules: tuple[Rule, ...], tables: Tables) -> list[Problem]:
    """Return what breaks the rules, each problem with the name of its rule."""
    return [replace(problem, rule=rule.__name__) for rule in rules for problem in rule(tables)]


KEYS: tuple[Rule, ...] = (references_resolve, ids_name_their_document, partial_dates_exist)

TRUTHS: tuple[Rule, ...] = (
    everything_is_used,
    bounds_obey_the_qualifier,
    bounds_are_ordered,
    shares_are_proportions,
    words_say_the_number,
    unit_and_measure_fit_the_indicator,
    groups_fit_the_unit,
    printed_phrases_are_short,
    phrases_are_unique_in_their_paragraph,
    no_cell_executes,
    windows_are_ordered,
    open_windows_say_so,
    durations_start_where_printed,
    windows_end_by_the_document,
    the_present_is_the_dateline,
    claims_lie_within_their_incident,
    inference_is_explained,
    credit_is_printed,
    rows_are_in_reading_order,
    ledger_and_claims_agree,
    places_nest,
    relations_make_sense,
    wholes_hold_their_parts,
)

RULES = KEYS + TRUTHS
