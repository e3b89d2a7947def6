"""A reading is run: from several threads, through helpers, and with every mistake told at its line."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from syria_figures.curate.decisions import undecided_fields
from syria_figures.curate.reading import read
from syria_figures.curate.verbs import Row
from syria_figures.model import places
from syria_figures.model.problems import ProblemsError

HEAD = "from syria_figures.reading import *\n"


def run(folder: Path, source: str, name: str = "a-1.py") -> str:
    """Run a reading that cannot be understood; return what it says."""
    path = folder / name
    path.write_text(source, encoding="utf-8")
    with pytest.raises(ProblemsError) as refused:
        read(path)
    return str(refused.value)


def test_readings_may_be_read_in_threads(root: Path) -> None:
    paths = sorted((root / "scripts/readings").glob("*.py")) * 4
    with ThreadPoolExecutor(8) as threads:
        assert [reading.path for reading in threads.map(read, paths)] == paths


def test_a_reading_may_read_another(tmp_path: Path) -> None:
    (tmp_path / "b-1.py").write_text(f'{HEAD}document("b-1")\nfurniture("B", "b")\n')
    path = str(tmp_path / "b-1.py")
    other = f"import pathlib\nimport syria_figures.curate.reading as r\nr.read(pathlib.Path({path!r}))\n"
    (tmp_path / "a-1.py").write_text(f'{HEAD}document("a-1")\n{other}furniture("A", "a")\n')
    reading = read(tmp_path / "a-1.py")
    assert (reading.document_id, [rule.words for rule in reading.furniture]) == ("a-1", ["A"])


def test_a_declaration_is_told_at_the_line_that_calls_a_helper(tmp_path: Path) -> None:
    helper = "def head(words):\n    furniture(words, 'head')\n"
    (tmp_path / "a-1.py").write_text(f'{HEAD}document("a-1")\n{helper}\nhead("Page 1")\n')
    assert read(tmp_path / "a-1.py").source("furniture", "'Page 1'") == "a-1.py:6"
    said = run(tmp_path, f'{HEAD}document("a-1")\n{helper.replace(", ", ", kind=")}\nhead("Page 1")\n')
    assert said.startswith("a-1.py:6: furniture(…): found kind=; expected ")


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("", "a-1.py:1: reading: found no document(…); expected document(…) before everything else"),
        (f'{HEAD}furniture("A", "a")', "a-1.py:2: reading: found no document(…)"),
        (f'{HEAD}document("a-1")\ndocument("a-2")', "a-1.py:3: document(…): found another document(…); expected one"),
        (f'{HEAD}document("a-1")\nfurnitur("A", "a")', "a-1.py:3: reading: found 'furnitur'; expected furniture"),
        (f'{HEAD}document("a-1", "b")', "a-1.py:2: document(…): found too many positional arguments; expected"),
        (f'{HEAD}document("a-1"', "a-1.py:2: reading: found '(' was never closed"),
        ("import syria_figure", "a-1.py:1: reading: found import of 'syria_figure'; expected a name that there is"),
        (
            f'{HEAD}document("a-1")\naside("idiot", "x")',
            "a-1.py:3: aside(…): found 'idiot'; expected idiom",
        ),
        ("from syria_figures.reading import day\nday('2015-08-32')", "a-1.py:2: reading: found '2015-08-32'; expected"),
        ("\nbetween(1, 2)", "a-1.py:2: reading: found 'between'; expected from syria_figures.reading import *, above"),
        (f'{HEAD}document("a-1")\nfurniture("A", 1)', "a-1.py:3: furniture(…) reason: found 1; expected words in quot"),
        (
            f'{HEAD}document("a-1")\nparagraph("1")',
            "a-1.py:3: paragraph(…) number: found '1'; expected a whole number",
        ),
        (
            f'{HEAD}document("a-1")\nfurniture("A", "a", begins=1)',
            "a-1.py:3: furniture(…) begins: found 1; expected True or False",
        ),
        (f'{HEAD}document("a-1")\nfurniture("A", document)', "a-1.py:3: furniture(…) reason: found document; expected"),
        (f'{HEAD}document("a-1", title=1)', "a-1.py:2: document(…) title: found 1; expected words in quotation marks"),
        (
            f"{HEAD}more_than('3,500')",
            "a-1.py:2: more_than(…) number: found '3,500'; expected a number without quotation marks",
        ),
        ("1 / 0", "a-1.py:1: reading: found ZeroDivisionError: division by zero; expected a reading that runs"),
    ],
)
def test_a_mistake_is_one_line_with_what_was_found_and_expected(tmp_path: Path, source: str, said: str) -> None:
    told = run(tmp_path, source)
    assert told.startswith(said)
    assert "\n" not in told


#: A claim of an incident, whole; each case below takes a piece of it away or spoils it.
CLAIM = f"""{HEAD}document("a-1", dateline="2020-05-06")
paragraph(2)
incident("raid", "air_strike", "single_event",
         within("idlib-governorate", "near Idlib"), day("2020-05-04", "on Monday", basis="resolved"), says="A raid.")
claim("dead", "at least five people", at_least(5), "deaths",
      of="raid", says="At least five people were reported killed.")
"""


def test_a_claim_of_an_incident_has_its_place_and_window_with_their_words(tmp_path: Path) -> None:
    (tmp_path / "a-1.py").write_text(CLAIM)
    (claim,), (incident,) = (reading := read(tmp_path / "a-1.py")).claims, reading.incidents
    columns = [name for name in incident if name.startswith(("place_", "date_"))]
    assert len(columns) == 9
    assert [claim[name] for name in columns] == [incident[name] for name in columns]
    assert (claim["paragraph"], claim["place_text"], claim["date_text"]) == (2, "near Idlib", "on Monday")


def test_what_a_claim_says_itself_its_incident_does_not_say(tmp_path: Path) -> None:
    (tmp_path / "a-1.py").write_text(CLAIM.replace('of="raid"', 'exact("idlib-city", "Idlib"), of="raid"'))
    (claim,) = read(tmp_path / "a-1.py").claims
    assert (claim["place_id"], claim["date_text"]) == ("idlib-city", "on Monday")
    (tmp_path / "a-1.py").write_text(CLAIM.replace('of="raid"', 'when=now(), of="raid"'))
    (claim,) = read(tmp_path / "a-1.py").claims
    assert (claim["place_text"], claim["date_basis"], str(claim["date_end"])) == (
        "near Idlib",
        "dateline",
        "2020-05-06",
    )


def rows_of(folder: Path, place: str, when: str, by: str = "None", credit: str = "None") -> tuple[Row, Row]:
    """Return the incident and the claim of a reading with these."""
    source = CLAIM.replace('within("idlib-governorate", "near Idlib")', place).replace(
        ', says="A raid."', f', by={by}, says=""'
    )
    source = source.replace('day("2020-05-04", "on Monday", basis="resolved")', when).replace(
        "of=", f"credit={credit}, of="
    )
    (folder / "a-1.py").write_text(source)
    reading = read(folder / "a-1.py")
    return reading.incidents[0], reading.claims[0]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("now()", "2020-05-06 2020-05-06 None day dateline"),
        ('now("currently")', "2020-05-06 2020-05-06 currently day dateline"),
        ('day("2020-05-04", "4.5.2020")', "2020-05-04 2020-05-04 4.5.2020 day stated"),
        ('day("2020-05-04", basis="inferred")', "2020-05-04 2020-05-04 None day inferred"),
        ('period("2020-04-27", "2020-05-03", "week", "recently", basis="x")', "2020-04-27 2020-05-03 recently week x"),
        ('until("2020-05-06", "recently", basis="dateline")', "None 2020-05-06 recently open dateline"),
        ('since("2020-05-01", "yesterday")', "2020-05-01 None yesterday open stated"),
        ("no_date", "None None None unknown not_applicable"),
    ],
)
def test_a_window_says_its_days_its_words_how_precise_and_how_known_it_is(
    tmp_path: Path, code: str, expected: str
) -> None:
    columns = ("date_start", "date_end", "date_text", "date_precision", "date_basis")
    for row in rows_of(tmp_path, 'exact("idlib-city", "Idlib")', code):
        assert " ".join(str(row[column]) for column in columns) == expected


@pytest.mark.parametrize("extent", ["exact", "within", "across"])
def test_a_place_says_its_words_and_how_the_figure_lies_in_it(tmp_path: Path, extent: str) -> None:
    for row in rows_of(tmp_path, f'{extent}("idlib-city", "in Idlib")', "now()"):
        assert (row["place_id"], row["place_text"], row["place_precision"]) == ("idlib-city", "in Idlib", extent)
        assert row["place_basis"] == "stated"


def test_a_place_without_words_says_how_it_is_known() -> None:
    assert places.across("syria", "Syrian").basis == "stated"
    assert places.across("syria", "Syrian", basis="resolved").basis == "resolved"
    assert places.across("syria", basis="inferred").basis == "inferred"


def test_credit_stands_in_one_piece(tmp_path: Path) -> None:
    credit, by = 'credited("ocha", "OCHA said", "2020-05")', 'actor("jets", "ocha")'
    incident, claim = rows_of(tmp_path, 'exact("idlib-city", "Idlib")', "now()", by, credit)
    assert [claim[f"attribut{ending}"] for ending in ("ed_to", "ion_text", "ion_date")] == [
        "ocha",
        "OCHA said",
        "2020-05",
    ]
    assert [incident[f"actor_{ending}"] for ending in ("text", "attributed_to", "status")] == ["jets", "ocha", "stated"]
    incident, claim = rows_of(tmp_path, 'exact("idlib-city", "Idlib")', "now()", '"jets"')
    assert "jets" in incident.values()
    assert (claim["attributed_to"], claim["attribution_text"]) == (None, None)


def test_words_set_aside_belong_to_the_paragraph_above_or_to_the_headings(tmp_path: Path) -> None:
    asides = 'aside("idiom", "a")\nparagraph(3)\naside("ordinal", "b", "c", reason="r")\n'
    (tmp_path / "a-1.py").write_text(f'{HEAD}document("a-1")\n{asides}')
    found = [tuple(row.values()) for row in read(tmp_path / "a-1.py").set_aside]
    assert found == [(None, "a", "idiom", None), (3, "b", "ordinal", "r"), (3, "c", "ordinal", "r")]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("paragraph(2)\n", "", "3: incident(…): found no paragraph(…) above; expected paragraph(1), or which it is"),
        ("paragraph(2)", "paragraph(2)\nparagraph(2)", "4: paragraph(…): found 2 after 2; expected the paragraphs in"),
        ("paragraph(2)", "paragraph(0)", "3: paragraph(…): found 0; expected the paragraphs in order, from 1"),
        (
            'of="raid"',
            'of="riad"',
            "6: claim(…) place: found none, and above no incident 'a-1.riad'; expected exact(…)",
        ),
        (
            'of="raid", ',
            "",
            "6: claim(…) place: found none; expected exact(…), within(…) or across(…), or of= an incident",
        ),
        ('of="raid"', 'exact("x", "y")', "6: claim(…) when: found none; expected now(), day(…), period(…)"),
        ('of="raid"', '"idlib-city", of="raid"', "6: claim(…) place: found 'idlib-city'; expected exact(…), within(…)"),
        ('of="raid"', 'when=now, of="raid"', "6: claim(…) when: found now; expected now(), day(…)"),
        ('of="raid"', 'credit="ocha", of="raid"', "6: claim(…) credit: found 'ocha'; expected credited(…)"),
        ('"near Idlib"', "5", "5: within(…) words: found 5; expected words in quotation marks"),
        (', "near Idlib"', "", "5: reading: found no printed words; expected them, or how it is known, as in basis="),
        ('"on Monday", basis="resolved"', "", "5: reading: found no printed words; expected them, or how it is known"),
        ("basis=", "bases=", "5: day(…): found bases=; expected basis="),
        ("2020-05-04", "2020-05-32", "5: reading: found '2020-05-32'; expected a day, as '2018-09-14'"),
        ("at_least(5)", "True", "6: claim(…) amount: found True; expected a number or a hedge"),
        (', "deaths"', "", "6: claim(…): found missing a required argument: 'indicator'; expected claim(slug, words,"),
    ],
)
def test_a_mistake_in_a_claim_is_told_where_it_was_typed(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert CLAIM.count(old) == 1
    assert run(tmp_path, CLAIM.replace(old, new)).startswith(f"a-1.py:{said}")


def test_every_field_of_a_claim_may_be_undecided(tmp_path: Path) -> None:
    claim = 'claim("a", "b", undecided, undecided, undecided, undecided, says=undecided, credit=undecided)'
    (tmp_path / "a-1.py").write_text(f'{HEAD}document("a-1")\nparagraph(1)\n{claim}\naside(undecided, "c")')
    found, aside = undecided_fields(read(tmp_path / "a-1.py"))
    assert found.source == "a-1.py:4"
    assert found.expected == "indicator, amount, place, when, attributed_to, says"
    assert aside.expected == "kind"


def test_a_reading_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(ProblemsError, match=r"none\.py:1: reading: found No such file"):
        read(tmp_path / "none.py")
