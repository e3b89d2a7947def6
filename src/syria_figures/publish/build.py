"""The build, in one direction.

1. `curate.reading` reads the readings, `curate.companion` what is known of their documents;
2. `assemble` makes the tables of them and of the curated lists;
3. `checks` says what breaks a rule: then the build ends here;
4. `package` writes and reads back CSV, Parquet, `descriptor` and `codebook_page`, in a folder aside (`staging`);
5. `charts` draws from that folder;
6. `staging` puts all of it in place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from syria_figures.charts import render_all
from syria_figures.checks.links import ids_name_their_document, references_resolve
from syria_figures.checks.rules import RULES, broken, check_typed
from syria_figures.curate.companion import Companion, load_companion, make_companion
from syria_figures.curate.decisions import decisions, problem, undecided_fields
from syria_figures.curate.reading import read
from syria_figures.curate.verbs import Reading, Row
from syria_figures.frames.frames import Tables
from syria_figures.model.problems import Problem, ProblemsError
from syria_figures.model.tables import TABLES
from syria_figures.publish.assemble import assemble, derived
from syria_figures.publish.package import Progress, make_package
from syria_figures.publish.staging import put_in_place, staged

Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass(slots=True)
class Built:
    """What a build made and what it verified."""

    tables: Tables
    verified: list[str]
    """Documents whose wording was verified."""


def build(
    root: Path, documents: Path | None = None, progress: Progress = lambda _: None, *, charts: bool = True
) -> Built:
    """Build the package at `root` from its readings.

    Parameters
    ----------
    root : pathlib.Path
        The checkout.
    documents : pathlib.Path, optional
        Folder of the documents, ``<document_id>.txt``. With it every paragraph and phrase is verified and the
        companions are written afresh; without it the companions are read. The package is the same.
    progress : callable
        Is told what is being done.
    charts : bool
        Whether to draw the charts; without them `figures/` is left as it is.

    Returns
    -------
    Built

    Raises
    ------
    ProblemsError
        If anything is wrong: names file and line, row, field, found and expected. Nothing has been written then.
    """
    readings = read_all(root / "scripts" / "readings", progress)
    undecided = [problem for reading in readings for problem in undecided_fields(reading)]
    if undecided:
        raise ProblemsError(undecided)
    if documents:
        progress(f"verifying the wording against {len(readings)} documents")
        companions = _gathered(
            readings, lambda reading: make_companion(reading, document_text(documents, reading.document_id))
        )
    else:
        companions = _gathered(readings, load_companion)
    others = read_others(root / "scripts" / "corroborations", readings)
    tables = _tables(root, readings, companions, others)
    progress(f"checking {sum(map(len, tables.values()))} rows by their schemas and {len(RULES)} rules")
    # A place or an indicator that is in no list is said first: without it other fields lack too.
    problems = broken((references_resolve, ids_name_their_document), tables) or check_typed(tables)
    if problems:
        raise ProblemsError([_with_source(one, [*readings, *others]) for one in problems])
    tables = derived(tables)
    with staged(root) as made:
        make_package(tables, made, progress)
        for reading, companion in zip(readings, companions, strict=True):
            companion.write(reading.document_id, made / "scripts" / "readings")
        if charts:
            render_all(made / "figures", progress=progress, root=made)
        put_in_place(made, root)
    return Built(tables, [reading.document_id for reading in readings] if documents else [])


def read_all(folder: Path, progress: Progress = lambda _: None) -> list[Reading]:
    """Read every reading of a folder, in the order of the documents' datelines."""
    paths = sorted(folder.glob("*.py"))
    progress(f"reading {len(paths)} readings")
    readings = _gathered(paths, read)
    return sorted(readings, key=lambda reading: (str(reading.document["dateline"]), reading.document_id))


def read_others(folder: Path, readings: Sequence[Reading]) -> list[Reading]:
    """Read what others say of the claims of these readings, in their order."""
    order = [reading.document_id for reading in readings]
    found = _gathered(sorted(folder.glob("*.py")), read)
    return sorted(found, key=lambda one: [*order, one.document_id].index(one.document_id))


def document_text(folder: Path, document_id: str) -> str:
    """Return the text of a document.

    Raises
    ------
    ProblemsError
        If the file is not there or is not UTF-8 text.
    """
    path = folder / f"{document_id}.txt"
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        problem = Problem("", path.name, "", f"no such file in {folder}", "the document as received", "document")
    except UnicodeDecodeError as error:
        problem = Problem("", path.name, "", f"a byte that is not UTF-8 at {error.start}", "UTF-8 text", "document")
    raise ProblemsError([problem])


def _gathered(items: Sequence[Item], step: Callable[[Item], Result]) -> list[Result]:
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


def _tables(
    root: Path, readings: Sequence[Reading], companions: Sequence[Companion], others: Sequence[Reading]
) -> Tables:
    ledger: list[Row] = []
    problems: list[Problem] = []
    for reading, companion in zip(readings, companions, strict=True):
        rows, undecided = decisions(reading, companion.expressions)
        ledger += rows
        problems += undecided
        told = {one.row for one in undecided}
        known = {(row["paragraph"], row["value_text"]) for row in companion.sentences}
        for row in reading.claims:
            if (row["paragraph"], row["value_text"]) not in known and row["claim_id"] not in told:
                expected = "words whose sentence the companion knows; build with the document at hand"
                problems.append(problem(reading, row, "value_text", repr(row["value_text"]), expected, "companion"))
    problems += _declared_twice(readings)
    if problems:
        raise ProblemsError(problems)
    return assemble(readings, companions, ledger, root / "scripts" / "lists", others)


def _declared_twice(readings: Sequence[Reading]) -> Iterator[Problem]:
    """Two declarations of one id: caught here, where both lines are known."""
    for reading in readings:
        for table, rows in (("claims", reading.claims), ("incidents", reading.incidents)):
            (key,) = TABLES[table].key
            ids = [row[key] for row in rows]
            for twice in sorted({one for one in ids if ids.count(one) > 1}):
                found, source = f"{ids.count(twice)} declarations", reading.source(table, twice)
                yield Problem(table, twice, key, found, "an id that no other row has", "unique-id", source)


def _with_source(problem: Problem, readings: Sequence[Reading]) -> Problem:
    """Add the reading's file and line to a problem with a row that was declared in one."""
    sources = [source for reading in readings if (source := reading.source(problem.table, problem.row))]
    return replace(problem, source=sources[0]) if sources else problem
