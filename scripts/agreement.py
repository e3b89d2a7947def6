"""Print the agreement of the two frozen readings, per field, before their differences were decided.

python scripts/agreement.py
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from syria_figures.curate.compare import agreement

FROZEN = Path(__file__).parent / "readings" / "agreement"
#: The reading that was typed before anything of the second was known.
BLIND = "daher-2018"


def main() -> None:
    """Print claims found by both and by one, the agreement per field, and how the differences were decided."""
    first, second, decisions = map(_frozen, ("first", "second", "decisions"))
    ids = set(first["claim_id"]), set(second["claim_id"])
    print(f"found by both: {len(ids[0] & ids[1])}, by one only: {len(ids[0] ^ ids[1])}")
    fields = _agreement(first, second)
    fields[BLIND] = _agreement(*(reading[reading["document_id"] == BLIND] for reading in (first, second)))["share"]
    print(fields.to_string(index=False))
    print(f"mean over fields: {fields['share'].mean():.3f}; in {BLIND} alone: {fields[BLIND].mean():.3f}")
    as_in = {name: (decisions["decided"] == decisions[name]).sum() for name in ("first", "second")}
    print(f"differences: {len(decisions)}; decided as first: {as_in['first']}, as second: {as_in['second']}")


def _frozen(name: str) -> pd.DataFrame:
    return pd.read_csv(FROZEN / f"{name}.csv", dtype=str, keep_default_na=False)


def _agreement(first: pd.DataFrame, second: pd.DataFrame) -> pd.DataFrame:
    """Compare the coded fields; the phrases that two readers pick for one number need not be the same."""
    coded = [reading.set_index("claim_id").drop(columns=["document_id", "value_text"]) for reading in (first, second)]
    return agreement(*coded)


if __name__ == "__main__":
    main()
