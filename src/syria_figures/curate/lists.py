"""The files of rows beside a reading: what a curator keeps as lists, what a companion keeps of a document.

Each step of document → reading → decisions reads such files; this is how, and what is said of a mistake in one.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from syria_figures.curate.arguments import nearest
from syria_figures.model.problems import Problem, ProblemsError

#: Tables that a curator keeps as lists.
LISTS = ("organizations", "places", "place_members", "indicators", "changes", "reference_series")


def read_csv(path: Path, name: str, columns: Sequence[str]) -> list[dict[str, str | None]]:
    """Return the rows of a file; an empty cell is None.

    Raises
    ------
    ProblemsError
        If it is not there, is not UTF-8, or a line has other columns than these; names file and line.
    """

    def problem(line: int, found: str, expected: str) -> Problem:
        return Problem(name, "", "", found, expected, "list", f"{path.name}:{line}")

    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise ProblemsError([problem(line, "a byte that is not UTF-8", "a CSV saved as UTF-8")]) from None
    except OSError as error:
        raise ProblemsError([problem(1, error.strerror or "no such file", f"a list of {name}")]) from None
    lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows, problems = [], []
    try:
        header = next(lines, [])
        problems += [problem(1, *told) for told in _wrong_columns(header, columns)]
        for cells in lines:
            if "undecided" in cells:
                undecided = [column for column, cell in zip(header, cells, strict=False) if cell == "undecided"]
                problems.append(problem(lines.line_num, "undecided", ", ".join(undecided)))
            elif len(cells) == len(header):
                rows.append({column: cell or None for column, cell in zip(header, cells, strict=True)})
            elif cells:
                found = f"{len(cells)} cells, beginning with {cells[0]!r}"
                problems.append(problem(lines.line_num, found, f"{len(header)}; a cell with a comma stands in quotes"))
    except csv.Error as error:
        problems.append(problem(lines.line_num, str(error), "a quotation mark at both ends of a cell"))
    if problems:
        raise ProblemsError(problems)
    return rows


def _wrong_columns(header: Sequence[str], columns: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield what was found and expected of a header that has not each column once, in any order."""
    missing = [column for column in columns if column not in header]
    for column in header:
        if column not in columns or header.count(column) > 1:
            yield f"column {column!r}", nearest(column, missing, ", ".join(columns))
    if missing and set(header) <= set(columns):
        yield f"no column {', '.join(missing)}", ", ".join(columns)


def with_indicator(claim: Mapping[str, Any], indicators: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Return a claim with what its indicator says of it: topic, unit and, where the claim does not, measure and group.

    Examples
    --------
    >>> indicators = {"idp_stock": {"topic": "displacement", "unit": "person", "population_group": "idps"}}
    >>> claim = with_indicator({"indicator": "idp_stock", "measure": "stock"}, indicators)
    >>> claim["unit"], claim["measure"], claim["population_group"]
    ('person', 'stock', 'idps')
    """
    said = indicators.get(claim["indicator"], {})
    columns = ("topic", "unit", "measure", "population_group", "per")
    return {**claim, **{name: claim.get(name) or said.get(name) for name in columns}}


def write_csv(path: Path, columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> None:
    """Write rows as a file that `read_csv` reads; it is there whole or as it was."""
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    part.write_bytes(text.getvalue().encode("utf-8"))
    part.replace(path)
