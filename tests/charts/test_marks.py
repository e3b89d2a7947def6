"""From every mark back to its row: nothing is moved, nothing is missing, nothing is made up, nothing is compared."""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from invented import figures, marks, said

import syria_figures as sf
from syria_figures import charts
from syria_figures.charts.chart import CONTENTS
from syria_figures.charts.gallery import unshown
from syria_figures.charts.selection import related
from syria_figures.frames.rows import rows, rows_by
from syria_figures.model.amounts import QUALIFIERS

pytestmark = pytest.mark.filterwarnings("error")
TOPICS = ["gdp", "needs", "displacement", "casualties", "medical_attacks"]


@pytest.mark.parametrize("name", TOPICS)
def test_a_bar_ends_where_the_table_has_the_number(name: str) -> None:
    ax = unshown(name)
    drawn = marks(ax)
    bars = [bar for group in CONTENTS[ax].groups for bar in group.bars if bar.marked]
    assert set(drawn) == {of["claim_id"] for bar in bars for of in (bar.row, bar.whole or {}) if "claim_id" in of}
    for claim_id, (left, right) in drawn.items():
        row = rows_by("claims", "claim_id")[claim_id]
        bounds = (row["value_low"], row["value_high"]) if row["qualifier"] == "between" else (0, row["value"])
        assert (left, right) == pytest.approx(bounds), claim_id


@pytest.mark.parametrize("name", TOPICS)
def test_a_chart_draws_every_claim_whose_indicator_names_it_and_no_other(name: str) -> None:
    named = {key for key, row in rows_by("indicators", "indicator").items() if name in (row["chart"] or "").split()}
    drawn = {row["claim_id"] for row in CONTENTS[unshown(name)].rows}
    belongs = {row["claim_id"] for row in rows("claims") if row["indicator"] in named}
    assert drawn <= belongs
    topics = rows_by("claims", "claim_id")
    left_out = {topics[one]["topic"] for one in belongs - drawn}
    assert left_out <= {"displacement": {"population"}, "medical_attacks": {"casualties"}}.get(name, set())


@pytest.mark.parametrize("name", [*TOPICS, "contested"])
def test_only_one_indicator_unit_and_measure_share_an_axis_unless_one_is_part_of_the_other(name: str) -> None:
    content = CONTENTS[unshown(name)]
    parts = {(part["claim_id"], whole["claim_id"]) for part, whole, _ in related("subset_of", content.rows)}
    for group in content.groups:
        drawn = [bar for bar in group.bars if bar.marked]
        kinds = {tuple(bar.row[field] for field in ("indicator", "unit", "measure")) for bar in drawn}
        nested = all(bar.whole and (bar.row["claim_id"], bar.whole.get("claim_id")) in parts for bar in drawn)
        assert len(kinds) <= 1 or nested
        assert len(drawn) != 1 or drawn[0].whole, "a bar alone has nothing to be compared with"


@pytest.mark.parametrize("name", charts.NAMES)
def test_every_axis_begins_at_zero_is_linear_and_says_what_it_counts(name: str) -> None:
    ax = unshown(name)
    axes = [one for one in (ax, *ax.child_axes) if one.axison]
    assert all(one.get_xscale() == "linear" and one.get_xlim()[0] == 0 and one.get_xlabel() for one in axes)
    assert all((one.get_xlim() == (0, 1)) == one.get_xlabel().startswith("Per cent") for one in axes)


@pytest.mark.data
def test_a_part_lies_inside_its_whole() -> None:
    part, whole = "daher-2018.people-in-acute-need-2017", "daher-2018.people-in-need-2017"
    ax = unshown("needs")
    (nested,) = [one for one in ax.child_axes if any(patch.get_gid() == f"claim:{part}" for patch in one.patches)]
    by_id = {patch.get_gid(): patch for patch in nested.patches}
    assert by_id[f"claim:{part}"].get_width() < by_id[f"claim:{whole}"].get_width()
    assert by_id[f"claim:{part}"].get_height() < by_id[f"claim:{whole}"].get_height()


@pytest.mark.data
def test_single_events_stand_apart_from_periods_and_civilians_from_others() -> None:
    groups = CONTENTS[unshown("casualties")].groups
    assert [group.heading for group in groups if group.heading] == [
        "In one event",
        "Over a period, or in many events told as one figure",
    ]
    (civilians,) = [group for group in groups if group.label == "Civilians reported killed" and len(group.bars) > 1]
    assert {bar.row["claim_id"] for bar in civilians.bars} == {
        "daher-2016.aleppo-rocket-deaths",
        "haid-2018.atareb-market-deaths",
    }


def test_the_overview_counts_what_the_rows_say() -> None:
    content = CONTENTS[unshown("overview")]
    documents, _ = content.groups
    for bar in documents.bars:
        name = bar.words.partition(":")[0]
        own = [
            row
            for row in rows("claims")
            if rows_by("documents", "document_id")[row["document_id"]]["short_name"] == name
        ]
        assert (bar.whole["value"], bar.row["value"]) == (len(own), sum(bool(row["attributed_to"]) for row in own))
    unnamed = sum(row["attributed_to"] is None for row in rows("claims"))
    assert content.title == f"{unnamed} of {len(rows('claims'))} figures name no source"


def test_contested_draws_each_pair_that_the_relations_hold() -> None:
    wanted = [row for row in rows("relations") if row["relation"] in ("differs_from", "conflicts_with", "repeats")]
    content = CONTENTS[unshown("contested")]
    assert {row["claim_id"] for row in content.rows} == {
        row[k] for row in wanted for k in ("claim_id", "related_claim_id")
    }
    assert all(row["note"] in content.alt for row in wanted)


@pytest.mark.data
@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("overview", "46 of 57 figures name no source"),
        ("gdp", "One document: GDP fell from 60.2 billion to 12.4 billion US dollars"),
        ("needs", "One document: 5.6 million people in acute need, of about 13.1 million people in need"),
        ("displacement", "Ten figures on displacement count seven things; eight name no source"),
        ("casualties", "Ten figures on deaths count six things; seven name no source"),
        ("medical_attacks", "Seven figures on attacks on health care count seven things; five name no source"),
        ("contested", "Two pairs of figures on one subject do not agree"),
    ],
)
def test_a_title_says_what_the_rows_say(name: str, title: str) -> None:
    assert CONTENTS[unshown(name)].title == title


@pytest.mark.parametrize(("later", "way"), [(30e9, "fell"), (70e9, "rose"), (60.2e9, "went")])
def test_gdp_falls_or_rises_as_its_two_numbers_do(later: float, way: str) -> None:
    economy = sf.load("economy")
    economy.loc[economy["claim_id"] == "daher-2018.gdp-2016", "value"] = later
    assert f"GDP {way} from" in charts.alt_text(unshown("gdp", economy))
    one = economy[economy["claim_id"] == "daher-2018.gdp-2016"]
    assert "GDP" not in CONTENTS[unshown("gdp", one)].title


@settings(max_examples=12, deadline=None)
@given(
    rows=st.lists(
        st.tuples(st.sampled_from(list(QUALIFIERS)), st.floats(0, 1e15), st.floats(0, 1e15)), min_size=2, max_size=5
    )
)
def test_any_numbers_are_drawn_where_they_are_and_in_view(rows: list[tuple[str, float, float]]) -> None:
    data = figures("displacement", [("idp_stock", *row) for row in rows])
    ax = unshown("displacement", data)
    numbered = data[data["qualifier"] != "indefinite"].set_index("claim_id")
    drawn = marks(ax)
    assert set(drawn) == (set(numbered.index) if len(numbered) > 1 else set())
    for claim_id, (left, right) in drawn.items():
        row = numbered.loc[claim_id]
        high = row["value_high"] if row["qualifier"] == "between" else row["value"]
        assert right == pytest.approx(high)
        assert 0 <= left <= right <= ax.get_xlim()[1]
    words = said(ax)
    assert all(row["value_text"] in words for row in data.to_dict("records") if row["qualifier"] == "indefinite")


@pytest.mark.parametrize(("documents", "claims"), [(1, 1), (4, 20), (10, 100), (40, 500)])
@pytest.mark.parametrize("name", ["overview", "displacement", "casualties"])
def test_many_documents_are_cut_and_the_rest_is_counted(name: str, documents: int, claims: int, tmp_path: Path) -> None:
    kinds = {"casualties": ["deaths", "civilians_killed"]}.get(
        name, ["idp_stock", "refugee_stock", "new_displacements"]
    )
    data = figures(name, [(kinds[at % len(kinds)], "unhedged", 10.0 + at, 0.0) for at in range(claims)], documents)
    ax = unshown(name, data)
    content = CONTENTS[ax]
    shown = sum(len(group.bars) for group in content.groups)
    assert shown <= 45
    left = sum(int(number) for group in content.groups for number in re.findall(r"and (\d+) more", group.note))
    if name == "overview":
        assert shown + left == documents + 1
    else:
        assert shown + left == claims
        assert len(content.rows) == shown
    assert ax.figure.get_size_inches()[1] < 35
    path = charts.save(ax, tmp_path / "many.svg")
    assert charts.provenance(path).data.startswith("own data")
    assert "None" not in said(ax)


def test_about_is_hollow_and_a_bound_has_a_head_that_starts_at_it() -> None:
    data = figures("displacement", [("idp_stock", name, 10.0, 20.0) for name in QUALIFIERS])
    ax = unshown("displacement", data)
    faces = {patch.get_gid(): patch.get_facecolor() for patch in ax.patches}
    assert faces["claim:mine.1"] == (1.0, 1.0, 1.0, 1.0)  # about
    assert faces["claim:mine.0"] != faces["claim:mine.1"]
    heads = {line.get_gid(): list(line.get_xdata()) for line in ax.lines}
    bounded = [number for number, one in enumerate(QUALIFIERS.values()) if one.open in ("above", "below")]
    assert heads == {f"claim:mine.{number}:open": [10.0] for number in bounded}


def test_a_status_other_than_stated_is_said() -> None:
    data = figures("displacement", [("idp_stock", "unhedged", 10.0, 0.0)]).astype({"status": object})
    assert "· alleged ·" in said(unshown("displacement", data.assign(status="alleged")))


def test_drawn_in_any_order_the_rows_make_one_picture() -> None:
    shuffled = sf.load("casualties").sample(frac=1, random_state=4)
    assert said(unshown("casualties", shuffled)) == said(unshown("casualties"))
    twice = pd.concat([sf.load("claims"), sf.load("claims")])
    assert said(unshown("overview", twice)) == said(unshown("overview"))
