"""APA style: the Publication Manual, 7th edition."""

from __future__ import annotations

from collections.abc import Sequence

from syria_figures.claims.chain import (
    Author,
    Work,
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
    _year,
    initials,
)
from syria_figures.claims.titles import headline, sentence_case
from syria_figures.frames.rows import Row


def _apa(works: Sequence[Work]) -> str:
    cited = "; ".join(
        f"{_primary(credit, ', ')}{_apa_label(work)}, {_paragraphs(credit.paragraphs)}"
        for work in works
        for credit in work.credits
    )
    return "\n\n".join(map(_flat, [f"({cited})", *map(_apa_reference, works)]))


def _apa_label(work: Work) -> str:
    """Author and year as in the running text; without an author, the title in quotation marks (8.14)."""
    named = [author.family for author in _responsible(work)]
    earlier = _earlier_year(work)
    year = f"{earlier}/{_year(work)}" if earlier else _year(work)
    if named:
        return f"{' & '.join(named) if len(named) < 3 else f'{named[0]} et al.'}, {year}"
    return f"“{_title(work, headline)},” {year}"


def _apa_reference(work: Work) -> str:
    document = work.document
    listed = _apa_authors(_responsible(work))
    issued = ", ".join(filter(None, [_year(work), _month_day(document["issued"])]))
    title = _stop(_title(work, sentence_case) + _report_number(work))
    head = f"{_stop(listed)} ({issued}). {title}" if listed else f"{title} ({issued})."
    return " ".join(filter(None, [head, _apa_source(work), document["url"], _apa_reprint(document)]))


def _report_number(work: Work) -> str:
    number = work.document["volume_issue"]
    return f" ({number})" if number and work.document["csl_type"] == "report" else ""


def _apa_authors(people: Sequence[Author]) -> str:
    listed = [f"{one.family}, {initials(one.given)}" if one.given else one.family for one in people]
    if len(listed) > 20:
        return f"{', '.join(listed[:19])}, . . . {listed[-1]}"
    return ", & ".join(filter(None, [", ".join(listed[:-1]), *listed[-1:]]))


def _apa_source(work: Work) -> str:
    document = work.document
    if _is_of_a_body(work):  # the larger body first; none that is the author (10.4, 10.16)
        parts = dict.fromkeys([work.publisher, document["container_title"]])
        first = {author.family for author in _responsible(work)}
        return _stop(", ".join(part for part in parts if part and part not in first))
    issue = f", ({document['volume_issue']})" if document["volume_issue"] else ""
    return _stop(_container(work) + issue)


def _apa_reprint(document: Row) -> str:
    first = document["original_title"], document["original_issued"]
    if not any(first):
        return ""
    issued = ", ".join(filter(None, [(first[1] or "n.d.")[:4], _month_day(first[1])]))
    return f"(Reprinted from {', '.join(filter(None, [first[0], issued, document['original_url']]))})"
