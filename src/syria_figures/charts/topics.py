"""The charts of single topics: GDP, displacement, casualties, attacks on health care, humanitarian needs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

import pandas as pd

from syria_figures.charts import marks, sources
from syria_figures.charts.cards import DARK, LIGHT, MARGIN, SOFT, Card, Sheet, chart
from syria_figures.charts.dots import Dot, Group, Panel, dot, panels
from syria_figures.charts.scales import counts
from syria_figures.charts.selecting import by_date, comparable, incidents, rows_of, sentences, wholes
from syria_figures.charts.sources import Row
from syria_figures.charts.words import citation, credit, documents, has_number, indicator, period, place
from syria_figures.frames.topics import topic_members

LABELS = 196.0
NOT_A_SUM = "Figures may count the same people: they are not to be added up."


@chart
def gdp(data: pd.DataFrame | None) -> Sheet:
    """Gross domestic product as stated, in unjoined points; the fall between two years is marked as our calculation.

    Examples
    --------
    >>> import syria_figures as sf
    >>> ax = sf.charts.gdp()
    >>> ax.get_title(loc="left")
    'Gross domestic product of Syria, as stated in one document'
    """
    rows = by_date(rows_of(data, lambda frame: frame["indicator"] == "gdp_usd"))
    dots = [dot(row, period(row), detail=(place(row), citation(row))) for row in rows]
    stacks = [Panel("US dollars", [Group("", dots)])]
    caveat = (
        "In US dollars, as stated; price basis not stated. No line joins the years: nothing is stated between them."
    )
    sheet = _sheet("gdp", "Gross domestic product of Syria", caveat, rows, stacks, log=False)
    return replace(
        sheet, label_width=120, least=320, body=lambda card, y: _our_calculation(rows, card, sheet.body(card, y))
    )


def _our_calculation(rows: Sequence[Row], card: Card, y: float) -> float:
    """Mark the change between two points that the data call comparable as ours; no document states it."""
    plain = all(row["qualifier"] == "unhedged" and has_number(row) for row in rows)
    if not plain or {row["claim_id"] for row in rows} not in comparable():
        return y
    before, after = (row["value"] for row in rows)
    change = f"{(after - before) / before:+.0%}".replace("-", "−").replace("%", " per cent")
    card.line((before, after), (y + 6, y + 6), "value", color=SOFT, lw=1, ls=(0, (2, 2)), gid="our-calculation")
    caret = 5 if after > before else 4  # matplotlib's carets with the tip at their place
    card.mark(after, y + 6, caret, 6, color=SOFT, mew=0, gid="our-calculation:end")
    words = f"Our calculation: {change}, {period(rows[0])} to {period(rows[1])}. The document states no such figure."
    width = card.width - MARGIN - card.left
    return y + 13 + card.text(card.left, y + 13, words, 8, width=width, color=SOFT, style="italic")


@chart
def displacement(data: pd.DataFrame | None) -> Sheet:
    """Every displacement claim on a log scale: stocks, flows and projections apart; no time line, no trend.

    Examples
    --------
    >>> import syria_figures as sf
    >>> sf.charts.displacement().get_xscale()
    'log'
    """
    rows = by_date(_of_topic(data, "displacement"))
    people, shares = _split(rows)
    stated = [row for row in people if row["status"] == "stated"]
    stacks = [
        Panel(
            "People, log scale: each step to the right is ten times as many",
            [
                Group("Stock: at a date", _dots(row for row in stated if row["measure"] == "stock")),
                Group("Flow: during a period", _dots(row for row in stated if row["measure"] != "stock")),
                Group("Projected or alleged, not stated as a fact", _dots(row for row in people if row not in stated)),
            ],
        ),
        Panel("Share of the whole named", [Group("Stock, as a share", _dots(shares))], "share"),
    ]
    caveat = f"{NOT_A_SUM} Each has its own place and period; no trend can be read from them."
    return _sheet("displacement", "Displacement", caveat, rows, stacks)


@chart
def casualties(data: pd.DataFrame | None) -> Sheet:
    """Reported deaths, in order of date: single events apart from campaigns and periods, civilians told from others.

    Examples
    --------
    >>> import syria_figures as sf
    >>> ax = sf.charts.casualties()
    >>> sf.charts.alt_text(ax)
    'Dot plot of ... figures, on a log scale. ...'
    """
    rows = by_date(_of_topic(data, "casualties"))
    single = [row for row in rows if _scale(row) in ("single_event", "multi_day_event")]
    many = [row for row in rows if row not in single]
    stacks = [
        Panel(
            "People reported killed, log scale",
            [
                Group("In one event", _nested(single, _death)),
                Group("In a period or campaign: many events, one figure", _nested(many, _death)),
            ],
        )
    ]
    sheet = _sheet("casualties", "Reported deaths", f"In order of date, not of size. {NOT_A_SUM}", rows, stacks)

    def key(card: Card, y: float) -> float:
        civilians = marks.sample(card, "civilians, says the document", marks.Mark(colour=DARK))
        others = marks.sample(card, "others, or not said", marks.Mark(colour=LIGHT))
        return marks.flow(card, y, [*marks.key(card, rows), civilians, others])

    return replace(sheet, key=key)


def _death(row: Row) -> Dot:
    """Label a count of deaths by its event, never by who is held responsible."""
    incident = incidents().get(row["incident_id"], {"incident_type": "other"})
    kind = str(incident["incident_type"]).replace("_", " ")
    colour = DARK if row["population_group"] == "civilians" else LIGHT
    if kind == "other":
        return dot(row, colour=colour)
    return dot(row, f"{kind.capitalize()}, {place(row)}", colour, detail=(period(row), citation(row)))


def _scale(row: Row) -> str:
    return str(incidents().get(row["incident_id"], {"incident_scale": ""})["incident_scale"])


@chart
def medical_attacks(data: pd.DataFrame | None) -> Sheet:
    """Attacks on health care, facilities and health workers: each count apart, with its period; no rate, no change.

    Examples
    --------
    >>> import syria_figures as sf
    >>> ax = sf.charts.medical_attacks(sf.load("medical_attacks"), source=False)
    """
    rows = by_date(_of_topic(data, "medical_attacks"))
    known = dict.fromkeys([*_HEALTH_CARE, *(row["indicator"] for row in rows)])
    groups = [
        Group(
            _HEALTH_CARE.get(name, name.replace("_", " ").capitalize()),
            _told_apart([_counted(row) for row in rows if row["indicator"] == name]),
        )
        for name in known
    ]
    caveat = (
        "Each figure counts something else, in its own place and period, by its own counter: "
        "no rate and no change can be read from them."
    )
    stacks = [Panel("Number of attacks, facilities, people or beds, log scale", groups)]
    return _sheet("medical_attacks", "Attacks on health care", caveat, rows, stacks)


def _counted(row: Row) -> Dot:
    """Name the counter, or that there is none: two counts of attacks are two publishers' counts."""
    counter = citation(row) if credit(row) else f"{citation(row)}, crediting nobody"
    return dot(row, place(row), detail=(period(row), counter))


#: The groups, in order.
_HEALTH_CARE = {
    "attacks_on_health_care": "Attacks on health care",
    "health_facilities_attacked": "Health facilities attacked",
    "health_workers_killed": "Health workers reported killed",
    "deaths": "People reported killed in an attack on a hospital",
    "hospital_beds": "Beds of a hospital that was hit",
}


@chart
def humanitarian_needs(data: pd.DataFrame | None) -> Sheet:
    """People in need and people of an area, each part under its whole; shares with the whole that they name.

    Examples
    --------
    >>> import syria_figures as sf
    >>> ax = sf.charts.humanitarian_needs(title="Needs")
    >>> ax.get_title(loc="left")
    'Needs'
    """
    rows = by_date(rows_of(data, _of_needs))
    people, shares = _split(rows)
    places = dict.fromkeys(place(row) for row in people)
    groups = [
        Group(name, _nested(_wholes_first([row for row in people if place(row) == name]), _need)) for name in places
    ]
    stacks = [
        Panel("People", groups),
        Panel("Share of the whole named", [Group("Shares, each of its own whole", _dots(shares))], "share"),
    ]
    caveat = f"A part stands under its whole, where the document says that it is one. {NOT_A_SUM}"
    return _sheet("humanitarian_needs", "Humanitarian needs", caveat, rows, stacks, log=False)


def _of_needs(frame: pd.DataFrame) -> pd.Series[bool]:
    """Needs; shares; and the residents of an area with the part of them that is displaced."""
    topics = dict(zip(frame["claim_id"], frame["topic"], strict=True))
    parts, areas = ("displacement", "humanitarian_needs"), ("population", "humanitarian_needs")
    pairs = {
        part: whole
        for part, whole in wholes().items()
        if topics.get(part) in parts and topics.get(whole, "population") in areas
    }
    nested = frame["claim_id"].isin([*pairs, *pairs.values()])
    return (frame["topic"] == "humanitarian_needs") | (frame["unit"] == "share") | nested


def _wholes_first(rows: Sequence[Row]) -> list[Row]:
    """Put wholes that have parts before what has none."""
    have_parts = {whole for part, whole in wholes().items() if any(row["claim_id"] == part for row in rows)}
    return sorted(rows, key=lambda row: row["claim_id"] not in have_parts)


def _nested(rows: Sequence[Row], mark: Callable[[Row], Dot]) -> list[Dot]:
    """Put every part under its whole, if both are among the rows."""
    ids = {row["claim_id"] for row in rows}
    whole = {part: whole for part, whole in wholes().items() if part in ids and whole in ids}

    def with_parts(row: Row, depth: int = 0) -> list[Dot]:
        parts = [part for part in rows if whole.get(part["claim_id"]) == row["claim_id"]]
        return [_indented(mark(row), depth), *(one for part in parts for one in with_parts(part, depth + 1))]

    return [one for row in rows if row["claim_id"] not in whole for one in with_parts(row)]


def _indented(one: Dot, depth: int) -> Dot:
    if not depth:
        return one
    label = one.label if one.label[:2].isupper() else f"{one.label[:1].lower()}{one.label[1:]}"
    return replace(one, label=f"of these: {label}", indent=12 * depth)


def _need(row: Row) -> Dot:
    return dot(row, indicator(row), detail=(period(row), citation(row)))


def _of_topic(data: pd.DataFrame | None, topic: str) -> list[Row]:
    return rows_of(data, lambda frame: topic_members(topic, frame, sources.frame("incidents")))


def _split(rows: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Tell numbers from shares, which need a scale of their own."""
    return [row for row in rows if row["unit"] != "share"], [row for row in rows if row["unit"] == "share"]


def _dots(rows: Iterable[Row]) -> list[Dot]:
    return _told_apart(_nested(list(rows), dot))


def _told_apart(dots: list[Dot]) -> list[Dot]:
    """Add the printed words to rows that would otherwise read the same."""
    seen = Counter((one.label, one.detail) for one in dots)
    return [
        replace(one, detail=f"“{one.row['value_text']}” · {one.detail}") if seen[one.label, one.detail] > 1 else one
        for one in dots
    ]


def _sheet(
    name: str, subject: str, caveat: str, rows: list[Row], stacks: Sequence[Panel], *, log: bool = True
) -> Sheet:
    """Make the sheet of a dot plot: one scale for its numbers, a key of what its rows use, and words for the blind."""
    counted = [row for row in rows if row["unit"] != "share" and has_number(row)]
    numbers = [row[name] for row in counted for name in ("value", "value_low", "value_high") if row[name] == row[name]]
    scale = counts(numbers, log)

    def body(card: Card, y: float) -> float:
        if not any(has_number(row) or row["qualifier"] == "indefinite" for row in rows):
            return y + card.text(MARGIN, y + 6, "No figures.", 10, style="italic", color=SOFT) + 6
        return panels(card, y, stacks)

    return Sheet(
        name=name,
        title=f"{subject}, as stated in {documents(rows)}",
        caveat=caveat,
        rows=rows,
        body=body,
        key=lambda card, y: marks.flow(card, y, marks.key(card, rows)),
        alt=f"Dot plot of {len(rows)} figures, on a {scale.kind} scale. {sentences(rows)}",
        scale=scale,
        label_width=LABELS,
    )
