"""What a reader sees: nothing overlaps, nothing is clipped, in a figure of its own and in a grid of the user's."""

from __future__ import annotations

import re
import string
from itertools import combinations

import matplotlib
import matplotlib.style
import numpy as np
import pytest
from hypothesis import given, strategies
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.transforms import Bbox
from pictures import NAMES

import syria_figures as sf
from syria_figures import charts
from syria_figures.charts.layout import text_width

pytestmark = pytest.mark.filterwarnings("error")


def texts(figure: Figure) -> dict[Axes, list[tuple[str, Bbox]]]:
    """Every text on each Axes of a figure, with the box of its ink in pixels."""
    renderer = FigureCanvasAgg(figure).get_renderer()
    figure.draw_without_rendering()
    return {
        ax: [
            (text.get_text(), text.get_window_extent(renderer))
            for text in [*ax.texts, ax._left_title]  # the title is no text of the list
            if text.get_text().strip()
        ]
        for ax in figure.axes
    }


def overlaps(boxes: list[tuple[str, Bbox]]) -> list[str]:
    """Pairs of words of which one lies on the other."""
    plain = [(words, *box.extents) for words, box in boxes]
    return [
        f"{one[0]!r} on {other[0]!r}"
        for one, other in combinations(plain, 2)
        if min(one[3], other[3]) - max(one[1], other[1]) > 1 and min(one[4], other[4]) - max(one[2], other[2]) > 2.5
    ]


def outside(boxes: list[tuple[str, Bbox]], place: Bbox) -> list[str]:
    """Words that leave a place by more than a pixel."""
    return [
        words
        for words, box in boxes
        if min(box.x0 - place.x0, place.x1 - box.x1, box.y0 - place.y0, place.y1 - box.y1) < -1
    ]


@pytest.mark.parametrize("name", NAMES)
def test_no_words_overlap_and_none_leave_the_page(name: str) -> None:
    figure = charts.CHARTS[name]().figure
    ((_, boxes),) = texts(figure).items()
    assert len(boxes) > 8
    assert overlaps(boxes) == []
    assert outside(boxes, figure.bbox) == []


@pytest.mark.parametrize("layout", [None, "constrained"])
def test_a_grid_of_the_users_own_holds_each_chart_in_its_cell(layout: str | None) -> None:
    names = ["gdp", "displacement", "medical_attacks", "claims_overview"]
    figure = Figure(figsize=(24, 36), layout=layout)
    grid = figure.subplots(2, 2)
    claims = sf.load("claims")
    claims = claims[claims["document_id"].isin(["alshami-2016", "daher-2016", "daher-2018", "haid-2018"])]
    for ax, name in zip(grid.flat, names, strict=True):
        assert charts.CHARTS[name](claims, ax=ax) is ax
    for ax, boxes in texts(figure).items():
        assert overlaps(boxes) == []
        assert outside(boxes, ax.get_position(original=True).transformed(figure.transFigure)) == []


def test_a_chart_leaves_the_other_axes_of_a_figure_alone() -> None:
    figure = Figure(figsize=(16, 8))
    ours, theirs = figure.subplots(1, 2)
    theirs.plot([1, 2], [3, 4])
    before = theirs.get_position().bounds, theirs.get_xlim(), len(theirs.get_children())
    sf.charts.gdp(ax=ours)
    FigureCanvasAgg(figure).draw()
    assert (theirs.get_position().bounds, theirs.get_xlim(), len(theirs.get_children())) == before


def test_data_coordinates_are_the_values_themselves() -> None:
    ax = charts.displacement()
    assert ax.get_xscale() == "log"
    assert ax.get_xlim()[0] <= 30_000 < 3_500_000 <= ax.get_xlim()[1]


def test_title_and_source_are_the_users_to_change() -> None:
    named = charts.gdp(title="Output")
    assert named.get_title(loc="left") == "Output"
    assert any(text.get_text().startswith("Figures: Daher 2018 ¶6. Data: syria-figures") for text in named.texts)
    bare = charts.gdp(title="", source=False)
    assert bare.get_title(loc="left") == ""
    assert not any(text.get_text().startswith("Figures:") for text in bare.texts)


def test_a_dollar_in_a_title_is_a_dollar() -> None:
    ax = charts.gdp(title="From $60 to $12 billion")
    figure = ax.get_figure(root=True)
    (boxes,) = texts(figure).values()
    assert "From $60 to $12 billion" in [words for words, _ in boxes]
    assert not ax._left_title.get_parse_math()


@given(strategies.text(string.ascii_letters + " ,.", max_size=60))
def test_words_are_as_wide_in_whichever_order_their_letters_are_added_up(words: str) -> None:
    """So every Python gives the same bytes: since 3.12 `sum` rounds floats otherwise."""
    assert text_width(words, 9) == text_width(words[::-1], 9)


def test_no_setting_is_changed_and_pyplot_is_not_touched() -> None:
    import matplotlib.pyplot as plt

    before, figures = dict(matplotlib.rcParams), plt.get_fignums()
    for name in NAMES:
        charts.CHARTS[name]()
    assert dict(matplotlib.rcParams) == before
    assert plt.get_fignums() == figures


def test_dark_styles_do_not_hide_the_ink() -> None:
    with matplotlib.style.context("dark_background"):
        figure = Figure(figsize=(8, 5))
        ax = charts.gdp(ax=figure.subplots())
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    box = ax.get_position(original=True).transformed(figure.transFigure)
    pixel = np.asarray(canvas.buffer_rgba())[int(figure.bbox.height - box.y1) + 3, int(box.x0) + 3]
    assert list(pixel[:3]) == [255, 255, 255]


def test_a_notebook_shows_the_picture() -> None:
    assert charts.gdp()._repr_png_().startswith(b"\x89PNG")


def test_axes_of_another_projection_are_refused() -> None:
    with pytest.raises(ValueError, match="plain Axes, not 'polar'"):
        charts.gdp(ax=Figure().add_subplot(projection="polar"))


#: The columns of the overview have room for four documents.
FOUR = {"claims_overview": pytest.mark.data}


@pytest.mark.parametrize("name", [pytest.param(name, marks=FOUR.get(name, ())) for name in NAMES])
@pytest.mark.parametrize("figsize", [(3, 30), (7, 2)])
def test_axes_that_are_too_small_are_left_alone_and_told_what_is_needed(name: str, figsize: tuple[int, int]) -> None:
    ax = Figure(figsize=figsize).add_axes((0, 0, 1, 1))
    before = ax.get_children()
    width, height = figsize
    with pytest.raises(ValueError, match=f"Axes of {width}.0 by {height}.0 inches .* too small for {name}") as refusal:
        charts.CHARTS[name](ax=ax)
    assert ax.get_children() == before
    wide, high = re.search(r"needs ([\d.]+) by ([\d.]+),", str(refusal.value)).groups()
    roomy = Figure(figsize=(float(wide), float(high)))
    charts.CHARTS[name](ax=roomy.add_axes((0, 0, 1, 1)))
    ((_, boxes),) = texts(roomy).items()
    assert overlaps(boxes) == []
    assert outside(boxes, roomy.bbox) == []


def test_the_smallest_chart_fits_the_axes_that_matplotlib_makes() -> None:
    ax = Figure().subplots()
    assert charts.gdp(ax=ax) is ax
