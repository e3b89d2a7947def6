"""Citations with their chain: who counted, who reported it, in which paragraph, and where that was first published.

APA is the Publication Manual, 7th edition; Chicago the Manual of Style, 18th edition, author-date. Both say what to do
where an author or a date is missing, inferred or incomplete; the functions say which rule it is.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import count
from string import ascii_lowercase
from typing import TYPE_CHECKING, Any, Literal, Protocol, get_args

from syria_figures.claims.wording import day, figure, window
from syria_figures.frames.rows import Row, Stored, find, rows_by, stored, unknown

if TYPE_CHECKING:
    import pandas as pd

Style = Literal["text", "apa", "chicago", "bibtex", "ris", "csl-json"]


class HasClaimId(Protocol):
    """A `Claim`, or a row that a frame gives."""

    @property
    def claim_id(self) -> str: ...


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
    (International Viewpoint; first published in SocialistWorker.org), para. 5, which names no source.
    """
    if style not in get_args(Style):
        raise ValueError(f"{unknown('style', style, get_args(Style))} Known: {', '.join(get_args(Style))}.")
    chosen = find(_claim_ids(what))
    if not chosen:
        raise ValueError("no claims to cite")
    if style == "text":
        return "\n".join(map(sentence, chosen))
    return render(works(chosen), style)


def works(claims: Iterable[Row]) -> list[Work]:
    """Return the documents of these claims, in the order of a reference list."""
    by_document: dict[str, list[Row]] = {}
    for row in claims:
        by_document.setdefault(row["document_id"], []).append(row)
    return [_work(document_id, cited) for document_id, cited in by_document.items()]


def render(works: Iterable[Work], style: Style) -> str:
    """Return the citation of documents in any style but ``text``."""
    return _STYLES[style](_told_apart(works))


def sentence(row: Row) -> str:
    """Return a claim as one plain sentence: figure, hedge, unit, period and chain."""
    summary = str(row["summary"]).rstrip(".")
    announced = row["status"] == "projected" and _is_state(row) and "announced" not in summary
    aside = ", ".join(_unsaid(summary, row))
    verb = "as announced by" if announced else "according to"
    return f"{summary}{f' ({aside})' if aside else ''}, {verb} {chain(row, article=True)}."


def _unsaid(summary: str, row: Row) -> Iterator[str]:
    """What a report needs beside the summary, which is written to be read with the rest of its row."""
    place = str(rows_by("places", "place_id")[row["place_id"]]["name"])
    if not _states(summary, row):
        yield figure(row)
    if (
        place.casefold()[:5] not in summary.casefold()
    ):  # five letters: 'Syria' is said by 'Syrian', 'Border' by 'border'
        yield place
    if row["date_end"] is not None and str(row["date_end"].year) not in summary:
        yield window(row)
    if row["status"] == "projected" and not any(f" {word} " in f" {summary} " for word in _PROJECTED):
        yield "a projection, not a count"
    if row["status"] == "alleged":
        yield "an allegation"


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


#: Words by which a sentence says that a thing had not happened.
_PROJECTED = ("announced", "could", "would", "may", "might", "at risk", "planned")
#: What is 'the' so-and-so in a sentence.
_BODIES = "Agency Bank Centre Commission Committee Council Fund Government Ministry Network Observatory Office"


def _takes_article(name: str) -> bool:
    return not name.startswith("The ") and not set(_BODIES.split()).isdisjoint(name.split())


def _is_state(row: Row) -> bool:
    organization = rows_by("organizations", "organization_id").get(row["attributed_to"], {})
    return organization.get("organization_type") in ("party_to_conflict", "government")


def _states(summary: str, row: Row) -> bool:
    """Whether a summary says the claim's figure, hedge included: ``three civilians``, ``at least 55``."""
    from syria_figures.text.numbers import find_expressions  # only here: its patterns take a while to compile

    stated = [e.amount for e in find_expressions(summary) if e.amount]
    wanted = (row["qualifier"], row["value"], row["value_low"], row["value_high"])
    return any(_same(wanted, (a.qualifier, a.value, a.low, a.high)) for a in stated)


def _same(one: Sequence[Any], other: Sequence[Any]) -> bool:
    """Fractions are kept to 4 decimals."""
    return all(
        a == b or (isinstance(a, float) and isinstance(b, float) and abs(a - b) < 1e-4)
        for a, b in zip(one, other, strict=True)
    )


# -- what is cited -----------------------------------------------------------------------------------------------------


def _claim_ids(what: Any) -> list[str]:
    """A frame is known by its columns, a row of one by `iloc`: where there is one, pandas is already imported."""
    if isinstance(what, str):
        return [what]
    if hasattr(what, "iloc") and hasattr(what, "columns"):
        return _ids_of_frame(what)
    if isinstance(what, Mapping) and "claim_id" in what:
        return [what["claim_id"]]
    if hasattr(what, "claim_id"):
        return [what.claim_id]
    if hasattr(what, "iloc") and what.name in rows_by("claims", "claim_id"):
        return [str(what.name)]  # a row of a frame that is indexed by claim_id
    if isinstance(what, Iterable) and not isinstance(what, Mapping | bytes):
        return [claim_id for item in what if _is_there(item) for claim_id in _claim_ids(item)]
    raise ValueError(f"cannot cite {type(what).__name__}: give claim ids, or rows with a claim_id")


def _ids_of_frame(frame: pd.DataFrame) -> list[str]:
    if "claim_id" in frame.index.names:
        ids = list(frame.index.get_level_values("claim_id"))
    elif list(frame.columns).count("claim_id") == 1:
        ids = list(frame["claim_id"])
    else:
        columns = ", ".join(map(str, frame.columns[:8]))
        raise ValueError(f"cannot cite this frame: it has no claim_id column (it has {columns or 'no columns'})")
    return [claim_id for claim_id in ids if _is_there(claim_id)]  # a join may leave rows without a claim


def _is_there(value: Any) -> bool:
    return value is not None and value == value and type(value).__name__ != "NAType"


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


def _told_apart(works: Iterable[Work]) -> list[Work]:
    """Sort as a reference list does, and mark works of one author and year a, b, c."""
    ordered = sorted(works, key=lambda w: (_apa_label(w).casefold(), str(w.document["title"]).casefold()))
    labels = [_apa_label(work) for work in ordered]
    times = Counter(labels)
    turns: dict[str, Iterator[int]] = defaultdict(count)
    return [
        replace(work, suffix=_letters(next(turns[label]))) if times[label] > 1 else work
        for work, label in zip(ordered, labels, strict=True)
    ]


def _letters(position: int) -> str:
    """``a`` to ``z``, then ``aa``, ``ab``."""
    before, last = divmod(position, 26)
    return (_letters(before - 1) if before else "") + ascii_lowercase[last]


# -- authors, dates, locators ------------------------------------------------------------------------------------------


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


# -- titles ------------------------------------------------------------------------------------------------------------

#: Not capitalised in a headline: articles, conjunctions, and prepositions of up to four letters (Chicago 18).
_SHORT = "a an the and but or nor for as at by down from in into like near of off on onto out over past per than to up"
_SMALL = frozenset(f"{_SHORT} upon via with".split())


def headline(title: str) -> str:
    """Return an English title as Chicago prints titles, and APA in the running text; names keep their capitals."""
    words = title.split(" ")
    return " ".join(
        word.lower() if _is_small(words, position) else _capitalised(word) for position, word in enumerate(words)
    )


def _is_small(words: Sequence[str], position: int) -> bool:
    inner = 0 < position < len(words) - 1 and not words[position - 1].endswith((":", "?", "!", ".", "—"))
    return inner and words[position].lower() in _SMALL


def _capitalised(word: str) -> str:
    """Capitalise the first letter, also behind a quotation mark, and those behind a hyphen."""
    first = next((i for i, letter in enumerate(word) if letter.isalnum()), 0)
    head, *rest = (word[:first] + word[first : first + 1].upper() + word[first + 1 :]).split("-")
    return "-".join([head, *(part if part in _SMALL else part[:1].upper() + part[1:] for part in rest)])


def sentence_case(title: str) -> str:
    """Return a title as APA prints it in a reference list; one that is not in headline style is left as it is.

    Names keep their capitals: words that have one inside, and words of the places and organisations of the tables.
    """
    words = title.split(" ")
    if len(words) < 3 or any(word[:1].islower() for word in words if word.lower() not in _SMALL):
        return title
    names = _names(stored("places"), stored("organizations"), stored("claims"))
    kept = [
        position == 0 or words[position - 1].endswith(":") or word[1:] != word[1:].lower() or _bare(word) in names
        for position, word in enumerate(words)
    ]
    return " ".join(word if keep else word.lower() for word, keep in zip(words, kept, strict=True))


@lru_cache(maxsize=1)
def _names(places: Stored, organizations: Stored, claims: Stored) -> frozenset[str]:
    texts = [row["name"] for row in (*places.rows, *organizations.rows)]
    texts += [row["place_text"] or "" for row in claims.rows]
    return frozenset(
        word for text in texts for word in map(_bare, text.split()) if word[:1].isupper() and word != "The"
    )


def _bare(word: str) -> str:
    return word.strip(".,:;!?()[]“”\"'‘’").removesuffix("’s").removesuffix("'s")


def _title(work: Work, case: Callable[[str], str]) -> str:
    title = _flat(work.document["title"])
    return case(title) if work.document["language"] == "en" else title


# -- APA ---------------------------------------------------------------------------------------------------------------


def _apa(works: Sequence[Work]) -> str:
    cited = "; ".join(
        f"{_primary(credit, ', ')}{_apa_label(work)}, {_paragraphs(credit.paragraphs)}"
        for work in works
        for credit in work.credits
    )
    return "\n\n".join(map(_flat, [f"({cited})", *map(_apa_reference, works)]))


def _primary(credit: Credit, before_year: str) -> str:
    """The source that was not seen itself, with its year if that is known (APA 8.6: else none, not even n.d.)."""
    year = f"{before_year}{credit.issued[:4]}" if credit.issued else ""
    return f"{credit.name}{year}, as cited in " if credit.name else ""


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


# -- Chicago -----------------------------------------------------------------------------------------------------------


def _chicago(works: Sequence[Work]) -> str:
    cited = "; ".join(
        f"{_primary(credit, ' ')}{_chicago_label(work)}, {_paragraphs(credit.paragraphs)}"
        for work in works
        for credit in work.credits
    )
    return "\n\n".join(map(_flat, [f"({cited})", *map(_chicago_reference, works)]))


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


# -- for reference managers --------------------------------------------------------------------------------------------


def _notes(work: Work) -> Iterator[str]:
    """What a reference manager has no field for, one sentence each. No colon: some read ``key: value`` in a note."""
    document = work.document
    yield f"Cited in {_locator(work)}"
    for credit in work.credits:
        if credit.name:
            issued = f" ({_spoken(credit.issued)})" if credit.issued else ""
            yield f"{credit.name}{issued}, as cited in {_paragraphs(credit.paragraphs)}"
    if document["original_title"] or document["original_issued"]:
        first = [_spoken(document["original_issued"]), f"in {document['original_title'] or 'another publication'}"]
        yield "First published " + " ".join(filter(None, first))
    if document["issued_basis"] == "inferred":
        yield "The date is inferred, not printed"
    if document["authors_basis"] == "source_page":
        yield "The author is named on the publisher's page, not in the copy that was read"


def _flat(value: object) -> str:
    """Return a value in one line, without control characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in str(value)).split())


_TEX = str.maketrans(
    {character: f"\\{character}" for character in "&%$#_"}
    | {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",  # \{ would still count as a brace for BibTeX
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)


def _tex(value: object) -> str:
    return _flat(value).translate(_TEX)


def _bibtex(works: Sequence[Work]) -> str:
    return "\n\n".join(map(_bibtex_entry, works))


def _bibtex_entry(work: Work) -> str:
    document = work.document
    kind = {"article-magazine": "article", "article-newspaper": "article", "report": "techreport"}.get(
        document["csl_type"], "misc"
    )
    container = {"article": "journal", "techreport": "institution", "misc": "howpublished"}[kind]
    fields = {
        "author": " and ".join(map(_bibtex_name, authors(document["authors"]))),
        "title": _protected(_title(work, sentence_case)),
        container: _tex(_container(work)),
        "number": _tex(document["volume_issue"] or ""),
        "publisher": _tex(work.publisher) if kind != "article" and work.publisher != _container(work) else "",
        "year": "" if not document["issued"] else _year(replace(work, suffix="")),
        "month": _month(document["issued"])[:3].lower(),
        "day": "".join(str(part) for part in _parts(document["issued"])[2:]),
        "url": _url(document["url"] or ""),
        "language": _tex(document["language"] or ""),
        "note": _tex(". ".join(_notes(work)) + "."),
    }
    lines = [f"  {name} = {value if name == 'month' else f'{{{value}}}'}" for name, value in fields.items() if value]
    return "\n".join([f"@{kind}{{{document['document_id']},", ",\n".join(lines), "}"])


def _bibtex_name(author: Author) -> str:
    return f"{_tex(author.family)}, {_tex(author.given)}" if author.given else f"{{{_tex(author.family)}}}"


def _protected(title: str) -> str:
    """Braces keep the capitals of names, whatever case a style asks for; the first letter is a capital anyhow."""
    first, *others = title.split() or [""]
    kept = [word if word == word.lower() else None for word in (first[1:], *others)]
    return " ".join(
        _tex(word) if plain is not None else f"{{{_tex(word)}}}"
        for word, plain in zip((first, *others), kept, strict=True)
    )


def _url(address: str) -> str:
    """Return an address in which nothing can end a field or a line; ``%`` is already an escape in it."""
    safe = "".join(c if c.isprintable() and c not in ' {}\\"<>^`|' else f"%{ord(c):02X}" for c in address.strip())
    return safe


def _ris(works: Sequence[Work]) -> str:
    return "\n\n".join(map(_ris_record, works))


_RIS_KINDS = {"article-magazine": "MGZN", "article-newspaper": "NEWS", "post-weblog": "BLOG", "report": "RPRT"}


def _ris_record(work: Work) -> str:
    document = work.document
    year, month, number = [f"{part:02}" for part in _parts(document["issued"])] + [""] * (
        3 - len(_parts(document["issued"]))
    )
    kind = _RIS_KINDS.get(document["csl_type"], "ELEC")
    tags = [
        ("TY", kind),
        ("ID", document["document_id"]),
        *(("AU", ", ".join(filter(None, [one.family, one.given]))) for one in authors(document["authors"])),
        ("TI", document["title"]),
        ("T2", _container(work)),
        ("IS", document["volume_issue"]),
        ("PB", work.publisher),
        ("PY", year),
        ("DA", f"{year}/{month}/{number}/" if year else ""),
        ("UR", _url(document["url"] or "")),
        ("LA", document["language"]),
        *(("N1", note) for note in _notes(work)),
    ]
    return "\n".join([*(f"{tag}  - {_flat(value)}" for tag, value in tags if value), "ER  - "])


def _csl_json(works: Sequence[Work]) -> str:
    return json.dumps([_csl_item(work) for work in works], ensure_ascii=False, indent=2)


def _csl_item(work: Work) -> dict[str, Any]:
    document = work.document
    inferred = document["issued"] and document["issued_basis"] == "inferred"
    item = {
        "id": document["document_id"],
        "type": document["csl_type"],
        "title": document["title"],
        "author": [
            {"family": one.family, "given": one.given} if one.given else {"literal": one.family}
            for one in authors(document["authors"])
        ],
        "container-title": document["container_title"],
        "number" if document["csl_type"] == "report" else "issue": document["volume_issue"],
        "publisher": work.publisher if work.publisher != document["container_title"] else "",
        "issued": _csl_date(document["issued"]) | ({"circa": True} if inferred else {}),
        "original-date": _csl_date(document["original_issued"]),
        "original-publisher": document["original_title"],
        "URL": document["url"],
        "language": document["language"],
        "locator": _locator(work).partition(" ")[2],
        "note": ". ".join(_notes(work)) + ".",
        "custom": {
            "locator-label": "paragraph",
            "chain": [
                {"credited": credit.name or None, "date": credit.issued or None, "paragraphs": list(credit.paragraphs)}
                for credit in work.credits
            ],
        },
    }
    return {name: value for name, value in item.items() if value}


def _csl_date(issued: str | None) -> dict[str, Any]:
    return {"date-parts": [_parts(issued)]} if issued else {}


_STYLES: dict[str, Callable[[Sequence[Work]], str]] = {
    "apa": _apa,
    "chicago": _chicago,
    "bibtex": _bibtex,
    "ris": _ris,
    "csl-json": _csl_json,
}
