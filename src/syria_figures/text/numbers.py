"""Every numeric expression in English prose, with its value and its hedge.

One scan tries the grammar at every word of a text. Words with a numeric character and words of the lexicon are *seeds*.

Nothing is missed, by construction: a seed that the grammar does not read is an expression of its own (form ``other``),
every expression ends where a word ends, and the scan goes on from that end. ``some``, ``most``, ``many`` and ``few``
may stand in a hedge instead of a span; they are then in the `Expression.hedge` of the expression that they precede.

Time is linear: every pattern is anchored, and either of bounded length or all that it has passed over is taken up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from syria_figures.model import amounts
from syria_figures.model.amounts import QUALIFIERS, Amount
from syria_figures.text import lexicon, patterns
from syria_figures.text.lexicon import SEEDS
from syria_figures.text.quantities import Figure, place, quantity, years


@dataclass(frozen=True, slots=True)
class Expression:
    """One numeric expression: where it stands, what it looks like, how much it says.

    `form` is number, range, fraction, percentage, money, ratio, indefinite, doubtful (it reads two ways: "50.000",
    "300-400 000", the 3 of "about 2 and 3"), date, ordinal, multiplier, vague or other. A quantity has one of
    `amounts`, what is doubtful has the two that it may say; `whole` is its text with the hedges around it, `per` the
    other side of a rate.
    """

    start: int
    end: int
    text: str
    form: str
    amounts: tuple[Amount, ...] = ()
    whole: str = ""
    unit: str = ""
    per: str = ""

    @property
    def amount(self) -> Amount | None:
        """What it says, if it is a quantity and not doubtful."""
        return self.amounts[0] if len(self.amounts) == 1 else None

    @property
    def hedge(self) -> str:
        """What stands around it that hedges it."""
        return " ".join(self.whole.replace(self.text, " ", 1).split())


def find_expressions(text: str) -> list[Expression]:
    """Find every numeric expression of a text.

    Parameters
    ----------
    text
        Any text; English prose is what the grammar knows.

    Returns
    -------
    list of Expression
        In order, none overlapping. See the module for what is certain to be among them.
    """
    found: list[Expression] = []
    while expression := _next(text, found[-1].end if found else 0):
        found.append(_shared(text, found[-1], expression) if found else expression)
    return found


def read_phrase(text: str) -> list[tuple[Amount, ...]]:
    """Read every quantity in a printed phrase.

    Parameters
    ----------
    text
        Words of one sentence, in which ``…`` may join two pieces; a hedge before it holds for the number after it.

    Returns
    -------
    list of tuple
        In order, the amount of each, or the two that it may say. Dates, ordinals and vague words are no quantities.
    """
    text = patterns.PIECES.sub(lambda found: f"{found['before'] or ''} {found['after'] or ''}", text)
    return [expression.amounts for expression in find_expressions(text) if expression.amounts]


def _shared(text: str, first: Expression, second: Expression) -> Expression:
    """Make the second of a pair doubtful if it may share the hedge of the first: "at least 2 mills and 3 barns"."""
    one, other = first.amount, second.amount
    if not (one and other and first.hedge and one.value is not None and other.qualifier == "unhedged"):
        return second
    if other.value is None or not patterns.PAIR.fullmatch(text, first.end, second.start):
        return second
    return replace(second, form="doubtful", amounts=(other, amounts.hedged(one.qualifier, other.value)))


def _next(text: str, start: int) -> Expression | None:
    """Return the first expression from `start` on; a seed always starts one."""
    for token in patterns.TOKEN.finditer(text, start):
        at, is_address = token.start(), token["address"]
        if not is_address and (expression := _read(text, at)):
            return expression
        if _is_seed(token[0]):
            chunk = None if is_address else patterns.CHUNK.match(text, at)
            end = (chunk or token).end()
            return Expression(at, end, text[at:end], "other")
    return None


def _is_seed(word: str) -> bool:
    """Tell whether a word has to be found."""
    parts = patterns.PART_OF_WORD.findall(word.casefold())
    return not SEEDS.isdisjoint(parts) or any(map(str.isnumeric, "".join(parts)))


def _read(text: str, start: int) -> Expression | None:
    """Return the expression that starts here if the grammar knows it, a sign or a point before digits included."""
    lead = patterns.LEAD.search(text, max(0, start - 2), start) if text[start].isdecimal() else None
    begin = lead.start() if lead else start
    found = patterns.VAGUELY.match(text, start)
    return (
        _expression(text, start, place(text, start))
        or _hedged(text, start)
        or _expression(text, begin, quantity(text, begin))
        or _expression(text, start, Figure(found.end(), "vague") if found else None)
    )


def _hedged(text: str, start: int) -> Expression | None:
    """Return a quantity with the hedges that start here: ``at least some 300``."""
    qualifiers: list[str] = []
    at = start
    # Nobody hedges four times, and a bound keeps the scan linear.
    while len(qualifiers) < 3 and (hedge := patterns.HEDGE.match(text, at)):
        qualifiers.append(lexicon.HEDGES[_plain(hedge[0])])
        at = hedge.end()
    if not qualifiers:
        return None
    if patterns.CIRCA.match(text, start) and (end := years(text, at)):
        return _expression(text, at, Figure(end, "date"))
    article = patterns.ARTICLE.match(text, at)
    for begin in (at, article.end()) if article else (at,):
        if not patterns.NO_QUANTITY.match(text, begin) and (figure := quantity(text, begin, hedged=True)):
            return _expression(text, begin, figure, qualifiers, start)
    return None


def _expression(
    text: str, start: int, figure: Figure | None, qualifiers: Sequence[str] = (), first: int | None = None
) -> Expression | None:
    """Return the expression of a figure, up to where a word ends; None if the grammar would tear a word.

    Its hedges begin at `first`.
    """
    if figure is None:
        return None
    mark = patterns.MARK.match(text, figure.end)
    end = last = mark.end() if mark else figure.end
    if trailing := patterns.TRAILING.match(text, end):
        last, printed = trailing.end(), _plain(trailing[trailing.lastindex or 0])
        qualifiers = [*qualifiers, lexicon.TRAILING_HEDGES[printed]]
        end = last if "most" in printed else end  # or it would be found again
    elif tail := patterns.TAIL.match(text, end):
        is_idiom = text[start:end].casefold() in ("one", "half")
        if tail[0] and (tail[0][0].isalnum() or is_idiom or _is_seed(tail[0])):
            return None
        end = last = tail.end()
    said = tuple(dict.fromkeys(_amounts(figure, qualifiers)))
    if not said:
        return Expression(start, end, text[start:end], figure.form)
    rate = patterns.RATE.match(text, end)
    per = _plain(rate[rate.lastindex or 0]) if rate else ""
    whole = text[start if first is None else first : last]
    form = "doubtful" if said[1:] else figure.form
    return Expression(start, end, text[start:end], form, said, whole, figure.unit, lexicon.ADVERBS.get(per, per))


def _amounts(figure: Figure, qualifiers: Sequence[str]) -> Iterator[Amount]:
    """Yield the amounts that a figure may say; of several hedges, the one that bounds governs."""
    if figure.form == "indefinite":
        yield amounts.indefinite
    qualifier = [*(one for one in qualifiers if one != "about"), *qualifiers, "unhedged"][0]
    for low, high in filter(None, ((figure.value, figure.high), figure.other)):
        # "at least 20 to 30", "up to 20 or 30": one end is open, the hedge says which.
        bound = low if high is None else {"above": low, "below": high}.get(QUALIFIERS[qualifier].open)
        if bound is not None:
            yield amounts.hedged(qualifier, bound)
        elif low is not None and high is not None:
            yield amounts.between(low, high)


def _plain(printed: str) -> str:
    return " ".join(printed.casefold().split())
