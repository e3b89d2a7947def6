"""Chicago style: the Manual of Style, 18th edition, author-date."""

from __future__ import annotations

from syria_figures.claims.chain import Work, series, stop
from syria_figures.claims.titles import headline
from syria_figures.claims.wording import month_day


def label(work: Work, *, bracketed: bool = True) -> str:
    """Return author and year as in the running text; without an author, periodical or site (14.87, 14.104)."""
    named = work.named(" and ")
    named = (_unprinted(named, work) if bracketed else named) or work.container
    year = f"[{work.earlier_year}] {work.year}" if work.earlier_year else work.year
    comma = "," if year.startswith("n.d.") else ""
    return f"{named}{comma} {year}" if named else f"“{work.title(headline)}{comma}” {year}"


def reference(work: Work) -> str:
    """Return the entry of the reference list."""
    document = work.document
    listed = _unprinted(_authors(work), work) or work.container
    title = stop(work.title(headline))
    if document["csl_type"] != "report":
        title = f"“{title}”"
    elif document["volume_issue"]:  # like a book: no quotation marks (14.220)
        title += f" {stop(document['volume_issue'])}"
    year = f"({work.earlier_year}) {stop(work.year)}" if work.earlier_year else stop(work.year)
    head = [stop(listed), year, title] if listed else [title, year]
    return " ".join(filter(None, [*head, _source(work, listed), stop(document["url"] or ""), _reprint(work)]))


def _unprinted(listed: str, work: Work) -> str:
    """An author who is known, but not named in the work as it was read, stands in brackets."""
    return f"[{listed}]" if listed and work.document["authors_basis"] == "source_page" else listed


def _authors(work: Work) -> str:
    """The first name is inverted; of more than six, three are listed."""
    first, others = work.responsible[:1], work.responsible[1:]
    listed = [one.inverted for one in first] + [f"{one.given} {one.family}".strip() for one in others]
    return series(listed, "and") if len(listed) <= 6 else f"{', '.join(listed[:3])}, et al."


def _source(work: Work, listed: str) -> str:
    """Site or periodical if it does not stand first, and month and day. An issue number is left out (14.87)."""
    publisher = work.publisher if work.is_of_a_body else ""
    parts = dict.fromkeys([work.container, publisher, month_day(work.document["issued"])])
    return stop(", ".join(part for part in parts if part and part != listed))


def _reprint(work: Work) -> str:
    title, first, address = (work.document[f"original_{name}"] for name in ("title", "issued", "url"))
    issued = ", ".join(filter(None, [month_day(first), (first or "")[:4]]))
    where = ", ".join(filter(None, [title, address]))
    parts = ", ".join(filter(None, [issued, where and f"in {where}"]))
    return stop(f"First published {parts}") if parts else ""
