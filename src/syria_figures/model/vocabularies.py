"""The controlled vocabularies: each value with its definition, its nearest standard and how people are shown it.

They stand in `vocabularies.csv`. Add a row where a figure truly does not fit, with its definition.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple


class Term(NamedTuple):
    """One value of a vocabulary."""

    label: str
    """How people are shown it, where that is not the value itself; of a unit, the plural."""
    label_one: str
    """How people are shown a unit where the number is one."""
    definition: str
    aligned_with: str
    """Nearest standard of the field: an alignment, not an equivalence."""


def read_definitions(path: Path, key: int) -> list[dict[str, str]]:
    """Return the rows of a list of the model; the first `key` columns tell them apart.

    Raises
    ------
    ValueError
        If a line has more or fewer cells than the header, or stands for the second time; names file and line.
    """
    with path.open(encoding="utf-8", newline="") as file:
        lines = csv.reader(file, strict=True)
        try:
            (_, header), *found = ((lines.line_num, cells) for cells in lines)
        except csv.Error as error:
            raise ValueError(f"{path.name}:{lines.line_num}: {error}") from None
    rows: dict[tuple[str, ...], dict[str, str]] = {}
    for line, cells in found:
        if len(cells) != len(header) or tuple(cells[:key]) in rows:
            beginning = f"{len(cells)} cells, beginning with {' '.join(cells[:key])!r}"
            raise ValueError(f"{path.name}:{line}: found {beginning}; expected {len(header)}, each key once")
        rows[tuple(cells[:key])] = dict(zip(header, cells, strict=True))
    return list(rows.values())


def read_vocabularies(path: Path) -> dict[str, dict[str, Term]]:
    """Return the values of every vocabulary, in the order of the list."""
    found: dict[str, dict[str, Term]] = {}
    for row in read_definitions(path, key=2):
        vocabulary, code = row.pop("vocabulary"), row.pop("code")
        found.setdefault(vocabulary, {})[code] = Term(**row)
    return found


VOCABULARIES: Mapping[str, Mapping[str, Term]] = read_vocabularies(Path(__file__).with_name("vocabularies.csv"))
#: Relations of claims that say the same from either side.
SYMMETRIC = ("may_overlap", "comparable_with", "differs_from", "conflicts_with")
