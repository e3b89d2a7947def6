"""The grammar of numeric expressions: one table of regular expressions.

An expression is built up from left to right: hedges (`HEDGE`), a sign or a point (`LEAD`), a currency (`CURRENCY`), the
number itself in digits (`NUMERAL`) or words (`CARDINAL`, then `NEXT` as long as one follows), its multipliers
(`SCALE`, `LETTER`), a fraction (`AND_PART`, `PARTITION`), what it measures (`PERCENT`, `OF_MONEY`, `UNIT`), a link to a
second number (`TO`, `AND`, `IN`), a hedge after it (`TRAILING`). Each pattern matches one such step where the last one
ended; `quantities` takes the steps and says what they amount to. What is no quantity stands in `NO_QUANTITY`, whole.

Three patterns keep words whole. `TOKEN` finds where an expression may start, and takes addresses in one piece. `TAIL`
is what is left of a word when the steps end within it, "-year-old" of "12-year-old". `CHUNK` is a word with all that
punctuation glues to it, "13:45": so much becomes one expression when nothing here reads it.

Groups of digits and spaces are bounded, or possessive (they never try again with less): a match that fails was cheap.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from syria_figures.text import lexicon

# Between two words: a few blanks and at most one end of a line, but something. A paragraph ends an expression.
_GAP = r"(?:[^\S\n]{0,4}+\n?+[^\S\n]{0,4}+(?<=\s))"
_HYPHEN = r"[-\u2010\u2011]"
_DASH = r"[-\u2010\u2011\u2012\u2013\u2212]"
_JOIN = rf"(?:{_GAP}|{_HYPHEN})"
#: The mark of a note, which ends a word as a blank does.
_NOTE = "⁰¹²³⁴-⁹"
#: No letter or digit follows: the word ends here.
_END = rf"(?![^\W_{_NOTE}])"
_COMPOUNDED = r"(?:[-_\u2010\u2011][^\W_]+)*+"
_WORD = rf"[^\W_]+{_COMPOUNDED}"


def _any(words: Iterable[str], end: str = _END) -> str:
    """Return a pattern for any of the words or phrases, the longest that fits."""
    return f"(?:{'|'.join(sorted(words, reverse=True)).replace(' ', _GAP)}){end}"


def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


# Words. The longest local part of an e-mail address is 64 characters.
_ADDRESS = r"(?P<address>(?:https?://|www\.)\S*[\w/]|[\w.+-]{1,64}@[\w.-]*\w)"
_SIGNS = "".join(sign for sign in lexicon.HEDGING_SIGNS if len(sign) == 1)
TOKEN = _pattern(rf"{_ADDRESS}|{_WORD}|[$€£]|(?<![-=<>])[{_SIGNS}]")
PART_OF_WORD = re.compile(r"[^\W_]+")
TAIL = re.compile(rf"[^\W_]*+{_COMPOUNDED}")
CHUNK = re.compile(rf"{_WORD}(?:[@.,:/'’·٫٬{_DASH[1:-1]}]{_WORD})*+")
#: What shows after digits that they are not the whole number.
GLUED = re.compile(rf"[.,:/'’·٫]\d|[^\W_{_NOTE}]")
MARK = re.compile(rf"[{_NOTE}]{{1,3}}|\[\d{{1,3}}\]")

# Numbers in digits.
LEAD = re.compile(r"(?<![^\s(\[])[-\u2212]?\.?\Z")
NUMERAL = re.compile(
    r"(?P<sign>[-\u2212])?(?P<point>\.)?"
    r"(?P<whole>\d{1,3}(?P<mark>[,٬'’\u2009\u00a0\u202f ])\d{3}(?!\d)(?:(?P=mark)\d{3}(?!\d)){0,4}+"
    r"|\d{1,3}(?:\.\d{3}(?!\d)){2,5}+|\d{1,2}(?:,\d\d(?!\d)){1,4}+,\d{3}(?!\d)|\d++(?:,(?P<comma>\d{1,2})(?!\d))?+|(?=[¼-¾⅐-⅞]))"
    r"(?:[.·٫](?P<part>\d++))?+(?P<vulgar>[¼-¾⅐-⅞])?+"
)
SLASHED = re.compile(
    rf"(?:(?P<whole>\d{{1,3}}){_GAP})?(?P<top>\d{{1,2}})[/⁄](?P<bottom>[2-9]|1[026]|20|100|1000)(?![\w/]|[.,:]\d)"
)
LETTER = _pattern(rf"{_GAP}?(?:mn|mln|bn|tn){_END}|[km]{_END}")

# Numbers in words, and fractions.
SCALE = _pattern(rf"{_JOIN}(?P<word>{_any(lexicon.SCALES)})")
CARDINAL = _pattern(
    rf"(?:an?{_GAP}(?={_any(lexicon.ONE_SCALE)}))?(?P<word>{_any([*lexicon.CARDINALS, *lexicon.ONE_SCALE])})"
)
NEXT = _pattern(rf"{_JOIN}(?P<and>and{_JOIN})?(?P<word>{_any([*lexicon.CARDINALS, *lexicon.SCALES])})")
COUNT = _pattern(
    rf"(?:an?{_GAP})?(?P<word>{_any(['pair', 'single'])})|an?{_GAP}score{_END}|score(?={_GAP}of{_END})"
    rf"|(?P<nought>{_any(lexicon.NOUGHTS)}(?!-))"
)
PART = _pattern(rf"(?P<article>an?{_GAP})?(?P<word>{_any(lexicon.ONE_PART)})")
PARTITION = _pattern(rf"{_JOIN}(?P<word>{_any(lexicon.PARTS)})")
AND_PART = _pattern(rf"{_JOIN}and{_JOIN}(?:an?|one){_JOIN}(?P<word>{_any(lexicon.ONE_PART)})")
PART_OF = _pattern(
    rf"(?:{_GAP}of)?(?:{_GAP}an?)?{_JOIN}(?P<word>{_any([*lexicon.ONE_SCALE, *lexicon.ONE_UNIT, 'percent'])})"
)
NOUN = _pattern(rf"{_GAP}(?!{_any([*lexicon.FUNCTION_WORDS, 'are', 'more', 'less'])})[^\W\d_]")

# Numbers of no definite size.
_SIZES = _any([*lexicon.MANY_SCALES, "tens", "scores"])
_SIZED = rf"(?:an?{_GAP})?(?:few|several|many|couple(?:{_GAP}of)?){_JOIN}{_any(lexicon.SCALES)}"
INDEFINITE = _pattern(
    rf"(?:{_SIZED}|{_SIZES}|10+s{_END})"
    rf"(?:{_GAP}(?:(?:of|and|or|to|upon){_GAP})?(?:{_any(lexicon.ONE_SCALE)}|{_SIZES})){{0,3}}"
)
_TIMES = _any(lexicon.TIMES)
_FEW = rf"(?:an?{_GAP})?(?:few|handful|couple(?:{_GAP}of(?={_GAP}{_TIMES}))?){_END}"
_PER_CENT = rf"(?:percent|per{_JOIN}cent|pct){_END}"
VAGUELY = _pattern(
    rf"(?:an?{_GAP}(?:series|number){_GAP}of{_END}|{_FEW}|{_any(lexicon.VAGUE)})(?:{_GAP}(?:{_TIMES}|{_PER_CENT}))?"
    rf"|{_PER_CENT}"
)

# Hedges.
_HEDGING = _any(lexicon.HEDGING)
HEDGE = _pattern(rf"{_HEDGING}{_GAP}|{_any(map(re.escape, lexicon.HEDGING_SIGNS), '')}{_GAP}?")
CIRCA = _pattern(rf"(?:ca?\.|circa){_GAP}?")
ARTICLE = _pattern(rf"(?:the|an?){_GAP}")
_AFTERTHOUGHT = _any(phrase for phrase in lexicon.TRAILING_HEDGES.keys() - lexicon.CLOSING_HEDGES if " " in phrase)
#: What a number counts, up to a hedge or a rate: "300 armed men at least".
_NOUNS = rf"(?:{_GAP}(?:of|(?!{_any(lexicon.FUNCTION_WORDS)})[a-z]{{1,20}})){{0,4}}?"
TRAILING = _pattern(
    rf"(\+)(?!\w)|{_HYPHEN}(plus|odd)(?!{_HYPHEN}?[^\W_])|{_GAP}({_AFTERTHOUGHT})"
    rf"|{_NOUNS},?{_GAP}(?:({_AFTERTHOUGHT})(?!{_GAP}than)|({_any(lexicon.CLOSING_HEDGES)})(?={_GAP}?(?:[.,;:)]|\Z)))"
)
#: What stands between two numbers that may share the hedge of the first.
PAIR = _pattern(rf"{_NOUNS},?{_GAP}(?:and|or){_GAP}(?:the{_GAP})?")
_ELLIPSIS = rf"{_GAP}?(?:…|\.\.\.){_GAP}?"
#: Two pieces of a phrase that are read as one: a hedge before its number, the second half of a range.
PIECES = _pattern(
    rf"(?P<before>{_any([*lexicon.HEDGING, 'between', 'from'])}){_ELLIPSIS}|{_ELLIPSIS}(?P<after>(?:and|to){_GAP})"
)

# What is measured.
CURRENCY = _pattern(rf"(?<![^\W\d_])(?P<code>(?:[a-z]{{1,3}})?\\?\$|[€£]|(?:USD|EUR|GBP|SYP){_END}){_GAP}?")
#: The name of the group is the currency.
OF_MONEY = _pattern(
    rf"(?P<USD>{_JOIN}(?:(?:US|U\.S\.|American){_GAP})?(?:dollars?|USD){_END})"
    rf"|(?P<EUR>{_GAP}?€|{_JOIN}(?:euros?|EUR){_END})|(?P<GBP>{_GAP}(?:pounds?{_GAP}sterling|GBP){_END})"
    rf"|(?P<SYP>{_JOIN}(?:Syrian{_GAP}(?:pounds?|liras?)|SYP){_END})"
)
PERCENT = _pattern(rf"{_GAP}?[%٪％]|{_JOIN}{_PER_CENT}")
#: Not "km²", which is no length.
UNIT = _pattern(rf"{_JOIN}?(?P<unit>{_any(lexicon.UNITS)})(?![^\W_])")
A_UNIT = _pattern(rf"an?{_GAP}(?P<unit>{_any(lexicon.ONE_UNIT)})")
RATE = _pattern(
    rf"{_NOUNS}(?:{_GAP}per{_GAP}((?!cent{_END})[a-z]{{1,20}})|{_GAP}({_any(lexicon.ADVERBS)})"
    rf"|(?:{_GAP}(?:an?|each|every){_GAP}|{_GAP}?/)({_any(lexicon.ONE_TIME)}))"
)

# Ranges, ratios and changes.
RANGE = _pattern(rf"(?P<word>between|from){_GAP}")
AND = _pattern(rf"{_GAP}and{_GAP}")
TO = _pattern(rf"{_HYPHEN}?{_GAP}(?:to|or){_GAP}|{_DASH}|{_GAP}?±{_GAP}?")
IN = _pattern(rf"(?P<noun>{_GAP}[a-z]{{1,20}})??{_GAP}(?P<word>in|out{_GAP}of){_GAP}(?:every{_GAP})?")
CHANGE = _pattern(rf"\b{_any(lexicon.CHANGING, '')}\b(?:(?!\bfrom\b)[^.;:])*\Z")

# Dates.
_YEAR = r"(?:(?:1[89][0-9][0-9]|20[0-9][0-9]|2100)(?!\w|[.,][0-9]))"
# "May" and "march" are words too, so these two need their capital.
_SHORT = rf"(?:{'|'.join(lexicon.SHORT_MONTHS)})\b(?:\.(?={_GAP}[0-9]|,))?"
_MONTH = rf"(?:(?i:{_any(lexicon.MONTHS[:-2])}|{_SHORT})|(?:May|MAY|March|MARCH){_END})"
_DAY = r"(?:(?:[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![^\W_]|[.:][0-9]|,[0-9]{3}))"
_DAYS = rf"{_DAY}(?:(?:/|,{_GAP}?|,?{_GAP}(?:and|or|to){_GAP}|{_DASH}){_DAY}){{0,3}}"
_PHASE = rf"(?i:(?:mid|early|late)(?:{_HYPHEN}?{_GAP}(?:to|or){_GAP}(?:mid|late))?{_JOIN})"
_PEOPLE = rf"{_GAP}{_any('people persons civilians men women children families homes'.split())}"
_OWN_YEAR = rf"{_YEAR}(?!{_PEOPLE})"
_WEEKDAY = rf"(?:(?i:{_any(lexicon.WEEKDAYS)}),?{_GAP}(?:the{_GAP})?)?"
_CALENDAR = (
    rf"{_WEEKDAY}(?:{_DAYS}{_GAP}(?:of{_GAP})?{_MONTH}(?:,?{_GAP}{_OWN_YEAR})?"
    rf"|{_PHASE}?{_MONTH}(?:{_GAP}(?:the{_GAP})?{_DAYS}(?:,?{_GAP}{_OWN_YEAR}|(?!{_PEOPLE}))|,?{_GAP}(?:of{_GAP})?{_OWN_YEAR})"
    rf"|{_PHASE}(?:{_MONTH}|{_YEAR})|[QH][1-4]{_END}(?:{_GAP}{_YEAR})?)"
)
_UNTIL = rf",?(?:{_GAP}(?:to|until|till|through){_GAP}|{_GAP}?{_DASH}{_GAP}?)"
_DIGITAL = (
    r"[12][0-9]{3}(?P<ymd>[-/.])[01]?[0-9](?P=ymd)[0-3]?[0-9](?!\w)"
    r"|[0-3]?[0-9](?P<dmy>[-/.])[0-3]?[0-9](?P=dmy)[12][0-9]{3}(?!\w)|[0-3]?[0-9]/[0-3]?[0-9]/[0-9]{2}(?![\w/])"
)
_DECADE = rf"{_PHASE}?(?:1[0-9]|20)[0-9]0['’]?s{_END}"
_ERA = rf"AD{_GAP}?[0-9]{{1,4}}{_END}|[0-9]{{1,4}}{_GAP}?(?:AD|BC|BCE|CE){_END}"
_STRETCH = rf"(?:half|quarter|(?:day|week|month)s?{_END}|(?:{_any(lexicon.CARDINALS)}|[0-9]{{1,3}}){_GAP}{_TIMES})"
_PERIOD = (
    rf"(?i:(?:{_any(lexicon.RANKS[:4])}|1st|2nd|3rd|4th|last){_GAP}{_STRETCH}{_GAP}of{_GAP})"
    rf"(?:(?i:(?:the|this|that|last|next){_GAP}{_any(lexicon.ONE_UNIT)})|{_YEAR}|{_MONTH}(?:{_GAP}{_YEAR})?)"
)
_ORDINAL = rf"(?:(?:{_any(lexicon.TENS, _JOIN)})?{_any(lexicon.ORDINALS)}|\d{{1,9}}(?:st|nd|rd|th){_END})"
_RANKED = _any({*lexicon.UNITS, "half", "quarter"} - {"second", "seconds"})
_SEVERAL = (
    rf"(?:(?:{_any(lexicon.TENS, _JOIN)})?{_any(lexicon.CARDINALS)}|\d{{1,9}}(?:\.\d{{1,9}})?+(?![^\W_]|[.,:]\d))"
)
_MULTIPLE = (
    rf"{_any(lexicon.MULTIPLES)}|\d{{1,9}}(?:\.\d{{1,9}})?(?:{_HYPHEN}?fold|x|×){_END}"
    rf"|{_SEVERAL}{_GAP}times(?={_GAP}{_any(lexicon.COMPARING)})"
)
#: A number that names: "World War II", "Resolution 2254"; after "children under", an age.
_NAMED = rf"(?:{'|'.join(lexicon.NUMBERED)}){_GAP}(?:[IVXL]{{1,5}}{_END}|(?i:{_SEVERAL}))"
_AGE = rf"(?i:(?:(?<=child )|(?<=children )|(?<=boys )|(?<=girls ))(?:under|over|below|above){_GAP}{_SEVERAL})"
#: What is no quantity, whatever stands around it; the name of the group is the form. Of form `other` are telephone
#: numbers, times of the day, the numbers of notes, names and ages.
NO_QUANTITY = re.compile(
    rf"(?P<date>{_PERIOD}|{_DIGITAL}|{_CALENDAR}(?:{_UNTIL}{_CALENDAR})?|{_DECADE}|{_ERA})"
    r"|(?P<other>(?<=\+)\d(?:[ ()-]?\d){6,16}(?!\w)|\d{1,2}(?:[:.]\d\d)?\s?(?i:[ap]\.?m\b\.?)"
    r"|[0-2]?\d[:.][0-5]\d(?=\s(?:GMT|UTC|BST|CET|EST|hours|hrs|local)\b)|0\d\.[0-5]\d(?![\w.]|\s?(?i:m|b|%|per))"
    rf"|(?<=\[)\d{{1,3}}(?:(?:,\s?|{_DASH})\d{{1,3}}){{0,9}}(?=\])"
    rf"|{_NAMED}|{_AGE})"
    rf"|(?P<ordinal>(?i:{_ORDINAL}(?:{_JOIN}{_RANKED})?))|(?P<multiplier>(?i:{_MULTIPLE}))"
)
YEARS = re.compile(rf"{_YEAR}(?:(?P<season>/{_YEAR}|(?:{_DASH}|/)[0-9]{{2}}{_END})|(?P<range>{_DASH}{_YEAR}))?")
TWO_YEARS = re.compile(rf"{_YEAR}{_GAP}(?:and|to){_GAP}{_YEAR}")
RECENT = re.compile(r"19[89][0-9]|20(?!00)[0-4][0-9]")
MONTH = _pattern(_any(lexicon.MONTHS))
_PLURAL = rf"[^\Wuis]s{_END}"
_NO_NOUN = rf"(?:{_any([*lexicon.FUNCTION_WORDS, *lexicon.YEAR_VERBS])}|{_HEDGING}{_GAP})"
#: What a number before it may count: a noun, "Syrian prisons", "of the prisons", "to 3,000 prisons".
COUNTED = re.compile(
    rf"{_GAP}(?:(?:(?:to|or|and){_GAP}[0-9][0-9,]{{0,11}}{_GAP})?[\"'“‘]?(?!{_NO_NOUN})[a-z]"
    rf"|[A-Z]\w*?(?:{_PLURAL}|{_GAP}(?:[a-z]\w*+{_GAP})?[a-z]\w*?{_PLURAL})|of{_END})"
)
