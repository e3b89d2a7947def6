"""The package described once for search engines (schema.org) and for machine learning (Croissant).

Croissant 1.0, which later readers take too. A reference by two fields at once, ``(document_id, paragraph)``, cannot be
said in it and is left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from syria_figures.claims.link import link_to, selector
from syria_figures.exports import contents
from syria_figures.frames.rows import package_root, rows, rows_by
from syria_figures.model.field import Field, Table
from syria_figures.model.tables import DESCRIPTOR, TABLES
from syria_figures.model.vocabularies import VOCABULARIES

_CROISSANT = """citeAs column dataType equivalentProperty extract field fileProperty fileObject fileSet format includes
isLiveDataset jsonPath key md5 parentField path recordSet references regex repeated replace samplingRate separator
source subField transform"""
#: Written out in the file, so that no processor has to fetch a context.
CONTEXT: dict[str, Any] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "sc": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "dct": "http://purl.org/dc/terms/",
    "oa": "http://www.w3.org/ns/oa#",
    **{name: f"cr:{name}" for name in _CROISSANT.split()},
    "conformsTo": "dct:conformsTo",
    "data": {"@id": "cr:data", "@type": "@json"},
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
}
_TYPES = {"string": "sc:Text", "integer": "sc:Integer", "number": "sc:Float", "date": "sc:Date"}


def write(path: Path) -> None:
    """Write the description."""
    path.write_bytes((json.dumps(dataset(), ensure_ascii=False, indent=2) + "\n").encode("utf-8"))


def dataset() -> dict[str, Any]:
    """Return the description; what is not known, such as a home page before there is one, is left out."""
    package = json.loads((package_root() / DESCRIPTOR).read_text(encoding="utf-8"))
    days = [row[end] for row in rows("claims") for end in ("date_start", "date_end") if row[end]]
    syria = rows_by("places", "place_id")["syria"]
    maker = {"@type": "sc:Organization", "name": package["contributors"][0]["title"]}
    return {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "name": package["title"],
        "alternateName": package["name"],
        "description": package["description"],
        "version": package["version"],
        "datePublished": contents.RELEASED.isoformat(),
        **({"url": package["homepage"]} if "homepage" in package else {}),
        "license": package["licenses"][0]["path"],
        "creator": maker,
        "publisher": maker,
        "citeAs": contents.about()["citation"],
        "keywords": package["keywords"],
        "inLanguage": ["en", "ar"],
        "isAccessibleForFree": True,
        "temporalCoverage": f"{min(days)}/{max(days)}",
        "spatialCoverage": {
            "@type": "sc:Place",
            "name": syria["name"],
            "alternateName": {"@value": syria["name_ar"], "@language": "ar"},
            "description": contents.PLACES,
        },
        "measurementTechnique": contents.METHODOLOGY,
        "rai:dataCollection": contents.METHODOLOGY,
        "rai:dataLimitations": [*contents.CAVEATS, contents.PLACES],
        "isBasedOn": [
            {
                "@type": "sc:CreativeWork",
                "name": source["title"],
                **({"url": source["path"]} if "path" in source else {}),
            }
            for source in package["sources"]
        ],
        "variableMeasured": [
            {"@type": "sc:PropertyValue", "name": row.indicator, "description": row.definition, "unitText": row.unit}
            for row in contents.frame(TABLES["indicators"]).itertuples()
        ],
        "hasPart": list(_claims()),
        "distribution": list(_files(package)),
        "recordSet": [*map(_vocabulary, VOCABULARIES), *map(_record_set, TABLES.values())],
    }


def _claims() -> Iterator[dict[str, Any]]:
    """Yield each claim with the work that makes it, what selects its words there, and evidence: no rating."""
    evidence = rows_by("evidence", "evidence_id")
    cited = [(row["claim_id"], row["evidence_id"]) for row in rows("corroborations") if row["evidence_id"]]
    for row in rows("claims"):
        address = link_to(row)
        yield {
            "@type": "sc:Claim",
            "identifier": row["claim_id"],
            "text": row["summary"],
            "appearance": {
                "@type": ["sc:CreativeWork", "oa:SpecificResource"],
                "name": rows_by("documents", "document_id")[row["document_id"]]["title"],
                **({"url": address} if address else {}),
                "oa:hasSelector": selector(row),
            },
            "citation": [_work(evidence[one]) for claim_id, one in dict.fromkeys(cited) if claim_id == row["claim_id"]],
        }


def _work(row: Mapping[str, Any]) -> dict[str, Any]:
    return {"@type": "sc:CreativeWork", "name": row["title"], **({"url": row["url"]} if row["url"] else {})}


def _files(package: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for resource in package["resources"]:
        parquet = resource["format"] == "parquet"
        yield {
            "@type": "cr:FileObject",
            "@id": Path(resource["path"]).name,
            "name": Path(resource["path"]).name,
            "description": resource["description"],
            "contentUrl": resource["path"],
            "encodingFormat": "application/x-parquet" if parquet else resource["mediatype"],  # as Croissant calls it
            "sha256": resource["hash"].removeprefix("sha256:"),
            **({"contentSize": f"{resource['bytes']} B"} if "bytes" in resource else {}),
        }


def _record_set(table: Table) -> dict[str, Any]:
    return {
        "@type": "cr:RecordSet",
        "@id": table.name,
        "name": table.name,
        "description": f"{table.title}. {table.description}",
        "key": [{"@id": f"{table.name}/{name}"} for name in table.key],
        "field": [_field(field, table) for field in table.fields],
    }


def _field(field: Field, table: Table) -> dict[str, Any]:
    values = f" Values: record set vocabulary/{field.vocabulary}." if field.vocabulary else ""
    described = {
        "@type": "cr:Field",
        "@id": f"{table.name}/{field.name}",
        "name": field.name,
        "description": f"{field.title}. {field.description}{values}",
        "dataType": _TYPES[field.type],
        "source": _column(table.name, field.name),
    }
    for own, other, theirs in table.foreign_keys():
        if own == (field.name,):  # by file: mlcroissant 1.1 loses rows when a reference names a record set
            described["references"] = _column(other, theirs[0])
    return described


def _column(table: str, column: str) -> dict[str, Any]:
    return {"fileObject": {"@id": f"{table}.csv"}, "extract": {"column": column}}


def _vocabulary(name: str) -> dict[str, Any]:
    """Return a vocabulary as an enumeration, its values inline."""
    value, definition = f"vocabulary/{name}/value", f"vocabulary/{name}/definition"
    return {
        "@type": "cr:RecordSet",
        "@id": f"vocabulary/{name}",
        "name": name,
        "description": f"The values of the vocabulary {name}, with their definitions.",
        "dataType": "sc:Enumeration",
        "key": {"@id": value},
        "field": [
            {"@type": "cr:Field", "@id": part, "name": Path(part).name, "dataType": "sc:Text"}
            for part in (value, definition)
        ],
        "data": [{value: name, definition: term.definition} for name, term in VOCABULARIES[name].items()],
    }
