"""A claim in words: its sentence, its citation, and the way back to the document."""

from typing import Literal

#: How a citation is written, and how what is no file for a reference manager is set.
Style = Literal["text", "apa", "chicago", "bibtex", "ris", "csl-json"]
Format = Literal["plain", "html", "markdown"]
