"""Around the last steps of the build, writing that is whole or not at all.

Everything is made in a folder aside, then put in place file by file.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from syria_figures.model.problems import Problem, ProblemsError
from syria_figures.model.tables import DESCRIPTOR

#: The folder aside; it is gone when a build ends.
ASIDE = ".build"

#: Which files of `data` and `figures` the last build made stands in these two, and how they name them. They are looked
#: through as text, as a merge may have left them torn.
LISTS = {"figures": ("figures/README.md", r"\]\(([\w-]+\.\w+)\)"), "data": (DESCRIPTOR, r'"data/([\w-]+\.\w+)"')}


@contextmanager
def staged(root: Path) -> Iterator[Path]:
    """Give an empty folder beside the files of `root`, to one build at a time; what a killed build left is removed.

    Raises
    ------
    OSError
        If `root` cannot be written to, or another build is at work there.
    """
    (root / ASIDE).mkdir(exist_ok=True)
    lock = FileLock(root / ASIDE / "lock")  # held by the system, which frees it when a build is killed
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise BlockingIOError(f"another build is at work in {root}") from None
    made = root / ASIDE / "made"
    try:
        shutil.rmtree(made, ignore_errors=True)
        made.mkdir()
        yield made
    finally:
        lock.release()
        shutil.rmtree(root / ASIDE, ignore_errors=True)


def put_in_place(made: Path, root: Path) -> None:
    """Replace the files of `root` by those of `made`, one by one, the descriptor last; remove what is no longer made.

    No file is ever half written: each is whole in `made`, on the same file system, and moved. If the work stops
    midway, the hashes in the descriptor tell the mixture, and the next build heals it: the lists of what the last
    build made are replaced when all else is done.

    Raises
    ------
    ProblemsError
        If something that no build made has the name of a file to be written; then nothing has changed.
    """
    files = sorted(path.relative_to(made).as_posix() for path in made.rglob("*") if path.is_file())
    ours = _last_made(root)
    problems = []
    for name in files:
        there = root / name
        not_made = name.split("/")[0] in LISTS and name not in ours and there.exists()
        if there.is_dir() or (not_made and not _same(made / name, there)):
            expected = "nothing of yours where the build writes: move it away"
            problems.append(Problem("", name, "", "what no build made", expected, "in_the_way"))
    if problems:
        raise ProblemsError(problems)
    lists = [name for name, _ in LISTS.values() if name in files]
    _move([name for name in files if name not in lists], made, root)
    for name in ours.difference(files):
        if (made / name).parent.exists() and (root / name).is_file():  # a folder that is not made now stays as it is
            (root / name).unlink()
    _move(lists, made, root)


def _last_made(root: Path) -> set[str]:
    """Return the files in `data` and `figures` that the last build made."""
    made = {"data/README.md", "figures/README.md"}
    for folder, (page, pattern) in LISTS.items():
        if (root / page).is_file():
            named = re.findall(pattern, (root / page).read_text(encoding="utf-8", errors="replace"))
            made.update(f"{folder}/{name}" for name in named)
    return made


def _move(names: Sequence[str], made: Path, root: Path) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        if not _same(made / name, root / name):
            (made / name).replace(root / name)


def _same(one: Path, other: Path) -> bool:
    return other.is_file() and one.read_bytes() == other.read_bytes()
