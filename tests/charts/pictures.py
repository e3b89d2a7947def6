"""A chart as an SVG, read back as a reader would: by the ticks of its axis."""

from __future__ import annotations

import math
import re
import xml.etree.ElementTree as ET
from itertools import pairwise

from syria_figures import charts

NAMES = list(charts.CHARTS)
_SVG = "{http://www.w3.org/2000/svg}"


class Picture:
    """An SVG of a chart: where its marks stand, and the values that they have by the ticks of the axis."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.root = ET.fromstring(text)
        self.groups = {group.get("id", ""): group for group in self.root.iter(f"{_SVG}g")}
        found = [(gid.split(":"), group) for gid, group in self.groups.items() if gid.startswith("tick:")]
        self.ticks = {
            space: sorted({(_places(g)[0][0], float(gid[2].split("@")[0])) for gid, g in found if gid[1] == space})
            for space in ("value", "share")
        }

    def ids(self, kind: str) -> list[str]:
        """Ids of the marks of a kind, `claim` or `incident`, without their parts."""
        return [gid.split(":")[1] for gid in self.groups if gid.startswith(f"{kind}:") and gid.count(":") == 1]

    def places(self, gid: str) -> list[tuple[float, float]]:
        """Where a mark stands, in points: its anchor, or the ends of its line."""
        return _places(self.groups[gid])

    def words(self, gid: str) -> str:
        """The words of a text."""
        parts = [gid, *(one for one in self.groups if re.fullmatch(rf"{re.escape(gid)}:\d+", one))]
        return " ".join("".join(self.groups[part].itertext()).strip() for part in parts)

    def value(self, x: float, space: str, log: bool) -> float:
        """The value at a place, between the two ticks beside it."""
        ticks = self.ticks[space]
        pairs = list(pairwise(ticks))
        (x0, low), (x1, high) = next((pair for pair in pairs if x <= pair[1][0]), pairs[-1])
        part = (x - x0) / (x1 - x0)
        return math.exp(math.log(low) * (1 - part) + math.log(high) * part) if log else low + part * (high - low)


def _places(group: ET.Element) -> list[tuple[float, float]]:
    uses = [(float(use.get("x", "nan")), float(use.get("y", "nan"))) for use in group.iter(f"{_SVG}use")]
    if uses:
        return uses
    (path,) = [path.get("d", "") for path in group.iter(f"{_SVG}path")][:1] or [""]
    return [(float(x), float(y)) for x, y in re.findall(r"[ML] ([-\d.e]+) ([-\d.e]+)", path)]
