"""The package as published: valid, whole, and carried by the wheel."""

from __future__ import annotations

import csv
import hashlib
import json
import subprocess
import sys
from pathlib import Path

import frictionless
import jsonschema
import pytest

import syria_figures as sf
from syria_figures.frames.frames import Tables
from syria_figures.model.constraints import pandera_schema
from syria_figures.model.emit import arrow_schema, table_schema
from syria_figures.model.tables import FIELDS, TABLES
from syria_figures.model.vocabularies import VOCABULARIES
from syria_figures.publish.package import csv_bytes


@pytest.fixture(scope="module")
def descriptor(root: Path) -> dict[str, object]:
    loaded: dict[str, object] = json.loads((root / "datapackage.json").read_text(encoding="utf-8"))
    return loaded


def test_frictionless_finds_the_package_valid(root: Path) -> None:
    report = frictionless.validate(str(root / "datapackage.json"))
    assert report.flatten(["title", "rowNumber", "fieldName", "message"]) == []


def test_the_descriptor_obeys_the_profile_of_data_package_v2(root: Path, descriptor: dict[str, object]) -> None:
    profile = json.loads((root / "tests/datapackage-2.0.profile.json").read_text(encoding="utf-8"))
    assert [error.message for error in jsonschema.Draft7Validator(profile).iter_errors(descriptor)] == []


def test_a_line_feed_after_what_a_pattern_allows_is_an_error_of_frictionless_too(root: Path) -> None:
    rows = list(csv.DictReader((root / "data/documents.csv").open(encoding="utf-8", newline="")))
    schema = frictionless.Schema.from_descriptor({"fields": table_schema(TABLES["documents"])["fields"]})
    assert frictionless.validate([rows[0]], schema=schema).valid
    for name in ("document_id", "language", "issued", "dateline"):
        spoilt = {**rows[0], name: f"{rows[0][name]}\n"}
        report = frictionless.validate([spoilt], schema=schema)
        assert report.flatten(["type", "fieldName"]) == [["constraint-error", name]]


def test_every_published_file_is_in_the_descriptor_with_its_hash(root: Path, descriptor: dict[str, object]) -> None:
    resources = {resource["path"]: resource for resource in descriptor["resources"]}  # type: ignore[attr-defined]
    files = {str(path.relative_to(root)) for path in (root / "data").iterdir()} - {"data/README.md"}
    assert set(resources) == files
    for path, resource in resources.items():
        content = (root / path).read_bytes()
        assert resource["hash"] == "sha256:" + hashlib.sha256(content).hexdigest()
        assert resource.get("bytes", len(content)) == len(content)


def test_the_descriptor_says_what_the_package_is_not_and_names_the_documents(descriptor: dict[str, object]) -> None:
    assert "What this is not: data on the conflict." in str(descriptor["description"])
    assert descriptor["version"] == sf.__version__
    assert len(descriptor["sources"]) == len(sf.load("documents"))  # type: ignore[arg-type]
    assert "created" not in descriptor


def test_the_descriptor_explains_every_field_just_once(descriptor: dict[str, object]) -> None:
    resources = descriptor["resources"]
    fields = [field for one in resources for field in one["schema"]["fields"]]  # type: ignore[attr-defined]
    explained = [field["name"] for field in fields if "description" in field]
    assert sorted(explained) == sorted(FIELDS)
    assert {field["name"] for field in fields} == set(FIELDS)


def test_one_definition_gives_all_schemas_the_same_columns() -> None:
    for table in TABLES.values():
        columns = [field.name for field in table.fields]
        assert list(pandera_schema(table).columns) == columns
        assert arrow_schema(table).names == columns
        assert [field["name"] for field in table_schema(table)["fields"]] == columns


def test_every_field_has_a_title_and_a_description_that_is_a_sentence() -> None:
    for table in TABLES.values():
        for field in table.fields:
            assert field.title, f"{table.name}.{field.name}"
            assert field.description.endswith("."), f"{table.name}.{field.name}"


def test_the_codebook_page_explains_every_field_and_value(root: Path) -> None:
    page = (root / "data" / "README.md").read_text(encoding="utf-8")
    for table in TABLES.values():
        assert f"## {table.name}\n" in page
        for field in table.fields:
            assert f"| `{field.name}` |" in page
    for terms in VOCABULARIES.values():
        for value, term in terms.items():
            assert f"| `{value}` | {term.definition} |" in page


def test_csv_is_utf8_with_line_feeds_and_whole_numbers_plain(tables: Tables) -> None:
    content = csv_bytes(TABLES["claims"], tables["claims"])
    assert b"\r" not in content
    assert b",13100000," in content
    assert b",0.3333," in content
    assert "حلب" in csv_bytes(TABLES["places"], tables["places"]).decode("utf-8")


def test_the_wheel_carries_the_data(root: Path, tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--no-deps", "--quiet", "-w", str(tmp_path), str(root)],
        check=True,
        timeout=180,
    )
    (wheel,) = tmp_path.glob("*.whl")
    script = (
        "import syria_figures as sf; from syria_figures.frames.rows import package_root; "
        "print(package_root().name, len(sf.load('claims')))"
    )
    installed = tmp_path / "site"
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--no-deps", "--quiet", "--target", str(installed), str(wheel)],
        check=True,
        timeout=180,
    )
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(installed)!r}); {script}"],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
    )
    assert done.stdout.split() == ["package", str(len(sf.load("claims")))]
