"""From readings and lists to tables."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from syria_figures.model.problems import Problem, ProblemsError
from syria_figures.model.schema import TABLES, TOPIC_TABLES, Field, Table, pandas_dtype, plain_dtype, topic_table

if TYPE_CHECKING:
    import pandas as pd

    from syria_figures.curate.reading import Reading

#: Tables that a curator keeps as lists, beside the readings.
LISTS = ("organizations", "places", "place_members", "indicators")

#: People killed: every indicator of the topic, and health workers killed, whose topic is attacks on health care.
DEATHS = (
    "deaths",
    "civilians_killed",
    "civil_defence_members_killed",
    "border_crossers_killed",
    "health_workers_killed",
)
HEALTH_FACILITIES = ("hospital", "maternity_hospital", "clinic", "health_facility")

Tables = dict[str, "pd.DataFrame"]


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


def read_list(path: Path, table: Table) -> list[dict[str, str | None]]:
    """Return the rows of a curated list.

    Raises
    ------
    ProblemsError
        If it is not there, is not UTF-8, or a line has other columns than the table; names file and line.
    """

    def problem(line: int, found: str, expected: str) -> Problem:
        return Problem(table.name, "", "", found, expected, "list", f"{path.name}:{line}")

    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise ProblemsError([problem(line, "a byte that is not UTF-8", "a CSV saved as UTF-8")]) from None
    except OSError as error:
        raise ProblemsError([problem(1, error.strerror or "no such file", f"a list of {table.name}")]) from None
    lines = csv.reader(text.splitlines(keepends=True), strict=True)
    rows, problems = [], []
    try:
        header = next(lines, [])
        for name in header:
            if name not in table.columns or header.count(name) > 1:
                near = [one for one in get_close_matches(name, table.columns, n=1) if one not in header]
                problems.append(problem(1, f"column {name!r}", near[0] if near else ", ".join(table.columns)))
        if not problems and len(header) < len(table.columns):
            missing = ", ".join(name for name in table.columns if name not in header)
            problems.append(problem(1, f"no column {missing}", ", ".join(table.columns)))
        for cells in lines:
            if len(cells) == len(header):
                rows.append({name: cell or None for name, cell in zip(header, cells, strict=True)})
            elif cells:
                found = f"{len(cells)} cells, beginning with {cells[0]!r}"
                problems.append(problem(lines.line_num, found, f"{len(header)}; a cell with a comma stands in quotes"))
    except csv.Error as error:
        problems.append(problem(lines.line_num, str(error), "a quotation mark at both ends of a cell"))
    if problems:
        raise ProblemsError(problems)
    return rows


def plain_frame(table: Table, rows: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    """Return rows as a frame of the table's columns; a key that is no column of the table is an error."""
    import pandas as pd

    unknown = {key for row in rows for key in row} - set(table.columns)
    if unknown:
        raise KeyError(f"{table.name} has no column {', '.join(sorted(unknown))}")
    return pd.DataFrame(
        {
            field.name: pd.Series([row.get(field.name) for row in rows], dtype=plain_dtype(field))
            for field in table.fields
        }
    )


def typed(table: Table, frame: pd.DataFrame) -> pd.DataFrame:
    """Return a plain frame with its coded fields as categoricals, each with every value of its vocabulary."""
    return frame.astype({field.name: pandas_dtype(field) for field in table.fields if field.terms})


def untyped(table: Table, frame: pd.DataFrame) -> pd.DataFrame:
    """Return a typed frame as a plain one, whose coded fields are text."""
    return frame.astype({field.name: plain_dtype(field) for field in table.fields if field.terms})


def text_frame(table: Table, frame: pd.DataFrame) -> pd.DataFrame:
    """Return a frame as the text of its cells, as in the CSV: missing is empty, 13100000 rather than 13100000.0."""
    import pandas as pd

    return pd.DataFrame({field.name: [_cell(value, field) for value in frame[field.name]] for field in table.fields})


def _cell(value: Any, field: Field) -> str:
    import pandas as pd

    if pd.isna(value):
        return ""
    if field.type == "date":
        return str(value.date())
    if field.type == "number" and value == int(value):
        return str(int(value))
    return str(value)


def is_of_topic(topic: str, claim: Mapping[Any, Any], facilities: Mapping[Any, Any]) -> bool:
    """Say whether a claim belongs to a topic: the rule of membership, written once.

    A claim belongs to its indicator's topic. Besides, people killed are casualties whatever the topic, and people
    killed in an attack on a health facility belong to the attacks on health care. `facilities` are those of incidents.
    """
    if claim["topic"] == topic:
        return True
    if claim["indicator"] not in DEATHS:
        return False
    on_health_care = facilities.get(claim["incident_id"]) in HEALTH_FACILITIES
    return topic == "casualties" or (topic == "medical_attacks" and on_health_care)


def topic_members(topic: str, claims: pd.DataFrame, incidents: pd.DataFrame) -> pd.Series[bool]:
    """Say which claims belong to a topic."""
    import pandas as pd

    facilities = dict(zip(incidents["incident_id"], incidents["facility_type"], strict=True))
    rows = claims[["topic", "indicator", "incident_id"]].to_dict("records")
    return pd.Series([is_of_topic(topic, row, facilities) for row in rows], index=claims.index, dtype=bool)


def topic_frame(topic: str, tables: Tables) -> pd.DataFrame:
    """Return the claims of a topic with place, credit, incident and document spelled out, as a plain frame."""
    claims = tables["claims"]
    members = claims[topic_members(topic, claims, tables["incidents"])]
    spelled_out = (
        members.merge(_renamed(tables["indicators"], "indicator", definition="indicator_definition"), how="left")
        .merge(
            _renamed(
                tables["places"],
                "place_id",
                "place_type pcode admin1_pcode",
                name="place_name",
                name_ar="place_name_ar",
            ),
            how="left",
        )
        .merge(
            _renamed(tables["organizations"], name="attributed_to_name", organization_id="attributed_to"), how="left"
        )
        .merge(_renamed(tables["incidents"], "incident_id incident_type incident_scale facility_type"), how="left")
        .merge(
            _renamed(
                tables["documents"],
                "document_id",
                title="document_title",
                authors="document_authors",
                issued="document_issued",
                url="document_url",
            ),
            how="left",
        )
    )
    fields = topic_table(topic).fields
    return spelled_out[[field.name for field in fields]].astype({field.name: plain_dtype(field) for field in fields})


def _renamed(frame: pd.DataFrame, *kept: str, **renamed: str) -> pd.DataFrame:
    """Return the kept columns and the renamed ones, ``old="new"``."""
    same = {name: name for names in kept for name in names.split()}
    return frame[[*same, *renamed]].rename(columns=renamed)
