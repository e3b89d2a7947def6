"""Places, as a reading writes them: a place of the list, how the figure lies in it, and the words that print it."""

from __future__ import annotations

from dataclasses import dataclass

from syria_figures.model.basis import basis_of


@dataclass(frozen=True, slots=True)
class Where:
    """A place: its key, how the figure relates to it, how it is known, as printed."""

    place_id: str
    precision: str
    basis: str
    words: str | None = None


def exact(place: str, words: str | None = None, *, basis: str | None = None) -> Where:
    """Return the place itself: a facility, a town, a border."""
    return Where(place, "exact", basis_of(words, basis), words)


def within(place: str, words: str | None = None, *, basis: str | None = None) -> Where:
    """Return somewhere in a place: a part of it, or points that are not named."""
    return Where(place, "within", basis_of(words, basis), words)


def across(place: str, words: str | None = None, *, basis: str | None = None) -> Where:
    """Return the whole of a place: an area about which the figure speaks."""
    return Where(place, "across", basis_of(words, basis), words)
