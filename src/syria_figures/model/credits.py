"""Credit, as a reading writes it: who is said to have counted a number, who is said to have acted."""

from __future__ import annotations

from typing import NamedTuple


class Credit(NamedTuple):
    """Whom a document credits with a number, by the columns of `claims`."""

    attributed_to: str | None = None
    attribution_text: str | None = None
    attribution_date: str | None = None


class Actor(NamedTuple):
    """Whom a document names as the actor of an event, by the columns of `incidents`."""

    actor_text: str | None = None
    actor_attributed_to: str | None = None
    actor_status: str | None = None


def credited(source: str, words: str, date: str | None = None) -> Credit:
    """Return whom the document credits with a number, in its words, and the date that it gives for them."""
    return Credit(source, words, date)


def actor(words: str, source: str | None = None, *, status: str = "stated") -> Actor:
    """Return whom the document names as the actor, in its words, whom it credits with that, and how."""
    return Actor(words, source, status)
