"""How a command of ``syria-figures`` is told which claims: by their keys, or by options that choose them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import wraps
from inspect import Parameter, Signature, signature
from pathlib import Path
from typing import Annotated, Any

import typer

# What needs the tables is imported when a command runs, so that --help and completion are quick.

#: What an option says, and where the keys stand that complete it.
_OPTIONS = {
    "topic": ("Of this topic.", "claims", "topic"),
    "indicator": ("Of this indicator.", "indicators", ""),
    "document": ("Of this document.", "documents", ""),
    "place": ("In this place or within.", "places", ""),
    "credited_to": ("Credited to this organisation.", "organizations", ""),
    "status": ("Put so by the document: stated, projected …", "claims", "status"),
    "since": ("Whose period ends then or later: 2018, 2018-04, 2018-04-30.", "", ""),
    "until": ("Whose period begins then or earlier.", "", ""),
    "search": ("With these words in summary, figure, place or credit.", "", ""),
}


def known(table: str, field: str = "") -> Any:
    """Completion of keys, or of what stands in a field, without pandas: a shell waits for it."""

    def complete(incomplete: str) -> Iterator[str]:
        from syria_figures.frames.rows import rows_by
        from syria_figures.model.tables import TABLES

        yield from (key for key in rows_by(table, field or TABLES[table].key[0]) if key.startswith(incomplete))

    return complete


def charts(incomplete: str) -> Iterator[str]:
    """Completion of the charts' names."""
    from syria_figures.charts import NAMES

    yield from (name for name in NAMES if name.startswith(incomplete))


ClaimId = Annotated[str, typer.Argument(metavar="ID", help="Key of a claim.", autocompletion=known("claims"))]
Ids = Annotated[
    list[str] | None,
    typer.Argument(metavar="[ID]…", help="Keys of claims.", show_default=False, autocompletion=known("claims")),
]
Every = Annotated[bool, typer.Option("--all", help="All claims.")]
Documents = Annotated[
    Path | None,
    typer.Option(
        envvar="SYRIA_FIGURES_DOCUMENTS", help="Your copy (text, a saved web page, PDF), or a folder that has it."
    ),
]


def chooses(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that choose claims; it gets their keys as `claims`.

    If it has `ids`, these are named instead, and `every` asks for all; else it is about all of itself.
    """
    own = {name: one for name, one in signature(command, eval_str=True).parameters.items() if name != "claims"}
    for name, (help, table, field) in _OPTIONS.items():
        option = typer.Option(help=help, autocompletion=known(table, field) if table else None)
        own[name] = Parameter(name, Parameter.KEYWORD_ONLY, default=None, annotation=Annotated[str | None, option])

    @wraps(command)
    def called(**given: Any) -> None:
        from syria_figures.claims.select import select

        conditions = {name: asked for name in _OPTIONS if (asked := given.pop(name)) is not None}
        ids = given.pop("ids", None)
        every = given.pop("every", not ids)
        if bool(ids) + bool(conditions or every) != 1:
            raise typer.BadParameter("name claims, or choose them: --topic economy, or --all")
        command(claims=ids or [row["claim_id"] for row in select(**conditions)], **given)

    called.__signature__ = Signature(list(own.values()))  # type: ignore[attr-defined]
    called.__annotations__ = {name: one.annotation for name, one in own.items()}
    return called
