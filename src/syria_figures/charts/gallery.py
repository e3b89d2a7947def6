"""All charts as files, with a gallery that says what each shows, its caveats and its claims."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from syria_figures.charts.content import CONTENTS, Chart, Content
from syria_figures.charts.dates import timeline
from syria_figures.charts.files import save
from syria_figures.charts.overview import claims_overview
from syria_figures.charts.topics import casualties, displacement, gdp, humanitarian_needs, medical_attacks
from syria_figures.charts.words import DATA, citation
from syria_figures.frames.rows import tables_of

#: Every chart by name, in the order of the gallery.
CHARTS: dict[str, Chart] = {
    chart.__name__: chart
    for chart in (gdp, displacement, casualties, medical_attacks, humanitarian_needs, timeline, claims_overview)
}

_INTRODUCTION = f"""# Charts

Made from the tables by `python scripts/build.py`; not edited by hand. What they show is what the documents *state*,
with the hedges of their words, not what is true. One language of marks serves all of them: a plain point is stated
without a hedge, a hollow one is hedged by "about", an arrow onward starts at a lower bound, an arrow back at an upper
bound, a bar lies between two bounds and has no middle, and a number word of no definite size stands in words only.
A diamond is projected or announced.

Every file carries its sources: `syria_figures.charts.provenance("gdp.png")` reads them back. {DATA}.
"""


def render_all(
    folder: str | Path,
    formats: Sequence[str] = ("svg", "png"),
    progress: Callable[[str], object] = lambda _: None,
    *,
    root: Path | None = None,
) -> list[Path]:
    """Write every chart, and `README.md` as a gallery, into a folder.

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
    ['gdp.svg', 'displacement.svg']
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    written, sections = [], [_INTRODUCTION]
    with tables_of(root):
        for number, (name, chart) in enumerate(CHARTS.items(), 1):
            progress(f"drawing {name} ({number} of {len(CHARTS)})")
            ax = chart()
            files = [save(ax, folder / f"{name}.{format}") for format in formats]
            sections.append(_section(CONTENTS[ax], files))
            written += files
    readme = folder / "README.md"
    readme.write_text("\n".join(sections), encoding="utf-8", newline="\n")
    return [*written, readme]


def _section(content: Content, files: Sequence[Path]) -> str:
    shows = str(CHARTS[content.name].__doc__).partition("\n")[0]
    claims = "\n".join(f"- `{row['claim_id']}`: {row['summary']} ({citation(row)})" for row in content.rows)
    links = " · ".join(f"[{path.name}]({path.name})" for path in files)
    return f"""## {content.title}

![{content.title}]({files[0].name})

{links}

**Shows.** {shows}

**Beware.** {content.caveat}

<details><summary>{len(content.rows)} claims</summary>

{claims}

</details>
"""
