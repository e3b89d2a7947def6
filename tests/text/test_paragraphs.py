"""Cutting a document into paragraphs."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_figures.text.paragraphs import CutError, Furniture, Torn, body, cut, normalise

ARTICLE = """\
# The market reopens

By A. Writer

**Traders came back on Monday.**

## Prices

Bread costs 12 pounds, and the ba-

THE MARKET REOPENS

kers say it will cost more,

---

because flour is scarce.

*1 May 2020*
"""
RULES = (
    Furniture("By A. Writer", "byline"),
    Furniture("THE MARKET REOPENS", "running head"),
    Furniture("*1 May", "date", begins=True, blocks=1),
)
TEARS = (Torn("the ba-", "kers say", within_word=True), Torn("cost more,", "because flour"))


def test_a_paragraph_torn_by_furniture_and_within_a_word_is_one() -> None:
    assert body(cut(ARTICLE, RULES, TEARS)) == {
        1: "Traders came back on Monday.",
        2: "Bread costs 12 pounds, and the bakers say it will cost more, because flour is scarce.",
    }


def test_headings_are_not_counted_as_paragraphs_but_as_sections() -> None:
    blocks = cut(ARTICLE, RULES, TEARS)
    assert [(block.text, block.section) for block in blocks if block.location == "heading"] == [
        ("The market reopens", 0),
        ("Prices", 1),
    ]
    assert [block.section for block in blocks if block.paragraph] == [0, 1]


def test_furniture_keeps_its_words_and_the_reason() -> None:
    furniture = {block.text: block.reason for block in cut(ARTICLE, RULES, TEARS) if block.location == "furniture"}
    assert furniture == {"By A. Writer": "byline", "THE MARKET REOPENS": "running head", "*1 May 2020*": "date"}


def test_furniture_is_a_whole_block_unless_only_its_beginning_is_declared() -> None:
    text = "Syria\n\nSyria lost 300 hospitals.\n\nSyrians fled: 40 people died."
    assert list(body(cut(text, [Furniture("Syria", "rubric")])).values()) == text.split("\n\n")[1:]
    assert not body(cut(text, [Furniture("Syria", "rubric", begins=True, blocks=3)]))


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (
            Furniture("PS:", "appeal"),
            "furniture 'PS:': found 0 of the blocks have just these words; expected one or more",
        ),
        (
            Furniture("Bread", "x", begins=True, blocks=2),
            "furniture 'Bread': found 1 of the blocks begin so; expected 2",
        ),
    ],
)
def test_a_rule_that_takes_another_number_of_blocks_than_it_says_is_an_error(rule: Furniture, said: str) -> None:
    with pytest.raises(CutError) as refused:
        cut(ARTICLE, [*RULES, rule])
    assert str(refused.value) == f"{said} [document]"


def test_a_tear_that_is_not_there_is_an_error() -> None:
    with pytest.raises(CutError, match=r"torn 'cost less,': found no paragraph; .* goes on with 'because flour'"):
        cut(ARTICLE, RULES, [Torn("cost less,", "because flour")])


def test_two_pieces_on_either_side_of_a_heading_are_not_joined() -> None:
    with pytest.raises(CutError):
        cut("It ended,\n\n## Then\n\nand began.", torn=[Torn("ended,", "and began")])


@given(st.text())
def test_normalising_twice_is_normalising_once(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert unicodedata.is_normalized("NFC", once)


@given(st.text(alphabet=st.sampled_from("a1#*-\\$ \n\r\t\u2028\u0301’“”ﬁ"), max_size=300))
def test_every_letter_of_a_text_is_in_some_block(text: str) -> None:
    kept = "".join(block.text for block in cut(text)).replace(" ", "")
    for character in "a1":
        assert kept.count(character) == text.count(character) or "\u0301" in text


@given(st.lists(st.text(alphabet="abc ", min_size=1).filter(str.strip), max_size=20))
def test_paragraphs_are_numbered_from_one_in_reading_order(paragraphs: list[str]) -> None:
    found = body(cut("\n\n".join(paragraphs)))
    assert list(found) == list(range(1, len(paragraphs) + 1))
    assert list(found.values()) == [normalise(paragraph) for paragraph in paragraphs]
