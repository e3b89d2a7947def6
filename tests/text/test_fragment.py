"""Where a browser lands with a text fragment, by the rules that browsers follow."""

from __future__ import annotations

from urllib.parse import unquote

from hypothesis import example, given
from hypothesis import strategies as st

from syria_figures.text.fragment import ends, fragment, landing, prefix_at

PAGE = (
    "About us\nThe 1,200 boats left.\nSome 200 boats stayed, and about 20 boats and a raft sank.\nLater 20 boats came."
)


def at(words: str, prefix: str = "") -> str | None:
    place = landing(PAGE, words, prefix)
    return None if place is None else PAGE[place : place + 12]


def test_the_first_place_is_taken_where_the_words_are_whole() -> None:
    assert at("20 boats") == "20 boats and"
    assert at("200 boats") == "200 boats st"
    assert at("ABOUT") == "About us\nThe"
    assert at("boats stay") is None
    assert at("left. Some") is None, "words of two blocks are none"


def test_of_a_range_the_first_start_is_taken_and_some_end_must_follow() -> None:
    assert at("about … a raft") == "About us\nThe"
    assert at("a raft … about") is None
    assert at("20 boats … came") == "20 boats and"


def test_behind_a_prefix_stands_what_comes_next() -> None:
    assert at("about … a raft", "stayed, and") == "about 20 boa"
    assert at("20 boats", "Later") == "20 boats cam"
    assert at("Later", "raft sank.") == "Later 20 boa", "in the next block, too"
    assert at("a raft", "Later") is None


def test_a_prefix_is_made_only_where_a_browser_would_land_elsewhere() -> None:
    assert prefix_at(PAGE, "about 20 boats", PAGE.index("about 20")) == ""
    assert prefix_at(PAGE, "20 boats", PAGE.index("20 boats came")) == "Later"
    assert prefix_at(PAGE, "about … a raft", PAGE.index("about 20")) == "stayed, and"


@given(st.text(min_size=1), st.text())
@example("a-b, c & d", "e-f,")
@example("a … b … c", "")
def test_whatever_the_words_the_fragment_has_them_and_no_sign_of_its_own(words: str, prefix: str) -> None:
    found = fragment(words, prefix).removeprefix("#:~:text=").split(",")
    if prefix:
        before = found.pop(0)
        assert before.endswith("-")
        assert unquote(before[:-1]) == prefix
    assert list(map(unquote, found)) == ends(words)
    assert not any(set("-,&# ") & set(piece) for piece in found)
