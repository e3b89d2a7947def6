"""Provenance in the file of a chart: as XMP, which SVG and PNG both carry, and read back. No matplotlib is loaded."""

from __future__ import annotations

import struct
import xml.etree.ElementTree as ET
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PIL.PngImagePlugin import PngImageFile

from syria_figures.claims.cite import cite
from syria_figures.frames.rows import rows_by
from syria_figures.model.about import ABOUT
from syria_figures.version import __version__

#: More than any chart has; what is larger is not read.
MOST_BYTES, MOST_PIXELS = 30_000_000, 50_000_000
#: Where a picture carries its title, words for the blind, source line, claim ids, and the data with version and
#: licence: as texts of a PNG, and as a field and its form in XMP. Other tools know the latter by these names.
TEXTS = {"title": "Title", "description": "Description", "source": "Source", "claims": "Claims", "data": "Software"}
_SPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
}
_XMP = {
    "dc:title": ("title", "Alt"),
    "dc:source": ("source", ""),
    "dc:subject": ("claims", "Bag"),
    "xmp:CreatorTool": ("data", ""),
    "dc:rights": ("rights", "Alt"),
    "xmpRights:WebStatement": ("licence", ""),
    "Iptc4xmpCore:AltTextAccessibility": ("description", "Alt"),
}
for _prefix, _address in _SPACES.items():
    ET.register_namespace(_prefix, _address)


def _name(prefixed: str) -> str:
    prefix, _, name = prefixed.partition(":")
    return f"{{{_SPACES[prefix]}}}{name}"


@dataclass(frozen=True)
class Provenance:
    """What a picture says about itself."""

    title: str
    data: str
    """Package, version and licence: ``syria-figures VERSION, CC BY 4.0``; or that they are edited or own."""
    source: str
    claim_ids: tuple[str, ...]

    @property
    def signed(self) -> bool:
        """Whether what was drawn were the rows of the package."""
        return self.data.startswith("syria-figures ")

    @property
    def version(self) -> str:
        """Version of the package that drew it."""
        return self.data.rpartition("syria-figures ")[2].split(", ")[0]

    @property
    def licence(self) -> str:
        """Licence of the data; of data that are not the package's none is known."""
        return self.data.partition(", ")[2] if self.signed else ""

    @property
    def citations(self) -> dict[str, str]:
        """A sentence that cites each claim, if it was drawn as the installed data hold it."""
        known = rows_by("claims", "claim_id")
        unknown = f"not a claim of syria-figures {__version__}" if self.signed else self.data
        return {one: cite(one, style="text") if self.signed and one in known else unknown for one in self.claim_ids}

    def __str__(self) -> str:
        lines = [self.title, self.source, "", *(f"{key}: {words}" for key, words in self.citations.items())]
        return "\n".join(lines)


def provenance(path: str | Path) -> Provenance:
    """Read back what a picture carries: its title, its claims, the version and licence of the data.

    Parameters
    ----------
    path : str or Path
        An SVG or PNG that `save` wrote, whatever was done to it since.

    Returns
    -------
    Provenance
        With `title`, `version`, `licence`, `source`, `signed`, `claim_ids` and `citations`; printed, it lists the
        claims.

    Raises
    ------
    ValueError
        If there is no such file, it is no picture of these formats, it is broken, or what it carried is gone.

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
        format, read = "PNG", _png
    elif begins.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
        format, read = "SVG", lambda path: _from_xmp(path.read_text(encoding="utf-8-sig"))
    else:
        raise ValueError(f"{path.name} is neither SVG nor PNG")
    try:
        found = read(path)
    except (OSError, SyntaxError, ValueError, struct.error, zlib.error) as error:
        raise ValueError(f"{path.name} is a broken {format}: {error}") from error
    carried = {ours: found.get(ours, "").strip() for ours in TEXTS}
    if "syria-figures " not in carried["data"]:
        raise ValueError(f"{path.name} carries no provenance of syria-figures; its source line may still be printed")
    if lost := [ours for ours in ("claims", "source") if not carried[ours]]:
        raise ValueError(f"{path.name} has lost part of its provenance: no {' and no '.join(lost)}")
    return Provenance(carried["title"], carried["data"], carried["source"], tuple(carried["claims"].split()))


def xmp(carried: Mapping[str, str]) -> ET.Element:
    """Return what a picture carries as RDF, in the words of XMP and of the IPTC."""
    rdf = ET.Element(_name("rdf:RDF"))
    about = ET.SubElement(rdf, _name("rdf:Description"), {_name("rdf:about"): ""})
    for field, (ours, form) in _XMP.items():
        value = {"rights": ABOUT["creator"], "licence": ABOUT["licence"]["path"]} | dict(carried)
        element = ET.SubElement(about, _name(field))
        if form:
            listed = ET.SubElement(element, _name(f"rdf:{form}"))
            for text in value[ours].split() if form == "Bag" else [value[ours]]:
                language = {"{http://www.w3.org/XML/1998/namespace}lang": "x-default"} if form == "Alt" else {}
                ET.SubElement(listed, _name("rdf:li"), language).text = text
        else:
            element.text = value[ours]
    return rdf


def _from_xmp(text: str) -> dict[str, str]:
    """Read the fields of XMP. A file that declares entities is refused: none of ours does."""
    if "<!ENTITY" in text:
        raise ValueError("it declares entities, which are not read")
    elements = {element.tag: element for element in ET.fromstring(text).iter()}
    found = {}
    for field, (ours, _) in _XMP.items():
        if (element := elements.get(_name(field))) is not None:
            listed = [one.text or "" for one in element.iter(_name("rdf:li"))]
            found[ours] = " ".join(listed) if listed else element.text or ""
    return found


def _png(path: Path) -> dict[str, str]:
    """Read the texts, or what XMP says; only if ours are not before the pixels, those after them."""
    with PngImageFile(path) as picture:
        if TEXTS["data"] not in picture.info and "xmp" not in picture.info:
            if picture.width * picture.height > MOST_PIXELS:
                raise ValueError(f"larger than any chart: {picture.width:,} by {picture.height:,} pixels")
            picture.load()
        texts = picture.info
        packet = texts.get("xmp") or texts.get("XML:com.adobe.xmp")
        found = _from_xmp(packet.decode() if isinstance(packet, bytes) else packet) if packet else {}
        return found | {ours: texts[theirs] for ours, theirs in TEXTS.items() if isinstance(texts.get(theirs), str)}
