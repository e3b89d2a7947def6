"""The build: what stops it, what it leaves untouched, and that it gives the same bytes."""

from __future__ import annotations

import os
import re
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from syria_figures.curate.companion import load_companion, make_companion
from syria_figures.model.problems import ProblemsError
from syria_figures.publish.build import build, read_all
from syria_figures.publish.staging import put_in_place, staged

Edit = Callable[[str, str, str], None]

DAHER = "readings/daher-2018.py"
CAMP = "readings/daher-2016.py"


def problems_of(checkout: Path, documents: Path | None = None) -> str:
    """Build a spoilt copy; return what it says."""
    with pytest.raises(ProblemsError) as stopped:
        build(checkout, documents, charts=False)
    assert sorted(path.name for path in checkout.iterdir()) == ["scripts"], "something was written"
    return str(stopped.value)


BAD_READINGS = [
    (
        "an unknown place",
        DAHER,
        'across("turkiye"',
        'across("ottoman-empire"',
        "place_id: found 'ottoman-empire'; expected a row of places, or a new row of scripts/lists/places.csv: ott",
    ),
    (
        "a value against its bounds",
        DAHER,
        "between(2_500_000, 3_000_000)",
        "between(3_000_000, 2_500_000)",
        "expected between(2_500_000, 3_000_000), which",
    ),
    (
        "an end before a start",
        DAHER,
        'period("2010-01-01", "2010-12-31"',
        'period("2010-12-31", "2010-01-01"',
        "expected 2010-12-31 or later",
    ),
    (
        "a share of 80",
        DAHER,
        "more_than(0.8)",
        "more_than(80)",
        "expected more_than(0.8), which 'Over 80 percent' says",
    ),
    (
        "a phrase of 15 words",
        DAHER,
        '"a few hundred Syrian opposition fighters and their families"',
        '"a few hundred Syrian opposition fighters and their families who refused surrender terms to be taken"',
        "expected at most 12 words",
    ),
    (
        "a duplicate id",
        DAHER,
        'claim("gdp-2010"',
        'claim("gdp-2016"',
        "expected an id that no other row has",
    ),
    (
        "an id of another document",
        DAHER,
        'claim("gdp-2010"',
        'claim("haid-2018.gdp-2010"',
        "expected an id that begins with daher-2018.",
    ),
    (
        "a text cell that a spreadsheet would execute",
        DAHER,
        'says="Gross domestic product in 2010 is',
        'says="=Gross domestic product in 2010 is',
        "does not begin with = + - @",
    ),
    (
        "an unknown group",
        DAHER,
        'group="fighters_and_families"',
        'group="fighters"',
        "found 'fighters'; expected fighters_and_families, or a new row of src/",
    ),
    (
        "a misspelt field",
        DAHER,
        'group="fighters_and_families"',
        'gruop="fighters_and_families"',
        "claim(…): found gruop=; expected group=",
    ),
    (
        "an amount that is text",
        DAHER,
        ', 620, "border_length"',
        ', "620", "border_length"',
        "amount: found '620'; expected a number or a hedge",
    ),
    ("a hedge of text", DAHER, "more_than(3_500_000)", 'more_than("3,500,000")', "found"),
    (
        "a date that does not exist",
        DAHER,
        '"2018-08-31", "month", "during August"',
        '"2018-08-32", "month", "during August"',
        "2018-08-32",
    ),
    (
        "a window that is text",
        DAHER,
        'now("currently")',
        '"currently"',
        "when: found 'currently'; expected now(), day",
    ),
    ("a syntax error", CAMP, 'children", 28,', 'children", 28;', "found invalid syntax"),
    (
        "a misspelt field of the document",
        CAMP,
        "    csl_type=",
        "    csl_typ=",
        "document(…): found csl_typ=; expected csl_type=",
    ),
    (
        "a missing argument",
        DAHER,
        'says="The border between Türkiye and Syria is given as 620 miles long.",',
        "# no sentence",
        "claim(…): found missing a required argument: 'says'",
    ),
    ("a misspelt verb", DAHER, 'aside("anaphor"', 'asid("anaphor"', "found 'asid'; expected aside"),
    ("a misspelt import", DAHER, "import *", "import betwen", "found import of 'betwen'; expected between"),
    (
        "an unknown kind",
        DAHER,
        '"vague_quantifier", "after weeks of quiet"',
        '"vague_quantifer", "after weeks of quiet"',
        "aside(…): found 'vague_quantifer'; expected vague_quantifier",
    ),
    (
        "furniture that only begins a block",
        DAHER,
        'furniture("Syria", "rubric")',
        'furniture("Syria", "rubric", begins=True)',
        "furniture(…): found 'Syria', begins=True; expected blocks=",
    ),
    (
        "a phrase claimed and set aside",
        DAHER,
        "paragraph(11)\n",
        'aside("idiom", "between 2.5 and 3 million persons")\nparagraph(11)\n',
        "'between 2.5 and 3 million persons', decided about at daher-2018.py:",
    ),
    (
        "a hedge left out of words and amount",
        DAHER,
        '"Over 80 percent of the population", more_than(0.8)',
        '"80 percent of the population", 0.8',
        "found '80 percent of the population'; expected words that stand just once in paragraph 6, with a number",
    ),
    (
        "the hedge of a pair that nobody explains",
        DAHER,
        'hedge_from="about",\n      note=',
        "who=",
        "hedge_from: found nothing; expected whose hedge it has: 'half' may say 0.5 or about(0.5)",
    ),
    (
        "a hedge from elsewhere without a note",
        DAHER,
        'hedge_from="about",\n      note=',
        'hedge_from="about",\n      who=',
        "claim(…): found hedge_from='about'; expected a note= too",
    ),
    (
        "furniture with a number that nobody saw",
        "readings/alshami-2016.py",
        'blocks=1, holds="13"',
        "blocks=1",
        "alshami-2016.py:32: furniture 'Retrieved on': found holds=''; expected holds='13'",
    ),
    (
        "a number other than the words say",
        CAMP,
        'children", 28,',
        'children", 82,',
        "value: found 82; expected 28, which '28' says",
    ),
    (
        "a hedge other than the words say",
        CAMP,
        "about(300)",
        "at_least(300)",
        "value: found at_least(300); expected about(300), which 'about 300' says",
    ),
]


MARKET = "corroborations/haid-2018.py"
BAD_CORROBORATIONS = [
    (
        "a source later than the document",
        "corroborations/daher-2016.py",
        'said("independent_count", "hrw-2016-05-16"',
        'said("cited_source", "hrw-2016-05-16"',
        "expected another role: hrw-2016-05-16 is of 2016-05-16, after the document (2016-05-09)",
    ),
    (
        "a scope left undeclared",
        MARKET,
        'population_group="people", origin_org="local committee",\n     scope_differs="population",',
        'population_group="people", origin_org="local committee",',
        "scope_differs: found nothing; expected population too",
    ),
    (
        "a search page as address",
        MARKET,
        'url="https://snhr.org/blog/2017/12/22/49838/"',
        'url="https://snhr.org/?s=atareb"',
        "expected the address of the page itself, no search",
    ),
    (
        "a quote of 15 words",
        MARKET,
        'quote="carried out three airstrikes"',
        'quote="one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"',
        "expected at most 12 words",
    ),
    (
        "a figure without a unit that there is",
        MARKET,
        '"local committee",\n     scope_differs="population",',
        '"local committee", unit="barrel",\n     scope_differs="population",',
        "found 'barrel'; expected one of person",
    ),
    (
        "a typed verdict",
        MARKET,
        'quote="carried out three airstrikes"',
        'others_check="supported"',
        "said(…): found others_check=; expected",
    ),
    (
        "an origin counted twice",
        MARKET,
        'origin_org="SNHR"',
        'origin_org="S.O.H.R."',
        "found 'S.O.H.R.'; expected SOHR, as elsewhere",
    ),
    (
        "evidence that there is not",
        MARKET,
        'said("independent_count", "snhr-2017-12-22", "three airstrikes"',
        'said("independent_count", "snhr-2017-12-23", "three airstrikes"',
        "found 'snhr-2017-12-23'; expected a row of evidence",
    ),
    (
        "a claim that there is not",
        MARKET,
        'of("atareb-market-airstrikes"',
        'of("atareb-market-raids"',
        "found 'haid-2018.atareb-market-raids'; expected a row of claims",
    ),
]


@pytest.mark.parametrize(
    ("what", "name", "old", "new", "expected"), BAD_CORROBORATIONS, ids=[bad[0] for bad in BAD_CORROBORATIONS]
)
def test_what_others_say_stops_the_build_with_file_and_line_if_it_is_bad(
    checkout: Path, edit: Edit, what: str, name: str, old: str, new: str, expected: str
) -> None:
    edit(name, old, new)
    said = problems_of(checkout)
    assert expected in said, what
    assert re.search(rf"^{Path(name).name}:\d+: ", said, re.MULTILINE)


@pytest.mark.parametrize(("what", "name", "old", "new", "expected"), BAD_READINGS, ids=[bad[0] for bad in BAD_READINGS])
def test_a_bad_reading_stops_the_build_with_file_and_line(
    checkout: Path, edit: Edit, what: str, name: str, old: str, new: str, expected: str
) -> None:
    edit(name, old, new)
    if what == "a phrase of 15 words":  # as if the document had been at hand when it was typed
        for made in ("expressions", "sentences"):
            edit(f"readings/companions/daher-2018.{made}.csv", old.strip('"'), new.strip('"'))
    said = problems_of(checkout)
    assert expected in said
    line = next(line for line in said.splitlines() if expected in line)
    file, number, _ = line.split(":", 2)
    assert file == Path(name).name
    text = (checkout / "scripts" / name).read_text(encoding="utf-8").splitlines()
    first = int(number.partition(",")[0])
    near = "\n".join(text[max(0, first - 2) : first + 45])
    assert any(part in near for part in new.splitlines()), f"line {number} is not where it was typed"


def test_all_problems_are_told_at_once(checkout: Path, edit: Edit) -> None:
    edit(DAHER, 'across("turkiye"', 'across("ottoman-empire"')
    edit(CAMP, 'credited("syrian-observatory-for-human-rights"', 'credited("nobody"')
    said = problems_of(checkout)
    assert "daher-2018.refugees-in-turkiye place_id: found 'ottoman-empire'" in said
    assert "daher-2016.idlib-camp-deaths attributed_to: found 'nobody'" in said


LISTS = "lists/places.csv"
BAD_LISTS = [
    ("a misspelt header", "name_ar", "name_arb", "places.csv:1: places: found column 'name_arb'; expected name_ar"),
    ("a column too few", ",pcode,admin1", ",admin1", "places.csv:1: places: found no column pcode; expected place_id"),
    ("a cell too many", "\nidlib-governorate,", "\nidlib-governorate,x,", "found 10 cells, beginning with 'idlib-gov"),
    ("a cell too few", "\nidlib-governorate,", "\n", "found 8 cells, beginning with "),
    (
        "a quotation mark left open",
        "\nidlib-governorate,",
        '\n"idlib-governorate,',
        "a quotation mark at both",
    ),
]


@pytest.mark.parametrize(("what", "old", "new", "expected"), BAD_LISTS, ids=[bad[0] for bad in BAD_LISTS])
def test_a_bad_list_stops_the_build_with_file_and_line(
    checkout: Path, edit: Edit, what: str, old: str, new: str, expected: str
) -> None:
    edit(LISTS, old, new)
    said = problems_of(checkout)
    assert expected in said
    assert re.match(r"places\.csv:\d+: ", said)


def test_a_list_that_is_not_utf_8_is_told_its_line(checkout: Path) -> None:
    path = checkout / "scripts" / LISTS
    path.write_bytes(path.read_bytes() + "caf\xe9".encode("latin-1"))
    lines = path.read_bytes().count(b"\n")
    assert f"places.csv:{lines + 1}: places: found a byte that is not UTF-8" in problems_of(checkout)


def test_a_claim_whose_words_hold_a_second_number_is_told_so(checkout: Path) -> None:
    path = checkout / "scripts/readings/companions/daher-2018.expressions.csv"
    text = path.read_text(encoding="utf-8")
    row = next(line for line in text.splitlines() if "between 2.5 and 3 million persons" in line)
    path.write_text(text.replace(row, f"{row}\n{row.replace('between 2.5', 'x between 2.5', 1)}"), encoding="utf-8")
    assert "found words with 2 numeric expressions" in problems_of(checkout)


def test_a_number_nobody_decided_about_stops_the_build_without_the_documents_too(checkout: Path, edit: Edit) -> None:
    edit(DAHER, 'aside("vague_quantifier", "after weeks of quiet")\n', "")
    said = problems_of(checkout)
    assert "daher-2018 paragraph 29, character 214 expression: found 'weeks'" in said


def test_a_reading_without_its_companion_asks_for_the_document(checkout: Path) -> None:
    (checkout / "scripts/readings/companions/haid-2018.expressions.csv").unlink()
    assert "found no haid-2018.expressions.csv; expected the companion, which" in problems_of(checkout)


# -- with the documents ------------------------------------------------------------------------------------------------


@pytest.fixture
def copies(documents: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The documents, to be spoilt."""
    folder = tmp_path_factory.mktemp("documents")
    for path in documents.glob("*-*.txt"):
        (folder / path.name).write_bytes(path.read_bytes())
    return folder


def respell(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_phrase_that_is_not_in_its_paragraph_stops_the_build(checkout: Path, edit: Edit, documents: Path) -> None:
    edit(DAHER, '"between 2.5 and 3 million persons"', '"between 2.5 and 3 million people"')
    said = problems_of(checkout, documents)
    assert "daher-2018.idlib-population value_text: found 'between 2.5 and 3 million people'" in said
    assert "expected words that stand just once in paragraph 9" in said


def test_a_paragraph_that_changed_stops_the_build_with_its_fingerprint(checkout: Path, copies: Path) -> None:
    respell(copies / "daher-2018.txt", "13.1 million", "13.2 million")
    said = problems_of(checkout, copies)
    assert said.startswith("daher-2018.txt: paragraphs daher-2018 4: found other words or numbers")


def test_line_ends_quotes_and_escapes_do_not_change_a_paragraph(checkout: Path, copies: Path) -> None:
    path = copies / "daher-2018.txt"
    text = (
        path.read_text(encoding="utf-8")
        .replace("'", "’")
        .replace(r"\$", "$")
        .replace("displaced in Syria during", "displaced\nin Syria  during")
    )
    path.write_text(text, encoding="utf-8")
    (reading,) = (reading for reading in read_all(checkout / "scripts/readings") if reading.document_id == "daher-2018")
    assert make_companion(reading, (copies / "daher-2018.txt").read_text(encoding="utf-8")) == load_companion(reading)


def test_a_claim_whose_sentence_the_companion_does_not_know_needs_the_document(
    checkout: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("readings/companions/daher-2018.sentences.csv", "only $12.4 billion", "only $12.5 billion")
    said = problems_of(checkout)
    assert "gdp-2016 value_text" in said
    assert "syria-figures scan FILE --against READING writes it afresh" in said


def test_documents_that_are_there_are_verified_and_the_others_named(checkout: Path, copies: Path) -> None:
    (copies / "haid-2018.txt").unlink()
    command = [sys.executable, "scripts/build.py", "--no-charts", "--documents", str(copies)]
    done = subprocess.run(command, cwd=checkout, capture_output=True, encoding="utf-8", check=True, timeout=120)
    assert "verifying the wording against 3 of 4 documents" in done.stdout
    assert "daher-2018; NOT re-verified, as not there: haid-2018\n" in done.stdout


def test_a_folder_without_any_of_the_documents_stops_the_build(
    checkout: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("elsewhere")
    assert problems_of(checkout, folder).startswith(f"{folder}: found no document of a reading")
    assert "found no document of a reading" in problems_of(checkout, folder / "mistyped")


def test_another_document_under_the_name_is_noticed(checkout: Path, copies: Path) -> None:
    (copies / "haid-2018.txt").write_bytes((copies / "alshami-2016.txt").read_bytes())
    lines = (checkout / "scripts/readings/haid-2018.py").read_text(encoding="utf-8").splitlines()
    line = 1 + lines.index('furniture("• Haid Haid", "byline")')
    assert f"haid-2018.py:{line}: furniture '• Haid Haid': found 0 of the blocks" in problems_of(checkout, copies)


def test_a_document_that_is_not_text_is_named(checkout: Path, copies: Path) -> None:
    (copies / "haid-2018.txt").write_bytes(b"\xff\xfe\x00")
    assert "a byte that is not UTF-8 at 0" in problems_of(checkout, copies)


# -- the same bytes ----------------------------------------------------------------------------------------------------


def contents(folder: Path) -> dict[str, bytes]:
    paths = [folder / "datapackage.json", *(folder / "scripts/readings/companions").glob("*.csv")]
    paths += [*(folder / "data").rglob("*"), *(folder / "figures").rglob("*")]
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths if path.is_file()}


def test_a_rebuild_under_another_time_zone_locale_and_hash_seed_changes_no_byte(checkout: Path, root: Path) -> None:
    script = "import sys, pathlib; from syria_figures.publish.build import build; build(pathlib.Path(sys.argv[1]))"
    environment = {**os.environ, "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "4711", "PYTHONUTF8": "0"}
    subprocess.run([sys.executable, "-c", script, str(checkout)], check=True, env=environment, timeout=120)
    assert contents(checkout) == contents(root)


def test_with_the_documents_the_package_is_the_same(checkout: Path, root: Path, documents: Path) -> None:
    built = build(checkout, documents, charts=False)
    assert set(built.verified) == set(built.tables["documents"]["document_id"])
    assert contents(checkout) == {name: content for name, content in contents(root).items() if "figures/" not in name}


# -- putting in place --------------------------------------------------------------------------------------------------


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def read_back(folder: Path) -> dict[str, str]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_text(encoding="utf-8") for path in paths}


OLD = {
    "datapackage.json": '{"resources": [{"path": "data/old.csv"}, {"path": "data/kept.csv"}]}',
    "data/old.csv": "old",
    "data/kept.csv": "old",
    "figures/README.md": "![Old](old.svg)\n\n[old.svg](old.svg) · [old.png](old.png)\n\n[kept.svg](kept.svg)",
    "figures/old.svg": "old",
    "figures/old.png": "old",
    "figures/kept.svg": "old",
}
NEW = {
    "datapackage.json": '{"resources": [{"path": "data/new.csv"}, {"path": "data/kept.csv"}]}',
    "data/new.csv": "new",
    "data/kept.csv": "new",
    "figures/README.md": "[new.svg](new.svg)\n\n[kept.svg](kept.svg)",
    "figures/new.svg": "new",
    "figures/kept.svg": "new",
}
YOURS = {"data/my-notes.txt": "mine", "data/old.csv.bak": "mine", "figures/drafts/old.svg": "mine", "notes.md": "mine"}


def test_what_the_last_build_made_goes_and_what_no_build_made_stays(tmp_path: Path) -> None:
    root = write(tmp_path / "root", OLD | YOURS)
    put_in_place(write(tmp_path / "made", NEW), root)
    assert read_back(root) == NEW | YOURS


def test_without_charts_those_of_before_stay(tmp_path: Path) -> None:
    root, tables = write(tmp_path / "root", OLD), {name: text for name, text in NEW.items() if "figures" not in name}
    put_in_place(write(tmp_path / "made", tables), root)
    assert read_back(root) == tables | {name: text for name, text in OLD.items() if "figures" in name}


@pytest.mark.parametrize("name", ["data/new.csv", "figures/new.svg", "data/kept.csv/notes.txt"])
def test_a_strangers_file_under_a_name_to_be_written_stops_the_build_and_stays(tmp_path: Path, name: str) -> None:
    before = {path: text for path, text in OLD.items() if not name.startswith(path)} | {name: "mine"}
    root = write(tmp_path / "root", before)
    with pytest.raises(ProblemsError, match=r"found what no build made; expected .*move it away") as stopped:
        put_in_place(write(tmp_path / "made", NEW), root)
    assert name.startswith(stopped.value.problems[0].row)
    assert read_back(root) == before


def test_lists_that_a_merge_left_torn_still_say_what_the_last_build_made(tmp_path: Path) -> None:
    torn = OLD | {"datapackage.json": "<<<<<<< ours\n" + OLD["datapackage.json"] + "\n=======\n{}\n>>>>>>> theirs\n"}
    root = write(tmp_path / "root", torn)
    put_in_place(write(tmp_path / "made", NEW), root)
    assert read_back(root) == NEW


PUT = """
import os, pathlib, shutil, signal, sys
from syria_figures.publish.staging import put_in_place, staged
root, new, left = pathlib.Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
move = pathlib.Path.replace
def replace(*paths):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    move(*paths)
pathlib.Path.replace = replace
with staged(root) as made:
    shutil.copytree(new, made, dirs_exist_ok=True)
    put_in_place(made, root)
"""


@pytest.mark.parametrize("killed_at", range(1, len(NEW) + 1))
def test_a_build_that_is_killed_leaves_whole_files_and_the_next_one_heals(tmp_path: Path, killed_at: int) -> None:
    root, new = write(tmp_path / "root", OLD | YOURS), write(tmp_path / "new", NEW)
    put = [sys.executable, "-c", PUT, str(root), str(new)]
    assert subprocess.run([*put, str(killed_at)]).returncode < 0
    files = {name: text for name, text in read_back(root).items() if not name.startswith(".build/")}
    assert all(text in (OLD.get(name), NEW.get(name), YOURS.get(name)) for name, text in files.items())
    assert files["datapackage.json"] == OLD["datapackage.json"], "the descriptor came before a file it describes"
    subprocess.run([*put, "0"], check=True)
    assert read_back(root) == NEW | YOURS


def test_a_build_beside_another_stops_and_says_so(tmp_path: Path) -> None:
    with staged(tmp_path), pytest.raises(BlockingIOError, match="another build is at work"), staged(tmp_path):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_a_clear_error_and_nothing_is_lost(checkout: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(checkout / "scripts/build.py"), "--no-charts"],
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)),  # no file beyond 20 kB
    )
    assert done.returncode == 1
    assert "cannot write the package" in done.stderr
    assert "Traceback" not in done.stderr
    assert sorted(path.name for path in checkout.iterdir()) == ["scripts"]


def test_the_descriptor_is_put_in_place_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made, moved = tmp_path / "made", []
    for name in ("data/z.csv", "datapackage.json", "data/a.csv"):
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_text("x")
    replace = Path.replace
    monkeypatch.setattr(Path, "replace", lambda old, new: (moved.append(new.name), replace(old, new)))
    put_in_place(made, tmp_path / "root")
    assert moved == ["a.csv", "z.csv", "datapackage.json"]
