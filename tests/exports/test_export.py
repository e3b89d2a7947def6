"""Exports as files: the same bytes everywhere, whole or not at all, and never over somebody's file."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args

import pytest

from syria_figures.exports import contents
from syria_figures.exports.export import Format, export
from syria_figures.model.field import Table
from syria_figures.version import __version__

FORMATS = get_args(Format)


def skip_without(format: str) -> None:
    if format == "xlsx":
        pytest.importorskip("xlsxwriter", reason="needs pip install 'syria-figures[excel]'")


@pytest.mark.parametrize("format", FORMATS)
def test_the_bytes_are_the_same_on_every_run_in_every_time_zone_locale_and_hash_seed(
    format: str, tmp_path: Path
) -> None:
    skip_without(format)
    (tmp_path / "here").mkdir()
    (tmp_path / "there").mkdir()
    made = export(tmp_path / "here" / "figures.x", format)  # type: ignore[arg-type]
    code = f"from syria_figures.exports.export import export; export('there/figures.x', {format!r})"
    elsewhere = os.environ | {"TZ": "Asia/Tokyo", "PYTHONHASHSEED": "7", "LC_ALL": "tr_TR.UTF-8"}
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=elsewhere, check=True)
    assert made.read_bytes() == (tmp_path / "there" / made.name).read_bytes()


def test_an_unknown_format_is_told_the_known_ones_and_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"no format 'xls'; did you mean 'xlsx'\? Known: xlsx, sqlite, jsonld\."):
        export(tmp_path / "a", "xls")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"no format ''. Known"):
        export(tmp_path / "a", "")  # type: ignore[arg-type]


def test_a_file_that_is_there_is_replaced_only_with_force(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text("mine")
    with pytest.raises(FileExistsError, match="--force"):
        export(path, "jsonld")
    assert path.read_text() == "mine"
    assert export(path, "jsonld", force=True) == path
    assert path.read_text().startswith('{\n  "@context"')


def test_a_link_that_leads_nowhere_counts_as_there(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "nothing")
    with pytest.raises(FileExistsError):
        export(tmp_path / "link", "jsonld")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"no folder '.*nowhere': make it first"):
        export(tmp_path / "nowhere" / "a.db", "sqlite")
    with pytest.raises(IsADirectoryError, match="name the file"):
        export(tmp_path, "sqlite", force=True)


def test_a_missing_library_is_named_with_the_line_that_installs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(ModuleNotFoundError, match=r"pip install 'syria-figures\[excel\]'"):
        export(tmp_path / "a.xlsx", "xlsx")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("format", FORMATS)
def test_what_stops_the_work_leaves_the_old_file_and_nothing_half_written(
    format: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    skip_without(format)
    path = tmp_path / "figures.x"
    path.write_text("old")
    frame = contents.frame

    def break_down(table: Table) -> Any:
        if table.name == "indicators":
            raise OSError("no space left on device")
        return frame(table)

    monkeypatch.setattr(contents, "frame", break_down)
    with pytest.raises(OSError, match="no space"):
        export(path, format, force=True)  # type: ignore[arg-type]
    assert [file.name for file in tmp_path.iterdir()] == ["figures.x"]
    assert path.read_text() == "old"


def test_an_export_can_be_read_by_whom_the_mask_allows(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        path = export(tmp_path / "a.json", "jsonld")
    finally:
        os.umask(before)
    assert path.stat().st_mode & 0o777 == 0o644


def test_the_words_about_the_whole_are_those_of_the_readme(root: Path) -> None:
    readme = " ".join((root / "README.md").read_text(encoding="utf-8").split())
    citation = contents.about()["citation"].replace(f"(version {__version__})", "(version …)").rstrip(".")
    assert citation in readme.replace("*", "")
    for sentence in contents.PLACES.split(". "):
        assert sentence.strip(".") in readme
