"""BibTeX, RIS and CSL-JSON, for reference managers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from syria_figures.claims.chain import Work, authors, locator
from syria_figures.claims.titles import sentence_case
from syria_figures.claims.wording import date_parts, month_day, spoken
from syria_figures.terminal import one_line

_BIBTEX_KINDS = {"article-magazine": "article", "article-newspaper": "article", "report": "techreport"}
_CONTAINERS = {"article": "journal", "techreport": "institution", "misc": "howpublished"}
_RIS_KINDS = {"article-magazine": "MGZN", "article-newspaper": "NEWS", "post-weblog": "BLOG", "report": "RPRT"}
#: What TeX would take for a command; ``\{`` would still count as a brace for BibTeX.
_TEX = str.maketrans(
    {sign: f"\\{sign}" for sign in "&%$#_"}
    | {"\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}"}
    | {"~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
)


def bibtex(work: Work) -> str:
    """Return one entry."""
    document = work.document
    kind = _BIBTEX_KINDS.get(document["csl_type"], "misc")
    people = [
        f"{_tex(one.family)}, {_tex(one.given)}" if one.given else f"{{{_tex(one.family)}}}"
        for one in authors(document["authors"])
    ]
    fields = {
        "author": " and ".join(people),
        "title": _protected(work.title(sentence_case)),
        _CONTAINERS[kind]: _tex(work.container),
        "number": _tex(document["volume_issue"]),
        "publisher": _tex(work.publisher) if kind != "article" and work.publisher != work.container else "",
        "year": replace(work, suffix="").year if document["issued"] else "",
        "month": month_day(document["issued"])[:3].lower(),
        "day": str(date_parts(document["issued"])[2] or ""),
        "url": _url(document["url"]),
        "language": _tex(document["language"]),
        "note": _tex(_note(work)),
    }
    lines = [f"  {name} = {value if name == 'month' else f'{{{value}}}'}" for name, value in fields.items() if value]
    return "\n".join([f"@{kind}{{{document['document_id']},", ",\n".join(lines), "}"])


def _tex(value: str | None) -> str:
    return one_line(value or "").translate(_TEX)


def _protected(title: str) -> str:
    """Braces keep the capitals of names, whatever case a style asks for; the first letter is a capital anyhow."""
    words: list[str] = []
    for word in title.split():
        inner = word if words else word[1:]
        words.append(_tex(word) if inner == inner.lower() else f"{{{_tex(word)}}}")
    return " ".join(words)


def ris(work: Work) -> str:
    """Return one record."""
    document = work.document
    year, month, day = (f"{part:02}" if part else "" for part in date_parts(document["issued"]))
    tags = [
        ("TY", _RIS_KINDS.get(document["csl_type"], "ELEC")),
        ("ID", document["document_id"]),
        *(("AU", one.inverted) for one in authors(document["authors"])),
        ("TI", document["title"]),
        ("T2", work.container),
        ("IS", document["volume_issue"]),
        ("PB", work.publisher),
        ("PY", year),
        ("DA", f"{year}/{month}/{day}/" if year else ""),
        ("UR", _url(document["url"])),
        ("LA", document["language"]),
        *(("N1", note) for note in _notes(work)),
    ]
    return "\n".join([*(f"{tag}  - {one_line(value)}" for tag, value in tags if value), "ER  - "])


def csl_json(works: Sequence[Work]) -> str:
    """Return the list of items."""
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
        "locator": work.locator.partition(" ")[2],
        "note": _note(work),
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
    return {"date-parts": [list(filter(None, date_parts(issued)))]} if issued else {}


def _notes(work: Work) -> Iterator[str]:
    """What a reference manager has no field for, one sentence each. No colon: some read ``key: value`` in a note."""
    document = work.document
    yield f"Cited in {work.locator}"
    for credit in work.credits:
        if credit.name:
            yield f"{credit.dated}, as cited in {locator(credit.paragraphs)}"
    if document["original_title"] or document["original_issued"]:
        first = [spoken(document["original_issued"]), f"in {document['original_title'] or 'another publication'}"]
        yield "First published " + " ".join(filter(None, first))
    if document["issued_basis"] == "inferred":
        yield "The date is inferred, not printed"
    if document["authors_basis"] == "source_page":
        yield "The author is named on the publisher's page, not in the copy that was read"


def _note(work: Work) -> str:
    return ". ".join(_notes(work)) + "."


def _url(address: str | None) -> str:
    """Return an address in which nothing can end a field or a line; ``%`` is already an escape in it."""
    return "".join(
        c if c.isprintable() and c not in ' {}\\"<>^`|' else f"%{ord(c):02X}" for c in (address or "").strip()
    )
