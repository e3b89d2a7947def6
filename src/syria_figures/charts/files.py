"""Charts as files that carry where they come from: written with the same bytes every time, and read back."""

from __future__ import annotations

import io
import re
import struct
import xml.parsers.expat
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from syria_figures.charts import sources
from syria_figures.charts.cards import WIDTHS, drawn, house_style
from syria_figures.charts.words import DATA, LICENCE, source_line
from syria_figures.version import __version__

if TYPE_CHECKING:
    from matplotlib.axes import Axes

#: How each format names what a picture carries: title, words for the blind, source line, claim ids, and the data with
#: version and licence. SVG reads back `Keywords` as Dublin Core's `Subject`.
_NAMES: dict[str, dict[str, str]] = {
    "svg": {"title": "Title", "description": "Description", "source": "Source", "claims": "Subject", "data": "Creator"},
    "png": {"title": "Title", "description": "Description", "source": "Source", "claims": "Claims", "data": "Software"},
    "pdf": {"title": "Title", "source": "Subject", "claims": "Keywords", "data": "Creator"},
}
_RIGHTS = {"svg": "Rights", "png": "Copyright", "pdf": "Author"}
_FALLBACK = "'DejaVu Sans', Verdana, 'Segoe UI', sans-serif"
DPI = {"page": 160, "phone": 288}
#: More than any chart has; what is larger is not read.
MOST_BYTES = 30_000_000


@dataclass(frozen=True)
class Provenance:
    """What a picture says about itself."""

    title: str
    data: str
    """Package, version and licence: ``syria-figures VERSION, CC BY 4.0``."""
    source: str
    claim_ids: tuple[str, ...]

    @property
    def version(self) -> str:
        """Version of the data that were drawn."""
        return self.data.removeprefix("syria-figures ").split(", ")[0]

    @property
    def licence(self) -> str:
        """Licence of the data."""
        return self.data.partition(", ")[2]

    @property
    def citations(self) -> dict[str, str]:
        """A sentence that cites each claim; one that the installed data do not hold is said to be unknown."""
        from syria_figures.citing import cite

        known = {row["claim_id"] for row in sources.rows("claims")}
        unknown = f"not a claim of syria-figures {__version__}"
        return {one: cite(one, style="text") if one in known else unknown for one in self.claim_ids}

    def __str__(self) -> str:
        lines = [self.title, self.source, "", *(f"{key}: {words}" for key, words in self.citations.items())]
        return "\n".join(lines)


def alt_text(ax: Axes) -> str:
    """Return a chart in words, for those who cannot see it: neutral sentences made from its rows.

    Examples
    --------
    >>> import syria_figures as sf
    >>> print(sf.charts.alt_text(sf.charts.gdp()).partition("(")[0])
    Dot plot of 2 figures, on a linear scale. Gross domestic product in 2010 is given as 60.2 billion US dollars.
    """
    return _carried([ax])["description"]


def save(ax: Axes, path: str | Path, *, dpi: float | None = None) -> Path:
    """Save the figure of a chart, with its provenance in the file: the same bytes every time.

    Parameters
    ----------
    ax : matplotlib Axes
        What a chart returned. All charts on its figure are named in the file.
    path : str or Path
        Ends in ``.svg``, ``.png`` or ``.pdf``.
    dpi : float, optional
        Pixels per inch of a PNG. Default: 160, or 288 for a phone.

    Returns
    -------
    pathlib.Path

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
    if format not in _NAMES:
        raise ValueError(f"cannot save a chart as {path.name!r}; known: .svg, .png, .pdf")
    figure = ax.get_figure(root=True)
    assert figure is not None
    carried = _carried([*figure.axes, ax])
    narrow = figure.get_figwidth() * 72 <= WIDTHS["phone"]
    file = io.BytesIO()
    with house_style():
        figure.savefig(
            file, format=format, dpi=dpi or DPI["phone" if narrow else "page"], metadata=_metadata(carried, format)
        )
    content = file.getvalue()
    path.write_bytes(_accessible(content.decode(), carried).encode() if format == "svg" else content)
    return path


def _carried(axes: Sequence[Axes]) -> dict[str, str]:
    """Gather what the charts on some Axes say: title, description, source, claims, data."""
    found = [one for one in map(drawn, dict.fromkeys(axes)) if one is not None]
    if not found:
        raise ValueError("no chart of syria_figures stands on these Axes")
    rows = [row for one in found for row in one.sheet.rows]
    return {
        "title": "; ".join(one.title for one in found),
        "description": " ".join(one.sheet.alt for one in found),
        "source": source_line(rows, [row for one in found for row in one.sheet.incidents]),
        "claims": " ".join(dict.fromkeys(str(row["claim_id"]) for row in rows)),
        "data": DATA,
    }


def _metadata(carried: dict[str, str], format: str) -> dict[str, Any]:
    """Name what a picture carries as its format does; no date and no tool, which would change with the day."""
    metadata: dict[str, Any] = {theirs: carried[ours] for ours, theirs in _NAMES[format].items()}
    metadata |= {_RIGHTS[format]: f"The syria-figures developers, {LICENCE}"}
    if format == "svg":
        metadata |= {"Keywords": metadata.pop("Subject").split(), "Date": None, "Language": "en"}
    if format == "pdf":
        metadata |= {"CreationDate": None, "Producer": None}
    return metadata


def _accessible(svg: str, carried: dict[str, str]) -> str:
    """Give an SVG words for screen readers, fonts to fall back on, and ids of which none stands twice."""
    svg = re.sub(r"<!DOCTYPE[^>]*>\s*", "", svg, count=1)
    svg = svg.replace("font-family: 'DejaVu Sans'", f"font-family: {_FALLBACK}")
    svg = svg.replace("<svg ", '<svg role="img" aria-labelledby="title desc" ', 1)
    words = f'</title>\n <desc id="desc">{escape(carried["description"], quote=False)}</desc>'
    svg = svg.replace("<title>", '<title id="title">', 1).replace("</title>", words, 1)
    seen: Counter[str] = Counter()

    def once(match: re.Match[str]) -> str:
        seen[match[1]] += 1
        return match[0] if seen[match[1]] == 1 else f'id="{match[1]}~{seen[match[1]]}"'

    return re.sub(r'(?<= )id="((?:claim|incident|tick|source|our-)[^"]*)"', once, svg)


def provenance(path: str | Path) -> Provenance:
    """Read back what a picture carries: its title, its claims, the version and licence of the data.

    Parameters
    ----------
    path : str or Path
        An SVG, PNG or PDF that `save` wrote.

    Returns
    -------
    Provenance
        With `title`, `version`, `licence`, `source`, `claim_ids` and `citations`; printed, it lists the claims.

    Raises
    ------
    ValueError
        If there is no such file, it is no picture of these formats, it is broken, or it carries nothing of ours.

    Examples
    --------
    >>> import syria_figures as sf, tempfile, pathlib
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     file = sf.charts.save(sf.charts.gdp(), pathlib.Path(folder) / "gdp.png")
    ...     sf.charts.provenance(file).claim_ids
    ('daher-2018.gdp-2010', 'daher-2018.gdp-2016')
    """
    path = Path(path)
    if not path.is_file():
        raise ValueError(f"no such file: {path}")
    with path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise ValueError(f"{path.name} is larger than any chart: more than {MOST_BYTES:,} bytes")
    fields = _fields(content, path.name)
    if not str(fields.get("data", "")).startswith("syria-figures "):
        raise ValueError(f"{path.name} carries no provenance of syria-figures; its source line may still be printed")
    claims = tuple(fields.get("claims", "").split())
    return Provenance(fields.get("title", ""), fields["data"], fields.get("source", ""), claims)


def _fields(content: bytes, name: str) -> dict[str, str]:
    """Return what a file carries, by our names for it."""
    for format, begins, read in (("png", b"\x89PNG\r\n", _png), ("pdf", b"%PDF-", _pdf), ("svg", b"<", _svg)):
        if content.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(begins):
            try:
                found = read(content)
            except (struct.error, xml.parsers.expat.ExpatError, UnicodeDecodeError, zlib.error) as error:
                raise ValueError(f"{name} is a broken {format.upper()}: {error}") from error
            return {key: found[theirs].strip() for key, theirs in _NAMES[format].items() if theirs in found}
    raise ValueError(f"{name} is neither SVG nor PNG nor PDF")


def _png(content: bytes) -> dict[str, str]:
    """Read the text chunks; a picture is not decoded."""
    found, at = {}, 8
    while at < len(content):
        length, kind = struct.unpack(">I4s", content[at : at + 8])
        chunk = content[at + 8 : at + 8 + length]
        key, _, words = chunk.partition(b"\0")
        if kind == b"tEXt":
            found[key.decode("latin-1")] = words.decode("latin-1")
        elif kind == b"iTXt":
            packed, words = words[:1] == b"\1", words[2:].split(b"\0", 2)[-1]
            words = zlib.decompressobj().decompress(words, 1_000_000) if packed else words
            found[key.decode("latin-1")] = words.decode("utf-8")
        at += length + 12
    return found


def _pdf(content: bytes) -> dict[str, str]:
    """Read the information dictionary, as matplotlib writes it."""
    number = re.search(rb"/Info (\d+) 0 R", content)
    info = number and re.search(rb"\s%s 0 obj(.*?)endobj" % number[1], content, re.DOTALL)
    pairs = re.findall(rb"/(\w+)\s*\(((?:\\.|[^\\()])*)\)", info[1] if info else b"", re.DOTALL)
    return {key.decode("ascii"): _pdf_text(words) for key, words in pairs}


def _pdf_text(words: bytes) -> str:
    plain = re.sub(rb"\\(.)", lambda m: {b"n": b"\n", b"r": b"\r"}.get(m[1], m[1]), words, flags=re.DOTALL)
    return plain[2:].decode("utf-16-be") if plain.startswith(b"\xfe\xff") else plain.decode("latin-1")


def _svg(content: bytes) -> dict[str, str]:
    """Read the Dublin Core elements. A file that declares entities is refused: none of ours does."""
    core = "http://purl.org/dc/elements/1.1/ "
    path: list[str] = []
    found: dict[str, str] = {}

    def refuse(*_: object) -> None:
        raise ValueError("an SVG that declares entities is not read")

    def text(words: str) -> None:
        name = next((one.removeprefix(core) for one in path if one.startswith(core)), "").capitalize()
        if name:
            found[name] = found.get(name, "") + words

    parser = xml.parsers.expat.ParserCreate(namespace_separator=" ")
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = lambda name, _: path.append(name)
    parser.EndElementHandler = lambda _: path.pop()
    parser.CharacterDataHandler = text
    parser.Parse(content, True)
    return found
