"""What holds of dates and windows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pandas as pd

from syria_figures.checks.rule import DATED, each
from syria_figures.frames.frames import Tables
from syria_figures.model.dates import span
from syria_figures.model.problems import Problem
from syria_figures.text.lexicon import MONTHS
from syria_figures.text.numbers import find_expressions


def partial_dates_exist(tables: Tables) -> Iterator[Problem]:
    """A day of a date that is printed to the day is in the calendar: no 31 June."""
    dates = {"documents": ("issued", "dateline", "original_issued"), "claims": ("attribution_date",)}
    for name, columns in {**dates, "evidence": ("published",)}.items():
        for column in columns:
            printed = tables[name][column]
            wrong = printed.notna() & pd.to_datetime(printed, format="ISO8601", errors="coerce").isna()
            yield from each(name, tables[name], wrong, column, "a day of the calendar")


def windows_are_ordered(tables: Tables) -> Iterator[Problem]:
    """A window ends on or after its start, and is empty just where no date applies: a fixed size."""
    for name in DATED:
        rows = tables[name]
        backward = rows["date_start"] > rows["date_end"]
        yield from each(name, rows, backward, "date_end", "{date_start:%Y-%m-%d} or later")
        dateless = rows["date_basis"] == "not_applicable"
        empty = rows["date_start"].isna() & rows["date_end"].isna()
        yield from each(name, rows, ~dateless & empty, "date_end", "a date")
        wrong = dateless & (rows["measure"] != "size") if name == "claims" else dateless
        yield from each(name, rows, wrong, "date_basis", "how the date is known")


def open_windows_say_so(tables: Tables) -> Iterator[Problem]:
    """A window has the precision `open` just where one of its ends is empty."""
    for name in DATED:
        rows = tables[name]
        one_end = rows["date_start"].isna() != rows["date_end"].isna()
        wrong = one_end != (rows["date_precision"] == "open")
        yield from each(name, rows, wrong, "date_precision", "open just where the window has one end")


def printed_dates_lie_in_the_window(tables: Tables) -> Iterator[Problem]:
    """A year, a month or a day of the month that is printed is one of the window."""
    for name in DATED:
        rows = tables[name]
        wrong = rows["date_text"].notna() & ~rows.apply(_has_its_words, axis=1)
        ends = {end: rows[end].dt.strftime("%Y-%m-%d").fillna("…") for end in ("date_start", "date_end")}
        expected = "words for a date from {date_start} to {date_end}"
        yield from each(name, rows.assign(**ends), wrong, "date_text", expected)


def _has_its_words(row: pd.Series[Any]) -> bool:
    ends = [day for day in (row["date_start"], row["date_end"]) if pd.notna(day)]
    dates = [one.text for one in find_expressions(str(row["date_text"])) if one.form == "date"] if ends else []
    days = pd.date_range(min(ends), max(ends)) if dates else pd.DatetimeIndex([])
    known = {*days.year.astype(str), *days.month_name().str.casefold(), *days.day.astype(str)}
    printed = re.findall(r"\d+|" + "|".join(MONTHS), " ".join(dates).casefold())
    return known.issuperset(number.lstrip("0") for number in printed)


def durations_start_where_printed(tables: Tables) -> Iterator[Problem]:
    """A duration has a start only where the document prints it: it is never computed."""
    claims = tables["claims"]
    printed = (claims["date_basis"] != "dateline") & claims["date_text"].notna()
    wrong = (claims["measure"] == "duration") & claims["date_start"].notna() & ~printed
    yield from each("claims", claims, wrong, "date_start", "nothing, or a start that is printed")


def windows_end_by_the_document(tables: Tables) -> Iterator[Problem]:
    """What is stated ends by the document's dateline; only what is projected may lie beyond."""
    for name, rows in _with_datelines(tables):
        late = (rows["date_end"] > rows["dateline"]) & (rows["status"] != "projected")
        yield from each(name, rows, late, "date_end", "{dateline:%Y-%m-%d} (the dateline) or earlier")


def the_present_is_the_dateline(tables: Tables) -> Iterator[Problem]:
    """A window whose basis is the dateline ends with it."""
    for name, rows in _with_datelines(tables):
        wrong = (rows["date_basis"] == "dateline") & (rows["date_end"] != rows["dateline"])
        yield from each(name, rows, wrong, "date_end", "{dateline:%Y-%m-%d} (the dateline)")


def _with_datelines(tables: Tables) -> Iterator[tuple[str, pd.DataFrame]]:
    """Yield the tables with windows, beside each row the last day at which its document may be speaking."""
    documents = tables["documents"].set_index("document_id")
    datelines = documents["dateline"].map(lambda dateline: span(dateline)[1]).astype("datetime64[ms]")
    for name in DATED:
        yield name, tables[name].assign(dateline=tables[name]["document_id"].map(datelines))


def claims_lie_within_their_incident(tables: Tables) -> Iterator[Problem]:
    """A flow that belongs to an incident lies within the incident's window."""
    claims, windows = tables["claims"], tables["incidents"][["incident_id", "date_start", "date_end"]]
    flows = claims[claims["measure"] == "flow"].merge(windows, on="incident_id", suffixes=("", "_of_incident"))
    early = flows["date_start"] < flows["date_start_of_incident"]
    yield from each("claims", flows, early, "date_start", "{date_start_of_incident:%Y-%m-%d} or later")
    late = flows["date_end"] > flows["date_end_of_incident"]
    yield from each("claims", flows, late, "date_end", "{date_end_of_incident:%Y-%m-%d} or earlier")
