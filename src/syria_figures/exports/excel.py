"""The package as a workbook: a read-me, one sheet per table, and nothing in any cell that executes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from syria_figures.claims.wording import Row, short_document
from syria_figures.exports import contents
from syria_figures.frames.frames import text_frame
from syria_figures.model.field import Field
from syria_figures.model.tables import TABLES, TOPIC_TABLES

if TYPE_CHECKING:
    import pandas as pd

_TABLES = TABLES
#: Column of our own, after those of the table, in the sheets that have a row per claim.
CITATION = Field(
    "citation", "Citation", "The claim as a sentence with hedge, credit and document, to be quoted as it is."
)
#: Fields by which the read-me shows how to read a row.
_SHOWN = """claim_id paragraph value_text qualifier value value_low unit measure status date_start date_end date_basis
place_id place_precision citation"""

#: Of columns, in characters; of a line, in points.
_NARROW, _WIDE, _README_WIDTHS, _LINE = 9, 80, (22, 34, 74), 13.5
#: Of a sheet of Excel, with the header.
MAX_ROWS = 1_048_576
_BASE = {"font_name": "Arial", "font_size": 10, "valign": "top", "text_wrap": True}
_NUMBER = {"align": "right", "indent": 1}
_FORMATS: dict[str, dict[str, Any]] = {
    "text": {},
    "arabic": {"align": "right", "indent": 1, "reading_order": 2, "font_size": 11},
    "integer": {"num_format": "0", **_NUMBER},
    "whole": {"num_format": "#,##0", **_NUMBER},
    "fraction": {"num_format": "#,##0.0###", **_NUMBER},
    "date": {"num_format": "yyyy-mm-dd", "align": "left"},
    "link": {"font_color": "#0B5394", "underline": 1},
    "header": {"bold": True, "bg_color": "#E7EDF3", "bottom": 1},
    "label": {"bold": True},
    "heading": {"bold": True, "font_size": 12, "valign": "bottom", "text_wrap": False},
    "title": {"bold": True, "font_size": 16, "text_wrap": False},
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
        about, package = contents.about(), contents.descriptor()
        book.set_properties(
            {
                "title": about["title"],
                "author": package["contributors"][0]["title"],
                "keywords": ", ".join(package["keywords"]),
                "comments": f"{about['citation']} {about['licence']}",
                "created": datetime.combine(contents.RELEASED, time()),  # the clock would change the bytes
            }
        )
        formats = {name: book.add_format(_BASE | properties) for name, properties in _FORMATS.items()}
        sheets = {name: book.add_worksheet(name) for name in ("read me", *_TABLES)}
        for name, sheet in sheets.items():
            (_fill_table if name in _TABLES else _fill_readme)(sheet, formats)
            sheet.set_landscape()
            sheet.set_paper(9)
            sheet.set_footer(f"&L&A&C{package['name']} {package['version']}, {package['licenses'][0]['name']}&R&P / &N")


# -- one sheet per table -----------------------------------------------------------------------------------------------


def _fill_table(sheet: Any, formats: dict[str, Any]) -> None:
    fields, frame, texts = _content(sheet.name)
    if len(frame) >= MAX_ROWS:  # XlsxWriter would leave out the rest and say nothing
        raise ValueError(
            f"{sheet.name}: {len(frame):,} rows, more than a sheet holds ({MAX_ROWS - 1:,}): export sqlite instead"
        )
    widths = [_width(field, texts[field.name]) for field in fields]
    for column, (field, width) in enumerate(zip(fields, widths, strict=True)):
        comment = contents.explained(field)
        size = {"width": 300, "height": 16 * (len(comment) // 45 + 2), "font_size": 9}
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, field.name, formats["header"])
        sheet.write_comment(0, column, comment, size)
        units = frame["unit"] if field.type == "number" else [""] * len(frame)
        for row, (value, text, unit) in enumerate(zip(frame[field.name], texts[field.name], units, strict=True), 1):
            if text:  # what is missing is an empty cell, not an empty text
                _write_cell(sheet, row, column, field, value, text, unit, formats)
    for row, cells in enumerate(texts.itertuples(index=False), 1):
        sheet.set_row(row, _height(cells, widths))
    sheet.set_row(0, 2 * _LINE)
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)
    sheet.autofilter(0, 0, len(frame), len(fields) - 1)
    # a year as printed is text, which is no mistake
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{len(frame) + 1}"})


def _content(name: str) -> tuple[list[Field], pd.DataFrame, pd.DataFrame]:
    """Return the fields of a sheet, its cells, and its cells as text; claims with their citation."""
    from syria_figures.claims.cite import cite

    table = _TABLES[name]
    frame, fields = contents.frame(table), list(table.fields)
    texts = text_frame(table, frame)
    if name in ("claims", *TOPIC_TABLES):
        fields.append(CITATION)
        frame["citation"] = texts["citation"] = [cite(claim_id, "text") for claim_id in frame["claim_id"]]
    return fields, frame, texts


def _write_cell(
    sheet: Any, row: int, column: int, field: Field, value: Any, text: str, unit: str, formats: dict[str, Any]
) -> None:
    if field.type == "date":
        sheet.write_datetime(row, column, value.to_pydatetime(), formats["date"])
    elif field.type in ("integer", "number"):
        sheet.write_number(row, column, value, formats[_number_format(field, value, unit)])
    elif field.name.endswith("_ar"):
        sheet.write_string(row, column, text, formats["arabic"])
    else:
        _write_words(sheet, row, column, text, formats)


def _write_words(sheet: Any, row: int, column: int, text: str, formats: dict[str, Any]) -> None:
    """Write text; a cell that is an address of the web and nothing else leads there. A click opens a page at most."""
    if _is_safe_link(text):
        sheet.write_url(row, column, text, formats["link"], text)
    else:
        sheet.write_string(row, column, text, formats["text"])


def _is_safe_link(text: str) -> bool:
    if not text.startswith(("http://", "https://")) or not text.isprintable() or " " in text or len(text) > 2000:
        return False
    try:
        return bool(urlsplit(text).hostname)
    except ValueError:
        return False


def _number_format(field: Field, value: float, unit: str) -> str:
    """Whole numbers with separators, a fraction with all its decimals, paragraphs and the like plain."""
    if field.type == "integer":
        return "integer"
    return "whole" if unit != "share" and value == int(value) else "fraction"


def _width(field: Field, texts: pd.Series[Any]) -> int:
    """Width that fits the longest cell and the name with its filter; what is wider wraps."""
    return min(max(texts.str.len().max() + 1, len(field.name) + 3, _NARROW), _WIDE)


def _height(texts: Iterable[str], widths: Iterable[float]) -> float:
    """Height in which wrapped texts stand whole: not every program finds it itself."""
    cells = zip(texts, widths, strict=True)
    lines = [sum(int(len(part) / width / 1.1) + 1 for part in text.split("\n")) for text, width in cells]
    return _LINE * max(lines)


# -- the read-me -------------------------------------------------------------------------------------------------------


def _fill_readme(sheet: Any, formats: dict[str, Any]) -> None:
    """Write what somebody needs who has only this file: headings, paragraphs, and lines of lists."""
    for column, width in enumerate(_README_WIDTHS):
        sheet.set_column(column, column, width)
    for line, cells in enumerate(_readme()):
        if len(cells) == 1:
            sheet.set_row(line, 2 * _LINE)
            sheet.write_string(line, 0, cells[0], formats["heading" if line else "title"])
        elif len(cells) == 2:
            sheet.set_row(line, _height(cells[1:], [sum(_README_WIDTHS[1:])]) + 4)
            sheet.write_string(line, 0, cells[0], formats["label"])
            sheet.merge_range(line, 1, line, 2, cells[1], formats["text"])
        else:
            sheet.set_row(line, _height(cells, _README_WIDTHS))
            for column, text in enumerate(cells):
                _write_words(sheet, line, column, text, formats)
            if cells[0] in _TABLES:
                sheet.write_url(line, 0, f"internal:'{cells[0]}'!A1", formats["link"], cells[0])
    sheet.hide_gridlines(2)
    sheet.fit_to_pages(1, 0)
    sheet.activate()


def _readme() -> Iterator[tuple[str, ...]]:
    for label, text in contents.about().items():
        yield (text,) if label == "title" else (label.capitalize(), text.replace("\n\n", "\n"))
    yield "To quote a figure", "Cite the document in which it stands: the column citation is a sentence for that."
    yield ("The sheets",)
    for name, table in _TABLES.items():
        size = f"{len(contents.frame(table))} rows, {len(table.columns)} fields"
        yield name, size, f"{table.title}. {table.description}"
    yield ("How to read a row: one of displacement, field by field",)
    yield from _row_read()
    yield ("The documents",)
    for row in contents.frame(TABLES["documents"]).fillna({"url": ""}).to_dict("records"):
        yield row["document_id"], f"{short_document(cast('Row', row))}: {row['title']}", row["url"]


def _row_read() -> Iterator[tuple[str, str, str]]:
    """A claim with a bound and a whole window, each cell with what it means."""
    fields, frame, texts = _content("displacement")
    cells = texts.loc[frame.dropna(subset=["value", "value_low", "date_start"]).index[0]]
    for field in fields:
        if field.name in _SHOWN.split():
            term = field.terms.get(cells[field.name])
            yield field.name, cells[field.name], term.definition if term else field.description
