"""Whom a claim is credited to: the works, their authors and dates, and where in them the words stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from syria_figures.claims.wording import credit, spoken
from syria_figures.frames.rows import Row, rows_by
from syria_figures.terminal import one_line


@dataclass(frozen=True, slots=True)
class Author:
    """A person, or an organisation if there is no given name."""

    family: str
    given: str = ""

    @property
    def inverted(self) -> str:
        """``Daher, Joseph``."""
        return ", ".join(filter(None, [self.family, self.given]))


@dataclass(frozen=True, slots=True)
class Credit:
    """Whom a document credits in some of its paragraphs; an empty name is the document itself."""

    name: str
    issued: str
    paragraphs: tuple[int, ...]

    @property
    def dated(self) -> str:
        """``OCHA (August 2018)``, or the name alone."""
        return f"{self.name} ({spoken(self.issued)})" if self.issued else self.name


@dataclass(frozen=True, slots=True)
class Work:
    """A document with what is cited from it."""

    document: Row
    publisher: str
    credits: tuple[Credit, ...]
    suffix: str = ""
    """Tells works of one author and year apart: ``a``, ``b``."""

    @property
    def responsible(self) -> list[Author]:
        """The authors; of a page that names none, the body that publishes it."""
        published = [Author(self.publisher)] if self.publisher and self.is_of_a_body else []
        return authors(self.document["authors"]) or published

    @property
    def is_of_a_body(self) -> bool:
        """Whether it is published by a body, which then is part of the reference, and no part of a periodical."""
        return self.document["csl_type"] in ("webpage", "report")

    def named(self, last: str) -> str:
        """Return the authors as in the running text: two joined by `last`, of more the first."""
        families = [author.family for author in self.responsible]
        return last.join(families) if len(families) < 3 else f"{families[0]} et al."

    @property
    def year(self) -> str:
        """``2018``, ``2018a``, ``[2018]`` for an inferred date, ``n.d.`` or ``n.d.-a`` for none."""
        issued = self.document["issued"]
        if not issued:
            return f"n.d.-{self.suffix}" if self.suffix else "n.d."
        year = f"{issued[:4]}{self.suffix}"
        return f"[{year}]" if self.document["issued_basis"] == "inferred" else year

    @property
    def earlier_year(self) -> str:
        """The year of first publication, if it is not that of the edition: a style then prints both."""
        first, issued = self.document["original_issued"], self.document["issued"]
        return first[:4] if first and issued and first[:4] != issued[:4] else ""

    @property
    def container(self) -> str:
        """The periodical or site, else who publishes."""
        return self.document["container_title"] or self.publisher

    @property
    def locator(self) -> str:
        """Every paragraph that is cited."""
        return locator({number for credit in self.credits for number in credit.paragraphs})

    def title(self, case: Callable[[str], str]) -> str:
        """Return the title; a style changes the case of an English one."""
        title = one_line(self.document["title"])
        return case(title) if self.document["language"] == "en" else title


def works(claims: Iterable[Row]) -> list[Work]:
    """Return the documents of these claims, with whom they credit and where."""
    cited: dict[str, dict[tuple[str, str], set[int]]] = {}
    for row in claims:
        credits = cited.setdefault(row["document_id"], {})
        credits.setdefault((credit(row), row["attribution_date"] or ""), set()).add(row["paragraph"])
    found = []
    for document_id, credits in cited.items():
        document = rows_by("documents", "document_id")[document_id]
        publisher = rows_by("organizations", "organization_id").get(document["publisher_id"], {}).get("name", "")
        found.append(Work(document, publisher, tuple(Credit(*key, tuple(sorted(n))) for key, n in credits.items())))
    return found


def authors(names: str | None) -> list[Author]:
    """Read a BibTeX list of names; without a comma, or in braces, a name is an organisation's."""
    found: list[str] = []
    for part in (names or "").split(" and "):
        if found and found[-1].count("{") > found[-1].count("}"):
            found[-1] += f" and {part}"
        else:
            found.append(part)
    people = []
    for name in filter(None, map(str.strip, found)):
        family, comma, given = name.partition(",")
        is_person = comma and not name.startswith("{")
        people.append(Author(family.strip("{} "), given.strip("{} ")) if is_person else Author(name.strip("{}")))
    return people


def locator(paragraphs: Iterable[int]) -> str:
    """Return how both manuals cite paragraphs, which they count where there are no pages: ``paras. 4, 6``."""
    listed = ", ".join(map(str, sorted(paragraphs)))
    return f"{'paras.' if ',' in listed else 'para.'} {listed}"


def series(names: Sequence[str], last: str) -> str:
    """Return names as a reference lists them, a comma before the last too: ``Poet, P., & Writer, W.``"""
    return f", {last} ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


def stop(text: str) -> str:
    """Return a text with a full stop, unless it is empty or ends in a mark of its own."""
    return text if not text or text.endswith((".", "?", "!", "…")) else f"{text}."
