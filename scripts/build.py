"""Build the package: readings → tables → checks → data/ and datapackage.json → figures/.

python scripts/build.py                     # from readings and companions
python scripts/build.py --documents DIR     # and verify every word against those documents that are there
python scripts/build.py --no-charts         # leave figures/ as they are
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

if sys.flags.optimize > 1:
    sys.exit("python -OO leaves out the docstrings of which the codebook is made; run it without")
try:
    from syria_figures.model.problems import ProblemsError
    from syria_figures.publish.build import Built, build
    from syria_figures.terminal import say
except ModuleNotFoundError as error:
    sys.exit(f"the build needs {error.name}: python -m pip install -c constraints.txt -e '.[build]'")
except ValueError as error:  # fields and vocabularies are read at the import: a mistake of typing in one
    sys.exit(f"{error}; nothing was written.")

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Run the build and say how it went; 1 if something is wrong."""
    arguments = _arguments()
    started = time.monotonic()
    try:
        built = build(ROOT, arguments.documents, lambda doing: say(f"· {doing}"), charts=arguments.charts)
    except ProblemsError as error:
        print(f"\n{error}\n\n{len(error.problems)} problem(s); nothing was written.", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"\ncannot write the package: {error}; each file is whole, old or new: run it again.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nstopped; each file is whole, old or new: run it again.", file=sys.stderr)
        return 130
    say(_summary(built, time.monotonic() - started))
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--documents",
        type=Path,
        default=os.environ.get("SYRIA_FIGURES_DOCUMENTS") or None,
        metavar="DIR",
        help="folder of the documents, <document_id>.txt (default: $SYRIA_FIGURES_DOCUMENTS)",
    )
    parser.add_argument("--no-charts", dest="charts", action="store_false", help="leave figures/ as they are")
    return parser.parse_args()


def _summary(built: Built, seconds: float) -> str:
    tables = built.tables
    documents = f"{len(tables['claims'])} claims from {len(tables['documents'])} documents"
    lines = ["", f"{documents}, built in {seconds:.0f} s", ""]
    for document_id in tables["documents"]["document_id"]:
        stated, paragraphs, numeric = (
            (tables[name]["document_id"] == document_id).sum() for name in ("claims", "paragraphs", "ledger")
        )
        counted = f"{stated:>3} claims   {paragraphs:>3} paragraphs   {numeric:>3} expressions, all decided"
        lines.append(f"  {document_id:<14}{counted}")
    wording = "NOT re-verified against the documents (none given; use --documents DIR)"
    if built.verified:
        unseen = [name for name in tables["documents"]["document_id"] if name not in built.verified]
        wording = f"verified against the documents: {', '.join(built.verified)}"
        wording += f"; NOT re-verified, as not there: {', '.join(unseen)}" if unseen else ""
    lines += [
        "",
        "Checked: schemas, keys, bounds, dates, places, relations; every number read back from its printed phrase.",
        f"Wording: {wording}",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
