"""Imports go one way: each floor of the house knows only what stands below it."""

import ast
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1] / "src" / "syria_figures"

#: From the ground up. Folders of one floor never know each other.
FLOORS = (
    ("version", "model", "terminal", "templates"),
    ("text", "frames"),
    ("claims",),
    ("curate",),  # whose proof sheet words a row as all other pages do
    ("charts", "exports"),
    ("checks",),
    ("publish", "choices"),
    ("desk",),
    ("__init__", "cli", "reading"),
    ("__main__",),
)
FLOOR = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}
MODULES = sorted(HOUSE.rglob("*.py"))


def _room(path: Path) -> str:
    return path.relative_to(HOUSE).with_suffix("").parts[0]


def _imported(path: Path) -> set[str]:
    """Return the rooms that a module imports from, at its top, inside a function or only for types."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}:{node.lineno}: a relative import"
            names |= {
                f"{node.module}.{alias.name}" if node.module == "syria_figures" else str(node.module)
                for alias in node.names
            }
    return {name.split(".")[1] for name in names if name.startswith("syria_figures.")}


def test_every_room_has_a_floor() -> None:
    assert {_room(path) for path in MODULES} == set(FLOOR)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_a_module_imports_only_from_below_or_its_own_room(path: Path) -> None:
    room = _room(path)
    assert [other for other in sorted(_imported(path) - {room}) if FLOOR[other] >= FLOOR[room]] == []
