"""Whom a claim is credited to: the works, their authors and dates, and where in them the words stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from string import ascii_lowercase

from syria_figures.claims.titles import headline
from syria_figures.claims.wording import day
from syria_figures.frames.rows import Row, rows_by


@dataclass(frozen=True, slots=True)
class Credit:
    """Whom a document credits in some of its paragraphs; an empty name is the document itself."""

    name: str
    issued: str
    paragraphs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Work:
    """A document with what is cited from it."""

    document: Row
    publisher: str
    credits: tuple[Credit, ...]
    suffix: str = ""
    """Tells works of one author and year apart: ``a``, ``b``."""


@dataclass(frozen=True, slots=True)
class Author:
    """A person, or an organisation if there is no given name."""

    family: str
    given: str = ""


def works(claims: Iterable[Row]) -> list[Work]:
    """Return the documents of these claims, in the order of a reference list."""
    by_document: dict[str, list[Row]] = {}
    for row in claims:
        by_document.setdefault(row["document_id"], []).append(row)
    return [_work(document_id, cited) for document_id, cited in by_document.items()]


def chain(row: Row, *, article: bool = False) -> str:
    """Return who counted, who reported it and where, in words; with `article`, as it stands in a sentence."""
    work = _work(row["document_id"], [row])
    document = work.document
    published = "; first published in ".join(filter(None, [_container(work), document["original_title"]]))
    source = f"{_chicago_label(work, bracketed=False)}{f' ({published})' if published else ''}, {_locator(work)}"
    credit = work.credits[0]
    if not credit.name:
        return f"{source}, which names no source"
    name = f"the {credit.name}" if article and _takes_article(credit.name) else credit.name
    issued = f" ({_spoken(credit.issued)})" if credit.issued else ""
    return f"{name}{issued}, as cited in {source}"


#: What is 'the' so-and-so in a sentence.
_BODIES = "Agency Bank Centre Commission Committee Council Fund Government Ministry Network Observatory Office"


def _takes_article(name: str) -> bool:
    return not name.startswith("The ") and not set(_BODIES.split()).isdisjoint(name.split())


def _work(document_id: str, cited: Iterable[Row]) -> Work:
    document = rows_by("documents", "document_id")[document_id]
    publisher = rows_by("organizations", "organization_id").get(document["publisher_id"], {})
    credits: dict[tuple[str, str], set[int]] = {}
    for row in cited:
        key = _credited(row["attributed_to"]), row["attribution_date"] or ""
        credits.setdefault(key, set()).add(row["paragraph"])
    return Work(
        document, publisher.get("name", ""), tuple(Credit(*key, tuple(sorted(n))) for key, n in credits.items())
    )


def _credited(organization_id: str | None) -> str:
    if organization_id is None:
        return ""
    name: str = rows_by("organizations", "organization_id")[organization_id]["name"]
    plain = name.removesuffix(" (unnamed)")
    return name if plain == name else f"unnamed {plain[:1].lower()}{plain[1:]}"


def _letters(position: int) -> str:
    """``a`` to ``z``, then ``aa``, ``ab``."""
    before, last = divmod(position, 26)
    return (_letters(before - 1) if before else "") + ascii_lowercase[last]


def authors(names: str | None) -> list[Author]:
    """Read a BibTeX list of names; without a comma, or in braces, a name is an organisation's."""
    found: list[str] = []
    for part in (names or "").split(" and "):
        if found and found[-1].count("{") > found[-1].count("}"):
            found[-1] += f" and {part}"
        else:
            found.append(part)
    return [_author(name.strip()) for name in found if name.strip()]


def _responsible(work: Work) -> list[Author]:
    """The authors; of a page that names none, the body that publishes it."""
    published = [Author(work.publisher)] if work.publisher and _is_of_a_body(work) else []
    return authors(work.document["authors"]) or published


def _is_of_a_body(work: Work) -> bool:
    """Whether it is published by a body, which then is part of the reference, and no part of a periodical."""
    return work.document["csl_type"] in ("webpage", "report")


def _author(name: str) -> Author:
    if name.startswith("{") or "," not in name:
        return Author(name.strip("{}"))
    family, _, given = name.partition(",")
    return Author(family.strip("{} "), given.strip("{} "))


def initials(given: str) -> str:
    """``Jean-Paul Marie`` → ``J.-P. M.``; a script without capitals has no initials, so such a name stays whole."""
    if given.upper() == given.lower():
        return given
    parts = [[piece for piece in part.split("-") if piece] for part in given.split()]
    return " ".join("-".join(f"{piece[0].upper()}." for piece in part) for part in parts)


def _parts(issued: str | None) -> list[int]:
    return [int(part) for part in issued.split("-")] if issued else []


def _month(issued: str | None) -> str:
    """The name of the month, not in the locale's language."""
    parts = _parts(issued)
    return day(date(2000, parts[1], 1)).split()[1] if len(parts) > 1 else ""


def _month_day(issued: str | None) -> str:
    """As both manuals write it: ``September 16``, or as much as is known."""
    return " ".join([_month(issued), *(str(part) for part in _parts(issued)[2:])]).strip()


def _spoken(issued: str | None) -> str:
    """``14 September 2018``, ``June 2017``, ``2018``."""
    return " ".join(filter(None, [*(str(part) for part in _parts(issued)[2:]), _month(issued), (issued or "")[:4]]))


def _year(work: Work) -> str:
    """``2018``, ``2018a``, ``[2018]`` for an inferred date, ``n.d.`` or ``n.d.-a`` for none."""
    issued = work.document["issued"]
    if not issued:
        return "n.d." + (f"-{work.suffix}" if work.suffix else "")
    year = f"{issued[:4]}{work.suffix}"
    return f"[{year}]" if work.document["issued_basis"] == "inferred" else year


def _earlier_year(work: Work) -> str:
    """The year of first publication, if it is not that of the edition: a style then prints both."""
    first, issued = work.document["original_issued"], work.document["issued"]
    return first[:4] if first and issued and first[:4] != issued[:4] else ""


def _locator(work: Work) -> str:
    return _paragraphs({number for credit in work.credits for number in credit.paragraphs})


def _paragraphs(numbers: Iterable[int]) -> str:
    """Both manuals count paragraphs where there are no pages."""
    listed = ", ".join(map(str, sorted(numbers)))
    return f"{'paras.' if ',' in listed else 'para.'} {listed}"


def _container(work: Work) -> str:
    return work.document["container_title"] or work.publisher


def _stop(text: str) -> str:
    return text if not text or text.endswith((".", "?", "!", "…")) else f"{text}."


def _title(work: Work, case: Callable[[str], str]) -> str:
    title = _flat(work.document["title"])
    return case(title) if work.document["language"] == "en" else title


def _primary(credit: Credit, before_year: str) -> str:
    """The source that was not seen itself, with its year if that is known (APA 8.6: else none, not even n.d.)."""
    year = f"{before_year}{credit.issued[:4]}" if credit.issued else ""
    return f"{credit.name}{year}, as cited in " if credit.name else ""


def _chicago_label(work: Work, *, bracketed: bool = True) -> str:
    """Author and year as in the running text; without an author, the periodical or site (14.87, 14.104)."""
    named = [author.family for author in _responsible(work)]
    label = " and ".join(named) if len(named) < 3 else f"{named[0]} et al."
    if bracketed:
        label = _unprinted(label, work)
    earlier = _earlier_year(work)
    year = f"[{earlier}] {_year(work)}" if earlier else _year(work)
    comma = "," if year.startswith("n.d.") else ""
    label = f"{label or _container(work)}{comma}" if label or _container(work) else f"“{_title(work, headline)}{comma}”"
    return f"{label} {year}"


def _unprinted(listed: str, work: Work) -> str:
    """An author who is known, but not named in the work as it was read, stands in brackets."""
    return f"[{listed}]" if listed and work.document["authors_basis"] == "source_page" else listed


def _flat(value: object) -> str:
    """Return a value in one line, without control characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in str(value)).split())
