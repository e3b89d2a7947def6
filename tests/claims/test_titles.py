"""Titles change case, and names in them keep theirs."""

from __future__ import annotations

from syria_figures.claims.titles import headline, sentence_case


def test_titles_change_case_and_names_keep_theirs() -> None:
    assert headline("a note: the war of 2016 in the re-brand era") == "A Note: The War of 2016 in the Re-Brand Era"
    assert sentence_case("The Regime Push Against HTS in Idlib Could Backfire") == (
        "The regime push against HTS in Idlib could backfire"
    )
    assert sentence_case("Breaking the siege of Aleppo") == "Breaking the siege of Aleppo"
