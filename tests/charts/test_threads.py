"""Charts drawn from several threads at once: the same files, and matplotlib as the user had it."""

from __future__ import annotations

import hashlib
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import matplotlib
import pytest

from syria_figures import charts
from syria_figures.charts.gallery import unshown


def test_charts_from_threads_have_the_same_bytes_and_leave_matplotlib_as_it_was(tmp_path: Path) -> None:
    def draw(job: int) -> str:
        path = charts.save(unshown(("gdp", "casualties")[job % 2]), tmp_path / f"{job}.svg")
        return hashlib.sha256(path.read_bytes()).hexdigest()

    alone = [draw(0), draw(1)]
    with matplotlib.rc_context({"font.size": 17, "svg.hashsalt": "mine", "lines.linewidth": 9}):
        before, filters = dict(matplotlib.rcParams), list(warnings.filters)
        with ThreadPoolExecutor(6) as threads:
            together = list(threads.map(draw, range(24)))
        after = dict(matplotlib.rcParams)
    assert after == before
    assert warnings.filters == filters
    assert together == alone * 12


def test_a_chart_that_cannot_be_drawn_leaves_matplotlib_as_it_was(tmp_path: Path) -> None:
    ax = unshown("gdp")
    with matplotlib.rc_context({"font.size": 17, "svg.hashsalt": "mine"}):
        before = dict(matplotlib.rcParams)
        with pytest.raises(ValueError, match="dpi"):
            charts.save(ax, tmp_path / "gdp.png", dpi=-1)
        assert dict(matplotlib.rcParams) == before
