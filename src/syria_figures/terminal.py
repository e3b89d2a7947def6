"""How facts and tables are laid out for people: in a terminal, in a pipe, in a notebook."""

from __future__ import annotations

import csv
import html
import io
import json
import os
import shutil
import sys
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NoReturn

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
    width, key = terminal_width(), max((len(row[0]) for row in rows), default=0)
    kept = max(2, min(len(columns), 1 + (width - key) // 18))  # the key whole, the others 16 characters or more
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
    for record in records:
        whole = (int(cell) if isinstance(cell, float) and cell.is_integer() else cell for cell in record.values())
        writer.writerow(whole)
    return buffer.getvalue().rstrip("\n")


def rendered(shown: object) -> str:
    """Return what rich would print here: coloured only on a terminal and without ``NO_COLOR``."""
    from rich.console import Console

    # of itself rich leaves out the colours under NO_COLOR, and keeps bold and dim
    console = Console(width=terminal_width(), force_terminal=False if os.environ.get("NO_COLOR") else None)
    with console.capture() as captured:
        console.print(shown)
    return "\n".join(line.rstrip() for line in captured.get().splitlines()).strip("\n")


def terminal_width() -> int:
    """Return the columns there are: of ``COLUMNS`` or the terminal; a pipe has no end."""
    return shutil.get_terminal_size((_UNBOUNDED, 0)).columns


def one_line(cell: str) -> str:
    """A tab, a line end or an escape sequence in a cell would break the table, or the terminal."""
    return " ".join("".join(c if c.isprintable() else " " for c in cell).split())


def say(text: str) -> None:
    """Print, in whatever the terminal can show; a reader who has gone, as `head` does, is no error."""
    try:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(errors="replace")
        if text:
            print(text, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0) from None


def fail(*messages: object) -> NoReturn:
    """Say what is wrong, each thing in one line, and stop."""
    for message in messages:
        print(f"syria-figures: {' '.join(str(message).split())}", file=sys.stderr)
    raise SystemExit(1)
