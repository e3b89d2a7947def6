"""Print the agreement of the frozen readings, per round and field, before their differences were decided.

python scripts/agreement.py
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from syria_figures.curate.compare import agreement

#: A folder per round, called by the version that it led to.
FROZEN = Path(__file__).parent / "readings" / "agreement"
#: Of a round, the reading that was typed before anything of the second was known.
BLIND = {"0.1.0": "daher-2018"}


def main() -> None:
    """Print for each round who found what, the agreement per field, and how the differences were decided."""
    for folder in sorted(FROZEN.iterdir()):
        print(f"version {folder.name}")
        first, second, decisions = (
            pd.read_csv(folder / f"{name}.csv", dtype=str, keep_default_na=False)
            for name in ("first", "second", "decisions")
        )
        ids = set(first["claim_id"]), set(second["claim_id"])
        print(f"found by both: {len(ids[0] & ids[1])}, by one only: {len(ids[0] ^ ids[1])}")
        fields = _agreement(first, second)
        mean = f"mean over fields: {fields['share'].mean():.3f}"
        if blind := BLIND.get(folder.name):
            of_it = (reading[reading["document_id"] == blind] for reading in (first, second))
            fields[blind] = _agreement(*of_it)["share"]
            mean += f"; in {blind} alone: {fields[blind].mean():.3f}"
        as_in = {name: (decisions["decided"] == decisions[name]).sum() for name in ("first", "second")}
        print(fields.to_string(index=False), mean, sep="\n")
        print(f"differences: {len(decisions)}; decided as first: {as_in['first']}, as second: {as_in['second']}\n")


def _agreement(first: pd.DataFrame, second: pd.DataFrame) -> pd.DataFrame:
    """Compare the coded fields; the phrases that two readers pick for one number need not be the same."""
    apart = ["document_id", "value_text"]
    coded = [reading.set_index("claim_id").drop(columns=apart, errors="ignore") for reading in (first, second)]
    return agreement(*coded)


if __name__ == "__main__":
    main()
