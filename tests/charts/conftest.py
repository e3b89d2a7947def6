"""What the chart tests share."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from pictures import Picture

from syria_figures import charts


@pytest.fixture(scope="session")
def picture(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Picture]:
    """Give a chart as it is published."""
    folder = tmp_path_factory.mktemp("charts")

    @cache
    def drawn(name: str) -> Picture:
        path: Path = charts.save(charts.CHARTS[name](), folder / f"{name}.svg")
        return Picture(path.read_text(encoding="utf-8"))

    return drawn
