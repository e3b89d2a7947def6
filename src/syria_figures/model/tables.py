"""The fields and the tables of the package, read from lists."""

from __future__ import annotations

from dataclasses import replace

from syria_figures.model.field import Field, Table
from syria_figures.model.vocabularies import VOCABULARIES

DESCRIPTOR = "datapackage.json"

#: A date as a document prints it: a year, a month or a day.
#: Digits are spelled out in every pattern: for Python, `\d` is also a digit of another script.
PARTIAL_DATE = r"[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"

SLUG = r"[a-z0-9]+(-[a-z0-9]+)*"


def _fields(*fields: Field) -> dict[str, Field]:
    return {field.name: field for field in fields}


FIELDS = _fields(
    # -- keys ------------------------------------------------------------------------------------------------------
    Field(
        "claim_id",
        "Claim",
        "Stable key, `<document_id>.<slug>`. Never reused; never renamed without an entry in the changelog.",
        required=True,
        pattern=rf"{SLUG}\.{SLUG}",
        references="claims.claim_id",
    ),
    Field(
        "document_id",
        "Document",
        "The document in which the words stand.",
        required=True,
        pattern=SLUG,
        references="documents.document_id",
    ),
    Field(
        "paragraph",
        "Paragraph",
        "Number of the body paragraph, 1, 2, 3 … in reading order; the lead is counted, headings are not.",
        type="integer",
        required=True,
        minimum=1,
    ),
    # -- what is counted -------------------------------------------------------------------------------------------
    Field("topic", "Topic", "Subject of the indicator.", required=True, vocabulary="topic"),
    Field(
        "indicator",
        "Indicator",
        "What is counted, by the field's standard term; defined in `indicators`.",
        required=True,
        pattern=r"[a-z0-9_]+",
        references="indicators.indicator",
    ),
    Field(
        "value",
        "Value",
        "The number as stated, in base units. Empty where the document gives two bounds or no definite number; "
        "never imputed, never a midpoint.",
        type="number",
        minimum=0,
        unit="see `unit`",
    ),
    Field(
        "value_low",
        "Lower bound",
        "The lower bound, only where the wording bounds: inclusive for at_least and between, exclusive for more_than.",
        type="number",
        minimum=0,
        unit="see `unit`",
    ),
    Field(
        "value_high",
        "Upper bound",
        "The upper bound, only where the wording bounds: inclusive for at_most and between, exclusive for less_than "
        "and nearly.",
        type="number",
        minimum=0,
        unit="see `unit`",
    ),
    Field("qualifier", "Qualifier", "How the wording hedges the number.", required=True, vocabulary="qualifier"),
    Field(
        "unit",
        "Unit",
        "Unit of value and bounds. A share is a proportion from 0 to 1.",
        required=True,
        vocabulary="unit",
    ),
    Field("denominator_text", "Denominator as printed", "For a share: of what, in the document's words."),
    Field(
        "value_text",
        "Figure as printed",
        "The number with its hedge as printed: at most 12 words, never a whole sentence, unique in its paragraph. "
        "`…` joins two pieces of one sentence.",
        required=True,
    ),
    Field(
        "measure", "Measure", "Whether the number is a level, a flow or an extent.", required=True, vocabulary="measure"
    ),
    Field("status", "Status", "How the document puts the number.", required=True, vocabulary="status"),
    Field(
        "population_group",
        "Population group",
        "Who is counted. 'Mostly civilians' is not civilians.",
        required=True,
        vocabulary="population_group",
    ),
    Field("population_text", "Population as printed", "Who is counted, in the document's words."),
    # -- when ------------------------------------------------------------------------------------------------------
    Field(
        "date_start",
        "Reference period, start",
        "First day of the tightest window that the text supports. A stock is true somewhere in the window, a flow "
        "fills it, a cumulative count runs until its end. Empty start with an end: open. A duration has a start only "
        "where the document prints it; it is never computed.",
        type="date",
    ),
    Field(
        "date_end",
        "Reference period, end",
        "Last day of the window. Start and end are both empty only where no date applies.",
        type="date",
    ),
    Field("date_text", "Date as printed", "The words from which the window comes, where the paragraph has them."),
    Field(
        "date_precision",
        "Date precision",
        "Precision of the coarser end of the window.",
        required=True,
        vocabulary="date_precision",
    ),
    Field("date_basis", "Date basis", "How the window is known.", required=True, vocabulary="date_basis"),
    # -- where -----------------------------------------------------------------------------------------------------
    Field(
        "place_id",
        "Place",
        "The place of the figure; OCHA P-codes stand in `places`.",
        required=True,
        pattern=SLUG,
        references="places.place_id",
    ),
    Field("place_text", "Place as printed", "The place in the document's words, where the paragraph has them."),
    Field(
        "place_precision",
        "Place precision",
        "How the figure relates to the place.",
        required=True,
        vocabulary="place_precision",
    ),
    # -- who says so -----------------------------------------------------------------------------------------------
    Field(
        "attributed_to",
        "Credited source",
        "The organisation or collective that the document credits with this number; empty where it credits nobody.",
        pattern=SLUG,
        references="organizations.organization_id",
    ),
    Field("attribution_text", "Credit as printed", "The credit in the document's words."),
    Field(
        "attribution_date",
        "Date of the credited source",
        "Date that the document gives for the credited source: a year, a month or a day. Not the date of the figure.",
        pattern=PARTIAL_DATE,
    ),
    Field(
        "incident_id",
        "Incident",
        "The event to which the number belongs, `<document_id>.<slug>`.",
        pattern=rf"{SLUG}\.{SLUG}",
        references="incidents.incident_id",
    ),
    Field("summary", "Summary", "One neutral sentence of our own.", required=True),
    Field(
        "note",
        "Note",
        "Ambiguity, scope, how a date or place was resolved, what the other reading would be.",
    ),
    # -- documents -------------------------------------------------------------------------------------------------
    Field("csl_type", "Type", "Type of the document, as a CSL item type.", required=True, vocabulary="csl_type"),
    Field("title", "Title", "Title as printed.", required=True),
    Field("authors", "Authors", "Names as a BibTeX list: `Family, Given and Family, Given`."),
    Field("authors_basis", "Basis of the authors", "How the author is known.", required=True, vocabulary="basis"),
    Field("container_title", "Published in", "Magazine or site of the edition that was read."),
    Field(
        "publisher_id",
        "Publisher",
        "Publisher of the edition that was read.",
        references="organizations.organization_id",
        pattern=SLUG,
    ),
    Field(
        "issued",
        "Date of publication",
        "Date of the edition that was read: a year, a month or a day.",
        pattern=PARTIAL_DATE,
    ),
    Field(
        "issued_basis", "Basis of the date", "How the date of publication is known.", required=True, vocabulary="basis"
    ),
    Field("volume_issue", "Issue", "Issue of the magazine, as printed."),
    Field(
        "dateline",
        "Dateline",
        "The date at which the text speaks: 'now' in it means this date, not that of a later republication.",
        required=True,
        pattern=PARTIAL_DATE,
    ),
    Field(
        "dateline_basis",
        "Basis of the dateline",
        "How the dateline is known.",
        required=True,
        vocabulary="basis",
    ),
    Field("url", "Address", "Where the edition that was read is found."),
    Field("original_title", "First published in", "Magazine or site of the first publication, if another."),
    Field(
        "original_issued",
        "First publication, date",
        "Date of the first publication, if another.",
        pattern=PARTIAL_DATE,
    ),
    Field("original_url", "First publication, address", "Address of the first publication."),
    Field("genre", "Genre", "Opinion or analysis.", required=True, vocabulary="genre"),
    Field(
        "editorial_stance",
        "Editorial stance",
        "How the publisher describes itself, as far as the copy that was read prints it.",
    ),
    Field("language", "Language", "ISO 639-1 code.", required=True, pattern=r"[a-z]{2}"),
    Field("rights", "Rights", "Who holds the rights in the document; this package grants none in it.", required=True),
    # -- organizations, places, indicators -------------------------------------------------------------------------
    Field(
        "organization_id",
        "Organisation",
        "Key of an organisation, or of an unnamed collective or material that a document credits.",
        required=True,
        pattern=SLUG,
        references="organizations.organization_id",
    ),
    Field("name", "Name", "Name in English; OCHA spelling for places.", required=True),
    Field("name_ar", "Arabic name", "Usual name in Arabic; the spelling of OCHA's list where it has the place."),
    Field("abbreviation", "Abbreviation", "Usual abbreviation."),
    Field("organization_type", "Type", "Kind of organisation.", required=True, vocabulary="organization_type"),
    Field("place_type", "Place type", "Kind of place.", required=True, vocabulary="place_type"),
    Field(
        "pcode",
        "P-code",
        "OCHA P-code of the place itself (COD-AB); empty where it has none in levels 1 to 3.",
        pattern=r"SY[0-9]{2}([0-9]{2}([0-9]{2})?)?",
    ),
    Field(
        "admin1_pcode",
        "Admin 1 P-code",
        "OCHA P-code of the governorate in which the place lies.",
        pattern=r"SY[0-9]{2}",
    ),
    Field(
        "parent_place_id",
        "Contained in",
        "The smallest place of this table that contains the place.",
        pattern=SLUG,
        references="places.place_id",
    ),
    Field(
        "member_place_id",
        "Member",
        "A place that lies, in whole or in part, in the area, or that the border bounds.",
        required=True,
        pattern=SLUG,
        references="places.place_id",
    ),
    Field("definition", "Definition", "What the indicator counts.", required=True),
    Field("aligned_with", "Nearest standard", "Nearest standard of the field; an alignment, not an equivalence."),
    # -- incidents -------------------------------------------------------------------------------------------------
    Field("incident_type", "Incident type", "Kind of event.", required=True, vocabulary="incident_type"),
    Field("incident_scale", "Scale", "One event, or many told as one.", required=True, vocabulary="incident_scale"),
    Field("facility_type", "Facility", "Kind of thing hit.", required=True, vocabulary="facility_type"),
    Field(
        "perpetrator_text",
        "Perpetrator as printed",
        "Whom the document holds responsible, in its words, its 'or' kept. Quoted, never ours.",
    ),
    Field(
        "perpetrator_attributed_to",
        "Responsibility credited to",
        "The source that the document credits with naming the perpetrator.",
        pattern=SLUG,
        references="organizations.organization_id",
    ),
    # -- relations -------------------------------------------------------------------------------------------------
    Field("relation", "Relation", "From `claim_id` to `related_claim_id`.", required=True, vocabulary="relation"),
    Field(
        "related_claim_id",
        "Related claim",
        "The other claim.",
        required=True,
        pattern=rf"{SLUG}\.{SLUG}",
        references="claims.claim_id",
    ),
    # -- paragraphs and ledger -------------------------------------------------------------------------------------
    Field(
        "section",
        "Section",
        "How many headings stand before the paragraph, the title not counted.",
        type="integer",
        required=True,
        minimum=0,
    ),
    Field(
        "sha256",
        "Fingerprint",
        "SHA-256 of the normalised paragraph without white space, so that two copies of the same words agree.",
        required=True,
        pattern=r"[0-9a-f]{64}",
    ),
    Field("words", "Words", "Number of words in the paragraph.", type="integer", required=True, minimum=1),
    Field(
        "position",
        "Position",
        "Running number of the numeric expression in its document.",
        type="integer",
        required=True,
        minimum=1,
    ),
    Field("location", "Location", "Where in the document it stands.", required=True, vocabulary="location"),
    Field(
        "offset",
        "Offset",
        "Characters before it in its normalised paragraph, heading or piece of furniture.",
        type="integer",
        required=True,
        minimum=0,
    ),
    Field("expression", "Expression", "The numeric expression as printed.", required=True),
    Field("ledger_kind", "Decision", "What became of the expression.", required=True, vocabulary="ledger_kind"),
    Field("decided_by", "Decided by", "Who decided.", required=True, vocabulary="decided_by"),
    Field("reason", "Reason", "Why it is not a claim, where the kind does not say it all."),
    # -- spelled out in the topic tables ---------------------------------------------------------------------------
    Field("indicator_definition", "Indicator, definition", "What the indicator counts.", required=True),
    Field("place_name", "Place, name", "Name of the place in OCHA's spelling.", required=True),
    Field("place_name_ar", "Place, Arabic name", "Usual name of the place in Arabic."),
    Field("attributed_to_name", "Credited source, name", "Name of the credited source."),
    Field("document_title", "Document, title", "Title of the document.", required=True),
    Field("document_authors", "Document, authors", "Authors of the document."),
    Field(
        "document_issued", "Document, date", "Date of publication of the edition that was read.", pattern=PARTIAL_DATE
    ),
    Field("document_url", "Document, address", "Where the edition that was read is found."),
)


def _table(name: str, title: str, description: str, key: str, columns: str, optional: str = "") -> Table:
    """Make a table of the named fields; those in `optional` may be missing here, those of the key never."""
    own_key, relaxed = tuple(key.split()), optional.split()
    fields = [FIELDS[column] for column in columns.split()]
    fields = [replace(f, required=f.name in own_key or (f.required and f.name not in relaxed)) for f in fields]
    return Table(name, title, description, own_key, tuple(fields))


_CLAIM = """claim_id document_id paragraph topic indicator value value_low value_high qualifier unit denominator_text
value_text measure status population_group population_text date_start date_end date_text date_precision date_basis
place_id place_text place_precision attributed_to attribution_text attribution_date incident_id summary note"""

_SPELLED_OUT = """indicator_definition place_name place_name_ar place_type pcode admin1_pcode attributed_to_name
incident_type incident_scale facility_type document_title document_authors document_issued document_url"""

#: The four topics that the project was asked for; each has a published table.
TOPIC_TABLES = ("displacement", "casualties", "economy", "medical_attacks")


def topic_table(topic: str) -> Table:
    """The table of one topic: the columns of `claims`, then place, credit, incident and document spelled out."""
    term = VOCABULARIES["topic"][topic]
    return _table(
        topic,
        f"Claims: {term.label or topic.replace('_', ' ')}",
        f"{term.definition} Derived from `claims`, with place, credit, incident and document spelled out.",
        "claim_id",
        f"{_CLAIM} {_SPELLED_OUT}",
        optional="incident_type incident_scale facility_type",
    )


TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        _table(
            "claims",
            "Claims",
            "One row per number that a document states: what, how much, how hedged, where, when, who is credited, and "
            "the place in the document. A claim is what a document says, not what is true. Not to be added up "
            "without `relations` (see `syria_figures.total`).",
            "claim_id",
            _CLAIM,
        ),
        *(topic_table(topic) for topic in TOPIC_TABLES),
        _table(
            "documents",
            "Documents",
            "The documents that were read, with their publication and rights. None of them is in this package.",
            "document_id",
            "document_id csl_type title authors authors_basis container_title volume_issue publisher_id issued "
            "issued_basis dateline dateline_basis url original_title original_issued original_url genre "
            "editorial_stance language rights note",
        ),
        _table(
            "organizations",
            "Organisations",
            "Publishers of the documents and the sources that the documents credit.",
            "organization_id",
            "organization_id name abbreviation organization_type note",
        ),
        _table(
            "places",
            "Places",
            "Places of claims and incidents. Boundaries and names do not imply endorsement by anybody. Nothing finer "
            "than a P-code and a facility named in print.",
            "place_id",
            "place_id name name_ar place_type pcode admin1_pcode parent_place_id note",
        ),
        _table(
            "place_members",
            "Members of areas and borders",
            "What lies, in whole or in part, in an area without a P-code; the two states at a border.",
            "place_id member_place_id",
            "place_id member_place_id",
        ),
        _table(
            "indicators",
            "Indicators",
            "What is counted, in the field's standard terms.",
            "indicator",
            "indicator topic unit measure definition aligned_with",
        ),
        _table(
            "incidents",
            "Incidents",
            "Dated or named events told by a document, with or without a number. One row per event and document.",
            "incident_id",
            "incident_id document_id paragraph incident_type incident_scale status date_start date_end date_text "
            "date_precision date_basis place_id place_text place_precision facility_type perpetrator_text "
            "perpetrator_attributed_to summary note",
        ),
        _table(
            "relations",
            "Relations",
            "How two claims bear on each other. A missing relation does not prove that two counts are disjoint.",
            "claim_id relation related_claim_id",
            "claim_id relation related_claim_id note",
        ),
        _table(
            "paragraphs",
            "Paragraphs",
            "The body paragraphs of each document by number and fingerprint. The words are not published.",
            "document_id paragraph",
            "document_id paragraph section words sha256",
        ),
        _table(
            "ledger",
            "Ledger",
            "Every numeric expression of every document, and what became of it: the proof that no figure is missing.",
            "document_id position",
            "document_id position location paragraph offset expression ledger_kind claim_id decided_by reason",
            optional="paragraph claim_id",
        ),
    )
}
