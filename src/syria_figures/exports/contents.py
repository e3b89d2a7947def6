"""What every export says: the tables and the words about the whole. Tables are those of the installed package."""

from __future__ import annotations

from datetime import date

import pandas as pd

from syria_figures.frames.frames import plain_frame
from syria_figures.frames.rows import package_root, read_table
from syria_figures.frames.topics import topic_members
from syria_figures.model.about import ABOUT
from syria_figures.model.field import Field, Table
from syria_figures.model.tables import FIELDS, TABLES
from syria_figures.model.vocabularies import VOCABULARIES
from syria_figures.version import __version__

#: Day of this version, not of the export: the same files come out on every day.
RELEASED: date = ABOUT["released"]
METHODOLOGY: str = ABOUT["methodology"]
CAVEATS: list[str] = ABOUT["caveats"]
PLACES = f"{ABOUT['places']} {ABOUT['codes']}"

#: Tables that only exports have: they carry into one file what the package has beside its tables.
ABOUT_TABLE = Table(
    "about",
    "About",
    "What the package is.",
    ("subject",),
    (Field("subject", "Subject", "Subject.", required=True), Field("text", "Text", "Text.")),
)
CLAIM_TOPICS = Table(
    "claim_topics",
    "Topics of claims",
    "Which claims belong to a topic: those of its indicators, and deaths where the rule of membership says so.",
    ("topic", "claim_id"),
    (FIELDS["topic"], FIELDS["claim_id"]),
)


def about() -> dict[str, str]:
    """Return what somebody needs who has only one file; `syria_figures.cite` cites a single claim."""
    return {
        "title": ABOUT["title"],
        "version": f"{__version__}, {RELEASED.isoformat()}",
        "description": ABOUT["description"],
        "care": "\n".join(CAVEATS),
        "licence": "{title}: {path}".format(**ABOUT["licence"]),
        "citation": "{creator} ({released.year}). {name}: {title} (version {version}) [Data set].".format(
            **ABOUT, version=__version__
        ),
        "places": PLACES,
        "methodology": METHODOLOGY,
    }


def frame(table: Table) -> pd.DataFrame:
    """Return a table of the package, or one that only exports have."""
    if table.name in TABLES:
        return read_table(package_root(), table)
    if table is ABOUT_TABLE:
        return plain_frame(table, [{"subject": subject, "text": text} for subject, text in about().items()])
    tables = {name: frame(TABLES[name]) for name in ("claims", "indicators", "incidents")}
    whose = {topic: topic_members(topic, tables)["claim_id"] for topic in VOCABULARIES["topic"]}
    return plain_frame(table, [{"topic": topic, "claim_id": one} for topic, some in whose.items() for one in some])


def explained(field: Field) -> str:
    """Return what a field means, with unit and values, as one line."""
    unit = f" Unit: {field.unit}." if field.unit else ""
    values = f" One of: {', '.join(field.terms)}." if field.terms else ""
    return f"{field.title}. {field.description}{unit}{values}"
