"""Charts as files that carry where they come from: written with the same bytes every time."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from matplotlib.axes import Axes
from PIL.PngImagePlugin import PngInfo

from syria_figures.charts import words
from syria_figures.charts.chart import CONTENTS, FONT, house_style
from syria_figures.charts.embedded import TEXTS, xmp
from syria_figures.charts.selection import changed
from syria_figures.frames.rows import Row

_SVG = "http://www.w3.org/2000/svg"


def alt_text(ax: Axes) -> str:
    """Return a chart in words, for those who cannot see it: its title, its caveat and every figure that it draws.

    Examples
    --------
    >>> import syria_figures as sf
    >>> print(sf.charts.alt_text(sf.charts.gdp()).partition(". The")[0])
    One document: GDP fell from 60.2 billion to 12.4 billion US dollars
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
    if format not in ("svg", "png"):
        raise ValueError(f"cannot save a chart as {path.name!r}; known: .svg, .png")
    figure = ax.get_figure(root=True)
    assert figure is not None
    drawn = [one for one in dict.fromkeys([*figure.axes, ax]) if one in CONTENTS]
    carried, file = _carried(drawn), io.BytesIO()
    with house_style():
        if format == "png":
            figure.savefig(file, format=format, dpi=dpi, pil_kwargs={"pnginfo": _chunks(carried)})
        else:  # no date and no tool, which would change with the day
            figure.savefig(file, format=format, metadata={"Date": None, "Creator": None})
    claims = {row["claim_id"]: row for one in drawn for row in CONTENTS[one].rows}
    path.write_bytes(_accessible(file.getvalue(), carried, claims) if format == "svg" else file.getvalue())
    return path


def _carried(axes: Sequence[Axes]) -> dict[str, str]:
    """Gather what the charts on some Axes say: title, description, source, claims, data."""
    drawn = {ax: " ".join(ax.get_title(loc="left").split()) for ax in axes if ax in CONTENTS}
    if not drawn:
        raise ValueError("no chart of syria_figures stands on these Axes")
    found = [replace(CONTENTS[ax], title=title or CONTENTS[ax].title) for ax, title in drawn.items()]
    claims = [row for content in found for row in content.rows]
    return {
        "title": "; ".join(content.title for content in found),
        "description": " ".join(content.alt for content in found),
        "source": words.source_line(claims),
        "claims": " ".join(dict.fromkeys(str(row["claim_id"]) for row in claims)),
        "data": words.data(claims),
    } | ({"rights": "", "licence": ""} if changed(claims) else {})


def _chunks(carried: Mapping[str, str]) -> PngInfo:
    """Put what is carried into the texts of a PNG, and once more as XMP, which other tools keep."""
    chunks = PngInfo()
    for ours, theirs in TEXTS.items():
        chunks.add_text(theirs, carried[ours])
    packet = ET.Element("{adobe:ns:meta/}xmpmeta")
    packet.append(xmp(carried))
    chunks.add_itxt("XML:com.adobe.xmp", ET.tostring(packet, encoding="unicode"))
    return chunks


def _accessible(svg: bytes, carried: Mapping[str, str], claims: Mapping[str, Row]) -> bytes:
    """Give an SVG words for screen readers, and each mark a title, and a link to the page that states it."""
    ET.register_namespace("", _SVG)
    ET.register_namespace("xlink", "http://www.w3.org/1999/xlink")
    root, seen = ET.fromstring(svg), Counter[str]()
    root.attrib |= {"role": "img", "aria-labelledby": "title desc"}
    for group in root.iter(f"{{{_SVG}}}g"):
        gid = group.get("id", "")
        seen[gid] += 1
        if seen[gid] > 1:  # a claim may stand in two charts of a figure, an id only once in a file
            group.set("id", f"{gid}~{seen[gid]}")
        kind, _, claim_id = gid.partition(":")
        if row := claims.get(claim_id.partition(":")[0]) if kind.startswith("claim") else None:
            _link(group, row)
    for old in root.findall(f"{{{_SVG}}}metadata"):
        root.remove(old)
    metadata = ET.Element(f"{{{_SVG}}}metadata")
    metadata.append(xmp(carried))
    for place, (tag, said) in enumerate((("title", carried["title"]), ("desc", carried["description"]))):
        element = ET.Element(f"{{{_SVG}}}{tag}", {"id": tag})
        element.text = said
        root.insert(place, element)
    root.insert(2, metadata)
    text = ET.tostring(root, encoding="unicode")
    fallbacks = f"'{FONT}', Verdana, 'Segoe UI', sans-serif"
    return f"<?xml version='1.0' encoding='utf-8'?>\n{text}\n".replace(f"'{FONT}'", fallbacks).encode()


def _link(group: ET.Element, row: Row) -> None:
    address, parts = words.link(row), list(group)
    for part in parts:
        group.remove(part)
    inner = ET.SubElement(group, f"{{{_SVG}}}a", {"href": address}) if address else group
    ET.SubElement(inner, f"{{{_SVG}}}title").text = f"{words.amount(row)} ({words.scope(row)})"
    inner.extend(parts)
