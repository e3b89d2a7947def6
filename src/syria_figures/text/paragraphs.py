"""From the text of a document to its numbered paragraphs.

A text is a run of *blocks* between blank lines. A block is a heading, a piece of furniture (by a rule that the
reading declares) or a paragraph of the body; blocks that a page break tore apart are joined by declaration.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import count

from syria_figures.model.problems import Problem, ProblemsError

_DOUBLE_QUOTES = "“”„‟″«»"
_SINGLE_QUOTES = "‘’‚‛′`´"
_DASHES = "‐‑‒–—―−"
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_VARIANTS = str.maketrans(
    dict.fromkeys(_DOUBLE_QUOTES, '"')
    | dict.fromkeys(_SINGLE_QUOTES, "'")
    | dict.fromkeys(_DASHES, "-")
    | dict.fromkeys(_INVISIBLE, "")
    | {"…": "...", "ﬁ": "fi", "ﬂ": "fl"}
)
#: A dash between clauses, which is no hyphen within a word.
_BREAK = re.compile(r"(?<=\w)[—―](?=[^\W\d])|(?<=[^\W\d])[—―](?=\w)")
#: Markdown's own marks, which a web page does not print: an escaping backslash, bold.
_MARKDOWN = re.compile(r"(?<!\\)\\++(?=[$*_\[\]()#.!&%])|\*\*")


def normalise(text: str) -> str:
    """Return `text` as every edition of it would give it: NFC, plain quotes, dashes and single spaces."""
    text = _BREAK.sub(" - ", unicodedata.normalize("NFC", text)).translate(_VARIANTS)
    # The removed marks may have kept a letter from its accent: compose once more.
    return " ".join(unicodedata.normalize("NFC", _MARKDOWN.sub("", text)).split())


@dataclass(frozen=True, slots=True)
class Furniture:
    """A rule for blocks that are not the article: of just these words, or all that begin with them."""

    words: str
    reason: str
    begins: bool = False
    blocks: int | None = None
    """How many blocks it takes; one or more if it does not say."""
    holds: str = ""
    """The quantities that it takes out of the article."""

    def takes(self, block: str) -> bool:
        """Whether this normalised block is meant."""
        words = normalise(self.words)
        return block.startswith(words) if self.begins else block == words


@dataclass(frozen=True, slots=True)
class Torn:
    """A paragraph torn in two: the end of its first piece, the beginning of its second."""

    end: str
    begin: str
    within_word: bool = False

    def fits(self, first: str, second: str) -> bool:
        """Whether these normalised blocks are the two pieces."""
        return first.endswith(normalise(self.end)) and second.startswith(normalise(self.begin))


@dataclass(frozen=True, slots=True)
class Block:
    """A normalised piece of a document and what it is: `body`, `heading` or `furniture`."""

    text: str
    location: str
    paragraph: int | None = None
    section: int = 0
    reason: str = ""


class CutError(ProblemsError):
    """Declared rules do not fit the text."""


def cut(text: str, furniture: Sequence[Furniture] = (), torn: Sequence[Torn] = ()) -> list[Block]:
    """Cut a document into its blocks, in reading order.

    Parameters
    ----------
    text : str
        The document as received.
    furniture : sequence of Furniture
        Rules for what is not the article. Each must take as many blocks as it says.
    torn : sequence of Torn
        Paragraphs to be joined. Each must match exactly one pair of body blocks that follow each other once the
        furniture is gone.

    Returns
    -------
    list of Block
        Body blocks are numbered from 1; `section` counts the headings before them, the title not counted.

    Raises
    ------
    CutError
        If a rule matches nothing, or more than it should.
    """
    numbers = count(1)
    return [
        replace(block, paragraph=next(numbers)) if block.location == "body" else block
        for block in _join(_classify(text, furniture), torn)
    ]


def body(blocks: Sequence[Block]) -> dict[int, str]:
    """Return the paragraphs of the body by number."""
    return {block.paragraph: block.text for block in blocks if block.paragraph is not None}


def _classify(text: str, furniture: Sequence[Furniture]) -> list[Block]:
    blocks, taken, section = [], Counter[Furniture](), 0
    for raw in re.split(r"\n\s*\n", "\n".join(text.splitlines()).strip()):
        raw = raw.strip()
        block = normalise(raw.lstrip("#"))
        rule = next((rule for rule in furniture if rule.takes(block)), None)
        if rule:
            taken[rule] += 1
            blocks.append(Block(block, "furniture", section=section, reason=rule.reason))
        elif not any(character.isalnum() for character in block):
            continue  # a rule across the page
        elif raw.startswith("#"):
            section += raw.startswith("##")  # the title begins no section
            blocks.append(Block(block, "heading", section=section))
        else:
            blocks.append(Block(block, "body", section=section))
    problems = []
    for rule in furniture:
        if not taken[rule] or rule.blocks not in (None, taken[rule]):
            found = f"{taken[rule]} of the blocks {'begin so' if rule.begins else 'have just these words'}"
            expected = str(rule.blocks or "one or more")
            problems.append(Problem("furniture", repr(rule.words), "", found, expected, "document"))
    if problems:
        raise CutError(problems)
    return blocks


def _join(blocks: Sequence[Block], torn: Sequence[Torn]) -> list[Block]:
    """Join the body blocks that are declared torn; furniture between two pieces stays where it is."""
    joined: list[Block] = []
    left = list(torn)
    last = None  # where in `joined` the body block stands that may go on; a heading ends it
    for block in blocks:
        if block.location == "body" and last is not None:
            first = joined[last].text
            tear = next((tear for tear in left if tear.fits(first, block.text)), None)
            if tear:
                left.remove(tear)
                mended = first.removesuffix("-") + block.text if tear.within_word else f"{first} {block.text}"
                joined[last] = replace(joined[last], text=mended)
                continue
        joined.append(block)
        if block.location != "furniture":
            last = len(joined) - 1 if block.location == "body" else None
    if left:
        expected = "one that ends so and goes on with"
        raise CutError(
            [Problem("torn", repr(t.end), "", "no paragraph", f"{expected} {t.begin!r}", "document") for t in left]
        )
    return joined
