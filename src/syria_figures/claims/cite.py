"""Citations with their chain: who counted, who reported it, in which paragraph, and where that was first published.

APA is the Publication Manual, 7th edition; Chicago the Manual of Style, 18th edition, author-date. Both say what to do
where an author or a date is missing, inferred or incomplete; the functions say which rule it is.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import count, product
from math import isnan
from string import ascii_lowercase
from typing import TYPE_CHECKING, Any, Literal, Protocol, get_args

from syria_figures.claims import apa, chicago
from syria_figures.claims.chain import Work, locator, works
from syria_figures.claims.formats import bibtex, csl_json, ris
from syria_figures.claims.sentence import sentence
from syria_figures.frames.rows import find, rows_by, unknown
from syria_figures.terminal import one_line

if TYPE_CHECKING:
    import pandas as pd

Style = Literal["text", "apa", "chicago", "bibtex", "ris", "csl-json"]


class HasClaimId(Protocol):
    """A `Claim`, or a row that a frame gives."""

    @property
    def claim_id(self) -> str: ...


def cite(
    what: str | HasClaimId | Iterable[str | HasClaimId] | pd.DataFrame | pd.Series[Any],
    style: Style = "apa",
) -> str:
    """Return the citation of claims, with the chain of their sources.

    Parameters
    ----------
    what : str, Claim, iterable of these, Series or DataFrame
        A claim's id or object, several, a row of claims, or any frame that has a ``claim_id`` column. The order of
        the rows makes no difference; each claim counts once.
    style : {"text", "apa", "chicago", "bibtex", "ris", "csl-json"}
        ``text`` is one plain sentence per claim, to be used in a report as it is. ``apa`` and ``chicago`` give the
        citation for the running text and, after an empty line, the reference list. ``bibtex``, ``ris`` and
        ``csl-json`` are for reference managers. All but ``text`` have one entry per document, with all paragraphs.

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If there is no such claim or style (names the nearest), no ``claim_id`` column, or nothing to cite.

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
    if style not in get_args(Style):
        raise ValueError(f"{unknown('style', style, get_args(Style))} Known: {', '.join(get_args(Style))}.")
    chosen = find(_claim_ids(what))
    if not chosen:
        raise ValueError("no claims to cite")
    if style == "text":
        return "\n".join(map(sentence, chosen))
    return render(works(chosen), style)


def render(works: Iterable[Work], style: Style) -> str:
    """Return the citation of documents in any style but ``text``."""
    ordered = _told_apart(works)
    if style == "csl-json":
        return csl_json(ordered)
    if style in ("bibtex", "ris"):
        return "\n\n".join(map(bibtex if style == "bibtex" else ris, ordered))
    manual, before_year = (apa, ", ") if style == "apa" else (chicago, " ")
    cited = []
    for work in ordered:
        for credit in work.credits:  # of a source that was not seen the year if known (APA 8.6: else none, no n.d.)
            year = f"{before_year}{credit.issued[:4]}" if credit.issued else ""
            primary = f"{credit.name}{year}, as cited in " if credit.name else ""
            cited.append(f"{primary}{manual.label(work)}, {locator(credit.paragraphs)}")
    return "\n\n".join(map(one_line, [f"({'; '.join(cited)})", *map(manual.reference, ordered)]))


def _claim_ids(what: Any) -> list[str]:
    """A frame is known by its columns, a row of one by `iloc`: where there is one, pandas is already imported."""
    if isinstance(what, str):
        return [what]
    if hasattr(what, "iloc") and hasattr(what, "columns"):
        return _claim_ids(_ids_of_frame(what))
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


def _ids_of_frame(frame: pd.DataFrame) -> Iterable[Any]:
    if "claim_id" in frame.index.names:
        return frame.index.get_level_values("claim_id")
    if list(frame.columns).count("claim_id") == 1:
        return frame["claim_id"]
    columns = ", ".join(map(str, frame.columns[:8]))
    raise ValueError(f"cannot cite this frame: it has no claim_id column (it has {columns or 'no columns'})")


def _told_apart(works: Iterable[Work]) -> list[Work]:
    """Sort as a reference list does, and mark works of one author and year a, b, c."""
    ordered = sorted(works, key=lambda w: (apa.label(w).casefold(), str(w.document["title"]).casefold()))
    labels = [apa.label(work) for work in ordered]
    times = Counter(labels)
    suffixes: dict[str, Iterator[str]] = defaultdict(_suffixes)
    return [
        replace(work, suffix=next(suffixes[label])) if times[label] > 1 else work
        for work, label in zip(ordered, labels, strict=True)
    ]


def _suffixes() -> Iterator[str]:
    """``a`` to ``z``, then ``aa``, ``ab``."""
    return ("".join(letters) for length in count(1) for letters in product(ascii_lowercase, repeat=length))
