"""From every mark in every SVG back to its row: nothing is moved, nothing is missing, nothing is made up."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from itertools import pairwise

import pandas as pd
import pytest
from pictures import NAMES, Picture

import syria_figures as sf
from syria_figures.charts.selection import related
from syria_figures.charts.words import has_number

pytestmark = pytest.mark.filterwarnings("error")
DOTS = ["gdp", "displacement", "casualties", "medical_attacks", "humanitarian_needs"]
LOG = {"displacement", "casualties", "medical_attacks"}
Drawn = Callable[[str], Picture]


@pytest.fixture(scope="module")
def rows() -> dict[str, dict]:
    return {row["claim_id"]: row for row in sf.load("claims").to_dict("records")}


def expected(name: str) -> set[str]:
    """The claims that a chart has to draw."""
    claims = sf.load("claims").set_index("claim_id")
    if name == "gdp":
        return set(claims.index[claims["indicator"] == "gdp_usd"])
    if name == "humanitarian_needs":
        topics = claims["topic"]
        of_residents = [(part, whole) for part, whole in related("subset_of") if topics[whole] == "population"]
        nested = {one for pair in of_residents if topics[pair[0]] in ("displacement", name) for one in pair}
        assert nested >= {"daher-2018.idlib-population", "daher-2018.idlib-idps"}
        return set(claims.index[(claims["topic"] == name) | (claims["unit"] == "share")]) | nested
    return set(sf.load(name)["claim_id"]) if name in DOTS else set(claims.index)


def wrong(picture: Picture, name: str, rows: dict[str, dict]) -> Iterator[str]:
    """Say which marks of a dot plot do not stand where the table has the number."""
    for claim_id in picture.ids("claim"):
        row, gid = rows[claim_id], f"claim:{claim_id}"
        if not has_number(row):
            if picture.words(gid) != f"“{row['value_text']}”":
                yield f"{gid}: not the printed words"
            continue
        share = row["unit"] == "share"
        read = lambda x, s=share: picture.value(x, "share" if s else "value", name in LOG and not s)  # noqa: E731
        values = [read(x) for x, _ in picture.places(gid)]
        wanted = [row["value"]] if row["qualifier"] != "between" else [row["value_low"], row["value_high"]]
        if values != pytest.approx(wanted, rel=1e-4):
            yield f"{gid}: {values}, not {wanted}"
        for bound in ("low", "high"):
            there, holds = f"{gid}:{bound}" in picture.groups, not math.isnan(row[f"value_{bound}"])
            if there != holds:
                yield f"{gid}: {bound} bound drawn: {there}; in the table: {holds}"
            elif holds and read(picture.places(f"{gid}:{bound}")[0][0]) != pytest.approx(row[f"value_{bound}"], 1e-4):
                yield f"{gid}:{bound} moved"


@pytest.mark.parametrize("name", DOTS)
def test_value_and_bounds_are_drawn_where_the_table_has_them(picture: Drawn, rows, name: str) -> None:
    assert list(wrong(picture(name), name, rows)) == []


@pytest.mark.parametrize("name", NAMES)
def test_every_claim_of_the_chart_is_drawn_just_once_and_no_other(picture: Drawn, name: str) -> None:
    drawn = picture(name).ids("claim")
    assert len(drawn) == len(set(drawn))
    assert set(drawn) == expected(name)


def test_a_moved_point_is_found(picture: Drawn, rows) -> None:
    text = picture("displacement").text
    uses = list(re.finditer(r'<g id="(claim:[^"]*)">.*?<use [^>]*x="([\d.]+)"', text, re.DOTALL))
    assert len(uses) > 8
    for use in uses:
        start, end = use.span(2)
        moved = Picture(f"{text[:start]}{float(use[2]) + 1.5}{text[end:]}")
        assert any(use[1] in message for message in wrong(moved, "displacement", rows))


def test_a_missing_bound_is_found(picture: Drawn, rows) -> None:
    text = picture("casualties").text
    gid = "claim:daher-2016.al-quds-hospital-deaths:low"
    assert any("bound drawn" in one for one in wrong(Picture(text.replace(gid, "gone")), "casualties", rows))


def test_dates_are_drawn_where_the_tables_have_them(picture: Drawn, rows) -> None:
    drawn = picture("timeline")
    incidents = sf.load("incidents")
    assert set(drawn.ids("incident")) == set(incidents["incident_id"])
    told = {f"incident:{row['incident_id']}": row for row in incidents.to_dict("records")}
    told |= {f"claim:{key}": row for key, row in rows.items()}
    for gid, row in told.items():
        dates = [row[name] for name in ("date_start", "date_end") if row[name] == row[name]]
        wanted = [(date - pd.Timestamp(1970, 1, 1)).days for date in dict.fromkeys(dates)]
        found = [drawn.value(x, "value", log=False) for x, _ in drawn.places(gid)]
        assert found == pytest.approx(wanted, abs=0.05), gid
        ends = [name for name in ("start", "end") if f"{gid}:{name}" in drawn.groups]
        named = [name for name in ("start", "end") if row[f"date_{name}"] == row[f"date_{name}"]]
        assert ends == ([] if len(dates) == 2 and len(wanted) == 1 else named), gid


def test_an_open_start_has_an_arrow_back_and_no_start(picture: Drawn) -> None:
    drawn = picture("timeline")
    gid = "claim:daher-2016.medical-attacks-since-start"
    assert f"{gid}:end" in drawn.groups
    assert f"{gid}:start" not in drawn.groups


def test_marks_of_the_overview_stand_in_the_cell_of_their_topic_and_document(picture: Drawn, rows) -> None:
    drawn = picture("claims_overview")
    spans: dict[tuple[str, str], list[float]] = {}
    for claim_id in drawn.ids("claim"):
        group = drawn.groups[f"claim:{claim_id}"]
        texts = [text for text in group.iter() if text.tag.endswith("text")]
        x, y = (float(texts[0].get(c)) for c in "xy") if texts else drawn.places(f"claim:{claim_id}")[0]
        spans.setdefault(("topic", rows[claim_id]["topic"]), []).append(y)
        spans.setdefault(("document_id", rows[claim_id]["document_id"]), []).append(x)
    for kind in ("topic", "document_id"):
        ordered = sorted((min(at), max(at)) for (which, _), at in spans.items() if which == kind)
        assert all(one[1] < other[0] for one, other in pairwise(ordered)), kind


@pytest.mark.parametrize("name", NAMES)
def test_no_mark_is_named_twice(picture: Drawn, name: str) -> None:
    ids = re.findall(r' id="([^"]*)"', picture(name).text)
    assert len(ids) == len(set(ids))


def test_between_two_years_of_gdp_nothing_is_calculated_and_nothing_drawn(picture: Drawn) -> None:
    drawn = picture("gdp")
    words = " ".join(drawn.root.itertext())
    assert "No line joins the years" in words
    assert not re.search(r"alculat|per cent|%", words)
    assert not [gid for gid in drawn.groups if "calculation" in gid]


def test_about_is_hollow_and_the_plain_point_is_not(picture: Drawn) -> None:
    text = picture("casualties").text

    def fill(claim_id: str) -> str:
        return re.search(rf'id="claim:{claim_id}">.*?<use [^>]*fill: (#\w+)', text, re.DOTALL)[1]

    assert fill("daher-2016.aleppo-deaths-2016-04") == "#ffffff"
    assert fill("haid-2018.atareb-market-deaths") != "#ffffff"


def test_a_range_has_no_mark_in_the_middle(picture: Drawn) -> None:
    drawn = picture("humanitarian_needs")
    gid = "claim:daher-2018.idlib-population"
    assert sorted(one for one in drawn.groups if one.startswith(gid)) == [gid, f"{gid}:high", f"{gid}:low"]
    assert len(drawn.places(gid)) == 2


@pytest.mark.parametrize("name", NAMES)
def test_the_key_calls_the_plain_point_stated_without_a_hedge(picture: Drawn, name: str) -> None:
    words = " ".join(picture(name).root.itertext())
    assert ("stated without a hedge" in words) == (name != "timeline")


def test_a_part_stands_right_under_its_whole(picture: Drawn) -> None:
    drawn = picture("humanitarian_needs")
    order = sorted((drawn.places(f"claim:{one}")[0][1], one) for one in drawn.ids("claim"))
    names = [name for _, name in order]
    nested = [(part, whole) for part, whole in related("subset_of") if part in names]
    assert len(nested) >= 2
    for part, whole in nested:
        between = names[names.index(whole) + 1 : names.index(part)]
        assert names.index(whole) < names.index(part)
        assert all(whole in above(one) for one in between)


def above(claim_id: str) -> list[str]:
    """The wholes of a part, one within another."""
    whole = dict(related("subset_of")).get(claim_id)
    return [whole, *above(whole)] if whole else []
