"""The workbook, read back by programs that we did not write: openpyxl and LibreOffice."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import syria_figures as sf
from syria_figures.exports import contents
from syria_figures.exports.export import export
from syria_figures.frames.frames import text_frame
from syria_figures.model.field import Table
from syria_figures.model.tables import TABLES, TOPIC_TABLES

pytest.importorskip("xlsxwriter", reason="needs pip install 'syria-figures[excel]'")
openpyxl = pytest.importorskip("openpyxl", reason="needs openpyxl to read workbooks")


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return export(tmp_path_factory.mktemp("excel") / "figures.xlsx", "xlsx")


@pytest.fixture(scope="module")
def sheets(workbook: Path) -> Any:
    return openpyxl.load_workbook(workbook)


def test_there_is_a_read_me_and_one_sheet_per_table(sheets: Any) -> None:
    assert sheets.sheetnames == ["read me", *TABLES]
    assert sheets.active.title == "read me"


@pytest.mark.parametrize("name", TABLES)
def test_a_sheet_has_the_rows_the_types_and_the_gaps_of_its_table(name: str, sheets: Any) -> None:
    header, *rows = sheets[name].iter_rows()
    frame = sf.load(name)  # type: ignore[arg-type]
    names = TABLES[name].columns
    assert [cell.value for cell in header][: len(names)] == names
    assert len(rows) == len(frame)
    for cells, (_, row) in zip(rows, frame.iterrows(), strict=True):
        for cell, field in zip(cells, TABLES[name].fields, strict=False):
            if pd.isna(row[field.name]):
                assert cell.value is None
            elif field.type == "date":
                assert cell.value == row[field.name].to_pydatetime()
                assert cell.number_format == "yyyy-mm-dd"
            else:
                assert cell.value == row[field.name]
                assert cell.data_type == ("s" if field.type == "string" else "n")


@pytest.mark.parametrize("name", ["claims", *TOPIC_TABLES])
def test_every_claim_bears_its_citation(name: str, sheets: Any) -> None:
    header, *rows = sheets[name].iter_rows(values_only=True)
    assert header[-1] == "citation"
    for row in rows:
        assert re.search(r"according to .*|“.*”, (?:as cited in|in the words of) .*", row[-1])
        assert f"para. {row[2]}" in row[-1]


def test_numbers_are_shown_by_unit_and_hide_no_decimals(sheets: Any) -> None:
    header, *rows = sheets["claims"].iter_rows()
    column = {cell.value: position for position, cell in enumerate(header)}
    shown = {
        (row[column["unit"]].value, row[column["value"]].number_format) for row in rows if row[column["value"]].value
    }
    assert {("person", "#,##0"), ("USD", "#,##0"), ("share", "#,##0.0###")} <= shown
    assert {format for unit, format in shown if unit != "share"} == {"#,##0"}
    assert {row[column["paragraph"]].number_format for row in rows} == {"0"}


def test_headers_stay_in_sight_filter_and_explain_their_column(sheets: Any) -> None:
    for name, table in TABLES.items():
        sheet = sheets[name]
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref == f"A1:{sheet.cell(1, sheet.max_column).column_letter}{sheet.max_row}"
        for cell, field in zip(sheet[1], table.fields, strict=False):
            assert cell.comment.text == contents.explained(field)
            assert 0 < sheet.column_dimensions[cell.column_letter].width < 80


def test_arabic_names_are_whole(sheets: Any) -> None:
    names = [cell.value for cell in sheets["places"]["D"][1:] if cell.value]
    assert names == sf.load("places")["name_ar"].dropna().tolist()
    assert "حلب" in names


def test_links_lead_to_pages_of_the_web_and_nowhere_else(workbook: Path, sheets: Any) -> None:
    header = [cell.value for cell in sheets["documents"][1]]
    urls = [row[header.index("url")] for row in sheets["documents"].iter_rows(min_row=2)]
    urls = [cell for cell in urls if cell.value]
    assert len(urls) == sf.load("documents")["url"].count()
    assert [cell.hyperlink.target for cell in urls] == [cell.value for cell in urls]
    with zipfile.ZipFile(workbook) as archive:
        parts = {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}
    targets = {target for part in parts.values() for target in re.findall(r'Target="([^"]*)" TargetMode', part)}
    assert targets
    assert all(target.startswith(("http://", "https://")) for target in targets)
    assert not any("<f>" in part or "<f " in part for part in parts.values())
    assert not any("vba" in name.lower() or "external" in name.lower() for name in parts)


def test_text_that_could_execute_is_written_as_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hostile = [
        "=1+1",
        '=HYPERLINK("http://example.org")',
        "+1",
        "-1",
        "@SUM(A1)",
        "{=1+1}",
        "007",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "internal:'claims'!A1",
        "external:C:\\a.exe",
        "mailto:a@example.org",
        "http://",
        "http://[",
        "https://example.org/ and words",
        "https://example.org/\u202eexe",
        "https://example.org/" + "a" * 3000,
    ]
    frame = contents.frame

    def spoilt(table: Table) -> pd.DataFrame:
        read = frame(table)
        if table.name == "ledger":
            read.loc[: len(hostile) - 1, "reason"] = hostile
        return read

    monkeypatch.setattr(contents, "frame", spoilt)
    path = export(tmp_path / "hostile.xlsx", "xlsx")
    cells = openpyxl.load_workbook(path)["ledger"]["J"][1 : len(hostile) + 1]
    assert [cell.value for cell in cells] == hostile
    assert {(cell.data_type, cell.hyperlink) for cell in cells} == {("s", None)}


def test_the_read_me_says_what_the_figures_are_and_are_not_and_how_to_cite(sheets: Any) -> None:
    words = "\n".join(str(cell) for row in sheets["read me"].iter_rows(values_only=True) for cell in row if cell)
    for said in (
        "not what is true",
        "do not add them up",
        sf.__version__,
        "Creative Commons Attribution 4.0",
        "[Data set]",
        "do not imply endorsement",
        f"{len(sf.load('claims'))} rows, {len(TABLES['claims'].columns)} fields",
        "How to read a row",
        *sf.load("documents")["url"].dropna(),
    ):
        assert said in words
    assert sheets.properties.created == datetime(*contents.RELEASED.timetuple()[:3])


def test_libreoffice_opens_it_without_a_warning_and_shows_the_same_cells(workbook: Path, tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if not office:
        pytest.skip("needs LibreOffice")
    # comma, quotes, UTF-8, cells as they are and not as shown, every sheet
    kind = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
    command = [office, f"-env:UserInstallation={tmp_path.as_uri()}/profile", "--headless", "--convert-to", kind]
    told = subprocess.run(
        [*command, "--outdir", str(tmp_path), str(workbook)], check=True, capture_output=True, text=True, timeout=120
    )
    assert [line for line in told.stderr.splitlines() if "javaldx" not in line] == []  # Java is its own affair
    for name, table in TABLES.items():
        with (tmp_path / f"figures-{name}.csv").open(encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file)
        texts = text_frame(table, sf.load(name))  # type: ignore[arg-type]
        assert header[: len(table.columns)] == table.columns
        assert [row[: len(table.columns)] for row in rows] == texts.to_numpy().tolist()
