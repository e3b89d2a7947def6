"""What the package says of itself: written in `about.toml`, read by everything that publishes it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

ABOUT: dict[str, Any] = tomllib.loads(Path(__file__).with_name("about.toml").read_text(encoding="utf-8"))
