"""How facts and tables are laid out for people: in a terminal, in a pipe, in a notebook."""

from __future__ import annotations

import csv
import html
import io
import json
import os
import sys
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

#: Widest line of running text, where a notebook, a log or a wide terminal sets no limit.
WIDTH = 100
_UNBOUNDED = 100_000


def facts_text(title: str, facts: Iterable[tuple[str, str]]) -> str:
    """Return labelled facts as lines under a title, wrapped under their labels."""
    lines, width = [title], min(WIDTH, max(40, terminal_width()))
    for label, value in facts:
        start = f"  {label:<9} "
        lines += textwrap.wrap(
            value,
            width,
            initial_indent=start,
            subsequent_indent=" " * len(start),
            break_long_words=False,
            break_on_hyphens=False,
        )
    return "\n".join(lines)


def facts_html(title: str, facts: Iterable[tuple[str, str]]) -> str:
    """Return labelled facts as an HTML table. Nothing reaches the page unescaped."""
    rows = "".join(
        f'<tr><th style="text-align:left;vertical-align:top">{html.escape(label)}</th>'
        f'<td style="text-align:left">{html.escape(value)}</td></tr>'
        for label, value in facts
    )
    return f"<table><caption><code>{html.escape(title)}</code></caption>{rows}</table>"


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table that fits the terminal; in a pipe, one line per row, so that `grep` finds whole rows.

    The first column is a key and never broken. Where the others would be too narrow to read, the last ones give way.
    """
    from rich import box
    from rich.table import Table
    from rich.text import Text

    rows = [list(map(one_line, row)) for row in rows]
    width = terminal_width()
    kept = _fitting(columns, rows, width)
    grid = Table(box=box.SIMPLE_HEAD if width < _UNBOUNDED else None, header_style="bold", pad_edge=False)
    for position, column in enumerate(columns[:kept]):
        grid.add_column(column, no_wrap=position == 0, style="cyan" if position == 0 else "", overflow="fold")
    for row in rows:
        grid.add_row(*(Text(cell) for cell in row[:kept]))  # Text: a bracket in a cell is not markup
    return rendered(grid)


def as_json(records: Iterable[Mapping[str, Any]]) -> str:
    """Return rows as a JSON array; dates as ISO 8601, what is missing as null."""
    return json.dumps([dict(record) for record in records], ensure_ascii=False, indent=2, default=str)


def as_csv(records: Sequence[Mapping[str, Any]]) -> str:
    """Return rows as CSV with a header, as the published files have them."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(records[0] if records else [])
    writer.writerows([_cell(value) for value in record.values()] for record in records)
    return buffer.getvalue().rstrip("\n")


def _cell(value: Any) -> Any:
    if isinstance(value, float):
        return f"{value:.10g}" if value != int(value) else int(value)
    return value


def rendered(shown: object) -> str:
    """Return what rich would print here: coloured only on a terminal and without ``NO_COLOR``."""
    from rich.console import Console

    colours = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    console = Console(
        file=io.StringIO(),
        width=terminal_width(),
        force_terminal=colours,
        color_system="standard" if colours else None,
        legacy_windows=False,
    )
    console.print(shown, soft_wrap=not colours and terminal_width() == _UNBOUNDED)
    text = console.file.getvalue()  # type: ignore[attr-defined]  # the StringIO above
    return "\n".join(line.rstrip() for line in text.splitlines()).strip("\n")


def terminal_width() -> int:
    """Return the columns there are: of ``COLUMNS`` or the terminal; a pipe has no end."""
    given = os.environ.get("COLUMNS", "")
    if given.isdecimal() and int(given) > 0:
        return int(given)
    if not sys.stdout.isatty():
        return _UNBOUNDED
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or 80
    except OSError:
        return 80


def one_line(cell: str) -> str:
    """A tab, a line end or an escape sequence in a cell would break the table, or the terminal."""
    return " ".join("".join(c if c.isprintable() else " " for c in cell).split())


def _fitting(columns: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> int:
    """Return how many columns there is room for, at least two: the key whole, the others 16 characters or more."""
    key = max((len(row[0]) for row in rows), default=0)
    return max(2, min(len(columns), 1 + (width - key) // 18))
