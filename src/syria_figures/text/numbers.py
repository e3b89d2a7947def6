"""Every numeric expression in English prose, with its value and its hedge.

One scan over the words of a text finds *seeds*: words with a numeric character, and words of the lexicon. At each
seed, and at words that open an expression (``between``, ``at least``, ``September``), the word's `RULES` are tried.

Nothing is missed, by construction: a seed that no rule reads is an expression of its own (form ``other``), every
expression ends where a word ends, and the scan goes on from that end. ``some``, ``most`` and ``many`` may stand in a
hedge instead of a span; they are then in the `Expression.hedge` of the expression that they precede.

Time is linear: every pattern is anchored, and either of bounded length or all that it has passed over is taken up.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import inf

from syria_figures.model import amounts
from syria_figures.model.amounts import Amount
from syria_figures.text.lexicon import (
    CARDINALS,
    COUNTS,
    CURRENCIES,
    DATING,
    FUNCTION_WORDS,
    HEDGES,
    HEDGING,
    LETTERS,
    MANY_SCALES,
    MONTHS,
    MULTIPLES,
    ONE_PART,
    ONE_SCALE,
    ONE_UNIT,
    ORDINALS,
    PARTS,
    PLACING,
    RANKS,
    SCALES,
    SEEDS,
    SHORT_MONTHS,
    TENS,
    TIMES,
    TRAILING_HEDGES,
    UNITS,
    VAGUE,
    WEEKDAYS,
    YEAR_VERBS,
    split,
)

#: What an expression looks like in print.
FORMS = (
    *("number", "range", "fraction", "percentage", "money", "ratio", "indefinite"),
    *("date", "ordinal", "multiplier", "vague", "other"),
)


@dataclass(frozen=True, slots=True)
class Expression:
    """One numeric expression: where it stands, what it looks like, how much it says."""

    start: int
    end: int
    text: str
    form: str
    amount: Amount | None = None
    hedge: str = ""
    unit: str = ""


# --- Patterns ---------------------------------------------------------------------------------------------------------

# A line may break inside an expression, a paragraph may not.
_GAP = r"(?:[^\S\n]{0,4}+\n?+[^\S\n]{0,4}+(?<=\s))"
_HYPHEN = r"[-\u2010\u2011]"
_DASH = r"[-\u2010\u2011\u2012\u2013\u2212]"
_JOIN = rf"(?:{_GAP}|{_HYPHEN})"
_END = r"(?![^\W_])"
_COMPOUNDED = r"(?:[-_\u2010\u2011][^\W_]+)*+"
_WORD = rf"[^\W_]+{_COMPOUNDED}"


def _any(words: Iterable[str], end: str = _END) -> str:
    """Return a pattern for any of the words or phrases, the longest that fits."""
    return f"(?:{_branches(set(words))}){end}"


def _branches(words: set[str]) -> str:
    """Return a pattern that branches letter by letter, several times faster than one that lists the words."""
    heads = sorted({word[0] for word in words if word})
    tails = [_branches({word[1:] for word in words if word[:1] == head}) for head in heads]
    letters = [_GAP if head == " " else re.escape(head) for head in heads]
    branches = "|".join(letter + tail for letter, tail in zip(letters, tails, strict=True))
    return f"(?:{branches}){'?' if '' in words else ''}" if branches else ""


def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


TOKEN = re.compile(rf"{_WORD}|[$€£~≈]")
PART_OF_WORD = re.compile(r"[^\W_]+")
TAIL = re.compile(rf"[^\W_]*+{_COMPOUNDED}")
CHUNK = re.compile(rf"{_WORD}(?:[@.,:/'’·٫٬{_DASH[1:-1]}]{_WORD})*+")
GLUED = re.compile(r"[.,:/'’·٫]\d|[^\W_]")
LINKING = ("http", "https", "www")
LINK = _pattern(r"(?:https?://|www\.)\S*[\w/]")
ADDRESS = re.compile(r"[\w.+-]+@(?:[\w-]+\.)*\Z|[\w.+-]+\Z")

# Groups are bounded, so that a reading that fails has passed over a few characters only.
LEAD = re.compile(r"(?<![^\s(\[])[-\u2212]?\.?\Z")
NUMERAL = re.compile(
    r"(?P<sign>[-\u2212])?(?P<point>\.)?"
    r"(?P<whole>\d{1,3}(?P<mark>[,٬'’\u2009\u00a0\u202f ])\d{3}(?!\d)(?:(?P=mark)\d{3}(?!\d)){0,4}+"
    r"|\d{1,3}(?:\.\d{3}(?!\d)){2,5}+|\d++(?:,(?P<comma>\d{1,2})(?!\d))?+)"
    r"(?:[.·٫](?P<part>\d++))?+(?P<vulgar>[¼-¾⅐-⅞])?+"
)
SLASHED = re.compile(
    rf"(?:(?P<whole>\d{{1,3}}){_GAP})?(?P<top>\d{{1,2}})[/⁄](?P<bottom>[2-9]|1[026]|20|100|1000)(?![\w/]|[.,:]\d)"
)
LETTER = _pattern(rf"{_GAP}?(?P<long>mn|mln|bn|tn){_END}|(?P<short>[km]){_END}")
SCALE = _pattern(rf"{_JOIN}(?P<word>{_any(SCALES)})")
CARDINAL = _pattern(rf"(?P<word>{_any((*CARDINALS, *ONE_SCALE))})")
NEXT = _pattern(rf"{_JOIN}(?P<and>and{_JOIN})?(?P<word>{_any((*CARDINALS, *SCALES))})")
ARTICLE = _pattern(rf"(?:the|an?){_GAP}")
ARTICLED = _pattern(rf"an?{_GAP}(?={_any((*ONE_SCALE, *ONE_PART))})")
COUNT = _pattern(rf"(?:an?{_GAP})?(?P<word>{_any(('pair', 'single'))})|an?{_GAP}score{_END}|score(?={_GAP}of{_END})")
PART = _pattern(_any(ONE_PART))
PARTITION = _pattern(rf"{_JOIN}(?P<word>{_any(PARTS)})")
AND_PART = _pattern(rf"{_JOIN}and{_JOIN}(?:an?|one){_JOIN}(?P<word>{_any(ONE_PART)})")
PART_OF = _pattern(rf"(?:{_GAP}of)?(?:{_GAP}an?)?{_JOIN}(?P<word>{_any((*ONE_SCALE, *ONE_UNIT, 'percent'))})")
NOUN = _pattern(rf"{_GAP}(?!{_any([*FUNCTION_WORDS, 'are', 'more', 'less'])})[^\W\d_]")
_SIZES = _any((*MANY_SCALES, "tens", "scores"))
_SIZED = rf"(?:an?{_GAP})?(?:few|several|many|couple(?:{_GAP}of)?){_JOIN}{_any(SCALES)}"
INDEFINITE = _pattern(
    rf"(?:{_SIZED}|{_SIZES}|10+s{_END})(?:{_GAP}(?:(?:of|and|or|to|upon){_GAP})?(?:{_any(ONE_SCALE)}|{_SIZES})){{0,3}}"
)
_FEW = rf"(?:an?{_GAP})?(?:few|handful|couple(?:{_GAP}of(?={_GAP}{_any(TIMES)}))?){_END}"
_PER_CENT = rf"(?:percent|per{_JOIN}cent|pct){_END}"
VAGUELY = _pattern(
    rf"(?:an?{_GAP}(?:series|number){_GAP}of{_END}|{_FEW}|{_any(VAGUE)})(?:{_GAP}(?:{_any(TIMES)}|{_PER_CENT}))?|{_PER_CENT}"
)
HEDGE = _pattern(rf"{_any(HEDGING)}{_GAP}|(?:ca?\.|approx\.|[~≈]){_GAP}?")
_AFTERTHOUGHT = _any(phrase for phrase in TRAILING_HEDGES if " " in phrase)
TRAILING = _pattern(rf"(\+)(?!\w)|{_HYPHEN}(plus|odd)(?!{_HYPHEN}?[^\W_])|{_GAP}({_AFTERTHOUGHT})")
CURRENCY = _pattern(rf"(?<![^\W\d_])(?P<code>(?:[a-z]{{1,3}})?\\?\$|[€£]|(?:USD|EUR|GBP|SYP){_END}){_GAP}?")
OF_MONEY = _pattern(
    rf"{_JOIN}(?:(?:US|U\.S\.|American){_GAP})?(?P<USD>dollars?|USD){_END}|{_GAP}?(?P<EUR>€)"
    rf"|{_JOIN}(?P<EUR2>euros?|EUR){_END}|{_GAP}(?P<GBP>pounds?{_GAP}sterling|GBP){_END}"
    rf"|{_JOIN}(?P<SYP>Syrian{_GAP}(?:pounds?|liras?)|SYP){_END}"
)
PERCENT = _pattern(rf"{_GAP}?[%٪％]|{_JOIN}{_PER_CENT}")
UNIT = _pattern(rf"{_JOIN}?(?P<unit>{_any(UNITS)})")
A_UNIT = _pattern(rf"an?{_GAP}(?P<unit>{_any(ONE_UNIT)})")
RANGE = _pattern(rf"(?P<word>between|from){_GAP}")
AND = _pattern(rf"{_GAP}and{_GAP}")
TO = _pattern(rf"{_HYPHEN}?{_GAP}(?:to|or){_GAP}|{_DASH}")
IN = _pattern(rf"{_GAP}(?P<word>in|out{_GAP}of){_GAP}(?:every{_GAP})?")
CHANGE = _pattern(
    r"\b(?:rises?|rose|risen|rising|falls?|fell|fallen|falling|drop(?:s|ped)?|grow[ns]?|grew|growth|up|down|went|gone|cut"
    r"|increase[sd]?|decrease[sd]?|declined?|reduced|raised|shrank|shrunk|jumped|climbed|soared)\b(?:(?!\bfrom\b)[^.;:])*\Z"
)

_YEAR = r"(?:(?:1[89][0-9][0-9]|20[0-9][0-9]|2100)(?!\w|[.,][0-9]))"
# "May" and "march" are words too, so these two need their capital.
_SHORT = rf"(?:{'|'.join(SHORT_MONTHS)})\b(?:\.(?={_GAP}[0-9]|,))?"
_MONTH = rf"(?:(?i:{_any(MONTHS[:-2])}|{_SHORT})|(?:May|MAY|March|MARCH){_END})"
_DAY = r"(?:(?:[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![^\W_]|[.:][0-9]|,[0-9]{3}))"
_DAYS = rf"{_DAY}(?:(?:/|,{_GAP}?|,?{_GAP}(?:and|or|to){_GAP}|{_DASH}){_DAY}){{0,3}}"
_PHASE = rf"(?i:(?:mid|early|late)(?:{_HYPHEN}?{_GAP}(?:to|or){_GAP}(?:mid|late))?{_JOIN})"
_PEOPLE = rf"{_GAP}{_any(split('people persons civilians men women children families homes'))}"
_OWN_YEAR = rf"{_YEAR}(?!{_PEOPLE})"
_CALENDAR = (
    rf"(?:{_DAYS}{_GAP}(?:of{_GAP})?{_MONTH}(?:,?{_GAP}{_OWN_YEAR})?"
    rf"|{_PHASE}?{_MONTH}{_GAP}(?:the{_GAP})?{_DAYS}(?:,?{_GAP}{_OWN_YEAR}|(?!{_PEOPLE}))"
    rf"|{_PHASE}?{_MONTH},?{_GAP}(?:of{_GAP})?{_OWN_YEAR}|{_PHASE}(?:{_MONTH}|{_YEAR})|[QH][1-4]{_END}(?:{_GAP}{_YEAR})?)"
)
_WEEKDAY = rf"(?:(?i:{_any(WEEKDAYS)}),?{_GAP}(?:the{_GAP})?)?"
_UNTIL = rf",?(?:{_GAP}(?:to|until|till|through){_GAP}|{_GAP}?{_DASH}{_GAP}?)"
_DIGITAL = (
    r"[12][0-9]{3}(?P<ymd>[-/.])[01]?[0-9](?P=ymd)[0-3]?[0-9](?!\w)"
    r"|[0-3]?[0-9](?P<dmy>[-/.])[0-3]?[0-9](?P=dmy)[12][0-9]{3}(?!\w)|[0-3]?[0-9]/[0-3]?[0-9]/[0-9]{2}(?![\w/])"
)
_DECADE = rf"{_PHASE}?(?:1[0-9]|20)[0-9]0['’]?s{_END}"
_ERA = rf"AD{_GAP}?[0-9]{{1,4}}{_END}|[0-9]{{1,4}}{_GAP}?(?:AD|BC|BCE|CE){_END}"
_STRETCH = rf"(?:half|quarter|(?:day|week|month)s?{_END}|(?:{_any(CARDINALS)}|[0-9]{{1,3}}){_GAP}{_any(TIMES)})"
_PERIOD = (
    rf"(?i:(?:{_any(RANKS[:4])}|1st|2nd|3rd|4th|last){_GAP}{_STRETCH}{_GAP}of{_GAP})"
    rf"(?:(?i:(?:the|this|that|last|next){_GAP}{_any(ONE_UNIT)})|{_YEAR}|{_MONTH}(?:{_GAP}{_YEAR})?)"
)
_ORDINAL = rf"(?:(?:{_any(TENS, _JOIN)})?{_any(ORDINALS)}|\d{{1,9}}(?:st|nd|rd|th){_END})"
_RANKED = _any({*UNITS, "half", "quarter"} - {"second", "seconds"})
_MULTIPLE = rf"{_any(MULTIPLES)}|\d{{1,9}}(?:\.\d{{1,9}})?(?:{_HYPHEN}?fold|x|×){_END}"
#: What is no quantity, whatever stands around it; the name of the group is the form.
NO_QUANTITY = re.compile(
    rf"(?P<date>{_PERIOD}|{_DIGITAL}|{_WEEKDAY}{_CALENDAR}(?:{_UNTIL}{_WEEKDAY}{_CALENDAR})?|{_DECADE}|{_ERA})"
    r"|(?P<other>(?<=\+)\d(?:[ ()-]?\d){6,16}(?!\w)|\d{1,2}(?:[:.]\d\d)?\s?(?i:[ap]\.?m\b\.?)"
    r"|[0-2]?\d[:.][0-5]\d(?=\s(?:GMT|UTC|BST|CET|EST|hours|hrs|local)\b)|0\d\.[0-5]\d(?![\w.]|\s?(?i:m|b|%|per))"
    rf"|(?<=\[)\d{{1,3}}(?:(?:,\s?|{_DASH})\d{{1,3}}){{0,9}}(?=\]))"
    rf"|(?P<ordinal>(?i:{_ORDINAL}(?:{_JOIN}{_RANKED})?))|(?P<multiplier>(?i:{_MULTIPLE}))"
)
_PLURAL = rf"[^\Wuis]s{_END}"
_NO_NOUN = rf"(?:{_any((*FUNCTION_WORDS, *YEAR_VERBS))}|{_any(HEDGING)}{_GAP})"
#: What a number before it may count: a noun, "Syrian prisons", "of the prisons", "to 3,000 prisons".
_COUNTED = (
    rf"{_GAP}(?:(?:(?:to|or|and){_GAP}[0-9][0-9,]{{0,11}}{_GAP})?[\"'“‘]?(?!{_NO_NOUN})[a-z]"
    rf"|[A-Z]\w*?(?:{_PLURAL}|{_GAP}(?:[a-z]\w*+{_GAP})?[a-z]\w*?{_PLURAL})|of{_END})"
)
YEARS = re.compile(rf"{_YEAR}(?:(?P<season>/{_YEAR}|(?:{_DASH}|/)[0-9]{{2}}{_END})|(?P<range>{_DASH}{_YEAR}))?")
TWO_YEARS = re.compile(rf"{_YEAR}{_GAP}(?:and|to){_GAP}{_YEAR}(?!{_COUNTED})")
RECENT = re.compile(r"19[89][0-9]|20(?!00)[0-4][0-9]")
CIRCA = _pattern(rf"(?:ca?\.|circa){_GAP}?")
MONTH = _pattern(_any(MONTHS))
COUNTED = re.compile(_COUNTED)
_ELLIPSIS = rf"{_GAP}?(?:…|\.\.\.){_GAP}?"
PIECES = _pattern(
    rf"(?P<before>{_any((*HEDGING, 'between', 'from'))}){_ELLIPSIS}"
    rf"|{_ELLIPSIS}(?P<after>(?:and|to){_GAP})"
)

# --- The scan ---------------------------------------------------------------------------------------------------------


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
    expression = _next(text, 0)
    while expression:
        yield expression
        expression = _next(text, expression.end)


def read_phrase(text: str) -> list[Amount]:
    """Read every quantity in a printed phrase.

    Parameters
    ----------
    text
        Words of one sentence, in which ``…`` may join two pieces; a hedge before it holds for the number after it.

    Returns
    -------
    list of Amount
        In order. Dates, ordinals and vague words are no quantities.
    """
    if "…" in text or "..." in text:
        text = PIECES.sub(lambda found: f"{found['before'] or ''} {found['after'] or ''}", text)
    return [expression.amount for expression in iter_expressions(text) if expression.amount is not None]


def _next(text: str, done: int) -> Expression | None:
    """Return the first expression from `done` on."""
    linked = done
    for token in TOKEN.finditer(text, done):
        word = token[0].casefold()
        # Most words of a text end here.
        if word not in RULES and word.isascii() and word.isalpha():
            continue
        # An address is read once, whatever addresses it holds.
        if word in LINKING and token.start() >= linked and (link := LINK.match(text, token.start())):
            linked = link.end()
            if _is_seed(link[0]):
                return Expression(*link.span(), link[0], "other")
        elif expression := _read(text, word, token, done):
            return expression
    return None


def _read(text: str, word: str, token: re.Match[str], done: int) -> Expression | None:
    """Return the expression that starts with this word; a seed always starts one."""
    rules = RULES.get(word)
    is_seed = word in SEEDS if rules else _is_seed(token[0])
    if rules is None:
        rules = SEED_RULES if is_seed else RULES.get((PART_OF_WORD.match(word) or token)[0], ())
    for rule in rules:
        if expression := rule(text, token.start()):
            return expression
    return _whole_word(text, *token.span(), done) if is_seed else None


def _is_seed(word: str) -> bool:
    """Tell whether a word, or a part of a compound, has to be found."""
    return any(map(str.isnumeric, word)) or not SEEDS.isdisjoint(PART_OF_WORD.findall(word.casefold()))


def _whole_word(text: str, start: int, end: int, done: int) -> Expression:
    """Return a word that no rule reads, with all that is glued to it: ``13:45``, ``1.2.3``."""
    chunk = CHUNK.match(text, start)
    end = chunk.end() if chunk else end
    # The longest local part of an e-mail address is 64 characters.
    back = max(done, start - 64)
    if "@" in text[back:end] and (address := ADDRESS.search(text, back, start)):
        start = address.start()
    return Expression(start, end, text[start:end], "other")


def _expression(text: str, start: int, figure: _Figure, qualifiers: list[str], hedge: str = "") -> Expression | None:
    """Return the expression of a figure, up to where a word ends; None if the grammar would tear a word."""
    end = figure.end
    if trailing := TRAILING.match(text, end):
        printed = trailing[trailing.lastindex or 0]
        qualifiers = [*qualifiers, TRAILING_HEDGES[_plain(printed)]]
        hedge = f"{hedge} {printed}".strip()
    elif tail := TAIL.match(text, end):
        is_idiom = text[start:end].casefold() in ("one", "half")
        if tail[0] and (tail[0][0].isalnum() or is_idiom or _is_seed(tail[0])):
            return None
        end = tail.end()
    if text[end : end + 1] == "@":
        return None
    return Expression(start, end, text[start:end], figure.form, _amount(figure, qualifiers), hedge, figure.unit)


def _amount(figure: _Figure, qualifiers: list[str]) -> Amount | None:
    """Return the amount of a figure."""
    if figure.form == "indefinite":
        return amounts.indefinite
    if figure.value is None:
        return None
    if figure.high is not None:
        return amounts.between(figure.value, figure.high)
    return _hedged_by(qualifiers, figure.value)


def _hedged_by(qualifiers: Sequence[str], value: float) -> Amount:
    """Return the amount of a number; of several hedges, the one that bounds governs."""
    bounds = [qualifier for qualifier in qualifiers if qualifier != "about"]
    return amounts.hedged([*bounds, *qualifiers, "unhedged"][0], value)


def _plain(printed: str) -> str:
    return " ".join(printed.casefold().split())


@dataclass(frozen=True, slots=True)
class _Figure:
    """What the grammar reads, before its hedge.

    `scale` is what its multiplier words came to, `high` the second bound of a range; no quantity has no `value`.
    """

    end: int
    form: str
    value: float | None = None
    unit: str = ""
    scale: float = 1.0
    high: float | None = None


# --- Rules: dates, ranks and vague words ------------------------------------------------------------------------------


def _vague(text: str, start: int) -> Expression | None:
    """Return ``several``, ``a few days``, ``a number of``."""
    vague = VAGUELY.match(text, start)
    return _expression(text, start, _Figure(vague.end(), "vague"), []) if vague else None


def _placed(text: str, start: int) -> Expression | None:
    """Return the date, the rank or the multiplier that starts here."""
    place = _place(text, start)
    return _expression(text, start, place, []) if place else None


def _place(text: str, start: int) -> _Figure | None:
    if found := NO_QUANTITY.match(text, start):
        return _Figure(found.end(), str(found.lastgroup))
    end = _years(text, start) or _month(text, start)
    return _Figure(end, "date") if end else None


def _years(text: str, start: int) -> int | None:
    """Return the end of a year or of a range of years: bare digits that date something and count nothing."""
    found = YEARS.match(text, start)
    if found is None:
        return None
    if found["season"]:
        return found.end()
    before = _word_before(text, start)
    is_named = before.casefold() == "the" and RECENT.match(text, start)
    may_date = not before or before[0].isupper() or before.casefold() in DATING | PLACING
    if not (found["range"] or is_named or may_date):
        return None
    # "The 2013 victims", "in 2000 prisons": what may be a quantity is a person's to decide.
    return None if COUNTED.match(text, found.end()) or TRAILING.match(text, found.end()) else found.end()


def _month(text: str, start: int) -> int | None:
    """Return the end of a bare month; "May" and "March" are months only after a word that dates."""
    found = MONTH.match(text, start)
    if found is None or not text[start].isupper():
        return None
    is_verb = found[0].casefold() in ("may", "march") and _word_before(text, start).casefold() not in DATING | PLACING
    return None if is_verb else found.end()


def _word_before(text: str, start: int) -> str:
    """Return the word directly before, empty when punctuation or nothing stands there."""
    before = text[max(0, start - 20) : start]
    words = before.split()
    return words[-1] if words and before[-1].isspace() and words[-1][-1].isalnum() else ""


# --- Rules: quantities ------------------------------------------------------------------------------------------------


def _hedged(text: str, start: int) -> Expression | None:
    """Return a quantity with the hedges that start here: ``at least some 300``."""
    qualifiers: list[str] = []
    at = start
    # Nobody hedges four times, and a bound keeps the scan linear.
    while len(qualifiers) < 3 and (hedge := HEDGE.match(text, at)):
        qualifiers.append(HEDGES[_plain(hedge[0])])
        at = hedge.end()
    if not qualifiers:
        return None
    article = ARTICLE.match(text, at)
    if CIRCA.match(text, start) and (end := _years(text, at)):
        return _expression(text, at, _Figure(end, "date"), [])
    for begin in (at, article.end()) if article else (at,):
        if not NO_QUANTITY.match(text, begin) and (figure := _quantity(text, begin, hedged=True)):
            return _expression(text, begin, figure, qualifiers, text[start:at].strip())
    return None


def _plainly(text: str, start: int) -> Expression | None:
    """Return a quantity without a hedge before it, with the sign or the point before its digits."""
    if lead := LEAD.search(text, max(0, start - 2), start) if text[start].isdecimal() else None:
        start = lead.start()
    figure = _quantity(text, start)
    return _expression(text, start, figure, []) if figure else None


def _quantity(text: str, start: int, hedged: bool = False) -> _Figure | None:
    """Return the range, the ratio or the single figure that starts here."""
    if opener := RANGE.match(text, start):
        return _opened_range(text, opener)
    first = _figure(text, start, hedged)
    if first is None:
        return None
    # A range after "from" has been read there, or is a change.
    to = TO.match(text, first.end) if _word_before(text, start).casefold() != "from" else None
    return (_range(text, first, to.end()) if to else None) or _ratio(text, first) or first


def _opened_range(text: str, opener: re.Match[str]) -> _Figure | None:
    """Return the range after "between" or "from"; "rose from 3 to 5" is a change, two years are two dates."""
    is_between = opener["word"].casefold() == "between"
    is_change = not is_between and CHANGE.search(text, max(0, opener.start() - 60), opener.start())
    at = opener.end()
    if is_change or TWO_YEARS.match(text, at) or NO_QUANTITY.match(text, at):
        return None
    first = _figure(text, at, joined=False)
    link = (AND if is_between else TO).match(text, first.end) if first else None
    return _range(text, first, link.end()) if first and link else None


def _range(text: str, first: _Figure, start: int) -> _Figure | None:
    """Return the range up to the figure that starts here, whose multiplier, unit and per cent sign hold for both."""
    last = None if NO_QUANTITY.match(text, start) else _figure(text, start)
    if last is None or last.value is None or first.value is None:
        return None
    if first.unit not in ("", last.unit) and (first.form, last.unit) != ("money", ""):
        return None
    low = first.value / 100 if (first.form, last.form) == ("number", "percentage") else first.value
    if first.scale == 1 and low * last.scale <= last.value:
        low *= last.scale
    if low > last.value:
        return None
    return replace(last, form="range", value=low, high=last.value, unit=last.unit or first.unit)


def _ratio(text: str, first: _Figure) -> _Figure | None:
    """Return ``one in four`` or ``3 out of 10`` as the share that it is, but not "killed 12 in 30 villages"."""
    link = IN.match(text, first.end)
    whole = _figure(text, link.end()) if link and not _place(text, link.end()) else None
    if not link or not whole or any(figure.form != "number" or figure.unit for figure in (first, whole)):
        return None
    part, size = first.value or 0.0, whole.value or 0.0
    is_usual = part <= 10 and (size <= 10 or size in (12, 20, 50, 100, 1000, 10_000, 100_000, 1_000_000))
    if not 0 <= part < size or (link["word"].casefold() == "in" and not is_usual):
        return None
    return _Figure(whole.end, "ratio", part / size, "share")


def _figure(text: str, start: int, hedged: bool = False, joined: bool = True) -> _Figure | None:
    """Return the single figure that starts here, with its currency, fraction, multipliers and unit.

    After a hedge "a month" is a figure. "Two hundred and five" is one only if `joined`.
    """
    if indefinite := INDEFINITE.match(text, start):
        return _measured(text, _Figure(indefinite.end(), "indefinite"))
    if hedged and (one := A_UNIT.match(text, start)):
        return _Figure(one.end(), "number", 1.0, UNITS[one["unit"].casefold()])
    money = CURRENCY.match(text, start)
    at = money.end() if money else start
    figure = _numeral(text, at) or _part(text, at, hedged) or _words(text, at, joined) or _count(text, at)
    if figure is None:
        return None
    figure = _divided(text, figure)
    if money is None:
        return _measured(text, figure)
    return replace(figure, form="money", unit=CURRENCIES.get(money["code"].casefold().replace("\\", ""), ""))


def _measured(text: str, figure: _Figure) -> _Figure:
    """Take up the per cent sign, the currency or the unit that follows a figure."""
    if figure.value is not None and (percent := PERCENT.match(text, figure.end)):
        return replace(figure, end=percent.end(), form="percentage", value=figure.value / 100, unit="share")
    if figure.value is not None and (money := OF_MONEY.match(text, figure.end)):
        return replace(figure, end=money.end(), form="money", unit=str(money.lastgroup)[:3])
    if unit := UNIT.match(text, figure.end):
        return _divided(text, replace(figure, end=unit.end(), unit=UNITS[unit["unit"].casefold()]))
    return figure


def _numeral(text: str, start: int) -> _Figure | None:
    """Return the figure that digits make, or one numeric sign, with the multipliers after them."""
    if slashed := SLASHED.match(text, start):
        whole, top, bottom = (int(slashed[name] or 0) for name in ("whole", "top", "bottom"))
        figure = _Figure(slashed.end(), "fraction", whole + top / bottom, "" if whole else "share")
        return _scaled(text, figure) if top < bottom else None
    found = NUMERAL.match(text, start)
    if found is None:
        return _sign(text, start)
    letter = LETTER.match(text, found.end())
    end = letter.end() if letter else found.end()
    value = _value(found)
    if value is None or (GLUED.match(text, end) and not UNIT.match(text, end)):
        return None
    scale = LETTERS[(letter["long"] or letter["short"]).casefold()] if letter else 1.0
    return _scaled(text, _Figure(end, "fraction" if found["vulgar"] else "number", value * scale, scale=scale))


def _value(found: re.Match[str]) -> float | None:
    """Return what the digits say; None beyond fifteen of them, the most that a float holds exactly."""
    if len(found["whole"]) > 25 or len(found["part"] or "") > 15:
        return None
    whole = found["whole"].replace(",", ".") if found["comma"] else "".join(filter(str.isdecimal, found["whole"]))
    digits = ("." if found["point"] else "") + whole + (f".{found['part']}" if found["part"] else "")
    if digits.count(".") > 1 or len(digits.replace(".", "")) > 15:
        return None
    value = float(digits) + (unicodedata.numeric(found["vulgar"]) if found["vulgar"] else 0.0)
    return -value if found["sign"] else value


def _sign(text: str, start: int) -> _Figure | None:
    """Return the figure of one numeric sign: ``½``, ``Ⅻ``; superscripts and circled digits are marks."""
    sign = text[start : start + 1]
    if not sign.isnumeric() or sign.isdigit() or GLUED.match(text, start + 1):
        return None
    value = unicodedata.numeric(sign)
    form, unit = ("fraction", "share") if 0 < value < 1 else ("number", "")
    return _scaled(text, _Figure(start + 1, form, value, unit))


def _scaled(text: str, figure: _Figure) -> _Figure:
    """Multiply a figure by the growing multiplier words after it: ``13.1 million``, ``3 hundred thousand``."""
    value, scale, end, last = figure.value or 0.0, figure.scale, figure.end, 1.0
    while (step := SCALE.match(text, end)) and (size := SCALES[step["word"].casefold()]) > last:
        value, scale, end, last = value * size, scale * size, step.end(), size
    if end == figure.end:
        return figure
    # Part of a million is a number, not a share.
    form = "number" if figure.unit == "share" else figure.form
    return replace(figure, end=end, form=form, value=value, unit="", scale=scale)


def _part(text: str, start: int, hedged: bool) -> _Figure | None:
    """Return ``half``, ``a third``, ``half a million``, but not the rank in "a third hospital"."""
    article = ARTICLED.match(text, start)
    part = PART.match(text, article.end() if article else start)
    if part is None:
        return None
    word = part[0].casefold()
    is_rank = word not in ("half", "quarter") and not hedged and NOUN.match(text, part.end())
    if is_rank or not (article or word == "half"):
        return None
    return _part_of(text, _Figure(part.end(), "fraction", 1 / PARTS[word], "share"))


def _part_of(text: str, part: _Figure) -> _Figure:
    """Apply a fraction to what it is a part of: ``half a million``, ``half a year``, ``half a percent``."""
    whole = PART_OF.match(text, part.end)
    if whole is None or part.value is None:
        return part
    word = whole["word"].casefold()
    if size := SCALES.get(word):
        return _scaled(text, _Figure(whole.end(), "number", part.value * size, scale=size))
    if unit := UNITS.get(word):
        return replace(part, end=whole.end(), unit=unit)
    return replace(part, end=whole.end(), form="percentage", value=part.value / 100)


def _divided(text: str, figure: _Figure) -> _Figure:
    """Take up the fraction after a number: ``two thirds``, ``two and a half million``, ``two years and a half``."""
    if figure.form != "number" or figure.value is None:
        return figure
    if more := AND_PART.match(text, figure.end):
        value = figure.value + figure.scale / PARTS[more["word"].casefold()]
        return _scaled(text, replace(figure, end=more.end(), form="fraction", value=value))
    parts = PARTITION.match(text, figure.end)
    if parts is None or figure.unit or figure.scale != 1 or not 1 <= figure.value <= 100:
        return figure
    word = parts["word"].casefold()
    # One third, two thirds; "twenty fifth" is none.
    if (figure.value == 1) != (word in ONE_PART):
        return figure
    return _part_of(text, _Figure(parts.end(), "fraction", figure.value / PARTS[word], "share"))


def _count(text: str, start: int) -> _Figure | None:
    """Return the figure of the nouns that count: ``a pair``, ``a single``, ``a score of``."""
    found = COUNT.match(text, start)
    return _Figure(found.end(), "number", COUNTS[(found["word"] or "score").casefold()]) if found else None


def _words(text: str, start: int, joined: bool) -> _Figure | None:
    """Return the figure that number words make: ``two hundred and fifty thousand``, ``a dozen``.

    A word that is added must stay below `room`: after "twenty" 10, after "hundred" 100, after "five" nothing.
    """
    article = ARTICLED.match(text, start)
    step = CARDINAL.match(text, article.end() if article else start)
    total = group = 0.0
    scale, room, limit, end = 1.0, inf, inf, start
    while step:
        word, is_first = step["word"].casefold(), end == start
        number, size = CARDINALS.get(word, inf), SCALES.get(word, 0.0)
        is_joined = not is_first and step["and"] is not None
        if number < room and (number or is_first) and not (is_joined and (room <= 10 or not joined)):
            group, scale, room = group + number, 1.0, (10.0 if number >= 20 else 0.0)
        elif is_joined or not (is_first or group):
            break
        elif 0 < size <= 100 and group < 100:
            group, scale, room = (group or 1.0) * size, scale * size, size
        elif 100 < size < limit:
            total, group, scale, room, limit = total + (group or 1.0) * size, 0.0, scale * size, size, size
        else:
            break
        end = step.end()
        step = NEXT.match(text, end)
    return _Figure(end, "number", total + group, scale=scale) if end > start else None


Rule = Callable[[str, int], Expression | None]
SEED_RULES: tuple[Rule, ...] = (_placed, _hedged, _plainly, _vague)
#: The rules by which a word may start an expression, in the order in which they are tried.
RULES: dict[str, tuple[Rule, ...]] = {
    **dict.fromkeys((phrase.split()[0].rstrip(".") for phrase in HEDGES), (_hedged,)),
    **dict.fromkeys((*MONTHS, *SHORT_MONTHS, *WEEKDAYS, "mid", "early", "late", "last", "ad"), (_placed,)),
    **dict.fromkeys(("between", "from", "us", "usd", "eur", "gbp", "syp", "$", "€", "£"), (_plainly,)),
    **dict.fromkeys(("a", "an"), (_hedged, _plainly, _vague)),
    **dict.fromkeys(LINKING, ()),
    **dict.fromkeys(SEEDS, SEED_RULES),
    "per": (_vague,),
}
