"""Change one random cell of `claims` at a time, and print how often the rules alone notice, by field.

    python scripts/mutants.py

Without hashes, without the twin file and without the release to compare with: what `check_tables` sees by itself.
"""

from __future__ import annotations

import random
from typing import Any

import pandas as pd

from syria_figures.checks.rules import check_tables
from syria_figures.frames.frames import Tables, untyped
from syria_figures.frames.load import package_root, read_table
from syria_figures.model.field import Field
from syria_figures.model.tables import TABLES

SEED, TURNS = 20_261_121, 5


def main() -> None:
    """Print noticed of made, field by field."""
    chance = random.Random(SEED)
    tables: Tables = {name: untyped(table, read_table(package_root(), table)) for name, table in TABLES.items()}
    total = noticed = 0
    for field in TABLES["claims"].fields:
        seen = sum(_is_noticed(tables, field, chance) for _ in range(TURNS))
        total, noticed = total + TURNS, noticed + seen
        print(f"{field.name:<18}{seen} of {TURNS}", flush=True)
    print(f"{'all fields':<18}{noticed} of {total}")


def _is_noticed(tables: Tables, field: Field, chance: random.Random) -> bool:
    claims = tables["claims"].copy()
    row = chance.randrange(len(claims))
    claims.loc[row, field.name] = _another(claims[field.name], row, field, chance)
    return bool(check_tables({**tables, "claims": claims}))


def _another(column: pd.Series[Any], row: int, field: Field, chance: random.Random) -> Any:
    """A value of the right kind that the cell does not have: the hardest sort of damage to see."""
    if field.type in ("number", "integer"):
        return (0 if pd.isna(column[row]) else column[row]) + 1
    if field.type == "date":
        return pd.Timestamp("2016-05-05") if pd.isna(column[row]) else column[row] + pd.Timedelta(days=1)
    others = [value for value in (field.terms or column.dropna().unique()) if value != column[row]]
    return chance.choice(others)


if __name__ == "__main__":
    main()
