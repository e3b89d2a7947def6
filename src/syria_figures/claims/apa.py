"""APA style: the Publication Manual, 7th edition."""

from __future__ import annotations

from syria_figures.claims.chain import Work, series, stop
from syria_figures.claims.titles import headline, sentence_case
from syria_figures.claims.wording import month_day


def label(work: Work) -> str:
    """Return author and year as in the running text; without an author, the title in quotation marks (8.14)."""
    year = f"{work.earlier_year}/{work.year}" if work.earlier_year else work.year
    return f"{work.named(' & ')}, {year}" if work.responsible else f"“{work.title(headline)},” {year}"


def reference(work: Work) -> str:
    """Return the entry of the reference list."""
    document = work.document
    number = f" ({document['volume_issue']})" if document["volume_issue"] and document["csl_type"] == "report" else ""
    title = stop(work.title(sentence_case) + number)
    issued = ", ".join(filter(None, [work.year, month_day(document["issued"])]))
    listed = stop(_authors(work))
    head = f"{listed} ({issued}). {title}" if listed else f"{title} ({issued})."
    return " ".join(filter(None, [head, _source(work), document["url"], _reprint(work)]))


def _authors(work: Work) -> str:
    listed = [f"{one.family}, {initials(one.given)}" if one.given else one.family for one in work.responsible]
    return series(listed, "&") if len(listed) <= 20 else f"{', '.join(listed[:19])}, . . . {listed[-1]}"


def initials(given: str) -> str:
    """``Jean-Paul Marie`` → ``J.-P. M.``; a script without capitals has no initials, so such a name stays whole."""
    if given.upper() == given.lower():
        return given
    parts = [[piece for piece in part.split("-") if piece] for part in given.split()]
    return " ".join("-".join(f"{piece[0].upper()}." for piece in part) for part in parts)


def _source(work: Work) -> str:
    if not work.is_of_a_body:
        issue = work.document["volume_issue"]
        return stop(f"{work.container}, ({issue})" if issue else work.container)
    # The larger body first; none that is the author (10.4, 10.16).
    first = {author.family for author in work.responsible}
    parts = dict.fromkeys([work.publisher, work.document["container_title"]])
    return stop(", ".join(part for part in parts if part and part not in first))


def _reprint(work: Work) -> str:
    title, first, address = (work.document[f"original_{name}"] for name in ("title", "issued", "url"))
    issued = ", ".join(filter(None, [(first or "n.d.")[:4], month_day(first)]))
    where = ", ".join(filter(None, [title, issued, address]))
    return f"(Reprinted from {where})" if title or first else ""
