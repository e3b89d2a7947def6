"""The controlled vocabularies: each value with its definition and its nearest standard.

Only values that a row uses are published. Add one where a figure truly does not fit, with its definition.
"""

from __future__ import annotations

from typing import NamedTuple


class Term(NamedTuple):
    """One value of a vocabulary."""

    definition: str
    aligned_with: str = ""
    """Nearest standard of the field: an alignment, not an equivalence."""
    label: str = ""
    """How people are shown it, where that is not the value itself."""


VOCABULARIES: dict[str, dict[str, Term]] = {
    "topic": {
        "displacement": Term(
            "Forced movement, or the stock of displaced people, inside a country or across a border.",
            "IDMC, EGRISS IRIS/IRRS, HAPI affected-people",
        ),
        "casualties": Term(
            "People killed. No figure in these documents counts the injured.",
            "UCDP deaths, ACLED fatalities",
            label="deaths",
        ),
        "economy": Term("Output, income and poverty.", "SDMX national accounts, SDG 1"),
        "medical_attacks": Term(
            "Attacks on health care and their direct effects on facilities, staff and patients.",
            "WHO SSA",
            label="attacks on health care",
        ),
        "humanitarian_needs": Term(
            "People who need, depend on, or would be put in danger without assistance or protection.",
            "OCHA HNO, HAPI humanitarian-needs",
        ),
        "population": Term("People living in an area, displaced or not."),
        "damage": Term("Physical damage or destruction, whatever the cause; never counted as attacks."),
        "military": Term("Forces, equipment, posts and exercises."),
        "detention": Term("People imprisoned, held hostage, sentenced or released."),
        "protest": Term("Protest and civic organisation: demonstrations, strikes, media and relief groups."),
        "conflict": Term("The course of hostilities: strikes, sieges, durations.", "ACLED political violence"),
        "geography": Term("Fixed physical extent."),
    },
    "measure": {
        "stock": Term("Number existing at a point in time.", "IDMC 'total number of IDPs'"),
        "flow": Term("Number occurring in a bounded period or in one event; GDP of a year is a flow."),
        "cumulative": Term(
            "Flow counted from the start of a conflict or programme up to a cut-off that may be undated."
        ),
        "duration": Term("Length of time something lasted."),
        "size": Term("Fixed size of a thing: length, area."),
    },
    "qualifier": {
        "unhedged": Term("Printed without a hedge; says nothing about precision of measurement. value only."),
        "about": Term("about, some, around, roughly; value only."),
        "at_least": Term("at least; value and low, inclusive."),
        "more_than": Term("more than, over; value and low, exclusive."),
        "at_most": Term("at most, up to; value and high, inclusive."),
        "less_than": Term("less than, under; value and high, exclusive."),
        "nearly": Term("almost, nearly; value and high, exclusive."),
        "between": Term("Two printed bounds, inclusive; no value, no midpoint."),
        "indefinite": Term(
            "A number word of no definite size (dozens, a few hundred, hundreds, thousands, tens of thousands, "
            "millions, scores); no value, no bounds."
        ),
    },
    "status": {
        "stated": Term("Put as a fact."),
        "projected": Term("May, would, at risk, if …, or an announcement of a plan."),
        "alleged": Term("The document itself says it is accused, unproven or only 'reports of'."),
    },
    "unit": {
        "person": Term("One human being.", "SDMX PS"),
        "USD": Term("US dollar; price basis as the document states, else unstated.", "ISO 4217"),
        "share": Term("Proportion of a named whole, 0 to 1."),
        "attack": Term("One attack as the publisher counts them.", "WHO SSA"),
        "airstrike": Term("One air strike as the document counts them.", "ACLED Air/drone strike"),
        "facility": Term("One site providing a service: hospital, clinic …"),
        "bed": Term("One hospital bed."),
        "ship": Term("One vessel, combat or support."),
        "aircraft": Term("One aircraft."),
        "post": Term("One military observation post."),
        "organization": Term("One group or organisation."),
        "item": Term("One physical object not listed here (named in the indicator)."),
        "day": Term("Calendar day."),
        "month": Term("Calendar month."),
        "year": Term("Calendar year."),
        "mile": Term("International mile (1,609.344 m), as printed; not converted."),
    },
    "population_group": {
        "people": Term("No group stated, or mixed ('including women and children', 'mostly civilians')."),
        "civilians": Term("The document says civilians of the whole count."),
        "residents": Term("People living in the area, displaced or not."),
        "idps": Term("Internally displaced persons (also 'displaced civilians').", "EGRISS IRIS"),
        "refugees": Term("Refugees; place is the country of asylum.", "EGRISS IRRS, UNHCR"),
        "displaced_people": Term("Displaced, inside or outside the country not separated.", "UNHCR forcibly displaced"),
        "people_in_need": Term("People needing humanitarian assistance.", "HAPI population_status INN"),
        "border_crossers": Term("People crossing or trying to cross an international border; status not stated."),
        "health_workers": Term("Health personnel.", "WHO SSA personnel"),
        "civil_defence_members": Term("Members of a rescue service; not health workers unless the document says so."),
        "prisoners": Term("People held in a prison."),
        "political_prisoners": Term("Prisoners the document says are held for opposition."),
        "prisoners_sentenced_to_death": Term("Prisoners under a death sentence."),
        "police": Term("Police officers."),
        "military_personnel": Term("Members of regular armed forces.", "ACLED State forces"),
        "fighters_and_families": Term("Non-state fighters and relatives counted together."),
        "not_applicable": Term("The figure does not count people."),
    },
    "date_precision": {
        "day": Term("Each end is a known day (1)."),
        "days": Term("Known within 2 to 6 days (2)."),
        "week": Term("Known to the week, e.g. 'last week' (3)."),
        "part_of_month": Term("Early, mid or late month (4)."),
        "month": Term("Known to the month (4)."),
        "months": Term("Several months, half a year (5)."),
        "year": Term("Known to the calendar year (5)."),
        "open": Term("One end is unknown or is the start of the conflict."),
        "unknown": Term("No usable date."),
    },
    "date_basis": {
        "stated": Term("Printed in full at this number."),
        "resolved": Term("Computed from a relative or incomplete expression with the dateline; rule in the note."),
        "dateline": Term("Present tense or 'now': the document's dateline."),
        "source_date": Term(
            "Only the date of the credited source is printed; it bounds the figure (date_end), it is not its period."
        ),
        "inferred": Term("Not in the text; from context. Reason in the note."),
        "not_applicable": Term("No date applies: a fixed size."),
    },
    "place_type": {
        "country": Term("State, ISO 3166. (UCDP where_prec 6)"),
        "governorate": Term("Admin 1, OCHA P-code. (4)"),
        "community": Term("Admin 4: city, town, village. (1-2)"),
        "neighbourhood": Term("Part of a city, incl. areas of control; parent = city. (1-2)"),
        "facility": Term("Named site; no coordinates, parent = community. (1)"),
        "named_area": Term("Area without P-code or crossing units; members listed. (5)"),
        "border": Term("International boundary; both states as members, no parent. (5)"),
        "sea_area": Term("International waters. (7)"),
    },
    "place_precision": {
        "exact": Term("The place is the place of the figure. (UCDP 1)"),
        "within": Term("Somewhere inside the place named. (2-4)"),
        "across": Term("The whole of the area or of several areas. (5-6)"),
        "inferred": Term("Place taken from context; reason in the note."),
    },
    "incident_scale": {
        "single_event": Term("One place, one day or less than a week.", "UCDP event_clarity 1"),
        "multi_day_event": Term("One continuous action over several days: siege, revolt, exercise."),
        "campaign": Term(
            "Many events reported only as a total.", "UCDP event_clarity 2; never ranked with single events"
        ),
    },
    "incident_type": {
        "air_strike": Term("", "Air/drone strike"),
        "shelling": Term("Rocket, artillery or mortar fire.", "Shelling/artillery/missile attack"),
        "chemical_attack": Term("Reported use of toxic chemicals.", "Chemical weapon"),
        "shooting": Term("Small-arms fire on people outside battle.", "Attack"),
        "killing_in_custody": Term("Killing or torture of a held person.", "Attack"),
        "armed_clash": Term("Fighting between armed parties.", "Armed clash"),
        "offensive": Term(
            "Operation to take territory.", "Government regains territory / Non-state actor overtakes territory"
        ),
        "bombardment_campaign": Term("Repeated strikes over a period.", "none (aggregate)"),
        "siege": Term("Encirclement denying movement or supply."),
        "hostage_taking": Term("", "Abduction/forced disappearance"),
        "prison_revolt": Term("Prisoners take control of a prison or part of it.", "Violent demonstration"),
        "demonstration": Term("", "Peaceful protest"),
        "demonstration_repressed": Term("", "Excessive force against protesters / Protest with intervention"),
        "population_transfer": Term(
            "Movement of fighters or civilians under a local agreement.", "Non-violent transfer of territory"
        ),
        "military_exercise": Term("", "Strategic development: other"),
        "agreement": Term("Truce or arrangement.", "Agreement"),
        "other": Term("None of the above; say what in the note."),
    },
    "facility_type": {
        "hospital": Term("Inpatient health facility."),
        "maternity_hospital": Term("Hospital for births."),
        "clinic": Term("Outpatient or primary health facility."),
        "health_facility": Term("Health facility, type not stated."),
        "civil_defence_station": Term("Base of a rescue service."),
        "idp_camp": Term("Site housing displaced people."),
        "market": Term("Marketplace or shopping street."),
        "prison": Term("Place of detention."),
        "residential_area": Term("Homes, town or quarter."),
        "border_crossing": Term("Point or stretch of an international border."),
        "none": Term("No facility stated."),
    },
    "relation": {
        "subset_of": Term("The document itself says this is part of that ('of whom', 'including')."),
        "share_of": Term("This proportion has that count as its whole."),
        "repeats": Term("The same number mentioned again in the same document."),
        "additional_to": Term("The document says this comes on top ('an additional')."),
        "may_overlap": Term("Could count the same people or events; the documents do not settle it. Symmetric."),
        "comparable_with": Term(
            "Same indicator, place and group at another time or in another document: may be compared, never added. "
            "Symmetric."
        ),
        "conflicts_with": Term("Cannot both hold as worded; neither is corrected. Symmetric."),
    },
    "organization_type": {
        "un_agency": Term("UN body. (40)"),
        "multilateral_bank": Term("World Bank and the like. (40)"),
        "party_to_conflict": Term("State or non-state armed actor, or its ministry, in this conflict. (10/none)"),
        "international_ngo": Term("(21)"),
        "national_ngo": Term("Incl. monitoring groups, whatever their seat. (22-24)"),
        "research_institute": Term("(80)"),
        "media_publisher": Term("Publishes one of the documents. (70/90)"),
        "unnamed_collective": Term("'Humanitarian organizations and NGOs'."),
        "unnamed_material": Term("'Open source materials', 'reports'."),
    },
    "ledger_kind": {
        "claim": Term("Became a row of claims; claim_id given."),
        "date": Term("Calendar date or year."),
        "period": Term("Frames another figure ('first six months', 'since 2012')."),
        "ordinal": Term("First, 13th …"),
        "identifier": Term("Issue, article, URL, profile number."),
        "name": Term("Number inside a proper name."),
        "idiom": Term("'One of', 'one another', 'number one enemy', 'on one side'."),
        "anaphor": Term("Counts things just named one by one, no new information ('the two armed groups')."),
        "vague_quantifier": Term(
            "Several, many, most, some, a few (without a number word), bare plural 'years'; held in the note of the "
            "claim it touches."
        ),
        "quotation": Term("Number only inside a slogan or title."),
        "furniture": Term("Masthead, page head, licence, colophon."),
    },
    "csl_type": {
        "article-magazine": Term("Article in a magazine, printed or online.", "CSL 1.0.2"),
        "article-newspaper": Term("Article in a newspaper or on a news site.", "CSL 1.0.2"),
        "post-weblog": Term("Post on a weblog.", "CSL 1.0.2"),
        "report": Term("Report of an organisation.", "CSL 1.0.2"),
        "webpage": Term("Article on a site that is not a periodical.", "CSL 1.0.2"),
    },
    "basis": {
        "printed": Term("Printed in the copy that was read."),
        "source_page": Term("Not in the copy that was read; from the publisher's page for it."),
        "inferred": Term("Not printed anywhere seen; from the text. Reason in the note."),
    },
    "genre": {
        "opinion": Term("Takes a position and argues for it."),
        "analysis": Term("Explains and assesses, with the author's judgement."),
    },
    "location": {
        "body": Term("In a numbered paragraph."),
        "heading": Term("In the title or a heading."),
        "furniture": Term("In a masthead, running head, author's note, appeal or colophon."),
    },
    "decided_by": {
        "curator": Term("By a person, in the reading."),
        "rule": Term("By rule: an unambiguous calendar date, or a piece of furniture that the reading declares."),
    },
}
