"""Is this package whole, and true to its own rules? Nothing in it is trusted, and nothing outside it is opened."""

from __future__ import annotations

import difflib
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from syria_figures.assembly import Tables, topic_frame
from syria_figures.comparing import Difference, differences
from syria_figures.loading import package_root, read_table
from syria_figures.problems import Problem
from syria_figures.receiving import Json, Report, content_of, read_csv, read_parquet
from syria_figures.rules import check_tables
from syria_figures.schema import DESCRIPTOR, TABLES, TOPIC_TABLES
from syria_figures.version import __version__

PROFILE = Path(__file__).with_name("profiles") / "datapackage.json"
#: The rules about files, beside those about tables in `rules.py`.
CHECKS = {
    "descriptor": "The descriptor is a JSON object in UTF-8.",
    "profile": "The descriptor obeys the profile of Data Package 2.0.",
    "known_properties": "The descriptor has no property that a release has not; the nearest is told.",
    "known_files": "Every file is where a release has it; nothing else is listed, opened or followed.",
    "fixity": "Every file has the hash and the size that the descriptor says, Parquet too.",
    "readable": "Every table can be read: header, number of cells, type of every cell.",
    "csv_equals_parquet": "CSV and Parquet hold the same cells.",
    "topics_are_derived": "The topic tables are what their rule gives.",
    "charts_draw_claims": "The claims that a chart beside the package says it draws exist.",
    "release": "A copy that bears the installed version holds what the installed release holds.",
}


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
    if descriptor is None:
        return problems
    problems += [*_compared_with_release(descriptor), *_files(root, descriptor)]
    unread: list[Problem] = []
    tables = _tables(root, unread.append)
    problems += [problem for problem in unread if problem not in problems]  # a missing file is named once
    if tables is None:
        return problems
    problems += [*check_tables(tables), *_topics_are_derived(tables), *_charts_draw_claims(root, tables)]
    if descriptor.get("version") == __version__ and root.resolve() != package_root().resolve():
        problems += _edited(tables)
    return problems


# -- descriptor --------------------------------------------------------------------------------------------------------


def _descriptor(root: Path, report: Report) -> Json | None:
    content = content_of(root, DESCRIPTOR, report)
    if content is None:
        return None
    try:
        loaded = json.loads(content.decode("utf-8"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        report(Problem("", DESCRIPTOR, "", str(error).splitlines()[0], "a JSON object in UTF-8", "descriptor"))
        return None
    if not isinstance(loaded, dict):
        report(Problem("", DESCRIPTOR, "", type(loaded).__name__, "a JSON object", "descriptor"))
        return None
    return loaded


def profile_holds(descriptor: Json) -> Iterator[Problem]:
    """The descriptor obeys the profile of Data Package v2."""
    import jsonschema

    validator = jsonschema.Draft7Validator(json.loads(PROFILE.read_text(encoding="utf-8")))
    for error in validator.iter_errors(descriptor):
        yield Problem("", DESCRIPTOR, error.json_path, error.message[:200], "the Data Package 2.0 profile", "profile")


def _compared_with_release(descriptor: Json) -> Iterator[Problem]:
    """The descriptor has the properties and, at the same version, the values that this release gives it.

    Hashes and sizes are left to the check of the files, which says the same in plainer words.
    """
    release = _leaves(json.loads((package_root() / DESCRIPTOR).read_text(encoding="utf-8")))
    leaves = _leaves(descriptor)
    same_version = descriptor.get("version") == __version__
    for path in leaves.keys() - release.keys():
        near = difflib.get_close_matches(path, release.keys() - leaves.keys(), n=1)
        expected = f"{near[0]}" if near else "no such property"
        yield Problem("", DESCRIPTOR, path, "an unknown property", expected, "known_properties")
    if not same_version:
        return
    for path, value in release.items():
        if path.endswith((".hash", ".bytes")):
            continue
        if leaves.get(path) != value:
            found = f"{leaves[path]!r} here" if path in leaves else "nothing"
            yield Problem("", DESCRIPTOR, path, found, f"{value!r} in release {__version__}", "release")


def _leaves(value: Any, path: str = "$") -> Json:
    """Return the single values of a JSON document by their path; the resources by name, as their order says nothing."""
    if isinstance(value, dict):
        return {key: leaf for name, inner in value.items() for key, leaf in _leaves(inner, f"{path}.{name}").items()}
    if isinstance(value, list):
        labels = [inner.get("name", i) if isinstance(inner, dict) else i for i, inner in enumerate(value)]
        pairs = zip(labels, value, strict=True)
        return {key: leaf for label, inner in pairs for key, leaf in _leaves(inner, f"{path}[{label}]").items()}
    return {path: value}


# -- files -------------------------------------------------------------------------------------------------------------


def _files(root: Path, descriptor: Json) -> Iterator[Problem]:
    """Every file is where this release has it, is listed, and has the hash and size that the descriptor says."""
    resources = descriptor.get("resources")
    listed = {str(r.get("path")): r for r in resources if isinstance(r, dict)} if isinstance(resources, list) else {}
    known = [f"data/{name}.{format}" for name in TABLES for format in ("csv", "parquet")]
    for path in listed.keys() - set(known):  # `../`, absolute paths and addresses are among these: never opened
        yield Problem("", DESCRIPTOR, "path", repr(path), "a file of this package", "known_files")
    for path in known:
        problems: list[Problem] = []
        content = content_of(root, path, problems.append)
        yield from problems
        if path not in listed:
            yield Problem("", DESCRIPTOR, "path", "nothing", path, "known_files")
        elif content is not None:
            yield from _fixity(path, content, listed[path])


def _fixity(path: str, content: bytes, resource: Json) -> Iterator[Problem]:
    digest = f"sha256:{hashlib.sha256(content).hexdigest()}"
    if resource.get("hash") != digest:
        yield Problem("", path, "hash", digest, str(resource.get("hash")), "fixity")
    if resource.get("bytes", len(content)) != len(content):
        yield Problem("", path, "bytes", str(len(content)), str(resource.get("bytes")), "fixity")


# -- tables ------------------------------------------------------------------------------------------------------------


def _tables(root: Path, report: Report) -> Tables | None:
    """Read every table from both its files; say where they differ; nothing if one cannot be read at all."""
    tables: Tables = {}
    for name, table in TABLES.items():
        frame, twin = read_csv(root, table, report), read_parquet(root, table, report)
        if frame is None:
            continue
        tables[name] = frame
        if twin is not None:
            for one in differences(table, frame, twin):
                found, expected = _sides(one, "in the CSV", "in the Parquet file", before_is_found=True)
                report(Problem(name, one.row, one.field, found, expected, "csv_equals_parquet"))
    return tables if len(tables) == len(TABLES) else None


# -- derived tables and the release ------------------------------------------------------------------------------------


def _topics_are_derived(tables: Tables) -> Iterator[Problem]:
    """The topic tables are what their rule gives."""
    for topic in TOPIC_TABLES:
        for one in differences(TABLES[topic], topic_frame(topic, tables), tables[topic]):
            found, expected = _sides(one, "here", "by the rule of the topic")
            yield Problem(topic, one.row, one.field, found, expected, "topics_are_derived")


def _charts_draw_claims(root: Path, tables: Tables) -> Iterator[Problem]:
    """The claims that a chart beside the package says it draws exist."""
    from syria_figures.charts import provenance

    known = set(tables["claims"]["claim_id"])
    for path in sorted((root / "figures").glob("*.[ps][nv]g")):
        name = f"figures/{path.name}"
        problems: list[Problem] = []
        if content_of(root, name, problems.append) is None:
            yield from problems
            continue
        try:
            unknown = [claim_id for claim_id in provenance(path).claim_ids if claim_id not in known]
        except ValueError as error:
            yield Problem("", name, "", str(error), "a chart that carries its claims", "charts_draw_claims")
            continue
        for claim_id in unknown:
            yield Problem("", name, "claims", claim_id, "a claim of this package", "charts_draw_claims")


def _edited(tables: Tables) -> Iterator[Problem]:
    """A copy that bears this version holds what this release holds."""
    for name, table in TABLES.items():
        if name not in TOPIC_TABLES:
            for one in differences(table, read_table(package_root(), table), tables[name]):
                found, expected = _sides(one, "here", f"in release {__version__}")
                yield Problem(name, one.row, one.field, found, expected, "release")


def _sides(one: Difference, here: str, there: str, before_is_found: bool = False) -> tuple[str, str]:
    """Say both sides of a difference, the one found first."""
    if one.kind == "changed":
        found, expected = (one.old, one.new) if before_is_found else (one.new, one.old)
        return f"{found or 'nothing'} {here}", f"{expected or 'nothing'} {there}"
    is_here = (one.kind == "removed") if before_is_found else (one.kind == "added")
    return (f"a row {here}", f"no such row {there}") if is_here else (f"no such row {here}", f"a row {there}")
