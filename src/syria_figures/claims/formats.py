"""BibTeX, RIS and CSL-JSON, for reference managers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from syria_figures.claims.chain import (
    Author,
    Work,
    _container,
    _flat,
    _locator,
    _month,
    _paragraphs,
    _parts,
    _spoken,
    _title,
    _year,
    authors,
)
from syria_figures.claims.titles import sentence_case


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
