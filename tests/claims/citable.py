"""Documents of every kind, made up, to be cited."""

from __future__ import annotations

from syria_figures.claims.chain import Credit, Work

ARTICLE = {
    "document_id": "writer-2019",
    "csl_type": "article-magazine",
    "title": "A town and its river",
    "authors": "Writer, Wanda",
    "authors_basis": "printed",
    "container_title": "The Riverside Review",
    "volume_issue": None,
    "issued": "2019-05-04",
    "issued_basis": "printed",
    "url": "https://example.org/river",
    "original_title": None,
    "original_issued": None,
    "original_url": None,
    "language": "en",
}
OWN = (Credit("", "", (3,)),)


def work(credits: tuple[Credit, ...] = OWN, publisher: str = "", **changed: str | None) -> Work:
    return Work({**ARTICLE, **changed}, publisher, credits)


HOSTILE = 'Dams & {locks}: 50% off\n$5 #1_a ~b^c \\d "e" <script>ER  - </script>}'
DOCUMENTS = {
    "known to the month": [work(issued="2019-05")],
    "known to the year": [work(issued="2019")],
    "no date": [work(issued=None)],
    "inferred year": [work(issued="2019", issued_basis="inferred")],
    "no author, article": [work(authors=None)],
    "no author, page of an organisation": [
        work(authors=None, csl_type="webpage", container_title=None, publisher="River Trust")
    ],
    "no author, no date, no container": [work(authors=None, issued=None, container_title=None)],
    "an organisation as author": [work(authors="{Friends of the River and the Sea}")],
    "author from the publisher's page": [work(authors_basis="source_page")],
    "two authors": [work(authors="Writer, Wanda and al-Haj Saleh, Jean-Paul")],
    "three authors": [work(authors="Writer, Wanda and Poet, Paul and {River Trust}")],
    "seven authors": [work(authors=" and ".join(f"Family{letter}, Given" for letter in "ABCDEFG"))],
    "twenty-one authors": [work(authors=" and ".join(f"Family{letter}, Given" for letter in "ABCDEFGHIJKLMNOPQRSTU"))],
    "Arabic": [
        work(
            title="المدينة والنهر",
            authors="الكاتب, سلمى",
            container_title="مجلة النهر",
            language="ar",
            credits=(Credit("المرصد", "2019-04", (2,)),),
        )
    ],
    "republished in a later year": [
        work(original_title="River Weekly", original_issued="2014-03-02", original_url="https://example.org/weekly")
    ],
    "republished, first date unknown": [work(original_title="River Weekly")],
    "one author twice in a year": [
        work(),
        work(document_id="writer-2019-b", title="Another river", issued="2019-07-01"),
    ],
    "headline title, site within a body": [
        work(
            csl_type="webpage",
            title="The Push Against WHO in Aleppo Could Last: A Note",
            container_title="Notes",
            publisher="River Trust",
        )
    ],
    "report of a body that is its author": [
        work(authors=None, csl_type="report", container_title=None, publisher="River Trust", volume_issue="Flash 14")
    ],
    "article of a newspaper": [work(csl_type="article-newspaper", container_title="The River News")],
    "report with an author": [work(csl_type="report", container_title=None, publisher="River Trust")],
    "credits of several dates": [
        work(credits=(Credit("River Watch", "2018-12", (2, 5)), Credit("River Watch", "", (7,)), Credit("", "", (1,))))
    ],
    "hostile characters": [
        work(title=HOSTILE, authors=f"{{{HOSTILE}}}", container_title=HOSTILE, url="http://x.y/{ }")
    ],
}
