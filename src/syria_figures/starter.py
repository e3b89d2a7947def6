"""A starter reading: what a machine can fill in of a reading, and what it leaves to the curator, marked `undecided`."""

from __future__ import annotations

import json
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from syria_figures.companion import find_words, make_companion
from syria_figures.lexicon import FUNCTION_WORDS
from syria_figures.numbers import Expression, find_expressions, read_phrase
from syria_figures.paragraphs import Block, normalise
from syria_figures.problems import Problem, ProblemsError
from syria_figures.reading import read, undecided, undecided_fields
from syria_figures.rules import MAX_WORDS
from syria_figures.scanning import VERBS, Found, Scan, amount_code, known_unit

_WIDTH = 120
_WINDOWS = ("day", "no_date", "now", "period", "since", "until")
_HEAD = '''"""Reading of {title}. In document order; check it beside the document.

A starter, written by machine. Each `undecided` is for you; the build stops at its line until it is gone:
slug (now todo-…): a short neutral name, which stays; indicator, place: a row of scripts/lists; when: now, day(…),
period(…), until(…), since(…) or no_date; summary: one neutral sentence of your own. Check also what is filled in.
A claim that is none becomes not_a_claim(words, kind, paragraph=…). At the end: ruff check --fix, ruff format.
"""
'''
#: Ledger kind and reason proposed for what is no quantity.
_KINDS = {
    "ordinal": ("ordinal", "A rank, no count."),
    "vague": ("vague_quantifier", "No definite number."),
    "multiplier": ("vague_quantifier", "Says how many times, not how much."),
}
_IDIOMS = re.compile(r"number one\b|one(?=\s+(?:of|another|hand)\b)|a thousand(?=\s+times\b)", re.IGNORECASE)
_NAMED = re.compile(
    r"\b(article|brigade|chapter|decree|division|figure|highway|law|no\.|number|page|resolution|road|route|table)\s\Z",
    re.IGNORECASE,
)
_OF = re.compile(r" of (?:(?:all|the|its|their) )?")
_EDGES = "\"'([{)]}.,;:!?"


def starter(scanned: Scan, document_id: str) -> str:
    """Return a starter reading as Python source.

    Parameters
    ----------
    scanned : Scan
        What `scan_original` found.
    document_id : str
        Its key: ``author-year``.

    Returns
    -------
    str
        A reading that runs; a build stops at each line on which something is `undecided`.
    """
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", document_id):
        raise ValueError(f"{document_id!r}: the key of a document is of small letters, digits and hyphens: daher-2018")
    furniture = [_furniture_line(scanned, rule.begins, rule.reason) for rule in scanned.furniture]
    torn = [
        _call("torn", _quoted(t.end), _quoted(t.begin), *["within_word=True"] * t.within_word) for t in scanned.torn
    ]
    decisions = list(_decisions(scanned))
    if decisions and not decisions[0].startswith("\n"):
        decisions.insert(0, "")
    body = "\n".join([_document(scanned, document_id), *_section(furniture), *_section(torn), *decisions, ""])
    title = normalise(scanned.original.about.get("title", document_id)).replace("\\", "/").replace('"', "'")
    return f"{_HEAD.format(title=title)}\n{_imports(body)}\n\n{body}"


def write_starter(scanned: Scan, document_id: str, folder: Path) -> list[Path]:
    """Write a starter reading and, of a web page or a PDF, the text that the build reads. Nothing is overwritten.

    Raises
    ------
    FileExistsError
        If one of the files is there already; then none is written.
    """
    files = {folder / f"{document_id}.py": starter(scanned, document_id)}
    if scanned.original.path.suffix.lower() != ".txt":
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
        for name, text in companion.files(reading.document_id).items():
            path.with_name(name).write_bytes(text.encode("utf-8"))
    return problems


# -- the document's record ---------------------------------------------------------------------------------------------


def _document(scanned: Scan, document_id: str) -> str:
    about = _about(scanned)
    text = normalise(scanned.original.text)
    basis = {key: "printed" if normalise(value) in text else "source_page" for key, value in about.items()}
    if "authors" in about:
        people = [" ".join(reversed(name.strip("{}").split(", "))) for name in about["authors"].split(" and ")]
        basis["authors"] = "printed" if all(normalise(name) in text for name in people) else "source_page"
    dates = {_partial_date(found.expression.text) for found in scanned.found if found.expression.form == "date"}
    basis["issued"] = "printed" if about.get("issued") in dates else "source_page"
    fields = {
        "csl_type": None,
        "title": about.get("title"),
        "authors": about.get("authors"),
        "authors_basis": basis["authors"] if "authors" in about else None,
        "container_title": about.get("container_title"),
        "publisher_id": None,
        "issued": about.get("issued"),
        "issued_basis": basis["issued"] if "issued" in about else None,
        "dateline": about.get("issued"),
        "dateline_basis": basis["issued"] if "issued" in about else None,
        "url": about.get("url"),
        "genre": None,
        "language": "ar" if any("Arabic" in note for note in scanned.notes) else "en",
        "rights": about.get("rights"),
    }
    lines = [f"    {name}={_quoted(value) if value else 'undecided'},\n" for name, value in fields.items()]
    return f"document(\n    {_quoted(document_id)},\n{''.join(lines)})"


def _about(scanned: Scan) -> dict[str, str]:
    """Return what the file declares, completed by what its headings and furniture print."""
    declared = {key: normalise(value) for key, value in scanned.original.about.items()}
    return {key: value for key, value in {**_printed(scanned), **declared}.items() if value}


def _printed(scanned: Scan) -> dict[str, str]:
    heads = [block.text for block in scanned.blocks if block.location == "heading"]
    edges = [block.text for block in scanned.blocks if block.location != "body"]
    printed = {"title": heads[0] if heads else ""}
    for text in edges:
        if byline := re.match(r"\W*[Bb]y ((?:[^\W\d_][\w'.-]* ?){2,8})(?:[,|·]|$)", text):
            printed.setdefault("authors", _authors(byline[1]))
        if notice := re.search(r"(©|\bcopyright\b)[^·|]*|[^·|]*\blicen[cs]e[^·|]*", text, re.IGNORECASE):
            printed.setdefault("rights", notice[0].strip())
        for expression in find_expressions(text) if len(text.split()) <= MAX_WORDS else ():
            if expression.form == "date" and (issued := _partial_date(expression.text)):
                printed.setdefault("issued", issued)
    return printed


def _authors(names: str) -> str:
    people = [name.split() for name in re.split(r" and |, ", names.strip())]
    return " and ".join(f"{name[-1]}, {' '.join(name[:-1])}".strip(", ") for name in people if name)


def _partial_date(text: str) -> str:
    """Return a printed date as ISO 8601, to the month or the day; empty if it may be read in two ways."""
    from datetime import datetime
    from importlib import import_module

    parse: Any = import_module("dateutil.parser").parse  # pandas brings it; it has no types
    if not re.search(r"[^\W\d_]{3}|\d{4}-\d\d", text) or not re.search(r"(19|20)\d\d", text):
        return ""
    try:
        first, second = (parse(text, default=datetime(2000, 1, day)) for day in (1, 2))
    except (ValueError, OverflowError):
        return ""
    return f"{first:%Y-%m-%d}" if first == second else f"{first:%Y-%m}"


def _furniture_line(scanned: Scan, begins: str, reason: str) -> str:
    numbers = [
        found.expression.text
        for found in scanned.found
        if found.block.location == "furniture" and found.block.text.startswith(normalise(begins))
    ]
    covered = f"# holds {', '.join(numbers[:5])}{' …' * (len(numbers) > 5)}:\n" if numbers else ""
    return covered + _call("furniture", _quoted(begins), _quoted(reason))


# -- claims ------------------------------------------------------------------------------------------------------------


def _decisions(scanned: Scan) -> Iterator[str]:
    printed = _Printed(scanned.original.text)
    seen: set[str] = set()
    paragraph, claims = 0, 0
    for found in scanned.found:
        if found.block.location == "furniture" or found.expression.form == "date":
            continue
        number = found.block.paragraph
        if number and number != paragraph:
            paragraph, claims = number, 0
            yield (
                "\n"
                + f"# paragraph {number}".replace("# ", "# ".ljust(118 - len(f"paragraph {number}"), "-") + " ")
                + "\n"
            )
        is_claim = bool(number) and found.expression.amount is not None and not (_is_idiom(found) or _is_name(found))
        claims += is_claim
        code = _claim(found, printed, claims) if is_claim else _set_aside(found, printed)
        if number or code not in seen:  # one decision holds for all headings
            yield code
        seen.add(code)


def _is_idiom(found: Found) -> bool:
    text, start, end = found.block.text, found.expression.start, found.expression.end
    idioms = (_IDIOMS.match(text, begin) for begin in (start, max(0, start - len("number "))))
    return any(idiom is not None and idiom.end() == end for idiom in idioms)


def _is_name(found: Found) -> bool:
    """Whether it is the number of a thing: ``resolution 2449``."""
    before = found.block.text[max(0, found.expression.start - 12) : found.expression.start]
    return found.expression.form == "number" and not found.unit and bool(_NAMED.search(before))


def _claim(found: Found, printed: _Printed, turn: int) -> str:
    words, is_sound = phrase(found.block, found.expression)
    amount = found.expression.amount
    assert amount is not None
    unit = known_unit(found.unit)
    comments = {"unit": f"printed: {found.unit}" if found.unit and not unit else "", "when": found.date}
    if not is_sound:
        comments["words"] = "choose words that stand just once in the paragraph and read this amount"
    fields = {
        "paragraph": str(found.block.paragraph),
        "words": _quoted(printed.spelled(words)),
        "amount": amount_code(amount),
        "unit": _quoted(unit) if unit else "undecided",
        **({"denominator_text": "undecided"} if unit == "share" else {}),
        **dict.fromkeys(("indicator", "place", "when", "summary"), "undecided"),
    }
    lines = [
        f"    {name}={value},{f'  # {comments[name]}' if comments.get(name) else ''}\n"
        for name, value in fields.items()
    ]
    return f'claim(\n    "todo-{found.block.paragraph}-{turn}",\n{"".join(lines)})'


def _set_aside(found: Found, printed: _Printed) -> str:
    expression = found.expression
    if found.block.paragraph is None:
        kind, reason = "quotation", "In a heading."
    elif _is_idiom(found):
        kind, reason = "idiom", "'One of', 'one another', 'number one'."
    elif expression.form in _KINDS:
        kind, reason = _KINDS[expression.form]
        kind = "anaphor" if expression.text.lower() == "both" else kind
    elif any(map(str.isnumeric, expression.text)):
        kind, reason = "identifier", "Names or addresses something, counts nothing."
    else:
        kind, reason = "idiom", "A number word that counts nothing here."
    words = printed.spelled(phrase(found.block, expression, is_claim=False)[0])
    return _call(
        "not_a_claim", _quoted(words), _quoted(kind), f"paragraph={found.block.paragraph}", f"reason={_quoted(reason)}"
    )


def phrase(block: Block, expression: Expression, is_claim: bool = True) -> tuple[str, bool]:
    """Return the words of a block that print an expression, and whether a build would accept them.

    They are at most 12, stand just once in the block, touch no other expression and, for a claim, read its amount:
    so the hedge is among them.
    """
    text = block.text
    words = _words(text)
    inside = range(
        bisect_right(words, expression.start, key=lambda span: span[1]),
        bisect_left(words, expression.end, key=lambda span: span[0]),
    )
    others = _neighbours(text, expression)
    after = words[inside[-1]][1]
    wanted = _nouns_after(text[after : after + 400])
    room = MAX_WORDS - len(inside)
    sizes = [(left, right) for left in range(room + 1) for right in range(room + 1 - left)]
    for left, right in sorted(sizes, key=lambda size: size[0] + 1.1 * abs(size[1] - wanted)):
        if left > inside[0] or inside[-1] + right >= len(words):
            continue
        start, end = _trimmed(text, words[inside[0] - left][0], words[inside[-1] + right][1], expression)
        touches = any(s < end and e > start for s, e in others) or not _is_closed(text[start:end])
        if not touches and _is_sound(text, start, end, expression, is_claim):
            return text[start:end], True
    return expression.text, _is_sound(text, expression.start, expression.end, expression, is_claim)


# A paragraph may be as long as a book, so what is asked of it again for every number is remembered.


@lru_cache(maxsize=2)
def _words(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(r"\S+", text)]


@lru_cache(maxsize=2)
def _spans(text: str) -> list[tuple[int, int]]:
    return [(expression.start, expression.end) for expression in find_expressions(text)]


def _neighbours(text: str, expression: Expression) -> list[tuple[int, int]]:
    """Return where the expressions stand that a phrase around this one might touch."""
    spans, start = _spans(text), expression.start
    near = spans[bisect_left(spans, (start - 1000, 0)) : bisect_left(spans, (start + 1000, 0))]
    return [span for span in near if span != (start, expression.end)]


def _nouns_after(text: str) -> int:
    """Return how many words go on after a number to say what it counts: ``people``, ``of all houses``."""
    opened = _OF.match(text)
    count, rest = (opened[0].count(" ") - 1, text[opened.end() :].split()) if opened else (0, text.split())
    for word in rest[: 1 if opened else 2]:
        if not re.fullmatch(r"[a-z][a-z-]*[.,;:)]?", word) or word in {*VERBS, *FUNCTION_WORDS}:
            break
        count += 1
        if not word[-1].isalpha():
            break
    return count


def _trimmed(text: str, start: int, end: int, expression: Expression) -> tuple[int, int]:
    while start < expression.start and text[start] in _EDGES:
        start += 1
    while end > expression.end and text[end - 1] in _EDGES:
        end -= 1
    return start, end


def _is_closed(words: str) -> bool:
    return words.count("(") == words.count(")") and words.count('"') % 2 == 0


def _is_sound(text: str, start: int, end: int, expression: Expression, is_claim: bool) -> bool:
    words = text[start:end]
    if not _stands_once(text, start, end):
        return False
    if re.search(r"[.!?]\s+[A-Z]", words) or (is_claim and read_phrase(words) != [expression.amount]):
        return False
    return find_words(words, text) == [(start, end)]


def _stands_once(text: str, start: int, end: int) -> bool:
    """Whether these words stand nowhere else as whole words: what `find_words` asks, said sooner."""
    words, at = text[start:end], -1
    while (at := text.find(words, at + 1)) >= 0:
        is_whole = not (_is_letter(text[at - 1 : at]) or _is_letter(text[at + len(words) : at + len(words) + 1]))
        if at != start and is_whole:
            return False
    return True


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"


class _Printed:
    """The spelling of a document: normalised words back to those that are printed."""

    def __init__(self, text: str) -> None:
        words = [(normalise(word), re.sub(r"\\(?=[$*_\[\]()#.!&%])|\*\*", "", word)) for word in text.split()]
        self._printed = [printed for plain, printed in words if plain]
        self._text = " ".join(plain for plain, _ in words if plain)
        self._starts = {0: 0}
        for turn, match in enumerate(re.finditer(" ", self._text), 1):
            self._starts[match.end()] = turn

    def spelled(self, words: str) -> str:
        """Return the words as printed, where that can be told; else as they are."""
        at = self._text.find(words)
        if at < 0 or not words:
            return words
        begin = self._text.rfind(" ", 0, at) + 1
        turn, count = self._starts.get(begin, 0), self._text.count(" ", begin, at + len(words)) + 1
        pieces = self._printed[turn : turn + count]
        before, after = at - begin, self._text.find(" ", at + len(words)) - at - len(words)
        spelled = " ".join(pieces)[before:]
        spelled = spelled[: len(spelled) - after] if after > 0 else spelled
        return spelled if normalise(spelled) == words and "…" not in spelled else words


# -- source code -------------------------------------------------------------------------------------------------------


def _quoted(text: str) -> str:
    """Return a string literal as ruff would write it."""
    literal = json.dumps(text, ensure_ascii=False)
    return f"'{literal[1:-1].replace(chr(92) + chr(34), chr(34))}'" if '"' in text and "'" not in text else literal


def _call(name: str, *arguments: str) -> str:
    line = f"{name}({', '.join(arguments)})"
    return line if len(line) <= _WIDTH else f"{name}(\n" + "".join(f"    {one},\n" for one in arguments) + ")"


def _section(lines: list[str]) -> list[str]:
    return ["", *lines] if lines else []


def _imports(body: str) -> str:
    hedges = ("about", "at_least", "at_most", "between", "indefinite", "less_than", "more_than", "nearly")
    used = {name for name in (*hedges, "claim", "furniture", "not_a_claim", "torn") if re.search(rf"\b{name}\b", body)}
    names = sorted({*used, *_WINDOWS, "claim", "document", "incident", "not_a_claim", "related", "undecided"})
    return "from syria_figures.reading import (\n" + "".join(f"    {name},\n" for name in names) + ")"
