"""A reading is run: from several threads, through helpers, and with every mistake told at its line."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from syria_figures.curate.reading import read
from syria_figures.model.problems import ProblemsError

HEAD = "from syria_figures.reading import document, furniture, not_a_claim\n"


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
            f'{HEAD}document("a-1")\nnot_a_claim("x", "idiot", paragraph=1)',
            "a-1.py:3: not_a_claim(…): found 'idiot'; expected idiom",
        ),
        ("from syria_figures.reading import day\nday('2015-08-32')", "a-1.py:2: reading: found '2015-08-32'; expected"),
        ("\nbetween(1, 2)", "a-1.py:2: reading: found 'between'; expected from syria_figures.reading import between"),
        (f'{HEAD}document("a-1")\nfurniture("A", 1)', "a-1.py:3: furniture(…) reason: found 1; expected words in quot"),
        (
            f'{HEAD}document("a-1")\nnot_a_claim("x", "idiom", paragraph="1")',
            "a-1.py:3: not_a_claim(…) paragraph: found '1'; expected a whole number",
        ),
        (
            f'{HEAD}document("a-1")\nfurniture("A", "a", begins=1)',
            "a-1.py:3: furniture(…) begins: found 1; expected True or False",
        ),
        (f'{HEAD}document("a-1")\nfurniture("A", document)', "a-1.py:3: furniture(…) reason: found document; expected"),
        (f'{HEAD}document("a-1", title=1)', "a-1.py:2: document(…) title: found 1; expected words in quotation marks"),
        (
            "from syria_figures.reading import more_than\nmore_than('3,500')",
            "a-1.py:2: reading: found words for a number in a hedge; expected a number without quotation marks",
        ),
        ("1 / 0", "a-1.py:1: reading: found ZeroDivisionError: division by zero; expected a reading that runs"),
    ],
)
def test_a_mistake_is_one_line_with_what_was_found_and_expected(tmp_path: Path, source: str, said: str) -> None:
    told = run(tmp_path, source)
    assert told.startswith(said)
    assert "\n" not in told


def test_a_reading_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(ProblemsError, match=r"none\.py:1: reading: found No such file"):
        read(tmp_path / "none.py")
