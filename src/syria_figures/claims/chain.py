"""Whom a claim is credited to: the works, their authors and dates, and where in them the words stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from syria_figures.claims.link import is_of_words, link_to
from syria_figures.claims.wording import credit, spoken
from syria_figures.frames.rows import Row, rows_by
from syria_figures.model.about import ABOUT
from syria_figures.terminal import one_line
from syria_figures.version import __version__

#: The package itself, as a work.
PACKAGE = {
    "document_id": ABOUT["name"],
    "csl_type": "dataset",
    "title": f"{ABOUT['name']}: {ABOUT['title']}",
    "authors": f"{{{ABOUT['creator']}}}",
    "volume_issue": f"Version {__version__}",
    "issued": ABOUT["released"].isoformat(),
    "language": "en-GB",  # and not "en": its title begins with a name, of which no style changes the case
}


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
    """A document, or the package, with what is cited from it; without credits it is cited as a whole."""

    document: Row
    publisher: str = ""
    credits: tuple[Credit, ...] = ()
    suffix: str = ""
    """Tells works of one author and year apart: ``a``, ``b``."""
    links: tuple[tuple[int, str], ...] = ()
    """Of each claim that is cited the paragraph and the address of its words, if it is known."""

    def text(self, name: str) -> str:
        """Return a field of the document as one line; empty if it is missing."""
        return one_line(self.document.get(name) or "")

    def address(self, name: str) -> str:
        """Return an address in which nothing can end a field or a line; ``%`` is already an escape in it."""
        url = (self.document.get(name) or "").strip()
        return "".join(c if c.isprintable() and c not in ' {}\\"<>^`|' else f"%{ord(c):02X}" for c in url)

    @property
    def responsible(self) -> list[Author]:
        """The authors; of a page that names none, the body that publishes it."""
        published = [Author(self.publisher)] if self.publisher and self.is_of_a_body else []
        return authors(self.text("authors")) or published

    @property
    def is_of_a_body(self) -> bool:
        """Whether it is published by a body, which then is part of the reference, and no part of a periodical."""
        return self.document["csl_type"] in ("webpage", "report")

    @property
    def stands_alone(self) -> bool:
        """Whether it is like a book, and no part of anything."""
        return self.document["csl_type"] in ("report", "dataset")

    def named(self, last: str) -> str:
        """Return the authors as in the running text: two joined by `last`, of more the first."""
        families = [author.family for author in self.responsible]
        return last.join(families) if len(families) < 3 else f"{families[0]} et al."

    def year(self, inferred: str = "[{}]") -> str:
        """Return ``2018``, ``2018a``, ``[2018]`` for an inferred date, ``n.d.`` or ``n.d.-a`` for none."""
        issued = self.text("issued")
        if not issued:
            return f"n.d.-{self.suffix}" if self.suffix else "n.d."
        year = f"{issued[:4]}{self.suffix}"
        return inferred.format(year) if self.text("issued_basis") == "inferred" else year

    @property
    def earlier_year(self) -> str:
        """The year of first publication, if it is not that of the edition: a style then prints both."""
        first, issued = self.text("original_issued"), self.text("issued")
        return first[:4] if first and issued and first[:4] != issued[:4] else ""

    @property
    def container(self) -> str:
        """The periodical or site, else who publishes."""
        return self.text("container_title") or self.publisher

    @property
    def locator(self) -> str:
        """Every paragraph that is cited."""
        return locator({number for credit in self.credits for number in credit.paragraphs})

    def title(self, case: Callable[[str], str]) -> str:
        """Return the title; a style changes the case of an English one."""
        return case(self.text("title")) if self.document["language"] == "en" else self.text("title")


def works(claims: Iterable[Row], documents: Iterable[str] = ()) -> list[Work]:
    """Return the documents of these claims, with whom they credit and where, and those that are cited as a whole."""
    cited: dict[str, dict[tuple[str, str], set[int]]] = {}
    links: dict[str, list[tuple[int, str]]] = {}
    for row in claims:
        credits = cited.setdefault(row["document_id"], {})
        credits.setdefault((one_line(credit(row)), row["attribution_date"] or ""), set()).add(row["paragraph"])
        if is_of_words(address := link_to(row)):
            links.setdefault(row["document_id"], []).append((row["paragraph"], address))
    found = []
    for document_id in dict.fromkeys([*cited, *documents]):
        document = rows_by("documents", "document_id").get(document_id, PACKAGE)
        bodies = rows_by("organizations", "organization_id")
        publisher = bodies.get(document.get("publisher_id") or "", {}).get("name", "")
        credited = tuple(Credit(*key, tuple(sorted(n))) for key, n in cited.get(document_id, {}).items())
        found.append(Work(document, publisher, credited, links=tuple(links.get(document_id, ()))))
    return found


def authors(names: str) -> list[Author]:
    """Read a BibTeX list of names; without a comma, or in braces, a name is an organisation's."""
    people = []
    for name in map(str.strip, re.split(r" and (?![^{]*\})", names)):
        family, comma, given = name.partition(",")
        is_person = comma and not name.startswith("{")
        people.append(Author(family.strip("{} "), given.strip("{} ")) if is_person else Author(name.strip("{}")))
    return [one for one in people if one.family]


def locator(paragraphs: Iterable[int]) -> str:
    """Return how both manuals cite paragraphs, which they count where there are no pages: ``paras. 4, 6``."""
    listed = ", ".join(map(str, sorted(paragraphs)))
    return listed and f"{'paras.' if ',' in listed else 'para.'} {listed}"
