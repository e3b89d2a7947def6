"""All charts as files, with a gallery that shows each, in words too, and names its claims."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from syria_figures.charts import words
from syria_figures.charts.chart import CONTENT_OF, CONTENTS, Chart, Content, house_style, on_its_own
from syria_figures.charts.chart_casualties import casualties
from syria_figures.charts.chart_contested import contested
from syria_figures.charts.chart_displacement import displacement
from syria_figures.charts.chart_gdp import gdp
from syria_figures.charts.chart_medical_attacks import medical_attacks
from syria_figures.charts.chart_needs import needs
from syria_figures.charts.chart_overview import overview
from syria_figures.charts.files import save
from syria_figures.charts.selection import NothingToDrawError
from syria_figures.frames.rows import tables_of

#: Every chart by name, in the order of the gallery.
CHARTS: dict[str, Chart] = {
    chart.__name__: chart for chart in (overview, gdp, needs, displacement, casualties, medical_attacks, contested)
}

_INTRODUCTION = f"""# Charts

Made from the tables by `python scripts/build.py`; not edited by hand. They show what the documents *state*, with the
hedges of their words, not what is true. A solid bar ends where the figure is, a hollow one is "about", one with a head
onward "more than" or "at least", one with a notch "nearly" or "at most"; a range is solid up to its lower bound. What
has nothing on its axis to be compared with, or no definite size, stands in words without a bar.

Every file carries its sources: `syria_figures.charts.provenance("gdp.png")` reads them back. In an SVG each mark has a
title, and links to the page that states it. {words.PACKAGE}, {words.LICENCE}.
"""


def unshown(name: str, data: pd.DataFrame | None = None, title: str | None = None) -> Axes:
    """Draw a chart on a figure that pyplot does not know, for a file."""
    with house_style():
        return on_its_own(CONTENT_OF[name](data), Figure(), title, source=True)


def render_all(
    folder: str | Path,
    formats: Sequence[str] = ("svg", "png"),
    progress: Callable[[str], object] = lambda _: None,
    *,
    root: Path | None = None,
) -> list[Path]:
    """Write every chart for which there are rows, and `README.md` as a gallery, into a folder.

    Parameters
    ----------
    folder : str or Path
        Made if it is not there.
    formats : sequence of {"svg", "png"}
    progress : callable
        Is told what is being drawn.
    root : pathlib.Path, optional
        Package whose tables are drawn. Default: the installed one.

    Returns
    -------
    list of pathlib.Path
        The files written; the same bytes every time.

    Examples
    --------
    >>> import syria_figures as sf, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     files = sf.charts.render_all(folder, formats=["svg"])
    >>> [file.name for file in files][:2]
    ['overview.svg', 'gdp.svg']
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    written, sections = [], [_INTRODUCTION]
    with tables_of(root):
        for number, name in enumerate(CHARTS, 1):
            progress(f"drawing {name} ({number} of {len(CHARTS)})")
            try:
                ax = unshown(name)
            except NothingToDrawError:
                continue
            files = [save(ax, folder / f"{name}.{format}") for format in formats]
            sections.append(_section(CONTENTS[ax], files))
            written += files
    readme = folder / "README.md"
    readme.write_text("\n".join(sections), encoding="utf-8", newline="\n")
    return [*written, readme]


def _section(content: Content, files: Sequence[Path]) -> str:
    shows = str(CHARTS[content.name].__doc__).partition("\n")[0]
    claims = "\n".join(f"- `{row['claim_id']}`: {words.amount(row)} ({words.scope(row)})" for row in content.rows)
    links = " · ".join(f"[{path.name}]({path.name})" for path in files)
    return f"""## {content.title}

![{content.alt}]({files[0].name})

{links}

**Shows.** {shows}

**Beware.** {content.caveat}

<details><summary>{words.counted(len(content.rows), "claim")}</summary>

{claims}

</details>
"""
