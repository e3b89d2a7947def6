"""Provenance read back from the file of a chart. Nothing is drawn here and no matplotlib is loaded."""

from __future__ import annotations

import struct
import xml.etree.ElementTree as ET
import zlib
from dataclasses import dataclass
from pathlib import Path

from PIL.PngImagePlugin import PngImageFile

from syria_figures.claims.cite import cite
from syria_figures.frames.rows import rows_by
from syria_figures.version import __version__

#: How each format names what a picture carries: title, words for the blind, source line, claim ids, and the data with
#: version and licence.
KEYS: dict[str, dict[str, str]] = {
    "svg": {"title": "Title", "description": "Description", "source": "Source", "claims": "Subject", "data": "Creator"},
    "png": {"title": "Title", "description": "Description", "source": "Source", "claims": "Claims", "data": "Software"},
}
#: More than any chart has; what is larger is not read.
MOST_BYTES, MOST_PIXELS = 30_000_000, 50_000_000

_CORE = "{http://purl.org/dc/elements/1.1/}"
_WORK = "{http://creativecommons.org/ns#}Work"


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
        known = rows_by("claims", "claim_id")
        unknown = f"not a claim of syria-figures {__version__}"
        return {one: cite(one, style="text") if one in known else unknown for one in self.claim_ids}

    def __str__(self) -> str:
        lines = [self.title, self.source, "", *(f"{key}: {words}" for key, words in self.citations.items())]
        return "\n".join(lines)


def provenance(path: str | Path) -> Provenance:
    """Read back what a picture carries: its title, its claims, the version and licence of the data.

    Parameters
    ----------
    path : str or Path
        An SVG or PNG that `save` wrote.

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
    if path.stat().st_size > MOST_BYTES:
        raise ValueError(f"{path.name} is larger than any chart: more than {MOST_BYTES:,} bytes")
    with path.open("rb") as file:
        begins = file.read(1000)
    if begins.startswith(b"\x89PNG\r\n"):
        format, read = "png", _png
    elif begins.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
        format, read = "svg", _svg
    else:
        raise ValueError(f"{path.name} is neither SVG nor PNG")
    try:
        found = read(path)
    except (OSError, SyntaxError, ValueError, struct.error, zlib.error) as error:
        raise ValueError(f"{path.name} is a broken {format.upper()}: {error}") from error
    carried = {ours: found.get(theirs, "").strip() for ours, theirs in KEYS[format].items()}
    if not carried["data"].startswith("syria-figures "):
        raise ValueError(f"{path.name} carries no provenance of syria-figures; its source line may still be printed")
    return Provenance(carried["title"], carried["data"], carried["source"], tuple(carried["claims"].split()))


def _png(path: Path) -> dict[str, str]:
    """Read the text chunks; only if ours is not among the first ones, those after the pixels."""
    with PngImageFile(path) as picture:
        if KEYS["png"]["data"] in picture.info:
            return {str(key): words for key, words in picture.info.items() if isinstance(words, str)}
        if picture.width * picture.height > MOST_PIXELS:
            raise ValueError(f"larger than any chart: {picture.width:,} by {picture.height:,} pixels")
        return dict(picture.text)


def _svg(path: Path) -> dict[str, str]:
    """Read the Dublin Core elements. A file that declares entities is refused: none of ours does."""
    text = path.read_text(encoding="utf-8-sig")
    if "<!ENTITY" in text:
        raise ValueError("it declares entities, which are not read")
    fields = [field for work in ET.fromstring(text).iter(_WORK) for field in work]
    return {field.tag.removeprefix(_CORE).capitalize(): " ".join(field.itertext()) for field in fields}
