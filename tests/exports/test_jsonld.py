"""The description, read by programs that we did not write: mlcroissant and a JSON-LD processor, both offline."""

from __future__ import annotations

import hashlib
import json
import socket
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import syria_figures as sf
from syria_figures.exports.export import export
from syria_figures.exports.jsonld import dataset
from syria_figures.frames.rows import package_root, rows, rows_by
from syria_figures.model.tables import TABLES
from syria_figures.model.vocabularies import VOCABULARIES

BASE = "https://example.org/package/"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The description where it belongs: beside `data`."""
    folder = tmp_path_factory.mktemp("jsonld")
    (folder / "data").symlink_to(package_root() / "data")
    return export(folder / "croissant.json", "jsonld")


@pytest.fixture
def described(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def test_every_file_is_there_with_its_hash(path: Path, described: Any) -> None:
    files = {file["contentUrl"]: file for file in described["distribution"]}
    assert len(files) == 2 * len(TABLES)
    for address, file in files.items():
        content = (path.parent / address).read_bytes()
        assert file["sha256"] == hashlib.sha256(content).hexdigest()
        assert file.get("contentSize", f"{len(content)} B") == f"{len(content)} B"


def test_every_field_is_typed_and_every_single_reference_said(described: Any) -> None:
    records = {record["@id"]: record for record in described["recordSet"]}
    for name, table in TABLES.items():
        fields = {field["name"]: field for field in records[name]["field"]}
        assert list(fields) == table.columns
        assert [key["@id"] for key in records[name]["key"]] == [f"{name}/{field}" for field in table.key]
        said = {own: field["references"] for own, field in fields.items() if "references" in field}
        assert said == {
            own[0]: {"fileObject": {"@id": f"{other}.csv"}, "extract": {"column": theirs[0]}}
            for own, other, theirs in table.foreign_keys()
            if len(own) == 1
        }
    assert {field["dataType"] for record in records.values() for field in record["field"]} == {
        "sc:Text",
        "sc:Integer",
        "sc:Float",
        "sc:Date",
    }


def test_it_says_what_the_figures_are_and_are_not(described: Any) -> None:
    assert "What this is not: data on the conflict." in described["description"]
    claims, documents = sf.load("claims"), sf.load("documents")
    window = [f"{day:%Y-%m-%d}" for day in (claims["date_start"].min(), claims["date_end"].max())]
    assert window[0] == "2010-01-01"
    assert described["temporalCoverage"] == "/".join(window)
    assert described["spatialCoverage"]["alternateName"]["@value"] == "سوريا"
    assert len(described["isBasedOn"]) == len(documents)
    assert [one["url"] for one in described["isBasedOn"] if "url" in one] == documents["url"].dropna().tolist()
    assert any("not what is true" in limit for limit in described["rai:dataLimitations"])
    assert "large language model" in described["measurementTechnique"]
    assert "Daher" in "; ".join(one["name"] for one in described["isBasedOn"])


def test_every_claim_leads_to_its_words(described: Any) -> None:
    claims = {part["identifier"]: part for part in described["hasPart"]}
    assert list(claims) == sf.load("claims")["claim_id"].tolist()
    for claim_id, part in claims.items():
        assert part["appearance"]["url"] == sf.link(claim_id)
    words = claims["daher-2018.gdp-2016"]["appearance"]["oa:hasSelector"]
    assert words == {"@type": "oa:TextQuoteSelector", "oa:exact": "only $12.4 billion"}


@pytest.mark.usefixtures("offline")
def test_mlcroissant_finds_no_fault_and_loads_our_records(path: Path) -> None:
    mlcroissant = pytest.importorskip("mlcroissant", reason="needs pip install 'syria-figures[croissant]'")
    dataset = mlcroissant.Dataset(jsonld=path)
    assert dataset.metadata.ctx.issues.report() == ""
    for name, table in TABLES.items():
        records, frame = list(dataset.records(name)), sf.load(name)  # type: ignore[arg-type]
        assert len(records) == len(frame)
        for record, (_, row) in zip(records, frame.iterrows(), strict=True):
            for field in table.fields:
                value = record[f"{name}/{field.name}"]
                value = value.decode("utf-8") if isinstance(value, bytes) else value
                assert value == (None if pd.isna(row[field.name]) else row[field.name])
    topics = list(dataset.records("vocabulary/topic"))
    assert [topic["vocabulary/topic/value"] for topic in topics] == list(VOCABULARIES["topic"])


@pytest.mark.usefixtures("offline")
def test_a_json_ld_processor_reads_it_without_fetching_anything(described: Any) -> None:
    pyld = pytest.importorskip("pyld.jsonld", reason="needs PyLD, a JSON-LD processor")
    (dataset,) = pyld.expand(described, {"base": BASE})
    assert dataset["@type"] == ["https://schema.org/Dataset"]
    assert dataset["http://purl.org/dc/terms/conformsTo"] == [
        {"@value": "http://mlcommons.org/croissant/1.0", "@language": "en"}
    ]
    triples = pyld.to_rdf(described, {"base": BASE})["@default"]
    kinds = [t["object"]["value"] for t in triples if t["predicate"]["value"].endswith("#type")]
    assert kinds.count("http://mlcommons.org/croissant/RecordSet") == len(TABLES) + len(VOCABULARIES)
    assert kinds.count("http://mlcommons.org/croissant/FileObject") == 2 * len(TABLES)
    assert [t["object"]["value"] for t in triples if t["object"].get("language") == "ar"] == ["سوريا"]
    # nothing is dropped for want of a meaning: every key of ours has an address
    assert all(t["predicate"]["value"].startswith(("http://", "https://")) for t in triples)


def test_each_claim_is_there_with_its_citations_and_without_a_rating() -> None:
    described = dataset()
    claims = {one["identifier"]: one for one in described["hasPart"]}
    assert len(claims) == len(rows("claims"))
    for row in rows("corroborations"):
        if row["evidence_id"]:
            title = rows_by("evidence", "evidence_id")[row["evidence_id"]]["title"]
            assert title in [work["name"] for work in claims[row["claim_id"]]["citation"]]
    assert "Review" not in json.dumps(described["hasPart"])
    assert "Rating" not in json.dumps(described["hasPart"])
