"""A damaged, edited or half-written copy is noticed, and says where."""

from __future__ import annotations

import csv
import json
import os
import random
import re
import shutil
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pyarrow as arrow
import pyarrow.parquet
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import syria_figures as sf
from syria_figures.checks.package import CHECKS
from syria_figures.checks.rules import RULES
from syria_figures.frames import rows
from syria_figures.frames.diff import changed
from syria_figures.frames.frames import untyped
from syria_figures.frames.load import read_table
from syria_figures.frames.untrusted import MAX_BYTES
from syria_figures.model.problems import ProblemsError
from syria_figures.model.tables import TABLES
from syria_figures.publish.package import csv_bytes, descriptor


@pytest.fixture
def copy(root: Path, tmp_path: Path) -> Path:
    """A copy of the published package."""
    shutil.copytree(root / "data", tmp_path / "data")
    shutil.copy(root / "datapackage.json", tmp_path)
    return tmp_path


def rules_of(folder: Path) -> set[str]:
    return {problem.rule for problem in sf.check(folder)}


def change(path: Path, edit: Callable[[str], str]) -> None:
    before = path.read_text(encoding="utf-8")
    path.write_text(edit(before), encoding="utf-8")
    assert path.read_text(encoding="utf-8") != before


def test_the_published_package_has_no_problem() -> None:
    assert sf.check() == []


def test_a_faithful_copy_has_no_problem(copy: Path) -> None:
    assert sf.check(copy) == []


def test_where_a_cell_is_not_that_of_the_release_stands_first(copy: Path) -> None:
    change(copy / "data/claims.csv", lambda text: text.replace(",12400000000,", ",12900000000,"))
    rules = [problem.rule for problem in sf.check(copy)]
    assert rules[:3] == ["release", "words_say_the_number", "words_say_the_number"]
    assert set(rules[3:]) == {"csv_equals_parquet", "topics_are_derived", "fixity"}


def test_an_edited_number_is_told_by_row_and_field(copy: Path) -> None:
    change(copy / "data/claims.csv", lambda text: text.replace(",12400000000,", ",12900000000,"))
    problems = {problem.rule: problem for problem in sf.check(copy) if problem.row == "daher-2018.gdp-2016"}
    assert set(problems) == {*("csv_equals_parquet", "words_say_the_number", "topics_are_derived", "release")}
    release = problems["release"]
    assert release.field == "value"
    assert release.found == "12900000000 here"
    assert release.expected == f"12400000000 in release {sf.__version__}"


def remake(folder: Path, cells: dict[str, str], claim_id: str) -> None:
    """Change cells of one row of `claims` in both files, and make the hashes right again."""
    table = TABLES["claims"]
    with (folder / "data/claims.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    next(row for row in rows if row["claim_id"] == claim_id).update(cells)
    with (folder / "data/claims.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, table.columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    frame = read_table(folder, table, "csv")
    schema = pyarrow.parquet.read_schema(folder / "data/claims.parquet")
    written = arrow.Table.from_pandas(untyped(table, frame), schema=schema)
    pyarrow.parquet.write_table(written, folder / "data/claims.parquet")
    tables = {name: untyped(one, read_table(folder, one, "csv")) for name, one in TABLES.items()}
    text = json.dumps(descriptor(tables, folder), ensure_ascii=False, indent=2) + "\n"
    (folder / "datapackage.json").write_text(text, encoding="utf-8")


def test_an_edited_copy_is_noticed_even_when_its_hashes_were_made_right_again(copy: Path) -> None:
    remake(copy, {"summary": "There were 12 posts, and that was all."}, "daher-2018.turkish-observation-posts")
    assert rules_of(copy) == {"release"}


SEED = 20_261_121


@pytest.mark.parametrize("turn", range(6))
def test_one_random_cell_changed_in_csv_parquet_or_descriptor_is_noticed(copy: Path, turn: int) -> None:
    chance = random.Random(SEED + turn)
    where = ("csv", "parquet", "descriptor")[turn % 3]
    if where == "descriptor":
        loaded = json.loads((copy / "datapackage.json").read_text(encoding="utf-8"))
        resource = chance.choice(loaded["resources"])
        name = chance.choice(sorted(resource.keys() - {"schema", "dialect"}))
        resource[name] = f"{resource[name]}x"
        (copy / "datapackage.json").write_text(json.dumps(loaded), encoding="utf-8")
    elif where == "csv":
        lines = (copy / "data/claims.csv").read_text(encoding="utf-8").splitlines(keepends=True)
        number = chance.randrange(1, len(lines))
        spot = chance.randrange(len(lines[number]) - 1)
        lines[number] = lines[number][:spot] + "7" + lines[number][spot:]
        (copy / "data/claims.csv").write_text("".join(lines), encoding="utf-8", newline="")
    else:
        table = pyarrow.parquet.read_table(copy / "data/claims.parquet")
        column = chance.choice([name for name in table.column_names if table.schema.field(name).type == arrow.string()])
        values = table.column(column).to_pylist()
        values[chance.randrange(len(values))] = "something else"
        position = table.column_names.index(column)
        changed = table.set_column(position, table.schema.field(column), arrow.array(values, arrow.string()))
        pyarrow.parquet.write_table(changed, copy / "data/claims.parquet")
    assert sf.check(copy)


def test_a_missing_file_is_named(copy: Path) -> None:
    (copy / "data/claims.csv").unlink()
    found = [str(problem) for problem in sf.check(copy)]
    assert sum("data/claims.csv" in problem and "no such file" in problem for problem in found) == 1


def test_a_folder_without_a_package_is_named(tmp_path: Path) -> None:
    (problem,) = sf.check(tmp_path)
    assert "datapackage.json" in str(problem)


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"null", b"{", b"\xff\xfe", b"[" * 100_000, b'{"name": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"],
)
def test_a_descriptor_that_is_no_json_object_is_refused(copy: Path, content: bytes) -> None:
    (copy / "datapackage.json").write_bytes(content)
    (problem,) = sf.check(copy)
    assert problem.rule == "descriptor"


@pytest.mark.parametrize(
    "content", [b'{"a":' * 900 + b"1" + b"}" * 900, b'{"resources": [{"name": ' + b"[" * 900 + b"]" * 900 + b"}]}"]
)
def test_a_deep_descriptor_is_walked_no_deeper_than_that_of_a_release(copy: Path, content: bytes) -> None:
    (copy / "datapackage.json").write_bytes(content)
    assert rules_of(copy) == {"known_files"}


@pytest.mark.parametrize(
    "path",
    [
        "../secret.csv",
        "/etc/passwd",
        "https://example.org/claims.csv",
        "data/../../x.csv",
        ["data/claims.csv"],
        None,
        7,
    ],
)
def test_a_path_that_leads_out_of_the_package_is_refused_and_never_followed(
    copy: Path, path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = json.loads((copy / "datapackage.json").read_text(encoding="utf-8"))
    loaded["resources"][0]["path"] = path
    opened: list[Path] = []
    (copy / "datapackage.json").write_text(json.dumps(loaded), encoding="utf-8")
    sf.check()  # libraries read files of their own when they are first used
    read = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda self: (opened.append(self.resolve()), read(self))[1])
    assert "known_files" in rules_of(copy)
    assert all(copy.resolve() in one.parents for one in opened)
    assert len(opened) == len(set(opened)) == 1 + 2 * len(TABLES)


def test_a_symbolic_link_is_refused_and_never_followed(copy: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside") / "claims.csv"
    shutil.move(copy / "data/claims.csv", outside)
    (copy / "data/claims.csv").symlink_to(outside)
    assert any(problem.found == "a symbolic link" for problem in sf.check(copy))


@pytest.mark.parametrize(
    "name", ["datapackage.json", "data/claims.csv", "data/claims.parquet", "figures/gdp.svg", "figures/gdp.png"]
)
def test_a_file_of_unlikely_size_is_refused_before_it_is_read(copy: Path, name: str) -> None:
    (copy / name).parent.mkdir(exist_ok=True)
    (copy / name).touch()
    os.truncate(copy / name, 2**31)  # a hole: it takes no room on the disk
    tracemalloc.start()
    (problem,) = sf.check(copy)
    assert tracemalloc.get_traced_memory()[1] < 2**28
    tracemalloc.stop()
    assert (problem.row, problem.found, problem.rule) == (name, "2,147,483,648 bytes", "known_files")


def test_no_file_is_larger_than_the_security_page_says(root: Path) -> None:
    assert f"a file beyond {MAX_BYTES // 10**6} MB is not read" in (root / "SECURITY.md").read_text(encoding="utf-8")


def test_a_pipe_in_place_of_a_table_is_refused(copy: Path) -> None:
    (copy / "data/claims.csv").unlink()
    os.mkfifo(copy / "data/claims.csv")
    assert [problem.found for problem in sf.check(copy)] == ["no plain file"]


def test_files_of_another_package_do_not_enter_the_store_of_the_installed_one(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[Path] = []
    keep = rows.Stored.__init__
    monkeypatch.setattr(rows.Stored, "__init__", lambda self, path: (kept.append(path), keep(self, path))[1])
    sf.check(copy)
    sf.diff(copy, copy)
    assert [path for path in kept if copy in path.parents] == []


def test_a_parquet_file_of_other_columns_or_types_is_told(copy: Path) -> None:
    path = copy / "data/places.parquet"
    table = pyarrow.parquet.read_table(path)
    for other in (table.append_column("more", arrow.nulls(len(table))), table.drop_columns("note")):
        pyarrow.parquet.write_table(other, path)
        assert "readable" in rules_of(copy)


def test_keys_that_stand_again_and_again_are_told_in_time(copy: Path) -> None:
    content = (copy / "data/place_members.csv").read_bytes()
    (copy / "data/place_members.csv").write_bytes(content + content.splitlines(keepends=True)[1] * 5_000)
    assert rules_of(copy) == {"schema", "fixity"}


@pytest.mark.parametrize("count", [300, 30_000])
def test_of_many_unknown_properties_and_paths_each_is_told(copy: Path, count: int) -> None:
    loaded = json.loads((copy / "datapackage.json").read_text(encoding="utf-8"))
    loaded["resources"][0]["schema"] |= {f"descriptoin{number}": number for number in range(count)}
    loaded["resources"] += [{"path": f"data/{number}.csv"} for number in range(count)]
    (copy / "datapackage.json").write_text(json.dumps(loaded), encoding="utf-8")
    found = [(problem.rule, problem.found) for problem in sf.check(copy)]
    assert found == [
        *(("release", f"{number} here") for number in range(count)),
        *[("release", "an object here")] * count,
        *(("known_files", f"'data/{number}.csv'") for number in range(count)),
    ]


def test_a_property_of_another_kind_is_told_whatever_it_holds(copy: Path) -> None:
    loaded = json.loads((copy / "datapackage.json").read_text(encoding="utf-8"))
    loaded |= {"name": 7, "title": ["a"], "licenses": {}}
    (copy / "datapackage.json").write_text(json.dumps(loaded), encoding="utf-8")
    assert {(problem.field, problem.found) for problem in sf.check(copy)} == {
        ("$.name", "7 here"),
        ("$.title", "a list here"),
        ("$.licenses", "an object here"),
    }


def test_a_misspelt_property_is_told_beside_the_one_that_lacks(copy: Path) -> None:
    change(copy / "datapackage.json", lambda text: text.replace('"licenses"', '"licences"'))
    said = [(problem.field, problem.found, problem.expected.partition(" in ")[0]) for problem in sf.check(copy)]
    assert said == [("$.licenses", "nothing here", "a list"), ("$.licences", "a list here", "nothing")]


def test_a_wrong_hash_of_a_parquet_file_is_noticed(copy: Path) -> None:
    content = (copy / "data/places.parquet").read_bytes()
    (copy / "data/places.parquet").write_bytes(content + b"x")
    assert "fixity" in rules_of(copy)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("claim_id,document_id,", "claim_id,document,", "data/claims.csv: found the header claim_id, document, "),
        (
            ",13100000,",
            ",thirteen million,",
            " value: found CSV conversion error to double: invalid value 'thirteen mi",
        ),
        (",13100000,", ",nan,", "data/claims.csv: found value of row 28, a number that is not finite"),
        (",2017-12-31,", ",31.12.2017,", " date_end: found CSV conversion error to date32[day]: invalid value '31.12"),
        (",13100000,", ",1,3,1,", "data/claims.csv line 29: found Expected "),
    ],
)
def test_a_cell_that_cannot_be_read_is_told_by_line_and_field(copy: Path, old: str, new: str, expected: str) -> None:
    change(copy / "data/claims.csv", lambda text: text.replace(old, new, 1))
    (problem,) = (problem for problem in sf.check(copy) if problem.rule == "readable")
    assert expected in str(problem)
    assert problem.field == "" or "data/claims.csv line 29 " in str(problem)


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_damage_makes_the_check_crash(root: Path, tmp_path: Path, data: st.DataObject) -> None:
    copy = tmp_path / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(root / "data", copy / "data")
    shutil.copy(root / "datapackage.json", copy)
    path = data.draw(st.sampled_from(sorted(copy.rglob("*.*"))))
    content = path.read_bytes()
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(start, len(content)))
    path.write_bytes(content[:start] + data.draw(st.binary(max_size=40)) + content[end:])
    assert isinstance(sf.check(copy), list)


def test_diff_tells_added_removed_and_changed_rows_and_makes_rows_of_changes_of_them(root: Path, copy: Path) -> None:
    with (copy / "data/claims.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    removed = rows.pop(0)
    before, rows[0]["value"] = rows[0]["value"], "4"
    rows.append({**rows[-1], "claim_id": "daher-2018.new-one"})
    with (copy / "data/claims.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, TABLES["claims"].columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    found = sf.diff(root, copy)
    assert [(one.kind, one.row, one.field) for one in found] == [
        ("removed", removed["claim_id"], ""),
        ("added", "daher-2018.new-one", ""),
        ("changed", rows[0]["claim_id"], "value"),
    ]
    ours = [list(row.values())[1:5] for row in changed(root, copy, "9.9.9") if row["version"] == "9.9.9"]
    assert ours == [
        [removed["claim_id"], "claim_id", removed["claim_id"], ""],
        ["daher-2018.new-one", "claim_id", "", "daher-2018.new-one"],
        [rows[0]["claim_id"], "value", before, "4"],
    ]


def test_the_rows_of_a_version_keep_the_reasons_that_are_written_already(root: Path, copy: Path) -> None:
    change(copy / "data/claims.csv", lambda text: text.replace(",12400000000,", ",12900000000,"))
    written = "9.9.9,daher-2018.gdp-2016,value,1,2,A slip of typing.,,daher-2018.gdp-2010\n"
    change(copy / "data/changes.csv", lambda text: text + written)
    assert [list(row.values()) for row in changed(root, copy, "9.9.9")][-1] == [
        *("9.9.9", "daher-2018.gdp-2016", "value", "12400000000", "12900000000"),
        *("A slip of typing.", "", "daher-2018.gdp-2010"),
    ]


def test_diff_of_an_unreadable_package_says_which_file(root: Path, copy: Path) -> None:
    change(copy / "data/claims.csv", lambda text: text.replace(",13100000,", ",many,"))
    with pytest.raises(ProblemsError, match=r"data/claims\.csv line"):
        sf.diff(root, copy)


def test_rewriting_a_table_gives_the_same_bytes(root: Path) -> None:
    for name, table in TABLES.items():
        assert csv_bytes(table, read_table(root, table)) == (root / f"data/{name}.csv").read_bytes()


def test_a_chart_that_draws_an_unknown_claim_or_carries_none_is_told(root: Path, copy: Path) -> None:
    (copy / "figures").mkdir()
    chart = (root / "figures/gdp.svg").read_text(encoding="utf-8")
    (copy / "figures/gdp.svg").write_text(chart.replace("daher-2018.gdp-2016", "daher-2018.gdp-2017"), encoding="utf-8")
    (copy / "figures/empty.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")
    problems = [problem for problem in sf.check(copy) if problem.rule == "charts_draw_claims"]
    assert [problem.row for problem in problems] == ["figures/empty.svg", "figures/gdp.svg"]
    assert problems[1].found == "daher-2018.gdp-2017"


def test_every_rule_that_a_problem_can_name_is_in_the_codebook(root: Path) -> None:
    files = ("checks/package.py", "frames/untrusted.py")
    source = " ".join((root / "src/syria_figures" / name).read_text(encoding="utf-8") for name in files)
    named = set(re.findall(r'"([a-z_]+)"\)(?:[):]|$)', source, re.MULTILINE)) - {"utf-8"}
    page = (root / "data/README.md").read_text(encoding="utf-8")
    assert set(CHECKS) <= named | {"release"}
    for name in (*CHECKS, *(rule.__name__ for rule in RULES)):
        assert f"| `{name}` |" in page
