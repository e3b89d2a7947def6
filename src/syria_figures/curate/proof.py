"""The proof sheet: a document and its reading side by side, for a person who checks.

After the third step of document → reading → decisions. The document's blocks with every numeric expression marked by
what became of it, beside each its rows in words and as coded, and what a second reader coded otherwise. A sheet holds
the whole document, which is in copyright: it is written outside of the checkout, and never published.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from syria_figures.claims.wording import credit, figure, indicator, period, place
from syria_figures.curate.companion import cut_as_declared, locate, make_companion
from syria_figures.curate.compare import compare, known_indicators
from syria_figures.curate.decisions import decisions, undecided_fields
from syria_figures.curate.lists import with_indicator
from syria_figures.curate.reading import read
from syria_figures.curate.verbs import Reading, Row
from syria_figures.frames.rows import package_root, unknown
from syria_figures.model.amounts import Amount, amount_code
from syria_figures.model.problems import Problem, ProblemsError
from syria_figures.model.vocabularies import VOCABULARIES
from syria_figures.templates import page
from syria_figures.text.copies import open_copy
from syria_figures.text.paragraphs import Block
from syria_figures.text.phrases import find_words, stands_in

#: How every sheet begins; a file that begins otherwise is not replaced by one.
_BEGINS = "<!doctype html>\n<!-- proof sheet:"


class Piece(NamedTuple):
    """A stretch of a block: what became of the number in it, whether a claim's words hold it."""

    text: str
    fate: str
    label: str
    in_phrase: bool


def write_proof(name: str, documents: Path, output: Path, second: Path | None = None) -> Path:
    """Write the proof sheet of a document.

    Parameters
    ----------
    name : str
        Key of a document that has a reading in the checkout, or the path of a reading (``.py``).
    documents : pathlib.Path
        The document as received, or the folder in which it is ``<document_id>.txt``.
    output : pathlib.Path
        The file to write, outside of the package; an older sheet is replaced.
    second : pathlib.Path, optional
        A second reading, whose differences are put beside the rows.

    Returns
    -------
    pathlib.Path
        The file that was written.

    Raises
    ------
    ProblemsError
        If something in the reading is undecided, or it cannot be run.
    ValueError
        If there is no such reading, the document cannot be read, or the file may not be written there.
    """
    folder = package_root() / "scripts" / "readings"
    path = Path(name) if name.endswith(".py") else folder / f"{name}.py"
    if not (name.endswith(".py") or path.exists()):
        raise ValueError(unknown("reading", name, sorted(one.stem for one in folder.glob("*.py"))))
    if output.resolve().is_relative_to(package_root().resolve()):
        raise ValueError(f"{output}: a proof sheet holds the document and is never committed; write it elsewhere")
    if output.exists() and not output.read_bytes().startswith(_BEGINS.encode()):
        raise FileExistsError(f"{output}: is there already, and is no proof sheet")
    sheet = proof(path, documents, second)
    part = output.with_name(f"{output.name}.part")
    part.write_text(sheet, encoding="utf-8", newline="\n")
    return part.replace(output)


def proof(path: Path, documents: Path, second: Path | None = None) -> str:
    """Return the proof sheet of a reading as a page; parameters as of `write_proof`."""
    reading = read(path)
    if undecided := list(undecided_fields(reading)):
        raise ProblemsError(undecided)
    text = open_copy(documents / f"{reading.document_id}.txt" if documents.is_dir() else documents).text
    problems: Sequence[Problem] = []
    try:
        make_companion(reading, text)
    except ProblemsError as error:
        problems = error.problems
    notes, beside = _differences(path, second) if second else ([], {})
    blocks = list(_blocks(reading, cut_as_declared(reading, text), known_indicators(path), beside))
    notes += [one for left in beside.values() for one in left["only"]]
    words = {"credit": credit, "figure": figure, "indicator": indicator, "period": period, "place": place}
    about = defaultdict(str, reading.document)
    return page("proof.html", about=about, reading=reading, problems=problems, notes=notes, blocks=blocks, **words)


def _blocks(
    reading: Reading, blocks: Sequence[Block], indicators: Mapping[str, Mapping[str, Any]], beside: dict[object, Any]
) -> Iterator[Row]:
    """Yield each block with its pieces and its rows; the differences that are shown are taken out of `beside`."""
    located = [locate(reading, [block])[0] for block in blocks]
    # of all of them at once: whether a claim's words hold its number is a question to the whole document
    every = [{**one, "position": (i, one["position"])} for i, here in enumerate(located) for one in here]
    fates = {one["position"]: one for one in decisions(reading, every)[0]}
    numbers = {row["claim_id"]: number for number, row in enumerate(reading.claims, 1)}
    declared = _rows(reading, indicators)
    for i, block in enumerate(blocks):
        marks = []
        for one in located[i]:
            fate = fates.get((i, one["position"]), {"ledger_kind": "undecided", "claim_id": None})
            label = numbers.get(fate["claim_id"], fate["ledger_kind"].replace("_", " "))
            marks.append((one["offset"], one["offset"] + len(one["expression"]), fate["ledger_kind"], str(label)))
        rows = [row for row in declared if row["paragraph"] == block.paragraph]
        for row in rows:
            row["second"] = beside.pop(row["key"], None)
        phrases = [span for row in rows if "number" in row for span in find_words(row["value_text"], block.text)]
        aside = [] if block.reason else [row for row in reading.set_aside if row["paragraph"] == block.paragraph]
        yield {
            "block": block,
            "pieces": list(_pieces(block.text, marks, phrases)),
            "rows": rows,
            "aside": [row for row in aside if stands_in(row["words"], block.text)],
            "second": beside.pop(block.paragraph, None),
        }


def _rows(reading: Reading, indicators: Mapping[str, Mapping[str, Any]]) -> list[Row]:
    """Return claims and incidents as they were typed one after the other, with what is said of each elsewhere."""
    events = {row["incident_id"]: row for row in reading.incidents}
    rows: list[Row] = [{**row, "key": ("incidents", key), "of_event": []} for key, row in events.items()]
    for number, claim in enumerate(reading.claims, 1):
        key, event = claim["claim_id"], events.get(claim["incident_id"], {})
        row = {**with_indicator(claim, indicators), "key": ("claims", key), "number": number, "event": event}
        row["amount"] = amount_code(Amount(*(row[name] for name in ("qualifier", "value", "value_low", "value_high"))))
        row["hedge_from"] = reading.hedges.get(key)
        row["has_unit"] = row["unit"] in VOCABULARIES["unit"]  # an indicator in no list has none
        row["relations"] = [one for one in reading.relations if one["claim_id"] == key]
        row["of_indicator"] = [name for name in ("unit", "measure", "population_group") if not claim.get(name)]
        row["of_event"] = [column for column, cell in event.items() if claim.get(column) == cell]
        rows.append(row)
    written = {name: reading.document.get(name) for name in ("dateline", "dateline_basis")}
    return sorted(({**row, **written} for row in rows), key=lambda row: reading.lines[row["key"]])


def _pieces(
    text: str, marks: Sequence[tuple[int, int, str, str]], phrases: Sequence[tuple[int, int]]
) -> Iterator[Piece]:
    """Cut a block where a number or a claim's words begin or end."""
    spans = [(start, end) for start, end, *_ in marks] + list(phrases)
    for start, end in pairwise(sorted({0, len(text), *(edge for span in spans for edge in span)})):
        last, kind, label = next((mark[1:] for mark in marks if mark[0] <= start and end <= mark[1]), (0, "", ""))
        held = any(begins <= start and end <= ends for begins, ends in phrases)
        yield Piece(text[start:end], kind, label if last == end else "", held)


def _differences(path: Path, second: Path) -> tuple[list[str], dict[object, Any]]:
    """Return how a second reader cut, and what they coded otherwise: by row, or paragraph if the first has no such."""
    comparison = compare(path, second)
    found: dict[object, Any] = defaultdict(lambda: {"only": [], "differing": []})
    for part in (comparison.claims, comparison.incidents, comparison.relations):
        table = "incidents" if part.kind == "incidents" else "claims"  # relations stand with their claim
        for key, *cells in part.differing:
            found[table, key]["differing"].append(cells)
        for item in part.only_first:
            found[table, item.key]["only"].append(f"the first only: {item}")
        for item in part.only_second:
            found[item.place[1] or (table, item.key)]["only"].append(f"the second only: {item}")
    return comparison.notes, found
