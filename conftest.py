"""What holds wherever tests are collected: how many workers are started, and which examples are of the data."""

from __future__ import annotations

from pathlib import Path

import pytest

#: A doctest that names one of these prints its rows.
DOCUMENTS = ("alshami-2016", "daher-2016", "daher-2018", "haid-2018")


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """Start no workers for files or single tests that were asked for by name: they are done before a worker is up."""
    return 0 if all(Path(name.partition("::")[0]).is_file() for name in config.args) else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark as `data` the pages and examples that print rows of the four documents."""
    for item in items:
        if isinstance(item, pytest.DoctestItem):
            shown = "".join(example.source + example.want for example in item.dtest.examples)
            if item.path.suffix == ".md" or any(name in shown for name in DOCUMENTS):
                item.add_marker("data")
