"""Reading of Leila Al Shami, "Breaking the siege of Aleppo" (2016). In document order; check it beside the article."""

from syria_figures.reading import (
    about,
    claim,
    day,
    document,
    furniture,
    incident,
    indefinite,
    more_than,
    nearly,
    not_a_claim,
    now,
    period,
    related,
    torn,
    until,
)

document(
    "alshami-2016",
    csl_type="post-weblog",
    title="Breaking the siege of Aleppo",
    short_name="Al Shami 2016",
    authors="Al Shami, Leila",
    authors_basis="printed",
    container_title="The Anarchist Library",
    publisher_id="anarchist-library",
    issued="2016-08-11",
    issued_basis="printed",
    dateline="2016-08-11",
    dateline_basis="printed",
    url="http://theanarchistlibrary.org",
    original_title="leilashami.wordpress.com",
    original_issued="2016-08-11",
    original_url="http://leilashami.wordpress.com",
    genre="opinion",
    language="en",
    rights="With the author; the copy that was read prints no notice.",
    note="The copy read is from the library's site, which retrieved it from the author's weblog on 13 March 2025. Only "
    "the addresses of the two sites are printed.",
)

furniture("Leila Al Shami", "byline")
furniture("Leila Al Shami Breaking the siege of Aleppo 11 August 2016", "byline, and running head within paragraph 3")
furniture("11 August 2016", "date")
furniture("Retrieved on", "where the copy comes from", begins=True, blocks=1)
furniture("[theanarchistlibrary.org](http://theanarchistlibrary.org)", "where the copy comes from")

torn("sectarian attacks. In-", "deed, revolutionaries", within_word=True)
torn("anywhere in the", "country came into existence")
torn("trusts Russia to pressure", "the regime to end")

# -------------------------------------------------------------------------------------------------------- paragraph 1

incident(
    "siege-broken-2016-08-06",
    paragraph=1,
    type="offensive",
    scale="multi_day_event",
    place="eastern-aleppo",
    place_text="eastern Aleppo",
    when=period("2016-07-17", "2016-08-06", "month", basis="inferred"),
    actor_text="rebels",
    summary="Armed opposition groups broke the siege of eastern Aleppo by 6 August 2016.",
    note="Celebrated on the Saturday before Thursday 11 August 2016; when in the siege, which began on 17 July, the assault began is not stated.",
)
incident(
    "eastern-aleppo-siege-2016",
    paragraph=1,
    type="siege",
    scale="multi_day_event",
    place="eastern-aleppo",
    place_text="eastern Aleppo",
    place_precision="across",
    when=period("2016-07-17", "2016-08-06", "day", basis="resolved"),
    date_text="since July 17",
    actor_text="the Syrian regime and its allies",
    summary="Eastern Aleppo was under siege.",
    note="From 17 July to the Saturday before Thursday 11 August 2016.",
)
claim(
    "siege-length",
    paragraph=1,
    words="almost a month",
    amount=nearly(1),
    unit="month",
    indicator="siege_duration",
    place="eastern-aleppo",
    place_text="eastern Aleppo",
    place_precision="across",
    place_basis="resolved",
    when=period("2016-07-17", "2016-08-06", "day", basis="inferred"),
    date_text="since July 17",
    incident="eastern-aleppo-siege-2016",
    summary="A siege of opposition-held Aleppo had lasted almost a month.",
    note="Said of the areas as 'an open-air prison'; taken for the siege. The dates are those of the sentence before: from 17 July, and broken by Saturday 6 August 2016, when that was celebrated. They make 20 days: 'almost a month' and they do not agree. The figure is kept as printed.",
)
claim(
    "people-besieged",
    paragraph=1,
    words="some 300,000 people",
    amount=about(300_000),
    unit="person",
    indicator="besieged_population",
    population_text="people",
    place="eastern-aleppo",
    place_text="the areas of the city held by the revolutionaries",
    place_precision="across",
    place_basis="resolved",
    when=period("2016-07-17", "2016-08-06", "day", basis="inferred"),
    date_text="since July 17",
    incident="eastern-aleppo-siege-2016",
    summary="About 300,000 people were in opposition-held areas of Aleppo while these were under siege.",
    note="Said of those who 'stockpiled food and supplies' there. The dates are those of the sentence before: from 17 July, and broken by Saturday 6 August 2016, when that was celebrated.",
)
related(
    "people-besieged",
    "may_overlap",
    "daher-2016.eastern-aleppo-population",
    "The same areas, in May 2016 without a hedge and before the siege, in July and August about as many under it.",
)

incident(
    "celebration-2016-08-06",
    paragraph=1,
    type="other",
    scale="single_event",
    place="eastern-aleppo",
    place_text="eastern Aleppo",
    place_precision="within",
    when=day("2016-08-06", basis="resolved"),
    date_text="on Saturday",
    actor_text="The people of eastern Aleppo",
    summary="The breaking of the siege was celebrated in opposition-held Aleppo.",
    note="A celebration; none of the listed types. Saturday before Thursday 11 August 2016.",
)

# -------------------------------------------------------------------------------------------------------- paragraph 2

incident(
    "nusra-renamed-2016-08",
    paragraph=2,
    type="other",
    scale="single_event",
    place="syria",
    place_text="in Syria",
    place_precision="within",
    when=period("2016-08-01", "2016-08-11", "part_of_month", basis="convention"),
    date_text="until earlier this month",
    actor_text="Jabhat Fatah Al Sham",
    summary="Jabhat al-Nusra took the name Jabhat Fatah al-Sham.",
    note="A change of name; none of the listed types. 'Earlier this month' is put at 1 to 11 August 2016.",
)

# -------------------------------------------------------------------------------------------------------- paragraph 3

incident(
    "idlib-protests-2016",
    paragraph=3,
    type="demonstration",
    scale="multi_day_event",
    place="idlib-governorate",
    place_text="Idlib province",
    place_precision="within",
    when=until("2016-08-11", basis="dateline"),
    date_text="for more than 147 days",
    summary="Protests against Jabhat al-Nusra went on in Idleb governorate.",
)
claim(
    "idlib-protest-days",
    paragraph=3,
    words="more than 147 days",
    amount=more_than(147),
    unit="day",
    indicator="protest_duration",
    place="idlib-governorate",
    place_text="Idlib province",
    place_precision="within",
    when=until("2016-08-11", basis="dateline"),
    date_text="for more than 147 days",
    incident="idlib-protests-2016",
    summary="Protests in Idleb governorate, against acts of Jabhat al-Nusra, had gone on for more than 147 days.",
)
related(
    "idlib-protest-days",
    "may_overlap",
    "daher-2016.maarrat-an-numan-protest-days",
    "Ma'arrat An Nu'man lies in Idleb; whether it is the same protest is not stated.",
)
incident(
    "nusra-pushed-out-of-aleppo-2014",
    paragraph=3,
    type="other",
    scale="multi_day_event",
    place="aleppo-city",
    place_text="Aleppo",
    place_precision="across",
    when=period("2014-01-01", "2014-12-31", "year"),
    date_text="in 2014",
    actor_text="popular pressure",
    summary="Jabhat al-Nusra was pushed out of Aleppo in 2014.",
    note="By 'popular pressure'; none of the listed types.",
)

# -------------------------------------------------------------------------------------------------------- paragraph 4

incident(
    "idlib-city-taken-2015",
    paragraph=4,
    type="offensive",
    scale="multi_day_event",
    place="idlib-city",
    place_text="the city of Idlib",
    when=period("2015-01-01", "2015-12-31", "year", basis="resolved"),
    date_text="last year",
    actor_text="Jaish Al Fath, the Army of Conquest",
    summary="Jaish al-Fath took Idleb city from Syrian government forces in 2015.",
)
incident(
    "aleppo-tyres-2016-08",
    paragraph=4,
    type="other",
    scale="multi_day_event",
    place="aleppo-city",
    place_text="the people of Aleppo",
    when=period("2016-08-01", "2016-08-07", "week", basis="convention"),
    date_text="last week",
    summary="Tyres were burned in Aleppo to hinder aircraft.",
    note="Last week is Monday to Sunday before the week of the dateline. An act of defiance; none of the listed types.",
)
claim(
    "tyres-burned",
    paragraph=4,
    words="hundreds of tires",
    amount=indefinite,
    unit="item",
    indicator="items_burned_in_protest",
    place="aleppo-city",
    place_text="the people of Aleppo",
    when=period("2016-08-01", "2016-08-07", "week", basis="convention"),
    date_text="last week",
    incident="aleppo-tyres-2016-08",
    summary="Hundreds of tyres were burned in Aleppo.",
    note="Last week is Monday to Sunday before the week of the dateline.",
)
incident(
    "aleppo-demonstration-2016-08",
    paragraph=4,
    type="demonstration",
    scale="single_event",
    place="eastern-aleppo",
    place_text="liberated Aleppo",
    place_precision="within",
    place_basis="resolved",
    when=until("2016-08-11", basis="inferred"),
    actor_text="Residents of liberated Aleppo",
    summary="A demonstration in support of the counter-offensive was held in opposition-held Aleppo.",
    note="Told without a date; before the dateline.",
)
not_a_claim("Many democrats", "vague_quantifier", paragraph=4)
not_a_claim("in the days of intense fighting", "vague_quantifier", paragraph=4)

# -------------------------------------------------------------------------------------------------------- paragraph 5

incident(
    "government-pushed-out-of-aleppo-2012-07",
    paragraph=5,
    type="other",
    scale="multi_day_event",
    place="aleppo-city",
    place_text="Aleppo",
    place_precision="across",
    place_basis="inferred",
    when=period("2012-07-01", "2012-07-31", "month"),
    date_text="in July 2012",
    actor_text="the Syrian people",
    summary="Syrian government forces were pushed out of part of Aleppo in July 2012.",
    note="'Pushed out': fighting is not told, so none of the listed types. Aleppo is taken from the paragraph.",
)
incident(
    "isis-pushed-out-of-aleppo-2014-01",
    paragraph=5,
    type="other",
    scale="multi_day_event",
    place="aleppo-city",
    place_text="Aleppo",
    place_precision="across",
    place_basis="inferred",
    when=period("2014-01-01", "2014-01-31", "month"),
    date_text="in January 2014",
    actor_text="the Syrian people",
    summary="ISIS was pushed out of Aleppo in January 2014.",
    note="'Pushed out': fighting is not told, so none of the listed types. Aleppo is taken from the paragraph.",
)
not_a_claim("only days ago", "vague_quantifier", paragraph=5)

# -------------------------------------------------------------------------------------------------------- paragraph 6

claim(
    "civil-society-organisations",
    paragraph=6,
    words="dozens of free media groups and emergency and relief organizations",
    amount=indefinite,
    unit="organization",
    indicator="civil_society_organizations",
    place="eastern-aleppo",
    place_text="The liberated districts of the east",
    place_precision="across",
    place_basis="inferred",
    when=until("2016-08-11", basis="inferred"),
    summary="Dozens of free media groups and emergency and relief organisations had come into existence.",
    note="'Dozens of' is read with the groups and the organisations together; it could also be read with the media groups only. No date is stated; the place is that of the sentence before.",
)
not_a_claim("One of the largest concentrations", "idiom", paragraph=6, reason="'One of'.")
not_a_claim("the first women-owned", "ordinal", paragraph=6)

# -------------------------------------------------------------------------------------------------------- paragraph 7

incident(
    "hospitals-and-camps-bombed",
    paragraph=7,
    type="air_strike",
    scale="campaign",
    place="aleppo-city",
    place_text="Aleppo",
    place_precision="within",
    place_basis="inferred",
    facility="hospital",
    when=until("2016-08-11", basis="inferred"),
    actor_text="the Russian or Syrian air forces",
    summary="Hospitals and camps for displaced people were bombed repeatedly.",
    note="Hospitals and camps. Aleppo is named in the sentences before; camps lie outside the city. No date is stated.",
)
incident(
    "attacks-on-residential-areas",
    paragraph=7,
    type="bombardment_campaign",
    scale="campaign",
    place="aleppo-city",
    place_text="Aleppo",
    place_precision="within",
    place_basis="inferred",
    facility="residential_area",
    when=until("2016-08-11", basis="inferred"),
    actor_text="the regime and its allies",
    summary="Residential areas were attacked and people driven from their homes.",
    note="Aleppo is named in the sentences before. No date is stated.",
)
claim(
    "driven-from-homes",
    paragraph=7,
    words="thousands from their homes",
    amount=indefinite,
    unit="person",
    indicator="new_displacements",
    place="aleppo-city",
    place_text="Aleppo",
    place_precision="within",
    place_basis="inferred",
    when=until("2016-08-11", basis="inferred"),
    incident="attacks-on-residential-areas",
    summary="Attacks on residential areas had driven thousands from their homes.",
    note="Aleppo is named in the sentences before, not with this number. No date is stated.",
)
related(
    "driven-from-homes",
    "may_overlap",
    "people-besieged",
    "People driven from their homes in Aleppo may be among those under siege.",
)
incident(
    "essential-services-targeted",
    paragraph=7,
    type="other",
    scale="campaign",
    place="aleppo-city",
    place_text="Aleppo",
    place_precision="within",
    place_basis="inferred",
    facility="health_facility",
    when=now,
    summary="Water, electricity and health-care facilities are said to be deliberately targeted.",
    note="Present tense; by whom and how is not said, so none of the listed types. Aleppo is named in the sentences before.",
)
not_a_claim("years of artillery strikes", "vague_quantifier", paragraph=7)
not_a_claim("the most intense ever", "idiom", paragraph=7, reason="Superlative.")
not_a_claim("many are now sleeping", "vague_quantifier", paragraph=7)

# -------------------------------------------------------------------------------------------------------- paragraph 8

incident(
    "idlib-airstrikes-2016-08",
    paragraph=8,
    type="bombardment_campaign",
    scale="campaign",
    place="idlib-governorate",
    place_text="Idlib",
    place_precision="within",
    when=period("2016-08-06", "2016-08-11", "days", basis="dateline"),
    date_text="In retaliation for the rebel's recent success",
    summary="Idleb was under airstrikes after the siege was broken.",
    note="Present tense; 'in retaliation' for the breaking of the siege, so from then. Idleb governorate or city; the wider is taken.",
)
incident(
    "idlib-incendiary-2016-08",
    paragraph=8,
    type="air_strike",
    scale="campaign",
    status="alleged",
    place="idlib-governorate",
    place_text="Idlib",
    place_precision="within",
    facility="residential_area",
    when=period("2016-08-06", "2016-08-11", "days", basis="dateline"),
    actor_text="Russian jets",
    actor_attributed_to="unnamed-reports",
    actor_status="alleged",
    summary="Incendiary bombs are reported to have been dropped on civilian areas.",
    note="'Reports of', within the sentence on the airstrikes, whose window it has.",
)
incident(
    "aleppo-chlorine-2016-08-10",
    paragraph=8,
    type="chemical_attack",
    scale="single_event",
    status="alleged",
    place="eastern-aleppo",
    place_text="rebel held Aleppo",
    place_precision="within",
    when=day("2016-08-10", basis="resolved"),
    date_text="Last night",
    summary="Chlorine gas attacks on opposition-held Aleppo are reported.",
    note="'Reports of'. The night before the dateline.",
)
