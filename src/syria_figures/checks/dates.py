"""What holds of dates and windows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from syria_figures.checks.columns import looked_up
from syria_figures.checks.rule import DATED, Expected, _each, _shown
from syria_figures.model.dates import span
from syria_figures.model.problems import Problem

if TYPE_CHECKING:
    import pandas as pd

    from syria_figures.frames.frames import Tables


def partial_dates_exist(tables: Tables) -> Iterator[Problem]:
    """A day of a date that is printed to the day is in the calendar: no 31 June."""
    for name, columns in (("documents", ("issued", "dateline", "original_issued")), ("claims", ("attribution_date",))):
        for column in columns:
            dates = tables[name][column]
            missing = dates.isin([partial for partial in dates.dropna().unique() if not _exists(partial)])
            yield from _each(name, tables[name], missing, column, "a day of the calendar")


def _exists(partial: str) -> bool:
    try:
        return bool(span(partial))
    except ValueError:
        return False


def windows_are_ordered(tables: Tables) -> Iterator[Problem]:
    """A window ends on or after its start, has an end, and is empty just where no date applies: a fixed size."""
    for name in DATED:
        rows = tables[name]
        backward = rows["date_start"] > rows["date_end"]
        yield from _each(name, rows, backward, "date_end", lambda row: f"{_shown(row['date_start'])} or later")
        dateless = rows["date_basis"] == "not_applicable"
        yield from _each(name, rows, ~dateless & rows["date_end"].isna(), "date_end", "a date")
        fixed = rows["measure"] == "size" if name == "claims" else False
        yield from _each(name, rows, dateless & ~(dateless & fixed), "date_basis", "how the date is known")


def open_windows_say_so(tables: Tables) -> Iterator[Problem]:
    """A window without a start has the precision `open`."""
    for name in DATED:
        rows = tables[name]
        wrong = rows["date_start"].isna() & rows["date_end"].notna() & (rows["date_precision"] != "open")
        yield from _each(name, rows, wrong, "date_precision", "open: the window has no start")


def durations_start_where_printed(tables: Tables) -> Iterator[Problem]:
    """A duration has a start only where the document prints it: it is never computed."""
    claims = tables["claims"]
    printed = claims["date_basis"].isin(["stated", "resolved"]) & claims["date_text"].notna()
    wrong = (claims["measure"] == "duration") & claims["date_start"].notna() & ~printed
    yield from _each("claims", claims, wrong, "date_start", "nothing, or a start that is printed")


def _datelines(tables: Tables) -> pd.Series[pd.Timestamp]:
    """The last day at which each document may be speaking."""
    datelines = tables["documents"].set_index("document_id")["dateline"]
    ends = {dateline: span(dateline)[1] for dateline in datelines.unique()}
    return datelines.map(ends).astype("datetime64[ms]")


def windows_end_by_the_document(tables: Tables) -> Iterator[Problem]:
    """What is stated ends by the document's dateline; only what is projected may lie beyond."""
    ends = _datelines(tables)
    for name in DATED:
        rows = tables[name]
        late = (rows["date_end"] > rows["document_id"].map(ends)) & (rows["status"] != "projected")
        yield from _each(
            name, rows, late, "date_end", lambda row: f"{ends[row['document_id']].date()} (the dateline) or earlier"
        )


def the_present_is_the_dateline(tables: Tables) -> Iterator[Problem]:
    """A window whose basis is the dateline ends with it."""
    ends = _datelines(tables)
    for name in DATED:
        rows = tables[name]
        wrong = (rows["date_basis"] == "dateline") & (rows["date_end"] != rows["document_id"].map(ends))
        yield from _each(name, rows, wrong, "date_end", lambda row: f"{ends[row['document_id']].date()} (the dateline)")


def claims_lie_within_their_incident(tables: Tables) -> Iterator[Problem]:
    """A flow that belongs to an incident lies within the incident's window."""
    claims = tables["claims"]
    flows = claims[(claims["measure"] == "flow") & claims["incident_id"].notna()]
    event = looked_up(flows["incident_id"], tables["incidents"], "incident_id", ("date_start", "date_end"))
    for column, wrong, side in (
        ("date_start", flows["date_start"] < event["date_start"], "later"),
        ("date_end", flows["date_end"] > event["date_end"], "earlier"),
    ):
        yield from _each("claims", flows, wrong, column, _within(event[column], side))


def _within(bound: pd.Series[pd.Timestamp], side: str) -> Expected:
    return lambda row: f"{_shown(bound[row.name])} or {side}"
