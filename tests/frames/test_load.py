"""Loading: right types, the same from both formats, clear errors, nothing heavy at import."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Literal

import pandas as pd
import pytest

import syria_figures as sf
from syria_figures.frames.load import load
from syria_figures.frames.rows import package_root, read_table
from syria_figures.model.tables import TABLES
from syria_figures.model.vocabularies import VOCABULARIES

NAMES = list(dict.fromkeys([*TABLES, *VOCABULARIES["topic"]]))


@pytest.mark.parametrize("name", NAMES)
def test_csv_and_parquet_give_the_same_frame(name: str) -> None:
    pd.testing.assert_frame_equal(sf.load(name), sf.load(name, format="csv"))


@pytest.mark.parametrize("name", NAMES)
def test_the_columns_are_those_of_the_codebook(name: str) -> None:
    assert list(sf.load(name).columns) == list(sf.codebook(name)["field"])


def test_types_are_right_and_what_is_missing_is_missing() -> None:
    claims = sf.load("claims").set_index("claim_id")
    assert claims["date_start"].dtype.kind == claims["date_end"].dtype.kind == "M"
    assert claims["value"].dtype == "float64"
    assert list(claims["qualifier"].cat.categories) == list(VOCABULARIES["qualifier"])
    assert pd.isna(claims.loc["daher-2018.idlib-population", "value"])
    assert pd.isna(claims.loc["daher-2018.gdp-2016", "attributed_to"])
    assert claims.loc["daher-2018.gdp-2016", "date_end"] == pd.Timestamp("2016-12-31")


def test_every_topic_has_the_claims_of_its_indicators() -> None:
    claims = sf.load("claims")
    for topic in VOCABULARIES["topic"]:
        assert set(claims.loc[claims["topic"] == topic, "claim_id"]) <= set(sf.load(topic)["claim_id"])


@pytest.mark.parametrize(
    ("name", "near"), [("displacment", "displacement"), ("claim", "claims"), ("medical", "medical_attacks")]
)
def test_an_unknown_name_gets_the_known_ones_and_the_nearest(name: str, near: str) -> None:
    with pytest.raises(ValueError, match=f"did you mean '{near}'") as error:
        sf.load(name)  # type: ignore[arg-type]
    assert "humanitarian_needs" in str(error.value)
    with pytest.raises(ValueError, match=f"did you mean '{near}'"):
        sf.codebook(name)


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(ValueError, match="known: parquet, csv"):
        sf.load("claims", format="xls")  # type: ignore[arg-type]


def test_importing_the_package_loads_neither_pandas_nor_matplotlib() -> None:
    script = (
        "import sys, syria_figures; print(sorted({'pandas', 'matplotlib', 'pyarrow', 'pandera'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_no_module_hides_a_public_function() -> None:
    script = """
import importlib, pkgutil, types
import syria_figures as sf
for module in pkgutil.iter_modules(sf.__path__):
    importlib.import_module("syria_figures." + module.name)
print([name for name in sf.__all__ if name != "charts" and isinstance(getattr(sf, name), types.ModuleType)])
"""
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_the_summary_of_tables_counts_their_rows() -> None:
    tables = sf.tables().set_index("table")
    assert tables.loc["claims", "rows"] == len(sf.load("claims"))
    assert list(tables.index) == list(TABLES)


def spoil(frame: pd.DataFrame) -> None:
    """Change everything that a caller can change."""
    frame.loc[0, "value"] = -1.0
    frame["value_low"].array[1] = -1.0
    frame["qualifier"].array[1] = "about"
    frame["claim_id"].array[1] = "mine"
    frame["note"] = "mine"
    frame.index.name = frame.columns.name = "mine"
    frame.attrs["mine"] = 1
    del frame["summary"]


@pytest.mark.parametrize("format", ["parquet", "csv"])
def test_every_call_gives_a_fresh_frame(format: Literal["parquet", "csv"]) -> None:
    before = load("claims", format=format)
    spoil(load("claims", format=format))
    after = load("claims", format=format)
    pd.testing.assert_frame_equal(before, after)
    assert (after.index.name, after.columns.name, after.attrs) == (None, None, {})


def test_a_file_that_is_built_anew_is_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "data" / "claims.csv"
    path.parent.mkdir()
    text = (package_root() / "data/claims.csv").read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8")
    assert len(read_table(tmp_path, TABLES["claims"], "csv")) == len(load("claims"))
    path.write_text("".join(text.splitlines(keepends=True)[:5]), encoding="utf-8")
    assert len(read_table(tmp_path, TABLES["claims"], "csv")) == 4
