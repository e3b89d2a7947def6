"""APA (Publication Manual, 7th edition) and Chicago (Manual of Style, 18th edition, author-date), in three formats.

Both manuals say what to do where an author or a date is missing, inferred or incomplete; the numbers are those of their
rules. What is italic and what is a link is marked while a reference is made, and set at the end.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from syria_figures.claims.chain import Credit, Work
from syria_figures.claims.titles import headline, sentence_case
from syria_figures.claims.wording import month_day

#: Private use: no text has them, once it is one line.
_ITALIC, _ROMAN, _TO, _AS, _END = "\ue000\ue001\ue002\ue003\ue004"
_MARKDOWN = re.compile(rf"([\\`*_\[\]<>#])(?![^{_TO}]*{_AS})")  # not in an address
#: How italics and a link are set.
_SET = {
    "plain": ("", "", r"\2"),
    "html": ("<i>", "</i>", r'<a href="\1">\2</a>'),
    "markdown": ("*", "*", r"[\2](<\1>)"),
}


def printed(text: str, format: str) -> str:
    """Return a marked text as plain text, HTML or Markdown."""
    italic, roman, linked = _SET[format]
    if format == "html":
        text = f"<p>{html.escape(text)}</p>"
    elif format == "markdown":
        text = _MARKDOWN.sub(r"\\\1", text)
    return re.sub(f"{_TO}(.*?){_AS}(.*?){_END}", linked, text.replace(_ITALIC, italic).replace(_ROMAN, roman))


def cited(work: Work, credit: Credit, style: str) -> str:
    """Return a citation as in the running text, without its brackets."""
    label, before_year, through = (apa_label, ", ", "as cited in") if style == "apa" else (label_of, " ", "cited in")
    # Of a source that was not seen the year if known (APA 8.6: else none, no n.d.).
    year = f"{before_year}{credit.issued[:4]}" if credit.issued else ""
    primary = f"{credit.name}{year}, {through} " if credit.name else ""
    links = dict(reversed(work.links))  # of several in a paragraph the first
    where = ", ".join(_to(links.get(number, ""), str(number)) for number in credit.paragraphs)
    return f"{primary}{label(work)}" + (f", para{'s' * (len(credit.paragraphs) > 1)}. {where}" if where else "")


def apa_label(work: Work) -> str:
    """Return author and year as in the running text; without an author, the title in quotation marks (8.14)."""
    year = "/".join(filter(None, [work.earlier_year, work.year("ca. {}")]))
    title = _italic(work.title(headline)) + "," if work.stands_alone else f"“{work.title(headline)},”"
    return f"{work.named(' & ')}, {year}" if work.responsible else f"{title} {year}"


def apa(work: Work) -> str:
    """Return the entry of the reference list."""
    number = f" ({work.text('volume_issue')})" if work.stands_alone and work.text("volume_issue") else ""
    title = work.title(sentence_case)
    title = _stop((_italic(title) if work.is_of_a_body or work.stands_alone else title) + number)
    month = month_day(work.text("issued"))
    if work.document["csl_type"] == "dataset":
        title, month = title[:-1] + " [Data set].", ""
    issued = ", ".join(filter(None, [work.year("ca. {}"), month]))
    people = [f"{one.family}, {initials(one.given)}" if one.given else one.family for one in work.responsible]
    listed = _stop(_series(people, "&") if len(people) <= 20 else f"{', '.join(people[:19])}, . . . {people[-1]}")
    head = f"{listed} ({issued}). {title}" if listed else f"{title} ({issued})."
    return " ".join(filter(None, [head, _stop(_apa_source(work)), _to(work.address("url")), _reprinted(work)]))


def initials(given: str) -> str:
    """``Jean-Paul Marie`` → ``J.-P. M.``; a script without capitals has no initials, so such a name stays whole."""
    if given.upper() == given.lower():
        return given
    parts = [[piece for piece in part.split("-") if piece] for part in given.split()]
    return " ".join("-".join(f"{piece[0].upper()}." for piece in part) for part in parts)


def _apa_source(work: Work) -> str:
    """The periodical with its issue; of what is none, the site, unless it is the author (10.4, 10.16)."""
    if work.is_of_a_body or work.stands_alone:
        return "" if work.container in {author.family for author in work.responsible} else work.container
    volume, _, issue = work.text("volume_issue").removesuffix(")").rpartition("(")
    if volume:
        return f"{_italic(f'{work.container}, {volume}')}({issue})"
    return _italic(work.container) + (f", ({issue})" if issue else "")


def _reprinted(work: Work) -> str:
    title, first = work.text("original_title"), work.text("original_issued")
    issued = ", ".join(filter(None, [(first or "n.d.")[:4], month_day(first)]))
    where = ", ".join(filter(None, [_italic(title), issued, _to(work.address("original_url"))]))
    return f"(Reprinted from {where})" if title or first else ""


def label_of(work: Work, inferred: str = "[{}?]") -> str:
    """Return author and year as Chicago has them in the text; without an author, periodical or site (14.87, 14.104)."""
    named = work.named(" and ") or work.container
    year = work.year(inferred)
    comma = "," if year.startswith("n.d.") else ""
    year = f"[{work.earlier_year}] {year}" if work.earlier_year else year
    return f"{named}{comma} {year}" if named else f"“{work.title(headline)}{comma}” {year}"


def chicago(work: Work) -> str:
    """Return the entry of the reference list. An issue number is left out (14.87), and no author but the container."""
    first, others = work.responsible[:1], work.responsible[1:]
    people = [one.inverted for one in first] + [f"{one.given} {one.family}".strip() for one in others]
    named = _series(people, "and") if len(people) <= 6 else f"{', '.join(people[:3])}, et al."
    listed = named or work.container
    title = _stop(work.title(headline))
    if work.stands_alone:  # like a book: no quotation marks (14.220)
        title = " ".join(filter(None, [_italic(title), _stop(work.text("volume_issue"))]))
    else:
        title = f"“{title}”"
    year = _stop(work.year("[{}?]"))
    year = f"({work.earlier_year}) {year}" if work.earlier_year else year
    container = work.container if work.is_of_a_body else _italic(work.container)
    parts = {work.container: container, work.publisher if work.is_of_a_body else "": work.publisher}
    parts |= {"month": month_day(work.text("issued")) if work.document["csl_type"] != "dataset" else ""}
    source = _stop(", ".join(part for name, part in parts.items() if name and part and name != listed))
    head = [_stop(listed), year, title] if listed else [title, year]
    return " ".join(filter(None, [*head, source, _stop(_to(work.address("url"))), _first_published(work)]))


def _first_published(work: Work) -> str:
    first = work.text("original_issued")
    issued = ", ".join(filter(None, [month_day(first), first[:4]]))
    where = ", ".join(filter(None, [_italic(work.text("original_title")), _to(work.address("original_url"))]))
    parts = ", ".join(filter(None, [issued, where and f"in {where}"]))
    return _stop(f"First published {parts}") if parts else ""


def _italic(text: str) -> str:
    return f"{_ITALIC}{text}{_ROMAN}" if text else ""


def _to(url: str, text: str = "") -> str:
    return f"{_TO}{url}{_AS}{text or url}{_END}" if url else text


def _series(names: Sequence[str], last: str) -> str:
    """Return names as a reference lists them, a comma before the last too: ``Poet, P., & Writer, W.``"""
    return f", {last} ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


def _stop(text: str) -> str:
    """Return a text with a full stop, unless it is empty or ends in a mark of its own."""
    return text if not text or text.rstrip(_ROMAN + _END).endswith((".", "?", "!", "…")) else f"{text}."
