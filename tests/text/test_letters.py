"""The letters of a text: the same for the same words in every edition, others for other words or numbers."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from syria_figures.text.letters import letters, sentence_around
from syria_figures.text.paragraphs import normalise


def of(text: str) -> str:
    return letters(normalise(text))[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("He said “no” – twice", 'He said "no" - twice'),
        ("it’s", "its"),
        (r"\$60.2 billion", "$60.2 billion"),
        ("the  first\nfour months", "The First Four Months"),
        ("Maarat al- Nu'man ( on the 6th", "Maarat al-Nu'man (on the 6th"),
        ("Erdog\u0306an", "Erdo\u011fan"),
        ("dis\u00adplaced\u00a0people", "displaced people"),
        ("**bold** words", "bold words"),
        ("of\ufb01ce", "office"),
        ("flood-\ned cellars", "flooded cellars"),
        ("1,200 people", "1\u202f200 people"),
        ("from 2011 – 12", "from 2011-12"),
        ("80 % of them", "80% of them"),
        ("Straße", "STRASSE"),
    ],
)
def test_the_same_words_in_another_edition_have_the_same_letters(one: str, other: str) -> None:
    assert of(one) == of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("13.1 million", "13.2 million"),
        ("13.1 million", "131 million"),
        ("13,1 million", "13.1 million"),
        ("in 2018 40 houses", "in 201840 houses"),
        ("80% of them", "80 of them"),
        ("$5 each", "€5 each"),
        ("by -5 degrees", "by 5 degrees"),
        (">5 houses", "<5 houses"),
        ("2-3 houses", "23 houses"),
        ("a b c", "a b"),
    ],
)
def test_other_words_have_other_letters(one: str, other: str) -> None:
    assert of(one) != of(other)


@given(st.text(max_size=200))
def test_every_letter_stands_at_its_offset(text: str) -> None:
    text = normalise(text)
    found, offsets = letters(text)
    assert len(found) == len(offsets)
    assert list(offsets) == sorted(offsets)
    for one, offset in zip(found, offsets, strict=True):
        assert one in text[offset].casefold() or not one.isalnum()


@given(st.lists(st.sampled_from(["river", "Rose", "1,200", "3.5%", "§", "(old)", "9-10"]), max_size=12))
def test_line_ends_capitals_and_quotes_change_nothing(words: list[str]) -> None:
    assert of(" ".join(words)) == of("  ".join(words).replace(" ", "\n").upper())
    assert of(" ".join(words)) == of(f"“{' '.join(words)}”")


@given(st.text(alphabet='Ab. !")5', max_size=60), st.data())
def test_a_sentence_has_the_words_it_is_asked_for(text: str, data: st.DataObject) -> None:
    text = normalise(text)
    start = data.draw(st.integers(0, max(0, len(text.rstrip()) - 1)))
    end = data.draw(st.integers(start, len(text.rstrip())))
    assume(start < end and text[start:end] == text[start:end].strip())
    first, last = sentence_around(text, start, end)
    assert first <= start < end <= last
