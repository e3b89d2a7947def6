"""Text fragments: the words of a page as a part of its address, and where a browser lands with one.

WICG, "URL Fragment Text Directives". A browser takes the first place of a page where the words stand, in any case, as
whole words of one block; of a start and an end the first start that an end follows; behind a prefix what comes next.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from syria_figures.text.paragraphs import normalise

#: Words that stand before a phrase which is not the first of its kind on the page.
_FEWEST, _MOST = 2, 5


def ends(words: str) -> list[str]:
    """Return a printed phrase as a fragment has it: whole, or of pieces joined by ``…`` the first and the last."""
    pieces = [piece.strip() for piece in words.split("…")]
    return pieces if len(pieces) == 1 else [pieces[0], pieces[-1]]


def fragment(words: str, prefix: str | None = None) -> str:
    """Return what stands behind the address of a page to point at words in it.

    Examples
    --------
    >>> fragment("at least … two well-known clinics", "and that")
    '#:~:text=and%20that-,at%20least,two%20well%2Dknown%20clinics'
    """
    before, *pieces = (quote(piece, safe="").replace("-", "%2D") for piece in (prefix or "", *ends(words)))
    return "#:~:text=" + ",".join([f"{before}-"] * bool(before) + pieces)


def landing(page: str, words: str, prefix: str = "") -> int | None:
    """Return where in a page, normalised and with a line for each block, a browser lands; None if nowhere."""
    start, *end = (_whole(piece) for piece in ends(words))
    at = 0
    while found := re.compile(_whole(prefix) if prefix else start, re.I).search(page, at):
        at = found.start() + 1
        if prefix:  # what is sought comes next, in this block or the following one
            found = re.compile(rf"\s*({start})", re.I).match(page, found.end())
        if found and all(re.compile(last, re.I).search(page, found.end()) for last in end):
            return found.start(found.re.groups)
    return None


def prefix_at(page: str, words: str, at: int) -> str:
    """Return the words before a phrase without which a browser lands elsewhere; empty if it needs none."""
    before = page[:at].rstrip().rpartition("\n")[2].split(" ")
    prefixes = [" ".join(before[-many:]) for many in range(_FEWEST, _MOST + 1)]
    if " " in ends(words)[0]:  # a lone word, such as "about", may stand in the menu of any page
        prefixes.insert(0, "")
    return next((prefix for prefix in prefixes if landing(page, words, prefix) == at), "")


def _whole(words: str) -> str:
    """Return the pattern of whole words: 20 is none in 1,200 or 20.5."""
    return rf"(?<!\w)(?<!\d[.,]){re.escape(normalise(words))}(?!\w)(?![.,]\d)"
