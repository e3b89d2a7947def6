"""What only a style does, and how it is set."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
from html.parser import HTMLParser

import pytest
from citable import DOCUMENTS, work
from hypothesis import given
from hypothesis import strategies as st

from syria_figures.claims import Style
from syria_figures.claims.cite import cite, render
from syria_figures.claims.link import link
from syria_figures.claims.styles import initials

MANUALS: list[Style] = ["apa", "chicago"]


def test_initials_are_for_scripts_that_have_capitals() -> None:
    assert initials("Jean-Paul Marie") == "J.-P. M."
    assert initials("سلمى") == "سلمى"


@pytest.mark.parametrize("style", MANUALS)
@pytest.mark.parametrize("name", DOCUMENTS)
def test_html_says_the_same_and_nothing_in_it_is_markup_but_ours(name: str, style: Style) -> None:
    shown = render(DOCUMENTS[name], style, "html")
    tags: set[str] = set()
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, _: tags.add(tag)  # type: ignore[method-assign]
    parser.feed(shown)
    assert tags <= {"p", "i", "a"}
    plain = html.unescape(re.sub(r"</?(?:p|i|a)(?: [^>]*)?>", "", shown.replace("</p>\n<p>", "\n\n")))
    assert plain == render(DOCUMENTS[name], style)


@given(st.text(min_size=1))
def test_no_title_breaks_out_of_its_place(title: str) -> None:
    shown = render([work(title=title)], "apa", "html")
    assert shown.count("<") == 2 * (2 + shown.count("<i>") + shown.count("<a "))


@pytest.mark.parametrize("style", MANUALS)
def test_markdown_says_the_same_to_pandoc(style: Style) -> None:
    if not shutil.which("pandoc"):
        pytest.skip("needs pandoc")
    for cited in DOCUMENTS.values():
        command = ["pandoc", "-f", "commonmark", "-t", "html", "--wrap=none"]
        told = subprocess.run(
            command, input=render(cited, style, "markdown"), capture_output=True, check=True, encoding="utf-8"
        ).stdout
        plain = html.unescape(re.sub(r"<[^>]*>", "", told.replace("</p>\n<p>", "\n\n"))).strip()
        assert plain == render(cited, style)


def test_titles_and_periodicals_are_italic_as_the_manuals_have_them() -> None:
    article, page = "daher-2018", "haid-2018"
    assert "The looming massacre in Idlib. <i>International Viewpoint</i>, (IV524)." in cite(article, "apa", "html")
    assert "<i>The regime push against HTS in Idlib could backfire</i>. Kalam." in cite(page, "apa", "html")
    assert "“The Looming Massacre in Idlib.” *International Viewpoint*, September" in cite(
        article, "chicago", "markdown"
    )
    assert "Could Backfire.” Kalam, Chatham House. <a" in cite(page, "chicago", "html")
    issue = render([work(volume_issue="12(3)")], "apa", "html")
    assert "<i>The Riverside Review, 12</i>(3)." in issue


def test_a_paragraph_leads_to_its_words() -> None:
    shown = cite(["daher-2018.gdp-2016", "daher-2018.deaths-at-border-2017-h2"], "apa", "html")
    assert f'para. <a href="{html.escape(link("daher-2018.gdp-2016"))}">6</a>' in shown
    assert "<a" not in cite("alshami-2016.siege-length", "apa", "html").splitlines()[0], "its page is not known"
