"""Finding the words of a claim in a copy of its document, which may be another edition.

The package has no words to compare with but the printed phrase; of every paragraph, and of the sentence of every claim,
it has the number of letters and their fingerprint. So a window of so many letters is laid at each place of the copy
where a sentence may begin. The paragraphs and sentences that are there, in the document's order, say whether the copy
is this document and where a claim's paragraph belongs; what stands elsewhere (a teaser, a comment, a correction that
quotes) is not looked at.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import chain, islice
from typing import Literal

from syria_figures.claims.copy_text import LONGEST_GAP, MOST_EDGES, Span, Text, Window, letters_of
from syria_figures.frames.rows import Row
from syria_figures.text.letters import digest, letters
from syria_figures.text.numbers import find_expressions
from syria_figures.text.paragraphs import normalise

Verdict = Literal[
    "same words",
    "same sentence",
    "same words with others between them",
    "differs",
    "not found",
    "the copy ends before",
]

#: Bounds of the search; what goes beyond them is no copy of an article.
_MOST_DIGESTS, _MOST_UNITS = 300_000, 1_500
#: Letters of others that may stand beside what is expected at a place.
_ROOM = 1_000
#: How much of a copy or document must be recognised; how alike words must be to be shown.
_SHARE, _MOST, _MOST_QUOTED, _ALIKE = 0.2, 0.6, 3, 0.5


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph, or the sentence of a claim, that stands in a copy letter by letter, and which letters those are."""

    paragraph: int
    start: int
    end: int
    is_whole: bool


@dataclass(frozen=True, slots=True)
class Found:
    """What a copy has of a claim."""

    verdict: Verdict
    reason: str
    passage: str = ""
    spans: tuple[Span, ...] = ()
    passed_over: tuple[str, ...] = ()


def recognise(text: Text, title: str, paragraphs: Sequence[Row], claims: Sequence[Row]) -> list[Unit] | None:
    """Return what stands of a document in a copy, in the document's order; None if the copy is not this document.

    It is if whole paragraphs make a fifth of the document, if it begins as the document does, or if most phrases are
    there, under the document's title or of three paragraphs: a review quotes one or two.
    """
    known = {(row["letters"], row["sha256"]): (row["paragraph"], True) for row in paragraphs}
    for row in claims:
        known.setdefault((row["sentence_letters"], row["sentence_sha256"]), (row["paragraph"], False))
    lengths = sorted({length for length, _ in known})
    tries = ((at, at + length) for at in text.starts for length in lengths if at + length in text.ends)
    units = [
        Unit(known[key][0], at, end, known[key][1])
        for at, end in islice(tries, _MOST_DIGESTS)
        if (key := (end - at, digest(text.letters[at:end]))) in known
    ]
    found = _in_order(units[:_MOST_UNITS])
    whole = {unit.paragraph for unit in found if unit.is_whole}
    weight = sum(unit.end - unit.start for unit in found if unit.is_whole)
    is_start = 1 in whole and (2 in whole or weight >= _SHARE * len(text.letters))
    if is_start or weight >= _SHARE * sum(row["letters"] for row in paragraphs):
        return found
    had = [row for row in claims if text.has_words(row["value_text"].split("…")[0])]
    name = letters_of(title)
    is_titled = any(text.letters.startswith(name, at) and at + len(name) in text.ends for at in text.starts)
    is_like = is_titled or len({row["paragraph"] for row in had}) >= _MOST_QUOTED
    return found if is_like and len(had) >= _MOST * len(claims) else None


def _in_order(units: Sequence[Unit]) -> list[Unit]:
    """Return the units with the most letters of which each follows the other in the copy and in the document."""
    best: list[tuple[int, int]] = []  # letters so far, the unit before
    for number, unit in enumerate(units):
        ends = [
            (best[n][0], n)
            for n, other in enumerate(units[:number])
            if other.end <= unit.start
            and (other.paragraph < unit.paragraph or (other.paragraph == unit.paragraph and not other.is_whole))
        ]
        weight, before = max(ends, default=(0, -1))
        best.append((weight + (unit.end - unit.start) * (5 if unit.is_whole else 2), before))
    found: list[Unit] = []
    at = max(range(len(units)), key=lambda number: best[number][0], default=-1)
    while at >= 0:
        found.append(units[at])
        at = best[at][1]
    return found[::-1]


def search(text: Text, units: Sequence[Unit], paragraphs: Mapping[int, Row], claim: Row) -> Found:
    """Return what a copy has of a claim, where its paragraph belongs among the units that are recognised."""
    number = claim["paragraph"]
    before = max((unit for unit in units if unit.paragraph < number), key=lambda unit: unit.end, default=None)
    after = min((unit for unit in units if unit.paragraph > number), key=lambda unit: unit.start, default=None)
    low, high = before.end if before else 0, after.start if after else len(text.letters)
    first, last = before.paragraph if before else 0, after.paragraph if after else len(paragraphs) + 1
    missing = sum(paragraphs[n]["letters"] for n in range(first + 1, last))
    if before and not after:
        missing = sum(paragraphs[n]["letters"] for n in range(first + 1, number + 1))
        high = min(high, low + missing * 3 // 2 + _ROOM)
    if after and not before:
        low = max(low, high - missing * 3 // 2 - _ROOM)
    if found := _letter_by_letter(text, units, claim, paragraphs[number], low, high):
        return found
    known = {unit.paragraph for unit in units}
    is_last = before is not None and after is None
    if not is_last or len(text.letters) - low >= missing / 2:
        found = _nearest(text, claim, low, high)
        if found.passage or not is_last or len(known) < first / 2:
            return found
    reason = f"paragraphs {min(known)} to {max(known)} of {len(paragraphs)} are in it; this claim is in {number}"
    return Found("the copy ends before", reason)


def _letter_by_letter(
    text: Text, units: Sequence[Unit], claim: Row, paragraph: Row, low: int, high: int
) -> Found | None:
    """Return what is found by its fingerprint."""
    whole = next((unit for unit in units if unit.paragraph == claim["paragraph"] and unit.is_whole), None)
    sentence = next(_sentences(text, claim, *((whole.start, whole.end) if whole else (low, high))), None)
    if not sentence:
        return None
    letter = [*range(*sentence[:2]), *range(*sentence[2:])][claim["phrase_offset"]]
    window = (whole.start, whole.end, whole.end, whole.end) if whole else _around(text, paragraph, sentence)
    is_torn = window[1] < window[2]
    if not is_torn and (rival := _rival(text, low, high, window[0], window[3])):
        reason = "its words stand alone; beside them stand words like them in a longer text"
        return _shown(text, claim, (*rival, rival[1], rival[1]), -1, "differs", reason)
    if whole:
        return _shown(text, claim, window, letter, "same words", "its paragraph is there letter by letter")
    if is_torn and window != sentence:
        reason = "its paragraph is there letter by letter, but for others between"
        return _shown(text, claim, window, letter, "same words with others between them", reason)
    # What may stand beside the sentence, in its paragraph, is shown with it.
    start, gap, goes_on, end = window
    first, last = text.block(start, end)
    lack = max(0, paragraph["letters"] - (last - first))
    first, last = text.block(max(low, first - lack), min(high, last + lack))
    window = min(start, max(low, first)), gap, goes_on, max(end, min(high, last))
    reason = "its sentence is there letter by letter"
    if is_torn:
        reason += ", but for others between"
        return _shown(text, claim, window, letter, "same words with others between them", reason)
    return _shown(text, claim, window, letter, "same sentence", f"{reason}; its paragraph is not")


def _sentences(text: Text, claim: Row, low: int, high: int) -> Iterator[Window]:
    """Yield where a claim's sentence stands: in one piece, else with a gap behind or before its phrase's first word."""
    length, place = claim["sentence_letters"], claim["phrase_offset"]
    word = letters(normalise(claim["value_text"]).split()[0])[0]
    starts, ends = text.between(low, high), sorted(end for end in text.ends if low < end <= high)
    whole = ((start, start + length, start + length, start + length) for start in starts)
    behind = (
        (start, gap, goes_on, start + length + goes_on - gap)
        for start in islice((at for at in starts if text.letters.startswith(word, at + place)), MOST_EDGES)
        for gap, goes_on in text.gaps(start + place + 1, start + length, high)
    )
    before = (
        (end - length - goes_on + gap, gap, goes_on, end)
        for end in islice((at for at in ends if text.letters.startswith(word, at - length + place)), MOST_EDGES)
        for gap, goes_on in text.gaps(end - length - LONGEST_GAP, end - length + place, end - length + place)
    )
    known = set(starts)
    for window in chain(whole, behind, before):
        fits = (
            window[0] in known and window[0] < window[1] and window[3] in text.ends and window[2] <= window[3] <= high
        )
        if fits and text.has(window, claim["sentence_sha256"]):
            yield window


def _around(text: Text, paragraph: Row, sentence: Window) -> Window:
    """Return the paragraph around a sentence, if but one stretch of others stands in it; else the sentence."""
    start, gap, goes_on, end = sentence
    length = paragraph["letters"]
    starts = text.between(end - length - LONGEST_GAP, start + 1)[-MOST_EDGES:]
    gaps = [(gap, goes_on)] if gap < goes_on else list(text.blocks(starts[0], start + length + LONGEST_GAP))
    for first in starts:
        for one, other in gaps:
            window = (first, one, other, first + length + other - one)
            is_apart = (one, other) == (gap, goes_on) or other <= start or end <= one
            fits = is_apart and first < one and end <= window[3] > other and window[3] in text.ends
            if fits and text.has(window, paragraph["sha256"]):
                return window
    return sentence


def _rival(text: Text, low: int, high: int, start: int, end: int) -> Span | None:
    """Return a block that has nearly these words, if they stand in none of their own: they may only be quoted there."""
    own = text.block(start, end)
    if own[1] - own[0] > 1.3 * (end - start):
        return None
    words = text.cut(start, end).casefold().split()
    at = low
    while at < high:
        first, last = block = text.block(at, at + 1)
        if 0.8 * (end - start) < last - first < 20 * (end - start) and (last <= start or end <= first):
            others = text.cut(first, last).casefold().split()
            alike = SequenceMatcher(None, words, others, autojunk=False).get_matching_blocks()
            is_quoted = text.letters[start:end] in text.letters[first:last]
            if sum(match.size for match in alike) >= 0.7 * len(words) and not is_quoted:
                return block
        at = max(last, at + 1)
    return None


def _nearest(text: Text, claim: Row, low: int, high: int) -> Found:
    """Return the wording that is nearest to the phrase; it differs only if its numbers are the same."""
    piece = max(claim["value_text"].split("…"), key=len)
    wanted, numbers = letters(normalise(piece))[0], _numbers(piece)
    edges = [at for at in range(low, high + 1) if text.is_edge(at)]
    size = len(piece.split())
    best: tuple[bool, float, int, int] = (False, 0.0, 0, 0)
    matcher = SequenceMatcher(None, "", wanted, autojunk=False)
    for start, end in islice(zip(edges, edges[size:], strict=False), 100_000):
        matcher.set_seq1(text.letters[start:end])
        if matcher.real_quick_ratio() < _ALIKE or matcher.quick_ratio() < max(_ALIKE, best[1] - 0.3):
            continue
        ratio = matcher.ratio()
        best = max(best, (ratio >= _ALIKE and _numbers(text.cut(start, end)) == numbers, ratio, start, end))
    same, ratio, start, end = best
    if not same and ratio < 0.7:
        return Found("not found", "nothing like its words is where its paragraph belongs")
    window = text.block(start, end)
    reason = "its sentence is not there letter by letter; this is the nearest wording"
    if not same:
        reason = "its words are not where its paragraph belongs; this is the nearest wording, of another number"
    window = max(low, window[0]), min(high, window[1])
    return _shown(text, claim, (*window, window[1], window[1]), start, "differs" if same else "not found", reason)


def _numbers(words: str) -> set[object]:
    """Return the numbers that words print, without their hedges."""
    expressions = find_expressions(normalise(words))
    amounts = [one.amount for one in expressions if one.amount]
    found: set[object] = {n for one in amounts for n in (one.value, one.low, one.high) if n is not None}
    pairs = [re.findall(r"\d+", letters_of(one.text)) for one in expressions]
    found.update(*(pair for pair in pairs if len(pair) > 1))  # "more than 120-130" is no less than 120
    return found or {one.text.casefold() for one in expressions}


def _shown(text: Text, claim: Row, window: Window, letter: int, verdict: Verdict, reason: str) -> Found:
    """Return a finding with its passage, in which the phrase from a letter on is marked."""
    start, gap, goes_on, end = window
    first, last = text.edges(start, end)
    seen = [*range(start, gap), *range(goes_on, end)]
    joined = "".join(text.letters[at] for at in seen)
    place, spans = max(0, bisect_left(seen, letter)), []
    for piece in map(letters_of, claim["value_text"].split("…")):
        place = joined.find(piece, place)
        if place < 0:
            break
        run = seen[place : place + len(piece)]
        place += len(piece)
        for torn in (
            (run,)
            if run[-1] < gap or run[0] >= goes_on
            else ([n for n in run if n < gap], [n for n in run if n >= goes_on])
        ):
            spans.append((text.offsets[torn[0]] - first, text.offsets[torn[-1]] + 1 - first))
    over = tuple(text.cut(gap, goes_on).split("\n")) if gap < goes_on else ()
    return Found(verdict, reason, text.words[first:last], tuple(spans), over)
