"""The words of a claim are found in other editions of its document, and never by a guess."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syria_figures.claims.search import Known, Text, search
from syria_figures.frames.rows import rows
from syria_figures.text.copies import CopyError, Line
from syria_figures.text.paragraphs import fingerprint

OURS = [
    "The river rose in April, and 40 houses near the old mill had to be left by their people.",
    "A survey of the council counted more than 120 flooded cellars in the lower town, most in its well-known quarter.",
    "Nobody was hurt. About one third of all gardens and half of the orchards had been under water for a week.",
    "Sand was brought from the quarry, and some 900 volunteers filled sacks until the rain had stopped at last.",
]


def known(number: int, phrase: str, *others: str) -> Known:
    rows_of = {
        n: {"document_id": "ours", "paragraph": n, "words": len(text.split()), "sha256": fingerprint(text)}
        for n, text in enumerate(OURS, 1)
    }
    return Known(phrase, rows_of[number], rows_of, others or ("A river in spring", "40 houses", "some 900 volunteers"))


def searched(text: str, number: int = 2, phrase: str = "more than 120 flooded cellars") -> tuple[str, str, str]:
    blocks = enumerate(text.split("\n\n"))
    lines = [Line(line, block) for block, part in blocks for line in part.split("\n") if line]
    return search(lines, known(number, phrase), "ours.txt")


def test_the_paragraph_is_recognised_wherever_it_stands() -> None:
    verdict, _, passage = searched("\n\n".join(["News", OURS[1], "More news"]))
    assert verdict == "same words"
    assert passage == OURS[1]


def test_a_caption_and_a_page_foot_within_the_paragraph_are_passed_over() -> None:
    words = OURS[1].split()
    for at in range(2, len(words) - 1):
        torn = f"{' '.join(words[:at])}\n\nPhoto: the mill (archive)\n17\nA river in spring\n\n{' '.join(words[at:])}"
        assert searched(torn)[::2] == ("same words", OURS[1]), torn


def test_words_broken_at_line_ends_are_mended_and_compounds_keep_their_hyphens() -> None:
    broken = (
        OURS[1].replace("flooded", "flood-\ned").replace("well-known", "well-\nknown").replace("council", "coun-\ncil")
    )
    assert searched(broken)[::2] == ("same words", OURS[1])


def test_an_edited_sentence_is_found_between_its_neighbours() -> None:
    edited = [OURS[0], OURS[1].replace("survey", "first survey"), OURS[2]]
    verdict, _, passage = searched("\n\n".join(edited))
    assert verdict == "found, but the wording around it differs"
    assert passage == edited[1]


def test_another_number_is_not_the_number() -> None:
    for other in ("1,120", "120.5", "12", "120-130"):
        text = "\n\n".join([OURS[0], OURS[1].replace("more than 120 flooded", f"more than {other} flooded"), OURS[2]])
        assert searched(text)[:2] == ("not found", "its words are not in the copy")
    text = "\n\n".join([OURS[0].replace("40 houses", "140 houses"), OURS[1]])
    assert searched(text, 1, "40 houses")[0] == "not found"


def test_words_in_another_paragraph_are_not_taken_for_the_claim() -> None:
    gone = OURS[1].replace("more than 120 flooded cellars", "many cellars")
    text = "\n\n".join([OURS[0], gone, OURS[2], "Read on: more than 120 flooded cellars in pictures"])
    assert searched(text)[:2] == ("not found", "its words stand only where another paragraph belongs")


def test_words_in_two_places_are_no_finding() -> None:
    quoted = "“More than 120 flooded cellars”"
    text = "\n\n".join([OURS[0], quoted, OURS[1].replace("survey", "first survey"), OURS[2]])
    verdict, reason, passage = searched(text)
    assert (verdict, passage) == ("not found", "")
    assert "2 places" in reason


def test_a_pull_quote_does_not_hide_the_paragraph() -> None:
    assert searched("\n\n".join(["More than 120 flooded cellars", *OURS]))[0] == "same words"


def test_the_pieces_of_a_phrase_are_the_nearest_to_each_other() -> None:
    phrase = "About … half of the orchards"
    assert searched("About town.\n\n" + "\n\n".join(OURS), 3, phrase)[::2] == ("same words", OURS[2])


def test_another_article_is_said_to_be_one() -> None:
    with pytest.raises(CopyError, match="another article than ours"):
        searched("Elsewhere more than 120 flooded cellars were counted, by nobody we know.")


@settings(deadline=2000)
@given(st.text(max_size=2000), st.sampled_from(rows("claims")))
def test_arbitrary_text_neither_crashes_nor_is_found(text: str, row: dict[str, Any]) -> None:
    lines = [Line(line, 0) for line in text.splitlines() if line]
    paragraph = next(
        p for p in rows("paragraphs") if (p["document_id"], p["paragraph"]) == (row["document_id"], row["paragraph"])
    )
    with pytest.raises(CopyError, match="another article"):
        search(
            lines, Known(row["value_text"], paragraph, {paragraph["paragraph"]: paragraph}, ["a title", "words"]), "x"
        )


@settings(deadline=2000)
@given(st.lists(st.sampled_from(" -\n-§.,19aé”ﬁ\u00ad"), max_size=400).map("".join))
def test_text_that_is_all_edges_does_no_harm(text: str) -> None:
    with pytest.raises(CopyError):
        searched(text + "\nword")


@pytest.mark.parametrize(
    "text",
    [
        "More than 120 flooded cellars\n" * 15_000,
        "more than 120 flooded cellars " * 15_000,
        "flood-\n" * 60_000,
        "a\n" * 200_000,
        "120 " * 120_000,
    ],
    ids=["a line repeated", "one line", "broken words", "short lines", "numbers"],
)
def test_a_copy_made_to_be_slow_is_not(text: str) -> None:
    start = time.perf_counter()
    with pytest.raises(CopyError):
        searched(text)
    assert time.perf_counter() - start < 20


def test_the_quick_fingerprint_is_the_published_one() -> None:
    text = Text([Line(OURS[1], 0)])
    assert [digests for _, digests in text.digests({len(OURS[1].split())})] == [(fingerprint(OURS[1]),) * 2]
