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
    period,
    related,
    torn,
    until,
)

document(
    "alshami-2016",
    csl_type="post-weblog",
    title="Breaking the siege of Aleppo",
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
furniture("Retrieved on", "where the copy comes from", begins=True, blocks=1, holds="13")
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
    when=until("2016-08-06", basis="resolved"),
    date_text="on Saturday",
    perpetrator_text="rebels broke through the siege",
    summary="Armed opposition groups broke the siege of eastern Aleppo.",
    note="Celebrated on the Saturday before Thursday 11 August 2016; when the assault began is not stated.",
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
    perpetrator_text="the Syrian regime and its allies",
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
    when=period("2016-07-17", "2016-08-06", "day", basis="resolved"),
    date_text="since July 17",
    incident="eastern-aleppo-siege-2016",
    summary="The siege of eastern Aleppo is said to have lasted almost a month.",
    note="The document's own dates, 17 July to Saturday 6 August 2016, make 20 days. The figure is kept as printed.",
)
claim(
    "people-besieged",
    paragraph=1,
    words="some 300,000 people",
    amount=about(300_000),
    unit="person",
    indicator="besieged_population",
    population_group="residents",
    population_text="people",
    place="eastern-aleppo",
    place_text="eastern Aleppo",
    place_precision="across",
    when=period("2016-07-17", "2016-08-06", "day", basis="resolved"),
    date_text="since July 17",
    incident="eastern-aleppo-siege-2016",
    summary="About 300,000 people were in eastern Aleppo during the siege.",
    note="The document counts people in the areas held by the opposition since July 2012.",
)
related(
    "siege-length",
    "conflicts_with",
    "people-besieged",
    "The siege, from 17 July to Saturday 6 August 2016 as printed, lasted 20 days, not almost a month.",
)
related(
    "people-besieged",
    "may_overlap",
    "daher-2016.eastern-aleppo-population",
    "The same areas three months earlier, without a hedge and not yet besieged.",
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
    summary="Protests in Idleb governorate had gone on for more than 147 days.",
)
related(
    "idlib-protest-days",
    "may_overlap",
    "daher-2016.maarrat-an-numan-protest-days",
    "Ma'arrat An Nu'man lies in Idleb; whether it is the same protest is not stated.",
)
incident(
    "nusra-leaves-aleppo-2014",
    paragraph=3,
    type="other",
    scale="multi_day_event",
    place="aleppo-city",
    place_text="Aleppo",
    when=period("2014-01-01", "2014-12-31", "year"),
    date_text="in 2014",
    summary="Jabhat al-Nusra left Aleppo in 2014.",
    note="Said to have been pushed out by popular pressure; none of the listed types.",
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
    perpetrator_text="Jaish Al Fath, the Army of Conquest",
    summary="Jaish al-Fath took Idleb city from Syrian government forces in 2015.",
)
incident(
    "aleppo-tyres-2016-08",
    paragraph=4,
    type="other",
    scale="multi_day_event",
    place="aleppo-city",
    place_text="the people of Aleppo",
    when=period("2016-08-01", "2016-08-07", "week", basis="resolved"),
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
    when=period("2016-08-01", "2016-08-07", "week", basis="resolved"),
    date_text="last week",
    incident="aleppo-tyres-2016-08",
    summary="Hundreds of tyres were burned in Aleppo.",
)
not_a_claim("Many democrats", "vague_quantifier", paragraph=4)
not_a_claim("in the days of intense fighting", "vague_quantifier", paragraph=4)

# -------------------------------------------------------------------------------------------------------- paragraph 5

incident(
    "government-leaves-aleppo-2012-07",
    paragraph=5,
    type="armed_clash",
    scale="multi_day_event",
    place="aleppo-city",
    place_text="Aleppo",
    place_precision="inferred",
    when=period("2012-07-01", "2012-07-31", "month"),
    date_text="in July 2012",
    summary="Syrian government forces were pushed out of part of Aleppo in July 2012.",
    note="Told as done by the people; Aleppo is taken from the paragraph.",
)
incident(
    "isis-leaves-aleppo-2014-01",
    paragraph=5,
    type="armed_clash",
    scale="multi_day_event",
    place="aleppo-city",
    place_text="Aleppo",
    place_precision="inferred",
    when=period("2014-01-01", "2014-01-31", "month"),
    date_text="in January 2014",
    summary="ISIS was pushed out of Aleppo in January 2014.",
    note="Told as done by the people; Aleppo is taken from the paragraph.",
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
    when=until("2016-08-11", basis="inferred"),
    summary="Dozens of media groups and emergency and relief organisations had come into existence in eastern Aleppo.",
    note="'Dozens of' is read with the groups and the organisations together; it could also be read with the media "
    "groups only. No date is stated.",
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
    place_precision="inferred",
    facility="hospital",
    when=until("2016-08-11", basis="dateline"),
    perpetrator_text="the Russian or Syrian air forces",
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
    place_precision="inferred",
    facility="residential_area",
    when=until("2016-08-11", basis="dateline"),
    perpetrator_text="the regime and its allies",
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
    place_precision="inferred",
    when=until("2016-08-11", basis="dateline"),
    incident="attacks-on-residential-areas",
    summary="Attacks on residential areas drove thousands from their homes.",
    note="Aleppo is named in the sentences before, not with this number. No date is stated.",
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
    when=period("2016-08-06", "2016-08-11", "days", basis="inferred"),
    date_text="In retaliation for the rebel's recent success",
    summary="Idleb was under airstrikes after the siege was broken.",
    note="From the breaking of the siege to the dateline. Idleb governorate or city; the wider is taken.",
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
    when=period("2016-08-06", "2016-08-11", "days", basis="inferred"),
    perpetrator_text="Russian jets",
    perpetrator_attributed_to="unnamed-reports",
    summary="Incendiary bombs are reported to have been dropped on civilian areas.",
    note="'Reports of'. From the breaking of the siege to the dateline.",
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
