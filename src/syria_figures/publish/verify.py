"""The check of readings and lists: all that a build asks before it writes, of all readings or of one.

What is wrong is told where it was typed, at the line of a reading or of a list, and with what would mend it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from syria_figures.checks.links import ids_name_their_document, references_resolve
from syria_figures.checks.rules import broken, check_typed
from syria_figures.curate.arguments import nearest
from syria_figures.curate.companion import Companion, load_companion, make_companion, unverified
from syria_figures.curate.decisions import decisions, undecided_fields
from syria_figures.curate.lists import LISTS
from syria_figures.curate.reading import read
from syria_figures.curate.verbs import Reading, Row, undecided
from syria_figures.frames.frames import Tables
from syria_figures.model.problems import Problem, ProblemsError
from syria_figures.model.tables import FIELDS, TABLES
from syria_figures.model.vocabularies import VOCABULARIES
from syria_figures.publish.assemble import assemble, derived

Item = TypeVar("Item")
Result = TypeVar("Result")


def gathered(items: Sequence[Item], step: Callable[[Item], Result]) -> list[Result]:
    """Do a step for every item, and raise the problems of all of them together."""
    results, problems = [], []
    for item in items:
        try:
            results.append(step(item))
        except ProblemsError as error:
            problems += error.problems
    if problems:
        raise ProblemsError(problems)
    return results


def checked_tables(readings: Sequence[Reading], companions: Sequence[Companion], scripts: Path) -> Tables:
    """Return the tables of readings, of the lists, and of what others say.

    Raises
    ------
    ProblemsError
        If a number is undecided, a list lacks a row, or a rule is broken.
    """
    ledgers = gathered(list(zip(readings, companions, strict=True)), lambda pair: _ledger(*pair))
    lists, order = scripts / "lists", [reading.document_id for reading in readings]
    found = gathered(sorted((scripts / "corroborations").glob("*.py")), read)
    others = sorted((one for one in found if one.document_id in order), key=lambda one: order.index(one.document_id))
    tables = assemble(readings, companions, [row for rows in ledgers for row in rows], lists, others)
    # A place or an indicator that is in no list is said first: without it other fields lack too.
    problems = broken((references_resolve, ids_name_their_document), tables) or check_typed(tables)
    if problems:
        raise ProblemsError(_told(problems, [*readings, *others], lists, tables))
    return derived(tables)


def check_reading(path: Path, text: str) -> list[Problem]:
    """Check one reading against its document and, if it lies beside lists, against them and the rules of a build.

    The companion is written if the document has what the reading declares, and every number is decided.

    Returns
    -------
    list of Problem
        Fields that are undecided, numbers nobody decided about, words that are not in their paragraph; if there are
        none of these, what the lists lack and what breaks a rule.
    """
    reading = read(path)
    problems = list(undecided_fields(reading))
    try:
        companion = make_companion(reading, text)
    except ProblemsError as error:
        return problems + [problem for problem in error.problems if problem.found != repr(str(undecided))]
    if problems:
        return problems
    companion.write(reading.document_id, path.parent)
    lists, here = lists_beside(path), path.resolve().parent
    if not lists.is_dir():
        return []
    readings, companions = map(list, zip(*_others(path), (reading, companion), strict=True))
    try:
        checked_tables(readings, companions, lists.parent)
    except ProblemsError as error:
        # Who builds is told the others; which rows of a list nobody needs is known if all readings are whole.
        mine = (f"{path.name}:", *(f"{name}.csv:" for name in LISTS if len(readings) == len([*here.glob("*.py")])))
        return [problem for problem in error.problems if problem.source.startswith(mine)]
    return []


def lists_beside(path: Path) -> Path:
    """Return the folder of the lists of a reading, if it lies in `scripts/readings`."""
    return path.resolve().parents[1] / "lists"


def _others(path: Path) -> Iterator[tuple[Reading, Companion]]:
    """Yield the other readings of the folder that are whole, with their companions."""
    for other in sorted(path.resolve().parent.glob("*.py")):
        try:
            if other != path.resolve() and not any(undecided_fields(reading := read(other))):
                companion = load_companion(reading)
                _ledger(reading, companion)
                yield reading, companion
        except ProblemsError:
            continue


def _ledger(reading: Reading, companion: Companion) -> list[Row]:
    """Return the ledger of a document, if all in it is decided and its companion knows all that was."""
    rows, problems = decisions(reading, companion.expressions)
    told = {(one.table, one.row) for one in problems} | {("documents", reading.document_id) for _ in problems[:1]}
    problems += [one for one in unverified(reading, companion) if (one.table, one.row) not in told]
    if problems:
        raise ProblemsError(problems)
    return rows


#: Vocabularies that a curator may extend: no code knows their values.
EXTENDED = {name for name in VOCABULARIES if name.endswith("_type")} | {"unit", "per", "genre", "population_group"}


def _told(problems: Sequence[Problem], readings: Sequence[Reading], lists: Path, tables: Tables) -> list[Problem]:
    """Return problems with the lines where they were typed; what lacks in a list is told once, with a row to paste."""
    alike: dict[object, list[Problem]] = {}
    for one in problems:
        sources = [source for reading in readings if (source := reading.source(one.table, one.row))]
        one = replace(one, source=next(iter(sources), "") or _line_of(one, lists))
        if row := _row_to_paste(one, tables):
            one = replace(one, expected=row)
        alike.setdefault((one.found, one.expected) if row else one, []).append(one)
    told = []
    for first, *more in alike.values():
        lines = dict.fromkeys(one.source.partition(":")[2] for one in more if one.source != first.source)
        told.append(replace(first, source=", ".join([first.source, *lines])))
    return told


def _line_of(problem: Problem, lists: Path) -> str:
    """Return file and line of a row of a list; of two with one key the later."""
    path, key = lists / f"{problem.table}.csv", problem.row.replace(" ", ",")
    rows = path.read_text(encoding="utf-8-sig").splitlines() if problem.table in LISTS else []
    found = [line for line, row in enumerate(rows, 1) if f"{row},".startswith(f"{key},")]
    return f"{path.name}:{found[-1]}" if found else ""


def _row_to_paste(problem: Problem, tables: Tables) -> str:
    """Return what to expect where a list has no such row: the nearest that it has, or a new one."""
    field, key = FIELDS.get(problem.field), problem.found.strip("'")
    if field and problem.rule == "schema" and field.vocabulary in EXTENDED:
        known, file, row = [*field.terms], "src/syria_figures/model/vocabularies.csv", f"{field.vocabulary},{key},,,?,"
    elif field and problem.rule == "references_resolve" and (name := str(field.references).split(".")[0]) in LISTS:
        columns = TABLES[name].fields
        row = ",".join([key, *("undecided" if column.required else "" for column in columns[1:])])
        known, file = list(tables[name][columns[0].name]), f"scripts/lists/{name}.csv"
    else:
        return ""
    return f"{nearest(key, known, problem.expected)}, or a new row of {file}: {row}"
