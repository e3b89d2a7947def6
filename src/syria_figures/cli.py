"""The command line ``syria-figures``: every command prints what a function of the package returns."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from syria_figures import terminal
from syria_figures.choices import ClaimId, Documents, Every, Ids, charts, chooses
from syria_figures.claims import Format, Style
from syria_figures.desk import compare, proof, scan
from syria_figures.model.problems import ProblemsError
from syria_figures.version import __version__

# Everything that needs pandas is imported by the command that needs it, so that --help and completion are quick.

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> None:
    """Run the command line; what is wrong with the input is said in a line, our own mistakes with where."""
    try:
        app(prog_name="syria-figures")
    except (ProblemsError, ValueError, OSError, ImportError) as error:
        if os.environ.get("SYRIA_FIGURES_DEBUG"):
            raise
        terminal.fail(*(error.problems if isinstance(error, ProblemsError) else [error]))


def _version(asked: bool) -> None:
    if asked:
        terminal.say(f"syria-figures {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
    debug: Annotated[
        bool, typer.Option("--debug", help="Show where an error arose; so does SYRIA_FIGURES_DEBUG=1.")
    ] = False,
) -> None:
    """Figures that documents about the Syrian war state, with their sources and the way back to the words.

    A claim is what a document states, not what is true.

    \b
    Exit codes: 0 done; 1 not found, or something is wrong; 2 the command was not understood.
    Colour only on a terminal; NO_COLOR turns it off. In a pipe a table has one line per row.
    """
    if debug:
        os.environ["SYRIA_FIGURES_DEBUG"] = "1"


@app.command("list")
@chooses
def list_claims(
    claims: list[str],
    json: Annotated[bool, typer.Option("--json", help="All fields and the link, as JSON.")] = False,
    csv: Annotated[bool, typer.Option("--csv", help="All fields and the link, as CSV.")] = False,
) -> None:
    """List claims, all or some.

    \b
    Example: syria-figures list --topic displacement --since 2018 --search Idleb
    """
    from syria_figures.claims.link import link_to
    from syria_figures.frames.rows import find

    if json and csv:
        raise typer.BadParameter("choose one of --json and --csv")
    found = find(claims)
    linked = [{**row, "link": link_to(row)} for row in found]
    terminal.say(terminal.as_json(linked) if json else terminal.as_csv(linked) if csv else _listed(found))
    if not found:
        terminal.fail("no claim matches")


def _listed(found: Sequence[Mapping[str, Any]]) -> str:
    from syria_figures.claims.wording import figure, period, place

    cells = [(row["claim_id"], figure(row), period(row, short=True), place(row), row["status"]) for row in found]
    return terminal.table(["claim", "figure", "period", "place", "status"], cells) if cells else ""


@app.command("show")
def show_claim(claim_id: ClaimId) -> None:
    """Show one claim: figure, hedge, period, place, chain, link to the words, related claims.

    \b
    Example: syria-figures show daher-2018.gdp-2016
    """
    from syria_figures.claims.claim import claim

    terminal.say(repr(claim(claim_id)))


@app.command("cite")
@chooses
def cite_claims(
    claims: list[str],
    ids: Ids = None,
    every: Every = False,
    style: Annotated[
        Style,
        typer.Option(
            case_sensitive=False,
            help="text is a sentence; apa the 7th edition, chicago the 18th, author-date; bibtex as biblatex reads it.",
        ),
    ] = "apa",
    format: Annotated[Format, typer.Option(case_sensitive=False, help="How text, apa and chicago are set.")] = "plain",
) -> None:
    """Cite claims with the chain of their sources; several of one document make one entry.

    A document's key cites the document, syria-figures the package.

    \b
    Example: syria-figures cite daher-2018.gdp-2010 daher-2018.gdp-2016 --style chicago
    """
    from syria_figures.claims.cite import cite

    terminal.say(cite(claims, style, format))


@app.command("trace")
@chooses
def trace_claims(
    claims: list[str],
    ids: Ids = None,
    every: Every = False,
    documents: Documents = None,
    json: Annotated[bool, typer.Option("--json", help="What was found, as JSON.")] = False,
) -> None:
    """Trace claims to the words behind them; of many each is told in a line.

    \b
    Exit codes: 0 the same words, or the same sentence; 1 no copy that can be read as this document;
    3 the same words with others between them; 4 the wording differs; 5 not found;
    6 the copy ends before the claim. Of many the highest.
    \b
    Example: syria-figures trace daher-2018.gdp-2016 --documents ~/articles
    """
    from dataclasses import asdict

    from syria_figures.claims.trace import VERDICTS, trace, trace_each

    found = [trace(claims[0], documents)] if len(claims) == 1 else trace_each(claims, documents)
    if json:
        terminal.say(terminal.as_json(map(asdict, found)))
    elif len(found) == 1:
        terminal.say(repr(found[0]))
    else:
        cells = [(one.claim_id, one.verdict or "no copy", one.reason) for one in found]
        terminal.say(terminal.table(["claim", "verdict", "reason"], cells) if cells else "")
    if not found:
        terminal.fail("no claim matches")
    # The first two verdicts are good news; 2 is of a command that was not understood.
    places = [VERDICTS.index(one.verdict) if one.verdict else 0 for one in found]
    failed = any(one.reason and not one.verdict for one in found)
    if code := max(place + 1 if place > 1 else int(failed) for place in places):
        raise typer.Exit(code)


@app.command("codebook")
def print_codebook(
    table: Annotated[str, typer.Argument(metavar="TABLE", help="A table or a topic.")],
) -> None:
    """Print what the fields of a table mean.

    \b
    Example: syria-figures codebook claims
    """
    from syria_figures.frames.codebook import codebook

    cells = []
    for field in codebook(table).to_dict("records"):
        values = f" One of: {field['values']}." if field["values"] else ""
        reference = f" Stands in {field['references']}." if field["references"] else ""
        cells.append([field["field"], field["type"], f"{field['title']}. {field['description']}{values}{reference}"])
    terminal.say(terminal.table(["field", "type", "meaning"], cells))


@app.command("plot")
@chooses
def plot_charts(
    claims: list[str],
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="A chart.", autocompletion=charts)] = None,
    whole: Annotated[bool, typer.Option("--all", help="All charts, and a page that shows them.")] = False,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="Where to.")] = Path(),
    format: Annotated[Literal["svg", "png"], typer.Option(help="Kind of file.")] = "svg",
    title: Annotated[str | None, typer.Option(help="Another title.")] = None,
) -> None:
    """Draw one chart, or all, with their sources inside.

    \b
    Example: syria-figures plot displacement --document daher-2018 -o figures --format png
    """
    from syria_figures.charts import CHARTS, render_all, save
    from syria_figures.frames.rows import rows

    unchosen = len(claims) == len(rows("claims"))
    if whole == (name is not None) or (whole and (title or not unchosen)):
        raise typer.BadParameter("name one chart, or say --all without other choices")
    if whole:
        files = render_all(output, [format], progress=lambda doing: print(f"· {doing}", file=sys.stderr))
    else:
        from syria_figures.charts.gallery import unshown
        from syria_figures.frames.load import load

        if name not in CHARTS:
            raise ValueError(f"no chart {name!r}; known: {', '.join(CHARTS)}")
        frame = load("claims")
        ax = unshown(name, frame[frame["claim_id"].isin(claims)], title)
        output.mkdir(parents=True, exist_ok=True)
        files = [save(ax, output / f"{name}.{format}")]
    terminal.say("\n".join(map(str, files)))


@app.command("check")
def check_package(
    folder: Annotated[Path | None, typer.Argument(metavar="DIR", help="A package; the installed one if none.")] = None,
    json: Annotated[bool, typer.Option("--json", help="The problems as JSON.")] = False,
) -> None:
    """Check that a package is whole and true to its own rules; exit code 1 if it is not.

    \b
    Example: syria-figures check ~/downloads/syria-figures
    """
    from dataclasses import asdict

    from syria_figures.checks.package import check

    problems = check(folder)
    told = terminal.as_json(map(asdict, problems)) if json else "\n".join(map(str, problems))
    terminal.say(told or "no problem found")
    if problems:
        raise typer.Exit(1)


@app.command("diff")
def diff_packages(
    before: Annotated[Path, typer.Argument(metavar="A", help="A package.")],
    after: Annotated[Path, typer.Argument(metavar="B", help="Another one.")],
    changes: Annotated[str | None, typer.Option(metavar="VERSION", help="As changes.csv of this version.")] = None,
) -> None:
    """Tell how package B differs from package A, row by row and field by field.

    \b
    Example: syria-figures diff ../last . --changes 0.2.0
    """
    from syria_figures.frames.diff import changed, diff

    told = terminal.as_csv(changed(before, after, changes)) if changes else "\n".join(map(str, diff(before, after)))
    terminal.say(told or "no difference")


@app.command("export")
def export_package(
    format: Annotated[str, typer.Argument(metavar="FORMAT", help="xlsx, sqlite or jsonld.")],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="PATH", help="The file to write.")],
    force: Annotated[bool, typer.Option("--force", help="Replace what is there.")] = False,
) -> None:
    """Write the whole package as a workbook, a database, or a description for search engines.

    \b
    Example: syria-figures export xlsx -o figures.xlsx
    """
    from syria_figures.exports.export import export

    terminal.say(str(export(output, format, force=force)))  # type: ignore[arg-type]


for command in (scan, compare, proof):  # the curator's
    app.command()(command)


if __name__ == "__main__":
    main()
