"""Two readings of the same documents beside each other: claims, incidents and relations, field by field.

Aside from the way document → reading → decisions: how far do two people who read alone come to the same rows?
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from pathlib import Path
from typing import Any

import pandas as pd

from syria_figures.curate.lists import read_csv, with_indicator
from syria_figures.curate.reading import read
from syria_figures.curate.verbs import Row
from syria_figures.frames.rows import rows
from syria_figures.model.tables import TABLES
from syria_figures.model.vocabularies import SYMMETRIC
from syria_figures.text.numbers import find_expressions
from syria_figures.text.paragraphs import normalise

_WHEN_AND_WHERE = "date_start date_end date_precision date_basis place_id place_precision place_basis".split()
#: What is compared: what was coded. Phrases, summaries and notes may differ between readers who agree.
CODED = (
    *("indicator", "value", "value_low", "value_high", "qualifier", "unit", "measure", "status", "population_group"),
    *_WHEN_AND_WHERE,
    *("attributed_to", "attribution_date", "in_incident"),
)
_OF_INCIDENT = ("incident_scale", "facility_type", "status", *_WHEN_AND_WHERE, "actor_attributed_to", "actor_status")
_ENDS = ("claim_id", "related_claim_id")
#: The rows of a reading by kind: claims, set_aside, incidents, relations.
Declared = dict[str, list[Row]]
#: A paragraph of a document.
Place = tuple[str, int]


def agreement(first: pd.DataFrame, second: pd.DataFrame) -> pd.DataFrame:
    """Return, for every field of two readings, how many of their common rows agree.

    Parameters
    ----------
    first, second : DataFrame
        Two readings as text, one row per claim; missing is empty. The index pairs the rows.

    Returns
    -------
    DataFrame
        ``field``, ``rows`` (found by both), ``agree``, ``share`` (0 to 1) and ``kappa``, in the order of the columns.
        Kappa is Cohen's: the agreement beyond what chance gives; missing where both have one value in all rows.

    Examples
    --------
    >>> one, other = (pd.DataFrame({"unit": ["bed", second, "person"]}) for second in ("bed", "ship"))
    >>> agreement(one, other).to_dict("records")
    [{'field': 'unit', 'rows': 3, 'agree': 2, 'share': 0.667, 'kappa': 0.5}]
    """
    common = first.index.intersection(second.index)
    one, other = first.loc[common], second.loc[common]
    same = one.eq(other)
    shares = [[side[name].value_counts(normalize=True) for side in (one, other)] for name in same]
    chance = pd.Series([float((ours * theirs).sum()) for ours, theirs in shares], same.columns, dtype="float64")
    share = same.mean()
    kappa = ((share - chance) / (1 - chance)).where(chance < 1)
    measured = {"share": share.round(3).to_numpy(), "kappa": kappa.round(3).to_numpy()}
    return pd.DataFrame({"field": same.columns, "rows": len(common), "agree": same.sum().to_numpy(), **measured})


@dataclass(frozen=True, slots=True)
class Part:
    """The claims, the incidents or the relations of two readings: those in both, and those in one."""

    kind: str
    coded: Sequence[str]
    both: list[tuple[Row, Row]]
    only_first: list[Row]
    only_second: list[Row]

    @property
    def found(self) -> int:
        """How many rows the two have together."""
        return len(self.both) + len(self.only_first) + len(self.only_second)

    @property
    def differing(self) -> list[tuple[str, str, str, str]]:
        """Key in the first, field, first, second."""
        return [
            (row_key(a), name, _text(a.get(name)), _text(b.get(name)))
            for a, b in self.both
            for name in self.coded
            if _text(a.get(name)) != _text(b.get(name))
        ]

    @property
    def fields(self) -> pd.DataFrame:
        """As `agreement` returns it."""
        return agreement(*(pd.DataFrame([self._coded(pair[side]) for pair in self.both]) for side in (0, 1)))

    def _coded(self, row: Row) -> dict[str, str]:
        return {name: _text(row.get(name)) for name in self.coded}

    def __str__(self) -> str:
        lines = [f"{self.kind} found by both: {len(self.both)}"]
        for which, found in (("first", self.only_first), ("second", self.only_second)):
            lines += [f"{self.kind} found by the {which} only: {len(found)}", *(f"  {named(row)}" for row in found)]
        if self.both and self.coded:
            lines.append(f"differing fields of {self.kind}: {len(self.differing)}")
            lines += [f"  {key} {name}: {a or 'nothing'} | {b or 'nothing'}" for key, name, a, b in self.differing]
            table = self.fields.to_string(index=False, na_rep="–")
            lines += ["", table, f"mean over fields: {self.fields['share'].mean():.3f}", ""]
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two readings of the same documents beside each other."""

    claims: Part
    incidents: Part
    relations: Part
    moved: dict[Place, int]
    """Paragraphs of the second that are another one of the first, as the two cut the document differently."""

    @property
    def notes(self) -> list[str]:
        """How the cut of the second differs, a line for each shift."""
        runs = groupby(self.moved.items(), lambda pair: (pair[0][0], pair[1] - pair[0][1]))
        return [
            f"{document}: the second is cut differently; "
            f"its paragraphs {', '.join(str(theirs) for (_, theirs), _ in pairs)} are {abs(by)} "
            f"{'further on' if by > 0 else 'further up'} in the first"
            for (document, by), pairs in runs
        ]

    def __str__(self) -> str:
        parts = (part for part in (self.claims, self.incidents, self.relations) if part.found)
        return "\n".join([*self.notes, *map(str, parts)])


def compare(first: str | Path, second: str | Path) -> Comparison:
    """Compare two readings of the same documents.

    Claims are paired by document, paragraph and numeric expression: the n-th "300" of a paragraph with the n-th;
    incidents by paragraph and type, relations by the claims that they join. Where the two cut a document differently,
    a paragraph of the second is that of the first which has most of its numbers, in order. Only the documents that
    are in both are compared.

    Parameters
    ----------
    first, second : str or Path
        A reading (``.py``), or claims as CSV, such as ``data/claims.csv``, which has no incidents and relations.

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
    >>> claims = compare(published, published).claims
    >>> claims.only_first, claims.only_second, claims.differing
    ([], [], [])
    """
    one, other = _declared(Path(first)), _declared(Path(second))
    documents = {row["document_id"] for row in one["claims"]} & {row["document_id"] for row in other["claims"]}
    if not documents:
        raise ValueError(f"{first} and {second} have no document in common")
    for side in (one, other):
        side["claims"] = [row for row in side["claims"] if row["document_id"] in documents]
    moved = _moved(one, other)
    for row in (*other["claims"], *other["set_aside"], *other["incidents"]):
        row["paragraph"] = moved[row["document_id"], row["paragraph"]]
    claims = _part("claims", CODED, one, other, _expression)
    names = {b["claim_id"]: a["claim_id"] for a, b in claims.both}
    for row in other["relations"]:
        row |= {end: names.get(row[end], row[end]) for end in _ENDS}
    incidents = _part("incidents", _OF_INCIDENT, one, other, lambda row: str(row["incident_type"]))
    relations = _part("relations", (), one, other, _relation)
    return Comparison(claims, incidents, relations, {place: n for place, n in moved.items() if n != place[1]})


def _declared(path: Path) -> Declared:
    """Return the claims of a file and what else a reading declares, in rows that may be changed."""
    if path.suffix == ".py":
        reading, indicators = read(path), known_indicators(path)
        claims = [with_indicator(row, indicators) for row in reading.claims]
        aside = [{"document_id": reading.document_id, **row} for row in reading.set_aside if row["paragraph"]]
        incidents, relations = ([dict(row) for row in kind] for kind in (reading.incidents, reading.relations))
    else:
        claims, aside, incidents, relations = _published(path), [], [], []
    for row in claims:
        row["in_incident"] = row.get("in_incident") or ("yes" if row.get("incident_id") else "no")
    return {"claims": claims, "set_aside": aside, "incidents": incidents, "relations": relations}


def _published(path: Path) -> list[Row]:
    try:
        frame = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
        missing = [name for name in ("claim_id", "document_id", "paragraph", "value_text") if name not in frame]
        if missing:
            raise ValueError(f"no column {', '.join(missing)}")
        return [
            {str(name): cell for name, cell in row.items()} | {"paragraph": int(row["paragraph"])}
            for row in frame.to_dict("records")
        ]
    except ValueError as error:  # empty, not UTF-8, no table, no number; pandas does not name the file
        raise ValueError(f"{path}: neither a reading (.py) nor claims as CSV: {error}") from error


def known_indicators(path: Path) -> dict[str, Row]:
    """The indicators, whose words a reading need not repeat: those of the package, and of the lists beside it."""
    beside = path.resolve().parent.parent / "lists" / "indicators.csv"
    known: list[Row] = [dict(row) for row in rows("indicators")]
    if beside.exists():
        known += read_csv(beside, "indicators", TABLES["indicators"].columns)
    return {row["indicator"]: row for row in known}


def _moved(one: Declared, other: Declared) -> dict[Place, int]:
    """Return for every paragraph of the second which one of the first it is."""
    ours, theirs = (
        sorted((_place(row), _expression(row)) for row in (*side["claims"], *side["set_aside"]))
        for side in (one, other)
    )
    first, second = ([(place[0], expression) for place, expression in side] for side in (ours, theirs))
    votes: dict[Place, Counter[int]] = defaultdict(Counter)
    for i, j, size in SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks():
        for ((_, here), _), (there, _) in zip(ours[i : i + size], theirs[j : j + size], strict=True):
            votes[there][here] += 1
    moved: dict[Place, int] = {}
    last, by = "", 0
    for place in sorted({_place(row) for kind in ("claims", "set_aside", "incidents") for row in other[kind]}):
        document, number = place
        if vote := votes[place]:
            by = max(vote, key=lambda here: (vote[here], here == number)) - number
        elif document != last:
            by = 0
        last, moved[place] = document, number + by  # without a number of its own it goes with the one before
    return moved


def _part(kind: str, coded: Sequence[str], one: Declared, other: Declared, key: Callable[[Row], str]) -> Part:
    """Pair the rows of a kind by their paragraph and this key."""
    pairs = list(_paired(one[kind], other[kind], key))
    paired = {id(row) for pair in pairs for row in pair}
    ours, theirs = ([row for row in side[kind] if id(row) not in paired] for side in (one, other))
    for rows_of_one, reader in ((ours, other), (theirs, one)):
        for row in rows_of_one:
            same = [a for a in reader["set_aside"] if "value_text" in row and _place(a) == _place(row)]
            kinds = (a["ledger_kind"] for a in same if _expression(row) in a["words"].casefold())
            row["other_kind"] = next(kinds, None)
    return Part(kind, coded, pairs, ours, theirs)


def _paired(one: Sequence[Row], other: Sequence[Row], key: Callable[[Row], str]) -> Iterator[tuple[Row, Row]]:
    groups: dict[tuple[Place, str], tuple[list[Row], list[Row]]] = defaultdict(lambda: ([], []))
    for side, found in enumerate((one, other)):
        for row in found:
            groups[_place(row), key(row)][side].append(row)
    for ours, theirs in groups.values():
        if len(ours) == len(theirs):
            yield from zip(ours, theirs, strict=True)
            continue
        # One reader has more of them: the likest words belong together.
        likeness = [
            (-SequenceMatcher(None, _words(a), _words(b)).ratio(), i, j)
            for i, a in enumerate(ours)
            for j, b in enumerate(theirs)
        ]
        while likeness:
            _, i, j = min(likeness)
            yield ours[i], theirs[j]
            likeness = [(far, k, m) for far, k, m in likeness if k != i and m != j]


def _place(row: Row) -> Place:
    """Document and paragraph; a relation stands in none."""
    return row.get("document_id", ""), row.get("paragraph", 0)


def _words(row: Row) -> str:
    """What a row is known by to a person: printed words, or its own sentence."""
    return str(row.get("value_text") or row.get("words") or row.get("summary"))


def _expression(row: Row) -> str:
    """Return the number in a printed phrase, as printed; the phrase if it has none."""
    found = [one.text for one in find_expressions(normalise(_words(row))) if one.amount is not None]
    return found[0].casefold() if found else _words(row)


def _relation(row: Row) -> str:
    ends = [row[end] for end in _ENDS]
    return " ".join([row["relation"], *(sorted(ends) if row["relation"] in SYMMETRIC else ends)])


def _text(value: Any) -> str:
    try:
        return f"{float(value):.15g}"
    except (TypeError, ValueError):
        return "" if value is None else str(value)


def row_key(row: Row) -> str:
    return str(row["incident_id"] if "incident_type" in row else row["claim_id"])


def named(row: Row) -> str:
    """Name a row that only one reader has, and say if the other set its number aside."""
    if "relation" in row:
        return f"{row['claim_id']} {row['relation']} {row['related_claim_id']}"
    name = f"{row_key(row)} (paragraph {row['paragraph']}): {_words(row)}"
    return f"{name} [set aside as {row['other_kind']} by the other]" if row["other_kind"] else name
