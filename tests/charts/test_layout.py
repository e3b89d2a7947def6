"""What a reader sees: nothing overlaps, nothing is clipped, all can be read; on a figure of its own and on a user's."""

from __future__ import annotations

import re
import warnings
from itertools import combinations

import matplotlib as mpl
import matplotlib.style
import pytest
from invented import figures
from matplotlib import pyplot as plt
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from syria_figures import charts
from syria_figures.charts import bars
from syria_figures.charts.gallery import unshown

NAMES = charts.NAMES
pytestmark = [pytest.mark.filterwarnings("error"), pytest.mark.usefixtures("closed")]


@pytest.fixture
def closed():
    yield
    plt.close("all")


def texts(figure: Figure) -> list[tuple[Text, Bbox]]:
    """Every text that is seen on a figure, with the box of its ink in pixels."""
    FigureCanvasAgg(figure)
    figure.draw_without_rendering()
    hidden: set[Text] = set()
    for ax in figure.findobj(Axes):
        low, high = ax.get_xlim()
        ticks = zip(ax.get_xticks(), ax.get_xticklabels(), strict=True)
        hidden |= {label for tick, label in ticks if not (ax.axison and low <= tick <= high)}
        hidden |= set() if ax.axison else {ax.xaxis.label, ax.yaxis.label, *ax.get_yticklabels()}
    shown = [text for text in figure.findobj(Text) if text.get_visible() and text.get_text().strip()]
    return [(text, text.get_window_extent()) for text in shown if text not in hidden]


def overlaps(figure: Figure) -> list[tuple[str, str]]:
    """Pairs of words that stand on each other by more than a hair."""
    return [
        (one.get_text(), other.get_text())
        for (one, a), (other, b) in combinations(texts(figure), 2)
        if min(a.x1, b.x1) - max(a.x0, b.x0) > 1 and min(a.y1, b.y1) - max(a.y0, b.y0) > 1.5
    ]


def outside(figure: Figure) -> list[str]:
    page = figure.bbox
    return [
        text.get_text() for text, box in texts(figure) if min(box.x0, box.y0, page.x1 - box.x1, page.y1 - box.y1) < -1
    ]


@pytest.mark.parametrize("name", NAMES)
def test_no_words_overlap_none_leave_the_page_and_all_can_be_read(name: str) -> None:
    figure = unshown(name).figure
    assert overlaps(figure) == []
    assert outside(figure) == []
    assert min(text.get_fontsize() for text, _ in texts(figure)) >= 7
    assert figure.get_size_inches()[0] == 7.5


@pytest.mark.parametrize("name", ["overview", "displacement"])
def test_many_figures_of_long_names_do_not_overlap_either(name: str) -> None:
    kinds = ("idp_stock", "new_displacements", "refugee_stock")
    data = figures(name, [(kinds[at % 3], "unhedged", 1e3 + at, 0.0) for at in range(120)], documents=40)
    figure = unshown(name, data).figure
    assert overlaps(figure) == []
    assert outside(figure) == []


def test_marks_and_words_stand_out_from_the_paper() -> None:
    def light(colour: str) -> float:
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(colour)]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05

    def contrast(one: str, other: str) -> float:
        return max(light(one), light(other)) / min(light(one), light(other))

    assert min(contrast(colour, "white") for colour in (bars.DARK, bars.LIGHT)) >= 3
    assert contrast(bars.DARK, bars.LIGHT) >= 3
    assert min(contrast(colour, "black") for colour in (bars.PALE, bars.LIGHT)) >= 3
    assert contrast("#404040", "white") >= 4.5  # black at three quarters


@pytest.mark.parametrize("name", NAMES)
def test_axes_that_are_too_small_get_a_warning_with_a_size_that_would_do(name: str) -> None:
    with pytest.warns(UserWarning, match=f"the words of {name} overlap or are cut off on Axes of") as told:
        charts.CHARTS[name](ax=Figure(figsize=(5.5, 2)).subplots())
    size = tuple(map(float, re.search(r"figsize=\(([\d.]+), ([\d.]+)\)", str(told[0].message)).groups()))
    figure = Figure(figsize=size, layout="constrained")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        charts.CHARTS[name](ax=figure.subplots())
    assert overlaps(figure) == []
    assert outside(figure) == []


def test_a_grid_of_the_users_own_holds_four_charts() -> None:
    figure = Figure(figsize=(14, 24), layout="constrained")
    for ax, name in zip(figure.subplots(2, 2).flat, ("gdp", "needs", "displacement", "casualties"), strict=True):
        assert charts.CHARTS[name](ax=ax) is ax
    assert overlaps(figure) == []
    assert outside(figure) == []


def test_a_chart_leaves_the_other_axes_of_a_figure_alone_and_can_be_added_to() -> None:
    ours, theirs = Figure(figsize=(16, 8), layout="constrained").subplots(1, 2)
    theirs.plot([1, 2], [3, 4])
    before = theirs.get_xlim(), len(theirs.get_children())
    charts.gdp(ax=ours)
    assert (theirs.get_xlim(), len(theirs.get_children())) == before
    ours.axvline(30e9)
    ours.set_xlabel("Dollars")
    ours.tick_params(labelsize=12)
    ours.figure.draw_without_rendering()
    assert [tick.get_text() for tick in ours.get_xticklabels()][:3] == ["0", "20 billion", "40 billion"]


def test_title_and_source_are_the_users_to_change() -> None:
    assert charts.gdp(title="Output in $ and $").get_title(loc="left") == "Output in $ and $"
    bare = charts.gdp(title="", source=False)
    assert bare.get_title(loc="left") == ""
    assert not any(text.get_gid() == "source" for text in bare.texts)


def test_show_and_a_notebook_know_every_chart_that_was_drawn() -> None:
    for name in NAMES:
        charts.CHARTS[name]()
    assert len(plt.get_fignums()) == len(NAMES)


def test_files_are_drawn_without_pyplot_and_no_setting_is_changed() -> None:
    before = dict(mpl.rcParams)
    for name in NAMES:
        unshown(name)
    charts.gdp()
    assert dict(mpl.rcParams) == before
    assert len(plt.get_fignums()) == 1


def test_a_users_dark_style_is_kept() -> None:
    with matplotlib.style.context("dark_background"):
        ax = charts.gdp(ax=Figure(figsize=(8, 5), layout="constrained").subplots())
    assert {text.get_color() for text in ax.texts} == {"white"}
    assert {patch.get_facecolor()[:3] for patch in ax.patches} == {to_rgb(bars.PALE)}


def test_axes_of_another_projection_are_refused() -> None:
    with pytest.raises(ValueError, match="plain Axes, not 'polar'"):
        charts.gdp(ax=Figure().add_subplot(projection="polar"))
