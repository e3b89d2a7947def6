"""The reading, as a machine begins it: what the finder read of a document, and the rest marked `undecided`.

Between the first two steps of document → reading → decisions.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from syria_figures.curate.arguments import Undecided
from syria_figures.curate.scan import VERBS, Found, Scan
from syria_figures.curate.verbs import undecided
from syria_figures.model.amounts import amount_code
from syria_figures.model.field import MAX_WORDS
from syria_figures.model.vocabularies import VOCABULARIES
from syria_figures.text.lexicon import FUNCTION_WORDS
from syria_figures.text.numbers import Expression, find_expressions, read_phrase
from syria_figures.text.paragraphs import Block, Furniture
from syria_figures.text.phrases import find_words

_WIDTH = 120
_HEAD = '''"""Reading of {document_id}. In document order; check it beside the document.

A starter, written by machine. First declare furniture(…) and torn(…), which change the numbers of paragraphs. Each
`undecided` is for you; the build stops at its line until it is gone: slug (now todo-…): a short neutral name, which
stays; indicator: a row of scripts/lists; place: exact(…), within(…) or across(…) of a row of scripts/lists; when:
now(), day(…), period(…), until(…), since(…) or no_date; says: one neutral sentence of your own. Check also what is
filled in. A claim that is none becomes aside(kind, words).
"""

from syria_figures.reading import *
'''
_RECORD = (
    *("csl_type", "title", "short_name", "authors", "authors_basis", "container_title", "publisher_id", "issued"),
    *("issued_basis", "dateline", "dateline_basis", "url", "url_basis", "genre", "language", "rights"),
)
#: Ledger kind of what is no quantity, where its form says it.
_KINDS = {"ordinal": "ordinal", "vague": "vague_quantifier"}
#: What a number counts, which goes on after it: `people`, `armed men`, `of all houses`.
_NOUN = rf" (?!(?:{'|'.join([*VERBS, *FUNCTION_WORDS])})(?![a-z-]))[a-z][a-z-]*(?=[ .,;:)]|$)"
_COUNTED = re.compile(rf" of(?= )(?: (?:all|the|its|their)(?= ))?(?:{_NOUN})?|(?:{_NOUN}){{0,2}}")
_EDGES = "\"'([{)]}.,;:!?"


def starter(scanned: Scan, document_id: str) -> str:
    """Return a starter reading as Python source.

    Parameters
    ----------
    scanned : Scan
        What `scan_copy` found.
    document_id : str
        Its key: ``author-year``.

    Returns
    -------
    str
        A reading that runs; a build stops at each line on which something is `undecided`.
    """
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", document_id):
        raise ValueError(f"{document_id!r}: the key of a document is of small letters, digits and hyphens: daher-2018")
    about = {name: _quoted(value) for name, value in scanned.original.about.items() if name != "document_id"}
    record = {**dict.fromkeys(_RECORD, "undecided"), **about}
    pieces = [
        _HEAD.format(document_id=document_id),
        _call("document", _quoted(document_id), *(f"{name}={value}" for name, value in record.items())) + "\n",
        *(_furniture(rule, scanned) for rule in scanned.furniture),
        *(_call("torn", _quoted(t.end), _quoted(t.begin), *["within_word=True"] * t.within_word) for t in scanned.torn),
        *_decisions(scanned),
    ]
    return "\n".join(pieces) + "\n"


def write_starter(scanned: Scan, document_id: str, folder: Path) -> list[Path]:
    """Write a starter reading and, where the file is not it, the text that the build reads. Nothing is overwritten.

    Raises
    ------
    FileExistsError
        If one of the files is there already; then none is written.
    """
    files = {folder / f"{document_id}.py": starter(scanned, document_id)}
    if not scanned.original.is_plain:
        files[folder / f"{document_id}.txt"] = scanned.original.text
    for path in files:
        if path.exists():
            raise FileExistsError(f"{path}: is there already, and nothing is overwritten; name another folder")
    folder.mkdir(parents=True, exist_ok=True)
    for path, text in files.items():
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    return list(files)


def _furniture(rule: Furniture, scanned: Scan) -> str:
    """Return a rule, with the numbers that it takes out of the article above it; quantities are to be decided."""
    held = [found.expression for found in scanned.found if rule.takes(found.block.text)]
    numbers = f"# holds {', '.join(one.text for one in held[:5])}{' …' * (len(held) > 5)}:\n" if held else ""
    arguments = ["begins=True"] * rule.begins + ([f"blocks={rule.blocks}"] if rule.blocks else [])
    if any(one.amounts for one in held):
        arguments.append(f"holds={_quoted(rule.holds or undecided)}")
    return numbers + _call("furniture", _quoted(rule.words), _quoted(rule.reason), *arguments)


def _decisions(scanned: Scan) -> Iterator[str]:
    found = [one for one in scanned.found if one.block.location != "furniture" and one.expression.form != "date"]
    yield from dict.fromkeys(_aside(one) for one in found if not one.block.paragraph)  # one holds for all headings
    for number, here in groupby((one for one in found if one.block.paragraph), lambda one: one.block.paragraph):
        yield f"\nparagraph({number})"
        for position, one in enumerate(here, 1):
            yield _claim(one, f"todo-{number}-{position}") if one.expression.amounts else _aside(one)


def _claim(found: Found, slug: str) -> str:
    said = [amount_code(amount) for amount in found.expression.amounts]
    words, is_sound = phrase(found.block, found.expression)
    wanted = "" if is_sound else "  # choose words that stand just once in the paragraph and read this amount"
    unit = f" of unit {found.unit}" if found.unit in VOCABULARIES["unit"] else ""
    date = f" near {found.date}" if found.date else ""
    doubt = f" {' or '.join(said)}" if said[1:] else ""
    per = found.expression.per and f"per={_quoted(found.expression.per)}, "
    share = "share_of=undecided, " if found.unit == "share" else ""
    return f"""claim("{slug}", {_quoted(words)},{wanted}
      {"undecided" if said[1:] else said[0]}, undecided,  # amount{doubt}, indicator{unit}
      undecided, undecided,  # place, when{date}
      {share}{per}says=undecided)"""


def _aside(found: Found) -> str:
    words, _ = phrase(found.block, found.expression, is_claim=False)
    if found.block.paragraph is None:
        return _call("aside", '"quotation"', _quoted(words), 'reason="In a heading."')
    kind = _KINDS.get(found.expression.form)
    return _call("aside", _quoted(kind) if kind else "undecided", _quoted(words))


def phrase(block: Block, expression: Expression, is_claim: bool = True) -> tuple[str, bool]:
    """Return the words of a block that print an expression, and whether a build would accept them.

    They are at most 12, stand just once in the block, touch no other expression and, for a claim, read its amount:
    so the hedge is among them. Of all such words the nearest to "number and what it counts" is taken.
    """
    text = block.text
    words = [match.span() for match in re.finditer(r"\S+", text)]
    first = bisect_right(words, expression.start, key=lambda span: span[1])
    last = bisect_left(words, expression.end, key=lambda span: span[0]) - 1
    counted = _COUNTED.match(text, words[last][1])
    wanted = counted[0].count(" ") if counted else 0
    room = range(MAX_WORDS - (last - first))
    sizes = [(left, right) for left in room for right in room if left + right in room]
    for left, right in sorted(sizes, key=lambda size: size[0] + 1.1 * abs(size[1] - wanted)):
        if left > first or last + right >= len(words):
            continue
        start, end = words[first - left][0], words[last + right][1]
        while start < expression.start and text[start] in _EDGES:
            start += 1
        while end > expression.end and text[end - 1] in _EDGES:
            end -= 1
        if _is_sound(text, start, end, expression, is_claim):
            return text[start:end], True
    return expression.text, False


# A paragraph is asked for its expressions again for every one of them.
_expressions = lru_cache(maxsize=1)(find_expressions)


def _is_sound(text: str, start: int, end: int, expression: Expression, is_claim: bool) -> bool:
    words = text[start:end]
    if words.count("(") != words.count(")") or words.count('"') % 2 or re.search(r"[.!?]\s+[A-Z]", words):
        return False
    if any(one.start < end and one.end > start for one in _expressions(text) if one != expression):
        return False
    read = read_phrase(words)
    says_it = len(read) == 1 and not set(expression.amounts).isdisjoint(read[0])
    return (says_it or not is_claim) and find_words(words, text) == [(start, end)]


def _quoted(text: str) -> str:
    return text if isinstance(text, Undecided) else json.dumps(text, ensure_ascii=False)  # which Python reads, too


def _call(name: str, *arguments: str) -> str:
    line = f"{name}({', '.join(arguments)})"
    return line if len(line) <= _WIDTH else f"{name}(\n" + "".join(f"    {one},\n" for one in arguments) + ")"
