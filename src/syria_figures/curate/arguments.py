"""What is typed in a reading, held against the signatures of its names: a mistake is told at its line."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from functools import wraps
from typing import Any, ParamSpec, TypeVar, get_args

from syria_figures.model.amounts import Amount
from syria_figures.model.credits import Credit
from syria_figures.model.dates import When
from syria_figures.model.places import Where
from syria_figures.model.tables import TABLES

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")


class Undecided(str):
    """A field that the curator has still to decide: the reading runs, the build stops at its line."""

    __slots__ = ()


class ReadingError(Exception):
    """A declaration that cannot be understood: where, what was found, what was expected."""

    def __init__(self, place: str, found: str, expected: str) -> None:
        self.place, self.found, self.expected = place, found, expected
        super().__init__(f"{place}: found {found}; expected {expected}")


#: What is expected where an argument is of a type that its signature does not have.
EXPECTED = {
    bool: "True or False",
    int: "a whole number, without quotation marks",
    float: "a number without quotation marks, as in more_than(920_000)",
    str: "words in quotation marks",
    Amount: "a number or a hedge such as more_than(920_000)",
    Where: "exact(…), within(…) or across(…)",
    When: "now(), day(…), period(…), until(…), since(…) or no_date",
    Credit: "credited(…)",
}

#: The table whose fields a verb takes beside its own arguments.
TABLE_OF = {"document": "documents", "evidence": "evidence", "said": "corroborations"}


def nearest(name: str, known: Iterable[str], otherwise: str) -> str:
    """Return the known name that looks most like this one, which is not known."""
    names = list(known)
    return next(iter([*get_close_matches(name, names, n=1), *(one for one in names if name in one)]), otherwise)


def checked(function: Callable[Arguments, Result]) -> Callable[Arguments, Result]:
    """Make a function refuse an argument that it does not have, lacks, or has of another type."""
    signature = inspect.signature(function, eval_str=True)
    types = {name: _allowed(parameter.annotation) for name, parameter in signature.parameters.items()}
    if "fields" in types:
        others = dict.fromkeys(TABLES[TABLE_OF[function.__name__]].columns, types.pop("fields"))
        types = others | types
    place = f"{function.__name__}(…)"

    @wraps(function)
    def called(*args: Arguments.args, **kwargs: Arguments.kwargs) -> Result:
        for name in kwargs:
            if name not in types:
                raise ReadingError(place, f"{name}=", f"{nearest(name, types, ', '.join(types))}=")
        try:
            given = signature.bind(*args, **kwargs).arguments
        except TypeError as error:  # one is missing, or one too many
            raise ReadingError(place, str(error), f"{function.__name__}({', '.join(types)})") from None
        given |= given.pop("fields", {})
        for name, value in given.items():
            for one in value if name == "more" else (value,):
                if type(one) not in types[name]:  # not isinstance, to which True is a number
                    found = getattr(one, "__name__", repr(one)[:80])
                    raise ReadingError(f"{place} {name}", found, EXPECTED[types[name][0]])
        return function(*args, **kwargs)

    return called


def _allowed(annotation: Any) -> tuple[type, ...]:
    """Return the types that an argument may have; all but a number may be undecided."""
    known = get_args(annotation) or (annotation,)
    return (*known, int) if known[0] in (int, float) else (*known, Undecided)
