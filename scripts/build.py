"""Build the package: readings → tables → checks → data/ and datapackage.json → figures/.

python scripts/build.py                     # from readings and companions
python scripts/build.py --documents DIR     # and verify every word against those documents that are there
python scripts/build.py --no-charts         # leave figures/ as they are
"""

from __future__ import annotations

import argparse
import io
import os
import sys
import time
from pathlib import Path

if sys.flags.optimize > 1:
    sys.exit("python -OO leaves out the docstrings of which the codebook is made; run it without")
try:
    from syria_figures.model.problems import ProblemsError
    from syria_figures.publish.build import Built, build
except ModuleNotFoundError as error:
    sys.exit(f"the build needs {error.name}: python -m pip install -c constraints.txt -e '.[build]'")
except ValueError as error:  # fields and vocabularies are read at the import: a mistake of typing in one
    sys.exit(f"{error}; nothing was written.")

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Run the build and say how it went; 1 if something is wrong."""
    arguments = _arguments()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a console may have no "·"
    started = time.monotonic()
    try:
        built = build(ROOT, arguments.documents, lambda doing: print(f"· {doing}", flush=True), charts=arguments.charts)
    except ProblemsError as error:
        print(f"\n{error}\n\n{len(error.problems)} problem(s); nothing was written.", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"\ncannot write the package: {error}; each file is whole, old or new: run it again.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nstopped; each file is whole, old or new: run it again.", file=sys.stderr)
        return 130
    print(_summary(built, time.monotonic() - started))
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    default = os.environ.get("SYRIA_FIGURES_DOCUMENTS")
    parser.add_argument(
        "--documents",
        type=Path,
        default=Path(default) if default else None,
        metavar="DIR",
        help="folder of the documents, <document_id>.txt (default: $SYRIA_FIGURES_DOCUMENTS)",
    )
    parser.add_argument("--no-charts", dest="charts", action="store_false", help="leave figures/ as they are")
    return parser.parse_args()


def _summary(built: Built, seconds: float) -> str:
    tables = built.tables
    claims, ledger = tables["claims"], tables["ledger"]
    lines = ["", f"{len(claims)} claims from {len(tables['documents'])} documents, built in {seconds:.0f} s", ""]
    for document_id in tables["documents"]["document_id"]:
        stated = (claims["document_id"] == document_id).sum()
        paragraphs = (tables["paragraphs"]["document_id"] == document_id).sum()
        numeric = (ledger["document_id"] == document_id).sum()
        lines.append(
            f"  {document_id:<14}{stated:>3} claims   {paragraphs:>3} paragraphs   "
            f"{numeric:>3} expressions, all decided"
        )
    others = "  ".join(f"{name} {len(frame)}" for name, frame in tables.items() if name != "claims")
    wording = "NOT re-verified against the documents (none given; use --documents DIR)"
    if built.verified:
        unseen = [name for name in tables["documents"]["document_id"] if name not in built.verified]
        wording = f"verified against the documents: {', '.join(built.verified)}"
        wording += f"; NOT re-verified, as not there: {', '.join(unseen)}" if unseen else ""
    lines += [
        "",
        f"Other tables, rows: {others}",
        "Checked: schemas, keys, bounds, dates, places, relations; every number read back from its printed phrase.",
        f"Wording: {wording}",
        'Next: data/README.md (codebook), figures/README.md (charts), or import syria_figures as sf; sf.load("claims")',
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
