"""Chicago style: the Manual of Style, 18th edition, author-date."""

from __future__ import annotations

from collections.abc import Sequence

from syria_figures.claims.chain import (
    Author,
    Work,
    _chicago_label,
    _container,
    _earlier_year,
    _flat,
    _is_of_a_body,
    _month_day,
    _paragraphs,
    _primary,
    _responsible,
    _stop,
    _title,
    _unprinted,
    _year,
)
from syria_figures.claims.titles import headline
from syria_figures.frames.rows import Row


def _chicago(works: Sequence[Work]) -> str:
    cited = "; ".join(
        f"{_primary(credit, ' ')}{_chicago_label(work)}, {_paragraphs(credit.paragraphs)}"
        for work in works
        for credit in work.credits
    )
    return "\n\n".join(map(_flat, [f"({cited})", *map(_chicago_reference, works)]))


def _chicago_reference(work: Work) -> str:
    document = work.document
    listed = _unprinted(_chicago_authors(_responsible(work)), work) or _container(work)
    earlier, title = _earlier_year(work), _stop(_title(work, headline))
    if document["csl_type"] == "report":  # like a book: no quotation marks (14.220)
        title += f" {_stop(document['volume_issue'])}" if document["volume_issue"] else ""
    else:
        title = f"“{title}”"
    parts = [
        _stop(listed) or title,
        f"({earlier}) {_stop(_year(work))}" if earlier else _stop(_year(work)),
        title if listed else "",
        _chicago_source(work, listed),
        _stop(document["url"] or ""),
        _chicago_reprint(document),
    ]
    return " ".join(filter(None, parts))


def _chicago_authors(people: Sequence[Author]) -> str:
    """The first name is inverted; of more than six, three are listed."""
    first = [", ".join(filter(None, [one.family, one.given])) for one in people[:1]]
    listed = first + [" ".join(filter(None, [one.given, one.family])) for one in people[1:]]
    if len(listed) > 6:
        return f"{', '.join(listed[:3])}, et al."
    return ", and ".join(filter(None, [", ".join(listed[:-1]), *listed[-1:]]))


def _chicago_source(work: Work, listed: str) -> str:
    """Site or periodical if it does not stand first, and month and day. An issue number is left out (14.87)."""
    publisher = work.publisher if _is_of_a_body(work) else ""
    parts = dict.fromkeys([_container(work), publisher, _month_day(work.document["issued"])])
    return _stop(", ".join(part for part in parts if part and part != listed))


def _chicago_reprint(document: Row) -> str:
    first = document["original_issued"]
    issued = ", ".join(filter(None, [_month_day(first), (first or "")[:4]]))
    where = ", ".join(filter(None, [document["original_title"], document["original_url"]]))
    if not where and not issued:
        return ""
    return _stop("First published " + ", ".join(filter(None, [issued, f"in {where}" if where else ""])))
