"""The case of titles: headline style and sentence case; names keep theirs."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from syria_figures.frames.rows import Stored, stored

#: Not capitalised in a headline: articles, conjunctions, and prepositions of up to four letters (Chicago 18).
_SMALL = frozenset(
    "a an the and but or nor for as at by down from in into like near of off on onto out over past per than to up upon"
    " via with".split()
)
#: The first letter, also behind a quotation mark, and those behind a hyphen.
_FIRST = re.compile(rf"(?:^[\W_]*|-(?!(?:{'|'.join(_SMALL)})(?!\w)))[^\W_]")
_AFTER = (":", "?", "!", ".", "—")


def headline(title: str) -> str:
    """Return an English title as Chicago prints titles, and APA in the running text; names keep their capitals."""
    words = title.split(" ")
    inner = {n for n in range(1, len(words) - 1) if words[n].lower() in _SMALL and not words[n - 1].endswith(_AFTER)}
    return " ".join(
        word.lower() if n in inner else _FIRST.sub(lambda first: first[0].upper(), word) for n, word in enumerate(words)
    )


def sentence_case(title: str) -> str:
    """Return a title as APA prints it in a reference list: of one that is not in headline style the words stay.

    Names keep their capitals: words that have one inside, and words of the places and organisations of the tables. What
    follows a colon has one.
    """
    words = title.split(" ")
    stays = len(words) < 3 or any(word[:1].islower() for word in words if word.lower() not in _SMALL)
    names = frozenset() if stays else _names(stored("places"), stored("organizations"), stored("claims"))
    cased = words[:1]
    for before, word in pairwise(words):
        is_name = stays or word[1:] != word[1:].lower() or _bare(word) in names
        cased.append(word[:1].upper() + word[1:] if before.endswith(":") else word if is_name else word.lower())
    return " ".join(cased)


@lru_cache(maxsize=1)
def _names(places: Stored, organizations: Stored, claims: Stored) -> frozenset[str]:
    texts = [*(row["name"] for row in (*places.rows, *organizations.rows)), *(row["place_text"] for row in claims.rows)]
    words = (_bare(word) for text in texts for word in (text or "").split())
    return frozenset(word for word in words if word[:1].isupper() and word != "The")


def _bare(word: str) -> str:
    return word.strip(".,:;!?()[]“”\"'‘’").removesuffix("’s").removesuffix("'s")
