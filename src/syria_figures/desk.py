"""The commands of a curator: from a document to its reading, and both side by side."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from syria_figures import terminal
from syria_figures.choices import Documents

# What needs the package is imported by the command that needs it, as in `cli`.


def scan(
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
    from syria_figures.curate.starter import starter, write_starter
    from syria_figures.publish.verify import check_reading, lists_beside
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
        if problems := check_reading(against, scanned.original.text):
            terminal.say("\n".join(map(str, problems)))
            terminal.fail(f"{against.name}: {len(problems)} to decide or mend")
        asked = "lists and rules hold" if lists_beside(against).is_dir() else "no lists beside it, so none were asked"
        terminal.say(f"{against.name}: every number decided, every phrase in its paragraph; {asked}; companion written")
    else:
        terminal.say(page(scanned))


def compare(
    first: Annotated[Path, typer.Argument(metavar="READING_A", help="A reading (.py), or claims as CSV.")],
    second: Annotated[Path, typer.Argument(metavar="READING_B", help="The other.")],
    sheet: Annotated[
        Path | None, typer.Option("--proof", metavar="FILE", help="Write the sheet to decide in, as proof does.")
    ] = None,
    documents: Documents = None,
) -> None:
    """Compare two readings of one document: found by both, by one, differing fields, agreement per field.

    \b
    Example: syria-figures compare scripts/readings/daher-2018.py second/daher-2018.py
    """
    from syria_figures.curate.compare import compare as compared

    terminal.say(str(compared(first, second)))
    if sheet:
        proof(str(first), sheet, documents, second)


def proof(
    name: Annotated[str, typer.Argument(metavar="ID", help="Key of a document with a reading, or a reading (.py).")],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="The page; an older one is replaced.")],
    documents: Documents = None,
    second: Annotated[
        Path | None, typer.Option(metavar="READING", help="A second reading, whose differences are put beside.")
    ] = None,
) -> None:
    """Write document and reading side by side, to be checked by a person; for your eyes only.

    \b
    Example: syria-figures proof daher-2018 --documents ~/articles -o ~/proof.html
    """
    from syria_figures.curate.proof import write_proof

    if documents is None:
        raise typer.BadParameter("--documents: the document, or the folder that has it as ID.txt")
    terminal.say(f"written: {write_proof(name, documents, output, second)}")
