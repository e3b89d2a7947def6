"""Reading of Mira Holt, "High water on the Anda" (2023), an invented document. In document order."""

from syria_figures.reading import (
    about,
    at_least,
    between,
    claim,
    day,
    document,
    furniture,
    more_than,
    not_a_claim,
    period,
)

document(
    "holt-2023",
    csl_type="webpage",
    title="High water on the Anda",
    authors="Holt, Mira",
    authors_basis="printed",
    issued="2023-06-14",
    issued_basis="printed",
    dateline="2023-06-14",
    dateline_basis="printed",
    genre="analysis",
    language="en",
    rights="© 2023 Mira Holt; CC BY 4.0, as printed.",
)

furniture("By Mira Holt", "byline")
# holds 14 June 2023:
furniture("14 June 2023", "date line")
# holds 2023, 4.0:
furniture("© 2023 Mira Holt", "copyright line", begins=True, blocks=1, holds="4.0")

# --------------------------------------------------------------------------------------------------------- paragraph 1

claim(
    "forced-from-homes-2023-06",
    paragraph=1,
    words="more than 1,200 people",
    amount=more_than(1_200),
    unit="person",
    indicator="new_displacements",
    place="lower-anda-valley",
    place_text="the Lower Anda valley",
    place_precision="across",
    when=period("2023-06-02", "2023-06-04", "days", basis="resolved"),
    date_text="By the end of that week",
    summary="More than 1,200 people were forced to leave their homes in the first days of the flood.",
    note="A week runs from Monday to Sunday; 2 June 2023 was a Friday, so the window has three days.",
)
not_a_claim("many of them", "vague_quantifier", paragraph=1)
not_a_claim("second time", "ordinal", paragraph=1)
not_a_claim("in five years", "period", paragraph=1, reason="Frames 'the second time'.")

# --------------------------------------------------------------------------------------------------------- paragraph 2

claim(
    "living-in-schools-2023-06-14",
    paragraph=2,
    words="some 300 were still living in school buildings",
    amount=about(300),
    unit="person",
    indicator="idp_stock",
    population_group="idps",
    place="lower-anda-valley",
    place_precision="inferred",
    when=day("2023-06-14", basis="resolved"),
    date_text="on 14 June",
    attributed_to="anda-valley-council",
    attribution_text="the valley council said",
    summary="About 300 of those displaced were still living in school buildings on 14 June 2023.",
    note="'Of these': the place is that of the sentence before. The year is the document's.",
)
claim(
    "expected-to-leave",
    paragraph=2,
    words="between 80 and 120 people to move away",
    amount=between(80, 120),
    unit="person",
    indicator="people_at_risk_of_displacement",
    status="projected",
    place="lower-anda-valley",
    place_precision="inferred",
    when=day("2023-06-14", basis="dateline"),
    attributed_to="anda-valley-council",
    attribution_text="It expects",
    summary="Between 80 and 120 people were expected to move away if the dykes were not repaired.",
    note="Projected, under a condition. The place is taken from the paragraph before.",
)
not_a_claim("One of the schools", "idiom", paragraph=2, reason="'One of'.")

# --------------------------------------------------------------------------------------------------------- paragraph 3

claim(
    "drowned-2023-06-03",
    paragraph=3,
    words="At least two people drowned",
    amount=at_least(2),
    unit="person",
    indicator="deaths",
    place="lower-harrow",
    place_text="in Lower Harrow",
    when=day("2023-06-03", basis="resolved"),
    date_text="on 3 June",
    summary="At least two people drowned in Lower Harrow on 3 June 2023.",
    note="The council is credited in the paragraph before, not here.",
)
claim(
    "houses-damaged",
    paragraph=3,
    words="About one third of all houses",
    amount=about(0.3333),
    unit="share",
    denominator_text="all houses in the village",
    indicator="houses_damaged_share",
    place="lower-harrow",
    place_text="in the village",
    when=period("2023-06-02", "2023-06-14", "days", basis="inferred"),
    summary="About one third of the houses in Lower Harrow were damaged.",
    note="No date in the sentence: from the night of the flood to the dateline.",
)
