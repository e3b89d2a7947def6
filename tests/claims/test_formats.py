"""What is written for reference managers is read back by them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest
from citable import DOCUMENTS, HOSTILE, work
from hypothesis import example, given
from hypothesis import strategies as st

from syria_figures.claims.chain import Credit
from syria_figures.claims.cite import cite, render
from syria_figures.frames.load import load

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_csl_json_is_valid_and_keeps_every_character(name: str) -> None:
    schema = json.loads((GOLDEN / "csl-data.json").read_text(encoding="utf-8"))
    items = json.loads(render(DOCUMENTS[name], "csl-json"))
    jsonschema.validate(items, schema)
    titles = sorted(item["title"].casefold() for item in items)
    assert titles == sorted(flat(str(one.document["title"])).casefold() for one in DOCUMENTS[name])


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
    assert entry["annotation"] == "Cited in para. 3."


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
    assert (
        data.entries["writer-2019"].fields["annotation"]
        == "Cited in para. 2. المرصد (April 2019), as cited in para. 2."
    )


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
