"""From readings and lists to tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from syria_figures.curate.lists import LISTS, read_list
from syria_figures.frames.frames import Tables, plain_frame
from syria_figures.frames.topics import topic_frame
from syria_figures.model.tables import TABLES, TOPIC_TABLES

if TYPE_CHECKING:
    from syria_figures.curate.reading import Reading


def assemble(
    readings: Sequence[Reading], ledger: Sequence[dict[str, Any]], paragraphs: Sequence[dict[str, Any]], lists: Path
) -> Tables:
    """Return every table as a plain frame: right columns, order and types; coded fields still free text.

    Parameters
    ----------
    readings : sequence of Reading
        In the order of publication.
    ledger, paragraphs : sequence of dict
        Rows of these tables, from the companions.
    lists : pathlib.Path
        Folder of the curated lists.

    Returns
    -------
    dict of str to DataFrame
    """
    rows: dict[str, Sequence[Mapping[str, Any]]] = {
        name: read_list(lists / f"{name}.csv", TABLES[name]) for name in LISTS
    }
    topics = {row["indicator"]: row["topic"] for row in rows["indicators"]}
    measures = {row["indicator"]: row["measure"] for row in rows["indicators"]}
    rows["claims"] = [
        {**row, "topic": topics.get(row["indicator"]), "measure": row["measure"] or measures.get(row["indicator"])}
        for reading in readings
        for row in reading.claims
    ]
    rows["documents"] = [reading.document for reading in readings]
    rows["incidents"] = [row for reading in readings for row in reading.incidents]
    rows["relations"] = [row for reading in readings for row in reading.relations]
    rows["paragraphs"], rows["ledger"] = paragraphs, ledger
    tables = {name: plain_frame(TABLES[name], rows[name]) for name in rows}
    for topic in TOPIC_TABLES:
        tables[topic] = topic_frame(topic, tables)
    return {name: tables[name] for name in TABLES}
