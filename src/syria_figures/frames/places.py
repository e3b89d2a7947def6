"""Which places lie in which."""

from __future__ import annotations

from syria_figures.frames.rows import rows


def extents() -> dict[str, set[str]]:
    """Every place of the tables that lies in a place, itself included; areas and borders hold their members."""
    inside = {row["place_id"]: {row["place_id"]} for row in rows("places")}
    links = [(row["parent_place_id"], row["place_id"]) for row in rows("places")]
    links += [(row["place_id"], row["member_place_id"]) for row in rows("place_members")]
    for _ in links:  # no chain is longer
        for outer, inner in links:
            if outer in inside:
                inside[outer] |= inside[inner]
    return inside
