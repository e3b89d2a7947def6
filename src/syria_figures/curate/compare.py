"""Two readings of the same documents beside each other: claims, incidents and relations, field by field.

Aside from the way document → reading → decisions: how far do two people who read alone come to the same rows?
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
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
_EVENT = ("incident_scale", "facility_type", "status", *_WHEN_AND_WHERE, "actor_attributed_to", "actor_status")
#: A paragraph of a document.
Place = tuple[str, int]


@dataclass(slots=True)
class Item:
    """One row of a reading, as it is compared."""

    key: str
    place: Place
    words: str
    sign: str
    """By which it is known again in its paragraph: the number, the type, the claims."""
    coded: dict[str, str]

    def __str__(self) -> str:
        return f"{self.key} (paragraph {self.place[1]}): {self.words}" if self.place[1] else f"{self.key} {self.words}"


@dataclass(slots=True)
class Side:
    """What one reader declared."""

    claims: list[Item]
    incidents: list[Item] = field(default_factory=list)
    set_aside: list[Item] = field(default_factory=list)
    relations: list[Row] = field(default_factory=list)

    def items(self) -> list[Item]:
        """All that stands in a paragraph."""
        return [*self.claims, *self.incidents, *self.set_aside]


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
    both: list[tuple[Item, Item]]
    only_first: list[Item]
    only_second: list[Item]

    @property
    def differing(self) -> list[tuple[str, str, str, str]]:
        """Key in the first, field, first, second."""
        return [
            (a.key, name, a.coded[name], b.coded[name])
            for a, b in self.both
            for name in a.coded
            if a.coded[name] != b.coded[name]
        ]

    @property
    def fields(self) -> pd.DataFrame:
        """As `agreement` returns it."""
        return agreement(*(pd.DataFrame([pair[side].coded for pair in self.both]) for side in (0, 1)))

    def __str__(self) -> str:
        lines = [f"{self.kind} found by both: {len(self.both)}"]
        for which, found in (("first", self.only_first), ("second", self.only_second)):
            lines += [f"{self.kind} found by the {which} only: {len(found)}", *(f"  {item}" for item in found)]
        if self.both and self.both[0][0].coded:
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
    notes: list[str]
    """Where the second was cut into other paragraphs."""

    def __str__(self) -> str:
        others = (part for part in (self.incidents, self.relations) if part.both + part.only_first + part.only_second)
        return "\n".join([*self.notes, *map(str, (self.claims, *others))])


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
    one, other = _side(Path(first)), _side(Path(second))
    documents = {item.place[0] for item in one.claims} & {item.place[0] for item in other.claims}
    if not documents:
        raise ValueError(f"{first} and {second} have no document in common")
    for side in (one, other):
        side.claims = [item for item in side.claims if item.place[0] in documents]
    moved = _moved(one, other)
    for item in other.items():
        item.place = moved[item.place]
    claims = _part("claims", one.claims, other.claims)
    for items, reader in ((claims.only_first, other), (claims.only_second, one)):
        for item in items:
            same = (a.key for a in reader.set_aside if a.place == item.place and item.sign in a.words.casefold())
            item.words += next((f" [set aside as {kind} by the other]" for kind in same), "")
    names = {theirs.key: ours.key for ours, theirs in claims.both}
    relations = _part("relations", list(_relations(one.relations, {})), list(_relations(other.relations, names)))
    return Comparison(claims, _part("incidents", one.incidents, other.incidents), relations, list(_notes(moved)))


def _side(path: Path) -> Side:
    if path.suffix != ".py":
        return Side([_claim(row) for row in _published(path)])
    reading, indicators = read(path), known_indicators(path)
    aside = [{**row, "document_id": reading.document_id} for row in reading.set_aside if row["paragraph"]]
    return Side(
        [_claim(with_indicator(row, indicators)) for row in reading.claims],
        [_item(row, "incident_id", "summary", row["incident_type"], _EVENT) for row in reading.incidents],
        [_item(row, "ledger_kind", "words", _expression(row["words"])) for row in aside],
        reading.relations,
    )


def _claim(row: Row) -> Item:
    row = {"in_incident": "yes" if row.get("incident_id") else "no", **row}
    return _item(row, "claim_id", "value_text", _expression(row["value_text"]), CODED)


def _item(row: Row, key: str, words: str, sign: str, coded: Sequence[str] = ()) -> Item:
    place = row["document_id"], int(row["paragraph"])
    return Item(row[key], place, row[words], sign, {name: _text(row.get(name)) for name in coded})


def _published(path: Path) -> list[Row]:
    try:
        frame = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
        missing = [name for name in ("claim_id", "document_id", "paragraph", "value_text") if name not in frame]
        if missing:
            raise ValueError(f"no column {', '.join(missing)}")
        frame["paragraph"] = frame["paragraph"].map(int)
    except ValueError as error:  # empty, not UTF-8, no table, no number; pandas does not name the file
        raise ValueError(f"{path}: neither a reading (.py) nor claims as CSV: {error}") from error
    return [{str(name): cell for name, cell in row.items()} for row in frame.to_dict("records")]


def known_indicators(path: Path) -> dict[str, Mapping[str, Any]]:
    """The indicators, whose words a reading need not repeat: those of the package, and of the lists beside it."""
    beside = path.resolve().parent.parent / "lists" / "indicators.csv"
    known: list[Mapping[str, Any]] = [*rows("indicators")]
    if beside.exists():
        known += read_csv(beside, "indicators", TABLES["indicators"].columns)
    return {row["indicator"]: row for row in known}


def _moved(one: Side, other: Side) -> dict[Place, Place]:
    """Return for every paragraph of the second which one of the first it is."""
    ours, theirs = (sorted((item.place, item.sign) for item in side.claims + side.set_aside) for side in (one, other))
    signs = [[(place[0], sign) for place, sign in side] for side in (ours, theirs)]
    votes: dict[Place, Counter[int]] = defaultdict(Counter)
    for i, j, size in SequenceMatcher(None, signs[0], signs[1], autojunk=False).get_matching_blocks():
        for ((_, here), _), (there, _) in zip(ours[i : i + size], theirs[j : j + size], strict=True):
            votes[there][here] += 1
    moved: dict[Place, Place] = {}
    by = Counter[str]()
    for document, number in sorted({item.place for item in other.items()}):
        if vote := votes[document, number]:  # without a number in common it goes with the paragraph before
            by[document] = max(vote, key=lambda here: (vote[here], here == number)) - number
        moved[document, number] = document, number + by[document]
    return moved


def _notes(moved: Mapping[Place, Place]) -> Iterator[str]:
    for (document, by), run in groupby(moved.items(), lambda pair: (pair[0][0], pair[1][1] - pair[0][1])):
        if by:
            numbers = ", ".join(str(there) for (_, there), _ in run)
            way = "later" if by > 0 else "earlier"
            yield f"{document}: cut differently; paragraphs {numbers} of the second stand {abs(by)} {way} in the first"


def _part(kind: str, one: Sequence[Item], other: Sequence[Item]) -> Part:
    pairs = list(_paired(one, other))
    paired = {id(item) for pair in pairs for item in pair}
    return Part(kind, pairs, *([item for item in side if id(item) not in paired] for side in (one, other)))


def _paired(one: Sequence[Item], other: Sequence[Item]) -> Iterator[tuple[Item, Item]]:
    groups: dict[tuple[Place, str], tuple[list[Item], list[Item]]] = defaultdict(lambda: ([], []))
    for side, items in enumerate((one, other)):
        for item in items:
            groups[item.place, item.sign][side].append(item)
    for ours, theirs in groups.values():
        if len(ours) == len(theirs):
            yield from zip(ours, theirs, strict=True)
            continue
        few, many = sorted((ours, theirs), key=len)
        for item in few:  # one reader has more of them: the likest words belong together
            likeness = [SequenceMatcher(None, item.words, one.words).ratio() for one in many]
            likest = many.pop(likeness.index(max(likeness)))
            yield (item, likest) if few is ours else (likest, item)


def _relations(relations: Sequence[Row], names: Mapping[str, str]) -> Iterator[Item]:
    """Yield relations between claims as the first reader calls them; a symmetric one is the same from either side."""
    for row in relations:
        ends = [names.get(row[end], row[end]) for end in ("claim_id", "related_claim_id")]
        sign = [row["relation"], *(sorted(ends) if row["relation"] in SYMMETRIC else ends)]
        yield Item(ends[0], ("", 0), f"{row['relation']} {ends[1]}", " ".join(sign), {})


def _expression(words: str) -> str:
    """Return the number in a printed phrase, as printed; the phrase if it has none."""
    found = [one.text for one in find_expressions(normalise(words)) if one.amount is not None]
    return found[0].casefold() if found else words


def _text(value: Any) -> str:
    try:
        return f"{float(value):.15g}"
    except (TypeError, ValueError):
        return "" if value is None else str(value)
