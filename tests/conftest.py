"""What the tests share: the checkout, the documents where they are, a copy that may be spoilt."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    import pandas as pd

    from syria_figures.frames.frames import Tables

# How long an example takes depends on the machine; speed is measured in benchmarks/.
settings.register_profile("any-machine", deadline=None)
settings.load_profile("any-machine")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def _no_terminal_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is printed must not depend on the terminal from which the tests are run; a test's worker sets COLUMNS."""
    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def documents() -> Path:
    """The folder of the documents, which are in copyright and not in this repository."""
    folder = os.environ.get("SYRIA_FIGURES_DOCUMENTS")
    if not folder:
        pytest.skip("needs the documents: set SYRIA_FIGURES_DOCUMENTS to their folder")
    return Path(folder)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what a build reads, to be spoilt."""
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


@pytest.fixture
def edit(checkout: Path) -> Callable[[str, str, str], None]:
    """Replace words in a file of the copy: they must stand there just once."""

    def replace(name: str, old: str, new: str) -> None:
        path = checkout / "scripts" / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    return replace


@pytest.fixture(scope="session")
def _assembled() -> Tables:
    # here, because a test that needs no tables need not wait for what makes them
    from syria_figures.curate.companion import load_companion
    from syria_figures.publish.build import read_all
    from syria_figures.publish.verify import checked_tables

    readings = read_all(ROOT / "scripts" / "readings")
    return checked_tables(readings, [load_companion(reading) for reading in readings], ROOT / "scripts")


@pytest.fixture
def tables(_assembled: Tables) -> Tables:
    """All tables as plain frames, free to be changed."""
    return {name: frame.copy() for name, frame in _assembled.items()}


@pytest.fixture
def claims(tables: Tables) -> pd.DataFrame:
    """The claims by claim_id."""
    return tables["claims"].set_index("claim_id", drop=False)
