"""Reading of Mira Holt, "High water on the Anda" (2023), an invented document. In document order."""

from syria_figures.reading import *

document(
    "holt-2023",
    csl_type="webpage",
    title="High water on the Anda",
    short_name="Holt 2023",
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

paragraph(1)
claim("forced-from-homes-2023-06", "more than 1,200 people", more_than(1_200), "new_displacements",
      across("lower-anda-valley", "the Lower Anda valley"),
      period("2023-06-02", "2023-06-04", "days", "By the end of that week", basis="resolved"),
      says="More than 1,200 people were forced to leave their homes in the first days of the flood.",
      note="A week runs from Monday to Sunday; 2 June 2023 was a Friday, so the window has three days.")
aside("vague_quantifier", "many of them")
aside("ordinal", "second time")
aside("period", "in five years", reason="Frames 'the second time'.")

paragraph(2)
claim("living-in-schools-2023-06-14", "some 300 were still living in school buildings", about(300), "idp_stock",
      exact("lower-anda-valley", basis="resolved"), day("2023-06-14", "on 14 June", basis="resolved"),
      credit=credited("anda-valley-council", "the valley council said"),
      says="About 300 of those displaced were still living in school buildings on 14 June 2023.",
      note="'Of these': the place is that of the sentence before. The year is the document's.")
claim("expected-to-leave", "between 80 and 120 people to move away", between(80, 120),
      "people_at_risk_of_displacement",
      across("lower-anda-valley", basis="inferred"), now(), credit=credited("anda-valley-council", "It expects"),
      status="projected",
      says="Between 80 and 120 people were expected to move away if the dykes were not repaired.",
      note="Projected, under a condition. The place is taken from the paragraph before.")
aside("idiom", "One of the schools", reason="'One of'.")

paragraph(3)
claim("drowned-2023-06-03", "At least two people drowned", at_least(2), "deaths",
      exact("lower-harrow", "in Lower Harrow"), day("2023-06-03", "on 3 June", basis="resolved"),
      says="At least two people drowned in Lower Harrow on 3 June 2023.",
      note="The council is credited in the paragraph before, not here.")
claim("houses-damaged", "About one third of all houses", about(1 / 3), "houses_damaged_share",
      exact("lower-harrow", "in the village", basis="resolved"),
      period("2023-06-02", "2023-06-14", "days", basis="inferred"),
      share_of="all houses in the village",
      says="About one third of the houses in Lower Harrow were damaged.",
      note="No date in the sentence: from the night of the flood to the dateline.")
