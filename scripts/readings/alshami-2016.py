"""Reading of Leila Al Shami, "Breaking the siege of Aleppo" (2016). In document order; check it beside the article."""

from syria_figures.reading import *

document(
    "alshami-2016",
    csl_type="post-weblog",
    title="Breaking the siege of Aleppo",
    short_name="Al Shami 2016",
    authors="Al Shami, Leila",
    authors_basis="printed",
    container_title="leilashami.wordpress.com",
    publisher_id="anarchist-library",
    issued="2016-08-11",
    issued_basis="printed",
    dateline="2016-08-11",
    dateline_basis="printed",
    url="http://leilashami.wordpress.com",
    url_basis="printed",
    archived_url="http://theanarchistlibrary.org",
    accessed="2025-03-13",
    genre="opinion",
    language="en",
    rights="With the author; the copy that was read prints no notice.",
    note="A post on the author's weblog. The copy read is that of The Anarchist Library, which retrieved it from "
         "the weblog on 13 March 2025. Only the addresses of the two sites are printed.",
)

furniture("Leila Al Shami", "byline")
furniture("Leila Al Shami Breaking the siege of Aleppo 11 August 2016", "byline, and running head within paragraph 3")
furniture("11 August 2016", "date")
furniture("Retrieved on", "where the copy comes from", begins=True, blocks=1, holds="13")
furniture("[theanarchistlibrary.org](http://theanarchistlibrary.org)", "where the copy comes from")
torn("sectarian attacks. In-", "deed, revolutionaries", within_word=True)
torn("anywhere in the", "country came into existence")
torn("trusts Russia to pressure", "the regime to end")

paragraph(1)
incident("siege-broken-2016-08-06", "offensive", "multi_day_event",
         exact("eastern-aleppo", "eastern Aleppo"), period("2016-07-17", "2016-08-06", "month", basis="inferred"),
         by="rebels",
         says="Armed opposition groups broke the siege of eastern Aleppo by 6 August 2016.",
         note="Celebrated on the Saturday before Thursday 11 August 2016; when in the siege, which began on 17 July, "
              "the assault began is not stated.")
incident("eastern-aleppo-siege-2016", "siege", "multi_day_event",
         across("eastern-aleppo", "eastern Aleppo"),
         period("2016-07-17", "2016-08-06", "day", "since July 17", basis="resolved"),
         by="the Syrian regime and its allies",
         says="Eastern Aleppo was under siege.",
         note="From 17 July to the Saturday before Thursday 11 August 2016.")
claim("siege-length", "almost a month", nearly(1), "siege_duration",
      across("eastern-aleppo", "eastern Aleppo", basis="resolved"),
      period("2016-07-17", "2016-08-06", "day", "since July 17", basis="inferred"), of="eastern-aleppo-siege-2016",
      says="A siege of opposition-held Aleppo had lasted almost a month.",
      note="Said of the areas as 'an open-air prison'; taken for the siege. The dates are those of the sentence "
           "before: from 17 July, and broken by Saturday 6 August 2016, when that was celebrated. They make 20 days: "
           "'almost a month' and they do not agree. The figure is kept as printed.")
claim("people-besieged", "some 300,000 people", about(300_000), "besieged_population",
      across("eastern-aleppo", "the areas of the city held by the revolutionaries", basis="resolved"),
      period("2016-07-17", "2016-08-06", "day", "since July 17", basis="inferred"), of="eastern-aleppo-siege-2016",
      who="people",
      says="About 300,000 people were in opposition-held areas of Aleppo while these were under siege.",
      note="Said of those who 'stockpiled food and supplies' there. The dates are those of the sentence before: from "
           "17 July, and broken by Saturday 6 August 2016, when that was celebrated.")
related("people-besieged", "may_overlap", "daher-2016.eastern-aleppo-population",
        "The same areas, in May 2016 without a hedge and before the siege, in July and August about as many under it.")
incident("celebration-2016-08-06", "other", "single_event",
         within("eastern-aleppo", "eastern Aleppo"), day("2016-08-06", "on Saturday", basis="resolved"),
         by="The people of eastern Aleppo",
         says="The breaking of the siege was celebrated in opposition-held Aleppo.",
         note="A celebration; none of the listed types. Saturday before Thursday 11 August 2016.")

paragraph(2)
incident("nusra-renamed-2016-08", "other", "single_event",
         within("syria", "in Syria"),
         period("2016-08-01", "2016-08-11", "part_of_month", "until earlier this month", basis="convention"),
         by="Jabhat Fatah Al Sham",
         says="Jabhat al-Nusra took the name Jabhat Fatah al-Sham.",
         note="A change of name; none of the listed types. 'Earlier this month' is put at 1 to 11 August 2016.")

paragraph(3)
incident("idlib-protests-2016", "demonstration", "multi_day_event",
         within("idlib-governorate", "Idlib province"),
         until("2016-08-11", "for more than 147 days", basis="dateline"),
         says="Protests against Jabhat al-Nusra went on in Idleb governorate.")
claim("idlib-protest-days", "more than 147 days", more_than(147), "protest_duration",
      of="idlib-protests-2016",
      says="Protests in Idleb governorate, against acts of Jabhat al-Nusra, had gone on for more than 147 days.")
related("idlib-protest-days", "may_overlap", "daher-2016.maarrat-an-numan-protest-days",
        "Ma'arrat An Nu'man lies in Idleb; whether it is the same protest is not stated.")
incident("nusra-pushed-out-of-aleppo-2014", "other", "multi_day_event",
         across("aleppo-city", "Aleppo"), period("2014-01-01", "2014-12-31", "year", "in 2014"), by="popular pressure",
         says="Jabhat al-Nusra was pushed out of Aleppo in 2014.",
         note="By 'popular pressure'; none of the listed types.")

paragraph(4)
incident("idlib-city-taken-2015", "offensive", "multi_day_event",
         exact("idlib-city", "the city of Idlib"),
         period("2015-01-01", "2015-12-31", "year", "last year", basis="resolved"),
         by="Jaish Al Fath, the Army of Conquest",
         says="Jaish al-Fath took Idleb city from Syrian government forces in 2015.")
incident("aleppo-tyres-2016-08", "other", "multi_day_event",
         exact("aleppo-city", "the people of Aleppo"),
         period("2016-08-01", "2016-08-07", "week", "last week", basis="convention"),
         says="Tyres were burned in Aleppo to hinder aircraft.",
         note="Last week is Monday to Sunday before the week of the dateline. An act of defiance; none of the listed "
              "types.")
claim("tyres-burned", "hundreds of tires", indefinite, "items_burned_in_protest",
      of="aleppo-tyres-2016-08",
      says="Hundreds of tyres were burned in Aleppo.",
      note="Last week is Monday to Sunday before the week of the dateline.")
incident("aleppo-demonstration-2016-08", "demonstration", "single_event",
         within("eastern-aleppo", "liberated Aleppo", basis="resolved"), until("2016-08-11", basis="inferred"),
         by="Residents of liberated Aleppo",
         says="A demonstration in support of the counter-offensive was held in opposition-held Aleppo.",
         note="Told without a date; before the dateline.")
aside("vague_quantifier", "Many democrats", "in the days of intense fighting")

paragraph(5)
incident("government-pushed-out-of-aleppo-2012-07", "other", "multi_day_event",
         across("aleppo-city", "Aleppo", basis="inferred"),
         period("2012-07-01", "2012-07-31", "month", "in July 2012"), by="the Syrian people",
         says="Syrian government forces were pushed out of part of Aleppo in July 2012.",
         note="'Pushed out': fighting is not told, so none of the listed types. Aleppo is taken from the paragraph.")
incident("isis-pushed-out-of-aleppo-2014-01", "other", "multi_day_event",
         across("aleppo-city", "Aleppo", basis="inferred"),
         period("2014-01-01", "2014-01-31", "month", "in January 2014"), by="the Syrian people",
         says="ISIS was pushed out of Aleppo in January 2014.",
         note="'Pushed out': fighting is not told, so none of the listed types. Aleppo is taken from the paragraph.")
aside("vague_quantifier", "only days ago")

paragraph(6)
claim("civil-society-organisations", "dozens of free media groups and emergency and relief organizations", indefinite,
      "civil_society_organizations",
      across("eastern-aleppo", "The liberated districts of the east", basis="inferred"),
      until("2016-08-11", basis="inferred"),
      says="Dozens of free media groups and emergency and relief organisations had come into existence.",
      note="'Dozens of' is read with the groups and the organisations together; it could also be read with the media "
           "groups only. No date is stated; the place is that of the sentence before.")
aside("idiom", "One of the largest concentrations", reason="'One of'.")
aside("ordinal", "the first women-owned")

paragraph(7)
incident("hospitals-and-camps-bombed", "air_strike", "campaign",
         within("aleppo-city", "Aleppo", basis="inferred"), until("2016-08-11", basis="inferred"),
         by="the Russian or Syrian air forces", facility="hospital",
         says="Hospitals and camps for displaced people were bombed repeatedly.",
         note="Hospitals and camps. Aleppo is named in the sentences before; camps lie outside the city. No date is "
              "stated.")
incident("attacks-on-residential-areas", "bombardment_campaign", "campaign",
         within("aleppo-city", "Aleppo", basis="inferred"), until("2016-08-11", basis="inferred"),
         by="the regime and its allies", facility="residential_area",
         says="Residential areas were attacked and people driven from their homes.",
         note="Aleppo is named in the sentences before. No date is stated.")
claim("driven-from-homes", "thousands from their homes", indefinite, "new_displacements",
      of="attacks-on-residential-areas",
      says="Attacks on residential areas had driven thousands from their homes.",
      note="Aleppo is named in the sentences before, not with this number. No date is stated.")
related("driven-from-homes", "may_overlap", "people-besieged",
        "People driven from their homes in Aleppo may be among those under siege.")
incident("essential-services-targeted", "other", "campaign",
         within("aleppo-city", "Aleppo", basis="inferred"), now(), facility="health_facility",
         says="Water, electricity and health-care facilities are said to be deliberately targeted.",
         note="Present tense; by whom and how is not said, so none of the listed types. Aleppo is named in the "
              "sentences before.")
aside("vague_quantifier", "years of artillery strikes", "many are now sleeping")
aside("idiom", "the most intense ever", reason="Superlative.")

paragraph(8)
incident("idlib-airstrikes-2016-08", "bombardment_campaign", "campaign",
         within("idlib-governorate", "Idlib"),
         period("2016-08-06", "2016-08-11", "days", "In retaliation for the rebel's recent success", basis="dateline"),
         says="Idleb was under airstrikes after the siege was broken.",
         note="Present tense; 'in retaliation' for the breaking of the siege, so from then. Idleb governorate or "
              "city; the wider is taken.")
incident("idlib-incendiary-2016-08", "air_strike", "campaign",
         within("idlib-governorate", "Idlib"), period("2016-08-06", "2016-08-11", "days", basis="dateline"),
         by=actor("Russian jets", "unnamed-reports", status="alleged"), facility="residential_area", status="alleged",
         says="Incendiary bombs are reported to have been dropped on civilian areas.",
         note="'Reports of', within the sentence on the airstrikes, whose window it has.")
incident("aleppo-chlorine-2016-08-10", "chemical_attack", "single_event",
         within("eastern-aleppo", "rebel held Aleppo"), day("2016-08-10", "Last night", basis="resolved"),
         status="alleged",
         says="Chlorine gas attacks on opposition-held Aleppo are reported.",
         note="'Reports of'. The night before the dateline.")
