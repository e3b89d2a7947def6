"""The commands about whole packages and charts."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from syria_figures import charts
from syria_figures.cli import app, main
from syria_figures.model.tables import TABLES


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, list(map(str, arguments)))


@pytest.fixture
def edited(root: Path, tmp_path: Path) -> Path:
    """A copy of the package with one number changed."""
    shutil.copytree(root / "data", tmp_path / "data")
    shutil.copy(root / "datapackage.json", tmp_path)
    path = tmp_path / "data/claims.csv"
    path.write_text(path.read_text(encoding="utf-8").replace(",12400000000,", ",12900000000,"), encoding="utf-8")
    return tmp_path


def test_check_says_that_nothing_is_wrong_with_the_installed_package() -> None:
    result = run("check")
    assert (result.exit_code, result.stdout) == (0, "no problem found\n")


def test_check_of_an_edited_copy_fails_and_tells_each_problem(edited: Path) -> None:
    result = run("check", edited)
    assert result.exit_code == 1
    assert "daher-2018.gdp-2016 value: found 12900000000 here; expected 12400000000 in release" in result.stdout
    problems = json.loads(run("check", edited, "--json").stdout)
    assert {"table", "row", "field", "found", "expected", "rule", "source"} == set(problems[0])


def test_diff_with_a_folder_that_is_no_package_names_the_files(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["syria-figures", "diff", str(root), str(tmp_path)])
    with pytest.raises(SystemExit, match="1"):
        main()
    first, *others = capsys.readouterr().err.splitlines()
    assert first.startswith("syria-figures: data/claims.csv: found no such file or directory; expected a file")
    assert len(others) == len(TABLES) - 1


def test_diff_tells_the_change_and_writes_it_as_a_row_of_changes(root: Path, edited: Path) -> None:
    assert run("diff", root, edited).stdout == "claims `daher-2018.gdp-2016` `value`: 12400000000 → 12900000000\n"
    header, *rows = run("diff", root, edited, "--changes", "9.9.9").stdout.splitlines()
    assert header == ",".join(TABLES["changes"].columns)
    assert rows[-1] == "9.9.9,daher-2018.gdp-2016,value,12400000000,12900000000,,,"
    assert rows[:-1] == (root / "scripts/lists/changes.csv").read_text(encoding="utf-8").splitlines()[1:]
    assert run("diff", root, root).stdout == "no difference\n"


def test_plot_writes_a_chart_with_its_sources(tmp_path: Path) -> None:
    result = run("plot", "gdp", "-o", tmp_path / "new", "--format", "png")
    (path,) = (tmp_path / "new").iterdir()
    assert (result.exit_code, result.stdout) == (0, f"{path}\n")
    assert path.name == "gdp.png"
    assert charts.provenance(path).claim_ids == ("daher-2018.gdp-2010", "daher-2018.gdp-2016")


def test_plot_of_one_document_or_topic_with_a_title_of_the_users(tmp_path: Path) -> None:
    chosen = ("--document", "haid-2018", "--topic", "displacement", "--title", "Displaced, by one article")
    assert run("plot", "displacement", *chosen, "-o", tmp_path).exit_code == 0
    found = charts.provenance(tmp_path / "displacement.svg")
    assert found.title == "Displaced, by one article"
    assert found.signed
    assert {claim_id.partition(".")[0] for claim_id in found.claim_ids} == {"haid-2018"}
    assert "gdp draws gdp_usd; the frame has" in str(run("plot", "gdp", "--document", "haid-2018").exception)
    assert run("plot", "--all", "--topic", "economy").exit_code == 2


def test_plot_of_everything_makes_a_gallery(tmp_path: Path) -> None:
    assert run("plot", "--all", "-o", tmp_path).exit_code == 0
    assert {path.name for path in tmp_path.iterdir()} == {"README.md", *(f"{name}.svg" for name in charts.CHARTS)}


def test_plot_without_a_name_or_with_an_unknown_one_says_what_there_is() -> None:
    assert run("plot").exit_code == 2
    result = run("plot", "pie")
    assert result.exit_code == 1
    assert "no chart 'pie'; known: overview, gdp, needs" in str(result.exception)
