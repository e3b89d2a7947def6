"""Print the changes of a version for CHANGELOG.md, as `data/changes.csv` has them: by field and reason.

python scripts/changelog.py 0.2.0
"""

from __future__ import annotations

import sys
from collections import defaultdict

from syria_figures.frames.rows import rows

#: Words of our own, which the table has; here only whose they are.
OURS = ("summary", "note")


def listed(version: str) -> str:
    """Return what `data/changes.csv` says of a version, a line for each field and reason."""
    groups: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for row in rows("changes"):
        if row["version"] == version:
            values = "" if row["field"] in OURS else f": {row['old'] or 'nothing'} → {row['new'] or 'nothing'}"
            groups[row["field"], row["reason"]].append(f"`{row['claim']}`{values}")
    return "\n".join(f"- `{field}`. {reason} {'; '.join(claims)}." for (field, reason), claims in groups.items())


if __name__ == "__main__":
    for version in sys.argv[1:]:
        print(listed(version))
