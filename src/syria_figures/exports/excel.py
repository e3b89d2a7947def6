"""The package as a workbook: a read-me, one sheet per table, and nothing in any cell that executes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time
from importlib import import_module
from pathlib import Path
from typing import Any

import pandas as pd

from syria_figures.claims.cite import cite
from syria_figures.exports import contents
from syria_figures.frames.frames import text_frame
from syria_figures.frames.rows import rows
from syria_figures.model.field import Field
from syria_figures.model.tables import TABLES, TOPIC_TABLES

#: Column of our own, after those of the table, in the sheets that have a row per claim.
CITATION = Field(
    "citation", "Citation", "The claim as a sentence with hedge, credit and document, to be quoted as it is."
)
#: Fields by which the read-me shows how to read a row.
_SHOWN = """claim_id paragraph value_text qualifier value value_low unit measure status date_start date_end date_basis
place_id place_precision place_basis citation"""

#: Of a column, in pixels; what is wider wraps.
_WIDEST = 500
_FORMATS: dict[str, dict[str, Any]] = {
    "text": {},
    "integer": {"num_format": "0"},
    "number": {"num_format": "#,##0"},
    "fraction": {"num_format": "#,##0.0###"},
    "date": {"num_format": "yyyy-mm-dd"},
    "bold": {"bold": True},
}


def write(path: Path) -> None:
    """Write the workbook.

    Raises
    ------
    ModuleNotFoundError
        If XlsxWriter is not installed; says how to install it.
    """
    try:
        xlsxwriter = import_module("xlsxwriter")
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError("xlsx needs XlsxWriter: pip install 'syria-figures[excel]'") from error
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(path, options) as book:
        # the clock would change the bytes
        book.set_properties({"created": datetime.combine(contents.RELEASED, time())})
        formats = {
            name: book.add_format({"text_wrap": True, "valign": "top", **properties})
            for name, properties in _FORMATS.items()
        }
        _fill_readme(book.add_worksheet("read me"), formats)
        for name in TABLES:
            _fill_table(book.add_worksheet(name), formats)


def _fill_table(sheet: Any, formats: dict[str, Any]) -> None:
    fields, frame, texts = _content(sheet.name)
    for column, field in enumerate(fields):
        sheet.write_string(0, column, field.name, formats["bold"])
        sheet.write_comment(0, column, contents.explained(field), {"x_scale": 3, "y_scale": 2})
        for row, (value, text) in enumerate(zip(frame[field.name], texts[field.name], strict=True), 1):
            if text:  # what is missing is an empty cell, not an empty text
                _write_cell(sheet, row, column, field, value, text, formats)
    sheet.autofit(_WIDEST)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(frame), len(fields) - 1)


def _content(name: str) -> tuple[list[Field], pd.DataFrame, pd.DataFrame]:
    """Return the fields of a sheet, its cells, and its cells as text; claims with their citation."""
    table = TABLES[name]
    frame, fields = contents.frame(table), list(table.fields)
    texts = text_frame(table, frame)
    if name in ("claims", *TOPIC_TABLES):
        fields.append(CITATION)
        frame["citation"] = texts["citation"] = [cite(claim_id, "text") for claim_id in frame["claim_id"]]
    return fields, frame, texts


def _write_cell(
    sheet: Any, row: int, column: int, field: Field, value: Any, text: str, formats: dict[str, Any]
) -> None:
    if field.type == "date":
        sheet.write_datetime(row, column, value.to_pydatetime(), formats["date"])
    elif field.name.endswith("url") and text.startswith(("http://", "https://")):  # a click opens a page, at most
        sheet.write_url(row, column, text, string=text)
    elif field.type == "string":
        sheet.write_string(row, column, text, formats["text"])
    else:
        kind = "fraction" if value != int(value) else field.type
        sheet.write_number(row, column, value, formats[kind])


def _fill_readme(sheet: Any, formats: dict[str, Any]) -> None:
    """Write what somebody needs who has only this file: labels and texts, headings between them."""
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, 1, 110)
    for line, (label, text) in enumerate(_readme()):
        sheet.write_string(line, 0, label, formats["text" if text else "bold"])
        sheet.write_string(line, 1, text, formats["text"])


def _readme() -> Iterator[tuple[str, str]]:
    for label, text in contents.about().items():
        yield label.capitalize(), text
    yield "To quote a figure", "Cite the document in which it stands: the column citation is a sentence for that."
    yield "The sheets", ""
    for name, table in TABLES.items():
        size = f"{len(contents.frame(table))} rows, {len(table.columns)} fields"
        yield name, f"{table.title}, {size}. {table.description}"
    yield "How to read a row", ""
    yield from _row_read()
    yield "The documents", ""
    for row in rows("documents"):
        yield row["document_id"], " ".join(filter(None, (f"{row['short_name']}: {row['title']}", row["url"])))


def _row_read() -> Iterator[tuple[str, str]]:
    """A row of displacement with a bound and a whole window, each cell with what it means."""
    fields, frame, texts = _content("displacement")
    cells = texts.loc[frame.dropna(subset=["value", "value_low", "date_start"]).index[0]]
    for field in fields:
        if field.name in _SHOWN.split():
            term = field.terms.get(cells[field.name])
            yield f"{field.name}: {cells[field.name]}", term.definition if term else field.description
