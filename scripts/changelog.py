"""Print the changes of a version as the table of CHANGELOG.md.

python scripts/changelog.py 0.2.0
"""

from __future__ import annotations

import sys

from syria_figures.frames.rows import rows
from syria_figures.model.tables import TABLES


def table(version: str) -> str:
    """Return what `data/changes.csv` says of a version, in Markdown."""
    columns = TABLES["changes"].columns[1:]
    changed = [row for row in rows("changes") if row["version"] == version]
    cells = [[(row[name] or "").replace("|", "\\|") for name in columns] for row in changed]
    return "\n".join(f"| {' | '.join(line)} |" for line in [columns, ["---"] * len(columns), *cells])


if __name__ == "__main__":
    for version in sys.argv[1:]:
        print(table(version))
