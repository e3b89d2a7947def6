"""Reading of Joseph Daher, "The looming massacre in Idlib" (2018). In document order; check it beside the article."""

from syria_figures.reading import (
    about,
    at_least,
    between,
    claim,
    day,
    document,
    furniture,
    incident,
    indefinite,
    more_than,
    no_date,
    not_a_claim,
    now,
    period,
    related,
    since,
    torn,
    until,
)

document(
    "daher-2018",
    csl_type="article-magazine",
    title="The looming massacre in Idlib",
    authors="Daher, Joseph",
    authors_basis="printed",
    container_title="International Viewpoint",
    volume_issue="IV524",
    publisher_id="international-viewpoint",
    issued="2018-09-16",
    issued_basis="printed",
    dateline="2018-09-14",
    dateline_basis="printed",
    url="https://internationalviewpoint.org/spip.php?article5705",
    original_title="SocialistWorker.org",
    original_issued="2018-09-14",
    original_url="http://socialistworker.org/2018/09/14/the-looming-massacre-in-idlib",
    genre="opinion",
    editorial_stance="online socialist magazine",
    language="en",
    rights="Copyright © International Viewpoint, all rights reserved, as printed; first published by SocialistWorker.org.",
    note="The author is named in paragraph 2. The address of the first publication is not printed in the copy read; "
    "its date stands at the end of the article and is the dateline.",
)

furniture("<https://internationalviewpoint.org/spip.php?article5705>", "address of the copy")
furniture("Syria", "rubric")
furniture("The looming massacre in Idlib", "title, and running head on the last page")
furniture("- IV Online magazine - 2018 - IV524 - September 2018 -", "issue line")
furniture("Publication date: Sunday 16 September 2018", "publication date of the magazine")
furniture("Copyright © International Viewpoint - online socialist magazine - All rights reserved", "copyright line")
furniture("*September 14, 2018*", "date of the first publication")
furniture("[socialistworker.org](http://socialistworker.org)", "first publisher")
furniture("*PS:*", "appeal for donations")
furniture("*If you like this article", "appeal for donations", begins=True, blocks=1)

torn("for a diplomatic", "solution to prevent")
torn("new medical infrastructure,", "including at least")

# -------------------------------------------------------------------------------------------------------- paragraph 1

claim(
    "years-of-conflict-lead",
    paragraph=1,
    words="the last seven years",
    amount=7,
    unit="year",
    indicator="conflict_duration",
    place="syria",
    place_precision="across",
    when=until("2018-09-14", basis="dateline"),
    date_text="the last seven years",
    summary="The conflict is described as lasting seven years at the article's date.",
    note="The lead dates the attempt to crush an uprising, not the war; its start is not printed.",
)
not_a_claim("one of the last strongholds", "idiom", paragraph=1, reason="'One of'.")
not_a_claim("many of them refugees", "vague_quantifier", paragraph=1)

# -------------------------------------------------------------------------------------------------------- paragraph 3

claim(
    "years-since-uprising",
    paragraph=3,
    words="More than seven years since the beginning",
    amount=more_than(7),
    unit="year",
    indicator="conflict_duration",
    place="syria",
    place_text="Syrian",
    place_precision="across",
    when=until("2018-09-14", basis="dateline"),
    date_text="More than seven years since the beginning",
    summary="More than seven years had passed since the uprising began in Syria.",
)
related(
    "years-of-conflict-lead",
    "may_overlap",
    "years-since-uprising",
    "The same span told twice, once with a hedge and from the uprising's beginning, once without.",
)
not_a_claim("the most affected", "idiom", paragraph=3, reason="Superlative.")

# -------------------------------------------------------------------------------------------------------- paragraph 4

claim(
    "people-in-need-2017",
    paragraph=4,
    words="some 13.1 million people",
    amount=about(13_100_000),
    unit="person",
    indicator="people_in_need",
    population_group="people_in_need",
    population_text="people in Syria",
    place="syria",
    place_text="Syria",
    place_precision="across",
    when=period("2017-12-01", "2017-12-31", "month", basis="resolved"),
    date_text="At the end of 2017",
    summary="About 13.1 million people in Syria required humanitarian assistance at the end of 2017.",
    note="'End of' a year is resolved to its December.",
)
claim(
    "people-in-acute-need-2017",
    paragraph=4,
    words="Of these, 5.6 million",
    amount=5_600_000,
    unit="person",
    indicator="people_in_acute_need",
    population_group="people_in_need",
    place="syria",
    place_text="Syria",
    place_precision="across",
    when=period("2017-12-01", "2017-12-31", "month", basis="inferred"),
    summary="Of the people who required humanitarian assistance, 5.6 million were in acute need.",
    note="The present tense ('are') could mean the article's date; 'of these' ties the number to the total at the end "
    "of 2017, whose date it takes. The hedge of that total ('some') does not reach over the sentence.",
)
related("people-in-acute-need-2017", "subset_of", "people-in-need-2017", "'Of these'.")
claim(
    "displaced-share",
    paragraph=4,
    words="More than half the population",
    amount=more_than(0.5),
    unit="share",
    denominator_text="the population",
    indicator="displaced_population_share",
    population_group="displaced_people",
    population_text="displaced internally or outside the country",
    place="syria",
    place_text="Syria",
    place_precision="across",
    when=until("2018-09-14", basis="inferred"),
    summary="More than half of the population was displaced inside or outside the country.",
    note="The sentence has no date. It may mean the end of 2017, as the paragraph begins; the wider window says less. "
    "Which population is the base (before the war or now) is not stated.",
)

# -------------------------------------------------------------------------------------------------------- paragraph 5

claim(
    "displaced-2018-jan-apr",
    paragraph=5,
    words="More than 920,000 people",
    amount=more_than(920_000),
    unit="person",
    indicator="new_displacements",
    place="syria",
    place_text="Syria",
    place_precision="across",
    when=period("2018-01-01", "2018-04-30", "months", basis="resolved"),
    date_text="the first four months of this year",
    summary="More than 920,000 people were displaced in Syria in the first four months of 2018.",
    note="'This year' is the year of the dateline. Described as a record since the conflict began.",
)
not_a_claim("the first four months of this year", "period", paragraph=5)

# -------------------------------------------------------------------------------------------------------- paragraph 6

claim(
    "buildings-damaged",
    paragraph=6,
    words="about one-third of all buildings",
    amount=about(1 / 3),
    unit="share",
    denominator_text="all buildings",
    indicator="buildings_damaged_share",
    place="syria",
    place_text="Syrian",
    place_precision="across",
    when=until("2017-06-30", basis="source_date"),
    date_text="in June 2017",
    attributed_to="world-bank",
    attribution_text="The World Bank estimated in June 2017",
    attribution_date="2017-06",
    summary="About one third of all buildings had been damaged or destroyed, by an estimate of June 2017.",
    note="'Syrian' stands before schools and hospitals and is read with both. June 2017 is the date of the estimate.",
)
claim(
    "schools-and-hospitals-damaged",
    paragraph=6,
    words="about … half of all Syrian schools and hospitals",
    amount=about(0.5),
    unit="share",
    denominator_text="all Syrian schools and hospitals",
    indicator="schools_hospitals_damaged_share",
    place="syria",
    place_text="Syrian",
    place_precision="across",
    when=until("2017-06-30", basis="source_date"),
    date_text="in June 2017",
    attributed_to="world-bank",
    attribution_text="The World Bank estimated in June 2017",
    attribution_date="2017-06",
    summary="About half of all Syrian schools and hospitals had been damaged or destroyed, by an estimate of June 2017.",
    hedge_from="about",
    note="'About' stands before the pair and governs both shares; it could also be read with the buildings only.",
)
claim(
    "gdp-2010",
    paragraph=6,
    words="stood at $60.2 billion",
    amount=60_200_000_000,
    unit="USD",
    indicator="gdp_usd",
    place="syria",
    place_precision="inferred",
    when=period("2010-01-01", "2010-12-31", "year"),
    date_text="in 2010",
    summary="Gross domestic product in 2010 is given as 60.2 billion US dollars.",
    note="Syria is taken from the paragraph. Price basis not stated. The World Bank is credited in the sentence before, not with this number.",
)
claim(
    "gdp-2016",
    paragraph=6,
    words="only $12.4 billion",
    amount=12_400_000_000,
    unit="USD",
    indicator="gdp_usd",
    place="syria",
    place_precision="inferred",
    when=period("2016-01-01", "2016-12-31", "year"),
    date_text="in 2016",
    summary="Gross domestic product in 2016 is given as 12.4 billion US dollars.",
    note="Syria is taken from the paragraph. Price basis not stated. 'Only' is not a hedge. The World Bank is credited two sentences before, for damage.",
)
related(
    "gdp-2010",
    "comparable_with",
    "gdp-2016",
    "Two years of one series, as the sentence puts it; price basis not stated.",
)
claim(
    "below-poverty-line",
    paragraph=6,
    words="Over 80 percent of the population",
    amount=more_than(0.8),
    unit="share",
    denominator_text="the population",
    indicator="poverty_share",
    place="syria",
    place_precision="inferred",
    population_group="people",
    population_text="the population",
    when=now,
    summary="More than 80 per cent of the population lived below the poverty line.",
    note="Syria is taken from the paragraph. Present tense. Which poverty line is not stated; nobody is credited.",
)

# -------------------------------------------------------------------------------------------------------- paragraph 7

incident(
    "eastern-ghouta-offensive-2018",
    paragraph=7,
    type="offensive",
    scale="multi_day_event",
    place="eastern-ghouta",
    place_text="Eastern Ghouta, near Damascus",
    when=period("2018-04-01", "2018-04-30", "month"),
    date_text="In April 2018",
    perpetrator_text="regime forces, with the assistance of Russia and Iran",
    summary="Syrian government forces took Eastern Ghouta in April 2018.",
)
incident(
    "eastern-ghouta-chemical-2018",
    paragraph=7,
    type="chemical_attack",
    scale="multi_day_event",
    place="eastern-ghouta",
    place_text="Eastern Ghouta, near Damascus",
    place_precision="within",
    when=until("2018-04-30", basis="inferred"),
    summary="Chemical weapons are said to have been used in the offensive on Eastern Ghouta.",
    note="Put as part of the offensive; neither day nor number of uses is stated, nor when the offensive began.",
)

# -------------------------------------------------------------------------------------------------------- paragraph 8

incident(
    "southern-offensive-2018",
    paragraph=8,
    type="offensive",
    scale="multi_day_event",
    place="dara-and-quneitra",
    place_text="Dara'a and Qunaytra provinces",
    place_precision="across",
    when=period("2018-07-11", "2018-07-31", "part_of_month", basis="resolved"),
    date_text="In mid- to late July",
    perpetrator_text="the Syrian regime, assisted by its Russian ally",
    summary="Syrian government forces regained control of Dar'a and Quneitra governorates in mid to late July 2018.",
    note="Mid to late July is resolved to 11 to 31 July of the dateline's year.",
)
incident(
    "southern-transfers-2018",
    paragraph=8,
    type="population_transfer",
    scale="campaign",
    place="dara-and-quneitra",
    place_precision="inferred",
    when=period("2018-07-11", "2018-07-31", "part_of_month", basis="resolved"),
    date_text="In mid- to late July",
    summary="Fighters and their families were taken by bus to opposition-held areas in the north under local agreements.",
    note="The place of departure is taken from the governorates named in the sentence. The transfers follow agreements "
    "that may be earlier than mid July.",
)
claim(
    "transferred-to-north-2018-07",
    paragraph=8,
    words="a few hundred Syrian opposition fighters and their families",
    amount=indefinite,
    unit="person",
    indicator="people_transferred_under_agreement",
    population_group="fighters_and_families",
    population_text="Syrian opposition fighters and their families",
    place="dara-and-quneitra",
    place_precision="inferred",
    when=period("2018-07-11", "2018-07-31", "part_of_month", basis="resolved"),
    date_text="In mid- to late July",
    incident="southern-transfers-2018",
    summary="A few hundred fighters and family members who refused surrender terms were taken by bus to the north.",
    note="'A few hundred' may count the fighters only or fighters and families together; the latter is the narrower "
    "reading. The place is that of departure, taken from the governorates named in the sentence.",
)
not_a_claim("a series of so-called", "vague_quantifier", paragraph=8)

# -------------------------------------------------------------------------------------------------------- paragraph 9

claim(
    "idlib-population",
    paragraph=9,
    words="between 2.5 and 3 million persons",
    amount=between(2_500_000, 3_000_000),
    unit="person",
    indicator="resident_population",
    population_group="residents",
    population_text="persons",
    place="idlib-governorate",
    place_text="Idlib province",
    place_precision="across",
    when=now,
    date_text="now",
    summary="Idleb governorate was home to between 2.5 and 3 million persons.",
)
claim(
    "idlib-idps",
    paragraph=9,
    words="1.5 million are internally displaced persons",
    amount=1_500_000,
    unit="person",
    indicator="idp_stock",
    population_group="idps",
    population_text="internally displaced persons",
    place="idlib-governorate",
    place_text="Idlib province",
    place_precision="across",
    when=now,
    date_text="now",
    summary="Of the people in Idleb governorate, 1.5 million were internally displaced.",
)
related("idlib-idps", "subset_of", "idlib-population", "'Of whom'.")
related(
    "idlib-idps",
    "may_overlap",
    "displaced-share",
    "Internally displaced people in Idleb are displaced people of Syria.",
)

# ------------------------------------------------------------------------------------------------------- paragraph 11

incident(
    "de-escalation-agreement-2017",
    paragraph=11,
    type="agreement",
    scale="single_event",
    place="idlib-governorate",
    place_text="The Idlib region",
    place_precision="across",
    when=period("2017-09-01", "2017-09-30", "month", basis="resolved"),
    date_text="last September",
    summary="Russia, Iran and Turkey agreed on a de-escalation zone that includes the Idlib region.",
    note="'Last September' before 14 September 2018 is September 2017. The place is the zone, not where it was agreed.",
)
incident(
    "idlib-bombing-before-2018-09",
    paragraph=11,
    type="bombardment_campaign",
    scale="campaign",
    place="idlib-governorate",
    place_text="The Idlib region",
    place_precision="across",
    when=until("2018-09-14", basis="dateline"),
    perpetrator_text="air forces of the regime and Russia",
    summary="Air bombardment of the Idlib region is said to have killed and wounded many.",
    note="'Many' is not a number. No date is stated.",
)
not_a_claim("have killed and wounded many", "vague_quantifier", paragraph=11, reason="No number word.")

# ------------------------------------------------------------------------------------------------------- paragraph 12

not_a_claim("some small FSA units", "vague_quantifier", paragraph=12)

# ------------------------------------------------------------------------------------------------------- paragraph 14

incident(
    "idlib-demonstrations-2018-09-08",
    paragraph=14,
    type="demonstration",
    scale="campaign",
    place="idlib-governorate",
    place_text="villages and towns of Idlib province",
    place_precision="across",
    when=day("2018-09-08", basis="resolved"),
    date_text="on September 8",
    summary="Mass demonstrations were held in villages and towns of Idleb governorate.",
)
incident(
    "idlib-city-demonstration-2018-09-08",
    paragraph=14,
    type="demonstration_repressed",
    scale="single_event",
    place="idlib-city",
    place_text="Idlib city",
    when=day("2018-09-08", basis="resolved"),
    date_text="on September 8",
    perpetrator_text="Members of HTS",
    summary="A demonstration in Idleb city was broken up with live ammunition.",
)

# ------------------------------------------------------------------------------------------------------- paragraph 15

claim(
    "turkish-observation-posts",
    paragraph=15,
    words="12 military observation posts",
    amount=12,
    unit="post",
    indicator="military_posts",
    place="idlib-governorate",
    place_text="Idlib province",
    place_precision="within",
    when=now,
    summary="Turkish armed forces had 12 military observation posts in Idleb governorate.",
)

# ------------------------------------------------------------------------------------------------------- paragraph 21

not_a_claim("over the past few years", "vague_quantifier", paragraph=21)

# ------------------------------------------------------------------------------------------------------- paragraph 25

claim(
    "syria-turkiye-border-length",
    paragraph=25,
    words="620-mile border with Syria",
    amount=620,
    unit="mile",
    indicator="border_length",
    place="syria-turkiye-border",
    place_text="border with Syria",
    when=no_date,
    summary="The border between Türkiye and Syria is given as 620 miles long.",
    note="In miles as printed. A wall is said to close most of it; 'most' is not a number.",
)
not_a_claim("most of Turkey's", "vague_quantifier", paragraph=25, reason="In the note of syria-turkiye-border-length.")

# ------------------------------------------------------------------------------------------------------- paragraph 26

incident(
    "border-shootings-2018-08",
    paragraph=26,
    type="shooting",
    scale="campaign",
    place="syria-turkiye-border",
    place_text="crossing into Turkey",
    place_precision="within",
    facility="border_crossing",
    when=period("2018-08-01", "2018-08-31", "month", basis="resolved"),
    date_text="during August",
    summary="People were shot and killed while crossing into Türkiye in August 2018.",
    note="The sentence does not say by whom.",
)
claim(
    "killed-at-border-2018-08",
    paragraph=26,
    words="At least six people",
    amount=at_least(6),
    unit="person",
    indicator="border_crossers_killed",
    population_group="border_crossers",
    population_text="people",
    place="syria-turkiye-border",
    place_text="crossing into Turkey",
    place_precision="within",
    when=period("2018-08-01", "2018-08-31", "month", basis="resolved"),
    date_text="during August",
    incident="border-shootings-2018-08",
    summary="At least six people were reported shot and killed while crossing into Türkiye in August 2018.",
    note="The year is that of the dateline. Whether the six died in one event or several is not stated.",
)

# ------------------------------------------------------------------------------------------------------- paragraph 27

incident(
    "border-deaths-2017-h2",
    paragraph=27,
    type="other",
    scale="campaign",
    place="syria-turkiye-border",
    place_text="cross into Turkey from Idlib",
    place_precision="within",
    facility="border_crossing",
    when=period("2017-07-01", "2017-12-31", "months"),
    date_text="the second half of 2017",
    summary="People died as they attempted to cross from Idleb into Türkiye in the second half of 2017.",
    note="The sentence says 'deaths', not how they came about.",
)
claim(
    "deaths-at-border-2017-h2",
    paragraph=27,
    words="the deaths of 10 people",
    amount=10,
    unit="person",
    indicator="border_crossers_killed",
    population_group="border_crossers",
    population_text="people",
    place="syria-turkiye-border",
    place_text="cross into Turkey from Idlib",
    place_precision="within",
    when=period("2017-07-01", "2017-12-31", "months"),
    date_text="the second half of 2017",
    attributed_to="human-rights-watch",
    attribution_text="a report by Human Rights Watch (HRW)",
    attribution_date="2018-02",
    incident="border-deaths-2017-h2",
    summary="The deaths of 10 people who attempted to cross from Idleb into Türkiye were documented.",
    note="'Documented the deaths': the report's count, not said to be complete; the cause of death is not stated here.",
)
related(
    "killed-at-border-2018-08",
    "comparable_with",
    "deaths-at-border-2017-h2",
    "Same border, other period; one counts people shot, the other deaths documented.",
)
not_a_claim("the second half of 2017", "period", paragraph=27)
not_a_claim("In some cases", "vague_quantifier", paragraph=27)

# ------------------------------------------------------------------------------------------------------- paragraph 28

claim(
    "refugees-in-turkiye",
    paragraph=28,
    words="more than 3.5 million UN-registered Syrian refugees",
    amount=more_than(3_500_000),
    unit="person",
    indicator="refugee_stock",
    population_group="refugees",
    population_text="UN-registered Syrian refugees",
    place="turkiye",
    place_text="Turkey",
    place_precision="across",
    when=now,
    date_text="currently",
    summary="Türkiye hosted more than 3.5 million UN-registered Syrian refugees.",
    note="'UN-registered' describes the refugees and credits nobody.",
)
related(
    "refugees-in-turkiye",
    "may_overlap",
    "displaced-share",
    "Refugees in Türkiye are displaced people of Syria.",
)
not_a_claim("a series of internal displacement camps", "vague_quantifier", paragraph=28)

# ------------------------------------------------------------------------------------------------------- paragraph 29

incident(
    "northwest-bombardment-2018-09",
    paragraph=29,
    type="bombardment_campaign",
    scale="campaign",
    place="idlib-and-northern-hama",
    place_text="in Idlib and in Northern Hama province",
    place_precision="across",
    when=period("2018-09-01", "2018-09-14", "part_of_month", basis="inferred"),
    perpetrator_text="Russian and Syrian warplanes",
    summary="Air bombardment of Idleb governorate and northern Hama resumed after weeks of quiet.",
    note="The start is from paragraph 37 ('the beginning of September'), the end is the dateline.",
)
claim(
    "civilians-killed-2018-09",
    paragraph=29,
    words="more than 25 civilians",
    amount=more_than(25),
    unit="person",
    indicator="civilians_killed",
    population_group="civilians",
    population_text="civilians",
    place="idlib-and-northern-hama",
    place_text="in Idlib and in Northern Hama province",
    place_precision="within",
    when=period("2018-09-01", "2018-09-14", "part_of_month", basis="inferred"),
    incident="northwest-bombardment-2018-09",
    summary="More than 25 civilians were reported killed in the resumed bombardment of Idleb and northern Hama.",
    note="The start is from paragraph 37 ('the beginning of September'), the end is the dateline.",
)
not_a_claim("after weeks of quiet", "vague_quantifier", paragraph=29)

# ------------------------------------------------------------------------------------------------------- paragraph 30

incident(
    "idlib-outskirts-offensive-2017",
    paragraph=30,
    type="offensive",
    scale="multi_day_event",
    place="idlib-governorate",
    place_text="on the southeastern outskirts of Idlib",
    place_precision="within",
    when=period("2017-12-01", "2017-12-31", "month", basis="resolved"),
    date_text="at the end of 2017",
    perpetrator_text="Damascus",
    summary="Syrian government forces captured villages on the south-eastern outskirts of Idleb at the end of 2017.",
    note="'End of' a year is resolved to its December.",
)
incident(
    "idlib-medical-attacks-2018-h1",
    paragraph=30,
    type="other",
    scale="campaign",
    place="idlib-governorate",
    place_text="Idlib",
    place_precision="across",
    facility="health_facility",
    when=period("2018-01-01", "2018-06-30", "months"),
    date_text="during the first six months of 2018",
    summary="Medical infrastructure in Idleb was attacked repeatedly in the first six months of 2018.",
    note="Means and authors of the attacks are not stated.",
)
claim(
    "medical-attacks-idlib-2018-h1",
    paragraph=30,
    words="38 attacks against its medical infrastructure",
    amount=38,
    unit="attack",
    indicator="attacks_on_health_care",
    place="idlib-governorate",
    place_text="Idlib",
    place_precision="across",
    when=period("2018-01-01", "2018-06-30", "months"),
    date_text="during the first six months of 2018",
    incident="idlib-medical-attacks-2018-h1",
    summary="Medical infrastructure in Idleb was attacked 38 times in the first six months of 2018.",
    note="Who counted is not stated.",
)
not_a_claim("the first six months of 2018", "period", paragraph=30)
incident(
    "idlib-hospitals-2018-09",
    paragraph=30,
    type="air_strike",
    scale="campaign",
    place="idlib-governorate",
    place_text="Idlib",
    place_precision="within",
    facility="hospital",
    when=period("2018-09-01", "2018-09-14", "part_of_month", basis="inferred"),
    summary="Hospitals were targeted in the new bombing campaign in Idleb.",
    note="Part of the bombardment of paragraph 29, from which the window is taken.",
)
claim(
    "hospitals-targeted-2018-09",
    paragraph=30,
    words="at least two hospitals",
    amount=at_least(2),
    unit="facility",
    indicator="health_facilities_attacked",
    place="idlib-governorate",
    place_text="Idlib",
    place_precision="within",
    when=period("2018-09-01", "2018-09-14", "part_of_month", basis="inferred"),
    incident="idlib-hospitals-2018-09",
    summary="At least two hospitals were targeted in the new bombing campaign.",
    note="The window is that of the bombardment of paragraph 29.",
)
incident(
    "idlib-clinics-2018-09",
    paragraph=30,
    type="air_strike",
    scale="campaign",
    place="idlib-governorate",
    place_text="Idlib",
    place_precision="within",
    facility="clinic",
    when=period("2018-09-01", "2018-09-14", "part_of_month", basis="inferred"),
    summary="Clinics were targeted in the new bombing campaign in Idleb.",
    note="Part of the bombardment of paragraph 29, from which the window is taken.",
)
claim(
    "clinics-targeted-2018-09",
    paragraph=30,
    words="at least … two clinics",
    amount=at_least(2),
    unit="facility",
    indicator="health_facilities_attacked",
    place="idlib-governorate",
    place_text="Idlib",
    place_precision="within",
    when=period("2018-09-01", "2018-09-14", "part_of_month", basis="inferred"),
    incident="idlib-clinics-2018-09",
    summary="At least two clinics were targeted in the new bombing campaign.",
    hedge_from="at least",
    note="'At least' stands before the pair and governs both. The window is that of the bombardment of paragraph 29.",
)
not_a_claim("some villages", "vague_quantifier", paragraph=30)

# ------------------------------------------------------------------------------------------------------- paragraph 32

incident(
    "mediterranean-exercise-2018-09",
    paragraph=32,
    type="military_exercise",
    scale="multi_day_event",
    place="mediterranean-sea",
    place_text="Mediterranean",
    place_precision="within",
    when=period("2018-09-01", "2018-09-08", "day", basis="resolved"),
    date_text="from September 1-8",
    summary="Russian naval drills were held in the Mediterranean.",
)
claim(
    "ships-in-exercise-2018-09",
    paragraph=32,
    words="more than 25 warships and support vessels",
    amount=more_than(25),
    unit="ship",
    indicator="naval_vessels_in_exercise",
    status="projected",
    place="mediterranean-sea",
    place_text="Mediterranean",
    place_precision="within",
    when=period("2018-09-01", "2018-09-08", "day", basis="resolved"),
    date_text="from September 1-8",
    attributed_to="russian-ministry-of-defence",
    attribution_text="The Russian Defense Ministry said",
    incident="mediterranean-exercise-2018-09",
    summary="More than 25 warships and support vessels were announced for naval drills in the Mediterranean.",
    note="An announcement ('would take part'). The year is that of the dateline.",
)
claim(
    "aircraft-in-exercise-2018-09",
    paragraph=32,
    words="around 30 planes",
    amount=about(30),
    unit="aircraft",
    indicator="aircraft_in_exercise",
    status="projected",
    place="mediterranean-sea",
    place_text="Mediterranean",
    place_precision="within",
    when=period("2018-09-01", "2018-09-08", "day", basis="resolved"),
    date_text="from September 1-8",
    attributed_to="russian-ministry-of-defence",
    attribution_text="The Russian Defense Ministry said",
    incident="mediterranean-exercise-2018-09",
    summary="About 30 planes were announced for naval drills in the Mediterranean.",
    note="An announcement ('would take part'). The year is that of the dateline.",
)

# ------------------------------------------------------------------------------------------------------- paragraph 34

incident(
    "russia-exercise-2018-09",
    paragraph=34,
    type="military_exercise",
    scale="multi_day_event",
    place="russia",
    place_text="close to its border with China",
    place_precision="within",
    when=since("2018-09-10", "2018-09-14", basis="resolved"),
    date_text="on September 10",
    summary="Russian war games began close to the border with China.",
    note="Only the beginning is dated; not over at the dateline.",
)
claim(
    "troops-in-exercise-2018-09",
    paragraph=34,
    words="300,000 troops",
    amount=300_000,
    unit="person",
    indicator="troops_in_exercise",
    population_group="military_personnel",
    population_text="troops",
    place="russia",
    place_text="close to its border with China",
    place_precision="within",
    when=period("2018-09-10", "2018-09-14", "day", basis="resolved"),
    date_text="on September 10",
    incident="russia-exercise-2018-09",
    summary="War games begun by Russia on 10 September 2018 are said to mobilise 300,000 troops.",
    note="Part of the games was still to come at the dateline. Nobody is credited.",
)

# ------------------------------------------------------------------------------------------------------- paragraph 36

claim(
    "displaced-civilians-threatened",
    paragraph=36,
    words="900,000 displaced civilians",
    amount=900_000,
    unit="person",
    indicator="displaced_people_threatened",
    status="projected",
    population_group="idps",
    population_text="displaced civilians",
    place="idlib-governorate",
    place_text="Idlib",
    place_precision="within",
    when=now,
    attributed_to="humanitarian-organizations-and-ngos",
    attribution_text="Humanitarian organizations and NGOs are worried",
    summary="A military offensive on Idleb would threaten the lives of 900,000 displaced civilians.",
    note="The number stands in what the organisations are said to be worried about; it could also be the author's own.",
)
related(
    "displaced-civilians-threatened",
    "may_overlap",
    "idlib-idps",
    "Both count displaced people in Idleb at the same date, 900,000 here and 1.5 million in paragraph 9; the document "
    "does not say how they differ.",
)
claim(
    "dependent-on-aid-from-turkiye",
    paragraph=36,
    words="Two million people",
    amount=2_000_000,
    unit="person",
    indicator="people_dependent_on_aid",
    place="idlib-governorate",
    place_text="Idlib",
    place_precision="inferred",
    when=now,
    summary="Two million people depended on vital aid delivered from Türkiye.",
    note="Idleb is named in the sentence before, not with this number. The credit of that sentence does not reach here.",
)
related(
    "dependent-on-aid-from-turkiye",
    "may_overlap",
    "idlib-population",
    "If they live in Idleb, they are part of its people.",
)
related(
    "dependent-on-aid-from-turkiye",
    "may_overlap",
    "idlib-idps",
    "Displaced people may be among those who depend on aid.",
)
related(
    "displaced-civilians-threatened",
    "may_overlap",
    "dependent-on-aid-from-turkiye",
    "Displaced people may be among those who depend on aid.",
)

# ------------------------------------------------------------------------------------------------------- paragraph 37

claim(
    "displaced-northwest-2018-09",
    paragraph=37,
    words="More than 30,000 people",
    amount=more_than(30_000),
    unit="person",
    indicator="new_displacements",
    place="northwest-syria",
    place_text="northwest Syria",
    place_precision="across",
    when=period("2018-09-01", "2018-09-10", "part_of_month", basis="resolved"),
    date_text="since … the beginning of September",
    attributed_to="ocha",
    attribution_text="the U.N. Humanitarian Affairs Office (OCHA) said on September 10",
    attribution_date="2018-09-10",
    incident="northwest-bombardment-2018-09",
    summary="More than 30,000 people fled their homes in northwest Syria between early September and 10 September 2018.",
    note="The window ends with the date of the credited statement.",
)
claim(
    "displaced-in-camps-2018-09",
    paragraph=37,
    words="About half of those displaced so far",
    amount=about(0.5),
    unit="share",
    denominator_text="those displaced so far",
    indicator="new_displacements_in_camps_share",
    population_group="displaced_people",
    population_text="those displaced so far",
    place="northwest-syria",
    place_text="northwest Syria",
    place_precision="across",
    when=day("2018-09-10", basis="resolved"),
    date_text="so far",
    attributed_to="ocha",
    attribution_text="the U.N. Humanitarian Affairs Office (OCHA) said on September 10",
    attribution_date="2018-09-10",
    incident="northwest-bombardment-2018-09",
    summary="About half of those displaced in northwest Syria since early September had moved to camps.",
    note="Continues the report of the sentence before and keeps its credit; the date is that of the credited statement; 'so far' could also mean the "
    "article's date.",
)
related(
    "displaced-northwest-2018-09",
    "may_overlap",
    "idlib-idps",
    "People newly displaced may already be in the number of displaced people in Idleb.",
)
related(
    "displaced-northwest-2018-09",
    "may_overlap",
    "displaced-civilians-threatened",
    "People newly displaced may be among those said to be threatened.",
)
related("displaced-in-camps-2018-09", "share_of", "displaced-northwest-2018-09", "'Of those displaced so far'.")

# ------------------------------------------------------------------------------------------------------- paragraph 40

claim(
    "idlib-civilians-indefinite",
    paragraph=40,
    words="millions of civilians",
    amount=indefinite,
    unit="person",
    indicator="resident_population",
    population_group="civilians",
    population_text="civilians",
    place="idlib-governorate",
    place_text="Idlib",
    place_precision="across",
    when=now,
    summary="Millions of civilians lived or had taken refuge in Idleb.",
)
related(
    "idlib-civilians-indefinite", "may_overlap", "idlib-population", "The same people, put without a definite number."
)

# ------------------------------------------------------------------------------------------------------- paragraph 41

not_a_claim("both the regime and its", "anaphor", paragraph=41, reason="Counts the two named after it.")

# ------------------------------------------------------------------------------------------------------- paragraph 42

claim(
    "idlib-people-indefinite",
    paragraph=42,
    words="the millions of people in Idlib",
    amount=indefinite,
    unit="person",
    indicator="resident_population",
    population_group="people",
    population_text="people in Idlib",
    place="idlib-governorate",
    place_text="Idlib",
    place_precision="across",
    when=now,
    summary="The people of Idleb are put at millions.",
)
related("idlib-people-indefinite", "may_overlap", "idlib-population", "The same people, put without a definite number.")
related("idlib-people-indefinite", "repeats", "idlib-civilians-indefinite", "'Millions' again, here of people.")

# ------------------------------------------------------------------------------------------------------- paragraph 43

not_a_claim("one of the tricks", "idiom", paragraph=43, reason="'One of'.")
