"""Truths about the four documents as published."""

from __future__ import annotations

import re
from pathlib import Path
from runpy import run_path

import pandas as pd
import pytest

import syria_figures as sf
from syria_figures.checks.rules import check_tables
from syria_figures.curate.reading import read
from syria_figures.frames.frames import Tables
from syria_figures.frames.load import read_table
from syria_figures.frames.membership import lineage
from syria_figures.model.field import MAX_WORDS
from syria_figures.model.tables import TABLES
from syria_figures.model.vocabularies import VOCABULARIES

pytestmark = pytest.mark.data

STATED = {
    # claim_id: (qualifier, value, low, high, unit)
    "daher-2018.people-in-need-2017": ("about", 13_100_000, None, None, "person"),
    "daher-2018.people-in-acute-need-2017": ("unhedged", 5_600_000, None, None, "person"),
    "daher-2018.displaced-2018-jan-apr": ("more_than", 920_000, 920_000, None, "person"),
    "daher-2018.buildings-damaged": ("about", 0.3333, None, None, "share"),
    "daher-2018.schools-and-hospitals-damaged": ("about", 0.5, None, None, "share"),
    "daher-2018.gdp-2010": ("unhedged", 60.2e9, None, None, "USD"),
    "daher-2018.gdp-2016": ("unhedged", 12.4e9, None, None, "USD"),
    "daher-2018.below-poverty-line": ("more_than", 0.8, 0.8, None, "share"),
    "daher-2018.idlib-population": ("between", None, 2_500_000, 3_000_000, "person"),
    "daher-2018.clinics-targeted-2018-09": ("at_least", 2, 2, None, "facility"),
    "daher-2018.transferred-to-north-2018-07": ("indefinite", None, None, None, "person"),
    "haid-2018.displaced-by-airstrikes": ("more_than", 100_000, 100_000, None, "person"),
    "haid-2018.at-risk-of-displacement": ("unhedged", 400_000, None, None, "person"),
    "daher-2016.medical-attacks-since-start": ("at_least", 346, 346, None, "attack"),
    "daher-2016.health-workers-killed-since-start": ("unhedged", 705, None, None, "person"),
    "daher-2016.hama-prison-population": ("about", 1_200, None, None, "person"),
    "daher-2016.hama-political-prisoners": ("unhedged", 850, None, None, "person"),
    "alshami-2016.siege-length": ("nearly", 1, None, 1, "month"),
    "alshami-2016.people-besieged": ("about", 300_000, None, None, "person"),
}


@pytest.mark.parametrize("claim_id", STATED)
def test_a_claim_says_what_its_document_says(claims: pd.DataFrame, claim_id: str) -> None:
    row = claims.loc[claim_id]
    numbers = [None if pd.isna(row[name]) else row[name] for name in ("value", "value_low", "value_high")]
    assert (row["qualifier"], *numbers, row["unit"]) == STATED[claim_id]


def test_the_tables_obey_every_rule(tables: Tables) -> None:
    assert check_tables(tables) == []


def test_the_published_tables_are_those_that_the_readings_give(tables: Tables, root: Path) -> None:
    for name, table in TABLES.items():
        published = read_table(root, table)
        built = tables[name].astype(published.dtypes.to_dict())
        pd.testing.assert_frame_equal(published, built)


def test_an_independent_second_reading_found_the_same_numbers(claims: pd.DataFrame, root: Path) -> None:
    second = pd.read_csv(root / "scripts/readings/agreement/0.1.0/second.csv").set_index("claim_id")
    read_twice = claims["document_id"].isin(second["document_id"])
    assert set(second.index) == set(claims.index[read_twice])
    numbers = ["value", "value_low", "value_high", "qualifier", "unit"]
    ours, theirs = claims.loc[second.index, numbers], second[numbers]
    pd.testing.assert_frame_equal(ours, theirs, check_dtype=False, check_names=False)


def frozen(root: Path, version: str, name: str) -> pd.DataFrame:
    folder = root / "scripts/readings/agreement" / version
    return pd.read_csv(folder / f"{name}.csv", dtype=str, keep_default_na=False).set_index("claim_id", drop=False)


def test_every_decision_between_the_two_readings_is_what_is_published(claims: pd.DataFrame, root: Path) -> None:
    """A field that a later round coded otherwise is what that round found; the earlier decision is overruled."""
    later = frozen(root, "0.2.0", "first")
    decided: dict[tuple[str, str], str] = {}
    for version in ("0.1.0", "0.2.0"):
        for row in frozen(root, version, "decisions").itertuples():
            assert row.decided in (row.first, row.second)
            assert row.first != row.second
            assert row.reason
            overruled = row.field in later and later.loc[row.claim_id, row.field] != row.decided
            if version == "0.2.0" or not overruled:
                decided[row.claim_id, row.field] = row.decided
    assert {field for _, field in decided} >= {"population_group", "attributed_to", "place_basis", "date_end"}
    published = claims.assign(in_incident=claims["incident_id"].notna().map({True: "yes", False: "no"}))
    shown = {key: published.loc[key] for key in decided}
    assert decided == {
        key: "" if pd.isna(value) else str(value.date()) if isinstance(value, pd.Timestamp) else str(value)
        for key, value in shown.items()
    }


def test_no_value_is_a_midpoint_of_its_bounds(claims: pd.DataFrame) -> None:
    between = claims[claims["qualifier"] == "between"]
    assert len(between)
    assert between["value"].isna().all()


def test_people_at_risk_are_not_displaced(claims: pd.DataFrame) -> None:
    at_risk = claims.loc["haid-2018.at-risk-of-displacement"]
    assert (at_risk["indicator"], at_risk["status"]) == ("people_at_risk_of_displacement", "projected")


def test_mostly_civilians_is_not_civilians(claims: pd.DataFrame) -> None:
    row = claims.loc["daher-2016.aleppo-deaths-2016-04"]
    assert (row["population_text"], row["population_group"], row["indicator"]) == (
        "mostly civilians",
        "people",
        "deaths",
    )


def test_the_world_bank_is_credited_with_damage_and_not_with_gdp(claims: pd.DataFrame) -> None:
    credited = set(claims.index[claims["attributed_to"] == "world-bank"])
    assert credited == {"daher-2018.buildings-damaged", "daher-2018.schools-and-hospitals-damaged"}


def test_the_date_of_a_report_is_not_the_date_of_its_figure(claims: pd.DataFrame) -> None:
    row = claims.loc["daher-2018.deaths-at-border-2017-h2"]
    assert row["attribution_date"] == "2018-02"
    assert (str(row["date_start"].date()), str(row["date_end"].date())) == ("2017-07-01", "2017-12-31")


def test_an_announcement_is_not_put_as_a_fact(claims: pd.DataFrame) -> None:
    announced = claims[claims["attributed_to"] == "russian-ministry-of-defence"]
    assert len(announced) == 2
    assert set(announced["status"]) == {"projected"}


def test_either_or_is_kept(tables: Tables) -> None:
    incidents = tables["incidents"].set_index("incident_id")
    assert incidents.loc["haid-2018.atareb-market-2017-11-13", "actor_text"] == "either the Russian or Syrian air force"
    assert " or " in incidents.loc["alshami-2016.hospitals-and-camps-bombed", "actor_text"]


def test_deaths_in_an_attack_on_a_hospital_are_in_both_topics() -> None:
    both = set(sf.load("casualties")["claim_id"]) & set(sf.load("medical_attacks")["claim_id"])
    assert {one for one in both if one.startswith("daher-2016.")} == {
        "daher-2016.al-quds-hospital-deaths",
        "daher-2016.health-workers-killed-since-start",
    }


def test_every_count_of_deaths_is_among_the_casualties(tables: Tables, claims: pd.DataFrame) -> None:
    indicators = tables["indicators"]
    broader = dict(zip(indicators["indicator"], indicators["broader"], strict=True))
    deaths = set(claims.index[["deaths" in lineage(one, broader) for one in claims["indicator"]]])
    casualties = set(sf.load("casualties")["claim_id"])
    assert casualties == deaths | set(claims.index[claims["topic"] == "casualties"])
    assert casualties >= set(claims.index[claims["indicator"].str.contains("killed|deaths")])


def test_what_is_counted_under_a_broader_indicator_is_counted_in_its_unit_and_measure(tables: Tables) -> None:
    indicators = tables["indicators"].set_index("indicator")
    narrower = indicators[indicators["broader"].notna()]
    for column in ("unit", "measure", "place_role"):
        assert narrower[column].tolist() == indicators.loc[narrower["broader"], column].tolist()


def test_the_changelog_has_every_change(root: Path, tables: Tables) -> None:
    listed = run_path(str(root / "scripts/changelog.py"))["listed"]
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    for version in tables["changes"]["version"].unique():
        assert listed(version) in text


#: What a reading may write and the finder may meet, whole, whether these four documents need it or not.
WHOLE = {"source_check", "others_check", "relation", "qualifier", "ledger_kind", "location", "csl_type"}
WHOLE |= {"unit", "per", "genre", "organization_type"}


def test_every_value_of_a_vocabulary_is_used_by_some_row(tables: Tables) -> None:
    used: dict[str, set[str]] = {name: set() for name in VOCABULARIES}
    for name, table in TABLES.items():
        for field in table.fields:
            if field.vocabulary:
                used[field.vocabulary] |= set(tables[name][field.name].dropna())
    unused = {
        name: sorted(set(terms) - used[name])
        for name, terms in VOCABULARIES.items()
        if set(terms) - used[name] and name not in WHOLE
    }
    assert unused == {}


OUR_OWN_WORDS = {
    "claims": ("summary", "note"),
    "incidents": ("summary", "note"),
    "relations": ("note",),
    "documents": ("note",),
    "places": ("name", "label", "note"),
    "organizations": ("name", "label", "note"),
    "indicators": ("label", "definition"),
    "corroborations": ("computed", "likely_because", "note"),
    "claim_checks": ("check_sentence",),
    "reference_series": ("title", "note"),
}
LOADED = re.compile(r"\b(?:regime|liberat|terroris|massacre|rebel|killed by|martyr|dictator|jihadi)")


@pytest.mark.parametrize("table", OUR_OWN_WORDS)
def test_our_own_words_take_no_side(tables: Tables, table: str) -> None:
    for column in OUR_OWN_WORDS[table]:
        for text in tables[table][column].dropna():
            # what stands in quotation marks is the document's, or the evidence's
            ours = re.sub(r"(?<!\w)'[^']*'|“[^”]*”", "", text).lower()
            assert not LOADED.search(ours), f"{table}.{column}: {text}"


def test_the_ids_of_claims_and_incidents_take_no_side(tables: Tables) -> None:
    slugs = [key.split(".")[1] for key in (*tables["claims"]["claim_id"], *tables["incidents"]["incident_id"])]
    assert not [slug for slug in slugs if LOADED.search(slug.replace("-", " "))]


def test_no_more_than_twelve_words_of_a_document_stand_together(root: Path) -> None:
    for reading in map(read, (root / "scripts/readings").glob("*.py")):
        rows = (*reading.claims, *reading.incidents, *reading.set_aside)
        printed = [cell for row in rows for name, cell in row.items() if name == "words" or name.endswith("_text")]
        printed += [rule.words for rule in reading.furniture]
        printed += [words for torn in reading.torn for words in (torn.end, torn.begin)]
        assert not [words for words in printed if words and len(words.replace("…", " ").split()) > MAX_WORDS]


def test_places_have_the_p_codes_of_their_names(tables: Tables) -> None:
    places = tables["places"].set_index("place_id")
    assert places.loc["idlib-governorate", ["name", "pcode"]].tolist() == ["Idleb", "SY07"]
    assert places.loc["kafr-nobol", "admin1_pcode"] == "SY07"
    assert places.loc["atareb", "admin1_pcode"] == "SY02"
    assert (
        places.loc[["kafr-nobol", "atareb", "eastern-ghouta", "eastern-aleppo", "northwest-syria"], "pcode"]
        .isna()
        .all()
    )
