"""The words of a copy as a search needs them: their letters, and where among these a sentence may begin or end."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import combinations

from syria_figures.text.letters import digest, letters
from syria_figures.text.paragraphs import normalise

Span = tuple[int, int]
#: Of one stretch of letters, without those of a gap: from, gap from, gap until, until.
Window = tuple[int, int, int, int]

#: Letters of others that may stand between a sentence's words; how many places are tried around one.
LONGEST_GAP, MOST_EDGES = 600, 40
#: Characters of a line that is wrapped.
_LONGEST_LINE = 200
#: Where a sentence may end in some edition: a mark with a reader's note, or a block.
_EDGE = re.compile(r"[.!?]+[\"')\]]*(?:(?<!\d\.)\d{1,2}|(?:\s*\[\d{1,3}\])*)(?=\s)|(?<=\s)\|(?=\s)|\n")


def letters_of(words: str) -> str:
    return letters(normalise(words))[0]


class Text:
    """The words of a copy, a line for each block; their letters; where among these a sentence may begin or end."""

    def __init__(self, source: str) -> None:
        lines = source.splitlines()
        widths = sorted(len(line) for line in lines if line.strip())
        width = widths[len(widths) * 8 // 10] if widths else 0
        short = 0.8 * width if width < _LONGEST_LINE else len(source) + 1  # else a line is a paragraph
        pieces: list[str] = []
        for line in lines:
            if words := normalise(line.strip().lstrip("#")):
                pieces += words, "\n" if len(line) < short else " "
            elif pieces:
                pieces[-1] = "\n"
        self.words = "".join(pieces)
        self.letters, self.offsets = letters(self.words)
        starts, ends = {0}, {len(self.letters)}
        for match in _EDGE.finditer(self.words):
            first, last = match.span()
            is_block = match[0] == "\n"
            if is_block and self.words[first - 1] not in ".!?:;\"')" and self.words[last : last + 1].islower():
                continue  # the sentence goes on in the next block
            ends.add(bisect_left(self.offsets, first))
            starts.add(bisect_left(self.offsets, last))
        self.ends, self.starts = ends, sorted(starts - {len(self.letters)})
        self.breaks = [bisect_left(self.offsets, at) for at, one in enumerate(self.words) if one == "\n"]

    def between(self, low: int, high: int) -> list[int]:
        """Return where sentences may begin, from a letter and before another."""
        return self.starts[bisect_left(self.starts, low) : bisect_left(self.starts, high)]

    def edges(self, start: int, end: int) -> Span:
        """Return where the words of letters begin and end, with what opens and closes them."""
        first, last = self.offsets[start], self.offsets[end - 1] + 1
        while first and not self.words[first - 1].isspace():
            first -= 1
        while last < len(self.words) and not self.words[last].isspace():
            last += 1
        return first, last

    def cut(self, start: int, end: int) -> str:
        """Return the words of letters."""
        return self.words[slice(*self.edges(start, end))]

    def has(self, window: Window, sha256: str) -> bool:
        """Whether a window has a fingerprint."""
        start, gap, goes_on, end = window
        return digest(self.letters[start:gap] + self.letters[goes_on:end]) == sha256

    def gaps(self, first: int, last: int, limit: int) -> Iterator[Span]:
        """Yield the stretches of whole words that begin from a letter on and before the last, and end by a limit."""
        words = [at for at in range(max(0, first), min(last + LONGEST_GAP, limit) + 1) if self.is_edge(at)]
        yield from ((one, other) for one, other in combinations(words, 2) if one < last and other - one <= LONGEST_GAP)

    def blocks(self, low: int, high: int) -> Iterator[Span]:
        """Yield the stretches of whole blocks within a range of letters."""
        first, last = bisect_left(self.breaks, low), bisect_right(self.breaks, high)
        yield from combinations(self.breaks[first:last][:MOST_EDGES], 2)

    def block(self, start: int, end: int) -> Span:
        """Return the letters of the blocks in which letters stand."""
        first = self.words.rfind("\n", 0, self.offsets[start]) + 1
        last = self.words.find("\n", self.offsets[end - 1])
        stop = len(self.letters) if last < 0 else bisect_left(self.offsets, last)
        return bisect_left(self.offsets, first), stop

    def is_edge(self, at: int) -> bool:
        """Whether a word or a number ends before this letter: 3 is not in 13, nor in 3.5, nor in -3, nor in 3%."""
        if not 0 < at < len(self.letters):
            return True
        one, other = self.letters[at - 1], self.letters[at]
        if one in "%‰$€£¥" or other in "%‰":
            return other not in "%‰"
        if one.isalnum() and self.offsets[at] > self.offsets[at - 1] + 1:
            return not (one + other).isdigit()  # of one number, if its groups were joined
        mark = at - 1 if other.isalnum() else at
        gap = self.offsets[mark : mark + 2]
        return not self.letters[mark].isalnum() and any(map(str.isspace, self.words[gap[0] : gap[-1]]))

    def has_words(self, words: str) -> bool:
        """Whether these letters are somewhere whole words and numbers."""
        piece, at = letters_of(words), -1
        while piece and (at := self.letters.find(piece, at + 1)) >= 0:
            if self.is_edge(at) and self.is_edge(at + len(piece)):
                return True
        return False
