"""Charts as files that carry where they come from: written with the same bytes every time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any

from matplotlib.axes import Axes

from syria_figures.charts.content import CONTENTS, picture
from syria_figures.charts.embedded import KEYS
from syria_figures.charts.layout import FONT
from syria_figures.charts.words import DATA, LICENCE, source_line
from syria_figures.model.about import ABOUT


def alt_text(ax: Axes) -> str:
    """Return a chart in words, for those who cannot see it: neutral sentences made from its rows.

    Examples
    --------
    >>> import syria_figures as sf
    >>> print(sf.charts.alt_text(sf.charts.gdp()).partition("(")[0])
    Dot plot of 2 figures, on a linear scale. Gross domestic product in 2010 is given as 60.2 billion US dollars.
    """
    return _carried([ax])["description"]


def save(ax: Axes, path: str | Path, *, dpi: float = 160) -> Path:
    """Save the figure of a chart, with its provenance in the file: the same bytes every time.

    Parameters
    ----------
    ax : matplotlib Axes
        What a chart returned. All charts on its figure are named in the file.
    path : str or Path
        Ends in ``.svg`` or ``.png``.
    dpi : float
        Pixels per inch of a PNG.

    Returns
    -------
    pathlib.Path
        The file that was written.

    Raises
    ------
    ValueError
        If the name ends otherwise, or no chart of ours stands on these Axes.

    Examples
    --------
    >>> import syria_figures as sf, tempfile, pathlib
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     file = sf.charts.save(sf.charts.gdp(), pathlib.Path(folder) / "gdp.svg")
    ...     sf.charts.provenance(file).version == sf.__version__
    True
    """
    path = Path(path)
    format = path.suffix.lower().removeprefix(".")
    if format not in KEYS:
        raise ValueError(f"cannot save a chart as {path.name!r}; known: .svg, .png")
    figure = ax.get_figure(root=True)
    assert figure is not None
    carried = _carried([*figure.axes, ax])
    # No date and no tool, which would change with the day.
    metadata: dict[str, Any] = {theirs: carried[ours] for ours, theirs in KEYS[format].items()}
    rights = f"{ABOUT['creator']}, {LICENCE}"
    if format == "png":
        metadata["Copyright"] = rights
    else:  # matplotlib writes its keywords as Dublin Core's subject
        keywords = metadata.pop("Subject").split()
        metadata |= {"Keywords": keywords, "Rights": rights, "Date": None, "Language": "en"}
    seen: Counter[str] = Counter()
    for artist in (one for chart in figure.axes if chart in CONTENTS for one in chart.findobj()):
        if gid := artist.get_gid():  # a claim may stand in two charts of a figure, an id only once in a file
            seen[gid] += 1
            artist.set_gid(gid if seen[gid] == 1 else f"{gid}~{seen[gid]}")
    content = picture(ax, format=format, dpi=dpi, metadata=metadata)
    path.write_bytes(_accessible(content.decode(), carried["description"]).encode() if format == "svg" else content)
    return path


def _carried(axes: Sequence[Axes]) -> dict[str, str]:
    """Gather what the charts on some Axes say: title, description, source, claims, data."""
    found = [CONTENTS[ax] for ax in dict.fromkeys(axes) if ax in CONTENTS]
    if not found:
        raise ValueError("no chart of syria_figures stands on these Axes")
    claims = [row for content in found for row in content.rows]
    return {
        "title": "; ".join(content.title for content in found),
        "description": " ".join(content.alt for content in found),
        "source": source_line([*claims, *(row for content in found for row in content.incidents)]),
        "claims": " ".join(dict.fromkeys(str(row["claim_id"]) for row in claims)),
        "data": DATA,
    }


def _accessible(svg: str, description: str) -> str:
    """Give an SVG words for screen readers and fonts to fall back on; take out the address of a DTD."""
    head, _, body = svg.partition("<!DOCTYPE")
    svg = head + body.partition(">")[2].lstrip()
    words = f'</title>\n <desc id="desc">{escape(description, quote=False)}</desc>'
    svg = svg.replace("<svg ", '<svg role="img" aria-labelledby="title desc" ', 1)
    svg = svg.replace("<title>", '<title id="title">', 1).replace("</title>", words, 1)
    return svg.replace(f"font-family: '{FONT}'", f"font-family: '{FONT}', Verdana, 'Segoe UI', sans-serif")
