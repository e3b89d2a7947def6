"""The document, before anybody has read it: its paragraphs, and every numeric expression in them.

First step of document → reading → decisions.
"""

from __future__ import annotations

import re
import warnings
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, replace
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any

import pandas as pd
from rich.console import Group
from rich.text import Text

from syria_figures.curate.companion import cut_as_declared
from syria_figures.curate.verbs import Reading
from syria_figures.model.amounts import Amount, amount_code
from syria_figures.model.field import MAX_WORDS
from syria_figures.terminal import rendered
from syria_figures.text.copies import Copy, open_copy
from syria_figures.text.lexicon import FUNCTION_WORDS
from syria_figures.text.numbers import Expression, find_expressions
from syria_figures.text.paragraphs import Block, Furniture, Torn, cut, normalise

COLUMNS = (
    *("paragraph", "location", "offset", "expression", "form", "value", "value_low", "value_high", "qualifier"),
    *("hedge", "unit", "per", "date", "context"),
)
#: Nouns after a number that settle its unit.
_NOUNS = {
    "person": "people persons person civilians residents children women men refugees idps returnees patients students"
    " workers volunteers inhabitants troops soldiers fighters deaths prisoners detainees",
    "attack": "attacks attack",
    "airstrike": "airstrikes airstrike",
    "facility": "hospitals hospital clinics clinic facilities facility schools school",
    "bed": "beds bed",
    "ship": "ships ship vessels vessel",
    "aircraft": "aircraft planes warplanes",
    "household": "households household families family",
    "organization": "organisations organizations groups",
}
_UNITS = {noun: unit for unit, nouns in _NOUNS.items() for noun in nouns.split()}
#: Words that end what a number counts.
VERBS = frozenset("are were is was have has had be been will would could may said".split())
_SENTENCE = re.compile(r"(?<=[.!?])[\"')\]]*\s+(?=[A-Z\"'(\[])")
_FOLLOWING = re.compile(r"[^.;:,]{0,60}")
_ENGLISH = frozenset("the of and to in a is for that on with was by as are from at".split())


@dataclass(frozen=True, slots=True)
class Found:
    """One numeric expression of a document, where it stands, and what a curator may want to know."""

    block: Block
    expression: Expression
    unit: str
    date: str
    context: str

    def row(self) -> dict[str, Any]:
        """Return the row of `scan`."""
        one = self.expression
        qualifier, *values = astuple(one.amount or Amount(""))
        found = (self.block.paragraph, self.block.location, one.start, one.text, one.form, *values, qualifier)
        return dict(zip(COLUMNS, (*found, one.hedge, self.unit, one.per, self.date, self.context), strict=True))


@dataclass(frozen=True, slots=True)
class Scan:
    """A scanned document: how it was cut, and what was found."""

    original: Copy
    furniture: list[Furniture]
    torn: list[Torn]
    blocks: list[Block]
    found: list[Found]
    notes: list[str]


def scan(source: str | Path) -> pd.DataFrame:
    """Find every numeric expression of a document.

    Parameters
    ----------
    source : str or Path
        A text (``.txt``, UTF-8), a saved web page or a PDF.

    Returns
    -------
    DataFrame
        One row per expression, in reading order: `paragraph` (as a starter reading would number it), `location`,
        `offset`, `expression`, `form`, `value`, `value_low`, `value_high`, `qualifier`, `hedge`, `unit`, `per` and
        `date` (guesses: of the noun after it, of a rate, and in the same sentence) and `context`. What reads two ways
        has the form ``doubtful`` and no value.

    Raises
    ------
    CopyError
        If the file is something else or holds no text: says what it is and what to do.

    Warns
    -----
    UserWarning
        If the text does not look like English, which is what the finder reads.

    Examples
    --------
    >>> import syria_figures as sf, tempfile, pathlib
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     file = pathlib.Path(folder) / "note.txt"
    ...     _ = file.write_text("In June 2023 the flood drove more than 1,200 people from their homes.")
    ...     found = sf.scan(file)
    >>> found[["paragraph", "expression", "form", "qualifier", "value", "unit", "date"]]
       paragraph expression    form  qualifier   value    unit       date
    0          1  June 2023    date                NaN          June 2023
    1          1      1,200  number  more_than  1200.0  person  June 2023
    """
    scanned = scan_copy(open_copy(source))
    for note in scanned.notes:
        warnings.warn(note, stacklevel=2)
    frame = pd.DataFrame([found.row() for found in scanned.found], columns=list(COLUMNS))
    numbers = dict.fromkeys(("value", "value_low", "value_high"), "float64")
    return frame.astype({"paragraph": "Int64", "offset": "int64", **numbers})


def scan_copy(original: Copy, reading: Reading | None = None) -> Scan:
    """Scan a document, cut and described as a reading declares; without one, as a web page itself declares."""
    if reading:
        record = {name: str(value) for name, value in reading.document.items() if value and value != "undecided"}
        original = replace(original, about={**original.about, **record})
        furniture, torn, blocks = reading.furniture, reading.torn, cut_as_declared(reading, original.text)
    else:
        furniture = _page_furniture(original)
        torn = list(_tiles(cut(original.text, furniture))) if original.path.suffix.lower() in (".html", ".htm") else []
        blocks = cut(original.text, furniture, torn)
    return Scan(original, furniture, torn, blocks, list(_found(blocks)), list(_notes(original)))


def _page_furniture(original: Copy) -> list[Furniture]:
    """Return a rule for each block that a web page calls its navigation or foot, and for no other block."""
    declared = {normalise(words): reason for words, reason in original.furniture.items()}
    blocks = [block.text for block in cut(original.text)]
    rules: dict[str, Furniture] = {}
    in_order = sorted(blocks)
    for text in dict.fromkeys(block for block in blocks if block in declared):
        words = " ".join(text.split()[:MAX_WORDS])
        if words in rules:
            continue
        # All that begin so: no character is later in the order than this one.
        alike = in_order[bisect_left(in_order, words) : bisect_left(in_order, f"{words}\U0010ffff")]
        if words == text:
            rules[words] = Furniture(words, declared[text])
        elif all(block in declared for block in alike) and words not in alike:
            rules[words] = Furniture(words, declared[text], begins=True, blocks=len(alike))
    return list(rules.values())


def _tiles(blocks: Sequence[Block]) -> Iterator[Torn]:
    """Yield the tiles of a page: a block that is just one number, torn from the label under it."""
    for tile, label in pairwise(block for block in blocks if block.location != "furniture"):
        of_body = tile.location == label.location == "body"
        if of_body and _is_number(tile.text) and not _is_number(label.text):
            yield Torn(tile.text, " ".join(label.text.split()[:MAX_WORDS]))


def _is_number(text: str) -> bool:
    found = find_expressions(text)
    return len(found) == 1 and bool(found[0].amounts) and found[0].whole == text


def _found(blocks: Sequence[Block]) -> Iterator[Found]:
    for block in blocks:
        ends = [match.end() for match in _SENTENCE.finditer(block.text)]
        sentences: dict[int, list[Expression]] = {}
        for expression in find_expressions(block.text):
            sentences.setdefault(bisect_right(ends, expression.start), []).append(expression)
        for expressions in sentences.values():
            dates = [expression for expression in expressions if expression.form == "date"]
            for one in expressions:
                date = min(((abs(date.start - one.start), date.text) for date in dates), default=(0, ""))[1]
                yield Found(block, one, unit_of(one, block.text), date, _context(one, block.text))


def unit_of(expression: Expression, text: str) -> str:
    """Return the unit that the words give: of the finder, or by the next noun; empty if they give none."""
    if expression.unit or not expression.amounts:
        return expression.unit
    following = _FOLLOWING.match(text, expression.end)
    for word in re.findall(r"[a-z]+", following[0].lower())[:4] if following else []:
        if word in _UNITS:
            return _UNITS[word]
        if word in VERBS or (word in FUNCTION_WORDS and word not in ("of", "the", "its", "their")):
            break
    return ""


def _context(expression: Expression, text: str) -> str:
    # Six words, if they are words at all: what is looked at stays short in a text of any length.
    before = text[max(0, expression.start - 200) : expression.start].split()
    after = text[expression.end : expression.end + 200].split()
    left, right = " ".join(before[-6:]), " ".join(after[:6])
    return f"{left} [{expression.text}] {right}".strip()


def _notes(original: Copy) -> Iterator[str]:
    """What the curator must know before trusting the scan."""
    yield from (f"{original.path.name}: {note}" for note in original.notes)
    letters = [character for character in original.text if character.isalpha()]
    words = re.findall(r"[a-z]+", original.text.lower())
    if sum("\u0600" <= letter <= "\u06ff" for letter in letters) > len(letters) / 2:
        script = "is mostly in Arabic"
    elif len(letters) > 300 and sum(word in _ENGLISH for word in words) < 0.08 * max(len(words), 50):
        script = "does not look like English"
    else:
        return
    yield f"{original.path.name} {script}: numbers in digits are found, number words are not; look for those yourself"


_STYLES = {"date": "blue", "ordinal": "magenta", "vague": "magenta", "other": "magenta", "multiplier": "magenta"}


def page(scanned: Scan) -> str:
    """Return a scan for a terminal: each paragraph with its expressions marked, and under it how each was read."""
    pieces = [Text(_printable(f"note: {note}"), "yellow") for note in scanned.notes]
    of_block = {key: list(found) for key, found in groupby(scanned.found, lambda one: id(one.block))}
    for block in scanned.blocks:
        found = of_block.get(id(block), [])
        words, done = _printable(block.text), 0
        text = Text(f"\n{block.paragraph or block.location}  ", "bold cyan")
        for expression in (one.expression for one in found):
            text.append(words[done : expression.start], "default not bold")
            text.append(f"[{words[expression.start : expression.end]}]", _STYLES.get(expression.form, "bold green"))
            done = expression.end
        pieces.append(text.append(words[done:], "default not bold"))
        pieces += [Text(f"      {_printable(_said(one))}", "dim") for one in found]
    quantities = sum(bool(found.expression.amounts) for found in scanned.found)
    paragraphs = sum(block.paragraph is not None for block in scanned.blocks)
    counts = f"numeric expressions: {len(scanned.found)}; quantities among them: {quantities}"
    return rendered(Group(*pieces, Text(f"\nparagraphs: {paragraphs}; {counts}", "bold")))


def _said(found: Found) -> str:
    one = found.expression
    if not one.amounts:
        return f"{one.text} = {one.form}"
    said = " or ".join(map(amount_code, one.amounts))
    rate, near = f" per {one.per}" if one.per else "", f"  ({found.date})" if found.date else ""
    return f"{one.whole} = {one.form}: {said} {found.unit}".strip() + rate + near


def _printable(text: str) -> str:
    """An escape sequence in a document must not reach the terminal."""
    return "".join(character if character.isprintable() else " " for character in text)
