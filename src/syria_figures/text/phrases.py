"""Where the words of a printed phrase stand in a paragraph."""

from __future__ import annotations

import re

from syria_figures.text.paragraphs import normalise


def find_words(words: str, text: str) -> list[tuple[int, int]]:
    """Return where a printed phrase stands in a normalised text, piece by piece; empty unless it is there just once.

    A phrase may be of several pieces, joined by ``…``. One piece must be unique; the others are sought next to it,
    in order.
    """
    pieces = [normalise(piece) for piece in words.split("…")]
    places = [[match.span() for match in re.finditer(_whole_words(piece), text)] for piece in pieces]
    anchor = next((i for i, spans in enumerate(places) if len(spans) == 1), None)
    if anchor is None:
        return []
    spans = [places[anchor][0]]
    for before in reversed(places[:anchor]):
        spans[:0] = [span for span in before if span[1] <= spans[0][0]][-1:]
    for after in places[anchor + 1 :]:
        spans += [span for span in after if span[0] >= spans[-1][1]][:1]
    return spans if len(spans) == len(pieces) else []


def stands_in(words: str, text: str) -> bool:
    """Whether the pieces of a printed phrase stand in a normalised text, in order."""
    pieces = (_whole_words(normalise(piece)) for piece in words.split("…"))
    return re.search(".*?".join(pieces), text) is not None


def _whole_words(piece: str) -> str:
    return rf"(?<!\w){re.escape(piece)}(?!\w)"
