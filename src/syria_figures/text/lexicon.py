"""The words of numbers: what counts, what divides, what hedges, what dates."""

from __future__ import annotations

TEENS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
RANKS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth"
).split()
CARDINALS = {word: float(n) for n, word in enumerate(TEENS)} | {word: 10.0 * n for n, word in enumerate(TENS, 2)}
ONE_SCALE = {"dozen": 12.0, "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
ONE_SCALE |= {"lakh": 1e5, "crore": 1e7}
MANY_SCALES = {f"{word}s": size for word, size in ONE_SCALE.items()}
SCALES = ONE_SCALE | MANY_SCALES
LETTERS = {"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "tn": 1e12}
ORDINALS = {word: n for n, word in enumerate(RANKS, 1)} | {f"{w[:-1]}ieth": 10 * n for n, w in enumerate(TENS, 2)}
ORDINALS |= {"hundredth": 100, "thousandth": 1000, "millionth": 1_000_000, "billionth": 1_000_000_000}
#: Words that divide: "third" is 3. "second" never does.
ONE_PART = {"half": 2, "quarter": 4} | {word: n for word, n in ORDINALS.items() if n > 2}
PARTS = ONE_PART | {"halves": 2} | {f"{word}s": n for word, n in ONE_PART.items() if n > 2}
COUNTS = {"score": 20.0, "pair": 2.0, "single": 1.0}
NOUGHTS = "no one, no-one, nobody, none, not one, not even one, not a single, not a single one".split(", ")
ONE_TIME = "day week month year decade hour".split()
TIMES = {f"{unit}s": unit for unit in ONE_TIME} | {"centuries": "century"}
ONE_UNIT = {unit: unit for unit in (*ONE_TIME, "century", "minute", "mile", "kilometre")} | {"kilometer": "kilometre"}
UNITS = {f"{word}s": unit for word, unit in ONE_UNIT.items()} | ONE_UNIT | TIMES | {"km": "kilometre"}
UNITS |= {"second": "second", "seconds": "second"}
#: The other side of a rate: "25 daily".
ADVERBS = {"daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annually": "year", "hourly": "hour"}
#: What follows a multiplier: "three times as many".
COMPARING = "as more less that higher larger bigger greater lower smaller faster worse".split()
MULTIPLES = {f"{word}fold" for word in (*CARDINALS, *ONE_SCALE, "many", "several")}
MULTIPLES |= {*"once twice thrice double doubles doubled doubling triple triples tripled quadruple quadrupled".split()}
VAGUE = {*"several many most few some majority couple handful both".split(), *TIMES}

#: Vague words that may also stand in a hedge: "some 300", "at most", "as many as", "as few as".
ALSO_HEDGES = frozenset({"some", "most", "many", "few"})
#: The words that always lie in the span of an expression.
LEXICON = frozenset({*CARDINALS, *SCALES, *ORDINALS, *PARTS, *COUNTS, *MULTIPLES, *VAGUE, "tens", "scores", "percent"})
LEXICON -= ALSO_HEDGES
#: The words that are always found, in a span or in a hedge.
SEEDS = LEXICON | ALSO_HEDGES

_HEDGES = {
    "about": """about, some, around, roughly, approximately, approx., approx, circa, c., ca., ~, ∼, ≈, ±, in the region
        of, something like, somewhere around, an estimated, estimated at, barely, hardly, scarcely""",
    "at_least": """at least, at the least, at the very least, no fewer than, not fewer than, no less than,
        not less than, a minimum of, minimum of, as few as, as little as, ≥, ⩾""",
    "more_than": """more than, over, above, exceeding, upwards of, upward of, in excess of, greater than, just over,
        just above, just more than, well over, well above, well more than, slightly over, slightly more than, >""",
    "at_most": """at most, at the most, up to, no more than, not more than, as many as, as much as, a maximum of,
        maximum of, ≤, ⩽""",
    "less_than": """less than, fewer than, under, below, just under, just below, well under, slightly under,
        slightly less than, <""",
    "nearly": "almost, nearly, very nearly, close to",
}
HEDGES = {
    " ".join(phrase.split()): qualifier for qualifier, phrases in _HEDGES.items() for phrase in phrases.split(",")
}
HEDGING = [phrase for phrase in HEDGES if phrase[-1].isalpha()]
#: Hedges that need no space after them: "c.", "~".
HEDGING_SIGNS = [phrase for phrase in HEDGES if not phrase[-1].isalpha()]
TRAILING_HEDGES = dict.fromkeys(("+", "plus", "or more", "or above", "and above", "or over"), "at_least")
TRAILING_HEDGES |= dict.fromkeys(("odd", "or so", "or thereabouts"), "about")
TRAILING_HEDGES |= dict.fromkeys(("or fewer", "or less"), "at_most")
#: These stand before the number too, and after it only at the end of a clause: "300 people at least."
CLOSING_HEDGES = {
    word: HEDGES[word] for word in HEDGES if word.startswith("at ") or word in ("approximately", "roughly")
}
TRAILING_HEDGES |= CLOSING_HEDGES
#: Nouns whose number is a part of their name.
NUMBERED = "War Resolution Article Chapter Phase Part Annex".split()
CURRENCIES = {"$": "USD", "us$": "USD", "usd": "USD", "€": "EUR", "eur": "EUR", "£": "GBP", "gbp": "GBP", "syp": "SYP"}

MONTHS = "january february april june july august september october november december may march".split()
SHORT_MONTHS = "jan feb mar apr jun jul aug sep sept oct nov dec".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
#: Words after which four bare digits are a year if they count nothing.
DATING = set(
    (
        "in since until till during year early late mid end between by from of to before after and for through spring"
        " summer autumn winter last next this circa"
    ).split()
)
#: Verbs that a year is the subject of, where a noun would be counted: "the war of 2016 ended".
YEAR_VERBS = (
    "are is was were has have had will would could may might can did does saw ended began marked brought stood fell"
    " went came took said became grew"
).split()
FUNCTION_WORDS = (
    "a after alone an and as at because before between but by during for from had has have he her his if in is it its"
    " of on or onwards per she since than that the their then there they this through till to until was we were when"
    " where which while who will with would"
).split()
