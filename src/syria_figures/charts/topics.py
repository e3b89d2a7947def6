"""The charts of single topics: GDP, displacement, casualties, attacks on health care, humanitarian needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from syria_figures.charts import marks
from syria_figures.charts.content import Content, chart
from syria_figures.charts.dot_plot import Item, Panel, dot_plot, item, usual
from syria_figures.charts.layout import DARK, LIGHT
from syria_figures.charts.selection import by_date, claims_of, related
from syria_figures.charts.words import citation
from syria_figures.claims.wording import indicator, period, place
from syria_figures.frames.membership import lineage, topic_rule
from syria_figures.frames.rows import Row, rows_by

NOT_A_SUM = "Figures may count the same people: they are not to be added up."


@chart
def gdp(data: pd.DataFrame | None) -> Content:
    """Gross domestic product as stated, in unjoined points: no change is calculated, no line drawn.

    Examples
    --------
    >>> import syria_figures as sf
    >>> ax = sf.charts.gdp()
    >>> ax.get_title(loc="left")
    'Gross domestic product of Syria, as stated in one document'
    """
    rows = by_date(claims_of(data, lambda row: row["indicator"] == "gdp_usd"))
    panel = Panel("US dollars", {"": rows}, lambda row: item(row, period(row, short=True), place(row), citation(row)))
    caveat = (
        "In US dollars, as stated; price basis not stated. No line joins the years: nothing is stated between them."
    )
    plot = dot_plot("gdp", "Gross domestic product of Syria", caveat, rows, [panel], log=False)
    return replace(plot, label_width=120, least=320)


@chart
def displacement(data: pd.DataFrame | None) -> Content:
    """Every displacement claim on a log scale: stocks, flows and projections apart; no time line, no trend.

    Examples
    --------
    >>> import syria_figures as sf
    >>> sf.charts.displacement().get_xscale()
    'log'
    """
    rows = _of_topic(data, "displacement")
    people = [row for row in rows if row["unit"] != "share"]
    stated = [row for row in people if row["status"] == "stated"]
    groups = {
        "Stock: at a date": [row for row in stated if row["measure"] == "stock"],
        "Flow: during a period": [row for row in stated if row["measure"] != "stock"],
        "Projected or alleged, not stated as a fact": [row for row in people if row not in stated],
    }
    panels = [
        Panel("People, log scale: each step to the right is ten times as many", groups),
        _shares(rows, "Stock, as a share"),
    ]
    caveat = f"{NOT_A_SUM} Each has its own place and period; no trend can be read from them."
    return dot_plot("displacement", "Displacement", caveat, rows, panels)


@chart
def casualties(data: pd.DataFrame | None) -> Content:
    """Reported deaths, in order of date: single events apart from campaigns and periods, civilians told from others.

    Examples
    --------
    >>> import syria_figures as sf
    >>> ax = sf.charts.casualties()
    >>> sf.charts.alt_text(ax)
    'Dot plot of ... figures, on a log scale. ...'
    """
    rows, incidents = _of_topic(data, "casualties"), rows_by("incidents", "incident_id")
    events = [name for name, row in incidents.items() if row["incident_scale"] in ("single_event", "multi_day_event")]
    groups = {
        "In one event": [row for row in rows if row["incident_id"] in events],
        "In a period or campaign: many events, one figure": [row for row in rows if row["incident_id"] not in events],
    }
    panel = Panel("Reported deaths, log scale", groups, _deaths)
    caveat = f"In order of date, not of size. {NOT_A_SUM}"
    plot = dot_plot("casualties", "Reported deaths", caveat, rows, [panel])
    civilians = marks.sample("civilians, says the document", marks.Mark(colour=DARK))
    others = marks.sample("others, or not said", marks.Mark(colour=LIGHT))
    return replace(plot, key=[*plot.key, civilians, others])


def _deaths(row: Row) -> Item:
    """Label a count of deaths by its event, never by who is held responsible."""
    colour = DARK if row["population_group"] == "civilians" else LIGHT
    incident = rows_by("incidents", "incident_id").get(row["incident_id"])
    if incident is None or incident["incident_type"] == "other":
        return replace(usual(row), colour=colour)
    kind = incident["incident_type"].replace("_", " ").capitalize()
    return item(row, f"{kind}, {place(row)}", period(row, short=True), citation(row), colour=colour)


@chart
def medical_attacks(data: pd.DataFrame | None) -> Content:
    """Attacks on health care, facilities and health workers: each count apart, with its period; no rate, no change.

    Examples
    --------
    >>> import syria_figures as sf
    >>> ax = sf.charts.medical_attacks(sf.load("medical_attacks"), source=False)
    """
    rows = _of_topic(data, "medical_attacks")
    groups: dict[str, list[Row]] = {heading: [] for heading in _HEALTH_CARE.values()}
    broader = {key: row["broader"] for key, row in rows_by("indicators", "indicator").items()}
    for row in rows:
        counted = lineage(row["indicator"], broader)
        heading = next((_HEALTH_CARE[one] for one in counted if one in _HEALTH_CARE), indicator(row))
        groups.setdefault(heading, []).append(row)
    caveat = (
        "Each figure counts something else, in its own place and period, by its own counter: "
        "no rate and no change can be read from them."
    )
    panel = Panel("Number of attacks, facilities, people or beds, log scale", groups, _counted)
    return dot_plot("medical_attacks", "Attacks on health care", caveat, rows, [panel])


def _counted(row: Row) -> Item:
    """Name the counter, or that there is none, and what is counted where the group has kinds of it."""
    unnamed = "" if row["attributed_to"] else ", crediting nobody"
    kind = "" if row["indicator"] in _HEALTH_CARE else f"{indicator(row)}, "
    return item(row, kind + place(row), period(row, short=True), citation(row) + unnamed)


#: The groups, in order.
_HEALTH_CARE = {
    "attacks_on_health_care": "Attacks on health care",
    "health_facilities_attacked": "Health facilities attacked",
    "health_workers_killed": "Health workers reported killed",
    "deaths": "People reported killed in an attack on a hospital",
    "hospital_beds": "Beds of a hospital that was hit",
}


@chart
def humanitarian_needs(data: pd.DataFrame | None) -> Content:
    """People in need and people of an area, each part under its whole; shares with the whole that they name.

    Examples
    --------
    >>> import syria_figures as sf
    >>> ax = sf.charts.humanitarian_needs(title="Needs")
    >>> ax.get_title(loc="left")
    'Needs'
    """
    topics = {claim_id: row["topic"] for claim_id, row in rows_by("claims", "claim_id").items()}
    parts = [pair for pair in related("subset_of") if topics[pair[0]] in ("displacement", "humanitarian_needs")]
    residents = {one for pair in parts if topics[pair[1]] in ("population", "humanitarian_needs") for one in pair}

    def is_of_needs(row: Row) -> bool:
        return row["topic"] == "humanitarian_needs" or row["unit"] == "share" or row["claim_id"] in residents

    rows = by_date(claims_of(data, is_of_needs))
    people = [row for row in rows if row["unit"] != "share"]
    groups: dict[str, list[Row]] = {place(row): [] for row in people}
    ids = {row["claim_id"] for row in people}
    have_parts = {whole for part, whole in related("subset_of") if part in ids}
    for row in sorted(people, key=lambda row: row["claim_id"] not in have_parts):
        groups[place(row)].append(row)
    panels = [
        Panel("People", groups, lambda row: item(row, indicator(row), period(row, short=True), citation(row))),
        _shares(rows, "Shares, each of its own whole"),
    ]
    caveat = f"A part stands under its whole, where the document says that it is one. {NOT_A_SUM}"
    return dot_plot("humanitarian_needs", "Humanitarian needs", caveat, rows, panels, log=False)


def _of_topic(data: pd.DataFrame | None, topic: str) -> list[Row]:
    indicators, incidents = rows_by("indicators", "indicator"), rows_by("incidents", "incident_id")
    return by_date(claims_of(data, topic_rule(topic, indicators.values(), incidents.values())))


def _shares(rows: Sequence[Row], heading: str) -> Panel:
    """Put shares on a scale of their own."""
    return Panel("Share of the whole named", {heading: [row for row in rows if row["unit"] == "share"]}, space="share")
