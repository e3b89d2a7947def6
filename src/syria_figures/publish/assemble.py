"""The second step of the build: from readings and lists to tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from syria_figures.claims.checking import checks_frame
from syria_figures.curate.companion import Companion
from syria_figures.curate.lists import LISTS, read_csv, with_indicator
from syria_figures.curate.others import completed
from syria_figures.curate.verbs import Reading
from syria_figures.frames.frames import Tables, plain_frame
from syria_figures.frames.topics import topic_frame
from syria_figures.model.tables import DEFINITIONS, FIELDS, OWN_TABLES, TABLES
from syria_figures.model.vocabularies import read_definitions


def assemble(
    readings: Sequence[Reading],
    companions: Sequence[Companion],
    ledger: Sequence[dict[str, Any]],
    lists: Path,
    others: Sequence[Reading] = (),
) -> Tables:
    """Return every table that is typed, as a plain frame: right columns, order and types; coded fields still free text.

    Parameters
    ----------
    readings : sequence of Reading
        In the order of publication.
    companions : sequence of Companion
        Theirs, in the same order.
    ledger : sequence of dict
        The rows of this table.
    lists : pathlib.Path
        Folder of the curated lists.
    others : sequence of Reading
        What others say of the claims, a file for each document.

    Returns
    -------
    dict of str to DataFrame
    """
    rows: dict[str, Sequence[Mapping[str, Any]]] = {
        name: read_csv(lists / f"{name}.csv", name, TABLES[name].columns) for name in LISTS
    }
    indicators = {row["indicator"]: row for row in rows["indicators"]}
    sentences = {
        (reading.document_id, row["paragraph"], row["value_text"]): row
        for reading, companion in zip(readings, companions, strict=True)
        for row in companion.sentences
    }
    rows["claims"] = [
        with_indicator(row, indicators) | sentences[reading.document_id, row["paragraph"], row["value_text"]]
        for reading in readings
        for row in reading.claims
    ]
    rows["evidence"] = [row for reading in others for row in reading.evidence]
    claims = {row["claim_id"]: row for row in rows["claims"]}
    evidence = {row["evidence_id"]: row for row in rows["evidence"]}
    rows["corroborations"] = [completed(row, claims, evidence) for reading in others for row in reading.others]
    rows["documents"] = [reading.document for reading in readings]
    rows["incidents"] = [row for reading in readings for row in reading.incidents]
    rows["relations"] = [row for reading in readings for row in reading.relations]
    rows["ledger"] = ledger
    rows["paragraphs"] = [
        {"document_id": reading.document_id, **row}
        for reading, companion in zip(readings, companions, strict=True)
        for row in companion.paragraphs
    ]
    for name in ("fields", "vocabularies"):
        found = read_definitions(DEFINITIONS / f"{name}.csv", len(TABLES[name].key))
        rows[name] = [{column: cell or None for column, cell in row.items()} for row in found]
    rows["claim_checks"] = []
    having = {one: [name for name, table in TABLES.items() if one in table.columns] for one in FIELDS}
    rows["fields"] = [{**row, "tables": ", ".join(having[row["field"]])} for row in rows["fields"]]
    return {name: plain_frame(table, rows[name]) for name, table in OWN_TABLES.items()}


def derived(tables: Tables) -> Tables:
    """Return all tables, when nothing is wrong with those that are typed: with the checks of claims, and by topic."""
    whole = {**tables, "claim_checks": checks_frame(tables)}
    return {name: whole[name] if name in whole else topic_frame(name, whole) for name in TABLES}
