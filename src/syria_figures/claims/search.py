"""Finding the words of a claim in a copy of its document, which may be another edition.

The package has no words to compare with but the printed phrase, and the fingerprint and length of every paragraph. So
a copy is searched for the phrase, and around each place for a run of lines with about as many words as the paragraph,
whose letters have its fingerprint. Only that is called *same words*. Two things hide it. Between the lines of one
paragraph may stand a page's foot and head or a caption: so runs are tried with a gap, too. A hyphen at a line's end may
be the word's own or not: so each run is tried with hyphens dropped and kept.

Without such a run, the other paragraphs of the document are recognised in the copy by their fingerprints, and the
phrase counts as found only if it stands once where its paragraph belongs: after those before it, before those after it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain, combinations, islice
from typing import Literal

from syria_figures.frames.rows import Row
from syria_figures.text.copies import CopyError, Line
from syria_figures.text.paragraphs import normalise

Verdict = Literal["same words", "found, but the wording around it differs", "not found"]
Span = tuple[int, int]

#: Bounds of the search; what goes beyond them is no copy of an article.
_MOST_RUNS = 100_000
_MOST_STEPS = 300_000
_MOST_PLACES = 20
_MOST_LINES = 60
#: Words of furniture or caption that may stand within a paragraph.
_LONGEST_GAP = 120
_LONGEST_WORD = 20


@dataclass(frozen=True, slots=True)
class Known:
    """What the package knows of a claim's document."""

    phrase: str
    paragraph: Row
    paragraphs: Mapping[int, Row]
    other_words: Sequence[str]
    """The title and the phrases of other claims."""


def search(lines: Sequence[Line], known: Known, name: str) -> tuple[Verdict, str, str]:
    """Return whether a copy has the words, what that rests on, and the passage.

    Raises
    ------
    CopyError
        If it is not recognised as a copy of this document.
    """
    text, words = Text(lines), known.paragraph["words"]
    for variant, torn in _variants(text):
        places = _places(variant, known.phrase, words)
        places += _torn_places(variant, known.phrase, words) if torn else []
        passage = _same_words(variant, places, known.paragraph, torn=torn)
        if passage:
            return "same words", "its paragraph has the fingerprint of the one that was read", passage
    standing = _standing(text, known.paragraphs.values())
    if not standing:  # every paragraph was edited: title and phrases tell what it is
        had = sum(bool(_places(text, other, 1)) for other in known.other_words)
        if had < max(2, len(known.other_words) / 4):
            missing = f"none of its {len(known.paragraphs)} paragraphs is in it"
            raise CopyError(f"{name}: another article than {known.paragraph['document_id']}? {missing}")
    places = _places(text, known.phrase, words)
    inside = [place for place in places if _belongs(place, known.paragraph["paragraph"], standing)]
    if not places:
        return "not found", "its words are not in the copy", ""
    if not inside:
        return "not found", "its words stand only where another paragraph belongs", ""
    if len(inside) > 1:
        return "not found", f"its words stand in {len(inside)} places, and nothing tells which", ""
    reason = "no lines around it have the fingerprint of the paragraph that was read"
    return "found, but the wording around it differs", reason, _around(text, inside[0], words)


def _variants(text: Text) -> Iterator[tuple[Text, bool]]:
    """The copy; the copy without the lines that return on every page; and every word as a line of its own.

    With each, whether a paragraph may be sought in two parts: of single words there would be too many.
    """
    yield text, True
    # A page number changes from page to page.
    masked = ["".join("0" if character.isdigit() else character for character in line.text) for line in text.lines]
    seen = Counter(masked)
    kept = [line for line, mask in zip(text.lines, masked, strict=True) if seen[mask] == 1]
    if len(kept) < len(text.lines):
        yield Text(kept), True
    yield Text([Line(word, line.block) for line in text.lines for word in line.text.split()]), False


def _same_words(text: Text, places: Sequence[Span], paragraph: Row, *, torn: bool) -> str:
    """Return the run of lines around one of these places that has the paragraph's fingerprint."""
    whole = chain.from_iterable(_runs(text, place, paragraph["words"]) for place in places)
    parted = chain.from_iterable(_torn_runs(text, place, paragraph["words"]) for place in places if torn)
    tries = chain(
        ((run, dropped) for run in whole for dropped in text.hyphen_choices(run, 2)),
        ((run, dropped) for run in parted for dropped in text.hyphen_choices(run, 1)),
    )
    for run, dropped in islice(tries, _MOST_RUNS):
        letters = "".join([text.squeezed[n][:-1] if n in dropped else text.squeezed[n] for n in run])
        if sha256(letters.encode()).hexdigest() == paragraph["sha256"]:
            return text.joined(run, dropped)
    return ""


def _runs(text: Text, place: Span, words: int) -> Iterator[Sequence[int]]:
    """Yield the runs of lines around a place that have as many words as the paragraph, or nearly."""
    first, last = place
    spare = _spare(words)
    for start in range(first, -1, -1):
        if text.count(start, last) > words + spare:
            return
        for end in range(last, len(text.lines)):
            count = text.count(start, end)
            if count > words + spare:
                break
            if count >= words - spare:
                yield range(start, end + 1)


def _torn_runs(text: Text, place: Span, words: int) -> Iterator[Sequence[int]]:
    """Yield the like with a gap: a page's foot and head, a caption, a heading that repeats the title."""
    spare = _spare(words)
    for start in range(place[0], -1, -1):
        if text.count(start, place[1]) > words + _LONGEST_GAP:
            return
        for end in range(place[1], len(text.lines)):
            extra = text.count(start, end) - words
            if extra > _LONGEST_GAP or end - start > _MOST_LINES:
                break
            for gap in text.stretches(start + 1, end, extra - spare, extra + spare):
                if place[0] not in gap and place[1] not in gap:
                    yield [*range(start, gap.start), *range(gap.stop, end + 1)]


def _spare(words: int) -> int:
    """Editions, and extractors, do not agree on what is one word."""
    return 2 + words // 50


def _standing(text: Text, paragraphs: Iterable[Row]) -> dict[int, Span]:
    """Return which paragraphs of the document stand in the copy word for word, and in which lines."""
    numbers = {row["sha256"]: int(row["paragraph"]) for row in paragraphs}
    lengths = {row["words"] + n for row in paragraphs for n in range(-_spare(row["words"]), _spare(row["words"]) + 1)}
    standing: dict[int, Span] = {}
    for span, digests in islice(text.digests(lengths), _MOST_STEPS):
        for number in filter(None, map(numbers.get, digests)):
            standing.setdefault(number, span)
    return standing


def _belongs(place: Span, number: int, standing: Mapping[int, Span]) -> bool:
    """Whether a place lies between the nearest recognised paragraphs before and after, and in none."""
    before = max((n for n in standing if n < number), default=None)
    after = min((n for n in standing if n > number), default=None)
    return (
        (before is None or standing[before][1] < place[0])
        and (after is None or place[1] < standing[after][0])
        and not any(start <= place[0] and place[1] <= end for start, end in standing.values())
    )


def _around(text: Text, place: Span, words: int) -> str:
    """Return the block in which a place lies, or of a longer one about as many words as the paragraph has."""
    start, end = place
    block = {text.lines[start].block, text.lines[end].block}
    while text.count(start, end) < words:
        wider = start - (start > 0 and text.lines[start - 1].block in block)
        wider_end = end + (end + 1 < len(text.lines) and text.lines[end + 1].block in block)
        if (wider, wider_end) == (start, end):
            break
        start, end = wider, wider_end
    return text.joined(range(start, end + 1), ())


def _places(text: Text, phrase: str, words: int) -> list[Span]:
    """Return the first and last line of every place where a phrase stands, within a paragraph of so many words."""
    found = islice(_occurrences(text, phrase, _LONGEST_WORD * words), _MOST_PLACES)
    return [(text.line_of[spans[0][0]], text.line_of[spans[-1][1] - 1]) for spans in found]


def _torn_places(text: Text, phrase: str, words: int) -> list[Span]:
    """Return the like where a page's end or a caption stands within the phrase: its two parts, on different lines."""
    printed = phrase.split()
    parted = (f"{' '.join(printed[:n])} … {' '.join(printed[n:])}" for n in range(1, len(printed)))
    places = dict.fromkeys(place for parts in parted for place in _places(text, parts, words))
    return [(first, last) for first, last in places if last > first + 1][:_MOST_PLACES]


def find_phrase(passage: str, phrase: str) -> tuple[Span, ...]:
    """Return where in a passage the pieces of a phrase stand."""
    text = Text([Line(passage, 0)])
    spans = next(_occurrences(text, phrase, len(passage)), [])
    return tuple((text.offset_of[start], text.offset_of[end - 1] + 1) for start, end in spans)


def _occurrences(text: Text, phrase: str, reach: int) -> Iterator[list[Span]]:
    """Yield the letters of a phrase's pieces; those joined by ``…`` are the nearest around the longest, in reach."""
    pieces = [_letters(normalise(piece)) for piece in phrase.split("…")]
    anchor = max(range(len(pieces)), key=lambda number: len(pieces[number]))
    for start in text.finds(pieces[anchor], 0, len(text.letters)):
        spans = [(start, start + len(pieces[anchor]))]
        for piece in reversed(pieces[:anchor]):
            near = list(text.finds(piece, max(0, spans[0][0] - reach), spans[0][0]))[-1:]
            spans[:0] = [(found, found + len(piece)) for found in near]
        for piece in pieces[anchor + 1 :]:
            near = list(islice(text.finds(piece, spans[-1][1], spans[-1][1] + reach), 1))
            spans += [(found, found + len(piece)) for found in near]
        if len(spans) == len(pieces):
            yield spans


class Text:
    """The lines of a copy, with what makes searching them quick.

    Two copies of the same words differ first in white space, case and hyphens at line ends. So a phrase is sought among
    the other characters alone (`letters`), and each of these knows where it stands.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.squeezed = [line.text.replace(" ", "") for line in lines]
        #: Whether a word may go on in the next line.
        self.breaks = [line.text[-1:] == "-" and line.text[-2:-1].isalnum() for line in lines]
        self.words_before = [0]
        for line, broken in zip(lines, self.breaks, strict=True):
            self.words_before.append(self.words_before[-1] + len(line.text.split()) - broken)
        self.letters = "".join(_letters(line.text) for line in lines)
        self.line_of, self.offset_of = array("l"), array("l")
        for number, line in enumerate(lines):
            offsets = [offset for offset, character in enumerate(line.text) if character not in " -"]
            self.offset_of.extend(offsets)
            self.line_of.extend([number] * len(offsets))

    def count(self, first: int, last: int) -> int:
        """How many words lines have; a word broken at a line end is one."""
        return self.words_before[last + 1] - self.words_before[first]

    def stretches(self, start: int, end: int, fewest: int, most: int) -> Iterator[range]:
        """Yield the runs of lines from `start` and before `end` that have so many words, at least one."""
        for first in range(start, end):
            after = bisect_left(self.words_before, self.words_before[first] + max(1, fewest), first + 1)
            while after <= end and self.words_before[after] - self.words_before[first] <= most:
                yield range(first, after)
                after += 1

    def hyphen_choices(self, run: Sequence[int], most_kept: int) -> Iterator[frozenset[int]]:
        """Yield which line-end hyphens to drop: all but a few, as most are not the word's own; and none."""
        breaks = frozenset([number for number in run[:-1] if self.breaks[number]])
        for size in range(min(most_kept, len(breaks)) + 1):
            for kept in combinations(sorted(breaks), size):
                yield breaks.difference(kept)
        if len(breaks) > most_kept:
            yield frozenset()

    def joined(self, run: Sequence[int], dropped: Iterable[int]) -> str:
        """The text of a run of lines, its broken words mended; those of lines in `dropped` lose their hyphens."""
        pieces = []
        for number in run:
            line = self.lines[number].text
            pieces.append(line[:-1] if number in dropped else line if self.breaks[number] else f"{line} ")
        return "".join(pieces).strip()

    def digests(self, lengths: Set[int]) -> Iterator[tuple[Span, tuple[str, ...]]]:
        """Yield every run of lines; one of these lengths with its fingerprints, line-end hyphens kept and dropped."""
        longest = max(lengths, default=0)
        for start in range(len(self.lines)):
            kept, dropped = sha256(), sha256()
            for end in range(start, len(self.lines)):
                count, letters = self.count(start, end), self.squeezed[end].encode()
                if count > longest:
                    break
                kept.update(letters)
                ending = dropped.copy()
                ending.update(letters)
                dropped.update(letters[:-1] if self.breaks[end] else letters)
                yield (start, end), (kept.hexdigest(), ending.hexdigest()) if count in lengths else ()

    def finds(self, letters: str, start: int, end: int) -> Iterator[int]:
        """Yield where these letters are whole words and numbers: 3 is not in 13, nor in 3.5, nor in 2-3."""
        found = self.letters.find(letters, start, end) if letters else -1
        while found >= 0:
            if not self._runs_on(found, -1) and not self._runs_on(found + len(letters) - 1, 1):
                yield found
            found = self.letters.find(letters, found + 1, end)

    def _runs_on(self, at: int, step: Literal[-1, 1]) -> bool:
        """Whether a word or number goes on beyond its letter at `at`, backwards or forwards."""
        line, offset = self.line_of[at], self.offset_of[at]
        text = self.lines[line].text
        beyond = text[offset + 1 : offset + 3] if step == 1 else text[max(0, offset - 2) : offset][::-1]
        if beyond in ("", "-") and 0 <= line + step < len(self.lines) and self.breaks[min(line, line + step)]:
            neighbour = self.lines[line + step].text
            beyond = neighbour[:1] if step == 1 else neighbour[-2:-1]
        if not beyond or not text[offset].isalnum():
            return False
        return beyond[0].isalnum() or (text[offset].isdigit() and beyond[0] in ".,-" and beyond[1:].isdigit())


def _letters(text: str) -> str:
    """The characters of a normalised text, without spaces, hyphens and case; for each there is just one."""
    folded = text.casefold()
    if len(folded) != len(text):  # 'ß' would be two
        folded = "".join(character.casefold()[0] for character in text)
    return folded.replace(" ", "").replace("-", "")
