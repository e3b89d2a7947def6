"""How things are measured: everybody in turn, round after round, so that a busy minute hits all alike."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median

#: What is done once a round: it returns the seconds it took, and whatever else it measured.
Work = Callable[[], "Sample"]


@dataclass(frozen=True, slots=True)
class Sample:
    """One run."""

    seconds: float
    peak_mb: float = 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: who did it, how long it took, and against what it stands."""

    work: str
    who: str
    samples: list[Sample] = field(default_factory=list)
    not_run: str = ""

    @property
    def seconds(self) -> float:
        return median(sample.seconds for sample in self.samples)

    @property
    def peak_mb(self) -> float:
        return max(sample.peak_mb for sample in self.samples)


class NotInstalledError(Exception):
    """A peer that is not there: told, never counted as a win."""


def need(distribution: str) -> str:
    """Return the version of a peer, or say that it is not there."""
    try:
        return version(distribution)
    except PackageNotFoundError:
        raise NotInstalledError(f"{distribution} is not installed: pip install -e '.[bench]'") from None


def in_turn(work: str, runs: int, contenders: Mapping[str, tuple[str, Work]]) -> list[Row]:
    """Let each contender work once a round; each names the distribution that it needs."""
    rows = {}
    for who, (distribution, _) in contenders.items():
        try:
            needed = need(distribution) if distribution else ""
            rows[who] = Row(work, f"{who} {needed}".strip())
        except NotInstalledError as missing:
            rows[who] = Row(work, who, not_run=str(missing))
    order = [who for who in contenders if not rows[who].not_run]
    for turn in range(runs):
        for who in order[turn % len(order) :] + order[: turn % len(order)]:
            rows[who].samples.append(contenders[who][1]())
            print(f"\r{work}: round {turn + 1} of {runs}, {who}".ljust(100), end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return list(rows.values())


def process(code: str, *arguments: str | Path) -> Sample:
    """Run Python from its start to its end."""
    start = time.perf_counter()
    _run([sys.executable, "-c", code, *map(str, arguments)])
    return Sample(time.perf_counter() - start)


def child(code: str, *arguments: str | Path) -> Sample:
    """Run Python that prints its own seconds and megabytes, without its start and its imports."""
    return Sample(**json.loads(_run([sys.executable, "-c", code, *map(str, arguments)]).splitlines()[-1]))


def script(folder: Path, *words: str) -> Sample:
    """Run a script of a checkout."""
    start = time.perf_counter()
    _run([sys.executable, *words], cwd=folder, env={**os.environ, "PYTHONPATH": str(folder / "src")})
    return Sample(time.perf_counter() - start)


def _run(command: list[str], **options: object) -> str:
    done = subprocess.run(command, capture_output=True, encoding="utf-8", **options)  # type: ignore[call-overload]
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)[:200]}\n{done.stderr.strip()[-800:]}")
    return str(done.stdout)


def here(do: Callable[[], object], times: int = 1) -> Work:
    """Measure in this process; what takes microseconds is done many times."""

    def work() -> Sample:
        start = time.perf_counter()
        for _ in range(times):
            do()
        return Sample((time.perf_counter() - start) / times)

    return work
