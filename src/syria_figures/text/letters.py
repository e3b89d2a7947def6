"""What two editions of the same words share: letters, digits and the marks between digits, in one case.

Quotes, capitals, hyphens, line ends and the marks of a sentence differ from edition to edition; a number must not. So a
digit group is joined (``1,200`` and ``1 200`` are ``1200``), a decimal point or the dash of a range is kept, and so are
the signs that change what a number says: of a currency, ``%``, ``-5``, ``<5``.
"""

from __future__ import annotations

import re
from array import array
from hashlib import sha256

_KEPT = re.compile(
    r"(?P<group>(?<![\d.,])\d{1,3}(?:[ ,']\d{3})+(?!\d))"
    r"|(?P<between>(?<=\d)[\W_]+(?=\d))"
    r"|[^\W\d_]+|\d+"
    r"|[%‰$€£¥]|(?<!\w)[-+<>≤≥~≈±](?=[$€£¥]?\d)"
)
_SENTENCE = re.compile(r"[.!?][\"')\]]*\s+(?=[A-Z\"'(\[])")


def letters(text: str) -> tuple[str, array[int]]:
    """Return the letters of a normalised text, and for each its offset in it.

    Examples
    --------
    >>> found, offsets = letters('"More than 1,200" left - in 2011-12, or 3.5 %.')
    >>> found
    'morethan1200leftin2011-12or3.5%'
    >>> text = "A flood."
    >>> list(letters(text)[1])
    [0, 2, 3, 4, 5, 6]
    """
    kept: list[str] = []
    offsets = array("l")
    for match in _KEPT.finditer(text):
        found, start = match[0].casefold(), match.start()
        if match.lastgroup == "between":
            found = "".join(found.split()) or " "
            offsets.extend([start] * len(found))
        elif match.lastgroup == "group" or len(found) != len(match[0]):  # 'ß' is two letters
            pairs = [(one, start + at) for at, cased in enumerate(match[0]) for one in cased.casefold()]
            pairs = [(one, offset) for one, offset in pairs if one.isalnum()]
            found = "".join(one for one, _ in pairs)
            offsets.extend(offset for _, offset in pairs)
        else:
            offsets.extend(range(start, match.end()))
        kept.append(found)
    return "".join(kept), offsets


def digest(found: str) -> str:
    """Return the SHA-256 of letters."""
    return sha256(found.encode()).hexdigest()


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence of a normalised paragraph begins and ends that has these words.

    A sentence ends before a capital; words that reach into a second one have both.

    Examples
    --------
    >>> text = 'Nobody came. "It was 3.5 m high," he said. Then it fell.'
    >>> first, last = sentence_around(text, 21, 24)
    >>> text[first:last]
    '"It was 3.5 m high," he said.'
    """
    ends = [match.end() for match in _SENTENCE.finditer(text)]
    first = max((one for one in ends if one <= start), default=0)
    last = min((one for one in ends if one >= end), default=len(text))
    return first, last - (len(text[:last]) - len(text[:last].rstrip()))
