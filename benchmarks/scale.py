"""How far the same tables go: an archive of generated claims as partitioned Parquet, checked, and asked questions.

Run as ``python benchmarks/scale.py --claims 10000000 --work DIR``; needs duckdb and polars, and for the last step
pandera[ibis] with ibis-framework[duckdb]. Every step is a process of its own, so that its time and its peak of memory
are its own. Nothing is extrapolated: a step that runs out of time says how many rows it did.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from syria_figures.checks.rules import check_tables
from syria_figures.curate.lists import LISTS
from syria_figures.frames.topics import topic_frame
from syria_figures.model.amounts import QUALIFIERS
from syria_figures.model.constraints import pandera_checks
from syria_figures.model.dtypes import plain_dtype
from syria_figures.model.emit import arrow_schema
from syria_figures.model.field import Field, Table
from syria_figures.model.tables import TABLES, TOPIC_TABLES

if TYPE_CHECKING:
    import duckdb
    import pandas as pd
    import polars as pl

Answer = dict[str, Any]

#: Tables of which every row belongs to a document; the others are lists that all documents share.
PER_DOCUMENT = tuple(name for name in TABLES if name not in (*TOPIC_TABLES, *LISTS))
OWN = (*PER_DOCUMENT, *LISTS)
ROW_GROUP = 50_000


def main() -> None:
    """Run all steps, one after another, and print what they took as a Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--claims", type=int, default=1_000_000)
    parser.add_argument("--work", type=Path, required=True, help="folder for the archive and for what DuckDB spills")
    parser.add_argument("--batch", type=int, default=200_000, help="claims that are in memory at a time")
    parser.add_argument("--memory", default="2GB", help="limit that DuckDB is given")
    parser.add_argument("--minutes", type=float, default=20, help="after which the check by the package's rules stops")
    parser.add_argument("--steps", nargs="*", default=list(STEPS), choices=STEPS, metavar="STEP", help=", ".join(STEPS))
    parser.add_argument("--only", choices=STEPS, help=argparse.SUPPRESS)  # the child's half
    options = parser.parse_args()
    if options.only:
        print(json.dumps(STEPS[options.only](options)))
        return
    answers: dict[str, Answer] = {}
    print("| step | rows | seconds | peak MB | result |\n| --- | ---: | ---: | ---: | --- |")
    for step in options.steps:
        answers[step] = answer = _in_a_process(step)
        twin = answers.get(step.replace("polars", "duckdb"), answer)
        if twin is not answer:
            answer["result"] += ", as DuckDB" if twin.get("value") == answer.get("value") else ", NOT AS DUCKDB"
        cells = (step, f"{answer['rows']:,}", f"{answer['seconds']:,.1f}", f"{answer['peak']:,}", answer["result"])
        print("|", " | ".join(cells), "|", flush=True)


def _in_a_process(step: str) -> Answer:
    """Run one step as a child and add its seconds and its peak; a step that fails is a row of the table, too."""
    began = time.perf_counter()
    child = subprocess.Popen([sys.executable, *sys.argv, "--only", step], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    printed = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)  # getrusage(RUSAGE_CHILDREN) would be the peak of all children so far
    child.returncode = os.waitstatus_to_exitcode(status)
    answer = json.loads(printed) if not child.returncode else {"rows": 0, "result": f"FAILED: exit {child.returncode}"}
    peak = usage.ru_maxrss // (1024**2 if sys.platform == "darwin" else 1024)
    return {"seconds": time.perf_counter() - began, "peak": peak} | answer


# -- the archive -------------------------------------------------------------------------------------------------------


def write(options: argparse.Namespace) -> Answer:
    """Write the archive in batches, each table as ``<table>/year=<dateline>/batch-<number>.parquet``.

    By the year at which a document speaks, because a document has one: all its rows, of all tables, lie together,
    and whoever asks for a period reads less. By topic, a document would be torn apart and no batch could be checked.
    """
    import pyarrow
    import pyarrow.parquet
    from generate import archive

    per_copy = len(archive(1)["claims"])
    copies, per_batch, rows = -(-options.claims // per_copy), options.batch // per_copy, 0
    for number, first in enumerate(range(0, copies, per_batch)):
        tables = archive(min(per_batch, copies - first) * per_copy, first)
        years = tables["documents"].set_index("document_id")["dateline"].str[:4]
        for name in PER_DOCUMENT:
            frame = tables[name]
            for year, part in frame.groupby(_documents(frame).map(years), sort=False):
                path = options.work / name / f"year={year}" / f"batch-{number:05d}.parquet"
                path.parent.mkdir(parents=True, exist_ok=True)
                table = pyarrow.Table.from_pandas(part, schema=arrow_schema(TABLES[name]), preserve_index=False)
                pyarrow.parquet.write_table(table, path, row_group_size=ROW_GROUP, compression="zstd")
            rows += len(frame)
    for name in LISTS:
        (options.work / name).mkdir(parents=True, exist_ok=True)
        table = pyarrow.Table.from_pandas(tables[name], schema=arrow_schema(TABLES[name]), preserve_index=False)
        pyarrow.parquet.write_table(table, options.work / name / "all.parquet")
    counted = _claims(options)
    _expect(counted == copies * per_copy, f"{counted} claims")
    files = [path for name in OWN for path in (options.work / name).rglob("*.parquet")]
    megabytes = sum(path.stat().st_size for path in files) / 1e6
    return {"rows": rows, "result": f"{counted:,} claims, {len(files):,} files, {megabytes:,.0f} MB"}


def _claims(options: argparse.Namespace) -> int:
    """Count the claims of the archive, which the files say at their ends."""
    import pyarrow.parquet

    return sum(pyarrow.parquet.read_metadata(path).num_rows for path in options.work.glob("claims/year=*/*.parquet"))


def _documents(frame: pd.DataFrame) -> pd.Series[str]:
    """Return the document of each row; a relation lies with the claim from which it goes."""
    return frame["document_id"] if "document_id" in frame else frame["claim_id"].str.split(".").str[0]


# -- the package's own rules, batch by batch ---------------------------------------------------------------------------


def check(options: argparse.Namespace) -> Answer:
    """Check batch after batch with the rules of the package: whole documents, so nearly every rule holds in a batch.

    What does not is done in SQL over all: keys that no other batch has, relations to another batch, lists all used.
    """
    began, claims, rows, elsewhere = time.monotonic(), 0, 0, 0
    for number in _batches(options.work):
        if time.monotonic() - began > 60 * options.minutes:
            break
        tables, left_out = _read_batch(options.work, number)
        problems = _problems(tables)
        _expect(not problems, f"{len(problems)} problems, the first: {problems[:1]}")
        claims, elsewhere = claims + len(tables["claims"]), elsewhere + left_out
        rows += sum(len(tables[name]) for name in PER_DOCUMENT)
    seconds = time.monotonic() - began
    lower = tables["claims"]["qualifier"].eq("more_than").idxmax()
    tables["claims"].loc[lower, "qualifier"] = "less_than"
    found = {problem.rule for problem in _problems(tables)}
    _expect("bounds_obey_the_qualifier" in found, f"the planted row was not found, only {found}")
    whole = _claims(options)
    share = "all" if claims == whole else f"ONLY {claims / whole:.0%}, STOPPED after {options.minutes:g} minutes"
    words = f"0 problems in {claims:,} claims ({share}), {claims / seconds:,.0f} claims/s"
    return {"rows": rows, "result": f"{words}; {elsewhere} relations between batches left to SQL; planted row found"}


def _batches(work: Path) -> list[str]:
    return sorted({path.stem for path in work.glob("claims/year=*/batch-*.parquet")})


def _read_batch(work: Path, batch: str) -> tuple[dict[str, pd.DataFrame], int]:
    """Return all tables of a batch as plain frames, and how many relations lead out of it and are left out."""
    import pandas as pd

    tables = {name: _read(TABLES[name], work / name / "all.parquet") for name in LISTS}
    for name in PER_DOCUMENT:
        paths = sorted(work.glob(f"{name}/year=*/{batch}.parquet"))
        tables[name] = pd.concat([_read(TABLES[name], path) for path in paths], ignore_index=True)
    relations, known = tables["relations"], tables["claims"]["claim_id"]
    inside = relations["claim_id"].isin(known) & relations["related_claim_id"].isin(known)
    tables["relations"] = relations[inside].reset_index(drop=True)
    return tables | {topic: topic_frame(topic, tables) for topic in TOPIC_TABLES}, int((~inside).sum())


def _read(table: Table, path: Path) -> pd.DataFrame:
    import pyarrow.parquet

    frame = pyarrow.parquet.read_table(path, partitioning=None).to_pandas(date_as_object=False)
    return frame.astype({field.name: plain_dtype(field) for field in table.fields})


def _problems(tables: dict[str, pd.DataFrame]) -> list[Any]:
    return [problem for problem in check_tables(tables) if problem.rule != "everything_is_used"]


# -- the same rules in SQL, over everything ----------------------------------------------------------------------------


def _connect(options: argparse.Namespace, files: str = "*", claims: Path | None = None) -> duckdb.DuckDBPyConnection:
    """Return a database whose tables are views of the files; it spills what its memory does not hold."""
    import duckdb

    scratch = options.work / "spill"
    database = duckdb.connect(config={"memory_limit": options.memory, "temp_directory": str(scratch)})
    database.execute("SET preserve_insertion_order = false")
    for name in OWN:
        pattern = options.work / name / (f"year=*/{files}.parquet" if name in PER_DOCUMENT else "*.parquet")
        source = claims if claims and name == "claims" else pattern
        database.execute(f"CREATE VIEW {name} AS SELECT * FROM read_parquet('{source}', hive_partitioning = true)")
    return database


def _texts(values: Any) -> str:
    return ", ".join(f"'{value}'" for value in values)


def _field_rules(field: Field) -> Iterator[tuple[str, str]]:
    """Yield what a field says of its values as (name, SQL that is true of a wrong row)."""
    column = f'"{field.name}"'  # `offset` is a word of SQL
    if field.required:
        yield f"{field.name} is there", f"{column} IS NULL"
    if field.terms:
        yield f"{field.name} is in the vocabulary", f"{column} NOT IN ({_texts(field.terms)})"
    if field.pattern:
        yield f"{field.name} has the form", f"NOT regexp_full_match({column}, '{field.pattern}')"
    if field.minimum is not None:
        yield f"{field.name} is not too small", f"{column} < {field.minimum}"


def _filled(part: str) -> str:
    return _texts(qualifier for qualifier, one in QUALIFIERS.items() if part in one.filled)


_WINDOWS = {
    "windows_are_ordered": "date_start > date_end OR (date_basis <> 'not_applicable') <> (date_end IS NOT NULL)",
    "open_windows_say_so": "date_start IS NULL AND date_end IS NOT NULL AND date_precision <> 'open'",
    "inference_is_explained": "'inferred' IN (date_basis, place_precision) AND note IS NULL",
}
#: Rules of `rules.py` that look at one row at a time, under their names there: SQL that is true of a wrong row.
ROW_RULES: dict[str, dict[str, str]] = {
    "claims": {
        "bounds_obey_the_qualifier": " OR ".join(
            f"(qualifier IN ({_filled(part)})) <> ({column} IS NOT NULL) OR {column} <> value"
            for part, column in (("value", "value"), ("low", "value_low"), ("high", "value_high"))
        ),
        "bounds_are_ordered": "value_low >= value_high",
        "shares_are_proportions": "(unit = 'share') <> (denominator_text IS NOT NULL)"
        " OR unit = 'share' AND greatest(value, value_low, value_high) > 1",
        "groups_fit_the_unit": "unit = 'person' AND population_group = 'not_applicable'"
        " OR unit NOT IN ('person', 'share') AND population_group <> 'not_applicable'",
        "durations_start_where_printed": "measure = 'duration' AND date_start IS NOT NULL"
        " AND (date_basis NOT IN ('stated', 'resolved') OR date_text IS NULL)",
        "credit_is_printed": "(attributed_to IS NOT NULL) <> (attribution_text IS NOT NULL)"
        " OR attributed_to IS NULL AND attribution_date IS NOT NULL",
        "ids_name_their_document": "split_part(claim_id, '.', 1) <> document_id",
        **_WINDOWS,
    },
    "incidents": {"ids_name_their_document": "split_part(incident_id, '.', 1) <> document_id", **_WINDOWS},
    "ledger": {"ledger_and_claims_agree": "(ledger_kind = 'claim') <> (claim_id IS NOT NULL)"},
}


def _broken_rows(database: duckdb.DuckDBPyConnection) -> tuple[dict[str, int], int]:
    """Return how many rows break each rule about single rows, and how many rows were looked at: one scan a table."""
    broken: dict[str, int] = {}
    rows = 0
    for name in OWN:
        rules = dict(rule for field in TABLES[name].fields for rule in _field_rules(field)) | ROW_RULES.get(name, {})
        counts = ", ".join(f"count_if({wrong})" for wrong in rules.values())
        counted, *wrongs = database.execute(f"SELECT count(*), {counts} FROM {name}").fetchone() or ()
        rows += counted
        broken |= {f"{name}: {rule}": wrong for rule, wrong in zip(rules, wrongs, strict=True)}
    return broken, rows


def _broken_keys(database: duckdb.DuckDBPyConnection) -> tuple[dict[str, int], int]:
    """Return how many keys stand twice, references lead nowhere, and parts exceed their whole, over all batches."""
    questions = {}
    for table in (TABLES[name] for name in OWN):
        key = ", ".join(table.key)
        twice = f"SELECT {key} FROM {table.name} GROUP BY ALL HAVING count(*) > 1"
        questions[f"{table.name}: {key} unique"] = twice
        for own, other, theirs in table.foreign_keys():
            same = " AND ".join(f"t.{mine} = o.{its}" for mine, its in zip(own, theirs, strict=True))
            given = " AND ".join(f"t.{mine} IS NOT NULL" for mine in own)
            nowhere = f"SELECT 1 FROM {table.name} t ANTI JOIN {other} o ON {same} WHERE {given}"
            questions[f"{table.name}: {', '.join(own)} resolve"] = nowhere
    for name in ("documents", "organizations", "places", "indicators"):
        users = [(t, own) for t in OWN for (own, *_), other, _ in TABLES[t].foreign_keys() if other == name]
        used = " UNION ".join(f"SELECT {own} AS used FROM {table}" for table, own in users)
        unused = f"SELECT 1 FROM {name} ANTI JOIN ({used}) ON used = {TABLES[name].key[0]}"
        questions[f"{name}: everything_is_used"] = unused
    questions["relations: wholes_hold_their_parts"] = """
        SELECT 1 FROM relations JOIN claims part USING (claim_id)
        JOIN claims whole ON whole.claim_id = related_claim_id
        WHERE relation = 'subset_of' AND (part.unit <> whole.unit
            OR greatest(part.value, part.value_low) > greatest(whole.value, whole.value_high)
            AND whole.qualifier NOT IN ('at_least', 'more_than', 'about'))
        OR relation = 'share_of' AND (part.unit <> 'share' OR whole.unit = 'share')"""
    questions["relations: relations_make_sense"] = """
        SELECT 1 FROM relations WHERE claim_id = related_claim_id
        UNION ALL SELECT 1 FROM relations a JOIN relations b
        ON a.claim_id = b.related_claim_id AND a.related_claim_id = b.claim_id AND a.relation = b.relation
        WHERE a.relation IN ('may_overlap', 'comparable_with', 'conflicts_with')"""
    count = "SELECT count(*) FROM"
    broken = {name: _number(database, f"{count} ({question})") for name, question in questions.items()}
    return broken, sum(_number(database, f"{count} {name}") for name in OWN)


def _number(database: duckdb.DuckDBPyConnection, question: str) -> int:
    return int((database.execute(question).fetchone() or (0,))[0])


def sql_rows(options: argparse.Namespace) -> Answer:
    """Every rule that looks at one row: required, vocabulary, form, minimum, and those of ROW_RULES."""
    return _whole(*_broken_rows(_connect(options)))


def sql_keys(options: argparse.Namespace) -> Answer:
    """Every rule that looks across the archive: unique keys, references, parts and wholes."""
    return _whole(*_broken_keys(_connect(options)))


def _whole(broken: dict[str, int], rows: int) -> Answer:
    wrong = {rule: count for rule, count in broken.items() if count}
    _expect(not wrong, str(wrong))
    return {"rows": rows, "result": f"0 broken of {len(broken)} rules"}


#: Wrong cells, each planted in a row of its own that states one unhedged number, and the rule that has to find them.
PLANTED: dict[str, dict[str, Any]] = {
    "claims: qualifier is in the vocabulary": {"qualifier": "circa"},
    "claims: bounds_obey_the_qualifier": {"value_low": 7.0},
    "claims: bounds_are_ordered": {"qualifier": "between", "value": None, "value_low": 9.0, "value_high": 3.0},
    "claims: windows_are_ordered": {"date_start": "2031-01-01"},
    "claims: summary is there": {"summary": None},
    "claims: claim_id unique": {"claim_id": None},  # that of the first row
    "claims: place_id resolve": {"place_id": "atlantis"},
    "claims: document_id, paragraph resolve": {"paragraph": 9999},
}


def sql_planted(options: argparse.Namespace) -> Answer:
    """Plant wrong rows in a copy of one partition: a check that cannot fail proves nothing."""
    database = _connect(options, "batch-00000", _spoilt_copy(options))
    rows = _number(database, "SELECT count(*) FROM claims")
    broken = _broken_rows(database)[0] | _broken_keys(database)[0]
    missed = [rule for rule in PLANTED if not broken[rule]]
    _expect(not missed, f"not found: {missed}")
    return {"rows": rows, "result": f"{len(PLANTED)} planted rows, all found by their rules"}


def _spoilt_copy(options: argparse.Namespace) -> Path:
    """Copy one partition of the claims with the planted rows in it."""
    import pandas as pd
    import pyarrow
    import pyarrow.parquet

    frame = _read(TABLES["claims"], sorted(options.work.glob("claims/year=*/batch-00000.parquet"))[0])
    unhedged = frame.index[frame["qualifier"].eq("unhedged") & frame["date_end"].notna()]
    for row, cells in zip(unhedged[1:], PLANTED.values(), strict=False):
        for column, value in cells.items():
            wrong = frame.loc[unhedged[0], "claim_id"] if column == "claim_id" else value
            frame.loc[row, column] = pd.Timestamp(wrong) if column == "date_start" else wrong
    fields = [field.with_nullable(True) for field in arrow_schema(TABLES["claims"])]
    table = pyarrow.Table.from_pandas(frame, schema=pyarrow.schema(fields), preserve_index=False)
    path: Path = options.work / "spoilt.parquet"
    pyarrow.parquet.write_table(table, path)
    return path


# -- questions ---------------------------------------------------------------------------------------------------------

_PER_TOPIC = "SELECT topic, year, count(*) FROM claims GROUP BY ALL ORDER BY ALL"
_MEDIAN = "SELECT indicator, median(value) FROM claims WHERE value IS NOT NULL GROUP BY ALL ORDER BY ALL"


def duckdb_per_topic(options: argparse.Namespace) -> Answer:
    """Claims per topic and year."""
    return _asked(options, _connect(options).execute(_PER_TOPIC).fetchall())


def duckdb_lookup(options: argparse.Namespace) -> Answer:
    """One claim by its id, of a document in the middle of the archive."""
    question = "SELECT claim_id, value_text, value FROM claims WHERE claim_id = ?"
    return _asked(options, _connect(options).execute(question, [_in_the_middle(options)]).fetchall())


def duckdb_median(options: argparse.Namespace) -> Answer:
    """Median of the value per indicator: needs every value of a group."""
    return _asked(options, _connect(options).execute(_MEDIAN).fetchall())


def polars_per_topic(options: argparse.Namespace) -> Answer:
    """Claims per topic and year."""
    import polars as pl

    return _asked(options, _rows(_scan(options).group_by("topic", "year").agg(pl.len()).sort("topic", "year")))


def polars_lookup(options: argparse.Namespace) -> Answer:
    """One claim by its id, of a document in the middle of the archive."""
    import polars as pl

    one = _scan(options).filter(pl.col("claim_id") == _in_the_middle(options))
    return _asked(options, _rows(one.select("claim_id", "value_text", "value")))


def polars_median(options: argparse.Namespace) -> Answer:
    """Median of the value per indicator: needs every value of a group."""
    import polars as pl

    stated = _scan(options).filter(pl.col("value").is_not_null())
    return _asked(options, _rows(stated.group_by("indicator").agg(pl.col("value").median()).sort("indicator")))


def _scan(options: argparse.Namespace) -> pl.LazyFrame:
    import polars as pl

    return pl.scan_parquet(options.work / "claims", hive_partitioning=True)


def _rows(frame: pl.LazyFrame) -> list[tuple[Any, ...]]:
    return frame.collect(engine="streaming").rows()


def _in_the_middle(options: argparse.Namespace) -> str:
    import pyarrow.parquet

    paths = sorted(options.work.glob("claims/year=*/*.parquet"))
    ids = pyarrow.parquet.ParquetFile(paths[len(paths) // 2]).read_row_group(0, columns=["claim_id"])["claim_id"]
    return str(ids[len(ids) // 2])


def _asked(options: argparse.Namespace, rows: list[tuple[Any, ...]]) -> Answer:
    _expect(bool(rows), "no row")
    return {"rows": _claims(options), "value": rows, "result": f"{len(rows)} rows"}


# -- the schema of the package on the frames of an engine --------------------------------------------------------------


def pandera_ibis(options: argparse.Namespace) -> Answer:
    """Check the claims with a pandera schema made from the same fields, executed by DuckDB through Ibis.

    Of pandera's other engines, Dask checks keys only within a partition, and PySpark cannot be imported with pandas 3.
    """
    try:
        import ibis
        import pandera.ibis as pa
        from pandera.errors import SchemaErrors
    except ImportError as error:
        return {"rows": 0, "result": f"not run: {error}"}
    table = TABLES["claims"]
    schema = pa.DataFrameSchema(
        {field.name: _ibis_column(field) for field in table.fields}, strict=True, ordered=True, unique=list(table.key)
    )
    database = ibis.duckdb.connect(memory_limit=options.memory, temp_directory=str(options.work / "spill"))
    files = str(options.work / "claims" / "year=*" / "*.parquet")
    schema.validate(database.read_parquet(files, hive_partitioning=False), lazy=True)
    spoilt = database.read_parquet(str(_spoilt_copy(options)), hive_partitioning=False)
    try:
        schema.validate(spoilt, lazy=True)
    except SchemaErrors as errors:
        found = {(one.schema.name, one.reason_code.name) for one in errors.schema_errors}  # failure_cases misnames
    else:
        found = set()
    missed = {("qualifier", "DATAFRAME_CHECK"), ("summary", "SERIES_CONTAINS_NULLS"), (None, "DUPLICATES")} - found
    _expect(not missed, f"not found: {missed}, only {found}")
    return {"rows": _claims(options), "result": "valid; of the planted rows, the three that are wrong by schema found"}


def _ibis_column(field: Field) -> Any:
    import ibis.expr.datatypes as types
    import pandera.ibis as pa

    dtype = {"string": types.string, "integer": types.int64, "number": types.float64, "date": types.date}[field.type]
    return pa.Column(dtype, checks=pandera_checks(field), nullable=not field.required)


def _expect(held: bool, otherwise: str) -> None:
    """Stop the step unless this held; an assert would be gone under -O."""
    if not held:
        raise SystemExit(f"{sys.argv[-1]}: {otherwise}")


STEPS: dict[str, Callable[[argparse.Namespace], Answer]] = {
    step.__name__: step
    for step in (
        *(write, check, sql_rows, sql_keys, sql_planted),
        *(duckdb_per_topic, polars_per_topic, duckdb_lookup, polars_lookup, duckdb_median, polars_median),
        pandera_ibis,
    )
}

if __name__ == "__main__":
    main()
