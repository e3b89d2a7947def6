"""Writing that is whole or not at all: everything is made in a folder aside, then put in place file by file."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from syria_figures.schema import DESCRIPTOR

PREFIX = ".build-"


@contextmanager
def staged(root: Path) -> Iterator[Path]:
    """Give an empty folder beside the files of `root`; one build at a time, what a killed build left is removed.

    Raises
    ------
    OSError
        If `root` cannot be written to.
    """
    from filelock import FileLock

    with FileLock(root / ".build.lock"):
        for left in root.glob(f"{PREFIX}*/"):
            shutil.rmtree(left)
        with tempfile.TemporaryDirectory(prefix=PREFIX, dir=root) as folder:
            yield Path(folder)


def put_in_place(made: Path, root: Path) -> None:
    """Replace the files of `root` by those of `made`, one by one, the descriptor last; remove what is no longer made.

    No file is ever half written: each is whole in `made`, on the same file system, and moved. If the work stops
    midway, the hashes in the descriptor tell the mixture, and the next build heals it.
    """
    files = sorted(path.relative_to(made) for path in made.rglob("*") if path.is_file())
    files.sort(key=lambda path: path.name == DESCRIPTOR)
    for path in files:
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists() or target.read_bytes() != (made / path).read_bytes():
            (made / path).replace(target)
    for folder in ("data", "figures"):
        if (made / folder).exists():
            for stale in set((root / folder).glob("*")) - {root / path for path in files}:
                shutil.rmtree(stale) if stale.is_dir() else stale.unlink()
