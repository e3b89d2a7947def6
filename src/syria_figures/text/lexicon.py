"""The words of numbers: what counts, what divides, what hedges, what dates. The lists stand in ``lexicon.toml``."""

from __future__ import annotations

import tomllib
from pathlib import Path

_LISTS = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))


def _words(name: str) -> list[str]:
    return str(_LISTS[name]).split()


def _phrases(listed: str) -> list[str]:
    return [" ".join(phrase.split()) for phrase in listed.split(",")]


def _by_phrase(table: str) -> dict[str, str]:
    return {phrase: meaning for meaning, listed in _LISTS[table].items() for phrase in _phrases(listed)}


TENS, RANKS, ONE_TIME, COMPARING = map(_words, ("tens", "ranks", "times", "comparing"))
MONTHS, SHORT_MONTHS, WEEKDAYS, NUMBERED = map(_words, ("months", "short_months", "weekdays", "numbered"))
DATING, YEAR_VERBS, FUNCTION_WORDS, CHANGING = map(_words, ("dating", "year_verbs", "function_words", "changing"))
ONE_SCALE: dict[str, float] = _LISTS["scales"]
LETTERS: dict[str, float] = _LISTS["letters"]
COUNTS: dict[str, float] = _LISTS["counts"]
ADVERBS: dict[str, str] = _LISTS["adverbs"]
CURRENCIES: dict[str, str] = _LISTS["currencies"]

CARDINALS = {word: float(n) for n, word in enumerate(_words("teens"))}
CARDINALS |= {word: 10.0 * n for n, word in enumerate(TENS, 2)}
MANY_SCALES = {f"{word}s": size for word, size in ONE_SCALE.items()}
SCALES = ONE_SCALE | MANY_SCALES
ORDINALS = {word: n for n, word in enumerate(RANKS, 1)} | {f"{w[:-1]}ieth": 10 * n for n, w in enumerate(TENS, 2)}
ORDINALS |= {f"{word}th": int(size) for word, size in ONE_SCALE.items() if word.endswith(("ed", "nd", "on"))}
#: Words that divide: "third" is 3. "second" never does.
ONE_PART = {"half": 2, "quarter": 4} | {word: n for word, n in ORDINALS.items() if n > 2}
PARTS = ONE_PART | {"halves": 2} | {f"{word}s": n for word, n in ONE_PART.items() if n > 2}
NOUGHTS = _phrases(_LISTS["phrases"]["noughts"])
TIMES = {f"{unit}s": unit for unit in ONE_TIME} | {"centuries": "century"}
ONE_UNIT = {unit: unit for unit in (*ONE_TIME, "century", "minute", "mile", "kilometre")} | {"kilometer": "kilometre"}
UNITS = {f"{word}s": unit for word, unit in ONE_UNIT.items()} | ONE_UNIT | TIMES | {"km": "kilometre"}
UNITS |= {"second": "second", "seconds": "second"}
MULTIPLES = {*_words("multiples"), *(f"{word}fold" for word in (*CARDINALS, *ONE_SCALE, "many", "several"))}
VAGUE = {*_words("vague"), *TIMES}

#: The words that are always found: in the span of an expression; "some", "most", "many", "few" in a span or in a hedge.
SEEDS = frozenset({*CARDINALS, *SCALES, *ORDINALS, *PARTS, *COUNTS, *MULTIPLES, *VAGUE, "tens", "scores", "percent"})

HEDGES = _by_phrase("hedges")
HEDGING = [phrase for phrase in HEDGES if phrase[-1].isalpha()]
#: Hedges that need no space after them: "c.", "~".
HEDGING_SIGNS = [phrase for phrase in HEDGES if not phrase[-1].isalpha()]
CLOSING_HEDGES = {phrase: HEDGES[phrase] for phrase in _phrases(_LISTS["phrases"]["closing"])}
TRAILING_HEDGES = _by_phrase("trailing") | CLOSING_HEDGES
