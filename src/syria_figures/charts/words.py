"""What charts add to `claims.wording`: the figure with its status, where the words stand, the line of their sources."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from syria_figures.claims.wording import credit, figure
from syria_figures.frames.rows import Row, rows_by
from syria_figures.model.about import ABOUT
from syria_figures.model.amounts import QUALIFIERS
from syria_figures.version import __version__

LICENCE = ABOUT["licence"]["short"]
DATA = f"{ABOUT['name']} {__version__}, {LICENCE}"

_NUMERALS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def document(document_id: str) -> str:
    """Return the short form of a document: ``Daher 2018``; of one that is not ours, its id."""
    found = rows_by("documents", "document_id").get(document_id)
    return str(found["short_name"] if found else document_id)


def citation(row: Row) -> str:
    """Return where the words stand, and whom they credit: ``Daher 2018 ¶37, crediting OCHA``."""
    credited = f", crediting {name}" if (name := credit(row, "abbreviation", "label")) else ""
    return f"{document(row['document_id'])} ¶{row['paragraph']}{credited}"


def unbroken(words: str) -> str:
    """Keep what stands before the first comma on one line: ``Daher 2018 ¶37``, ``22 Apr – 5 May 2016``."""
    head, comma, tail = words.partition(",")
    return head.replace(" ", "\N{NO-BREAK SPACE}") + comma + tail


def lower(words: str) -> str:
    """Return words as they stand within a line."""
    return words[:1].lower() + words[1:]


def has_number(row: Row) -> bool:
    """Say whether the row has every number that its qualifier promises."""
    names = ["value" if name == "value" else f"value_{name}" for name in QUALIFIERS[row["qualifier"]].filled]
    return bool(names) and all(row[name] is not None for name in names)


def amount(row: Row) -> str:
    """Return the figure with its hedge and status, or that there is none."""
    if row["qualifier"] != "indefinite" and not has_number(row):
        return "no figure given"
    words = figure(row)
    return words if row["status"] == "stated" else f"{words} ({row['status']})"


def documents(rows: Collection[Row]) -> str:
    """Return how many documents state the rows: ``three documents``."""
    count = len({row["document_id"] for row in rows})
    numeral = _NUMERALS[count] if count < len(_NUMERALS) else str(count)
    return f"{numeral} document{'' if count == 1 else 's'}"


def in_order(document_ids: Iterable[str]) -> list[str]:
    """Return each document once, in the order of their table; those that are not ours last."""
    wanted, ours = set(document_ids), rows_by("documents", "document_id")
    return [*(one for one in ours if one in wanted), *sorted(wanted.difference(ours))]


def paragraphs(rows: Iterable[Row]) -> str:
    """Return the paragraphs of rows of one document: ``¶4, ¶6``."""
    return ", ".join(f"¶{number}" for number in sorted({row["paragraph"] for row in rows}))


def source_line(rows: Sequence[Row]) -> str:
    """Return the line that every chart carries: document and paragraph of each row drawn, and the data's version."""
    lists = [
        f"{document(one)} {paragraphs(row for row in rows if row['document_id'] == one)}"
        for one in in_order(row["document_id"] for row in rows)
    ]
    what = "Figures" if all("claim_id" in row for row in rows) else "Figures and dates"
    return f"{what}: {'; '.join(lists)}. Data: {DATA}" if lists else f"Data: {DATA}"
