"""The build, in one direction.

1. `curate.reading` reads the readings, `curate.companion` what is known of their documents;
2. `assemble` makes the tables of them and of the curated lists;
3. `verify` says what they lack or what breaks a rule of `checks`: then the build ends here;
4. `package` writes and reads back CSV, Parquet, `descriptor` and `codebook_page`, in a folder aside (`staging`);
5. `charts` draws from that folder;
6. `staging` puts all of it in place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from syria_figures.charts import render_all
from syria_figures.checks.rules import RULES
from syria_figures.curate.companion import Companion, load_companion, make_companion
from syria_figures.curate.decisions import undecided_fields
from syria_figures.curate.reading import read
from syria_figures.curate.verbs import Reading
from syria_figures.frames.frames import Tables
from syria_figures.model.problems import Problem, ProblemsError
from syria_figures.publish.package import Progress, make_package
from syria_figures.publish.staging import put_in_place, staged
from syria_figures.publish.verify import checked_tables, gathered


@dataclass(slots=True)
class Built:
    """What a build made and what it verified."""

    tables: Tables
    verified: list[str]
    """Documents whose wording was verified."""


def build(
    root: Path, documents: Path | None = None, progress: Progress = lambda _: None, *, charts: bool = True
) -> Built:
    """Build the package at `root` from its readings.

    Parameters
    ----------
    root : pathlib.Path
        The checkout.
    documents : pathlib.Path, optional
        Folder of the documents, ``<document_id>.txt``. Of those that are there every paragraph and phrase is verified
        and the companions are written afresh; of the others the companions are read. The package is the same.
    progress : callable
        Is told what is being done.
    charts : bool
        Whether to draw the charts; without them `figures/` is left as it is.

    Returns
    -------
    Built

    Raises
    ------
    ProblemsError
        If anything is wrong: names file and line, row, field, found and expected. Nothing has been written then.
    """
    readings = read_all(root / "scripts" / "readings", progress)
    undecided = [problem for reading in readings for problem in undecided_fields(reading)]
    if undecided:
        raise ProblemsError(undecided)
    texts = document_texts(documents, readings) if documents else {}
    if texts:
        progress(f"verifying the wording against {len(texts)} of {len(readings)} documents")
    companions = gathered(readings, lambda reading: _companion(reading, texts.get(reading.document_id)))
    progress(f"checking the tables by their schemas and {len(RULES)} rules")
    tables = checked_tables(readings, companions, root / "scripts")
    with staged(root) as made:
        make_package(tables, made, progress)
        for reading, companion in zip(readings, companions, strict=True):
            companion.write(reading.document_id, made / "scripts" / "readings")
        if charts:
            render_all(made / "figures", progress=progress, root=made)
        put_in_place(made, root)
    return Built(tables, list(texts))


def read_all(folder: Path, progress: Progress = lambda _: None) -> list[Reading]:
    """Read every reading of a folder, in the order of the documents' datelines."""
    paths = sorted(folder.glob("*.py"))
    progress(f"reading {len(paths)} readings")
    readings = gathered(paths, read)
    return sorted(readings, key=lambda reading: (str(reading.document["dateline"]), reading.document_id))


def document_texts(folder: Path, readings: Sequence[Reading]) -> dict[str, str]:
    """Return the text of each document that is in the folder, by document_id.

    Raises
    ------
    ProblemsError
        If none is there, or one is not UTF-8 text.
    """
    texts, problems = {}, []
    for reading in readings:
        path = folder / f"{reading.document_id}.txt"
        try:
            texts[reading.document_id] = path.read_text(encoding="utf-8-sig")
        except FileNotFoundError:
            continue
        except UnicodeDecodeError as error:
            found = f"a byte that is not UTF-8 at {error.start}"
            problems.append(Problem("", path.name, "", found, "UTF-8 text", "document"))
    if not texts and not problems:
        expected = "<document_id>.txt of one document at least, as received"
        problems = [Problem("", str(folder), "", "no document of a reading", expected, "document")]
    if problems:
        raise ProblemsError(problems)
    return texts


def _companion(reading: Reading, text: str | None) -> Companion:
    return load_companion(reading) if text is None else make_companion(reading, text)
