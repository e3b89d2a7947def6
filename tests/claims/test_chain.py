"""Whom a document names is read as BibTeX reads it."""

from __future__ import annotations

from syria_figures.claims.chain import Author, authors


def test_names_are_read_as_bibtex_reads_them() -> None:
    assert authors("Al Shami, Leila and {Arms and Men} and WHO") == [
        Author("Al Shami", "Leila"),
        Author("Arms and Men"),
        Author("WHO"),
    ]
    assert authors("") == authors(" and ") == []
