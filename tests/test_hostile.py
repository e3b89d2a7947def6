"""Whatever text it is fed, the machinery neither crashes nor hangs. Time is measured in benchmarks/, not here."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syria_figures.curate.companion import make_companion
from syria_figures.curate.reading import read
from syria_figures.model.problems import ProblemsError
from syria_figures.text.letters import letters
from syria_figures.text.numbers import find_expressions, read_phrase
from syria_figures.text.paragraphs import body, cut, normalise
from syria_figures.text.phrases import find_words

#: A tenth of a second each if time grows with the text; minutes if it grows with its square.
SIZE = 150_000
NASTY = {
    "digits": "7" * SIZE,
    "one line": "the 3 towns of " * (SIZE // 15),
    "backslashes": "\\" * SIZE,
    "backslashes before a letter": "\\" * SIZE + "x",
    "asterisks": "*" * SIZE,
    "hashes": "#" * SIZE,
    "line ends": "\n" * SIZE,
    "hyphens": "one-" * (SIZE // 4),
    "hedges": "at least " * (SIZE // 9),
    "between": "between " * (SIZE // 8),
    "ellipses": "… " * (SIZE // 2),
    "quotes": "“’" * (SIZE // 2),
    "right to left and combining": "\u0627\u0301" * (SIZE // 2),
    "nested tags": "<p>" * (SIZE // 3),
    "addresses": "https://" * (SIZE // 8),
}


@pytest.mark.parametrize("name", NASTY)
def test_nasty_text_is_read_to_its_end(name: str) -> None:
    text = NASTY[name]
    assert all(block.text for block in cut(text))
    found, offsets = letters(normalise(text))
    assert len(found) == len(offsets)
    find_expressions(text)
    read_phrase(text)
    find_words("at least … two clinics", normalise(text))


@given(st.text(), st.text(max_size=30))
def test_words_are_found_only_where_they_stand(text: str, words: str) -> None:
    for start, end in find_words(words, text):
        assert text[start:end] in [normalise(piece) for piece in words.split("…")]


@given(st.text(min_size=1, alphabet="ab 1"), st.text(alphabet="ab 1,.", max_size=40))
def test_a_phrase_that_stands_twice_is_not_found(phrase: str, between: str) -> None:
    words = normalise(phrase)
    if words:
        assert find_words(words, f"{words} {between} {words}") == []


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=400))
def test_another_text_under_a_documents_name_is_a_problem_and_no_crash(root: Path, text: str) -> None:
    reading = read(root / "scripts/readings/haid-2018.py")
    with pytest.raises(ProblemsError):
        make_companion(reading, text)


@given(st.text(max_size=200))
def test_cutting_and_numbering_never_lose_a_paragraph(text: str) -> None:
    blocks = cut(text)
    assert len(body(blocks)) == sum(block.location == "body" for block in blocks)
