"""The truths about the data, each a named rule that yields what breaks it, in the order in which they are asked.

A rule takes all tables as plain frames (coded fields as text) and yields problems. Its name is its name in every
report; its first line says what holds.
"""

from __future__ import annotations

from dataclasses import replace

from syria_figures.checks import amounts, dates, links, others, words
from syria_figures.checks.rule import Rule
from syria_figures.checks.schema import schema_holds
from syria_figures.frames.frames import Tables
from syria_figures.model.problems import Problem
from syria_figures.model.tables import OWN_TABLES

KEYS: tuple[Rule, ...] = (links.references_resolve, links.ids_name_their_document, dates.partial_dates_exist)
TRUTHS: tuple[Rule, ...] = (
    links.everything_is_used,
    amounts.bounds_obey_the_qualifier,
    amounts.bounds_are_ordered,
    amounts.shares_are_proportions,
    amounts.words_say_the_number,
    amounts.unit_and_measure_fit_the_indicator,
    amounts.groups_fit_the_unit,
    amounts.groups_fit_the_indicator,
    words.printed_phrases_are_short,
    words.phrases_are_unique_in_their_paragraph,
    words.no_cell_executes,
    dates.windows_are_ordered,
    dates.open_windows_say_so,
    dates.printed_dates_lie_in_the_window,
    dates.durations_start_where_printed,
    dates.windows_end_by_the_document,
    dates.the_present_is_the_dateline,
    dates.claims_lie_within_their_incident,
    words.inference_is_explained,
    words.credit_is_printed,
    links.rows_are_in_reading_order,
    links.ledger_and_claims_agree,
    links.places_nest,
    links.printed_places_are_theirs,
    links.relations_make_sense,
    links.wholes_hold_their_parts,
    links.changes_lead_to_what_is,
    others.roles_have_their_reasons,
    others.figures_of_others_are_whole,
    others.sources_are_not_later,
    others.differences_of_scope_are_declared,
    others.origins_are_counted_once,
    others.addresses_are_no_searches,
)
DERIVED: tuple[Rule, ...] = (others.checks_are_computed,)
RULES = KEYS + TRUTHS + DERIVED


def check_tables(tables: Tables) -> list[Problem]:
    """Return all that is wrong with the tables; what is derived from them is asked when nothing else is wrong."""
    return check_typed(tables) or broken(DERIVED, tables)


def check_typed(tables: Tables) -> list[Problem]:
    """Return all that is wrong with what is typed, in stages, each of which takes for granted that those before hold.

    First the schemas, then the keys, then all other truths. That the derived tables obey their schemas follows.
    """
    return (
        [problem for table in OWN_TABLES.values() for problem in schema_holds(table, tables[table.name])]
        or broken(KEYS, tables)
        or broken(TRUTHS, tables)
    )


def broken(rules: tuple[Rule, ...], tables: Tables) -> list[Problem]:
    """Return what breaks the rules, each problem with the name of its rule."""
    return [replace(problem, rule=rule.__name__) for rule in rules for problem in rule(tables)]
