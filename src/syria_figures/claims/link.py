"""One click to the words: the address of a document with the words of a claim in it, for browsers and for programs."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from syria_figures.frames.rows import Row, find, rows_by
from syria_figures.text.fragment import ends, fragment


def link(claim_id: str) -> str:
    """Return the address that opens the published page at the words of a claim.

    Browsers scroll to the words and mark them (text fragments: Chrome 80, Safari 16.1, Firefox 131). Where only the
    site of a document is known and not its page, the address is that of the site, without the words.

    Parameters
    ----------
    claim_id : str
        Key of the claim, ``<document_id>.<slug>``.

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If there is no such claim (names the nearest), or no address of its document is known.

    Examples
    --------
    >>> import syria_figures as sf
    >>> print(sf.link("daher-2018.gdp-2016"))
    https://internationalviewpoint.org/spip.php?article5705#:~:text=only%20%2412.4%20billion
    """
    row = find([claim_id])[0]
    found = link_to(row)
    if not found:
        raise ValueError(f"no address of {row['document_id']} is known")
    return found


def link_to(row: Row, field: str = "url") -> str:
    """Return the address of the words of a row; nothing, if no address of its document is known.

    An address without path and query is that of a site, and of no page in it; it stays as it is.
    """
    url = rows_by("documents", "document_id")[row["document_id"]][field] or ""
    parts = urlsplit(url)
    if not (parts.path.strip("/") or parts.query):
        return url
    words = fragment(row["value_text"], row.get("link_prefix"))
    return url + (words.removeprefix("#") if "#" in url else words)


def is_of_words(address: str) -> bool:
    """Whether an address leads to words, and not only to the site on which they are."""
    return ":~:text=" in address


def explained(address: str) -> str:
    """Return an address and, where it is only that of a site, that it is."""
    only = " (only the site is known, not the page)" if address and not is_of_words(address) else ""
    return address + only


def selector(row: Row) -> dict[str, Any]:
    """Return what selects the words of a row in its document, as the W3C's Web Annotation has it."""
    first, *last = ({"@type": "oa:TextQuoteSelector", "oa:exact": words} for words in ends(row["value_text"]))
    if row["link_prefix"]:
        first["oa:prefix"] = f"{row['link_prefix']} "
    if not last:
        return first
    return {"@type": "oa:RangeSelector", "oa:hasStartSelector": first, "oa:hasEndSelector": last[0]}
