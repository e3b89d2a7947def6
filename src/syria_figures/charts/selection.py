"""From claims to the rows that a chart draws, checked, so that what cannot be drawn is said and not drawn wrong."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

import pandas as pd

from syria_figures.frames.rows import Row, rows, rows_by
from syria_figures.model.amounts import QUALIFIERS
from syria_figures.model.tables import TABLES
from syria_figures.model.vocabularies import VOCABULARIES

_SILENT = """summary note population_text place_text attribution_text sentence_letters sentence_sha256 phrase_offset
link_prefix"""
#: What a chart may print of a claim: a row of which one of these is not the package's is not signed as such.
DRAWN = [name for name in TABLES["claims"].columns if name not in _SILENT.split()]
ENDS, _DAYS = ("value", "value_low", "value_high"), ("date_start", "date_end")


class NothingToDrawError(ValueError):
    """No row belongs to the chart that was asked for."""


def claims_of(data: pd.DataFrame | None, chart: str = "") -> list[Row]:
    """Return the claims of a frame, or of the package, whose indicator names the chart; each once, in order of date.

    Raises
    ------
    ValueError
        If it is no frame of claims, if no row belongs to the chart, or if one cannot be drawn; says which and why.
    """
    indicators = rows_by("indicators", "indicator")
    taken = {key for key, row in indicators.items() if not chart or chart in (row["chart"] or "").split()}
    given = list(rows("claims") if data is None else _plain(data))
    chosen: dict[Any, Row] = {}
    for row in given:
        if not chart or row["indicator"] in taken:
            try:
                chosen.setdefault(row["claim_id"], _checked(row))
            except ValueError as error:
                raise ValueError(f"claim {row['claim_id']}: {error}") from error
    if not chosen:
        has = ", ".join(sorted({str(row["indicator"]) for row in given})[:5]) or "no row"
        raise NothingToDrawError(f"{chart or 'the chart'} draws {', '.join(sorted(taken))}; the frame has {has}")
    return sorted(chosen.values(), key=_when)


def _plain(frame: Any) -> list[Row]:
    """Return the rows of a frame as the store has rows: what is missing is None."""
    if not isinstance(frame, pd.DataFrame):
        raise ValueError(f"a chart takes a frame, as syria_figures.load returns it, not {type(frame).__name__}")
    if missing := [name for name in DRAWN if name not in frame.columns]:
        raise ValueError(f"not a frame of claims: no column {', '.join(missing)}; give what syria_figures.load returns")
    frame = frame[DRAWN]
    plain: list[Any] = frame.astype(object).where(frame.notna(), None).to_dict("records")
    return plain


def _checked(row: Row) -> Row:
    """Return a row with plain numbers and days; refuse one that cannot be drawn."""
    for name in ("claim_id", "document_id", "paragraph"):
        if row[name] is None:
            raise ValueError(f"no {name}; without it nobody finds the words")
    for name in ("topic", "qualifier", "status", "unit"):
        if row[name] not in VOCABULARIES[name]:
            raise ValueError(f"{name} {row[name]!r}; known: {', '.join(VOCABULARIES[name])}")
    counted = rows_by("indicators", "indicator").get(row["indicator"], row)["unit"]
    if row["unit"] != counted:
        raise ValueError(f"unit {row['unit']!r}; {row['indicator']} is counted in {counted!r}")
    if row["unit"] == "share" and not isinstance(row["denominator_text"], str):
        raise ValueError("no denominator_text; a share is drawn with the whole that it names")
    read = {name: _read(row, name) for name in (*ENDS, *_DAYS) if row[name] is not None}
    for part in QUALIFIERS[row["qualifier"]].filled:
        if read.get("value" if part == "value" else f"value_{part}") is None:
            raise ValueError(f"no {part} number; {row['qualifier']!r} has one")
    return {**row, **read}


def _read(row: Row, name: str) -> Any:
    """Return a number or a day of a row."""
    try:
        found: Any = float(row[name]) if name in ENDS else pd.Timestamp(row[name]).date()
    except (TypeError, ValueError) as error:
        raise ValueError(f"{name} {row[name]!r}; expected a {'number' if name in ENDS else 'date'}") from error
    most = 1.0 if row["unit"] == "share" else 1e15
    if name in ENDS and not 0 <= found <= most:
        raise ValueError(f"{name} {found:g} {row['unit']}; expected 0 to {most:g}")
    return found


def _when(row: Row) -> tuple[date, date, str, int, str]:
    """Sort by time, the undated first; never by size, which would be a ranking."""
    end = row["date_end"] or date.min
    return row["date_start"] or end, end, str(row["document_id"]), row["paragraph"], str(row["claim_id"])


def related(relation: str, among: Collection[Row]) -> list[tuple[Row, Row, str]]:
    """Return the pairs of these claims that are so related, with the note; of `subset_of` the part first."""
    by_id = {row["claim_id"]: row for row in among}
    return [
        (by_id[row["claim_id"]], by_id[row["related_claim_id"]], row["note"] or "")
        for row in rows("relations")
        if row["relation"] == relation and {row["claim_id"], row["related_claim_id"]} <= by_id.keys()
    ]


def changed(drawn: Iterable[Row]) -> str:
    """Return ``own`` if a row is not in the package, ``edited`` if one is there with another value, else nothing."""
    ours = rows_by("claims", "claim_id")
    unlike = [row for row in drawn if any(row[name] != ours.get(row["claim_id"], {}).get(name) for name in DRAWN)]
    return "" if not unlike else "edited" if all(row["claim_id"] in ours for row in unlike) else "own"
