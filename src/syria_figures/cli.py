"""The command line ``syria-figures``: every command prints what a function of the package returns."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from syria_figures import terminal
from syria_figures.model.problems import ProblemsError
from syria_figures.version import __version__

# Everything that needs pandas is imported by the command that needs it, so that --help and completion are quick.

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Format = Literal["text", "apa", "chicago", "bibtex", "ris", "csl-json"]


def main() -> None:
    """Run the command line; what is wrong with the input is said in a line, our own mistakes with where."""
    try:
        app(prog_name="syria-figures")
    except (ProblemsError, ValueError, OSError, ImportError) as error:
        if os.environ.get("SYRIA_FIGURES_DEBUG"):
            raise
        terminal.fail(*(error.problems if isinstance(error, ProblemsError) else [error]))


def _known(table: str, field: str = "") -> Any:
    """Completion of keys, or of what stands in a field, without pandas: a shell waits for it."""

    def complete(incomplete: str) -> Iterator[str]:
        from syria_figures.frames.rows import rows_by
        from syria_figures.model.tables import TABLES

        yield from (key for key in rows_by(table, field or TABLES[table].key[0]) if key.startswith(incomplete))

    return complete


def _charts(incomplete: str) -> Iterator[str]:
    from syria_figures.charts import NAMES

    yield from (name for name in NAMES if name.startswith(incomplete))


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


ClaimId = Annotated[str, typer.Argument(metavar="ID", help="Key of a claim.", autocompletion=_known("claims"))]
Topic = Annotated[str | None, typer.Option(help="Of this topic.", autocompletion=_known("claims", "topic"))]
Document = Annotated[str | None, typer.Option(help="Of this document.", autocompletion=_known("documents"))]


@app.command("list")
def list_claims(
    topic: Topic = None,
    document: Document = None,
    place: Annotated[str | None, typer.Option(help="In this place or within.", autocompletion=_known("places"))] = None,
    since: Annotated[
        str | None, typer.Option(metavar="DATE", help="Whose period ends then or later: 2018, 2018-04, 2018-04-30.")
    ] = None,
    until: Annotated[str | None, typer.Option(metavar="DATE", help="Whose period begins then or earlier.")] = None,
    search: Annotated[
        str | None, typer.Option(metavar="WORD", help="Words in the summary, the figure, the place or the note.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="All fields, as JSON.")] = False,
    csv: Annotated[bool, typer.Option("--csv", help="All fields, as CSV.")] = False,
) -> None:
    """List claims, all or some.

    \b
    Example: syria-figures list --topic displacement --since 2018 --search Idleb
    """
    from syria_figures.claims.select import select

    if json and csv:
        raise typer.BadParameter("choose one of --json and --csv")
    found = select(topic=topic, document=document, place=place, since=since, until=until, search=search)
    terminal.say(terminal.as_json(found) if json else terminal.as_csv(found) if csv else _listed(found))
    if not found:
        terminal.fail("no claim matches")


def _listed(found: Sequence[Mapping[str, Any]]) -> str:
    from syria_figures.claims.wording import figure, period, place

    cells = [(row["claim_id"], figure(row), period(row, short=True), place(row), row["status"]) for row in found]
    return terminal.table(["claim", "figure", "period", "place", "status"], cells) if cells else ""


@app.command("show")
def show_claim(claim_id: ClaimId) -> None:
    """Show one claim: figure, hedge, period, place, chain, related claims.

    \b
    Example: syria-figures show daher-2018.gdp-2016
    """
    from syria_figures.claims.claim import claim

    terminal.say(repr(claim(claim_id)))


@app.command("cite")
def cite_claims(
    claim_ids: Annotated[
        list[str], typer.Argument(metavar="ID…", help="Keys of claims.", autocompletion=_known("claims"))
    ],
    style: Annotated[Format, typer.Option(help="How the citation is written.")] = "apa",
) -> None:
    """Cite claims with the chain of their sources; several of one document make one entry.

    \b
    Example: syria-figures cite daher-2018.gdp-2010 daher-2018.gdp-2016 --style chicago
    """
    from syria_figures.claims.cite import cite

    terminal.say(cite(claim_ids, style))


@app.command("trace")
def trace_claim(
    claim_id: ClaimId,
    documents: Annotated[
        Path | None,
        typer.Option(
            envvar="SYRIA_FIGURES_DOCUMENTS",
            help="Your copy (text, a saved web page, PDF), or a folder that has it.",
        ),
    ] = None,
) -> None:
    """Trace a claim to the words behind it.

    \b
    Exit codes: 0 the same words, or the same sentence; 1 no copy that can be read as this document;
    3 the same words with others between them; 4 the wording differs; 5 not found;
    6 the copy ends before the claim.
    \b
    Example: syria-figures trace daher-2018.gdp-2016 --documents ~/articles
    """
    from syria_figures.claims.trace import VERDICTS, trace

    found = trace(claim_id, documents)
    terminal.say(repr(found))
    # The first two are good news; 2 is of a command that was not understood.
    if found.verdict and (place := VERDICTS.index(found.verdict)) > 1:
        raise typer.Exit(place + 1)


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
def plot_charts(
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="A chart.", autocompletion=_charts)] = None,
    every: Annotated[bool, typer.Option("--all", help="All charts, and a page that shows them.")] = False,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="Where to.")] = Path(),
    format: Annotated[Literal["svg", "png"], typer.Option(help="Kind of file.")] = "svg",
    topic: Topic = None,
    document: Document = None,
    title: Annotated[str | None, typer.Option(help="Another title.")] = None,
) -> None:
    """Draw one chart, or all, with their sources inside.

    \b
    Example: syria-figures plot displacement --document daher-2018 -o figures --format png
    """
    from syria_figures.charts import CHARTS, render_all, save

    if every == (name is not None) or (every and (topic or document or title)):
        raise typer.BadParameter("name one chart, or say --all without other choices")
    if every:
        files = render_all(output, [format], progress=lambda doing: print(f"· {doing}", file=sys.stderr))
    else:
        from syria_figures.charts.gallery import unshown
        from syria_figures.claims.select import select
        from syria_figures.frames.load import load

        if name not in CHARTS:
            raise ValueError(f"no chart {name!r}; known: {', '.join(CHARTS)}")
        claims = load("claims")
        chosen = [row["claim_id"] for row in select(topic=topic, document=document)]
        ax = unshown(name, claims[claims["claim_id"].isin(chosen)], title)
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


@app.command("scan")
def scan_document(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A text (UTF-8), a saved web page or a PDF.")],
    reading: Annotated[
        str | None, typer.Option(metavar="ID", help="Write a starter reading of the document with this key.")
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="DIR", help="Write ID.py (and the text) here; never overwrites."),
    ] = None,
    against: Annotated[
        Path | None,
        typer.Option(metavar="READING", help="Cut as this reading does, and say what it leaves to decide."),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Every expression, as JSON.")] = False,
) -> None:
    """Find every number of a document; start its reading, or check it.

    \b
    Examples: syria-figures scan report.pdf
              syria-figures scan report.pdf --reading agency-2024 -o desk
              syria-figures scan desk/agency-2024.txt --against scripts/readings/agency-2024.py
    """
    from syria_figures.curate.reading import read
    from syria_figures.curate.scan import page, scan_copy
    from syria_figures.curate.starter import check_reading, starter, write_starter
    from syria_figures.text.copies import open_copy

    if output and not reading:
        raise typer.BadParameter("-o needs --reading ID: the key of the document")
    scanned = scan_copy(open_copy(file), read(against) if against else None)
    if reading or against or json:  # the page has the notes
        for note in scanned.notes:
            print(f"syria-figures: {note}", file=sys.stderr)
    if reading and output:
        terminal.say("\n".join(f"written: {path}" for path in write_starter(scanned, reading, output)))
    elif reading:
        terminal.say(starter(scanned, reading).rstrip("\n"))
    elif json:
        terminal.say(terminal.as_json(found.row() for found in scanned.found))
    elif against:
        _checked(check_reading(against, scanned), against)
    else:
        terminal.say(page(scanned))


def _checked(problems: Sequence[object], reading: Path) -> None:
    if problems:
        terminal.say("\n".join(map(str, problems)))
        terminal.fail(f"{reading.name}: {len(problems)} to decide or mend; the companion was not written")
    terminal.say(f"{reading.name}: every number decided, every phrase in its paragraph; companion written beside it")


@app.command("compare")
def compare_readings(
    first: Annotated[Path, typer.Argument(metavar="READING_A", help="A reading (.py), or claims as CSV.")],
    second: Annotated[Path, typer.Argument(metavar="READING_B", help="The other.")],
) -> None:
    """Compare two readings of one document: found by both, by one, differing fields, agreement per field.

    \b
    Example: syria-figures compare scripts/readings/daher-2018.py second/daher-2018.py
    """
    from syria_figures.curate.compare import compare

    terminal.say(str(compare(first, second)))


if __name__ == "__main__":
    main()
