"""Figures stated in documents about the Syrian war, with the words, the credit and the place of each.

What the tables hold is what the documents *state*, not what is true. Importing this package loads neither pandas nor
matplotlib; the first call that needs them does.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from syria_figures.version import __version__ as __version__

if TYPE_CHECKING:
    from syria_figures import charts as charts
    from syria_figures.checks.package import check as check
    from syria_figures.claims.cite import cite as cite
    from syria_figures.claims.claim import Claim as Claim
    from syria_figures.claims.claim import claim as claim
    from syria_figures.claims.link import link as link
    from syria_figures.claims.trace import Trace as Trace
    from syria_figures.claims.trace import trace as trace
    from syria_figures.curate.scan import scan as scan
    from syria_figures.exports.export import export as export
    from syria_figures.frames.codebook import codebook as codebook
    from syria_figures.frames.diff import diff as diff
    from syria_figures.frames.load import load as load
    from syria_figures.frames.load import tables as tables
    from syria_figures.frames.total import OverlapError as OverlapError
    from syria_figures.frames.total import total as total
    from syria_figures.text.copies import CopyError as CopyError

#: Where each public name lives, for Python; above, for type checkers.
_HOMES = {
    "Claim": "claims.claim",
    "CopyError": "text.copies",
    "OverlapError": "frames.total",
    "Trace": "claims.trace",
    "check": "checks.package",
    "cite": "claims.cite",
    "claim": "claims.claim",
    "codebook": "frames.codebook",
    "diff": "frames.diff",
    "export": "exports.export",
    "link": "claims.link",
    "load": "frames.load",
    "scan": "curate.scan",
    "tables": "frames.load",
    "total": "frames.total",
    "trace": "claims.trace",
}

__all__ = ["__version__", "charts", *_HOMES]


def __getattr__(name: str) -> Any:
    if name == "charts":
        return import_module(f"{__name__}.charts")
    if name in _HOMES:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
