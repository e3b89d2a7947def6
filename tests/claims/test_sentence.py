"""A claim as one plain sentence: it never says more than the claim."""

from __future__ import annotations

import re
from typing import Any

import pytest

from syria_figures.claims.cite import cite
from syria_figures.claims.sentence import sentence
from syria_figures.claims.wording import number
from syria_figures.frames.rows import find, rows
from syria_figures.text.lexicon import HEDGING

HEDGES = (*HEDGING, "between")


@pytest.mark.data
@pytest.mark.parametrize("row", rows("claims"), ids=lambda row: row["claim_id"])
def test_a_sentence_never_says_more_than_the_claim(row: dict[str, Any]) -> None:
    text = cite(row["claim_id"], "text")
    assert text.count("\n") == 0
    assert text.endswith(".")
    assert f"para. {row['paragraph']}" in text
    assert ("which names no source" in text) == (row["attributed_to"] is None)
    if row["qualifier"] not in ("unhedged", "indefinite"):
        assert any(hedge in text.lower() for hedge in HEDGES), text
    if row["value"] is not None and row["unit"] != "share" and row["qualifier"] != "unhedged":
        figure = number(row["value"], row["unit"])
        for found in re.finditer(rf"(?<![\d,.]){re.escape(figure)}(?![\d,])", text):
            assert any(text[: found.start()].rstrip().lower().endswith(hedge) for hedge in HEDGES), text
    if row["status"] == "projected":
        assert re.search(r"announced|could|would|at risk|projection", text)
    if row["date_end"] is not None:
        assert str(row["date_end"].year) in text


def test_a_sentence_supplies_what_its_summary_leaves_out() -> None:
    row = find(["daher-2018.displaced-2018-jan-apr"])[0]
    assert "(more than 920,000 people, Syrian Arab Republic, between 1 January 2018 and 30 April 2018)" in sentence(
        {**row, "summary": "Many were displaced."}
    )
    assert "a projection, not a count" in sentence({**row, "status": "projected"})
    assert "(an allegation)" in sentence({**row, "status": "alleged"})


def test_the_words_are_neutral() -> None:
    everything = " ".join(cite([row["claim_id"] for row in rows("claims")], "text").split("according to")[::2])
    assert not re.search(r"\bkilled by\b|\bterrorist|\bliberated\b|\bregime\b", everything)
