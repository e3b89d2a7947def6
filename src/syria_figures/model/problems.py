"""What is wrong, said so that a person can mend it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: where, what was found, what was expected, by which rule."""

    table: str
    row: str
    field: str
    found: str
    expected: str
    rule: str = ""
    source: str = ""
    """File and line where it was typed, if it was typed."""

    def __str__(self) -> str:
        place = " ".join(part for part in (self.table, self.row, self.field) if part)
        start = "".join(f"{part}: " for part in (self.source, place) if part)
        return f"{start}found {self.found}; expected {self.expected} [{self.rule}]"


class ProblemsError(Exception):
    """The problems that stopped a piece of work; nothing was written."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = list(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
