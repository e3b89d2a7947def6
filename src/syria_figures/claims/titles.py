"""The case of titles: headline style and sentence case; names keep theirs."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from syria_figures.frames.rows import Stored, stored

#: Not capitalised in a headline: articles, conjunctions, and prepositions of up to four letters (Chicago 18).
_SHORT = "a an the and but or nor for as at by down from in into like near of off on onto out over past per than to up"
_SMALL = frozenset(f"{_SHORT} upon via with".split())


def headline(title: str) -> str:
    """Return an English title as Chicago prints titles, and APA in the running text; names keep their capitals."""
    words, cased = title.split(" "), []
    for position, word in enumerate(words):
        first = position == 0 or words[position - 1].endswith((":", "?", "!", ".", "—"))
        inner = not first and position < len(words) - 1
        cased.append(word.lower() if inner and word.lower() in _SMALL else _capitalised(word))
    return " ".join(cased)


def _capitalised(word: str) -> str:
    """Capitalise the first letter, also behind a quotation mark, and those behind a hyphen."""
    first = next((i for i, letter in enumerate(word) if letter.isalnum()), 0)
    head, *rest = (word[:first] + word[first : first + 1].upper() + word[first + 1 :]).split("-")
    return "-".join([head, *(part if part in _SMALL else part[:1].upper() + part[1:] for part in rest)])


def sentence_case(title: str) -> str:
    """Return a title as APA prints it in a reference list; one that is not in headline style is left as it is.

    Names keep their capitals: words that have one inside, and words of the places and organisations of the tables.
    """
    words = title.split(" ")
    if len(words) < 3 or any(word[:1].islower() for word in words if word.lower() not in _SMALL):
        return title
    names = _names(stored("places"), stored("organizations"), stored("claims"))
    return " ".join(
        word if before.endswith(":") or word[1:] != word[1:].lower() or _bare(word) in names else word.lower()
        for before, word in pairwise([":", *words])  # the first word is as one behind a colon
    )


@lru_cache(maxsize=1)
def _names(places: Stored, organizations: Stored, claims: Stored) -> frozenset[str]:
    texts = [row["name"] for row in (*places.rows, *organizations.rows)]
    texts += [row["place_text"] or "" for row in claims.rows]
    return frozenset(
        word for text in texts for word in map(_bare, text.split()) if word[:1].isupper() and word != "The"
    )


def _bare(word: str) -> str:
    return word.strip(".,:;!?()[]“”\"'‘’").removesuffix("’s").removesuffix("'s")
