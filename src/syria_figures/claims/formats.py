"""CSL-JSON, BibTeX (as biblatex reads it) and RIS, for reference managers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from syria_figures.claims.chain import Author, Work, authors, locator
from syria_figures.claims.titles import sentence_case
from syria_figures.claims.wording import date_parts, spoken
from syria_figures.terminal import one_line

#: By type: the kind of entry in BibTeX and its subtype, what it calls the container and the number; the kind in RIS.
_KINDS = {
    "article-magazine": ("article", "magazine", "journal", "number", "MGZN"),
    "article-newspaper": ("article", "newspaper", "journal", "number", "NEWS"),
    "post-weblog": ("online", "blog", "organization", "number", "BLOG"),
    "report": ("techreport", "", "institution", "number", "RPRT"),
    "dataset": ("dataset", "", "publisher", "version", "DATA"),
    "webpage": ("online", "", "organization", "number", "ELEC"),
}
#: What biblatex calls a language.
_LANGUAGES = {"en": "english", "en-GB": "british", "ar": "arabic", "fr": "french", "de": "german", "es": "spanish"}
#: What TeX would take for a command; ``\{`` would still count as a brace for BibTeX.
_TEX = str.maketrans(
    {sign: f"\\{sign}" for sign in "&%$#_"}
    | {"\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}"}
    | {"~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
)


def _bibtex(work: Work) -> str:
    """Return one entry."""
    kind, subtype, container, number, _ = _KINDS[work.document["csl_type"]]
    doubt = "?" if work.text("issued_basis") == "inferred" else ""
    fields = {
        "author": " and ".join(_name(one) for one in authors(work.text("authors"))),
        "title": _protected(work.title(sentence_case)),
        container: work.container.translate(_TEX),
        "entrysubtype": subtype,
        number: work.text("volume_issue").removeprefix("Version ").translate(_TEX),
        "date": work.text("issued") and work.text("issued") + doubt,
        "url": work.address("url"),
        "urldate": work.text("accessed"),
        "langid": _LANGUAGES.get(work.document["language"], ""),
        "annotation": _note(work).translate(_TEX),
    }
    lines = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
    return "\n".join([f"@{kind}{{{work.document['document_id']},", ",\n".join(lines), "}"])


def _name(one: Author) -> str:
    family, given = one.family.translate(_TEX), one.given.translate(_TEX)
    return f"{family}, {given}" if given else f"{{{family}}}"


def _protected(title: str) -> str:
    """Braces keep the capitals of names, whatever case a style asks for; the first letter is a capital anyhow."""
    words = [(word, word[1:] if first == 0 else word) for first, word in enumerate(title.split())]
    return " ".join(
        word.translate(_TEX) if inner == inner.lower() else f"{{{word.translate(_TEX)}}}" for word, inner in words
    )


def _ris(work: Work) -> str:
    """Return one record."""
    year, month, day = (f"{part:02}" if part else "" for part in date_parts(work.text("issued")))
    tags = [
        ("TY", _KINDS[work.document["csl_type"]][-1]),
        ("ID", work.document["document_id"]),
        *(("AU", one.inverted) for one in authors(work.text("authors"))),
        ("TI", work.text("title")),
        ("T2", work.container),
        ("IS", work.text("volume_issue")),
        ("PB", work.publisher if work.is_of_a_body else ""),
        ("PY", year),
        ("DA", f"{year}/{month}/{day}/" if year else ""),
        ("Y2", work.text("accessed").replace("-", "/")),
        ("UR", work.address("url")),
        ("LA", work.document["language"]),
        *(("N1", note) for note in _notes(work)),
    ]
    return "\n".join([*(f"{tag}  - {one_line(value)}" for tag, value in tags if value), "ER  - "])


def _csl_item(work: Work) -> dict[str, Any]:
    number = {"report": "number", "dataset": "version"}.get(work.document["csl_type"], "issue")
    inferred = work.text("issued_basis") == "inferred"
    links = [link for _, link in work.links]
    item = {
        "id": work.document["document_id"],
        "type": work.document["csl_type"],
        "title": work.title(sentence_case),
        "author": [
            {"family": one.family, "given": one.given} if one.given else {"literal": one.family}
            for one in authors(work.text("authors"))
        ],
        "container-title": work.text("container_title"),
        number: work.text("volume_issue").removeprefix("Version "),
        "publisher": work.publisher if work.is_of_a_body and work.publisher != work.text("container_title") else "",
        "issued": _csl_date(work.text("issued")) | ({"circa": True} if inferred else {}),
        "accessed": _csl_date(work.text("accessed")),
        "original-date": _csl_date(work.text("original_issued")) if work.earlier_year else None,
        "original-publisher": work.text("original_title") if work.earlier_year else None,
        "URL": links[0] if len(links) == 1 else work.address("url"),
        "language": work.document["language"],
        "locator": work.locator.partition(" ")[2],
        "note": _note(work),
        "custom": work.credits
        and {
            "locator-label": "paragraph",
            "chain": [
                {"credited": credit.name or None, "date": credit.issued or None, "paragraphs": list(credit.paragraphs)}
                for credit in work.credits
            ],
            "links": links,
        },
    }
    return {name: value for name, value in item.items() if value}


def _csl_date(issued: str) -> dict[str, Any]:
    return {"date-parts": [list(filter(None, date_parts(issued)))]} if issued else {}


def _notes(work: Work) -> Iterator[str]:
    """What a reference manager has no field for, one sentence each. No colon: some read ``key: value`` in a note."""
    if work.credits:
        yield f"Cited in {work.locator}"
    for credit in work.credits:
        if credit.name:
            yield f"{credit.dated}, as cited in {locator(credit.paragraphs)}"
    if work.text("original_title") or work.text("original_issued"):
        first = [spoken(work.text("original_issued")), f"in {work.text('original_title') or 'another publication'}"]
        yield "First published " + " ".join(filter(None, first))
    if work.text("issued_basis") == "inferred":
        yield "The date is inferred, not printed"
    if work.text("authors_basis") == "source_page":
        yield "The author is named on the publisher's page, not in the copy that was read"


def _note(work: Work) -> str:
    return "".join(f"{note}. " for note in _notes(work)).rstrip()


#: How a style writes works as one file.
FILES: dict[str, Callable[[Sequence[Work]], str]] = {
    "bibtex": lambda works: "\n\n".join(map(_bibtex, works)),
    "ris": lambda works: "\n\n".join(map(_ris, works)),
    "csl-json": lambda works: json.dumps([*map(_csl_item, works)], ensure_ascii=False, indent=2),
}
