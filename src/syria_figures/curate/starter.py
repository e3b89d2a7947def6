"""The reading, as a machine begins it: what the finder read of a document, and the rest marked `undecided`.

Between the first two steps of document → reading → decisions; and the check of one reading against its document.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from syria_figures.curate import verbs
from syria_figures.curate.companion import make_companion
from syria_figures.curate.decisions import undecided_fields
from syria_figures.curate.reading import read
from syria_figures.curate.scan import VERBS, Found, Scan, amount_code
from syria_figures.curate.verbs import undecided
from syria_figures.model.field import MAX_WORDS
from syria_figures.model.problems import Problem, ProblemsError
from syria_figures.model.vocabularies import VOCABULARIES
from syria_figures.text.lexicon import FUNCTION_WORDS
from syria_figures.text.numbers import Expression, find_expressions, read_phrase
from syria_figures.text.paragraphs import Block, Furniture
from syria_figures.text.phrases import find_words

_WIDTH = 120
_HEAD = '''"""Reading of {document_id}. In document order; check it beside the document.

A starter, written by machine. First declare furniture(…) and torn(…), which change the numbers of paragraphs. Each
`undecided` is for you; the build stops at its line until it is gone: slug (now todo-…): a short neutral name, which
stays; indicator, place: a row of scripts/lists; when: now, day(…), period(…), until(…), since(…) or no_date; summary:
one neutral sentence of your own. Check also what is filled in. A claim that is none becomes not_a_claim(words, kind,
paragraph=…). At the end: ruff check --fix, ruff format.
"""
'''
_RECORD = (
    *("csl_type", "title", "authors", "authors_basis", "container_title", "publisher_id", "issued", "issued_basis"),
    *("dateline", "dateline_basis", "url", "genre", "language", "rights"),
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
    names = "".join(f"    {name},\n" for name in sorted(verbs.__all__))
    pieces = [
        f"{_HEAD.format(document_id=document_id)}\nfrom syria_figures.reading import (\n{names})\n",
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


def check_reading(path: Path, scanned: Scan) -> list[Problem]:
    """Check one reading against its document; if it is whole, write the companion beside it.

    Returns
    -------
    list of Problem
        Numbers nobody decided about, words that are not in their paragraph, fields that are undecided.
    """
    reading = read(path)
    problems = list(undecided_fields(reading))
    try:
        companion = make_companion(reading, scanned.original.text)
    except ProblemsError as error:
        return problems + [problem for problem in error.problems if problem.found != repr(str(undecided))]
    if not problems:
        companion.write(reading.document_id, path.parent)
    return problems


def _furniture(rule: Furniture, scanned: Scan) -> str:
    """Return a rule, with the numbers that it takes out of the article above it."""
    numbers = [found.expression.text for found in scanned.found if rule.takes(found.block.text)]
    holds = f"# holds {', '.join(numbers[:5])}{' …' * (len(numbers) > 5)}:\n" if numbers else ""
    size = ["begins=True"] * rule.begins + ([f"blocks={rule.blocks}"] if rule.blocks else [])
    return holds + _call("furniture", _quoted(rule.words), _quoted(rule.reason), *size)


def _decisions(scanned: Scan) -> Iterator[str]:
    seen: set[str] = set()
    paragraph, claims = None, 0
    for found in scanned.found:
        if found.block.location == "furniture" or found.expression.form == "date":
            continue
        number = found.block.paragraph
        if number and number != paragraph:
            paragraph, claims = number, 0
            yield f"\n# {f' paragraph {number}':->117}\n"
        if number and found.expression.amount:
            claims += 1
            yield _claim(found, f"todo-{number}-{claims}")
        elif (code := _set_aside(found)) not in seen or number:  # one decision holds for all headings
            seen.add(code)
            yield code


def _claim(found: Found, slug: str) -> str:
    assert found.expression.amount is not None
    words, is_sound = phrase(found.block, found.expression)
    unit = found.unit if found.unit in VOCABULARIES["unit"] else ""
    comments = {
        "words": "" if is_sound else "  # choose words that stand just once in the paragraph and read this amount",
        "unit": f"  # printed: {found.unit}" if found.unit and not unit else "",
        "when": f"  # {found.date}" if found.date else "",
    }
    fields = {
        "paragraph": found.block.paragraph,
        "words": _quoted(words),
        "amount": amount_code(found.expression.amount),
        "unit": _quoted(unit) if unit else "undecided",
        **({"denominator_text": "undecided"} if unit == "share" else {}),
        **dict.fromkeys(("indicator", "place", "when", "summary"), "undecided"),
    }
    lines = "".join(f"    {name}={value},{comments.get(name, '')}\n" for name, value in fields.items())
    return f'claim(\n    "{slug}",\n{lines})'


def _set_aside(found: Found) -> str:
    words, _ = phrase(found.block, found.expression, is_claim=False)
    if found.block.paragraph is None:
        return _call("not_a_claim", _quoted(words), '"quotation"', "paragraph=None", 'reason="In a heading."')
    kind = _KINDS.get(found.expression.form)
    paragraph = f"paragraph={found.block.paragraph}"
    return _call("not_a_claim", _quoted(words), _quoted(kind) if kind else "undecided", paragraph)


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
    return not (is_claim and read_phrase(words) != [expression.amount]) and find_words(words, text) == [(start, end)]


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)  # which Python reads, too


def _call(name: str, *arguments: str) -> str:
    line = f"{name}({', '.join(arguments)})"
    return line if len(line) <= _WIDTH else f"{name}(\n" + "".join(f"    {one},\n" for one in arguments) + ")"
