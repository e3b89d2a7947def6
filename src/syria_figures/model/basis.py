"""How a place or a window is known."""

from __future__ import annotations


def basis_of(words: str | None, basis: str | None) -> str:
    """Return how something is known: it is stated where words print it and a reading does not say otherwise.

    Raises
    ------
    ValueError
        If there are neither words nor a basis.

    Examples
    --------
    >>> basis_of("in Idlib", None), basis_of(None, "inferred")
    ('stated', 'inferred')
    """
    if not (words or basis):
        raise ValueError("found no printed words; expected them, or how it is known, as in basis='inferred'")
    return basis or "stated"
