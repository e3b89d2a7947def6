"""Every numeric expression in English prose, with its value and its hedge.

One scan over the words of a text finds *seeds*: words with a numeric character, and words of the lexicon. At each
seed, and at words that open an expression (``between``, ``at least``, ``September``), the grammar is tried.

Nothing is missed, by construction: a seed that the grammar does not read is an expression of its own (form ``other``),
every expression ends where a word ends, and the scan goes on from that end. ``some``, ``most`` and ``many`` may stand
in a hedge instead of a span; they are then in the `Expression.hedge` of the expression that they precede.

Time is linear: every pattern is anchored, and either of bounded length or all that it has passed over is taken up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from syria_figures.model import amounts
from syria_figures.model.amounts import QUALIFIERS, Amount
from syria_figures.text import lexicon, patterns
from syria_figures.text.lexicon import SEEDS
from syria_figures.text.quantities import Figure, place, quantity, vague, years

#: What an expression looks like in print. `doubtful` reads two ways: "50.000", "300-400 000".
FORMS = (
    *("number", "range", "fraction", "percentage", "money", "ratio", "indefinite", "doubtful"),
    *("date", "ordinal", "multiplier", "vague", "other"),
)
#: Where an expression may start besides the seeds and the signs of `TOKEN`.
OPENERS = frozenset(
    {
        *(phrase.split()[0].rstrip(".") for phrase in (*lexicon.HEDGES, *lexicon.NOUGHTS)),
        *map(str.casefold, lexicon.NUMBERED),
        *(*lexicon.MONTHS, *lexicon.SHORT_MONTHS, *lexicon.WEEKDAYS, "mid", "early", "late", "last", "ad"),
        *("between", "from", "us", "usd", "eur", "gbp", "syp", "a", "an", "per"),
    }
)


@dataclass(frozen=True, slots=True)
class Expression:
    """One numeric expression: where it stands, what it looks like, how much it says.

    `whole` is its text with the hedges around it, `per` the other side of a rate. What is doubtful has no amount but
    the two `amounts` that it may say.
    """

    start: int
    end: int
    text: str
    form: str
    amount: Amount | None = None
    hedge: str = ""
    unit: str = ""
    per: str = field(default="", compare=False)
    whole: str = field(default="", compare=False)
    amounts: tuple[Amount, ...] = field(default=(), compare=False)


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
    return list(iter_expressions(text))


def iter_expressions(text: str) -> Iterator[Expression]:
    """Yield what `find_expressions` returns, one by one, for texts too long for a list."""
    end = 0
    while expression := _next(text, end):
        yield expression
        end = expression.end


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
    if "…" in text or "..." in text:
        text = patterns.PIECES.sub(lambda found: f"{found['before'] or ''} {found['after'] or ''}", text)
    return [expression.amounts for expression in iter_expressions(text) if expression.amounts]


def _next(text: str, start: int) -> Expression | None:
    """Return the first expression from `start` on; a seed always starts one."""
    for token in patterns.TOKEN.finditer(text, start):
        at, is_address = token.start(), token["address"]
        parts = patterns.PART_OF_WORD.findall(token[0].casefold())
        is_seed = _is_seed(parts)
        is_opener = not parts or parts[0] in OPENERS
        if (is_seed or is_opener) and not is_address and (expression := _read(text, at)):
            return expression
        if is_seed:
            chunk = None if is_address else patterns.CHUNK.match(text, at)
            end = (chunk or token).end()
            return Expression(at, end, text[at:end], "other")
    return None


def _is_seed(parts: Sequence[str]) -> bool:
    """Tell whether a word of these parts, in small letters, has to be found."""
    return not SEEDS.isdisjoint(parts) or any(map(str.isnumeric, "".join(parts)))


def _read(text: str, start: int) -> Expression | None:
    """Return the expression that starts here if the grammar knows it, a sign or a point before digits included."""
    lead = patterns.LEAD.search(text, max(0, start - 2), start) if text[start].isdecimal() else None
    begin = lead.start() if lead else start
    return (
        _expression(text, start, place(text, start))
        or _hedged(text, start)
        or _expression(text, begin, quantity(text, begin))
        or _expression(text, start, vague(text, start))
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
            return _expression(text, begin, figure, start, qualifiers, text[start:at].strip())
    return None


def _expression(
    text: str,
    start: int,
    figure: Figure | None,
    first: int | None = None,
    qualifiers: Sequence[str] = (),
    hedge: str = "",
) -> Expression | None:
    """Return the expression of a figure, up to where a word ends; None if the grammar would tear a word.

    Its hedges begin at `first`.
    """
    if figure is None:
        return None
    end = figure.end
    if mark := patterns.MARK.match(text, end):
        end = mark.end()
    last = end
    if trailing := patterns.TRAILING.match(text, end):
        last, printed = trailing.end(), trailing[trailing.lastindex or 0]
        qualifiers = [*qualifiers, (lexicon.HEDGES | lexicon.TRAILING_HEDGES)[_plain(printed)]]
        hedge = f"{hedge} {printed}".strip()
        end = last if "most" in _plain(printed) else end  # or it would be found again
    elif tail := patterns.TAIL.match(text, end):
        is_idiom = text[start:end].casefold() in ("one", "half")
        parts = patterns.PART_OF_WORD.findall(tail[0].casefold())
        if tail[0] and (tail[0][0].isalnum() or is_idiom or _is_seed(parts)):
            return None
        last = end = tail.end()
    readings = [(figure.value, figure.high), *([figure.other] if figure.other else [])]
    read = (_amount(figure.form, *reading, qualifiers) for reading in readings)
    said = tuple(dict.fromkeys(amount for amount in read if amount))
    return Expression(
        start,
        end,
        text[start:end],
        "doubtful" if len(said) > 1 else figure.form,
        said[0] if len(said) == 1 else None,
        hedge,
        figure.unit,
        _rate(text, end) if said else "",
        text[start if first is None else first : last],
        said,
    )


def _amount(form: str, value: float | None, high: float | None, qualifiers: Sequence[str]) -> Amount | None:
    """Return the amount of a figure; of several hedges, the one that bounds governs."""
    if form == "indefinite":
        return amounts.indefinite
    if value is None:
        return None
    governing = [*(qualifier for qualifier in qualifiers if qualifier != "about"), *qualifiers, "unhedged"][0]
    if high is None:
        return amounts.hedged(governing, value)
    if governing in ("unhedged", "about"):
        return amounts.between(value, high)
    # "up to 20 or 30", "at least 20 to 30": one end is open, the hedge says which.
    return amounts.hedged(governing, value if QUALIFIERS[governing].open == "above" else high)


def _rate(text: str, start: int) -> str:
    """Return what follows a quantity as the other side of its rate: ``month`` of "4 million people per month"."""
    rate = patterns.RATE.match(text, start)
    return (rate["per"] or lexicon.RATES[(rate["time"] or rate["adverb"]).casefold()]).casefold() if rate else ""


def _plain(printed: str) -> str:
    return " ".join(printed.casefold().split())
