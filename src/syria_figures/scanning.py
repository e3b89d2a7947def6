"""What a document holds before anybody has read it: its paragraphs, and every numeric expression in them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from syria_figures.amounts import Amount
from syria_figures.lexicon import FUNCTION_WORDS, split
from syria_figures.numbers import Expression, find_expressions
from syria_figures.originals import Original, open_original
from syria_figures.paragraphs import Block, CutError, Furniture, Torn, cut
from syria_figures.vocabularies import VOCABULARIES

if TYPE_CHECKING:
    import pandas as pd

    from syria_figures.reading import Reading

COLUMNS = (
    *("paragraph", "location", "offset", "expression", "form", "value", "value_low", "value_high", "qualifier"),
    *("hedge", "unit", "date", "context"),
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
    "organization": "organisations organizations groups",
}
_UNITS = {noun: unit for unit, nouns in _NOUNS.items() for noun in nouns.split()}
#: Words that end what a number counts.
VERBS = frozenset(split("are were is was have has had be been will would could may said"))
_SENTENCE = re.compile(r"(?<=[.!?])[\"')\]]*\s+(?=[A-Z\"'(\[])")
_FOLLOWING = re.compile(r"[^.;:,]{0,60}")
_SHORT = 12
#: Short blocks that say themselves what they are.
_MARKED = {
    r"©|^\W*copyright (\(c\)|(19|20)\d\d)|\ball rights reserved\b|\bcreative commons\b": "copyright line",
    r"^\W*(published|updated|posted|publication date|last (modified|updated))\b": "date line",
    r"^<?(https?://|www\.)\S+$": "address",
    r"^(page )?\d+(( of |/)\d+)?$": "page number",
    r"^\W*by [a-z'.-]+ [a-z'.-]+": "byline",
    r"^(share|read more|subscribe|sign up|related|follow us|advertisement|download|print|comments?|tags?|see also)\b": (
        "appeal or link of the page"
    ),
}
_ENGLISH = frozenset(split("the of and to in a is for that on with was by as are from at"))


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
        amount, expression = self.expression.amount, self.expression
        values = (amount.value, amount.low, amount.high, amount.qualifier) if amount else (None, None, None, "")
        return dict(
            zip(
                COLUMNS,
                (
                    *(self.block.paragraph, self.block.location, expression.start, expression.text, expression.form),
                    *(*values, expression.hedge, self.unit, self.date, self.context),
                ),
                strict=True,
            )
        )


@dataclass(frozen=True, slots=True)
class Scan:
    """A scanned document: how it was cut, and what was found."""

    original: Original
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
        `offset`, `expression`, `form`, `value`, `value_low`, `value_high`, `qualifier`, `hedge`, `unit` and `date`
        (guesses: of the noun after it, and in the same sentence) and `context`.

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
    import warnings

    import pandas as pd

    scanned = scan_original(open_original(source))
    for note in scanned.notes:
        warnings.warn(note, stacklevel=2)
    frame = pd.DataFrame([found.row() for found in scanned.found], columns=list(COLUMNS))
    numbers = dict.fromkeys(("value", "value_low", "value_high"), "float64")
    return frame.astype({"paragraph": "Int64", "offset": "int64", **numbers})


def scan_original(original: Original, reading: Reading | None = None) -> Scan:
    """Scan a document, cut and described as a reading declares; without one, cut as `propose` does."""
    if reading:
        record = {name: str(value) for name, value in reading.document.items() if value and value != "undecided"}
        original = replace(original, about={**original.about, **record})
    furniture, torn = (reading.furniture, reading.torn) if reading else propose(original)
    try:
        blocks = cut(original.text, furniture, torn)
    except CutError as error:
        raise CutError(f"{reading.path.name}: {error}" if reading else str(error)) from None
    return Scan(original, furniture, torn, blocks, list(_found(blocks)), list(_notes(original)))


def _found(blocks: Sequence[Block]) -> Iterator[Found]:
    for block in blocks:
        expressions = find_expressions(block.text)
        ends = [match.end() for match in _SENTENCE.finditer(block.text)]
        sentences = [bisect_right(ends, expression.start) for expression in expressions]
        for _, together in groupby(zip(sentences, expressions, strict=True), itemgetter(0)):
            yield from _found_in_sentence(block, [expression for _, expression in together])


def _found_in_sentence(block: Block, expressions: Sequence[Expression]) -> Iterator[Found]:
    dates = [expression for expression in expressions if expression.form == "date"]
    starts = [date.start for date in dates]
    for expression in expressions:
        after = bisect_right(starts, expression.start)
        near = dates[max(0, after - 1) : after + 1]
        date = min(near, key=lambda date: abs(date.start - expression.start), default=None)
        unit, context = unit_of(expression, block.text), _context(expression, block.text)
        yield Found(block, expression, unit, date.text if date else "", context)


def unit_of(expression: Expression, text: str) -> str:
    """Return the unit that the words give: of the finder, or by the next noun; empty if they give none."""
    if expression.unit or expression.amount is None:
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


def _notes(original: Original) -> Iterator[str]:
    """What the curator must know before trusting the scan."""
    letters = [character for character in original.text if character.isalpha()]
    words = re.findall(r"[a-z]+", original.text.lower())
    if sum("\u0600" <= letter <= "\u06ff" for letter in letters) > len(letters) / 2:
        script = "is mostly in Arabic"
    elif len(letters) > 300 and sum(word in _ENGLISH for word in words) < 0.08 * max(len(words), 50):
        script = "does not look like English"
    else:
        return
    yield f"{original.path.name} {script}: numbers in digits are found, number words are not; look for those yourself"


# -- proposals ---------------------------------------------------------------------------------------------------------


def propose(original: Original) -> tuple[list[Furniture], list[Torn]]:
    """Propose which blocks are furniture and which paragraphs were torn.

    A block with a quantity is never proposed for its shortness alone: no number hides in furniture unseen.
    """
    furniture = _propose_furniture(original)
    torn = list(_propose_torn(cut(original.text, furniture)))
    for rules in ((furniture, torn), (furniture, [])):
        try:
            cut(original.text, *rules)
        except CutError:
            continue
        return rules
    return [], []


def _propose_furniture(original: Original) -> list[Furniture]:
    blocks = cut(original.text)
    masked = [re.sub(r"\d+", "0", block.text) for block in blocks]
    reasons = {
        block.text: reason
        for block, mask in zip(blocks, masked, strict=True)
        if block.location == "body" and (reason := _reason(block.text, original, masked.count(mask) > 1))
    }
    kept = [block.text for block in blocks if block.text not in reasons]
    rules: list[Furniture] = []
    for text, reason in reasons.items():
        begins = _beginning(text, kept)
        if begins and not any(text.startswith(rule.begins) for rule in rules):
            rules.append(Furniture(begins, reason))
    try:
        cut(original.text, rules)
    except CutError:
        return []
    return rules


def _reason(text: str, original: Original, is_repeated: bool) -> str:
    declared = {" ".join(words.split()): reason for words, reason in original.furniture.items()}
    if text in declared:
        return declared[text]
    length = len(text.split())
    if length > 3 * _SHORT:
        return ""
    reason = next((why for mark, why in _MARKED.items() if re.search(mark, text, re.IGNORECASE)), "")
    if reason and (length <= _SHORT or reason == "copyright line"):
        return reason
    if length > _SHORT:
        return ""
    if is_repeated:
        return "running head"
    expressions = find_expressions(text)
    if [expression.form for expression in expressions] == ["date"] and length <= 5:
        return "date line"
    is_line = not re.search(r"[.!?:;,\"')]\Z", text) and text[:1].isalnum() and not text[:1].islower()
    has_number = any(expression.amount for expression in expressions)
    return "a short line: title, rubric or heading" if is_line and not has_number else ""


def _beginning(text: str, kept: Sequence[str]) -> str:
    """Return the fewest words, three or more, with which no block begins that is kept."""
    words = text.split()
    for count in range(min(3, len(words)), len(words) + 1):
        begins = " ".join(words[:count])
        if not any(other.startswith(begins) for other in kept):
            return begins
    return ""


def _propose_torn(blocks: Sequence[Block]) -> Iterator[Torn]:
    flow = [block for block in blocks if block.location != "furniture"]
    for first, second in pairwise(flow):
        if {first.location, second.location} != {"body"} or not second.text[:1].islower():
            continue
        if re.search(r"[\w,-]\Z", first.text) and len(first.text.split()) > 5:
            end, begin = " ".join(first.text.split()[-3:]), " ".join(second.text.split()[:3])
            yield Torn(end, begin, within_word=bool(re.search(r"[^\W\d]-\Z", end)))


# -- how it is shown ---------------------------------------------------------------------------------------------------


def amount_code(amount: Amount) -> str:
    """Return an amount as a reading writes it.

    Examples
    --------
    >>> from syria_figures.amounts import between, more_than
    >>> amount_code(more_than(920_000)), amount_code(between(0.25, 0.5))
    ('more_than(920_000)', 'between(0.25, 0.5)')
    """
    if amount.qualifier == "indefinite":
        return "indefinite"
    if amount.qualifier == "between":
        return f"between({_literal(amount.low)}, {_literal(amount.high)})"
    value = _literal(amount.value)
    return value if amount.qualifier == "unhedged" else f"{amount.qualifier}({value})"


def _literal(number: float | None) -> str:
    if number is None or number != int(number):
        return repr(number)
    return f"{int(number):_}"


def known_unit(unit: str) -> str:
    """Return a unit if the vocabulary has it."""
    return unit if unit in VOCABULARIES["unit"] else ""


def page(scanned: Scan) -> str:
    """Return a scan for a terminal: each paragraph with its expressions marked, and under it how each was read."""
    from rich.console import Group
    from rich.text import Text

    from syria_figures.layouts import rendered

    pieces = [Text(_printable(f"note: {note}"), "yellow") for note in scanned.notes]
    for block in scanned.blocks:
        found = [one for one in scanned.found if one.block is block]
        label = f"{block.paragraph}" if block.paragraph else block.location
        text = Text(f"\n{label}  ", "bold cyan")
        done = 0
        for one in found:
            text.append(_printable(block.text[done : one.expression.start]), "default not bold")
            text.append(f"[{_printable(one.expression.text)}]", _STYLES.get(one.expression.form, "bold green"))
            done = one.expression.end
        pieces.append(text.append(_printable(block.text[done:]), "default not bold"))
        pieces += [Text(f"      {_printable(_reading_of(one))}", "dim") for one in found]
    return rendered(Group(*pieces, Text(f"\n{_summary(scanned)}", "bold")))


_STYLES = {"date": "blue", "ordinal": "magenta", "vague": "magenta", "other": "magenta", "multiplier": "magenta"}


def _reading_of(found: Found) -> str:
    amount = found.expression.amount
    stated = f"{found.expression.form}: {amount_code(amount)} {found.unit}" if amount else found.expression.form
    near = f"  ({found.date})" if found.date and amount else ""
    return f"{found.expression.hedge} {found.expression.text} = {stated.strip()}{near}".strip()


def _summary(scanned: Scan) -> str:
    quantities = sum(found.expression.amount is not None for found in scanned.found)
    paragraphs = sum(block.paragraph is not None for block in scanned.blocks)
    return f"paragraphs: {paragraphs}; numeric expressions: {len(scanned.found)}; quantities among them: {quantities}"


def _printable(text: str) -> str:
    """An escape sequence in a document must not reach the terminal."""
    return "".join(character if character.isprintable() else " " for character in text)
