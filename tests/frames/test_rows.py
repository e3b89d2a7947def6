"""One store of rows: whoever asks is told the same, before a rebuild and after it, and with pandas only if need be."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

import syria_figures as sf
from syria_figures.claims.select import select
from syria_figures.claims.titles import sentence_case
from syria_figures.frames import rows as store
from syria_figures.frames.frames import Tables
from syria_figures.frames.rows import find, rows, rows_by
from syria_figures.frames.topics import topic_frame
from syria_figures.model.tables import TABLES, TOPIC_TABLES
from syria_figures.publish.package import make_package
from syria_figures.publish.staging import put_in_place

GDP = "daher-2018.gdp-2016"


@pytest.fixture
def package(tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the package in the place of the installed one."""
    copy = tmp_path / "package"
    shutil.copytree(root / "data", copy / "data")
    shutil.copy(root / "datapackage.json", copy)
    monkeypatch.setattr(store, "package_root", lambda: copy)
    monkeypatch.setattr("syria_figures.frames.load.package_root", lambda: copy)
    return copy


@pytest.fixture
def rebuild(
    package: Path, tmp_path: Path, tables: Tables, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str, str, str, object], None]:
    """Build the package anew with another value in one cell; without the second opinion, which takes seconds."""
    monkeypatch.setattr("frictionless.validate", lambda _: SimpleNamespace(flatten=lambda _: []))

    def build(name: str, key: str, field: str, value: object) -> None:
        frame = tables[name]
        frame.loc[frame[TABLES[name].key[0]] == key, field] = value
        tables.update({topic: topic_frame(topic, tables) for topic in TOPIC_TABLES})
        made = tmp_path / "made"
        made.mkdir()
        make_package(tables, made)
        put_in_place(made, package)
        shutil.rmtree(made)

    return build


def told() -> dict[str, object]:
    """Return the GDP of 2016 as everything that knows it tells it."""
    claims = sf.load("claims").set_index("claim_id")
    return {
        "load": claims.loc[GDP, "summary"],
        "load a topic": sf.load("economy").set_index("claim_id").loc[GDP, "summary"],
        "claim": sf.claim(GDP).summary,
        "cite": sf.cite(GDP, "text").partition(", according to")[0] + ".",
        "select": select(search="gdp-2016")[0]["summary"],
        "plain rows": next(row["summary"] for row in rows("claims") if row["claim_id"] == GDP),
        "by key": rows_by("claims", "claim_id")[GDP]["summary"],
    }


@pytest.mark.usefixtures("package")
def test_after_a_rebuild_everything_in_the_process_tells_the_new_row(
    rebuild: Callable[[str, str, str, object], None],
) -> None:
    before = told()
    summary = "Gross domestic product in 2016 is given as 12.4 billion US dollars in Syria."
    assert summary not in before.values()
    rebuild("claims", GDP, "summary", summary)
    assert set(told().values()) == {summary}


def test_after_a_rebuild_a_trace_and_a_title_know_the_new_names(
    rebuild: Callable[[str, str, str, object], None],
) -> None:
    assert sf.trace(GDP).title != "A Quiver of Rivers"
    assert sentence_case("A Quiver of Rivers") == "A quiver of rivers"
    rebuild("organizations", "world-bank", "name", "United Rivers")
    rebuild("documents", "daher-2018", "title", "A Quiver of Rivers")
    assert sf.trace(GDP).title == "A Quiver of Rivers"
    assert sentence_case("A Quiver of Rivers") == "A quiver of Rivers"


def test_a_new_file_of_the_same_size_and_time_is_seen(package: Path) -> None:
    path = package / "data" / "places.csv"
    assert "Syrian Arab Republic" in store.read_table(package, TABLES["places"], "csv")["name"].array
    about, text = path.stat(), path.read_text(encoding="utf-8")
    aside = package / "aside"
    aside.write_text(text.replace("Syrian Arab Republic", "Syrian Arab REPUBLIC"), encoding="utf-8")
    os.utime(aside, ns=(about.st_atime_ns, about.st_mtime_ns))
    aside.replace(path)
    assert "Syrian Arab REPUBLIC" in store.read_table(package, TABLES["places"], "csv")["name"].array


def test_plain_rows_have_days_and_none_and_are_the_same_objects_until_a_rebuild() -> None:
    gdp = rows_by("claims", "claim_id")[GDP]
    assert (gdp["date_start"], gdp["date_end"]) == (date(2016, 1, 1), date(2016, 12, 31))
    assert (gdp["value_low"], gdp["attributed_to"]) == (None, None)
    assert rows_by("claims", "claim_id") is rows_by("claims", "claim_id")
    assert find([GDP]) == [gdp]
    with pytest.raises(TypeError):
        gdp["value"] = 1.0  # type: ignore[index]  # that is the point


@pytest.mark.parametrize("name", TABLES)
def test_the_rows_are_those_of_the_frame(name: str) -> None:
    frame = sf.load(name).astype(object)  # type: ignore[arg-type]
    plain = frame.where(frame.notna(), None).to_dict("records")
    for row, other in zip(rows(name), plain, strict=True):
        dates = {field: value.date() for field, value in other.items() if hasattr(value, "date")}
        assert dict(row) == other | dates


@pytest.mark.parametrize(
    "command",
    [
        ["show", GDP],
        ["cite", GDP],
        ["cite", GDP, "--style", "text"],
        ["list", "--topic", "casualties", "--place", "idlib", "--since", "2016"],
        ["trace", GDP],
    ],
    ids=" ".join,
)
def test_looking_things_up_loads_no_pandas(command: list[str]) -> None:
    code = (
        "import sys; from syria_figures.cli import app\n"
        f"try: app({command!r}, standalone_mode=False)\n"
        "finally: print('pandas' in sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout
    assert done.stderr.split() == ["False"]
