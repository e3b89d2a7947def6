"""What only a style does."""

from __future__ import annotations

from syria_figures.claims.styles import initials


def test_initials_are_for_scripts_that_have_capitals() -> None:
    assert initials("Jean-Paul Marie") == "J.-P. M."
    assert initials("سلمى") == "سلمى"
