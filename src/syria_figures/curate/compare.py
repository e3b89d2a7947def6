"""Two readings of the same documents beside each other: claim by claim, field by field.

Aside from the way document → reading → decisions: how far do two people who read alone come to the same rows?
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import pandas as pd

from syria_figures.curate.lists import read_csv, with_indicator
from syria_figures.curate.reading import read
from syria_figures.frames.rows import Row, rows
from syria_figures.model.tables import TABLES
from syria_figures.text.numbers import find_expressions
from syria_figures.text.paragraphs import normalise

#: What is compared: what was coded. Phrases, summaries and notes may differ between readers who agree.
CODED = (
    *("indicator", "value", "value_low", "value_high", "qualifier", "unit", "measure", "status", "population_group"),
    *("date_start", "date_end", "date_precision", "date_basis", "place_id", "place_precision", "place_basis"),
    *("attributed_to", "attribution_date", "in_incident"),
)


def agreement(first: pd.DataFrame, second: pd.DataFrame) -> pd.DataFrame:
    """Return, for every field of two readings, how many of their common rows agree.

    Parameters
    ----------
    first, second : DataFrame
        Two readings as text, one row per claim; missing is empty. The index pairs the rows.

    Returns
    -------
    DataFrame
        ``field``, ``rows`` (found by both), ``agree``, ``share`` (0 to 1), in the order of the columns.
    """
    common = first.index.intersection(second.index)
    same = first.loc[common].eq(second.loc[common])
    agree, share = same.sum().to_numpy(), same.mean().round(3).to_numpy()
    return pd.DataFrame({"field": same.columns, "rows": len(common), "agree": agree, "share": share})


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two readings of the same documents beside each other. Claims are named by claim_id and printed words."""

    both: list[tuple[str, str]]
    only_first: list[str]
    only_second: list[str]
    differing: list[tuple[str, str, str, str]] = field(repr=False)
    """Claim, field, first, second."""
    fields: pd.DataFrame = field(repr=False)
    """As `agreement` returns it."""

    def __str__(self) -> str:
        lines = [f"found by both: {len(self.both)}"]
        for which, claims in (("first", self.only_first), ("second", self.only_second)):
            lines += [f"found by the {which} only: {len(claims)}", *(f"  {claim}" for claim in claims)]
        lines.append(f"differing fields: {len(self.differing)}")
        lines += [
            f"  {claim} {name}: {one or 'nothing'} | {other or 'nothing'}" for claim, name, one, other in self.differing
        ]
        if self.both:
            lines += ["", self.fields.to_string(index=False), f"mean over fields: {self.fields['share'].mean():.3f}"]
        return "\n".join(lines)


def compare(first: str | Path, second: str | Path) -> Comparison:
    """Compare two readings of the same documents.

    Claims are paired by document, paragraph and numeric expression: the n-th "300" of a paragraph with the n-th. Only
    the documents that are in both are compared.

    Parameters
    ----------
    first, second : str or Path
        A reading (``.py``), or claims as CSV, such as ``data/claims.csv``.

    Returns
    -------
    Comparison

    Raises
    ------
    ValueError
        If a file is neither, or the two have no document in common.

    Examples
    --------
    >>> from syria_figures.frames.rows import package_root
    >>> published = package_root() / "data" / "claims.csv"
    >>> comparison = compare(published, published)
    >>> comparison.only_first, comparison.only_second, comparison.differing
    ([], [], [])
    """
    (one, aside), (other, other_aside) = _claims(Path(first)), _claims(Path(second))
    documents = {row["document_id"] for row in one} & {row["document_id"] for row in other}
    if not documents:
        raise ValueError(f"{first} and {second} have no document in common")
    one, other = ([row for row in side if row["document_id"] in documents] for side in (one, other))
    pairs = list(_paired(one, other))
    paired = {id(row) for pair in pairs for row in pair}
    ours, theirs = [_coded(a) for a, _ in pairs], [_coded(b) for _, b in pairs]
    return Comparison(
        [(a["claim_id"], b["claim_id"]) for a, b in pairs],
        [_named(row, other_aside) for row in one if id(row) not in paired],
        [_named(row, aside) for row in other if id(row) not in paired],
        [
            (a["claim_id"], name, mine[name], yours[name])
            for (a, _), mine, yours in zip(pairs, ours, theirs, strict=True)
            for name in CODED
            if mine[name] != yours[name]
        ],
        agreement(pd.DataFrame(ours, columns=list(CODED)), pd.DataFrame(theirs, columns=list(CODED))),
    )


def _claims(path: Path) -> tuple[Sequence[Row], Sequence[Row]]:
    """Return the claims of a file, and what it sets aside."""
    if path.suffix == ".py":
        reading, indicators = read(path), _indicators(path)
        return [with_indicator(row, indicators) for row in reading.claims], reading.set_aside
    try:
        frame = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    except ValueError as error:  # empty, not UTF-8, no table; pandas does not name the file
        raise ValueError(f"{path}: neither a reading (.py) nor claims as CSV: {error}") from error
    missing = [name for name in ("claim_id", "document_id", "paragraph", "value_text") if name not in frame]
    if missing:
        raise ValueError(f"{path}: neither a reading (.py) nor claims as CSV: no column {', '.join(missing)}")
    return [{str(name): cell for name, cell in row.items()} for row in frame.to_dict("records")], []


def _indicators(path: Path) -> dict[str, Row]:
    """The indicators, whose words a reading need not repeat: those of the package, and of the lists beside it."""
    beside = path.resolve().parent.parent / "lists" / "indicators.csv"
    known: list[Row] = [*rows("indicators")]
    if beside.exists():
        known += read_csv(beside, "indicators", TABLES["indicators"].columns)
    return {row["indicator"]: row for row in known}


def _paired(one: Sequence[Row], other: Sequence[Row]) -> Iterator[tuple[Row, Row]]:
    theirs = _by_expression(other)
    for key, ours in _by_expression(one).items():
        found = theirs.get(key, [])
        if len(ours) == len(found):
            yield from zip(ours, found, strict=True)
            continue
        # One reader has more of them: the likest words belong together.
        likeness = [
            (-SequenceMatcher(None, a["value_text"], b["value_text"]).ratio(), i, j)
            for i, a in enumerate(ours)
            for j, b in enumerate(found)
        ]
        while likeness:
            _, i, j = min(likeness)
            yield ours[i], found[j]
            likeness = [(far, k, m) for far, k, m in likeness if k != i and m != j]


def _by_expression(claims: Sequence[Row]) -> dict[tuple[str, str, str], list[Row]]:
    groups = defaultdict(list)
    for row in claims:
        groups[row["document_id"], str(row["paragraph"]), _expression(row["value_text"])].append(row)
    return groups


def _expression(words: str) -> str:
    """Return the number in a printed phrase, as printed; the phrase if it has none."""
    found = [one.text for one in find_expressions(normalise(words)) if one.amount is not None]
    return found[0].casefold() if found else words


def _coded(row: Row) -> dict[str, str]:
    cells = {name: _text(row.get(name)) for name in CODED}
    return cells | {"in_incident": row.get("in_incident") or ("yes" if row.get("incident_id") else "no")}


def _text(value: Any) -> str:
    try:
        return f"{float(value):.15g}"
    except (TypeError, ValueError):
        return "" if value is None else str(value)


def _named(row: Row, set_aside: Sequence[Row]) -> str:
    """Name a claim, and say if the other reader set its number aside."""
    name = f"{row['claim_id']} (paragraph {row['paragraph']}): {row['value_text']}"
    for other in set_aside:
        same = str(other["paragraph"]) == str(row["paragraph"])
        if same and _expression(row["value_text"]) in other["words"].casefold():
            return f"{name} [set aside as {other['ledger_kind']} by the other]"
    return name
