"""Is this package whole, and true to its own rules? Nothing in it is trusted, and nothing outside it is opened."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd

from syria_figures.charts import provenance
from syria_figures.checks.rules import check_tables
from syria_figures.frames.diff import differences
from syria_figures.frames.frames import Tables, untyped
from syria_figures.frames.rows import package_root, read_table
from syria_figures.frames.topics import topic_frame
from syria_figures.frames.untrusted import Report, content_of, from_file, refusal, safe
from syria_figures.model.field import Table
from syria_figures.model.problems import Problem
from syria_figures.model.tables import DESCRIPTOR, OWN_TABLES, TABLES, TOPIC_TABLES
from syria_figures.version import __version__

Json = dict[str, Any]

#: The largest descriptor that is read, several times that of a release.
MAX_DESCRIPTOR = 5_000_000
#: The rules about files, beside those about tables in `rules.py`.
CHECKS = {
    "descriptor": "The descriptor is a JSON object in UTF-8.",
    "known_files": "Every file is where a release has it; nothing else is listed, opened or followed.",
    "fixity": "Every file has the hash and the size that the descriptor says, Parquet too.",
    "readable": "Every table can be read: header, number of cells, type of every cell.",
    "csv_equals_parquet": "CSV and Parquet hold the same cells.",
    "topics_are_derived": "The topic tables are what their rule gives.",
    "charts_draw_claims": "The claims that a chart beside the package says it draws exist.",
    "release": "A copy that bears the installed version holds what the installed release holds.",
}
#: Rules that mostly repeat what the line of another says in plainer words.
ECHOES = ("csv_equals_parquet", "topics_are_derived", "fixity")


def check(path: str | Path | None = None) -> list[Problem]:
    """Check a whole package: descriptor, files, schemas, keys, CSV = Parquet, and the truths about the data.

    Parameters
    ----------
    path : path, optional
        Folder of a ``datapackage.json``; by default the installed package.

    Returns
    -------
    list of Problem
        Empty if nothing is wrong. Each names table, row, field, what was found, what was expected, and the rule.
        What differs from the release stands first; what only follows from another problem stands last.

    Notes
    -----
    A copy that bears the version of the installed package is compared with it row by row, so that an edited copy is
    noticed even when its hashes were made right again.

    Examples
    --------
    >>> import syria_figures as sf
    >>> sf.check()
    []
    """
    root = package_root() if path is None else Path(path)
    problems: list[Problem] = []
    descriptor = _descriptor(root, problems.append)
    if descriptor is not None:
        is_release = root.resolve() != package_root().resolve() and descriptor.get("version") == __version__
        if is_release:
            release = json.loads((package_root() / DESCRIPTOR).read_text(encoding="utf-8"))
            problems += _compared(descriptor, release)
        tables = _tables(root, descriptor, problems.append)
        if tables is not None:
            problems += _untrue(root, tables, is_release)
    return sorted(problems, key=lambda problem: (problem.rule != "release", problem.rule in ECHOES))


def _untrue(root: Path, tables: Tables, is_release: bool) -> Iterator[Problem]:
    """Yield what is wrong with tables that could be read, in themselves and beside the installed release."""
    broken = check_tables(tables)
    yield from broken
    yield from _charts_draw_claims(root, tables)
    if not any(problem.rule == "schema" for problem in broken):  # rows can only be joined by keys that are unique
        for topic in TOPIC_TABLES:
            due = topic_frame(topic, tables)
            yield from _unlike(TABLES[topic], tables[topic], due, "by the rule of the topic", "topics_are_derived")
    if is_release:
        for table in OWN_TABLES.values():
            due = untyped(table, read_table(package_root(), table))
            yield from _unlike(table, tables[table.name], due, f"in release {__version__}", "release")


def _descriptor(root: Path, report: Report) -> Json | None:
    content = content_of(root, DESCRIPTOR, report, MAX_DESCRIPTOR)
    if content is None:
        return None
    try:
        loaded = json.loads(content.decode("utf-8"))
        if isinstance(loaded, dict):
            return loaded
        found = _shown(loaded)
    except (ValueError, RecursionError) as error:
        found = str(error).splitlines()[0]
    report(Problem("", DESCRIPTOR, "", found, "a JSON object in UTF-8", "descriptor"))
    return None


def _compared(here: Any, release: Any, path: str = "$") -> Iterator[Problem]:
    """The descriptor has the properties and values that this release gives it.

    Hashes and sizes are left to the check of the files, which says the same in plainer words. The walk goes no deeper
    than the descriptor of the release, whatever the other holds.
    """
    ours, theirs = _named(release), _named(here)
    if ours is None or theirs is None or type(here) is not type(release):
        if here != release:
            expected = f"{_shown(release)} in release {__version__}"
            yield Problem("", DESCRIPTOR, path, f"{_shown(here)} here", expected, "release")
        return
    for name in {**ours, **theirs}:
        if name not in (".hash", ".bytes"):
            yield from _compared(theirs.get(name), ours.get(name), path + repr(name[:100])[1:-1])


def _named(value: Any) -> Json | None:
    """Return what a JSON object or list holds, by name; the resources too, as their order says nothing."""
    if isinstance(value, dict):
        return {f".{name}": inner for name, inner in value.items()}
    if isinstance(value, list):
        names = [inner.get("name") if isinstance(inner, dict) else None for inner in value]
        return {f"[{name if isinstance(name, str) else i}]": value[i] for i, name in enumerate(names)}
    return None


def _shown(value: Any) -> str:
    if isinstance(value, (dict, list)):
        return "an object" if isinstance(value, dict) else "a list"
    return "nothing" if value is None else repr(value)[:1000]


def _tables(root: Path, descriptor: Json, report: Report) -> Tables | None:
    """Read every file once, whole and where a release has it; nothing if a table cannot be read at all."""
    resources = descriptor.get("resources")
    rows = [row for row in resources if isinstance(row, dict)] if isinstance(resources, list) else []
    listed = {row["path"]: row for row in rows if isinstance(row.get("path"), str)}
    known = {f"data/{name}.{format}" for name in TABLES for format in ("csv", "parquet")}
    for path in (path for path in listed if path not in known):  # `../`, absolute paths, addresses: never opened
        report(Problem("", DESCRIPTOR, "path", _shown(path), "a file of this package", "known_files"))
    tables: Tables = {}
    for name, table in TABLES.items():
        frame, twin = (
            from_file(table, format, _whole(root, f"data/{name}.{format}", listed, report), report)
            for format in ("csv", "parquet")
        )
        if frame is not None:
            tables[name] = frame
        if frame is not None and twin is not None:
            for problem in _unlike(table, frame, twin, "in the Parquet file", "csv_equals_parquet"):
                report(problem)
    return tables if len(tables) == len(TABLES) else None


def _whole(root: Path, path: str, listed: dict[str, Json], report: Report) -> bytes | None:
    """Return what a file holds, having said whether it is listed and has the hash and size of the descriptor."""
    content = content_of(root, path, report)
    if path not in listed:
        report(Problem("", DESCRIPTOR, "path", "nothing", path, "known_files"))
    elif content is not None:
        digest, said = f"sha256:{hashlib.sha256(content).hexdigest()}", listed[path]
        if said.get("hash") != digest:
            report(Problem("", path, "hash", repr(digest), _shown(said.get("hash")), "fixity"))
        if said.get("bytes", len(content)) != len(content):
            report(Problem("", path, "bytes", str(len(content)), _shown(said["bytes"]), "fixity"))
    return content


def _unlike(table: Table, found: pd.DataFrame, due: pd.DataFrame, where: str, rule: str) -> Iterator[Problem]:
    """Yield each cell and row in which a table is not what it is elsewhere."""
    for one in differences(table, due, found):
        sides = {
            "changed": (f"{one.new or 'nothing'} here", f"{one.old or 'nothing'} {where}"),
            "added": ("a row here", f"no such row {where}"),
            "removed": ("no such row here", f"a row {where}"),
        }
        yield Problem(table.name, one.row, one.field, *sides[one.kind], rule)


def _charts_draw_claims(root: Path, tables: Tables) -> Iterator[Problem]:
    """The claims that a chart beside the package says it draws exist."""
    known = set(tables["claims"]["claim_id"])
    for path in sorted((root / "figures").glob("*.[ps][nv]g")):
        name = f"figures/{path.name}"
        try:
            for claim_id in provenance(safe(root, name)).claim_ids:
                if claim_id not in known:
                    yield Problem("", name, "claims", claim_id, "a claim of this package", "charts_draw_claims")
        except OSError as error:
            yield refusal(name, error)
        except ValueError as error:
            yield Problem("", name, "", str(error), "a chart that carries its claims", "charts_draw_claims")
