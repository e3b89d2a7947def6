"""Where the words of a printed phrase stand."""

from __future__ import annotations

import pytest

from syria_figures.text.phrases import find_words, stands_in

TEXT = 'On Monday 12 boats left, and 3 of the "12 boats" came back on Monday.'


def test_a_phrase_stands_where_its_words_are_whole_and_only_there() -> None:
    assert [TEXT[start:end] for start, end in find_words("3 of the", TEXT)] == ["3 of the"]
    assert find_words("2 boats left", TEXT) == []
    assert find_words("12 boats", TEXT) == []


def test_typographic_quotes_are_plain_ones() -> None:
    assert find_words("the “12 boats”", TEXT) == [(TEXT.index("the"), TEXT.index(" came"))]


def test_of_a_phrase_in_pieces_one_is_unique_and_the_others_stand_next_to_it() -> None:
    assert [TEXT[start:end] for start, end in find_words("12 boats … came … Monday", TEXT)] == [
        "12 boats",
        "came",
        "Monday",
    ]
    assert find_words("12 boats … came", TEXT)[0][0] == TEXT.rindex("12")
    assert find_words("came … 3 of", TEXT) == []
    assert find_words("boats … Monday", TEXT) == []


@pytest.mark.parametrize(
    ("words", "is_there"),
    [("12 boats", True), ("Monday … Monday", True), ("Monday … Monday … Monday", False), ("oats", False)],
)
def test_words_stand_in_a_text_if_their_pieces_follow_each_other(words: str, is_there: bool) -> None:
    assert stands_in(words, TEXT) == is_there
