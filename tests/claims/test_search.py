"""The words of a claim are found in other editions of its document, and never by a guess."""

from __future__ import annotations

import time
from bisect import bisect_left
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syria_figures.claims.copy_text import Text
from syria_figures.claims.search import Found, recognise, search
from syria_figures.text.letters import digest, letters, sentence_around
from syria_figures.text.phrases import find_words

TITLE = "A river in spring"
OURS = [
    "The river rose in April, and 40 houses near the old mill had to be left by their people.",
    "It had been a dry winter. A survey of the council counted more than 120 flooded cellars in the lower town, most "
    "in its well-known quarter. No map of them was ever printed.",
    "Nobody was hurt. About one third of all gardens and half of the orchards had been under water for a week.",
    "Sand was brought from the quarry, and some 900 volunteers filled sacks until the rain had stopped at last.",
]
SENTENCE = OURS[1].split(". ")[1] + "."
PHRASES = {
    1: "40 houses",
    2: "more than 120 flooded cellars",
    3: "About … half of the orchards",
    4: "some 900 volunteers",
}


def _claim(number: int) -> dict[str, Any]:
    text, phrase = OURS[number - 1], PHRASES[number]
    spans = find_words(phrase, text)
    start, end = sentence_around(text, spans[0][0], spans[-1][1])
    found, offsets = letters(text[start:end])
    row = {"paragraph": number, "value_text": phrase, "sentence_letters": len(found), "sentence_sha256": digest(found)}
    return {**row, "phrase_offset": bisect_left(offsets, spans[0][0] - start)}


CLAIMS = [_claim(number) for number in PHRASES]
PARAGRAPHS = {
    number: {"paragraph": number, "letters": len(letters(text)[0]), "sha256": digest(letters(text)[0])}
    for number, text in enumerate(OURS, 1)
}


def searched(text: str, number: int = 2) -> Found | None:
    """What a copy has of a claim; None if it is another article."""
    read = Text(text)
    units = recognise(read, TITLE, list(PARAGRAPHS.values()), CLAIMS)
    return None if units is None else search(read, units, PARAGRAPHS, CLAIMS[number - 1])


def edition(second: str, *more: str) -> str:
    """The document with another second paragraph, and more behind its end."""
    return "\n\n".join([f"# {TITLE}", OURS[0], second, *OURS[2:], *more])


def verdict(text: str, number: int = 2) -> str | None:
    found = searched(text, number)
    return found.verdict if found else None


def marked(found: Found | None) -> list[str]:
    return [found.passage[start:end] for start, end in found.spans] if found else []


# -- the same ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", PHRASES)
def test_every_paragraph_is_recognised_and_the_phrase_in_it(number: int) -> None:
    found = searched(edition(OURS[1]), number)
    assert found
    assert (found.verdict, found.passage, found.passed_over) == ("same words", OURS[number - 1], ())
    assert marked(found) == PHRASES[number].split(" … ")


@pytest.mark.parametrize(
    "text",
    [
        "\n".join([TITLE, *OURS]),
        " ".join(OURS),
        edition(OURS[1].upper()),
        edition(OURS[1].replace("flooded", "flood-\ned").replace("well-known", "well-\nknown")),
        edition(OURS[1].replace(" ", "\n")),
        edition(OURS[1].replace(". ", ".\n\n")),
        edition("\n\n".join([SENTENCE, OURS[1]])),
        edition(OURS[1], "More than 120 flooded cellars", SENTENCE, *OURS),
    ],
    ids=["lines", "one line", "capitals", "hyphens", "a word a line", "sentences", "pull quote", "comments"],
)
def test_an_edition_with_the_same_words_has_the_same_words(text: str) -> None:
    assert verdict(text) == "same words"


@pytest.mark.parametrize(
    "second",
    [
        OURS[1].replace("dry", "wet"),
        OURS[1].replace(" No map of them was ever printed.", ""),
        OURS[1].replace("It had been a dry winter. ", ""),
        OURS[1].replace("winter. ", "winter.[2] ").replace("quarter. ", "quarter.[3] "),
        f"{SENTENCE}\n\nNothing more is known of it, says the council.",
    ],
)
def test_an_edited_paragraph_with_the_same_sentence_has_the_same_sentence(second: str) -> None:
    found = searched(edition(second))
    assert found
    assert found.verdict == "same sentence"
    assert marked(found) == [PHRASES[2]]


# -- never in silence --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("where", ["flooded ", "counted ", "more ", "winter. ", "survey of "])
@pytest.mark.parametrize("others", ["not", "[Editor's note: this figure is wrong.]", "Photo: the mill\n\n17"])
def test_a_block_between_the_words_is_named_and_shown(where: str, others: str) -> None:
    found = searched(edition(OURS[1].replace(where, f"{where}\n\n{others}\n\n")))
    assert found
    assert found.verdict == "same words with others between them"
    assert list(found.passed_over) == others.split("\n\n")
    assert all(words in found.passage for words in found.passed_over)


@given(st.integers(1, len(SENTENCE.split()) - 1), st.sampled_from(["allegedly", "not", "it is denied that"]))
def test_no_word_within_the_sentence_is_passed_over_in_silence(at: int, word: str) -> None:
    words = SENTENCE.split()
    changed = OURS[1].replace(SENTENCE, " ".join([*words[:at], word, *words[at:]]))
    found = searched(edition(changed))
    assert found
    assert found.verdict == "same words with others between them"
    assert found.passed_over == (word,)


@pytest.mark.parametrize("before", ["It is not true that a", 'The rival paper printed: "A', "It is not true that\n\na"])
def test_what_turns_a_sentence_around_makes_it_another(before: str) -> None:
    assert verdict(edition(OURS[1].replace("A survey", f"{before} survey"))) == "differs"


def test_a_correction_that_quotes_the_old_words_is_not_the_paragraph() -> None:
    new = OURS[1].replace("120", "150")
    for quoted in (SENTENCE, f"“{SENTENCE}”", f"An earlier version said: “{SENTENCE}” This was wrong."):
        found = searched(edition(new, quoted))
        assert found
        assert (found.verdict, found.passage) == ("not found", new)


def test_a_pull_quote_with_the_old_words_is_not_the_sentence() -> None:
    found = searched(edition("\n\n".join([SENTENCE, OURS[1].replace("120", "150")])))
    assert found
    assert found.verdict == "differs"
    assert "150" in found.passage


# -- other words -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("other", ["1,120", "120.5", "12", "120-130", "120%"])
def test_another_number_is_not_the_number(other: str) -> None:
    found = searched(edition(OURS[1].replace("120", other)))
    assert found
    assert found.verdict == "not found"
    assert other in found.passage


@pytest.mark.parametrize(
    ("old", "new"),
    [("flooded", "drowned"), ("more than", "nearly"), ("flooded cellars", "fl0oded ce1lars"), ("counted", "found")],
)
def test_other_words_with_the_same_number_differ_and_are_shown(old: str, new: str) -> None:
    found = searched(edition(OURS[1].replace(old, new)))
    assert found
    assert found.verdict == "differs"
    assert new in found.passage


@pytest.mark.parametrize("kept", [1, 2, 3])
def test_a_copy_that_ends_before_says_so(kept: int) -> None:
    teaser = "Read on: some 900 volunteers in pictures"
    found = searched("\n\n".join([TITLE, *OURS[:kept], "Subscribe!", teaser]), 4)
    assert found
    assert found.verdict == "the copy ends before"
    assert f"paragraphs 1 to {kept} of 4 are in it; this claim is in 4" in found.reason


@pytest.mark.parametrize(
    "text",
    [
        "Elsewhere more than 120 flooded cellars were counted, by nobody we know.",
        f"A review. The author says: “{SENTENCE}” {'We think otherwise, and here is why. ' * 8}",
        f"{'Another article of the same author goes so. ' * 12}\n\nRead also\n\n{TITLE}\n\n{OURS[0]}",
        "",
        "word",
    ],
    ids=["phrase", "review", "teaser", "nothing", "word"],
)
def test_another_article_is_no_copy(text: str) -> None:
    assert searched(text) is None


@settings(max_examples=60)
@given(st.text(max_size=1500))
def test_arbitrary_text_is_no_copy(text: str) -> None:
    assert searched(text) is None


@settings(max_examples=60)
@given(
    st.lists(st.sampled_from([" ", "-\n", "\n\n", ".", "19", "not ", "é", "”", *OURS, SENTENCE]), max_size=30).map(
        "".join
    )
)
def test_pieces_of_the_document_in_any_order_do_no_harm(text: str) -> None:
    found = searched(text)
    if found and found.verdict == "same words":
        assert letters(OURS[1])[0] in letters(found.passage)[0]


@pytest.mark.parametrize(
    "text",
    [
        "More than 120 flooded cellars.\n" * 15_000,
        "more than 120 flooded cellars " * 15_000,
        "flood-\n" * 60_000,
        "a\n" * 200_000,
        "a. " * 150_000,
        "120 " * 120_000,
        f"{SENTENCE} " * 4_000,
    ],
    ids=["a line repeated", "one line", "broken words", "short lines", "edges", "numbers", "the sentence"],
)
def test_a_copy_made_to_be_slow_is_not(text: str) -> None:
    start = time.perf_counter()
    searched(edition(OURS[1].replace("survey", "first survey"), text))
    searched(text)
    assert time.perf_counter() - start < 30
