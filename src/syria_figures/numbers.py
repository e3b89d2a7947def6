"""Every numeric expression in English prose, with its value and its hedge.

One scan over the words of a text finds *seeds*: words with a numeric character, and words of the `LEXICON`. At each seed, and
at the words that can open a longer expression (``between``, ``at least``, ``September``), a small grammar reads as far as it can.

Nothing is missed, by construction: a seed that no rule reads is an expression of its own (form ``other``), and every expression
ends where a word ends (`_expression`), so the scan never resumes inside one. The only seeds outside a span are the ``some``,
``most`` and ``many`` of a hedge, and those are in the `Expression.hedge` of the expression that follows.

Time is linear: every pattern is anchored, and either bounded in length or takes up what it has passed over.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from math import inf

from syria_figures import amounts
from syria_figures.amounts import Amount

#: What an expression looks like in print.
FORMS = (
    "number",
    "range",
    "fraction",
    "percentage",
    "money",
    "date",
    "ordinal",
    "multiplier",
    "indefinite",
    "vague",
    "ratio",
    "other",
)


@dataclass(frozen=True, slots=True)
class Expression:
    """One numeric expression: where it stands, what it looks like, and how much it says."""

    start: int
    end: int
    text: str
    form: str
    amount: Amount | None = None
    hedge: str = ""
    unit: str = ""


# --- The lexicon -------------------------------------------------------------------------------------------------------------

_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
CARDINALS = {word: float(n) for n, word in enumerate(_UNITS.split())} | {
    w: 20.0 + 10 * n for n, w in enumerate(_TENS.split())
}
SCALES = {"dozen": 12.0, "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
PLURALS = {f"{word}s": size for word, size in SCALES.items()}
LETTERS = {"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "tn": 1e12}
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth"
    " seventeenth eighteenth nineteenth"
)
ORDINALS = {word: n for n, word in enumerate(_ORDINALS.split(), 1)}
ORDINALS |= {f"{word[:-1]}ieth": 20 + 10 * n for n, word in enumerate(_TENS.split())}
ORDINALS |= {"hundredth": 100, "thousandth": 1000, "millionth": 1_000_000, "billionth": 1_000_000_000}
COUNTS = {"score": 20.0, "pair": 2.0, "single": 1.0}
#: Words that divide: ``third`` is 3. ``second`` never does.
PARTS = {"half": 2, "quarter": 4} | {word: n for word, n in ORDINALS.items() if n > 2}
PART_PLURALS = {"halves": 2} | {f"{word}s": n for word, n in PARTS.items() if word != "half"}
ALL_PARTS = PARTS | PART_PLURALS
TIMES = {f"{unit}s": unit for unit in ("day", "week", "month", "year", "decade", "hour")} | {"centuries": "century"}
ALL_SCALES = SCALES | PLURALS
MEASURES = {"minute": "minute", "second": "second", "mile": "mile", "kilometre": "kilometre", "kilometer": "kilometre"}
UNITS = (
    TIMES | {unit: unit for unit in TIMES.values()} | MEASURES | {f"{word}s": unit for word, unit in MEASURES.items()}
)
UNITS |= {"km": "kilometre"}
MULTIPLES = set(
    "once twice thrice double doubles doubled doubling triple triples tripled tripling quadruple quadrupled".split()
)
MULTIPLES |= {f"{word}fold" for word in [*CARDINALS, *SCALES, "many", "several"]}
VAGUE = set("several many most few some majority couple handful both".split()) | set(TIMES)

#: The words that are always found.
LEXICON = frozenset(
    {*CARDINALS, *SCALES, *PLURALS, *ORDINALS, *PARTS, *PART_PLURALS, *MULTIPLES, *VAGUE}
    | {"tens", "scores", "percent", *COUNTS}
)

HEDGES = {
    phrase.strip(): qualifier
    for qualifier, phrases in {
        "about": "about, some, around, roughly, approximately, circa, c., ca., ~, ≈, in the region of, in the order of, on the order of",
        "at_least": "at least, at the least, at the very least, no fewer than, not fewer than, no less than, not less than,"
        " a minimum of, minimum of",
        "more_than": "more than, over, above, exceeding, upwards of, upward of, in excess of, greater than, just over, well over,"
        " just above, slightly more than, slightly over, well above, just more than, well more than",
        "at_most": "at most, at the most, up to, no more than, not more than, as many as, as much as, a maximum of, maximum of",
        "less_than": "less than, under, below, fewer than, just under, well under, just below, slightly less than, slightly under",
        "nearly": "almost, nearly, close to, very nearly",
    }.items()
    for phrase in phrases.split(",")
}
TRAILING_HEDGES = {
    "+": "at_least",
    "plus": "at_least",
    "or more": "at_least",
    "or above": "at_least",
    "and above": "at_least",
    "or over": "at_least",
    "or so": "about",
    "or thereabouts": "about",
    "odd": "about",
    "or fewer": "at_most",
    "or less": "at_most",
}
CURRENCIES = {"$": "USD", "us$": "USD", "usd": "USD", "€": "EUR", "eur": "EUR", "£": "GBP", "gbp": "GBP"}

_MONTHS = "january february april june july august september october november december"
_SHORT_MONTHS = "jan feb apr jun jul aug sep sept oct nov dec"
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"

# --- Patterns ----------------------------------------------------------------------------------------------------------------


def _any(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, longest first."""
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", _GAP) for word in sorted(words, key=len, reverse=True)) + ")"


def _pattern(pattern: str, flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    return re.compile(pattern, flags)


# A line may break inside an expression, a paragraph may not.
_GAP = r"(?:[^\S\n]{0,4}+\n?+[^\S\n]{0,4}+(?<=\s))"
_HYPHEN = r"[-\u2010\u2011]"
_DASH = r"[-\u2010\u2011\u2012\u2013\u2212]"
_JOIN = rf"(?:{_GAP}|{_HYPHEN})"
_END = r"(?![^\W_])"
_WORD = rf"[^\W_]+(?:(?:{_HYPHEN}|_)[^\W_]+)*+"

TOKEN = _pattern(rf"{_WORD}|[$€£~≈]")
LINK = _pattern(r"(?:https?://|www\.)\S*[\w/]")
ADDRESS = _pattern(r"[\w.+-]+@(?:[\w-]+\.)*$|[\w.+-]+$")
LEAD = _pattern(r"(?<![^\s(\[])[-\u2212]?\.?$")
PART_OF_WORD = _pattern(r"[^\W_]+")
TAIL = _pattern(rf"[^\W_]*+(?:(?:{_HYPHEN}|_)[^\W_]+)*+")
CHUNK = _pattern(rf"{_WORD}(?:[.,:/'’·٫٬{_DASH[1:-1]}]{_WORD})*+")

# Bounded groups, so that what a failed reading has passed over is never more than a few characters.
NUMERAL = _pattern(
    r"(?P<sign>[-\u2212])?(?P<point>\.)?(?P<whole>\d{1,3}(?P<mark>[,٬'’\u2009\u00a0\u202f ])\d{3}(?!\d)(?:(?P=mark)\d{3}(?!\d)){0,4}+"
    r"|\d{1,3}(?:\.\d{3}(?!\d)){2,5}+|\d++(?:,(?P<comma>\d{1,2})(?!\d))?+)"
    r"(?:[.·٫](?P<part>\d++))?+(?P<vulgar>[¼-¾⅐-⅞])?+"
)
SLASHED = _pattern(
    rf"(?:(?P<whole>\d{{1,3}}){_GAP})?(?P<top>\d{{1,2}})[/⁄](?P<bottom>[2-9]|1[026]|20|100|1000)(?![\w/]|[.,:]\d)"
)
GLUED = _pattern(r"[.,:/'’·٫]\d|[^\W_]")
LETTER = _pattern(rf"{_GAP}?(?P<long>mn|mln|bn|tn){_END}|(?P<short>[km]){_END}")
CARDINAL = _pattern(rf"(?P<word>{_any([*CARDINALS, *SCALES])}){_END}")
NEXT = _pattern(rf"{_JOIN}(?P<and>and{_JOIN})?(?P<word>{_any([*CARDINALS, *SCALES, *PLURALS])}){_END}")
ARTICLED = _pattern(rf"an?{_GAP}(?={_any([*SCALES, *PARTS])}{_END})")
SCALE = _pattern(rf"{_JOIN}(?P<word>{_any([*SCALES, *PLURALS])}){_END}")
COUNT = _pattern(rf"(?:an?{_GAP})?(?P<word>pair|single){_END}|(?P<score>an?{_GAP}score{_END}|score(?={_GAP}of{_END}))")
PARTITION = _pattern(rf"{_JOIN}(?P<word>{_any([*PARTS, *PART_PLURALS])}){_END}")
LONE_PART = _pattern(rf"(?P<word>{_any(PARTS)}){_END}")
AND_PART = _pattern(rf"{_JOIN}and{_JOIN}(?:an?|one){_JOIN}(?P<word>{_any(PARTS)}){_END}")
PART_OF = _pattern(
    rf"(?:{_GAP}of)?(?:{_GAP}an?)?{_JOIN}(?P<word>{_any([*SCALES, *TIMES.values(), 'minute', 'mile', 'percent'])}){_END}"
)
_PLURAL = _any([*PLURALS, "tens", "scores"])
INDEFINITE = _pattern(
    rf"(?:(?:an?{_GAP})?(?:few|several|many|couple(?:{_GAP}of)?){_JOIN}{_any([*SCALES, *PLURALS])}|{_PLURAL}|10+s){_END}"
    rf"(?:{_GAP}(?:(?:of|and|or|to|upon){_GAP})?(?:{_any(SCALES)}|{_PLURAL}){_END}){{0,3}}"
)
VAGUELY = _pattern(
    rf"(?:an?{_GAP}(?:series|number){_GAP}of|(?:an?{_GAP})?(?:few|couple(?:{_GAP}of(?={_GAP}{_any(TIMES)}{_END}))?|handful)|{_any(VAGUE)}){_END}"
    rf"(?:{_GAP}(?:{_any(TIMES)}|percent|per{_GAP}cent){_END})?"
)
HEDGE = _pattern(
    rf"(?:(?P<phrase>{_any(h for h in HEDGES if h[-1].isalpha())}){_END}{_GAP}|(?P<sign>ca?\.|[~≈]){_GAP}?)"
)
TRAILING = _pattern(
    rf"(?P<sign>\+)(?!\w)|{_HYPHEN}(?P<glued>plus|odd)(?!{_HYPHEN}?[^\W_])|{_GAP}(?P<words>{_any(h for h in TRAILING_HEDGES if ' ' in h)}){_END}"
)
CURRENCY = _pattern(rf"(?<![^\W\d_])(?P<code>(?P<land>[a-z]{{1,3}})?\\?\$|[€£]|(?:USD|EUR|GBP){_END}){_GAP}?")
OF_MONEY = _pattern(
    rf"{_JOIN}(?:(?:US|U\.S\.|American){_GAP})?(?P<USD>dollars?|USD){_END}|{_JOIN}(?P<EUR>euros?|EUR){_END}|{_GAP}?(?P<EUR2>€)"
    rf"|{_GAP}(?P<GBP>pounds?{_GAP}sterling|GBP){_END}"
)
PERCENT = _pattern(rf"{_GAP}?[%٪％]|{_JOIN}(?:percent|per{_JOIN}cent|pct){_END}")
UNIT = _pattern(rf"{_JOIN}?(?P<unit>{_any(UNITS)}){_END}")
ONE_UNIT = _pattern(rf"an?{_GAP}(?P<unit>{_any([*TIMES.values(), 'minute', 'mile'])}){_END}")
TO = _pattern(rf"{_HYPHEN}?{_GAP}(?P<word>to|or){_GAP}|{_DASH}")
AND = _pattern(rf"{_GAP}and{_GAP}")
IN = _pattern(rf"{_GAP}(?P<word>in|out{_GAP}of){_GAP}(?:every{_GAP})?")
ARTICLE = _pattern(rf"(?:the|an?){_GAP}")
TWO_YEARS = _pattern(rf"[0-9]{{4}}{_GAP}(?:and|to){_GAP}[0-9]{{4}}(?![\w])(?!{_GAP}[a-z])")
RANGE = _pattern(rf"(?P<word>between|from){_GAP}")
CHANGE = _pattern(
    r"\b(?:rose|risen|rise|rises|rising|fell|fall|fallen|falls|falling|drop|drops|dropped|grow|grows|grew|grown|growth|up|down"
    r"|increased?|increases|decreased?|decreases|declined?|shrank|shrunk|jumped|climbed|soared|went|gone|cut|reduced|raised)\b[^.;:]*$"
)
PER_CENT = _pattern(rf"per{_JOIN}cent{_END}")
_YEAR = r"(?:(?:1[89][0-9][0-9]|20[0-9][0-9]|2100)(?![\w]|[.,][0-9]))"
_MONTH = rf"(?:(?i:{_any(_MONTHS.split())}|(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)|May|MAY|March|MARCH|Mar\b\.?){_END}"
_DAY = r"(?:(?:[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![^\W_]|[.:][0-9]|,[0-9]{3}))"
_DAYS = rf"{_DAY}(?:(?:,{_GAP}?|,?{_GAP}(?:and|or|to){_GAP}|{_DASH}){_DAY}){{0,3}}"
_PHASE = rf"(?i:(?:mid|early|late)(?:{_HYPHEN}?{_GAP}(?:to|or){_GAP}(?:mid|late))?{_JOIN})"
_CALENDAR = (
    rf"(?:{_DAYS}{_GAP}(?:of{_GAP})?{_MONTH}(?:,?{_GAP}{_YEAR})?"
    rf"|{_PHASE}?{_MONTH}{_GAP}(?:the{_GAP})?{_DAYS}(?:,?{_GAP}{_YEAR}|(?!{_GAP}(?:people|persons|civilians|children|women|men)\b))"
    rf"|{_PHASE}?{_MONTH},?{_GAP}(?:of{_GAP})?{_YEAR}|{_PHASE}(?:{_MONTH}|{_YEAR})|[QH][1-4](?:{_GAP}{_YEAR})?)"
)
_WEEKDAY = rf"(?:(?i:{_any(_WEEKDAYS.split())}){_END},?{_GAP}(?:the{_GAP})?)?"
_NUMERIC_DATE = (
    r"[12][0-9]{3}(?P<iso>[-/.])[01]?[0-9](?P=iso)[0-3]?[0-9](?![\w])|[0-3]?[0-9](?P<dot>[-/.])[0-3]?[0-9](?P=dot)[12][0-9]{3}(?![\w])"
    r"|[0-3]?[0-9]/[0-3]?[0-9]/[0-9]{2}(?![\w/])"
)
_DECADE = rf"{_PHASE}?(?:1[0-9]|20)[0-9]0['’]?s{_END}"
_ERA = rf"AD{_GAP}?[0-9]{{1,4}}{_END}|[0-9]{{1,4}}{_GAP}?(?:AD|BC|BCE|CE){_END}"
YEARS = _pattern(rf"[0-9]{{4}}{_GAP}(?:and|to){_GAP}[0-9]{{4}}(?![\w])(?!{_GAP}[a-z])")
RANGE = _pattern(rf"(?P<word>between|from){_GAP}")
CHANGE = _pattern(
    r"\b(?:rose|risen|rise|rises|rising|fell|fall|fallen|falls|falling|drop|drops|dropped|grow|grows|grew|grown|growth|up|down"
    r"|increased?|increases|decreased?|decreases|declined?|shrank|shrunk|jumped|climbed|soared|went|gone|cut|reduced|raised)\b[^.;:]*$"
)
PER_CENT = _pattern(rf"per{_JOIN}cent{_END}")
_YEAR = r"(?:(?:1[89][0-9][0-9]|20[0-9][0-9]|2100)(?![\w]|[.,][0-9]))"
_MONTH = rf"(?:(?i:{_any(_MONTHS.split())}|(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)|May|MAY|March|MARCH|Mar\b\.?){_END}"
_DAY = r"(?:(?:[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![^\W_]|[.:][0-9]|,[0-9]{3}))"
_DAYS = rf"{_DAY}(?:(?:,{_GAP}?|,?{_GAP}(?:and|or|to){_GAP}|{_DASH}){_DAY}){{0,3}}"
_PHASE = rf"(?i:(?:mid|early|late)(?:{_HYPHEN}?{_GAP}(?:to|or){_GAP}(?:mid|late))?{_JOIN})"
_CALENDAR = (
    rf"(?:{_DAYS}{_GAP}(?:of{_GAP})?{_MONTH}(?:,?{_GAP}{_YEAR})?"
    rf"|{_PHASE}?{_MONTH}{_GAP}(?:the{_GAP})?{_DAYS}(?:,?{_GAP}{_YEAR}|(?!{_GAP}(?:people|persons|civilians|children|women|men)\b))"
    rf"|{_PHASE}?{_MONTH},?{_GAP}(?:of{_GAP})?{_YEAR}|{_PHASE}(?:{_MONTH}|{_YEAR})|[QH][1-4](?:{_GAP}{_YEAR})?)"
)
_WEEKDAY = rf"(?:(?i:{_any(_WEEKDAYS.split())}){_END},?{_GAP}(?:the{_GAP})?)?"
_NUMERIC_DATE = (
    r"[12][0-9]{3}(?P<iso>[-/.])[01]?[0-9](?P=iso)[0-3]?[0-9](?![\w])|[0-3]?[0-9](?P<dot>[-/.])[0-3]?[0-9](?P=dot)[12][0-9]{3}(?![\w])"
    r"|[0-3]?[0-9]/[0-3]?[0-9]/[0-9]{2}(?![\w/])"
)
_DECADE = rf"{_PHASE}?(?:1[0-9]|20)[0-9]0['’]?s{_END}"
_ERA = rf"AD{_GAP}?[0-9]{{1,4}}{_END}|[0-9]{{1,4}}{_GAP}?(?:AD|BC|BCE|CE){_END}"
DATE = _pattern(
    rf"{_NUMERIC_DATE}|{_WEEKDAY}{_CALENDAR}(?:,?(?:{_GAP}(?:to|until|till|through){_GAP}|{_GAP}?{_DASH}{_GAP}?){_WEEKDAY}{_CALENDAR})?"
    rf"|{_DECADE}|{_ERA}",
    re.NOFLAG,
)
YEARS = _pattern(rf"{_YEAR}(?:{_DASH}|/){_YEAR}|{_YEAR}(?:{_DASH}|/)[0-9]{{2}}{_END}")
YEAR = _pattern(_YEAR)
MONTH = _pattern(rf"(?i:{_any(_MONTHS.split())}){_END}|May{_END}|MAY{_END}|March{_END}|MARCH{_END}", re.NOFLAG)
_PERIOD = (
    rf"(?:first|second|third|fourth|last|1st|2nd|3rd|4th){_GAP}(?:half|quarter|(?:{_any(CARDINALS)}|\d{{1,3}}){_GAP}{_any(TIMES)}){_GAP}of{_GAP}"
    rf"(?:(?:the|this|that|last|next){_GAP}(?:year|month|decade|century){_END}|{_YEAR}|{_MONTH}(?:{_GAP}{_YEAR})?)"
)
_DATE = (
    rf"{_NUMERIC_DATE}|{_WEEKDAY}{_CALENDAR}(?:,?(?:{_GAP}(?:to|until|till|through){_GAP}|{_GAP}?{_DASH}{_GAP}?){_WEEKDAY}{_CALENDAR})?"
    rf"|{_DECADE}|{_ERA}"
)
_ORDINAL = (
    rf"(?:(?:(?:{_any(_TENS.split())}){_JOIN})?{_any(ORDINALS)}|\d{{1,9}}(?:st|nd|rd|th)){_END}"
    rf"(?:{_JOIN}(?:half|quarter|{_any(set(UNITS) - {'second', 'seconds'})}){_END})?"
)
_PHONE = r"(?<=\+)\d(?:[ ()-]?\d){6,16}(?!\w)"
_CLOCK = r"\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b\.?"
_MULTIPLE = rf"(?:{_any(MULTIPLES)}|\d{{1,9}}(?:\.\d{{1,9}})?(?:{_HYPHEN}?fold|x|×)){_END}"
PLACE = _pattern(
    rf"(?P<date>(?i:{_PERIOD})|{_DATE})|(?P<other>(?i:{_PHONE}|{_CLOCK}))|(?P<ordinal>(?i:{_ORDINAL}))|(?P<multiplier>(?i:{_MULTIPLE}))",
    re.NOFLAG,
)
NOUN = _pattern(
    rf"{_GAP}(?!(?:of|to|and|or|in|at|on|by|for|from|is|are|was|were|has|have|had|more|less|who){_END})[^\W\d_]"
)
PEOPLE = _pattern(rf"{_GAP}(?:people|persons|civilians|men|women|children|families|homes){_END}")
_FUNCTION_WORDS = (
    "a after alone an and as at because before between but by during for from had has have he her his if in is it its of on or"
    " onwards she since than that the their then there they this through till to until was we were when where which while who will"
    " with would"
)
COUNTED = _pattern(rf"{_GAP}(?!{_any(_FUNCTION_WORDS.split())}{_END})[a-z]", re.NOFLAG)
DATING = set("in since until till during year early late mid end".split())
PLACING = set("between by from of to before after and for through spring summer autumn winter last next this".split())
_PIECES = rf"{_GAP}?(?:…|\.\.\.){_GAP}?"
JOINED = _pattern(
    rf"(?P<before>{_any(h for h in [*HEDGES, 'between', 'from'] if h[-1].isalpha())}){_PIECES}|{_PIECES}(?P<after>(?:and|to){_GAP})"
)

# --- The scan ----------------------------------------------------------------------------------------------------------------


def find_expressions(text: str) -> list[Expression]:
    """Return every numeric expression of a text, in order, none overlapping."""
    return list(iter_expressions(text))


def iter_expressions(text: str) -> Iterator[Expression]:
    """Yield the numeric expressions of a text one by one, for texts too long for a list."""
    done, tokens = 0, TOKEN.finditer(text)
    while token := next(tokens, None):
        word = token[0].casefold()
        if word.isalpha() and word.isascii() and word not in RULES:
            continue
        expression = _read(text, word, token, done)
        if expression is not None:
            yield expression
            done = expression.end
            tokens = TOKEN.finditer(text, done)


def read_phrase(text: str) -> list[Amount]:
    """Return every quantity in a printed phrase, in which ``…`` may join two pieces of one sentence."""
    joined = JOINED.sub(lambda found: f"{found['before'] or ''} {found['after'] or ''}", text)
    return [expression.amount for expression in iter_expressions(joined) if expression.amount is not None]


def _read(text: str, word: str, token: re.Match[str], done: int) -> Expression | None:
    """Return the expression that starts with this word; a seed always starts one."""
    start, end = token.span()
    is_seed = _is_seed(token[0])
    for rule in RULES.get(word) or (SEED_RULES if is_seed else RULES.get(PART_OF_WORD.findall(word)[0], ())):
        if expression := rule(text, start):
            return expression
    return _whole_word(text, start, end, done) if is_seed else None


def _is_seed(word: str) -> bool:
    """Tell whether a word, or a part of a compound, has to be found."""
    return any(map(str.isnumeric, word)) or not LEXICON.isdisjoint(PART_OF_WORD.findall(word.casefold()))


def _whole_word(text: str, start: int, end: int, done: int) -> Expression:
    """Return the word that starts here, with all that is glued to it (``13:45``, ``1.2.3``), as read by no rule."""
    chunk = CHUNK.match(text, start)
    end = max(end, chunk.end() if chunk else end)
    if "@" in text[max(done, start - 64) : end] and (address := ADDRESS.search(text, max(done, start - 64), start)):
        start = address.start()
    return Expression(start, end, text[start:end], "other")


def _expression(
    text: str, start: int, end: int, form: str, amount: Amount | None = None, hedge: str = "", unit: str = ""
) -> Expression | None:
    """Return an expression that ends where a word ends, None where the grammar would tear a word."""
    tail = TAIL.match(text, end)
    rest = tail[0] if tail else ""
    if rest and (rest[0].isalnum() or _is_seed(rest) or text[start:end].casefold() in ("one", "half")):
        return None
    end += len(rest)
    return None if text[end : end + 1] == "@" else Expression(start, end, text[start:end], form, amount, hedge, unit)


def _link(text: str, start: int) -> Expression | None:
    """Return a web address that has a number in it."""
    link = LINK.match(text, start)
    return Expression(start, link.end(), link[0], "other") if link and _is_seed(link[0]) else None


def _placed(text: str, start: int) -> Expression | None:
    """Return the date, the rank or the multiplier that starts here."""
    place = _place(text, start)
    return _expression(text, start, *place) if place else None


def _vague(text: str, start: int) -> Expression | None:
    vague = VAGUELY.match(text, start)
    return _expression(text, start, vague.end(), "vague") if vague else None


def _lone_per_cent(text: str, start: int) -> Expression | None:
    per_cent = PER_CENT.match(text, start)
    return _expression(text, start, per_cent.end(), "other") if per_cent else None


# --- Dates, ranks and other numbers that are no quantities -------------------------------------------------------------------


def _place(text: str, start: int) -> tuple[int, str] | None:
    """Return end and form of a date, a rank or a multiplier that starts here."""
    if placed := _ranked_or_dated(text, start):
        return placed
    end = _years(text, start) or _month(text, start)
    return (end, "date") if end else None


def _ranked_or_dated(text: str, start: int) -> tuple[int, str] | None:
    """Return end and form of what is no quantity, whatever stands around it."""
    found = PLACE.match(text, start)
    return (found.end(), str(found.lastgroup)) if found else None


def _previous_word(text: str, start: int) -> str:
    """Return the word directly before, empty when punctuation or nothing stands there."""
    before = text[max(0, start - 20) : start]
    words = before.split()
    return words[-1] if words and before[-1].isspace() and words[-1][-1].isalnum() else ""


def _years(text: str, start: int) -> int | None:
    """Return the end of a year or of a range of years: four bare digits that date something and count nothing."""
    found = YEARS.match(text, start) or YEAR.match(text, start)
    if found is None:
        return None
    before, counts = _previous_word(text, start), COUNTED.match(text, found.end())
    if before.casefold() in DATING:
        counts = PEOPLE.match(text, found.end())
    elif before and before.casefold() not in PLACING and not before[0].isupper() and found.re is YEAR:
        return None
    return None if counts else found.end()


def _month(text: str, start: int) -> int | None:
    """Return the end of a bare month; "May" and "March" are months only after a word that dates."""
    found = MONTH.match(text, start)
    if found is None or (
        found[0].casefold() in ("may", "march")
        and _previous_word(text, start).casefold() not in DATING | PLACING - {"and", "to"}
    ):
        return None
    return found.end() if text[start].isupper() else None


# --- Quantities --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Figure:
    """A quantity without its hedge; `scale` is what its multiplier words came to, `high` the second bound of a range."""

    end: int
    form: str
    value: float
    unit: str = ""
    scale: float = 1.0
    high: float | None = None


def _measure(text: str, start: int) -> Expression | None:
    """Return the quantity without a hedge before it that starts here, with the sign or the point before its digits."""
    lead = LEAD.search(text, max(0, start - 2), start) if text[start].isdecimal() else None
    start -= len(lead[0]) if lead else 0
    figure = _quantity(text, start)
    return _quantified(text, start, figure, [], "") if figure else None


def _hedged(text: str, start: int) -> Expression | None:
    """Return a quantity with the hedges that start here: ``at least some 300``."""
    qualifiers, at = [], start
    # No prose doubles a hedge twice, and a bound keeps the scan linear.
    while len(qualifiers) < 3 and (hedge := HEDGE.match(text, at)):
        qualifiers.append(HEDGES[" ".join((hedge["phrase"] or hedge["sign"]).casefold().split())])
        at = hedge.end()
    if not qualifiers:
        return None
    printed = text[start:at].strip()
    article = ARTICLE.match(text, at)
    for begin in (at, article.end()) if article else (at,):
        figure = None if _ranked_or_dated(text, begin) else _quantity(text, begin, hedged=True)
        if figure:
            return _quantified(text, begin, figure, qualifiers, printed)
    return None


def _quantified(text: str, start: int, figure: _Figure, qualifiers: list[str], printed: str) -> Expression | None:
    """Return the expression of a figure, with the hedges before it and the one that may follow it."""
    trailing = TRAILING.match(text, figure.end)
    if trailing is None:
        return _expression(text, start, figure.end, figure.form, _amount(figure, qualifiers), printed, figure.unit)
    word = trailing["sign"] or trailing["glued"] or trailing["words"]
    amount = _amount(figure, [*qualifiers, TRAILING_HEDGES[" ".join(word.casefold().split())]])
    return Expression(
        start, figure.end, text[start : figure.end], figure.form, amount, f"{printed} {word}".strip(), figure.unit
    )


def _amount(figure: _Figure, qualifiers: list[str]) -> Amount:
    """Return the amount of a figure; of two hedges the one that bounds governs."""
    if figure.form == "indefinite":
        return amounts.indefinite
    if figure.high is not None:
        return amounts.between(figure.value, figure.high)
    qualifier = next((q for q in qualifiers if q != "about"), "about") if qualifiers else "unhedged"
    return amounts.hedged(qualifier, figure.value)


def _quantity(text: str, start: int, hedged: bool = False) -> _Figure | None:
    """Return the range, the ratio or the single figure that starts here."""
    if opener := RANGE.match(text, start):
        return _opened_range(text, opener)
    first = _figure(text, start, hedged=hedged)
    if first is None:
        return None
    to = None if _previous_word(text, start).casefold() == "from" else TO.match(text, first.end)
    return (_range(text, first, to.end()) if to else None) or _ratio(text, first) or first


def _opened_range(text: str, opener: re.Match[str]) -> _Figure | None:
    """Return the range after "between" or "from"; "rose from 3 to 5" is a change, not a range."""
    is_between = opener["word"].casefold() == "between"
    if TWO_YEARS.match(text, opener.end()):
        return None
    if not is_between and CHANGE.search(text, max(0, opener.start() - 60), opener.start()):
        return None
    first = None if _ranked_or_dated(text, opener.end()) else _figure(text, opener.end(), joined=False)
    link = (AND if is_between else TO).match(text, first.end) if first else None
    return _range(text, first, link.end()) if first and link else None


def _range(text: str, first: _Figure, start: int) -> _Figure | None:
    """Return the range from a first figure to a second one, whose multiplier, unit and per cent sign hold for both."""
    second = None if _ranked_or_dated(text, start) else _figure(text, start)
    if second is None or "indefinite" in (first.form, second.form):
        return None
    if first.unit and first.unit != second.unit and not (first.form == "money" and not second.unit):
        return None
    low = first.value / 100 if (first.form, second.form) == ("number", "percentage") else first.value
    if first.scale == 1 and low * second.scale <= second.value:
        low *= second.scale
    if low > second.value:
        return None
    return replace(second, form="range", value=low, high=second.value, unit=second.unit or first.unit)


def _ratio(text: str, first: _Figure) -> _Figure | None:
    """Return ``one in four`` or ``3 out of 10`` as the share that it is."""
    link = IN.match(text, first.end)
    second = _figure(text, link.end()) if link and not _place(text, link.end()) else None
    if link is None or second is None or (first.form, second.form) != ("number", "number") or first.unit or second.unit:
        return None
    # "killed 12 in 30 villages" is no ratio.
    is_round = first.value <= 10 and (
        second.value <= 10 or second.value in (12, 20, 50, 100, 1000, 10_000, 100_000, 1e6)
    )
    if not 0 <= first.value < second.value or (link["word"].casefold() == "in" and not is_round):
        return None
    return _Figure(second.end, "ratio", first.value / second.value, "share")


def _figure(text: str, start: int, hedged: bool = False, joined: bool = True) -> _Figure | None:
    """Return the single figure that starts here: currency, number, multiplier, fraction, unit.

    After a hedge "a month" is a figure; "hundred and five" is one if `joined`.
    """
    if indefinite := INDEFINITE.match(text, start):
        return _measured(text, _Figure(indefinite.end(), "indefinite", 0.0))
    if hedged and (one := ONE_UNIT.match(text, start)):
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
    if percent := PERCENT.match(text, figure.end):
        return replace(figure, end=percent.end(), form="percentage", value=figure.value / 100, unit="share")
    if money := OF_MONEY.match(text, figure.end):
        return replace(figure, end=money.end(), form="money", unit=str(money.lastgroup)[:3])
    if unit := UNIT.match(text, figure.end):
        figure = replace(figure, end=unit.end(), unit=UNITS[unit["unit"].casefold()])
        return _divided(text, figure)
    return figure


def _numeral(text: str, start: int) -> _Figure | None:
    """Return the figure that digits, or one numeric sign, make with the multipliers after them."""
    if slashed := SLASHED.match(text, start):
        whole, top, bottom = (int(slashed[name] or 0) for name in ("whole", "top", "bottom"))
        figure = _Figure(slashed.end(), "fraction", whole + top / bottom, "" if whole else "share")
        return _scaled(text, figure) if top < bottom else None
    found = NUMERAL.match(text, start)
    if found is None:
        return _sign(text, start)
    value = _value(found)
    letter = LETTER.match(text, found.end())
    end = letter.end() if letter else found.end()
    if value is None or (GLUED.match(text, end) and not UNIT.match(text, end)):
        return None
    scale = LETTERS[(letter["long"] or letter["short"]).casefold()] if letter else 1.0
    return _scaled(text, _Figure(end, "fraction" if found["vulgar"] else "number", value * scale, scale=scale))


def _value(found: re.Match[str]) -> float | None:
    """Return what the digits say; None beyond fifteen, the most that a float holds exactly."""
    if len(found["whole"]) > 25 or len(found["part"] or "") > 15:
        return None
    whole = found["whole"].replace(",", ".") if found["comma"] else "".join(filter(str.isdecimal, found["whole"]))
    digits = f".{whole}" if found["point"] else f"{whole}.{found['part']}" if found["part"] else whole
    if len(digits) > 16 or digits.count(".") > 1:
        return None
    value = float(digits) + (unicodedata.numeric(found["vulgar"]) if found["vulgar"] else 0)
    return -value if found["sign"] else value


def _sign(text: str, start: int) -> _Figure | None:
    """Return the figure of one numeric sign: ``½``, ``Ⅻ``."""
    sign = text[start : start + 1]
    if not sign.isnumeric() or GLUED.match(text, start + 1):
        return None
    value = unicodedata.numeric(sign)
    is_part = 0 < value < 1
    return _scaled(text, _Figure(start + 1, "fraction" if is_part else "number", value, "share" if is_part else ""))


def _scaled(text: str, figure: _Figure) -> _Figure:
    """Multiply a figure by the growing scale words after it: ``13.1 million``, ``3 hundred thousand``."""
    last = 1.0
    while (step := SCALE.match(text, figure.end)) and (size := ALL_SCALES[step["word"].casefold()]) > last:
        form = "number" if figure.unit == "share" else figure.form
        figure = replace(
            figure, end=step.end(), form=form, value=figure.value * size, unit="", scale=figure.scale * size
        )
        last = size
    return figure


def _part(text: str, start: int, hedged: bool) -> _Figure | None:
    """Return ``half``, ``a third``, ``half a million``, ``a quarter of a century``; not the rank in "a third hospital"."""
    article = ARTICLED.match(text, start)
    part = LONE_PART.match(text, article.end() if article else start)
    if part is None:
        return None
    word = part["word"].casefold()
    may_rank = word not in ("half", "quarter") and not hedged and NOUN.match(text, part.end())
    if may_rank or not (article or word == "half"):
        return None
    return _part_of(text, _Figure(part.end(), "fraction", 1 / PARTS[word], "share"))


def _part_of(text: str, part: _Figure) -> _Figure:
    """Apply a fraction to the size or the unit that it is a part of: ``half a million``, ``half a year``, ``half a percent``."""
    part = _scaled(text, part)
    whole = PART_OF.match(text, part.end)
    if whole is None:
        return part
    word = whole["word"].casefold()
    if word in SCALES:
        size = SCALES[word]
        return _scaled(text, _Figure(whole.end(), "number", part.value * size, scale=size))
    if word in UNITS:
        return replace(part, end=whole.end(), unit=UNITS[word])
    return replace(part, end=whole.end(), form="percentage", value=part.value / 100)


def _divided(text: str, figure: _Figure) -> _Figure:
    """Take up the fraction after a figure: ``two thirds``, ``two and a half million``, ``two years and a half``."""
    if more := AND_PART.match(text, figure.end):
        value = figure.value + figure.scale / PARTS[more["word"].casefold()]
        return _scaled(text, replace(figure, end=more.end(), form="fraction", value=value))
    parts = PARTITION.match(text, figure.end)
    if parts is None or figure.form != "number" or figure.unit or figure.scale != 1 or not 1 <= figure.value <= 100:
        return figure
    word = parts["word"].casefold()
    # "twenty-fifth" and "one hundredth" apart, one goes with a singular and more with a plural.
    if (figure.value == 1) != (word in PARTS):
        return figure
    value = figure.value / ALL_PARTS[word]
    return _part_of(text, replace(figure, end=parts.end(), form="fraction", value=value, unit="share"))


def _count(text: str, start: int) -> _Figure | None:
    """Return the figure of the nouns that count: ``a pair``, ``a single``, ``a score of``."""
    found = COUNT.match(text, start)
    return _Figure(found.end(), "number", COUNTS[(found["word"] or "score").casefold()]) if found else None


def _words(text: str, start: int, joined: bool) -> _Figure | None:
    """Return the figure that number words make: ``two hundred and fifty thousand``, ``a dozen``.

    `room` is what a further word must stay below to be added: after "twenty" 10, after "hundred" 100, after "five" nothing.
    """
    article = ARTICLED.match(text, start)
    step = CARDINAL.match(text, article.end() if article else start)
    if step is None:
        return None
    total, group, room, limit, scale, end = 0.0, 0.0, inf, inf, 1.0, start
    while step:
        number, size = CARDINALS.get(step["word"].casefold()), ALL_SCALES.get(step["word"].casefold(), 0.0)
        is_first, is_joined = end == start, step.re is NEXT and step["and"]
        if (
            number is not None
            and number < room
            and (number or is_first)
            and not (is_joined and (room <= 10 or not joined))
        ):
            group, room, scale = group + number, (10.0 if number >= 20 else 0.0), 1.0
        elif 0 < size <= 100 and not is_joined and (is_first or 0 < group < 100):
            group, room, scale = (group or 1.0) * size, size, scale * size
        elif 100 < size < limit and not is_joined and (is_first or group):
            total, group, room, limit, scale = total + (group or 1.0) * size, 0.0, size, size, scale * size
        else:
            break
        end = step.end()
        step = NEXT.match(text, end)
    return _Figure(end, "number", total + group, scale=scale)


Rule = Callable[[str, int], Expression | None]
#: The rules by which a word may start an expression, the first that applies wins; words that are not here start none.
SEED_RULES: tuple[Rule, ...] = (_placed, _hedged, _measure, _vague)
RULES: dict[str, tuple[Rule, ...]] = {
    **dict.fromkeys({phrase.split()[0].rstrip(".") for phrase in HEDGES}, (_hedged,)),
    **dict.fromkeys(
        [*_MONTHS.split(), *_SHORT_MONTHS.split(), *_WEEKDAYS.split(), "may", "march", "mid", "early", "late"],
        (_placed,),
    ),
    **dict.fromkeys(["last", "ad"], (_placed,)),
    **dict.fromkeys(["between", "from", "us", "usd", "eur", "gbp", "$", "€", "£"], (_measure,)),
    **dict.fromkeys(["https", "http", "www"], (_link,)),
    **dict.fromkeys(["a", "an"], (_hedged, _measure, _vague)),
    "per": (_lone_per_cent,),
    **dict.fromkeys(LEXICON, SEED_RULES),
}
