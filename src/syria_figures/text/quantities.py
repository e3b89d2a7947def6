"""From the words of an expression to what they amount to, and to the dates that amount to nothing.

A function that reads is given a text and a place in it, tries patterns just there, and returns a `Figure` or None.
`quantity` builds from the inside out: `_figure` reads one number (digits, a part, words, a noun that counts) and takes
up what follows it (fraction, multipliers, currency, per cent sign, unit); `_range` and `_ratio` join it to a second.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from math import inf

from syria_figures.text import lexicon, patterns


@dataclass(frozen=True, slots=True)
class Figure:
    """What the grammar reads, before its hedge.

    `scale` is what its multiplier words came to, `high` the second bound of a range; no quantity has no `value`. Of
    what is doubtful `other` is what `value` and `high` may be instead.
    """

    end: int
    form: str
    value: float | None = None
    unit: str = ""
    scale: float = 1.0
    high: float | None = None
    other: tuple[float, float | None] | None = None


# -- dates, ranks, multipliers, vague words ----------------------------------------------------------------------------


def place(text: str, start: int) -> Figure | None:
    """Return the date, the rank or the multiplier that starts here."""
    if found := patterns.NO_QUANTITY.match(text, start):
        return Figure(found.end(), str(found.lastgroup))
    end = years(text, start) or _month(text, start)
    return Figure(end, "date") if end else None


def years(text: str, start: int) -> int | None:
    """Return the end of a year or of a range of years: bare digits that date something and count nothing."""
    found = patterns.YEARS.match(text, start)
    if found is None:
        return None
    if found["season"]:
        return found.end()
    before = _word_before(text, start)
    is_named = before == "the" and patterns.RECENT.match(text, start)
    is_dated = not before or before[0].isupper() or before in lexicon.DATING
    if not (found["range"] or is_named or is_dated):
        return None
    # "The 2013 victims", "in 2000 prisons": what may be a quantity is a person's to decide.
    is_counted = patterns.COUNTED.match(text, found.end()) or patterns.TRAILING.match(text, found.end())
    return None if is_counted else found.end()


def _month(text: str, start: int) -> int | None:
    """Return the end of a bare month; "May" and "March" are months only after a word that dates."""
    found = patterns.MONTH.match(text, start)
    if found is None or not text[start].isupper():
        return None
    is_word = found[0].casefold() in ("may", "march") and _word_before(text, start).casefold() not in lexicon.DATING
    return None if is_word else found.end()


def _word_before(text: str, start: int) -> str:
    """Return the word directly before, empty when punctuation or nothing stands there."""
    before = text[max(0, start - 20) : start]
    words = before.split()
    return words[-1] if words and before[-1].isspace() and words[-1][-1].isalnum() else ""


# -- quantities --------------------------------------------------------------------------------------------------------


def quantity(text: str, start: int, hedged: bool = False) -> Figure | None:
    """Return the range, the ratio or the single figure that starts here."""
    if opener := patterns.RANGE.match(text, start):
        return _opened_range(text, opener)
    first = _figure(text, start, hedged)
    if first is None:
        return None
    # A range after "from" has been read there, or is a change.
    to = patterns.TO.match(text, first.end) if _word_before(text, start).casefold() != "from" else None
    return (_range(text, first, to) if to else None) or _ratio(text, first) or first


def _opened_range(text: str, opener: re.Match[str]) -> Figure | None:
    """Return the range after "between" or "from"; "rose from 3 to 5" is a change, two years are two dates."""
    is_between = opener["word"].casefold() == "between"
    is_change = not is_between and patterns.CHANGE.search(text, max(0, opener.start() - 60), opener.start())
    at = opener.end()
    two_years = patterns.TWO_YEARS.match(text, at)
    are_dates = two_years and not patterns.COUNTED.match(text, two_years.end())
    if is_change or are_dates or patterns.NO_QUANTITY.match(text, at):
        return None
    first = _figure(text, at, joined=False)
    link = (patterns.AND if is_between else patterns.TO).match(text, first.end) if first else None
    return _range(text, first, link) if first and link else None


def _range(text: str, first: Figure, link: re.Match[str]) -> Figure | None:
    """Return the range up to the figure after the link, whose multiplier, unit and per cent sign hold for both."""
    last = None if patterns.NO_QUANTITY.match(text, link.end()) else _figure(text, link.end())
    if last is None or last.value is None or first.value is None:
        return None
    # "$2 to 3 million" names the unit once, "3 days to 4 months" names two.
    if first.unit not in ("", last.unit) and (first.form, last.unit) != ("money", ""):
        return None
    # "20 to 30 per cent"; "2 to 3 million", but not "900 to 2 million".
    low, high, other = first.value, last.value, None
    low = low / 100 if (first.form, last.form) == ("number", "percentage") else low
    if "±" in link[0]:
        low, high = low - high, low + high
    elif first.other and last.other:
        other = first.other[0], last.other[0]
    # "10-15,000", "300-400 000": are the thousands said once for both?
    elif first.scale == last.scale == 1 and 1 <= low < 1000 < 1000 * low < high and high % 1000 == 0:
        other = 1000 * low, high
    elif first.scale == 1 and low * last.scale <= high:
        low *= last.scale
    if low > high:
        return None
    return replace(last, form="range", value=low, high=high, unit=last.unit or first.unit, other=other)


def _ratio(text: str, first: Figure) -> Figure | None:
    """Return ``one in four``, ``one child in four``, ``3 out of 10`` as a share, but not "killed 12 in 30 villages"."""
    link = patterns.IN.match(text, first.end)
    whole = _figure(text, link.end()) if link and not place(text, link.end()) else None
    if not link or not whole or any(figure.form != "number" or figure.unit for figure in (first, whole)):
        return None
    if link["noun"] and patterns.NOUN.match(text, whole.end):  # "one school in three towns"
        return None
    part, size = first.value or 0.0, whole.value or 0.0
    is_usual = part <= 10 and (size <= 10 or size in (12, 20, 50, 100, 1000, 10_000, 100_000, 1_000_000))
    if not 0 <= part < size or (link["word"].casefold() == "in" and not is_usual):
        return None
    return Figure(whole.end, "ratio", part / size, "share")


def _figure(text: str, start: int, hedged: bool = False, joined: bool = True) -> Figure | None:
    """Return the single figure that starts here, with its currency, fraction, multipliers and unit.

    After a hedge "a month" is a figure. "Two hundred and five" is one only if `joined`.
    """
    if indefinite := patterns.INDEFINITE.match(text, start):
        return _measured(text, Figure(indefinite.end(), "indefinite"))
    if hedged and (one := patterns.A_UNIT.match(text, start)):
        return Figure(one.end(), "number", 1.0, lexicon.UNITS[one["unit"].casefold()])
    money = patterns.CURRENCY.match(text, start)
    at = money.end() if money else start
    figure = _numeral(text, at) or _part(text, at, hedged) or _words(text, at, joined) or _count(text, at)
    if figure is None:
        return None
    figure = _divided(text, figure)
    if money is None:
        return _measured(text, figure)
    return replace(figure, form="money", unit=lexicon.CURRENCIES.get(money["code"].casefold().replace("\\", ""), ""))


def _measured(text: str, figure: Figure) -> Figure:
    """Take up the per cent sign, the currency or the unit that follows a figure."""
    if figure.value is not None and (percent := patterns.PERCENT.match(text, figure.end)):
        return replace(figure, end=percent.end(), form="percentage", value=figure.value / 100, unit="share", other=None)
    if figure.value is not None and (money := patterns.OF_MONEY.match(text, figure.end)):
        return replace(figure, end=money.end(), form="money", unit=str(money.lastgroup))
    if unit := patterns.UNIT.match(text, figure.end):
        return _divided(text, replace(figure, end=unit.end(), unit=lexicon.UNITS[unit["unit"].casefold()]))
    return figure


def _numeral(text: str, start: int) -> Figure | None:
    """Return the figure that digits make, or a sign as ``½``, with the multipliers after them."""
    if slashed := patterns.SLASHED.match(text, start):
        whole, top, bottom = (int(slashed[name] or 0) for name in ("whole", "top", "bottom"))
        figure = Figure(slashed.end(), "fraction", whole + top / bottom, "" if whole else "share")
        return _scaled(text, figure) if top < bottom else None
    found = patterns.NUMERAL.match(text, start)
    if found is None:
        return None
    letter = patterns.LETTER.match(text, found.end())
    end = letter.end() if letter else found.end()
    value = _value(found)
    if value is None or (patterns.GLUED.match(text, end) and not patterns.UNIT.match(text, end)):
        return None
    scale = lexicon.LETTERS[letter[0].strip().casefold()] if letter else 1.0
    is_doubtful = len(found["part"] or "") == 3 and 1 <= value < 1000 and not letter  # "50.000", which may be 50,000
    other = (1000 * value, None) if is_doubtful else None
    form, unit = "fraction" if found["vulgar"] else "number", "" if found["whole"] else "share"
    return _scaled(text, Figure(end, form, value * scale, unit, scale, other=other))


def _value(found: re.Match[str]) -> float | None:
    """Return what the digits say; None beyond fifteen of them, the most that a float holds exactly."""
    whole = found["whole"].replace(",", ".") if found["comma"] else "".join(filter(str.isdecimal, found["whole"]))
    digits = ("." if found["point"] else "") + whole + (f".{found['part']}" if found["part"] else "")
    if digits.count(".") > 1 or len(digits.replace(".", "")) > 15:
        return None
    value = float(digits or 0) + (unicodedata.numeric(found["vulgar"]) if found["vulgar"] else 0.0)
    return -value if found["sign"] else value


def _scaled(text: str, figure: Figure) -> Figure:
    """Multiply a figure by the growing multiplier words after it: ``13.1 million``, ``3 hundred thousand``."""
    value, scale, end, last = figure.value or 0.0, figure.scale, figure.end, 1.0
    while (step := patterns.SCALE.match(text, end)) and (size := lexicon.SCALES[step["word"].casefold()]) > last:
        value, scale, end, last = value * size, scale * size, step.end(), size
    if end == figure.end:
        return figure
    # Part of a million is a number, not a share.
    form = "number" if figure.unit == "share" else figure.form
    return replace(figure, end=end, form=form, value=value, unit="", scale=scale, other=None)


def _part(text: str, start: int, hedged: bool) -> Figure | None:
    """Return ``half``, ``a third``, ``half a million``, but not the rank in "a third hospital"."""
    part = patterns.PART.match(text, start)
    if part is None:
        return None
    word = part["word"].casefold()
    is_rank = word not in ("half", "quarter") and not hedged and patterns.NOUN.match(text, part.end())
    if is_rank or not (part["article"] or word == "half"):
        return None
    return _part_of(text, Figure(part.end(), "fraction", 1 / lexicon.PARTS[word], "share"))


def _part_of(text: str, part: Figure) -> Figure:
    """Apply a fraction to what it is a part of: ``half a million``, ``half a year``, ``half a percent``."""
    whole = patterns.PART_OF.match(text, part.end)
    if whole is None or part.value is None:
        return part
    word = whole["word"].casefold()
    if size := lexicon.SCALES.get(word):
        return _scaled(text, Figure(whole.end(), "number", part.value * size, scale=size))
    if unit := lexicon.UNITS.get(word):
        return replace(part, end=whole.end(), unit=unit)
    return replace(part, end=whole.end(), form="percentage", value=part.value / 100)


def _divided(text: str, figure: Figure) -> Figure:
    """Take up the fraction after a number: ``two thirds``, ``two and a half million``, ``two years and a half``."""
    if figure.form != "number" or figure.value is None:
        return figure
    if more := patterns.AND_PART.match(text, figure.end):
        value = figure.value + figure.scale / lexicon.PARTS[more["word"].casefold()]
        return _scaled(text, replace(figure, end=more.end(), form="fraction", value=value))
    parts = patterns.PARTITION.match(text, figure.end)
    if parts is None or figure.unit or figure.scale != 1 or not 1 <= figure.value <= 100:
        return figure
    word = parts["word"].casefold()
    # One third, two thirds; "twenty fifth" is none.
    if (figure.value == 1) != (word in lexicon.ONE_PART):
        return figure
    return _part_of(text, Figure(parts.end(), "fraction", figure.value / lexicon.PARTS[word], "share"))


def _count(text: str, start: int) -> Figure | None:
    """Return the figure of the nouns that count: ``a pair``, ``a single``, ``a score of``, ``nobody``."""
    found = patterns.COUNT.match(text, start)
    if found is None:
        return None
    value = 0.0 if found["nought"] else lexicon.COUNTS[(found["word"] or "score").casefold()]
    return Figure(found.end(), "number", value)


def _words(text: str, start: int, joined: bool) -> Figure | None:
    """Return the figure that number words make: ``two hundred and fifty thousand``, ``a dozen``.

    `group` is what has been read since the last "thousand" or "million", `total` what stands before it. A word that is
    added must stay below `room`: after "twenty" 10, after "hundred" 100, after "five" nothing. A multiplier beyond
    hundred must stay below the one before it, `limit`: "two million three thousand", never the other way round.
    """
    step = patterns.CARDINAL.match(text, start)
    total = group = 0.0
    scale, room, limit, end = 1.0, inf, inf, start
    while step:
        word, is_first = step["word"].casefold(), end == start
        number, size = lexicon.CARDINALS.get(word, inf), lexicon.SCALES.get(word, 0.0)
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
        step = patterns.NEXT.match(text, end)
    return Figure(end, "number", total + group, scale=scale) if end > start else None
