"""Citations with their chain: who counted, who reported it, in which paragraph, and where that was first published."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import count, groupby
from math import isnan
from string import ascii_lowercase
from typing import TYPE_CHECKING, Any, Protocol, get_args

from syria_figures.claims import Format, Style
from syria_figures.claims.chain import PACKAGE, Credit, Work, works
from syria_figures.claims.formats import FILES
from syria_figures.claims.sentence import sentence, source
from syria_figures.claims.styles import apa, apa_label, chicago, cited, printed
from syria_figures.frames.rows import find, rows_by, unknown

if TYPE_CHECKING:
    import pandas as pd


class HasClaimId(Protocol):
    """A `Claim`, or a row that a frame gives."""

    @property
    def claim_id(self) -> str: ...


def cite(
    what: str | HasClaimId | Iterable[str | HasClaimId] | pd.DataFrame | pd.Series[Any],
    style: Style = "apa",
    format: Format = "plain",
) -> str:
    """Return the citation of claims with the chain of their sources, of documents, or of this package.

    Parameters
    ----------
    what : str, Claim, iterable of these, Series or DataFrame
        A claim's id or object, several, a row of claims, or any frame that has a ``claim_id`` column. The order of
        the rows makes no difference; each claim counts once. A document's id, or ``"syria-figures"``, cites that as
        a whole.
    style : {"text", "apa", "chicago", "bibtex", "ris", "csl-json"}
        ``text`` is one plain sentence per claim, to be used in a report as it is. ``apa`` (7th edition) and
        ``chicago`` (18th edition, author-date) give the citation for the running text and, after an empty line, the
        reference list. ``bibtex`` (as biblatex reads it), ``ris`` and ``csl-json`` are for reference managers. All but
        ``text`` have one entry per document, with all paragraphs.
    format : {"plain", "html", "markdown"}
        How ``text``, ``apa`` and ``chicago`` are set: with italics, and a link from each paragraph to its words.

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If there is no such claim, document, style or format (names the nearest), no ``claim_id`` column, or nothing to
        cite.

    Examples
    --------
    >>> import syria_figures as sf
    >>> print(sf.cite("daher-2018.deaths-at-border-2017-h2"))
    (Human Rights Watch, 2018, as cited in Daher, 2018, para. 27)
    <BLANKLINE>
    Daher, J. (2018, September 16). The looming massacre in Idlib. International Viewpoint, (IV524).
    https://internationalviewpoint.org/spip.php?article5705 (Reprinted from SocialistWorker.org, 2018, September 14,
    http://socialistworker.org/2018/09/14/the-looming-massacre-in-idlib)
    >>> print(sf.cite("daher-2018.displaced-2018-jan-apr", style="text"))
    More than 920,000 people were displaced in Syria in the first four months of 2018, according to Daher 2018
    (International Viewpoint; first published in SocialistWorker.org), para. 5, which names no source for this
    figure.
    """
    style, format = _known("style", style, Style), _known("format", format, Format)
    ids = _claim_ids(what)
    documents = [one for one in ids if one == PACKAGE["document_id"] or one in rows_by("documents", "document_id")]
    chosen = find(one for one in ids if one not in documents)
    if not (chosen or documents):
        raise ValueError("no claims to cite")
    if style == "text":
        told = [*map(sentence, chosen), *(f"{source(work)}." for work in works([], documents))]
        return "\n".join(printed(one, format) for one in told)
    return render(works(chosen, documents), style, format)


def _known(kind: str, asked: str, known: Any) -> Any:
    if str(asked).casefold() not in get_args(known):
        raise ValueError(f"{unknown(kind, asked, get_args(known))} Known: {', '.join(get_args(known))}.")
    return asked.casefold()


def render(works: Iterable[Work], style: Style, format: Format = "plain") -> str:
    """Return the citation of documents in any style but ``text``."""
    ordered = list(_told_apart(works))
    if style in FILES:
        if format != "plain":
            raise ValueError(f"{style} is a file for reference managers; {format} is of text, apa and chicago")
        return FILES[style](ordered)
    whole = Credit("", "", ())
    label = "; ".join(cited(work, credit, style) for work in ordered for credit in work.credits or [whole])
    entries = map(apa if style == "apa" else chicago, ordered)
    return ("\n" if format == "html" else "\n\n").join(printed(one, format) for one in [f"({label})", *entries])


def _claim_ids(what: Any) -> list[str]:
    """A frame is known by its columns, a row of one by `iloc`: where there is one, pandas is already imported."""
    if isinstance(what, str):
        return [what]
    if hasattr(what, "iloc") and hasattr(what, "columns"):
        if "claim_id" in what.index.names:
            return _claim_ids(what.index.get_level_values("claim_id"))
        if list(what.columns).count("claim_id") == 1:
            return _claim_ids(what["claim_id"])
        columns = ", ".join(map(str, what.columns[:8]))
        raise ValueError(f"cannot cite this frame: it has no claim_id column (it has {columns or 'no columns'})")
    if isinstance(what, Mapping) and "claim_id" in what:
        return [what["claim_id"]]
    if hasattr(what, "claim_id"):
        return [what.claim_id]
    if hasattr(what, "iloc") and what.name in rows_by("claims", "claim_id"):
        return [str(what.name)]  # a row of a frame that is indexed by claim_id
    if isinstance(what, Iterable) and not isinstance(what, Mapping | bytes):
        return [claim_id for item in what if not _is_missing(item) for claim_id in _claim_ids(item)]
    raise ValueError(f"cannot cite {type(what).__name__}: give claim ids, or rows with a claim_id")


def _is_missing(item: Any) -> bool:
    """A join may leave rows without a claim; pandas' NA cannot be compared."""
    return item is None or type(item).__name__ == "NAType" or (isinstance(item, float) and isnan(item))


def _told_apart(works: Iterable[Work]) -> Iterator[Work]:
    """Sort as a reference list does, and mark works of one author and year a, b, c … z, aa, bb."""
    ordered = sorted(works, key=lambda work: (apa_label(work).casefold(), work.text("title").casefold()))
    for _, group in groupby(ordered, key=lambda work: apa_label(work).casefold()):
        first, *others = group
        marks = (ascii_lowercase[n % 26] * (n // 26 + 1) for n in count())
        yield from (replace(work, suffix=next(marks)) for work in (first, *others)) if others else (first,)
