"""The lists that a curator keeps beside the readings: organisations, places, indicators."""

from __future__ import annotations

import csv
from difflib import get_close_matches
from pathlib import Path

from syria_figures.model.field import Table
from syria_figures.model.problems import Problem, ProblemsError

#: Tables that a curator keeps as lists, beside the readings.
LISTS = ("organizations", "places", "place_members", "indicators")


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
