"""The reading, as it is run: the file that a curator typed becomes a `Reading`, or one line that says what is wrong.

Second step of document → reading → decisions; the verbs of the file are in `verbs`.
"""

from __future__ import annotations

import re
from pathlib import Path
from traceback import walk_tb

from syria_figures.curate import verbs
from syria_figures.curate.arguments import ReadingError, nearest
from syria_figures.curate.verbs import NO_DOCUMENT, Reading, Row, open_reading
from syria_figures.model.problems import Problem, ProblemsError

#: How Python words an import of what there is not.
_NOT_IMPORTED = re.compile(r"cannot import name '(\w+)' from '([\w.]+)'|No module named '([\w.]+)'")


def read(path: Path) -> Reading:
    """Run a reading and return what it declares.

    Parameters
    ----------
    path : pathlib.Path
        The reading, ``<document_id>.py``.

    Returns
    -------
    Reading

    Raises
    ------
    ProblemsError
        If a declaration cannot be understood; names file and line, what was found and what was expected.
    """
    reading = Reading(path, {})
    names: Row = {"__name__": path.stem, "__file__": str(path)}
    token = open_reading.set(reading)
    try:
        # Not runpy, which exchanges a module of the whole process and so may run in one thread only.
        exec(compile(path.read_bytes(), str(path), "exec"), names)
        if not reading.document:
            raise ReadingError(*NO_DOCUMENT)
    except (Exception, SystemExit) as error:  # whatever a typing mistake raises, the curator needs the line
        place, found, expected = _told(error, names)
        source = f"{path.name}:{_line_of(error, path)}"
        raise ProblemsError([Problem(place, "", "", found, expected, "reading", source)]) from error
    finally:
        open_reading.reset(token)
    return reading


def _told(error: BaseException, names: Row) -> tuple[str, str, str]:
    """Return what a mistake is about, what was found and what was expected."""
    match error:
        case ReadingError():
            return error.place, error.found, error.expected
        case SyntaxError():
            code = f" in {error.text.strip()[:60]!r}" if error.text else ""
            told = f"{error.msg}{code}", "Python, as in the other readings"
        case NameError(name=str(name)):
            near = nearest(name, [*verbs.__all__, *names], "a name that is defined above")
            told = repr(name), "from syria_figures.reading import *, above" if name in verbs.__all__ else near
        case ImportError() if unknown := _NOT_IMPORTED.search(str(error)):
            name, module, no_module = unknown.groups()
            known = verbs.__all__ if module == "syria_figures.reading" else []
            told = f"import of {name or no_module!r}", nearest(name or "", known, "a name that there is")
        case OSError():
            told = error.strerror or str(error), "a reading that can be opened"
        case _:  # windows and furniture say themselves what they found and expected
            worded = re.fullmatch(r"found (.*); expected (.*)", str(error), re.DOTALL)
            told = (worded[1], worded[2]) if worded else (f"{type(error).__name__}: {error}", "a reading that runs")
    return "reading", *told


def _line_of(error: BaseException, path: Path) -> int:
    """Return the line of the reading at which it stopped; of a verb, the line that called it."""
    if isinstance(error, SyntaxError):
        return error.lineno or 1
    lines = [line for frame, line in walk_tb(error.__traceback__) if frame.f_code.co_filename == str(path)]
    return (lines or [1])[0 if isinstance(error, ReadingError) else -1]
