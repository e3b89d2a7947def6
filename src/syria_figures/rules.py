"""The truths about the data, each a named rule that yields what breaks it.

A rule takes all tables as plain frames (coded fields as text) and yields problems. Its first line says what holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from syria_figures.amounts import FILLED, Amount
from syria_figures.dates import span
from syria_figures.numbers import read_phrase
from syria_figures.problems import Problem
from syria_figures.schema import TABLES, Table, pandera_schema

if TYPE_CHECKING:
    import pandas as pd

    from syria_figures.assembly import Tables

Rule = Callable[["Tables"], Iterator[Problem]]

#: What a spreadsheet takes for a formula at the beginning of a cell.
EXECUTED = ("=", "+", "-", "@", "\t", "\r")
MAX_WORDS = 12
PRINTED = (
    "value_text",
    "denominator_text",
    "population_text",
    "date_text",
    "place_text",
    "attribution_text",
    "perpetrator_text",
    "expression",
)
SYMMETRIC = ("may_overlap", "comparable_with", "conflicts_with")


def check_tables(tables: Tables) -> list[Problem]:
    """Return everything that is wrong with the tables: first the schemas, then, if they hold, the truths."""
    problems = [problem for name, table in TABLES.items() for problem in schema_holds(table, tables[name])]
    return problems or [problem for rule in RULES for problem in rule(tables)]


def schema_holds(table: Table, frame: pd.DataFrame) -> Iterator[Problem]:
    """Columns, types, required fields, vocabularies, patterns and keys are those of the schema."""
    from pandera.errors import SchemaErrors

    try:
        pandera_schema(table).validate(frame, lazy=True)
    except SchemaErrors as errors:
        for failure in errors.failure_cases.itertuples(index=False):
            key = _key(table, frame.loc[failure.index]) if failure.index in frame.index else ""
            yield Problem(
                table.name, key, str(failure.column), repr(failure.failure_case), _expected(table, failure), "schema"
            )


def _expected(table: Table, failure: Any) -> str:
    field = next((field for field in table.fields if field.name == failure.column), None)
    if "unique" in str(failure.check):
        return f"a key that no other row has ({', '.join(table.key)})"
    if failure.check == "not_nullable":
        return "a value"
    if field and field.terms:
        return f"one of {', '.join(field.terms)}"
    return str(failure.check)


def _key(table: Table, row: Any) -> str:
    return " ".join(str(row[name]) for name in table.key if name in row)


def _each(
    table: str, rows: pd.DataFrame, field: str, expected: str | Callable[[Any], str], rule: str
) -> Iterator[Problem]:
    """Yield one problem for every row given, about one of its fields."""
    for _, row in rows.iterrows():
        words = expected(row) if callable(expected) else expected
        yield Problem(table, _key(TABLES[table], row), field, _shown(row[field]), words, rule)


def _shown(value: Any) -> str:
    import pandas as pd

    if pd.isna(value):
        return "nothing"
    return value.date().isoformat() if isinstance(value, pd.Timestamp) else repr(value)


# -- keys --------------------------------------------------------------------------------------------------------------


def references_resolve(tables: Tables) -> Iterator[Problem]:
    """Every reference names a row that exists."""
    for name, table in TABLES.items():
        for own, other, theirs in table.foreign_keys():
            known = set(tables[other][list(theirs)].itertuples(index=False, name=None))
            rows = tables[name].dropna(subset=list(own))
            missing = [key not in known for key in rows[list(own)].itertuples(index=False, name=None)]
            yield from _each(name, rows[missing], own[-1], f"a row of {other}", "references_resolve")


def ids_name_their_document(tables: Tables) -> Iterator[Problem]:
    """The id of a claim or incident begins with its document's id."""
    for name, key in (("claims", "claim_id"), ("incidents", "incident_id")):
        rows = tables[name]
        foreign = rows[rows[key].str.split(".").str[0] != rows["document_id"]]
        yield from _each(
            name, foreign, key, lambda row: f"an id that begins with {row['document_id']}.", "ids_name_their_document"
        )


def everything_is_used(tables: Tables) -> Iterator[Problem]:
    """Every document, organisation, place and indicator of the lists is used by some row."""
    for name in ("documents", "organizations", "places", "indicators"):
        (key,) = TABLES[name].key
        used: set[str] = set()
        for other, table in TABLES.items():
            for own, target, _ in table.foreign_keys():
                if target == name:
                    used |= set(tables[other][own[0]].dropna())
        rows = tables[name]
        yield from _each(name, rows[~rows[key].isin(used)], key, "to be used by some row", "everything_is_used")


# -- amounts -----------------------------------------------------------------------------------------------------------


def bounds_obey_the_qualifier(tables: Tables) -> Iterator[Problem]:
    """Value and bounds are filled as the qualifier says, and no others; both bounds of one number equal it."""
    columns = {"value": "value", "low": "value_low", "high": "value_high"}
    for _, row in tables["claims"].iterrows():
        for part, column in columns.items():
            filled = part in FILLED[row["qualifier"]]
            expected = "nothing" if not filled else f"the value, {row['value']!r}" if part != "value" else "a number"
            if row["qualifier"] == "between":
                expected = "a number" if filled else "nothing"
            right = (
                (row[column] == row["value"])
                if filled and expected.startswith("the value")
                else filled == (row[column] == row[column])
            )
            if not right:
                yield Problem(
                    "claims",
                    row["claim_id"],
                    column,
                    _shown(row[column]),
                    f"{expected} ({row['qualifier']})",
                    "bounds_obey_the_qualifier",
                )


def bounds_are_ordered(tables: Tables) -> Iterator[Problem]:
    """A lower bound is below its upper bound."""
    claims = tables["claims"]
    wrong = claims[claims["value_low"] >= claims["value_high"]]
    yield from _each(
        "claims", wrong, "value_low", lambda row: f"less than value_high, {row['value_high']!r}", "bounds_are_ordered"
    )


def shares_are_proportions(tables: Tables) -> Iterator[Problem]:
    """A share lies between 0 and 1 and says of what; nothing else has a denominator."""
    claims = tables["claims"]
    shares = claims[claims["unit"] == "share"]
    for column in ("value", "value_low", "value_high"):
        yield from _each(
            "claims", shares[shares[column] > 1], column, "a proportion from 0 to 1", "shares_are_proportions"
        )
    yield from _each(
        "claims",
        shares[shares["denominator_text"].isna()],
        "denominator_text",
        "of what the share is",
        "shares_are_proportions",
    )
    others = claims[(claims["unit"] != "share") & claims["denominator_text"].notna()]
    yield from _each("claims", others, "denominator_text", "nothing: the unit is no share", "shares_are_proportions")


def words_say_the_number(tables: Tables) -> Iterator[Problem]:
    """The printed phrase, read by code that has not seen the row, gives its value, bounds and qualifier."""
    for _, row in tables["claims"].iterrows():
        stated = [None if value != value else value for value in (row["value"], row["value_low"], row["value_high"])]
        expected = Amount(row["qualifier"], *stated)
        found = read_phrase(row["value_text"])
        if found != [expected]:
            yield Problem(
                "claims",
                row["claim_id"],
                "value_text",
                f"{row['value_text']!r}, which reads {_amounts(found)}",
                f"words that read {_amounts([expected])}",
                "words_say_the_number",
            )


def _amounts(amounts: list[Amount]) -> str:
    return " and ".join(_amount(amount) for amount in amounts) or "no number"


def _amount(amount: Amount) -> str:
    numbers = [f"{n:,.4f}".rstrip("0").rstrip(".") for n in (amount.value, amount.low, amount.high) if n is not None]
    return " ".join([amount.qualifier, *dict.fromkeys(numbers)])


def unit_and_measure_fit_the_indicator(tables: Tables) -> Iterator[Problem]:
    """A claim has its indicator's topic, unit and measure; a flow may be counted cumulatively."""
    claims = tables["claims"].merge(tables["indicators"], on="indicator", suffixes=("", "_expected"))
    for column in ("topic", "unit", "measure"):
        wrong = claims[claims[column] != claims[f"{column}_expected"]]
        if column == "measure":
            wrong = wrong[(wrong["measure"] != "cumulative") | (wrong["measure_expected"] != "flow")]
        yield from _each(
            "claims",
            wrong,
            column,
            lambda row, c=column: f"{row[c + '_expected']}, that of {row['indicator']}",
            "unit_and_measure_fit_the_indicator",
        )


# -- words -------------------------------------------------------------------------------------------------------------


def printed_phrases_are_short(tables: Tables) -> Iterator[Problem]:
    """No more than 12 words of a document are printed together."""
    for name, table in TABLES.items():
        for column in set(table.columns).intersection(PRINTED):
            words = tables[name][column].str.replace("…", " ").str.count(r"\S+")
            yield from _each(
                name, tables[name][words > MAX_WORDS], column, f"at most {MAX_WORDS} words", "printed_phrases_are_short"
            )


def phrases_are_unique_in_their_paragraph(tables: Tables) -> Iterator[Problem]:
    """No two claims of one paragraph have the same words."""
    claims = tables["claims"]
    twice = claims[claims.duplicated(["document_id", "paragraph", "value_text"], keep="first")]
    yield from _each(
        "claims",
        twice,
        "value_text",
        "words that no other claim of the paragraph has",
        "phrases_are_unique_in_their_paragraph",
    )


def no_cell_executes(tables: Tables) -> Iterator[Problem]:
    """No text begins with a character that a spreadsheet takes for a formula."""
    for name, table in TABLES.items():
        for field in table.fields:
            if field.type == "string":
                executed = tables[name][field.name].str.startswith(EXECUTED).fillna(False).astype(bool)
                yield from _each(
                    name,
                    tables[name][executed],
                    field.name,
                    "text that does not begin with = + - @ or a tab",
                    "no_cell_executes",
                )


# -- dates -------------------------------------------------------------------------------------------------------------


def windows_are_ordered(tables: Tables) -> Iterator[Problem]:
    """A window ends on or after its start, has an end, and is empty just where no date applies."""
    for name in ("claims", "incidents"):
        rows = tables[name]
        backward = rows[rows["date_start"] > rows["date_end"]]
        yield from _each(
            name, backward, "date_end", lambda row: f"{_shown(row['date_start'])} or later", "windows_are_ordered"
        )
        dateless = rows["date_basis"] == "not_applicable"
        yield from _each(
            name,
            rows[~dateless & rows["date_end"].isna()],
            "date_end",
            "a date (only a fixed size has none)",
            "windows_are_ordered",
        )
        yield from _each(
            name,
            rows[dateless & (rows["measure"] != "size")] if name == "claims" else rows[dateless],
            "date_basis",
            "a date: not a fixed size",
            "windows_are_ordered",
        )


def open_windows_say_so(tables: Tables) -> Iterator[Problem]:
    """A window without a start has the precision `open`."""
    for name in ("claims", "incidents"):
        rows = tables[name]
        wrong = rows[rows["date_start"].isna() & rows["date_end"].notna() & (rows["date_precision"] != "open")]
        yield from _each(name, wrong, "date_precision", "open: the window has no start", "open_windows_say_so")


def durations_start_where_printed(tables: Tables) -> Iterator[Problem]:
    """A duration has a start only where the document prints it: it is never computed."""
    claims = tables["claims"]
    printed = claims["date_basis"].isin(["stated", "resolved"]) & claims["date_text"].notna()
    wrong = claims[(claims["measure"] == "duration") & claims["date_start"].notna() & ~printed]
    yield from _each(
        "claims", wrong, "date_start", "nothing, or a start that is printed", "durations_start_where_printed"
    )


def windows_end_by_the_document(tables: Tables) -> Iterator[Problem]:
    """What is stated ends by the document's dateline; only what is projected may lie beyond."""
    ends = {row["document_id"]: span(row["dateline"])[1] for _, row in tables["documents"].iterrows()}
    for name in ("claims", "incidents"):
        rows = tables[name]
        late = rows[
            (rows["date_end"].dt.date > rows["document_id"].map(ends).fillna(date.max))
            & (rows["status"] != "projected")
        ]
        yield from _each(
            name,
            late,
            "date_end",
            lambda row: f"{ends[row['document_id']]} (the dateline) or earlier",
            "windows_end_by_the_document",
        )


def claims_lie_within_their_incident(tables: Tables) -> Iterator[Problem]:
    """A flow that belongs to an incident lies within the incident's window."""
    flows = tables["claims"].loc[lambda claims: claims["measure"] == "flow"]
    both = flows.merge(
        tables["incidents"][["incident_id", "date_start", "date_end"]], on="incident_id", suffixes=("", "_incident")
    )
    early = both[both["date_start"].lt(both["date_start_incident"])]
    late = both[both["date_end"].gt(both["date_end_incident"])]
    yield from _each(
        "claims",
        early,
        "date_start",
        lambda row: f"{_shown(row['date_start_incident'])} or later (the incident)",
        "claims_lie_within_their_incident",
    )
    yield from _each(
        "claims",
        late,
        "date_end",
        lambda row: f"{_shown(row['date_end_incident'])} or earlier (the incident)",
        "claims_lie_within_their_incident",
    )


# -- what the curator owes ---------------------------------------------------------------------------------------------


def inference_is_explained(tables: Tables) -> Iterator[Problem]:
    """Whatever is inferred or resolved beyond the year has its reason in the note."""
    for name in ("claims", "incidents"):
        rows = tables[name]
        inferred = (rows["date_basis"] == "inferred") | (rows["place_precision"] == "inferred")
        yield from _each(
            name, rows[inferred & rows["note"].isna()], "note", "the reason of the inference", "inference_is_explained"
        )


def credit_is_printed(tables: Tables) -> Iterator[Problem]:
    """A credited source has its words, and words of credit have a source."""
    claims = tables["claims"]
    for there, missing in (
        ("attributed_to", "attribution_text"),
        ("attribution_text", "attributed_to"),
        ("attribution_date", "attributed_to"),
    ):
        wrong = claims[claims[there].notna() & claims[missing].isna()]
        yield from _each("claims", wrong, missing, f"a value: {there} is given", "credit_is_printed")


def rows_are_in_reading_order(tables: Tables) -> Iterator[Problem]:
    """Claims and incidents stand in the order of the paragraphs."""
    for name in ("claims", "incidents"):
        rows = tables[name]
        before = rows.groupby("document_id", sort=False)["paragraph"].cummax()
        yield from _each(
            name,
            rows[rows["paragraph"] < before],
            "paragraph",
            "the order of the document",
            "rows_are_in_reading_order",
        )


def ledger_and_claims_agree(tables: Tables) -> Iterator[Problem]:
    """Every claim stands in the ledger once, and the ledger calls nothing else a claim."""
    ledger, claims = tables["ledger"], tables["claims"]
    counts = ledger["claim_id"].value_counts()
    wrong = claims[claims["claim_id"].map(counts).fillna(0) != 1]
    yield from _each("claims", wrong, "claim_id", "just one row of the ledger", "ledger_and_claims_agree")
    mismatch = ledger[(ledger["ledger_kind"] == "claim") != ledger["claim_id"].notna()]
    yield from _each(
        "ledger", mismatch, "claim_id", "a claim just where the decision is claim", "ledger_and_claims_agree"
    )


# -- places and relations ----------------------------------------------------------------------------------------------


def places_nest(tables: Tables) -> Iterator[Problem]:
    """A place lies in the governorate of the place that contains it, and no place contains itself."""
    places = tables["places"].set_index("place_id", drop=False)
    parents = places["parent_place_id"].dropna().to_dict()
    for place_id, parent in parents.items():
        outer, steps = places.loc[parent], [place_id]
        if (
            outer["admin1_pcode"] == outer["admin1_pcode"]
            and outer["admin1_pcode"] != places.loc[place_id, "admin1_pcode"]
        ):
            yield Problem(
                "places",
                place_id,
                "admin1_pcode",
                _shown(places.loc[place_id, "admin1_pcode"]),
                f"that of {parent}, {outer['admin1_pcode']}",
                "places_nest",
            )
        while steps[-1] in parents and len(steps) <= len(parents):
            steps.append(parents[steps[-1]])
        if len(steps) > len(parents):
            yield Problem(
                "places", place_id, "parent_place_id", repr(parent), "a chain of places that ends", "places_nest"
            )
    coded = tables["places"].dropna(subset=["pcode"])
    wrong = coded[coded["pcode"].str[:4] != coded["admin1_pcode"]]
    yield from _each(
        "places", wrong, "pcode", lambda row: f"a code that begins with {row['admin1_pcode']}", "places_nest"
    )


def relations_make_sense(tables: Tables) -> Iterator[Problem]:
    """No claim is related to itself, and a symmetric relation is recorded once."""
    relations = tables["relations"]
    own = relations[relations["claim_id"] == relations["related_claim_id"]]
    yield from _each("relations", own, "related_claim_id", "another claim", "relations_make_sense")
    symmetric = relations[relations["relation"].isin(SYMMETRIC)]
    reverse = set(zip(symmetric["related_claim_id"], symmetric["relation"], symmetric["claim_id"], strict=True))
    keys = zip(symmetric["claim_id"], symmetric["relation"], symmetric["related_claim_id"], strict=True)
    twice = symmetric[[key in reverse and key[0] > key[2] for key in keys]]
    yield from _each("relations", twice, "relation", "a symmetric relation once", "relations_make_sense")


def wholes_hold_their_parts(tables: Tables) -> Iterator[Problem]:
    """A subset is not larger than its whole, in the same unit; a share_of names a count."""
    claims = tables["claims"].set_index("claim_id")
    for _, row in tables["relations"].iterrows():
        part, whole = claims.loc[row["claim_id"]], claims.loc[row["related_claim_id"]]
        key = _key(TABLES["relations"], row)
        if row["relation"] == "subset_of":
            if part["unit"] != whole["unit"]:
                yield Problem(
                    "relations",
                    key,
                    "relation",
                    f"units {part['unit']} and {whole['unit']}",
                    "one unit",
                    "wholes_hold_their_parts",
                )
            least, most = (
                part[["value_low", "value"]].max(),
                whole["value_high"] if whole["value"] != whole["value"] else whole["value"],
            )
            if whole["qualifier"] not in ("at_least", "more_than", "about") and least > most:
                yield Problem(
                    "relations",
                    key,
                    "relation",
                    f"{least!r} of {most!r}",
                    "a part no larger than its whole",
                    "wholes_hold_their_parts",
                )
        if row["relation"] == "share_of" and (part["unit"] != "share" or whole["unit"] == "share"):
            yield Problem(
                "relations",
                key,
                "relation",
                f"units {part['unit']} and {whole['unit']}",
                "a share of a count",
                "wholes_hold_their_parts",
            )


RULES: tuple[Rule, ...] = (
    references_resolve,
    ids_name_their_document,
    everything_is_used,
    bounds_obey_the_qualifier,
    bounds_are_ordered,
    shares_are_proportions,
    words_say_the_number,
    unit_and_measure_fit_the_indicator,
    printed_phrases_are_short,
    phrases_are_unique_in_their_paragraph,
    no_cell_executes,
    windows_are_ordered,
    open_windows_say_so,
    durations_start_where_printed,
    windows_end_by_the_document,
    claims_lie_within_their_incident,
    inference_is_explained,
    credit_is_printed,
    rows_are_in_reading_order,
    ledger_and_claims_agree,
    places_nest,
    relations_make_sense,
    wholes_hold_their_parts,
)
