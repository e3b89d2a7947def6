"""The truths about the data, each a named rule that yields what breaks it.

A rule takes all tables as plain frames (coded fields as text) and yields problems. Its name is its name in every
report; its first line says what holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any, TypeAlias

from syria_figures.checks.columns import begin_with, is_found, keys, looked_up, matching, stand_in
from syria_figures.model.amounts import QUALIFIERS, Amount
from syria_figures.model.constraints import pandera_schema
from syria_figures.model.dates import span
from syria_figures.model.field import MAX_WORDS, Table
from syria_figures.model.problems import Problem
from syria_figures.model.tables import TABLES, TOPIC_TABLES
from syria_figures.text.numbers import read_phrase

if TYPE_CHECKING:
    import pandas as pd

    from syria_figures.checks.columns import Mask
    from syria_figures.frames.frames import Tables

Rule = Callable[["Tables"], Iterator[Problem]]
Expected = str | Callable[[Any], str]
Wrong: TypeAlias = "pd.Series[bool] | Mask"

#: What a spreadsheet takes for a formula at the beginning of a cell.
EXECUTED = r"^[=+\-@\t\r]"
#: More words than these; an ellipsis joins two pieces, and a space of any kind parts words.
LONG = rf"(?:[^\s\pZ…]+[\s\pZ…]+){{{MAX_WORDS}}}[^\s\pZ…]"
SYMMETRIC = ("may_overlap", "comparable_with", "conflicts_with")
#: Qualifiers that leave open how much larger the number may be.
OPEN_ABOVE = [name for name, qualifier in QUALIFIERS.items() if qualifier.open in ("above", "both")]
DATED = ("claims", "incidents")


def check_tables(tables: Tables) -> list[Problem]:
    """Return all that is wrong with the tables, in stages, each of which takes for granted that those before hold.

    First the schemas, then the keys, then all other truths. That the derived tables obey their schemas follows.
    """
    return (
        [problem for table in _own_tables() for problem in schema_holds(table, tables[table.name])]
        or broken(KEYS, tables)
        or broken(TRUTHS, tables)
    )


def broken(rules: tuple[Rule, ...], tables: Tables) -> list[Problem]:
    """Return what breaks the rules, each problem with the name of its rule."""
    return [replace(problem, rule=rule.__name__) for rule in rules for problem in rule(tables)]


def schema_holds(table: Table, frame: pd.DataFrame) -> Iterator[Problem]:
    """Columns, types, required fields, vocabularies, patterns and keys are those of the schema."""
    from pandera.errors import SchemaErrors

    try:
        pandera_schema(table).validate(frame, lazy=True)
    except SchemaErrors as errors:
        for failure in errors.failure_cases.itertuples(index=False):
            key = _key(table, frame.loc[failure.index]) if failure.index in frame.index else ""
            found, expected = repr(failure.failure_case), _expected_by_schema(table, failure)
            yield Problem(table.name, key, str(failure.column), found, expected, "schema")


def _expected_by_schema(table: Table, failure: Any) -> str:
    field = next((field for field in table.fields if field.name == failure.column), None)
    if "unique" in str(failure.check):
        return f"a key that no other row has ({', '.join(table.key)})"
    if failure.check == "not_nullable":
        return "a value"
    if field and field.terms:
        return f"one of {', '.join(field.terms)}"
    return str(failure.check)


def _own_tables() -> list[Table]:
    """The tables that are not derived from others."""
    return [table for name, table in TABLES.items() if name not in TOPIC_TABLES]


def _key(table: Table, row: Any) -> str:
    return " ".join(str(row[name]) for name in table.key if name in row)


def _each(table: str, rows: pd.DataFrame, wrong: Wrong, field: str, expected: Expected) -> Iterator[Problem]:
    """Yield one problem for every row that is wrong, about one of its fields."""
    if not wrong.any():  # the usual case: spare the selection
        return
    for _, row in rows[wrong].iterrows():
        words = expected(row) if callable(expected) else expected
        yield Problem(table, _key(TABLES[table], row), field, _shown(row[field]), words)


def _shown(value: Any) -> str:
    import pandas as pd

    if pd.isna(value):
        return "nothing"
    return value.date().isoformat() if isinstance(value, pd.Timestamp) else repr(value)


# -- keys --------------------------------------------------------------------------------------------------------------


def references_resolve(tables: Tables) -> Iterator[Problem]:
    """Every reference names a row that exists."""
    for table in _own_tables():
        for own, other, theirs in table.foreign_keys():
            rows = tables[table.name]
            missing = ~stand_in(keys(rows, own), keys(tables[other], theirs))
            yield from _each(table.name, rows, missing, own[-1], f"a row of {other}")


def ids_name_their_document(tables: Tables) -> Iterator[Problem]:
    """The id of a claim or incident begins with its document's id."""
    for name, key in (("claims", "claim_id"), ("incidents", "incident_id")):
        rows = tables[name]
        own = begin_with(rows[key], rows["document_id"], ".")
        yield from _each(name, rows, ~own, key, lambda row: f"an id that begins with {row['document_id']}.")


def partial_dates_exist(tables: Tables) -> Iterator[Problem]:
    """A day of a date that is printed to the day is in the calendar: no 31 June."""
    for name, columns in (("documents", ("issued", "dateline", "original_issued")), ("claims", ("attribution_date",))):
        for column in columns:
            dates = tables[name][column]
            missing = dates.isin([partial for partial in dates.dropna().unique() if not _exists(partial)])
            yield from _each(name, tables[name], missing, column, "a day of the calendar")


def _exists(partial: str) -> bool:
    try:
        return bool(span(partial))
    except ValueError:
        return False


def everything_is_used(tables: Tables) -> Iterator[Problem]:
    """Every document, organisation, place and indicator of the lists is used by some row."""
    lists = ("documents", "organizations", "places", "indicators")
    named = {name: keys(tables[name], TABLES[name].key) for name in lists}
    used: dict[str, list[Mask]] = {name: [] for name in lists}
    for table in _own_tables():
        for own, target, _ in table.foreign_keys():
            if target in used:
                used[target].append(stand_in(named[target], keys(tables[table.name], own)))
    for name in lists:
        idle = ~reduce(or_, used[name])
        yield from _each(name, tables[name], idle, TABLES[name].key[0], "to be used by some row")


# -- amounts -----------------------------------------------------------------------------------------------------------


def bounds_obey_the_qualifier(tables: Tables) -> Iterator[Problem]:
    """Value and bounds are filled as the qualifier says, and no others; a bound of a single number is that number."""
    claims = tables["claims"]
    for part, column in (("value", "value"), ("low", "value_low"), ("high", "value_high")):
        due = claims["qualifier"].isin([name for name, qualifier in QUALIFIERS.items() if part in qualifier.filled])
        missing, surplus = due & claims[column].isna(), ~due & claims[column].notna()
        other = due & claims["value"].notna() & claims[column].notna() & (claims[column] != claims["value"])
        yield from _each("claims", claims, missing, column, lambda row: f"a number, for {row['qualifier']}")
        yield from _each("claims", claims, surplus, column, lambda row: f"nothing, for {row['qualifier']}")
        yield from _each("claims", claims, other, column, lambda row: f"the value, {row['value']!r}")


def bounds_are_ordered(tables: Tables) -> Iterator[Problem]:
    """A lower bound is below its upper bound."""
    claims = tables["claims"]
    wrong = claims["value_low"] >= claims["value_high"]
    yield from _each("claims", claims, wrong, "value_low", lambda row: f"less than value_high, {row['value_high']!r}")


def shares_are_proportions(tables: Tables) -> Iterator[Problem]:
    """A share lies between 0 and 1 and says of what; nothing else has a denominator."""
    claims = tables["claims"]
    is_share = claims["unit"] == "share"
    for column in ("value", "value_low", "value_high"):
        yield from _each("claims", claims, is_share & (claims[column] > 1), column, "a proportion from 0 to 1")
    said = claims["denominator_text"].notna()
    yield from _each("claims", claims, is_share & ~said, "denominator_text", "of what the share is")
    yield from _each("claims", claims, ~is_share & said, "denominator_text", "nothing: the unit is no share")


def words_say_the_number(tables: Tables) -> Iterator[Problem]:
    """The printed phrase, read by code that has not seen the row, gives its value, bounds and qualifier."""
    columns = ["value_text", "qualifier", "value", "value_low", "value_high"]
    claims = tables["claims"][["claim_id", *columns]]
    distinct = claims[columns].drop_duplicates()  # many claims of an archive share their words: "one hospital"
    misread = [read_phrase(words) != [Amount(*stated)] for words, *stated in _rows(distinct)]
    if not any(misread):
        return
    for claim_id, words, *stated in _rows(claims.merge(distinct[misread])):
        found = f"{words!r}, which reads {' and '.join(map(_amount, read_phrase(words))) or 'no number'}"
        yield Problem("claims", claim_id, "value_text", found, f"words that read {_amount(Amount(*stated))}")


def _rows(frame: pd.DataFrame) -> Iterator[tuple[Any, ...]]:
    """Yield the cells of each row; what is missing is None."""
    cells = frame.astype(object).where(frame.notna(), None)
    return zip(*(cells[column].tolist() for column in cells), strict=True)


def _amount(amount: Amount) -> str:
    numbers = [f"{n:,.4f}".rstrip("0").rstrip(".") for n in (amount.value, amount.low, amount.high) if n is not None]
    return " ".join([amount.qualifier, *dict.fromkeys(numbers)])


def unit_and_measure_fit_the_indicator(tables: Tables) -> Iterator[Problem]:
    """A claim has its indicator's topic, unit and measure; a flow may be counted cumulatively."""
    claims, columns = tables["claims"], ("topic", "unit", "measure")
    due = looked_up(claims["indicator"], tables["indicators"], "indicator", columns)
    cumulative = (claims["measure"] == "cumulative") & (due["measure"] == "flow")
    for column in columns:
        wrong = (claims[column] != due[column]) & ~(cumulative & (column == "measure"))
        yield from _each("claims", claims, wrong, column, _that_of_the_indicator(due[column]))


def _that_of_the_indicator(due: pd.Series[str]) -> Expected:
    return lambda row: f"{due[row.name]}, that of {row['indicator']}"


def groups_fit_the_unit(tables: Tables) -> Iterator[Problem]:
    """A count of persons says who is counted; a count of anything else but a share has no population group."""
    claims = tables["claims"]
    grouped = claims["population_group"] != "not_applicable"
    persons, others = claims["unit"] == "person", ~claims["unit"].isin(["person", "share"])
    yield from _each("claims", claims, persons & ~grouped, "population_group", "who is counted")
    yield from _each("claims", claims, others & grouped, "population_group", "not_applicable: no persons")


# -- words -------------------------------------------------------------------------------------------------------------


def printed_phrases_are_short(tables: Tables) -> Iterator[Problem]:
    """No more than 12 words of a document are printed together."""
    printed = [
        (name, column)
        for name, table in TABLES.items()
        for column in table.columns
        if column.endswith("_text") or column == "expression"
    ]
    yield from _each_cell(tables, printed, LONG, f"at most {MAX_WORDS} words", longer_than=2 * MAX_WORDS)


def phrases_are_unique_in_their_paragraph(tables: Tables) -> Iterator[Problem]:
    """No two claims of one paragraph have the same words."""
    claims = tables["claims"]
    twice = claims.duplicated(["document_id", "paragraph", "value_text"])
    yield from _each("claims", claims, twice, "value_text", "words that no other claim of the paragraph has")


def no_cell_executes(tables: Tables) -> Iterator[Problem]:
    """No text begins with a character that a spreadsheet takes for a formula."""
    free = [  # no term and no pattern begins so
        (name, field.name)
        for name, table in TABLES.items()
        for field in table.fields
        if field.type == "string" and not (field.terms or field.pattern)
    ]
    yield from _each_cell(tables, free, EXECUTED, "text that does not begin with = + - @ or a tab")


def _each_cell(
    tables: Tables, columns: list[tuple[str, str]], pattern: str, expected: str, longer_than: int = 0
) -> Iterator[Problem]:
    """Yield one problem for every cell in which the pattern is found."""
    if not is_found(pattern, [tables[name][column] for name, column in columns], longer_than):
        return
    for name, column in columns:
        yield from _each(name, tables[name], matching(tables[name][column], pattern), column, expected)


# -- dates -------------------------------------------------------------------------------------------------------------


def windows_are_ordered(tables: Tables) -> Iterator[Problem]:
    """A window ends on or after its start, has an end, and is empty just where no date applies: a fixed size."""
    for name in DATED:
        rows = tables[name]
        backward = rows["date_start"] > rows["date_end"]
        yield from _each(name, rows, backward, "date_end", lambda row: f"{_shown(row['date_start'])} or later")
        dateless = rows["date_basis"] == "not_applicable"
        yield from _each(name, rows, ~dateless & rows["date_end"].isna(), "date_end", "a date")
        fixed = rows["measure"] == "size" if name == "claims" else False
        yield from _each(name, rows, dateless & ~(dateless & fixed), "date_basis", "how the date is known")


def open_windows_say_so(tables: Tables) -> Iterator[Problem]:
    """A window without a start has the precision `open`."""
    for name in DATED:
        rows = tables[name]
        wrong = rows["date_start"].isna() & rows["date_end"].notna() & (rows["date_precision"] != "open")
        yield from _each(name, rows, wrong, "date_precision", "open: the window has no start")


def durations_start_where_printed(tables: Tables) -> Iterator[Problem]:
    """A duration has a start only where the document prints it: it is never computed."""
    claims = tables["claims"]
    printed = claims["date_basis"].isin(["stated", "resolved"]) & claims["date_text"].notna()
    wrong = (claims["measure"] == "duration") & claims["date_start"].notna() & ~printed
    yield from _each("claims", claims, wrong, "date_start", "nothing, or a start that is printed")


def _datelines(tables: Tables) -> pd.Series[pd.Timestamp]:
    """The last day at which each document may be speaking."""
    datelines = tables["documents"].set_index("document_id")["dateline"]
    ends = {dateline: span(dateline)[1] for dateline in datelines.unique()}
    return datelines.map(ends).astype("datetime64[ms]")


def windows_end_by_the_document(tables: Tables) -> Iterator[Problem]:
    """What is stated ends by the document's dateline; only what is projected may lie beyond."""
    ends = _datelines(tables)
    for name in DATED:
        rows = tables[name]
        late = (rows["date_end"] > rows["document_id"].map(ends)) & (rows["status"] != "projected")
        yield from _each(
            name, rows, late, "date_end", lambda row: f"{ends[row['document_id']].date()} (the dateline) or earlier"
        )


def the_present_is_the_dateline(tables: Tables) -> Iterator[Problem]:
    """A window whose basis is the dateline ends with it."""
    ends = _datelines(tables)
    for name in DATED:
        rows = tables[name]
        wrong = (rows["date_basis"] == "dateline") & (rows["date_end"] != rows["document_id"].map(ends))
        yield from _each(name, rows, wrong, "date_end", lambda row: f"{ends[row['document_id']].date()} (the dateline)")


def claims_lie_within_their_incident(tables: Tables) -> Iterator[Problem]:
    """A flow that belongs to an incident lies within the incident's window."""
    claims = tables["claims"]
    flows = claims[(claims["measure"] == "flow") & claims["incident_id"].notna()]
    event = looked_up(flows["incident_id"], tables["incidents"], "incident_id", ("date_start", "date_end"))
    for column, wrong, side in (
        ("date_start", flows["date_start"] < event["date_start"], "later"),
        ("date_end", flows["date_end"] > event["date_end"], "earlier"),
    ):
        yield from _each("claims", flows, wrong, column, _within(event[column], side))


def _within(bound: pd.Series[pd.Timestamp], side: str) -> Expected:
    return lambda row: f"{_shown(bound[row.name])} or {side}"


# -- what the curator owes ---------------------------------------------------------------------------------------------


def inference_is_explained(tables: Tables) -> Iterator[Problem]:
    """Whatever is inferred has its reason in the note."""
    for name in DATED:
        rows = tables[name]
        inferred = (rows["date_basis"] == "inferred") | (rows["place_precision"] == "inferred")
        yield from _each(name, rows, inferred & rows["note"].isna(), "note", "the reason of the inference")


def credit_is_printed(tables: Tables) -> Iterator[Problem]:
    """A credited source has its words, and words or dates of credit have a source."""
    claims = tables["claims"]
    credited, said = claims["attributed_to"].notna(), claims["attribution_text"].notna()
    yield from _each("claims", claims, credited & ~said, "attribution_text", "the words of the credit")
    dangling = ~credited & (said | claims["attribution_date"].notna())
    yield from _each("claims", claims, dangling, "attributed_to", "whom the words credit")


def rows_are_in_reading_order(tables: Tables) -> Iterator[Problem]:
    """Claims and incidents stand in the order of the paragraphs."""
    for name in DATED:
        rows = tables[name]
        furthest = rows.groupby("document_id", sort=False)["paragraph"].cummax()
        yield from _each(name, rows, rows["paragraph"] < furthest, "paragraph", "the order of the document")


def ledger_and_claims_agree(tables: Tables) -> Iterator[Problem]:
    """Every claim stands in the ledger once, and the ledger calls nothing else a claim."""
    ledger, claims = tables["ledger"], tables["claims"]
    rows, ids = keys(ledger, ["claim_id"]), keys(claims, ["claim_id"])
    again = keys(ledger[ledger.duplicated("claim_id")], ["claim_id"])
    once = stand_in(ids, rows) & ~stand_in(ids, again)
    yield from _each("claims", claims, ~once, "claim_id", "just one row of the ledger")
    mismatch = (ledger["ledger_kind"] == "claim") != ledger["claim_id"].notna()
    yield from _each("ledger", ledger, mismatch, "claim_id", "a claim just where the decision is claim")


# -- places and relations ----------------------------------------------------------------------------------------------


def places_nest(tables: Tables) -> Iterator[Problem]:
    """A place lies in the governorate of its own code and of the place that contains it; none contains itself."""
    places = tables["places"]
    of_own_code = places["pcode"].isna() | (places["pcode"].str[:4] == places["admin1_pcode"])
    yield from _each("places", places, ~of_own_code, "admin1_pcode", lambda row: row["pcode"][:4])
    outer = places["parent_place_id"].map(places.set_index("place_id")["admin1_pcode"])
    elsewhere = outer.notna() & (outer != places["admin1_pcode"])
    yield from _each("places", places, elsewhere, "admin1_pcode", lambda row: f"that of {row['parent_place_id']}")
    parents = dict(zip(places["place_id"], places["parent_place_id"], strict=True))
    circular = places["place_id"].map({place_id: _contains_itself(place_id, parents) for place_id in parents})
    yield from _each("places", places, circular, "parent_place_id", "a chain of places that ends")


def _contains_itself(place_id: str, parents: dict[str, Any]) -> bool:
    outer: Any = place_id
    for _ in parents:
        outer = parents.get(outer)
        if outer == place_id:
            return True
    return False


def relations_make_sense(tables: Tables) -> Iterator[Problem]:
    """No claim is related to itself, and a symmetric relation is recorded once."""
    relations = tables["relations"]
    one, other = relations["claim_id"], relations["related_claim_id"]
    yield from _each("relations", relations, one == other, "related_claim_id", "another claim")
    turned = one > other
    sides = {"one": one.mask(turned, other), "other": other.mask(turned, one)}
    twice = relations["relation"].isin(SYMMETRIC) & relations[["relation"]].assign(**sides).duplicated()
    yield from _each("relations", relations, twice, "relation", "a symmetric relation once")


def wholes_hold_their_parts(tables: Tables) -> Iterator[Problem]:
    """A subset is not larger than its whole, in the same unit; a share_of names a count."""
    relations = tables["relations"]
    columns = ("unit", "qualifier", "value", "value_low", "value_high")
    part, whole = (
        looked_up(relations[side], tables["claims"], "claim_id", columns) for side in ("claim_id", "related_claim_id")
    )
    is_subset, is_share = relations["relation"] == "subset_of", relations["relation"] == "share_of"
    units = part["unit"] != whole["unit"]
    least, most = part["value"].fillna(part["value_low"]), whole["value"].fillna(whole["value_high"])
    larger = (least > most) & ~whole["qualifier"].isin(OPEN_ABOVE)
    of_no_count = (part["unit"] != "share") | (whole["unit"] == "share")
    for wrong, expected in (
        (is_subset & units, "one unit"),
        (is_subset & ~units & larger, "a part no larger than its whole"),
        (is_share & of_no_count, "a share of a count"),
    ):
        for at in relations.index[wrong].tolist():
            found = f"{_quantity(part.loc[at], 'value_low')} of {_quantity(whole.loc[at], 'value_high')}"
            row = _key(TABLES["relations"], relations.loc[at])
            yield Problem("relations", row, "relation", found, expected)


def _quantity(claim: Any, bound: str) -> str:
    return f"{claim[bound] if claim['value'] != claim['value'] else claim['value']:,.10g} {claim['unit']}"


KEYS: tuple[Rule, ...] = (references_resolve, ids_name_their_document, partial_dates_exist)
TRUTHS: tuple[Rule, ...] = (
    everything_is_used,
    bounds_obey_the_qualifier,
    bounds_are_ordered,
    shares_are_proportions,
    words_say_the_number,
    unit_and_measure_fit_the_indicator,
    groups_fit_the_unit,
    printed_phrases_are_short,
    phrases_are_unique_in_their_paragraph,
    no_cell_executes,
    windows_are_ordered,
    open_windows_say_so,
    durations_start_where_printed,
    windows_end_by_the_document,
    the_present_is_the_dateline,
    claims_lie_within_their_incident,
    inference_is_explained,
    credit_is_printed,
    rows_are_in_reading_order,
    ledger_and_claims_agree,
    places_nest,
    relations_make_sense,
    wholes_hold_their_parts,
)
RULES = KEYS + TRUTHS
