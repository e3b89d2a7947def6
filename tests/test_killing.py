"""A build that is killed, crowded or cramped loses nothing."""

from __future__ import annotations

import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from syria_figures.build import build

SEED = 20_261_121
PUT = """
import pathlib, sys, time
from syria_figures.staging import put_in_place
made, root, pause = sys.argv[1:]
move = pathlib.Path.replace
pathlib.Path.replace = lambda *paths: (time.sleep(float(pause)), move(*paths))  # to be killed between any two files
put_in_place(pathlib.Path(made), pathlib.Path(root))
"""
BUILD = "import sys, pathlib; from syria_figures.build import build; build(pathlib.Path(sys.argv[1]), charts=False)"


def published(folder: Path) -> dict[str, bytes]:
    paths = [folder / "datapackage.json", *(folder / "data").rglob("*")]
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths if path.is_file()}


@pytest.fixture
def old(root: Path, tmp_path: Path) -> Path:
    """A checkout with an older package in place: every file differs from the new one."""
    folder = tmp_path / "checkout"
    shutil.copytree(root / "scripts", folder / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(root / "data", folder / "data")
    shutil.copy(root / "datapackage.json", folder)
    for path in (folder / "datapackage.json", *(folder / "data").iterdir()):
        path.write_bytes(path.read_bytes() + b"\n")
    return folder


def assert_every_file_is_whole(folder: Path, before: dict[str, bytes], after: dict[str, bytes]) -> int:
    """Every file is the old one or the new one; return how many are new."""
    now = published(folder)
    assert set(now) == set(after)
    assert all(content in (before[name], after[name]) for name, content in now.items())
    if now["datapackage.json"] == after["datapackage.json"]:
        assert now == after, "the descriptor came before a file it describes"
    return sum(content == after[name] for name, content in now.items())


@pytest.mark.parametrize("turn", range(2))
def test_a_build_that_is_killed_leaves_whole_files_and_the_next_one_heals(old: Path, root: Path, turn: int) -> None:
    before, after = published(old), published(root)
    running = subprocess.Popen([sys.executable, "-c", BUILD, str(old)])
    deadline = time.monotonic() + 60
    while not list(old.glob(".build-*")) and time.monotonic() < deadline:  # before, it only reads
        time.sleep(0.02)
    time.sleep(random.Random(SEED + turn).uniform(0, 3))
    running.send_signal(signal.SIGKILL)
    running.wait()
    assert_every_file_is_whole(old, before, after)
    if turn == 0:
        build(old, charts=False)
        assert published(old) == after
        assert not list(old.glob(".build-*"))


def test_putting_in_place_killed_at_many_moments_leaves_whole_files_and_a_mixture_that_is_healed(
    old: Path, root: Path, tmp_path: Path
) -> None:
    before, after = published(old), published(root)
    mixtures = 0
    for turn in range(12):
        folder, made = tmp_path / f"root-{turn}", tmp_path / f"made-{turn}"
        for name, content in after.items():
            (made / name).parent.mkdir(parents=True, exist_ok=True)
            (made / name).write_bytes(content)
        shutil.copytree(old, folder)
        running = subprocess.Popen([sys.executable, "-c", PUT, str(made), str(folder), "0.01"])
        moved = random.Random(SEED + turn).randrange(1, len(after) - 3)
        while running.poll() is None and sum(1 for path in made.rglob("*.*") if path.is_file()) > len(after) - moved:
            time.sleep(0.002)
        running.send_signal(signal.SIGKILL)
        running.wait()
        mixtures += 0 < assert_every_file_is_whole(folder, before, after) < len(after)
        for name, content in after.items():
            (made / name).write_bytes(content)
        subprocess.run([sys.executable, "-c", PUT, str(made), str(folder), "0"], check=True)
        assert published(folder) == after
    assert mixtures, "no kill came midway; the test proves nothing"


def test_two_builds_at_once_do_not_mix(old: Path, root: Path) -> None:
    both = [subprocess.Popen([sys.executable, "-c", BUILD, str(old)]) for _ in range(2)]
    assert [running.wait(timeout=120) for running in both] == [0, 0]
    assert published(old) == published(root)
    assert not list(old.glob(".build-*"))


def test_a_full_disk_is_a_clear_error_and_nothing_is_lost(old: Path, root: Path) -> None:
    before = published(old)
    shutil.copy(root / "scripts/build.py", old / "scripts/build.py")
    done = subprocess.run(
        [sys.executable, str(old / "scripts/build.py"), "--no-charts"],
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)),  # no file beyond 20 kB
    )
    assert done.returncode == 1
    assert "cannot write the package" in done.stderr
    assert "Traceback" not in done.stderr
    assert published(old) == before
