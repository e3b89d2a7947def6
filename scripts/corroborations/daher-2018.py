"""What others say of the figures of daher-2018: evidence, and what each piece says of each claim."""

from syria_figures.reading import *

document("daher-2018")

of("years-of-conflict-lead", "2026-11-21")
evidence(
    "ap-timeline-2021",
    "War’s timeline as Syrians mark 10 years since uprising began",
    "AP (tribtown.com)",
    "press",
    url="https://tribtown.com/2021/03/16/ap-ml-syria-10-years-timeline/",
    published="2021-03-16",
    found="2021/03/16 (in the address)",
    origin="AP",
    seen="opening",
)
said(
    "independent_count",
    "ap-timeline-2021",
    "15 March 2011 (start)",
    7.5,
    quote="March 15, a rally is held in Damascus",
    start="2011-03-15",
    end="2018-09-14",
    computed="15 March 2011 to 14 September 2018 = 7 years 6 months (7.5); dates of the evidence and of the document",
    note="The sentence dates the attempt to crush the uprising, whose start is not printed; counted here are the years of the uprising.",
    unknown="kind",
)
evidence(
    "reuters-timeline-2021",
    "Ten years of Syria conflict, from protest to war to economic decline",
    "Jerusalem Post (Reuters)",
    "press",
    url="https://www.jpost.com/middle-east/ten-years-of-syria-conflict-from-protest-to-war-to-economic-decline-661810",
    published="2021-03-12",
    found="2021-03-12",
    origin="Reuters",
    seen="opening",
)
said(
    "independent_count",
    "reuters-timeline-2021",
    "March 2011 (start)",
    between(7.45, 7.54),
    start="2011-03-01",
    end="2018-09-14",
    computed="March 2011 to 14 September 2018",
    note="Month only, so 7 years 5 to 6 months. As in the row above, the years of the uprising.",
    unknown="kind",
)

of("years-since-uprising", "2026-11-21")
said(
    "independent_count",
    "ap-timeline-2021",
    "15 March 2011 (start)",
    7.5,
    quote="March 15, a rally is held in Damascus",
    start="2011-03-15",
    end="2018-09-14",
    computed="15 March 2011 to 14 September 2018 = 7 years 6 months (7.5); dates of the evidence and of the document",
    note="Window of the evidence: from 15 March 2011.",
)
said(
    "independent_count",
    "reuters-timeline-2021",
    "March 2011 (start)",
    between(7.45, 7.54),
    start="2011-03-01",
    end="2018-09-14",
    computed="March 2011 to 14 September 2018",
    note="Month only, so 7 years 5 to 6 months.",
)

of("people-in-need-2017", "2026-11-21")
evidence(
    "ocha-hno-2018-advisory",
    "Media Advisory: 2018 Humanitarian Needs Overview (HNO) [EN/AR]",
    "OCHA",
    "un",
    url="https://unocha.org/publications/report/syrian-arab-republic/media-advisory-2018-humanitarian-needs-overview-hno-enar",
    published="2017-11-21",
    found="21 November, 2017 (date of the release it announces)",
    origin="OCHA",
)
said(
    "likely_source",
    "ocha-hno-2018-advisory",
    "Some 13.1 million",
    about(13_100_000),
    quote="Some 13.1 million women, children and men require humanitarian assistance",
    end="2017-11-21",
    differs="window",
    because="the causes of need are listed in the same order and nearly the same words (displacement, exposure to hostilities, limited access to basic goods and services), and both numbers stand together",
    note="Dated for the release of 21 November 2017; the claim says the end of 2017. Nobody is credited in the document.",
)
evidence(
    "ocha-hrmr-2018-h1",
    "2018 Humanitarian Response Monitoring Report (January - June 2018)",
    "OCHA (ReliefWeb)",
    "un",
    url="https://reliefweb.int/report/syrian-arab-republic/2018-humanitarian-response-monitoring-report-january-june-2018",
    found="not printed in the part seen",
    origin="OCHA",
    seen="opening",
)
said(
    "later_total",
    "ocha-hrmr-2018-h1",
    "13 million",
    13_000_000,
    end="2018-05-31",
    differs="window",
    note="The same origin at a later date (end of May 2018): a later level of a series, no revision of the figure of 2017.",
)
searched("Humanitarian Needs Overview 2018 Syria 13.1 million; HRMR January–June 2018 (pages)")

of("people-in-acute-need-2017", "2026-11-21")
said(
    "likely_source",
    "ocha-hno-2018-advisory",
    "5.6 million people are in acute need",
    5_600_000,
    quote="5.6 million people are in acute need",
    end="2017-11-21",
    differs="window",
    because="the causes of need are listed in the same order and nearly the same words (displacement, exposure to hostilities, limited access to basic goods and services), and both numbers stand together",
    note="As for the people in need; “acute need” is OCHA’s class.",
)
said(
    "later_total",
    "ocha-hrmr-2018-h1",
    "5.2 million",
    5_200_000,
    end="2018-05-31",
    differs="window",
    note="The same origin at a later date (end of May 2018): a later level of a series, no revision of the figure of 2017.",
)
searched("HNO 2018 5.6 million acute need; HRMR 5.2 million (pages)")

of("displaced-share", "2026-11-21")
evidence(
    "wb-release-2017-07-10",
    "The Visible Impacts of the Syrian War May Only be the Tip of the Iceberg",
    "World Bank",
    "un",
    url="https://www.worldbank.org/en/news/press-release/2017/07/18/the-visible-impacts-of-the-syrian-war-may-only-be-the-tip-of-the-iceberg",
    published="2017-07-10",
    origin="World Bank",
    seen="opening",
)
said(
    "independent_count",
    "wb-release-2017-07-10",
    "over half the population",
    more_than(0.5),
    quote="over half the population driven from their homes",
    end="2017-07-10",
    differs="window",
    note="Situation of early 2017; the claim is of September 2018. World Bank: not who counted; its source of population is not in the part seen. Inside and outside the country are not told apart in the part seen.",
    unknown="denominator",
)
evidence(
    "unhcr-rdf-2025-12",
    "Refugee Population Statistics Database (R package refugees 2025.12.1)",
    "UNHCR",
    "un",
    url="https://www.unhcr.org/refugee-statistics/",
    published="2026-06-25",
    found="2026-06-25 (commit)",
    origin="UNHCR",
    access="dataset",
    seen="rows",
    medium="dataset",
    release="0c16a6d",
    licence="CC BY 4.0",
)
said(
    "independent_count",
    "unhcr-rdf-2025-12",
    "6,150,005 internally displaced; 6,310,498 refugees (end 2017)",
    0.55,
    at="rows of origin Syria, year 2017",
    end="2017-12-31",
    differs="window",
    computed="(6,150,005 + 6,310,498) / 22,482,421 = 0.554; / 21,018,834 = 0.593",
    note="Denominator: population of 2010, WDI vintage of 2026 (wdi-population-2026). With the vintage of 2017-10-26 (21,018,834) it is 59%. The claim names no denominator: unknown. Asylum seekers abroad not counted in.",
    unknown="denominator",
)
evidence(
    "wdi-population-2026",
    "WDI population (SP.POP.TOTL)",
    "World Bank, packaged by datasets/population",
    "un",
    url="https://data.worldbank.org/indicator/SP.POP.TOTL",
    published="2026-03-06",
    found="2026-03-06 (commit)",
    origin="World Bank",
    access="dataset",
    seen="rows",
    medium="dataset",
    release="425fc44; 86b84b8",
)
said(
    "definition",
    "wdi-population-2026",
    "22,482,421 (2010)",
    about="population",
    at="SYR, 2010",
    start="2010-01-01",
    end="2010-12-31",
    note="The denominator of the row of UNHCR, two vintages.",
)
evidence(
    "idmc-syria-2018",
    "Syria (country page, mid-2018 text)",
    "IDMC",
    "research",
    url="http://www.internal-displacement.org/countries/syria",
    found="not printed in the part seen",
    origin="IDMC",
    seen="opening",
)
said(
    "independent_count",
    "idmc-syria-2018",
    "Over half of the country’s pre-war population",
    more_than(0.5),
    quote="Over half of the country’s pre-war population",
    note="As the page of mid-2018 puts it; share of the population before the war. IDMC builds on OCHA and UNHCR: not independent of them.",
    unknown="denominator",
)

of("displaced-2018-jan-apr", "2026-11-21")
evidence(
    "afp-un-2018-06-11",
    "Over 920,000 displaced in Syria in 2018, highest level since conflict began (AFP)",
    "Pulse.ng (AFP)",
    "press",
    url="http://www.pulse.ng/news/world/over-920-000-displaced-in-syria-in-2018-highest-level-id8481610.html",
    published="2018-06-11",
    found="2018-06-11",
    origin="OCHA",
    access="report_of_primary",
)
said(
    "likely_source",
    "afp-un-2018-06-11",
    "over 920,000",
    more_than(920_000),
    quote="over 920,000 newly displaced people",
    start="2018-01-01",
    end="2018-04-30",
    because="same number, same qualifier, same four months and the same remark on a record; nobody is credited in the document",
    note="Report of a press conference; the UN’s own transcript was not found. The “record” of the document is, in the UN’s words, the highest displacement “in that short period of time” since the conflict began, not the highest ever.",
)
evidence(
    "cgtn-2018-06-11",
    "UN official: Nearly a million displaced in Syria in 2018",
    "CGTN",
    "state_agency",
    url="https://news.cgtn.com/news/3d3d774d7859444d78457a6333566d54/index.html",
    published="2018-06-11",
    found="June 11, 2018 (picture caption)",
    origin="OCHA",
    access="report_of_primary",
    seen="opening",
)
said(
    "likely_source",
    "cgtn-2018-06-11",
    "over 920,000",
    more_than(920_000),
    start="2018-01-01",
    end="2018-04-30",
    because="same number and months; report of the same press conference",
    note="Second report of the same press conference.",
)
evidence(
    "reuters-un-2018-04",
    "U.N. says nearly 700,000 Syrians displaced so far in 2018",
    "Jerusalem Post (Geneva, agency)",
    "press",
    url="https://www.jpost.com/breaking-news/un-says-nearly-700000-syrians-displaced-so-far-in-2018-549400",
    published="2018-04",
    found="day not printed in the part seen (“Tuesday”)",
    origin="OCHA",
    access="report_of_primary",
)
said(
    "bracket",
    "reuters-un-2018-04",
    "close to 700,000",
    nearly(700_000),
    start="2018-01-01",
    end="2018-04-30",
    note="Lower bound: shorter window, to a Tuesday in April 2018 (day not printed). Same origin.",
    bound="lower",
)
evidence(
    "ocha-hrmr-2018-summary",
    "Summary of Humanitarian Response plan Monitoring Report, January-June 2018",
    "OCHA (humanitarianresponse.info)",
    "un",
    url="https://www.humanitarianresponse.info/en/operations/whole-of-syria/document/syrian-arab-republic-summary-humanitarian-response-plan-1",
    found="not printed in the part seen",
    origin="OCHA",
    seen="opening",
)
said(
    "bracket",
    "ocha-hrmr-2018-summary",
    "more than one million population movements",
    more_than(1_000_000),
    quote="more than one million population movements",
    who="idps",
    unit="movement",
    start="2018-01-01",
    end="2018-05-31",
    differs="window, population, unit",
    note="Upper bound: five months, not four. Movements, not persons: one person may be counted more than once. Same origin.",
    bound="upper",
)
said(
    "later_total",
    "ocha-hrmr-2018-h1",
    "1.2 million population movements",
    1_200_000,
    who="idps",
    unit="movement",
    start="2018-01-01",
    end="2018-06-30",
    differs="window, population, unit",
    note="Six months; movements, not persons. Same origin.",
)
said(
    "later_total",
    "idmc-syria-2018",
    "1,216,000 new displacements",
    1_216_000,
    who="idps",
    unit="movement",
    start="2018-01-01",
    end="2018-06-30",
    differs="window, population, unit",
    note="Six months; new displacements, not persons. Built on OCHA and UNHCR.",
)
searched(
    "920,000 displaced Syria first four months 2018 UN; 700,000 April 2018; 1.2 million population movements (pages)"
)

of("buildings-damaged", "2026-11-21")
said(
    "cited_source",
    "wb-release-2017-07-10",
    "about a third of the housing stock",
    about(0.3333),
    quote="about a third of the housing stock",
    end="2017-07-10",
    differs="window, population",
    note="English text: the housing stock, as of early 2017; the claim says all buildings (so does the French text, next rows). How far the cities assessed stand for the country is not in the part seen.",
)
evidence(
    "presstv-2017-07-10",
    "Syria war has cost $226 billion in GDP losses: World Bank",
    "Press TV (copy at globalsecurity.org)",
    "state_agency",
    url="https://www.globalsecurity.org/wmd/library/news/syria/2017/syria-170710-presstv01.htm",
    published="2017-07-10",
    origin="World Bank",
    access="report_of_primary",
)
said(
    "cited_source",
    "presstv-2017-07-10",
    "27 percent of the housing stock",
    0.27,
    quote="27 percent of Syria’s housing stock",
    end="2017-07-10",
    differs="window, population",
    note="Same report by an agency of the same day: 27%, where the release says about a third. Which of the two the report itself prints was not seen.",
)
evidence(
    "islamtimes-2017-07-11",
    "War has Cost Syrian Economy $226 Billion : World Bank",
    "Islam Times",
    "press",
    url="https://www.islamtimes.org/en/news/652462/war-has-cost-syrian-economy-226-billion-world-bank",
    published="2017-07-11",
    origin="World Bank",
    access="report_of_primary",
)
said(
    "cited_source",
    "islamtimes-2017-07-11",
    "27 percent of the housing stock",
    0.27,
    end="2017-07-10",
    differs="window, population",
    note="As Press TV; second report, same origin.",
)
said(
    "cited_source",
    "wb-release-2017-07-10",
    "housing stock",
    about="population",
    quote="about a third of the housing stock",
    differs="population",
    note="The claim says all buildings; the English text says housing stock, the French all buildings.",
)
evidence(
    "wb-toll-of-war",
    "The Toll of War: The Economic and Social Consequences of the Conflict in Syria",
    "World Bank",
    "un",
    url="http://documents.worldbank.org/curated/pt/811541499699386849/text/117331-WP-v2-PUBLIC-The-Toll-of-War.txt",
    published="2017",
    origin="World Bank",
    access="opening_only",
    seen="opening",
    medium="pdf",
)
said(
    "cited_source",
    "wb-toll-of-war",
    about="credit",
    at="not in the part seen",
    note="The report: only its front matter was seen, no figure in it. Neither “a third” nor 27% could be read there.",
)
said(
    "cited_source",
    "wb-release-2017-07-10",
    "July 10, 2017",
    about="date",
    start="2017-07-10",
    end="2017-07-10",
    differs="window",
    note="Release of 10 July 2017 (its address says 18 July); the claim says June 2017. Situation as of early 2017.",
)
evidence(
    "insidesyria-2017-07-11",
    "Syrian Crisis Cost $226 Billion to Economy",
    "Inside Syria Media Center",
    "press",
    url="https://en.insidesyriamc.com/2017/07/11/syrian-crisis-cost-226-billion-to-economy/",
    published="2017-07-11",
    found="2017/07/11 (in the address)",
    access="report_of_primary",
)
said(
    "cited_source",
    "insidesyria-2017-07-11",
    "27 percent of Syria’s housing stock",
    0.27,
    quote="27 percent of Syria’s housing stock",
    end="2017-07-10",
    origin="World Bank",
    differs="window, population",
    note="Third report with 27 per cent; its sentence is that of Press TV, so no further reading of the report.",
)
evidence(
    "wb-release-fr-2017-07-10",
    "Les dégâts provoqués par la guerre en Syrie sont massifs, mais le pire est probablement à venir",
    "World Bank",
    "un",
    url="https://banquemondiale.org/fr/news/press-release/2017/07/18/the-visible-impacts-of-the-syrian-war-may-only-be-the-tip-of-the-iceberg",
    published="2017-07-10",
    origin="World Bank",
    seen="opening",
    language="fr",
)
said(
    "cited_source",
    "wb-release-fr-2017-07-10",
    "environ un tiers de tous les immeubles",
    about(0.3333),
    quote="environ un tiers de tous les immeubles",
    end="2017-07-10",
    differs="window",
    note="The French text of the same release says all buildings, as the document does; the English text says housing stock. Situation of early 2017.",
)
said(
    "cited_source",
    "wb-release-fr-2017-07-10",
    "tous les immeubles",
    about="population",
    quote="environ un tiers de tous les immeubles",
    note="All buildings in French, as in the document; housing stock in English: two texts of one publisher of one day.",
)
evidence(
    "econostrum-2017-07",
    "Le conflit en Syrie a déjà coûté 226 mrds$",
    "Econostrum",
    "press",
    url="http://www.econostrum.info/Le-conflit-en-Syrie-a-deja-coute-226-mrds_a23473.html",
    published="2017-07",
    found="not printed in the part seen; after 10 juillet 2017",
    origin="World Bank",
    access="report_of_primary",
    seen="opening",
    language="fr",
)
said(
    "definition",
    "econostrum-2017-07",
    "housing stock of the ten cities studied",
    about="population",
    quote="27% du parc de logements touché (7% détruit et 20% partiellement endommagé)",
    differs="place, population",
    note="What was measured: housing in ten cities (7% destroyed, 20% partially damaged), as reported from the report.",
)
said(
    "cited_source",
    "wb-release-fr-2017-07-10",
    "10 juillet 2017",
    about="date",
    quote="WASHINGTON, 10 juillet 2017",
    start="2017-07-10",
    end="2017-07-10",
    differs="window",
    note="As the English text: 10 July 2017; the claim says June 2017.",
)
searched(
    "World Bank Toll of War housing stock third 27 percent; Banque mondiale environ le tiers des immeubles (pages; docs)"
)

of("schools-and-hospitals-damaged", "2026-11-21")
said(
    "cited_source",
    "wb-release-2017-07-10",
    "July 10, 2017",
    about="date",
    start="2017-07-10",
    end="2017-07-10",
    differs="window",
    note="Release of 10 July 2017 (its address says 18 July); the claim says June 2017. Situation as of early 2017.",
)
said(
    "cited_source",
    "wb-release-2017-07-10",
    "about half of medical and education facilities",
    about(0.5),
    quote="about half of medical and education facilities",
    end="2017-07-10",
    differs="window, population",
    note="Medical and education facilities, wider than schools and hospitals; as of early 2017.",
)
said(
    "cited_source",
    "wb-release-2017-07-10",
    "medical and education facilities",
    about="population",
    quote="about half of medical and education facilities",
    differs="population",
    note="Facilities in the evidence, schools and hospitals in the claim.",
)
said(
    "cited_source",
    "wb-release-fr-2017-07-10",
    "près de la moitié de tous les bâtiments scolaires et hospitaliers",
    nearly(0.5),
    quote="près de la moitié de tous les bâtiments scolaires et hospitaliers",
    end="2017-07-10",
    differs="window",
    note="The French text of the same release says school and hospital buildings, “près de” (nearly); the English text “about half” of facilities.",
)
said(
    "cited_source",
    "wb-release-fr-2017-07-10",
    "tous les bâtiments scolaires et hospitaliers",
    about="population",
    quote="tous les bâtiments scolaires et hospitaliers de Syrie",
    note="School and hospital buildings, as in the document.",
)
said(
    "definition",
    "econostrum-2017-07",
    "medical and education centres of eight governorates",
    about="population",
    quote="50% des centres médicaux et d’éducation des huit gouvernorats analysés",
    differs="place",
    note="What was measured: medical and education centres of eight governorates, as reported from the report.",
)
said(
    "cited_source",
    "wb-release-fr-2017-07-10",
    "10 juillet 2017",
    about="date",
    quote="WASHINGTON, 10 juillet 2017",
    start="2017-07-10",
    end="2017-07-10",
    differs="window",
    note="As the English text: 10 July 2017; the claim says June 2017.",
)
searched("World Bank Toll of War medical and education facilities half; Banque mondiale (pages; docs)")

of("gdp-2010", "2026-11-21")
evidence(
    "valdai-talk-2017-03",
    "Damages in the hundreds of billions: what turned the war for the Syrian economy (report of a talk at the Valdai conference)",
    "freenews-en.tk",
    "press",
    url="http://freenews-en.tk/2017/03/02/damages-in-the-hundreds-of-billions-what-turned-the-war-for-the-syrian-economy/",
    published="2017-03-02",
    found="2017/03/02 (in the address)",
    access="report_of_primary",
    seen="opening",
)
said(
    "independent_count",
    "valdai-talk-2017-03",
    "$60.2 billion",
    60_200_000_000,
    quote="the pre-war period ($60.2 billion)",
    note="The exact figure of the claim, for “the pre-war period”, year not named. Report of a talk, machine-translated site; price basis unknown; the original talk was not found. Whether it is the source of the document cannot be said.",
    unknown="window, kind",
)
evidence(
    "wdi-gdp-2024",
    "World Development Indicators NY.GDP.MKTP.CD",
    "World Bank, packaged by datasets/gdp",
    "un",
    url="https://data.worldbank.org/indicator/NY.GDP.MKTP.CD",
    published="2024-10-21",
    found="2024-10-21 (commit)",
    origin="World Bank",
    access="dataset",
    seen="rows",
    medium="dataset",
    release="1cdcd2e",
    licence="ODC-PDDL-1.0 (package)",
)
said(
    "independent_count",
    "wdi-gdp-2024",
    "61,390,831,318",
    61_390_831_318,
    at="SYR, 2010",
    start="2010-01-01",
    end="2010-12-31",
    note="Current US dollars, vintage of October 2024, so after the document. Price basis of the claim unknown.",
    unknown="kind",
)
evidence(
    "wdi-gdp-2012",
    "World Development Indicators NY.GDP.MKTP.CD",
    "World Bank, packaged by datasets/gdp",
    "un",
    url="https://data.worldbank.org/indicator/NY.GDP.MKTP.CD",
    published="2012-09-20",
    found="2012-09-20 (commit)",
    origin="World Bank",
    access="dataset",
    seen="rows",
    medium="dataset",
    release="f607da1",
    licence="ODC-PDDL-1.0 (package)",
)
said(
    "independent_count",
    "wdi-gdp-2012",
    "59,147,033,452",
    59_147_033_452,
    at="SYR, 2010",
    start="2010-01-01",
    end="2010-12-31",
    note="Current US dollars, vintage of September 2012 (the same in June 2013). Vintages of 2015, July 2017 and January 2018 have no Syrian value after 2007.",
    unknown="kind",
)
said(
    "independent_count",
    "insidesyria-2017-07-11",
    "60.2 billion dollars",
    60_200_000_000,
    quote="Syria’s GDP was 60.2 billion dollars",
    note="The exact figure of the claim, “prior to the outbreak of hostilities”, year not named, in a press item on the World Bank report that does not say who counted it; the same pair (60.2 and 24) as in the talk of March 2017, so probably one origin. Price basis unknown.",
    unknown="window, kind",
)
evidence(
    "qz-2017-07",
    "The war in Syria is costing the Syrian economy more than $220 billion",
    "Quartz",
    "press",
    url="https://index.qz.com/1025857/the-war-in-syria-is-costing-the-syrian-economy-more-than-220-billion/",
    published="2017-07",
    found="not printed in the part seen",
    access="report_of_primary",
)
said(
    "independent_count",
    "qz-2017-07",
    "$60 billion in 2010",
    60_000_000_000,
    quote="GDP at $60 billion in 2010",
    start="2010-01-01",
    end="2010-12-31",
    note="Who counted is not stated; price basis unknown.",
    unknown="kind",
)

of("gdp-2016", "2026-11-21")
said(
    "independent_count",
    "wdi-gdp-2024",
    "12,597,854,884",
    12_597_854_884,
    at="SYR, 2016",
    start="2016-01-01",
    end="2016-12-31",
    note="Current US dollars, vintage of October 2024, so after the document. Price basis of the claim unknown. WDI had no Syrian value for 2016 before the document in the vintages read.",
    unknown="kind",
)
said(
    "independent_count",
    "valdai-talk-2017-03",
    "does not exceed $24 billion",
    quote="does not exceed $24 billion",
    end="2017-03-02",
    note="“Today”, 2 March 2017, no year of account; twice the claim. Basis not stated.",
    unknown="kind",
)
searched(
    "Syria GDP 2016 12.4 billion 60.2 billion 2010 (pages, docs); UNSD national accounts Syria GDP (docs, code, find_files)",
    note="The number 12.4 billion for 2016 was not met anywhere; UN national accounts not found in the corpora. The World Bank is not credited with it in the document.",
)
said(
    "independent_count",
    "qz-2017-07",
    "$14 billion in 2015",
    14_000_000_000,
    quote="GDP fell to $14 billion in 2015",
    start="2015-01-01",
    end="2015-12-31",
    differs="window",
    note="Another year (2015); who counted is not stated.",
    unknown="kind",
)
said(
    "independent_count",
    "insidesyria-2017-07-11",
    "does not exceed 24 billion",
    quote="now this figure does not exceed 24 billion",
    end="2017-07-11",
    note="“Now”, July 2017, no year of account; twice the claim; origin not stated.",
    unknown="kind",
)

of("below-poverty-line", "2026-11-21")
evidence(
    "afp-escwa-2016-04",
    "More than 80 percent of Syrians live below the poverty line, says UN",
    "Hürriyet Daily News (AFP)",
    "press",
    url="https://www.hurriyetdailynews.com/more-than-80-percent-of-syrians-live-below-the-poverty-line-says-un-98566",
    published="2016-04-30",
    found="30 Apr 2016 (lead)",
    origin="ESCWA and University of St Andrews",
    access="report_of_primary",
    seen="opening",
)
said(
    "independent_count",
    "afp-escwa-2016-04",
    "Around 83.4 percent",
    about(0.834),
    quote="Around 83.4 percent of Syrians live below the poverty line",
    end="2016-04-30",
    differs="window",
    note="Year of the estimate not printed in the part seen (report of April 2016; 28% in 2010 beside it). Claim: September 2018 by its dateline. Poverty line not defined in the part seen.",
    unknown="kind",
)
evidence(
    "un-spokesman-2019-03",
    "UN: 80% of Syrians live below poverty line",
    "Hawar News",
    "press",
    url="https://www.hawarnews.com/en/haber/un-80-of-syrians-live-below-poverty-line-h7294.html",
    published="2019-03",
    found="not printed in the part seen (“Friday”)",
    origin="OCHA",
    access="report_of_primary",
)
said(
    "independent_count",
    "un-spokesman-2019-03",
    "more than 80 percent",
    more_than(0.8),
    note="After the document (March 2019). Line not defined.",
    unknown="kind",
)
evidence(
    "who-syria-2018-annual",
    "World Health Organization: Syrian Arab Republic, Annual Report 2018",
    "WHO (ReliefWeb)",
    "un",
    url="https://reliefweb.int/report/syrian-arab-republic/world-health-organization-syrian-arab-republic-annual-report-2018",
    found="not printed in the part seen",
    seen="opening",
)
said(
    "independent_count",
    "who-syria-2018-annual",
    "Two thirds",
    0.6667,
    quote="Two thirds of Syrians are living under the poverty line",
    start="2018-01-01",
    end="2018-12-31",
    differs="window",
    note="Of 2018, lower than the claim; which poverty line is not stated in the part seen. Conflicts with the rows above and is kept beside them.",
    unknown="kind",
)
evidence(
    "hno-2019-nlg",
    "HNO 2019 (summary)",
    "No Lost Generation",
    "un",
    url="https://www.nolostgeneration.org/node/746",
    published="2019-03-01",
    found="2019-03-01 (lead)",
    origin="OCHA",
    access="report_of_primary",
    seen="lead",
)
said(
    "independent_count",
    "hno-2019-nlg",
    "83% in 2015",
    0.83,
    at="lead only",
    start="2015-01-01",
    end="2015-12-31",
    differs="window",
    note="Lead only: 83% in 2015, HNO 2019. known from the lead only, not opened. The year is 2015.",
    unknown="kind",
)
evidence(
    "pressenza-2018-08",
    "Syria’s crisis has set back its economy",
    "Pressenza",
    "press",
    url="https://pressenza.com/2018/08/syrias-crisis-has-set-back-its-economy",
    published="2018-08",
    found="2018/08 (in the address)",
    origin="UNDP",
    access="report_of_primary",
)
said(
    "independent_count",
    "pressenza-2018-08",
    "85 percent",
    0.85,
    quote="85 percent of Syria’s population live below the international poverty line",
    end="2017-12-31",
    differs="window",
    note="UNDP’s annual report 2017 as cited there: the international poverty line; which line the document means is not printed.",
    unknown="kind",
)

of("transferred-to-north-2018-07", "2026-11-21")
evidence(
    "alj-2018-07-21",
    "Syria’s war: Rebels reach north after Quneitra evacuations",
    "Al Jazeera",
    "press",
    url="https://www.aljazeera.com/news/2018/7/21/syrias-war-rebels-reach-north-after-quneitra-evacuations",
    published="2018-07-21",
    found="2018/7/21 (in the address)",
    origin="SOHR",
    access="report_of_primary",
    seen="opening",
)
said(
    "independent_count",
    "alj-2018-07-21",
    "2,800 people in the first convoy",
    2_800,
    place="quneitra-governorate",
    start="2018-07-20",
    end="2018-07-21",
    differs="place, window",
    note="One convoy from Quneitra; fighters and civilians together; count of SOHR. The claim is indefinite and may count fighters only. A part of the transfers only.",
)
evidence(
    "sohr-98680",
    "24 buses including more than 900 displaced people aboard, depart towards the Syrian North",
    "SOHR",
    "documentation_group",
    url="https://www.syriahr.com/en/98680/",
    published="2018-07-23",
    found="not printed in the part seen; Monday 23 July 2018 by its",
    origin="SOHR",
    seen="opening",
)
said(
    "independent_count",
    "sohr-98680",
    "more than 900 in 24 buses",
    more_than(900),
    start="2018-07-23",
    end="2018-07-23",
    differs="window",
    note="One convoy, displaced people aboard; the departure place within the south as the page gives it. The claim is indefinite and may count fighters only. A part of the transfers only.",
)
evidence(
    "smart-2018-07-22",
    "Buses transporting forcibly displaced people from Southern Syria enter Idlib",
    "SMART News Agency",
    "press",
    url="https://smartnews-agency.com/en/reports/2018-07-22-buses-transporting-forcibly-displaced-people-from-southern-sy",
    published="2018-07-22",
    found="2018-07-22",
    origin="SMART News Agency",
    seen="opening",
)
said(
    "independent_count",
    "smart-2018-07-22",
    "2,592 people in 47 buses",
    2_592,
    place="quneitra-governorate",
    start="2018-07-22",
    end="2018-07-22",
    differs="place, window",
    note="One arrival; forcibly displaced people. The claim is indefinite and may count fighters only. A part of the transfers only.",
)
evidence(
    "orient-2018-07-15",
    "First batch of Syrians displaced from Daraa to Idlib",
    "Orient News (figures: Anadolu)",
    "press",
    url="https://www.orient-news.net/en/news_show/151330/0/First-batch-of-Syrians-displaced-from-Daraa-to-Idlib",
    published="2018-07-15",
    found="Sunday (July 15)",
    origin="Orient News",
)
said(
    "independent_count",
    "orient-2018-07-15",
    "at least 700 military men and civilians",
    at_least(700),
    place="dara-governorate",
    start="2018-07-15",
    end="2018-07-15",
    differs="place, window",
    note="First batch from Dar’a; military men and civilians. The claim is indefinite and may count fighters only. A part of the transfers only.",
)
evidence(
    "almonitor-2018-07",
    "Convoys arrive in Idlib as hundreds of Syrians flee Daraa",
    "Al-Monitor",
    "press",
    url="https://www.al-monitor.com/originals/2018/07/syria-daraa-offensive-reconciliation-deal-displaced-idlib.html",
    published="2018-07",
    found="2018/07 (in the address)",
    origin="Al-Monitor",
    seen="opening",
)
said(
    "independent_count",
    "almonitor-2018-07",
    "430 people (213 men, 140 children, 77 women)",
    430,
    place="dara-governorate",
    start="2018-07-16",
    end="2018-07-16",
    differs="place, window",
    note="First convoy arriving; another count of what may be the same first convoy as Orient’s at least 700. The claim is indefinite and may count fighters only. A part of the transfers only.",
)
evidence(
    "alshahid-2018-07",
    "Rebel fighters and their families arrive in Idlib from Quneitra",
    "Al Shahid Witness",
    "press",
    url="https://alshahidwitness.com/rebel-fighters-evacuation-quneitra/",
    found="not printed in the part seen",
    access="report_of_primary",
    seen="opening",
)
said(
    "independent_count",
    "alshahid-2018-07",
    "an estimated 2,000 in 53 buses",
    about(2_000),
    place="quneitra-governorate",
    start="2018-07-20",
    end="2018-07-22",
    differs="place, window",
    note="Fighters and families over a weekend; who estimated is not stated, so the origin is unknown. The claim is indefinite and may count fighters only. A part of the transfers only.",
)
evidence(
    "trt-2018-07-21",
    "First evacuation convoy arrives in Syria’s Idlib from Quneitra",
    "TRT World (Anadolu)",
    "state_agency",
    url="https://trtworld.com/middle-east/first-evacuation-convoy-arrives-in-syria-s-idlib-from-quneitra-19054",
    published="2018-07-21",
    found="2018-07-21 (lead)",
    origin="Anadolu Agency",
    access="report_of_primary",
    seen="lead",
)
said(
    "independent_count",
    "trt-2018-07-21",
    "about 500",
    about(500),
    at="lead only",
    place="quneitra-governorate",
    start="2018-07-20",
    end="2018-07-21",
    differs="place, window",
    note="Lead only: first convoy. known from the lead only, not opened. The claim is indefinite and may count fighters only. A part of the transfers only.",
)
said(
    "independent_count",
    "sohr-98680",
    "about 3,400 aboard two convoys",
    about(3_400),
    place="quneitra-governorate",
    start="2018-07-20",
    end="2018-07-22",
    differs="place, window",
    note="Two convoys, “about 3,400 aboard”; evacuees, not fighters alone. The claim is indefinite and may count fighters only. ",
)
said(
    "event_attested",
    "orient-2018-07-15",
    place="dara-governorate",
    start="2018-07-15",
    end="2018-07-15",
    note="The transfers by bus after the agreements are attested by every page above; the claim is indefinite.",
)

of("idlib-population", "2026-11-21")
said(
    "independent_count",
    "afp-un-2018-06-11",
    "some 2.5 million inhabitants",
    about(2_500_000),
    quote="its some 2.5 million inhabitants",
    end="2018-06-11",
    differs="window",
    note="Idlib province, June 2018. The lower bound of the claim.",
)
said(
    "independent_count",
    "ocha-hrmr-2018-h1",
    "over 2.9 million individuals",
    more_than(2_900_000),
    quote="over 2.9 million individuals",
    place="idlib-area",
    end="2018-06-30",
    differs="place, window",
    note="Place: Idleb and adjacent areas of other governorates, not the governorate.",
)
evidence(
    "unhcr-nws-2018-09",
    "UNHCR Cross-Border Humanitarian Response Fact Sheet - Northwest Syria - September 2018",
    "UNHCR (ReliefWeb)",
    "un",
    url="https://reliefweb.int/report/syrian-arab-republic/unhcr-cross-border-humanitarian-response-fact-sheet-northwest-syria-0",
    published="2018-09",
    origin="UNHCR",
)
said(
    "independent_count",
    "unhcr-nws-2018-09",
    "2,987,916",
    2_987_916,
    quote="2,987,916",
    place="idlib-area",
    start="2018-09-01",
    end="2018-09-30",
    differs="place, window",
    note="Place: areas held by armed opposition groups in Idleb, western Aleppo, northern Hama and eastern Latakia; the whole north-west is 3,868,228 there.",
)
evidence(
    "reuters-ocha-2018-09-10",
    "More than 30 000 flee homes in Syria’s Idlib",
    "defenceWeb (Reuters)",
    "press",
    url="https://www.defenceweb.co.za/security/human-security/more-than-30-000-flee-homes-in-syrias-idlib/",
    published="2018-09-10",
    found="10 Sept 2018 by the lead; not printed in the part seen",
    origin="OCHA",
    access="report_of_primary",
    seen="opening",
)
said(
    "independent_count",
    "reuters-ocha-2018-09-10",
    "2.9 million",
    2_900_000,
    quote="About 2.9 million people live in the opposition-held area",
    place="idlib-area",
    end="2018-09-10",
    differs="place, window",
    note="Place: the opposition-held area in and around Idleb.",
)
evidence(
    "usaid-fs12-2018-09",
    "Syria - Complex Emergency Fact Sheet #12, Fiscal Year (FY) 2018",
    "USAID (ReliefWeb)",
    "donor_government",
    url="https://reliefweb.int/report/syrian-arab-republic/syria-complex-emergency-fact-sheet-12-fiscal-year-fy-2018",
    found="not printed in the part seen",
    origin="United Nations",
    access="report_of_primary",
    seen="opening",
)
said(
    "independent_count",
    "usaid-fs12-2018-09",
    "estimated population of 3 million",
    about(3_000_000),
    quote="Idlib’s estimated population of 3 million",
    end="2018-09-30",
    origin="United Nations",
    differs="window",
    note="“Idlib” without saying governorate or area; reports the UN.",
    unknown="place",
)
evidence(
    "un-briefing-2018-08-29",
    "Daily Press Briefing by the Office of the Spokesperson",
    "United Nations",
    "un",
    url="https://www.un.org/press/en/2018/db180829.doc.htm",
    published="2018-08-29",
    found="2018-08-29",
    origin="OCHA",
    seen="lead",
)
said(
    "independent_count",
    "un-briefing-2018-08-29",
    "nearly 3 million",
    nearly(3_000_000),
    at="lead only",
    place="idlib-area",
    end="2018-08-29",
    differs="place, window",
    note="Lead only: nearly 3 million in the de-escalation zone (parts of four governorates). known from the lead only, not opened.",
)
evidence(
    "irc-2018-09-04",
    "Halt attacks on Idlib to avoid humanitarian disaster (title by its address)",
    "International Rescue Committee",
    "party_concerned",
    url="https://rescue.org/press-release/halt-attacks-idlib-avoid-humanitarian-disaster",
    published="2018-09-04",
    access="report_of_primary",
    seen="opening",
)
said(
    "independent_count",
    "irc-2018-09-04",
    "nearly 3 million civilians",
    nearly(3_000_000),
    quote="The province is home to nearly 3 million civilians",
    who="civilians",
    end="2018-09-04",
    differs="window, population",
    note="“The province”; who counted is not stated.",
)
evidence(
    "amnesty-idleb-2018-08",
    "Idlib: Millions in Need of Protection. The World Must Act Now.",
    "Amnesty International",
    "documentation_group",
    url="https://www.amnesty.org/en/latest/campaigns/2018/08/idleb-millions-in-need-of-protection-world-must-act-now/",
    published="2018-08",
    found="2018/08 (in the address)",
    access="report_of_primary",
    seen="opening",
)
said(
    "independent_count",
    "amnesty-idleb-2018-08",
    "2.5 million",
    2_500_000,
    quote="Idlib’s population has reached 2.5 million",
    end="2018-08-31",
    differs="window",
    note="Idlib; who counted is not stated.",
)

of("idlib-idps", "2026-11-21")
said(
    "independent_count",
    "ocha-hrmr-2018-h1",
    "over 1.4 million",
    more_than(1_400_000),
    quote="over 1.4 million of whom are IDPs",
    place="idlib-area",
    end="2018-06-30",
    differs="place, window",
    note="Place: Idleb and adjacent areas, not the governorate; mid-2018.",
)
said(
    "independent_count",
    "reuters-ocha-2018-09-10",
    "around half of 2.9 million",
    about(1_450_000),
    quote="Around half of them are already displaced from other parts",
    place="idlib-area",
    end="2018-09-10",
    differs="place, window",
    computed="0.5 × 2,900,000",
    note="Place: opposition-held area; “around half” of 2.9 million.",
)
said(
    "independent_count",
    "unhcr-nws-2018-09",
    "1.9 million IDPs",
    1_900_000,
    quote="1,9 million people are IDPs",
    place="northwest-syria",
    start="2018-09-01",
    end="2018-09-30",
    differs="place, window",
    note="Place: the whole north-west of the fact sheet (3,868,228 people), wider than Idleb.",
)
evidence(
    "reach-idleb-2018-04",
    "Humanitarian Situation Overview in Syria (HSOS): Idleb Governorate, April 2018",
    "REACH (ReliefWeb)",
    "research",
    url="https://reliefweb.int/report/syrian-arab-republic/humanitarian-situation-overview-syria-hsos-idleb-governorate-april-2018",
    published="2018-06-21",
    found="2018-06-21",
    origin="REACH",
    seen="opening",
)
said(
    "bracket",
    "reach-idleb-2018-04",
    "701,049",
    about(701_049),
    start="2018-04-01",
    end="2018-04-30",
    differs="window",
    note="Lower bound: only the communities assessed in the governorate, April 2018.",
    bound="lower",
)
said(
    "independent_count",
    "un-briefing-2018-08-29",
    "nearly 1.4 million",
    nearly(1_400_000),
    at="lead only",
    place="idlib-area",
    end="2018-08-29",
    differs="place, window",
    note="Lead only: nearly 1.4 million, zone. known from the lead only, not opened.",
)
evidence(
    "ngo-statement-2018-09-07",
    "Joint statement of eight aid agencies on Idlib",
    "Orient News",
    "press",
    url="https://orient-news.net/ar/news_show/153538",
    published="2018-09-07",
    found="day not printed in the part seen; the day of the Tehran",
    access="report_of_primary",
    seen="opening",
)
said(
    "independent_count",
    "ngo-statement-2018-09-07",
    "almost 1.5 million",
    nearly(1_500_000),
    quote="having welcomed almost 1.5 million people displaced by the conflict",
    end="2018-09-07",
    differs="window",
    note="Eight aid agencies, “across communities that have … welcomed” them; who counted is not stated.",
)
evidence(
    "ocha-crossborder-2018-04",
    "Turkey-Syria cross-border humanitarian reach and activities from Turkey (April 2018)",
    "OCHA (ReliefWeb)",
    "un",
    url="https://reliefweb.int/report/syrian-arab-republic/turkeysyria-cross-border-humanitarian-reach-and-activities-turkey-4",
    published="2018-06-11",
    found="2018-06-11",
    origin="IDP Task Force",
    seen="opening",
)
said(
    "independent_count",
    "ocha-crossborder-2018-04",
    "over 1.2 million",
    more_than(1_200_000),
    quote="over 1.2 million people are present in Idleb governorate alone",
    end="2018-02-28",
    differs="window",
    note="Governorate alone, estimates of February 2018 by the IDP task force, before the arrivals from Eastern Ghouta, Homs and the south: the only figure met for the governorate as a whole.",
)
evidence(
    "ocha-crossborder-2018",
    "Turkey | Syria: Humanitarian Dashboard - Cross Border Response Jan - Dec 2018 (Issued on 30 April 2019)",
    "OCHA (ReliefWeb)",
    "un",
    url="https://reliefweb.int/report/syrian-arab-republic/turkey-syria-humanitarian-dashboard-cross-border-response-jan-dec-2018",
    published="2019-04-30",
    origin="OCHA",
    seen="opening",
)
said(
    "independent_count",
    "ocha-crossborder-2018",
    "1.8 million",
    1_800_000,
    quote="Of the 3.9 million people in northwest Syria, 1.8 million were IDPs",
    place="northwest-syria",
    start="2018-01-01",
    end="2018-12-31",
    differs="place, window",
    note="The whole north-west (3.9 million people), year 2018.",
)
said(
    "independent_count",
    "irc-2018-09-04",
    "Around 1.5 million",
    about(1_500_000),
    quote="Around 1.5 million people in Idlib have been displaced",
    end="2018-09-04",
    differs="window",
    note="The same number, “Idlib”; who counted is not stated.",
)

of("turkish-observation-posts", "2026-11-21")
evidence(
    "protection-q2-2018",
    "Protection Monitoring Quarterly Report, April - June 2018",
    "publisher not printed in the part seen (ReliefWeb)",
    "un",
    url="https://reliefweb.int/report/syrian-arab-republic/protection-monitoring-quarterly-report-april-june-2018",
    found="not printed in the part seen",
    seen="opening",
)
said(
    "independent_count",
    "protection-q2-2018",
    "a total of 12 observation posts",
    12,
    quote="a total of 12 observation posts within May",
    place="idlib-area",
    end="2018-05-31",
    differs="place, window",
    note="Place: the de-escalation zone in Idleb, which reaches beyond the governorate; in place by the end of May 2018.",
)
evidence(
    "t24-posts-2018-05-14",
    "Turkey sets up 11th observation post in Syria’s Idlib",
    "T24 (DHA)",
    "press",
    url="https://t24.com.tr/haber/turkey-sets-up-11th-observation-post-in-syrias-idlib,627854",
    published="2018-05-14",
    found="2018-05-14",
    origin="Turkish armed forces",
    access="report_of_primary",
)
said(
    "bracket",
    "t24-posts-2018-05-14",
    "11th observation post",
    11,
    end="2018-05-14",
    differs="window",
    note="Lower bound of 14 May 2018: the eleventh, one more to come.",
    bound="lower",
)
evidence(
    "reuters-posts-2018-02-15",
    "Turkish military says sets up sixth observation post in Syria’s Idlib",
    "Jerusalem Post (Reuters)",
    "press",
    url="http://www.jpost.com/Breaking-News/Turkish-military-says-sets-up-sixth-observation-post-in-Syrias-Idlib-542747",
    published="2018-02-15",
    origin="Turkish armed forces",
    access="report_of_primary",
)
said(
    "definition",
    "reuters-posts-2018-02-15",
    "12 posts in Idlib and neighbouring provinces",
    about="place",
    quote="in Idlib and neighbouring provinces",
    place="idlib-area",
    end="2018-02-15",
    note="The agreement was for 12 posts in Idlib and neighbouring provinces: not all in the governorate.",
)
evidence(
    "alinea-2018-09-11",
    "(Indonesian report on Idlib)",
    "Alinea.id",
    "press",
    url="https://alinea.id/amp/dunia/-b1U5D9dH2",
    published="2018-09-11",
    found="11/9 named in the text",
    access="report_of_primary",
    language="id",
)
said(
    "independent_count",
    "alinea-2018-09-11",
    "12 posts around Idlib",
    12,
    quote="militer Turki telah mendirikan 12 pos pengamatan di sekitar Idlib",
    end="2018-09-11",
    origin="",
    differs="window",
    note="Around Idlib; origin not stated.",
)
evidence(
    "southfront-2019-02-27",
    "Turkish army to establish new observation posts in northwestern Syria",
    "SouthFront (Syria TV)",
    "press",
    url="https://maps.southfront.press/turkish-army-to-establish-new-observation-posts-in-northwestern-syria-report",
    published="2019-02-27",
    found="2019-02-27",
    origin="Syria TV",
    access="report_of_primary",
    seen="lead",
)
said(
    "independent_count",
    "southfront-2019-02-27",
    "12, in four governorates",
    about="place",
    at="lead only",
    place="idlib-area",
    end="2019-02-27",
    note="Lead only: 12 in four governorates. After the document. known from the lead only, not opened.",
)

of("syria-turkiye-border-length", "2026-11-21")
evidence(
    "aa-border-2017-04",
    "Turkey completes over half of Syria border barrier",
    "Anadolu Agency (usmuslims.com; also news.az, 2017-04-11)",
    "state_agency",
    url="https://news.az/news/turkey-completes-over-half-of-syria-border-barrier",
    published="2017-04-11",
    found="2017-04-11 (news.az copy)",
    origin="Turkish Ministry of Defence",
    access="report_of_primary",
)
said(
    "independent_count",
    "aa-border-2017-04",
    "nearly 900 km (559 mi)",
    nearly(559),
    quote="nearly 900-kilometer (559 mile) border",
    note="Printed in both units. The claim’s 620 miles are 998 km; no page with that length was met.",
)
evidence(
    "bianet-border-2016",
    "Housing Development Administration to Entirely Block Syrian Border",
    "Bianet",
    "press",
    url="https://ftp.bianet.org/haber/housing-development-administration-to-entirely-block-syrian-border-179119",
    found="not printed in the part seen",
    origin="Turkish housing agency (TOKİ)",
    access="report_of_primary",
)
said(
    "independent_count",
    "bianet-border-2016",
    "911 km",
    566,
    computed="911 km / 1.609344 = 566 mi",
    note="In kilometres; length along a crooked line depends on the method, which is not stated. The claim’s 620 miles are 998 km; no page with that length was met.",
)
evidence(
    "qha-border-828",
    "Turkey fenced off from Syria with 700-kilometer wall",
    "QHA",
    "press",
    url="https://old.qha.com.ua/en/war-defence/turkey-fenced-off-from-syria-with-700kilometer-wall/141032/",
    found="not printed in the part seen",
    origin="Turkish Ministry of Defence",
    access="report_of_primary",
)
said(
    "independent_count",
    "qha-border-828",
    "828 km",
    514.5,
    computed="828 km / 1.609344 = 514.5 mi",
    note="In kilometres; may be the length to be fenced. The claim’s 620 miles are 998 km; no page with that length was met.",
    unknown="kind",
)
evidence(
    "cia-2010-mises",
    "Syria (country summary after the CIA World Factbook)",
    "Mises Wiki",
    "research",
    url="http://wiki.mises.org/wiki/Syria",
    published="2010-07",
    origin="CIA World Factbook",
    access="report_of_primary",
    seen="opening",
)
said(
    "independent_count",
    "cia-2010-mises",
    "822 km",
    511,
    computed="822 km / 1.609344 = 511 mi",
    note="After the CIA World Factbook, data of July 2010, as copied in a wiki. The claim’s 620 miles are 998 km; no page with that length was met.",
)
searched(
    "Turkey Syria border length 620 miles; 998 km; 911 km; World Factbook Turkey land boundaries Syria (pages, docs)",
    note="No length of 620 miles or about 1,000 km was met.",
)

of("killed-at-border-2018-08", "2026-11-21")
evidence(
    "sohr-2018-08-04-imlebanon",
    "(Arabic report of the SOHR statement)",
    "IM Lebanon",
    "press",
    url="https://imlebanon.org/2018/08/04/turkey-29",
    published="2018-08-04",
    found="2018/08/04 (in the address)",
    origin="SOHR",
    access="report_of_primary",
    language="ar",
)
said(
    "independent_count",
    "sohr-2018-08-04-imlebanon",
    "400",
    400,
    measure="cumulative",
    end="2018-08-04",
    differs="window, kind",
    note="Lower end: 4 August 2018. Everyone killed by border guards since the count began (2011 for SOHR), whole border; a cumulative, so only a bound for August.",
)
evidence(
    "sohr-102993",
    "After they killed more than 410 Syrian citizens…",
    "SOHR",
    "documentation_group",
    url="https://www.syriahr.com/en/102993/",
    published="2018-09",
    found="not printed in the part seen; after 17 September 2018",
    origin="SOHR",
    seen="opening",
)
said(
    "independent_count",
    "sohr-102993",
    "410 at least",
    at_least(410),
    quote="raising to 410 civilians at least",
    measure="cumulative",
    end="2018-09-13",
    differs="window, kind",
    computed="410 − 2 − 400 = 8 between 4 August and 12 September 2018",
    note="Upper end: more than 410 by 13 September 2018, two of them that day. Difference to 4 August: 8 before that day. Compatible with at least six in August, but part of August lies before the first figure and part of September inside. Same origin at both ends. Everyone killed by border guards since the count began (2011 for SOHR), whole border; a cumulative, so only a bound for August.",
)
evidence(
    "vdc-nsy-2018-08-02",
    "Turkish gendarmerie continues to kill Syrians on the border",
    "VDC-NSY",
    "documentation_group",
    url="https://vdc-nsy.com/en/archives/2390",
    published="2018-08-02",
    origin="VDC-NSY",
    seen="opening",
)
said(
    "independent_count",
    "vdc-nsy-2018-08-02",
    "398",
    398,
    measure="cumulative",
    end="2018-08-02",
    differs="window, kind",
    note="2 August 2018, another documentation group; its cumulative may not be comparable with SOHR’s.",
)
evidence(
    "anf-407",
    "(Arabic report of SOHR, 407 killed)",
    "ANF News",
    "press",
    url="https://arabic.anf-news.com/akhr-l-khbr/",
    found="not printed in the part seen",
    origin="SOHR",
    access="report_of_primary",
    language="ar",
)
said(
    "independent_count",
    "anf-407",
    "407",
    407,
    measure="cumulative",
    differs="kind",
    note="SOHR’s 407, undated in the part seen; between 400 and 410. Everyone killed by border guards since the count began (2011 for SOHR), whole border; a cumulative, so only a bound for August.",
    unknown="window",
)
searched(
    "all events with Turkey in dyad_name, 2018-07-01 to 2018-09-30",
    note="No event Government of Turkey – civilians in August 2018; one on 13 September 2018 (263688, one civilian). UCDP codes what its sources report; a missing event is not a count of none.",
)
searched(
    "Turkish border guards killed August 2018 six Syrians; الجندرما التركية آب 2018 قتل ستة; SOHR Turkish border guards August 2018; VDC-NSY August 2018 (pages); UCDP event list",
    note="No page with six killed in August 2018 was met.",
)
evidence(
    "sohr-396-telegraph",
    "(Arabic report of SOHR, 396 killed)",
    "Syrian Telegraph",
    "press",
    url="https://syriantelegraph.net/?p=176583",
    published="2018-07",
    found="not printed in the part seen; late July 2018 by the report",
    origin="SOHR",
    access="report_of_primary",
    language="ar",
)
said(
    "independent_count",
    "sohr-396-telegraph",
    "at least 396",
    at_least(396),
    quote="ما لا يقل عن 396 شخصا",
    measure="cumulative",
    end="2018-07-31",
    differs="window, kind",
    note="SOHR at least 396, late July 2018 (undated in the part seen; 74 children and 36 women, the same two numbers as with the 400 of 4 August). Everyone killed by border guards since the count began (2011 for SOHR), whole border; a cumulative, so only a bound for August.",
)
evidence(
    "syriadirect-border-2018",
    "Syrians brave Turkish gunfire, rugged backroads to escape looming Idlib battle",
    "Syria Direct",
    "press",
    url="https://syriadirect.org/syrians-brave-turkish-gunfire-rugged-backroads-to-escape-looming-idlib-battle/",
    found="not printed in the part seen; after July 2018",
    access="opening_only",
    seen="opening",
)
said(
    "event_attested",
    "syriadirect-border-2018",
    "no number in the part seen",
    quote="who are known to fire on oncoming Syrian refugees—sometimes killing them",
    note="Shootings of people crossing, no number in the opening that was read (summer of 2018). A candidate to open in full first: the document uses Syria Direct’s sentences elsewhere (Atareb), and its whole passage on the border could come from such a report.",
)

of("deaths-at-border-2017-h2", "2026-11-21")
said(
    "cited_source",
    "hrw-2018-02-03-copy",
    "10 people, including one child",
    10,
    quote="killing 10 people, including one child",
    note="Copy of the text of Human Rights Watch on another site (sentences in reverse order); the page of hrw.org was searched for and not found.",
)
said(
    "cited_source",
    "hrw-2018-02-03-copy",
    "between May and December 2017",
    about="date",
    quote="between May and December 2017",
    start="2017-05-01",
    end="2017-12-31",
    differs="window",
    note="The refugees interviewed crossed between May and December 2017; the claim says the second half of 2017.",
)
said(
    "cited_source",
    "hrw-2018-02-03-copy",
    "the border",
    about="place",
    note="No limit to crossings from Idleb in the text seen; the document says from Idlib.",
    unknown="place",
)
evidence(
    "afif-2018-02",
    "(Arabic report of the Human Rights Watch text)",
    "afifnp.com",
    "press",
    url="https://afifnp.com/?p=360151",
    published="2018-02",
    found="not printed in the part seen",
    origin="HRW",
    access="report_of_primary",
    language="ar",
)
said("cited_source", "afif-2018-02", "10", 10, note="Arabic report of the same text.")
evidence(
    "yemenpress-2018-02",
    "HRW urges Turkey to stop using lethal force against fleeing Syrians",
    "Yemen Press",
    "press",
    url="https://www.yemenpress.org/world/hrw-urges-turkey-to-stop-using-lethal-force-against-fleeing-syrians/",
    published="2018-02",
    found="not printed in the part seen (“Saturday”)",
    origin="HRW",
    access="report_of_primary",
    seen="opening",
)
said(
    "cited_source", "yemenpress-2018-02", "10", 10, note="English report of the same text (Saturday = 3 February 2018)."
)
evidence(
    "hrw-2018-03-22-copy",
    "Turkey: Mass Deportations of Syrians",
    "Human Rights Watch, copied by harekact.bordermonitoring.eu",
    "documentation_group",
    url="http://harekact.bordermonitoring.eu/2018/03/22/turkey-mass-deportations-of-syrians",
    published="2018-03-22",
    found="2018/03/22 (in the address)",
    origin="HRW",
    access="copy_of_primary",
)
said(
    "later_total",
    "hrw-2018-03-22-copy",
    "14 people, including 5 children",
    14,
    start="2017-09-01",
    end="2018-03-31",
    differs="window",
    note="Another window and other interviews of the same organisation; not a revision of the 10. The windows overlap.",
)
said(
    "independent_count",
    "ucdp-syria-2016-2019",
    "4 civilians (4 events)",
    4,
    at="events named in the note",
    who="civilians",
    start="2017-07-01",
    end="2017-12-31",
    origin="SOHR",
    differs="population",
    computed="1 + 1 + 1 + 1; event 250373 has best 0, high 1",
    note="Events of the dyad Government of Turkey – civilians at the border, July to December 2017: 246330, 250650 (Qamishli), 248158, 254229; three in Idleb. Sources of these events: SOHR. SOHR’s headline of 13 November 2017 gives about 335 in all since its count began. Coded one by one, so a floor.",
)
evidence(
    "kezi-cnn-2018-02-04",
    "Turkish border guards are shooting at Syrian refugees, rights group says",
    "KEZI (CNN)",
    "press",
    url="https://www.kezi.com/content/national/472518723.html",
    published="2018-02-04",
    origin="HRW",
    access="report_of_primary",
    seen="opening",
)
said(
    "cited_source",
    "kezi-cnn-2018-02-04",
    "10 people, including a child",
    10,
    quote="According to their accounts, 10 people were killed, including a child",
    note="Report of the same text by an agency, 4 February 2018; “smuggled into Turkey last year”, no place of the deaths given crossing by crossing; people leaving Idlib named in the sentence before.",
)

of("refugees-in-turkiye", "2026-11-21")
said(
    "bracket",
    "unhcr-rdf-2025-12",
    "3,424,237",
    3_424_237,
    at="origin Syria, asylum Türkiye, 2017",
    end="2017-12-31",
    origin="Turkish migration directorate (DGMM)",
    differs="window",
    note="End of 2017, origin Syria, asylum Türkiye; the end of 2018 is the next row. UNHCR takes the number from the Turkish migration directorate.",
    bound="lower",
)
said(
    "bracket",
    "unhcr-rdf-2025-12",
    "3,622,366",
    3_622_366,
    at="origin Syria, asylum Türkiye, 2018",
    end="2018-12-31",
    origin="Turkish migration directorate (DGMM)",
    differs="window",
    note="End of 2018, so after the document.",
    bound="upper",
)
evidence(
    "iom-dtm-2018-q3",
    "Turkey — Quarterly Migration Report (July - September 2018)",
    "IOM DTM",
    "un",
    url="https://dtm.iom.int/fr/node/4378",
    found="Sep 30 2018 (end of the period)",
    origin="Turkish migration directorate (DGMM)",
    access="report_of_primary",
)
said(
    "independent_count",
    "iom-dtm-2018-q3",
    "3,567,658",
    3_567_658,
    quote="3,567,658",
    start="2018-07-01",
    end="2018-09-30",
    differs="window",
    note="Registered by DGMM (temporary protection), quarter July–September 2018.",
)
evidence(
    "unhcr-turkey-2018-10",
    "UNHCR Turkey Operational Update, October 2018",
    "UNHCR (ReliefWeb)",
    "un",
    url="https://reliefweb.int/report/turkey/unhcr-turkey-operational-update-october-2018",
    published="2019-01-09",
    found="2019-01-09",
    origin="Turkish migration directorate (DGMM)",
    access="report_of_primary",
    seen="opening",
)
said(
    "independent_count",
    "unhcr-turkey-2018-10",
    "almost 3.6 million",
    nearly(3_600_000),
    end="2018-10-31",
    differs="window",
    note="October 2018, after the document; as DGMM counts, so the same origin as IOM’s figure.",
)
said(
    "definition",
    "unhcr-turkey-2018-10",
    "according to the DGMM",
    about="credit",
    quote="according to the DGMM",
    note="The register is that of the Turkish directorate; the document says UN-registered.",
)
evidence(
    "usaid-fs10-2018-08-20",
    "Syria - Complex Emergency Fact Sheet #10, FY 2018",
    "USAID (copy at docslib.org)",
    "donor_government",
    url="https://docslib.org/doc/2348590/syria-complex-emergency-fact-sheet-7-fiscal-year-fy-2018-may-11-2018",
    published="2018-08-20",
    origin="UNHCR",
    access="report_of_primary",
    seen="opening",
)
said(
    "independent_count",
    "usaid-fs10-2018-08-20",
    "3.5 million",
    3_500_000,
    quote="3.5 million Syrian Refugees in Turkey",
    end="2018-08-20",
    origin="Turkish migration directorate (DGMM)",
    differs="window",
    note="August 2018, credited there to UNHCR, which takes the number from the Turkish directorate.",
)

of("civilians-killed-2018-09", "2026-11-21")
evidence(
    "watan-2018-09-11",
    "(Arabic report on displacement in Idleb and Hama)",
    "Watan FM",
    "press",
    url="https://watan.fm/news/syria-news/50055",
    published="2018-09",
    found="not printed in the part seen; spokesperson “yesterday”",
    access="report_of_primary",
    language="ar",
)
said(
    "independent_count",
    "watan-2018-09-11",
    "at least 29 civilians",
    at_least(29),
    start="2018-09-01",
    end="2018-09-10",
    origin="Syrian Civil Defence",
    differs="window",
    note="From the start of September to about 10 September 2018; Syrian Civil Defence. Idleb and Hama.",
)
evidence(
    "aa-qrcs-2018-09-11",
    "Qatar Red Crescent announces contingency plan for Idlib",
    "Anadolu Agency (alaturka.us)",
    "state_agency",
    url="https://www.alaturka.us/qatar-red-crescent-announces-contingency-plan-for-idlib/",
    published="2018-09-11",
    found="“Tuesday”; 11 September 2018 by the QRCS statement",
    access="report_of_primary",
)
said(
    "independent_count",
    "aa-qrcs-2018-09-11",
    "at least 30 civilians",
    at_least(30),
    quote="at least 30 civilians have been killed in Idlib and Hama",
    start="2018-09-01",
    end="2018-09-11",
    origin="Syrian Civil Defence",
    differs="window",
    note="To 11 September 2018; Syrian Civil Defence; Idleb and Hama. Latest count of that origin met.",
)
evidence(
    "un-toll-2018-09-15",
    "38,500 Flee Hostilities in Syria’s Idlib in 2 Weeks",
    "quoteslay.com (aggregator)",
    "press",
    url="http://quoteslay.com/2018/09/38-500-flee-hostilities-in-syrias-idlib-in-2-weeks/",
    published="2018-09-15",
    origin="United Nations",
    access="report_of_primary",
)
said(
    "independent_count",
    "un-toll-2018-09-15",
    "at least 33 people",
    at_least(33),
    who="people",
    start="2018-09-04",
    end="2018-09-09",
    differs="window, population",
    note="People, not only civilians as printed; a partial toll of the UN from 4 to 9 September 2018, seen in an aggregator.",
)
said(
    "independent_count",
    "ucdp-syria-2016-2019",
    "23 civilians, 16 unknown, 10 side B (23 events)",
    between(23, 39),
    at="filter in the note",
    start="2018-09-01",
    end="2018-09-14",
    computed="23 civilians, and 39 if the 16 unknown were civilians too",
    note="Idleb and Hama governorates (all Hama, not only the north), dyad Government of Syria and Syrian insurgents, without one event at Muhradah (11 civilians, 2 unknown). UCDP codes the warring pair, not who fired. From 4 September alone: 19 civilians, 16 unknown, 9 side B. Coded from several sources.",
    unknown="place",
)

of("medical-attacks-idlib-2018-h1", "2026-11-21")
evidence(
    "who-attacks-2018-01",
    "Monitoring Violence Against Health Care - January 2018 Summary Report",
    "WHO / Health Cluster by the lead; publisher not printed in the part seen (ReliefWeb)",
    "un",
    url="https://reliefweb.int/report/syrian-arab-republic/monitoring-violence-against-health-care-january-2018-summary-report",
    found="not printed in the part seen",
    origin="Health Cluster",
)
said(
    "bracket",
    "who-attacks-2018-01",
    "17 Idleb incidents in January",
    17,
    start="2018-01-01",
    end="2018-01-31",
    differs="window",
    computed="7 hospitals + 6 primary health centres + 1 blood bank + 3 ambulances or first-aid posts = 17",
    note="January 2018 alone: a part of the window, so a lower bound. “Incidents”; facilities and ambulances. The sum is ours.",
    bound="lower",
)
evidence(
    "reuters-who-2018-03-09",
    "Attacks on health facilities in Syria on the rise - WHO",
    "Reuters",
    "press",
    url="https://in.reuters.com/article/mideast-crisis-syria-health/attacks-on-health-facilities-in-syria-on-the-rise-who-idINKCN1GL19I",
    published="2018-03-09",
    found="2018-03-09",
    origin="WHO",
    access="report_of_primary",
)
said(
    "bracket",
    "reuters-who-2018-03-09",
    "10 in Idleb in February",
    10,
    start="2018-02-01",
    end="2018-02-28",
    differs="window",
    note="February 2018 alone, WHO. With January 27 in two of six months: a lower bound.",
    bound="lower",
)
evidence(
    "sams-2018-02-05",
    "Maternity Hospital in Maaret al-Numan City Forced to Close After Six Airstrikes (title from the address)",
    "Syrian American Medical Society",
    "party_concerned",
    url="https://foundation.sams-usa.net/press_release/maternity-hospital-maaret-al-numan-city-forced-close-six-airstrikes/",
    published="2018-02-05",
    origin="SAMS",
    seen="opening",
)
said(
    "independent_count",
    "sams-2018-02-05",
    "34 attacks",
    34,
    place="syria",
    start="2018-01-01",
    end="2018-02-05",
    differs="place, window",
    note="34 attacks on health care since the start of 2018; the area is not stated (Hama and Idlib named in the text): not of Idleb alone, so no bound for Idleb.",
)
evidence(
    "syrian-archive-six-months-on",
    "“Six Months On”: Medical Facilities in Syria Still Under Fire",
    "Syrian Archive",
    "documentation_group",
    url="https://github.com/tareefdev/beta-content/blob/41823294dec95b6e725bea51987ba22a23bfe76b/blog/second-medical-facilities-under-fire/index.md",
    published="2018-02-17",
    found="2018-02-17",
    origin="Syrian Archive",
    release="4182329",
    licence="CC BY-SA 4.0",
)
said(
    "event_attested",
    "syrian-archive-six-months-on",
    "four hospitals (cases)",
    start="2018-01-03",
    end="2018-02-05",
    note="Four hospitals of Idleb attacked 3 January to 5 February 2018, chosen as cases; not a count.",
)
searched(
    "38 attacks medical facilities Idlib first half 2018; WHO SSA attacks Idlib January June 2018; 38 هجوما على المنشآت الطبية إدلب النصف الأول 2018; UOSSM, SAMS, PHR, SNHR Idlib 2018 (pages); attacks on health care in Syria (find_string, docs, code)",
    note="38 for Idleb in the first half of 2018 was not met. Met instead: 38 attacks of 2017 in all Syria (PHR, page_id 999 of defendmedicalimpartiality.org): other window and place, no row; the UN’s 92nd attack of 2018 in all Syria (September; Elnashra 1210322): all Syria, no row.",
)
evidence(
    "health-cluster-2018-08",
    "Health Cluster Bulletin, August 2018, Turkey Cross Border",
    "Health Cluster (copy at docslib.org)",
    "un",
    url="https://docslib.org/doc/7632732/health-cluster-bulletin-august-2018-turkey-cross-border",
    published="2018-08",
    origin="Health Cluster",
    access="copy_of_primary",
    seen="opening",
)
said(
    "bracket",
    "health-cluster-2018-08",
    "130 attacks (January–August 2018)",
    130,
    quote="130* attacks",
    place="syria",
    start="2018-01-01",
    end="2018-08-31",
    differs="place, window",
    note="Upper bound, wide: the whole of Syria, eight months. The first half of the year in Idleb is a part of it.",
    bound="upper",
)

of("hospitals-targeted-2018-09", "2026-11-21")
evidence(
    "uossm-2018-09",
    "Sept installations médicales attaquées au cours des quatre derniers jours",
    "UOSSM France",
    "party_concerned",
    url="https://myemail.constantcontact.com/Sept-installations-m-dicales-attaqu-es-au-cours-des-quatre-derniers-jours.html?soid=1125761508982&aid=WJsvYbfs4Tw",
    published="2018-09",
    found="not printed in the part seen; events of 6-8 September",
    origin="UOSSM",
    language="fr",
)
said(
    "independent_count",
    "uossm-2018-09",
    "3 hospitals",
    3,
    start="2018-09-06",
    end="2018-09-08",
    differs="window",
    note="Three hospitals of 6 to 8 September 2018: Hass in Idleb; Latamneh and Hassan al-Araj in northern Hama. This row: both areas, as the claim is coded.",
)
said(
    "definition",
    "uossm-2018-09",
    "1 hospital (Hass)",
    place="idlib-governorate",
    start="2018-09-06",
    end="2018-09-08",
    note="The same list, Idleb governorate only: a part of the three, no other count.",
)
evidence(
    "snhr-hass-2018-09-08",
    "Syrian regime forces bombed a hospital in Hass village in Idlib suburbs, on September 8",
    "SNHR",
    "documentation_group",
    url="http://sn4hr.org/sites/news/2018/09/08/syrian-regime-forces-bombed-hospital-hass-village-idlib-suburbs-september-8/",
    published="2018-09-08",
    found="2018/09/08 (in the address)",
    origin="SNHR",
)
said(
    "event_attested",
    "snhr-hass-2018-09-08",
    "a hospital in Hass",
    place="idlib-governorate",
    start="2018-09-08",
    end="2018-09-08",
    note="The hospital at Hass, 8 September 2018; no total.",
)
evidence(
    "newarab-2018-09-09",
    "Regime, Russian strikes bombard Syria’s Idlib, destroying hospital",
    "The New Arab (agency)",
    "press",
    url="https://www.newarab.com/news/regime-russian-strikes-bombard-syrias-idlib-destroying-hospital",
    published="2018-09-09",
    origin="SOHR",
    access="report_of_primary",
    seen="opening",
)
said(
    "independent_count",
    "newarab-2018-09-09",
    "two hospitals in two days",
    2,
    quote="have knocked out two hospitals in two days",
    start="2018-09-08",
    end="2018-09-09",
    differs="window",
    note="SOHR as an agency reports it: Hass (Idleb, 8 September) and Latamneh (northern Hama, 9 September; UOSSM dates it 8 September).",
)
evidence(
    "thenational-2018-09-09",
    "Assad regime hits Idlib hospitals, first responders as latest Syrian offensive looms",
    "The National",
    "press",
    url="https://www.thenationalnews.com/world/mena/assad-regime-hits-idlib-hospitals-first-responders-as-latest-syrian-offensive-looms-1.768549",
    published="2018-09-09",
    found="not printed in the part seen; Sunday (9 September 2018)",
    origin="UOSSM",
    access="report_of_primary",
    seen="opening",
)
said(
    "independent_count",
    "thenational-2018-09-09",
    "three hospitals",
    3,
    quote="three hospitals, two Syrian Civil Defense centres and an ambulance station",
    end="2018-09-09",
    differs="window",
    note="UOSSM again: the same origin; “in Idlib”.",
)

of("clinics-targeted-2018-09", "2026-11-21")
searched(
    "clinics bombed Idlib Hama September 2018; health centre, medical point; مستوصف, نقطة طبية أيلول 2018; UOSSM, SAMS, SNHR September 2018 (pages)",
    note="The list has three hospitals, three civil defence centres and one ambulance centre; no clinic. Whether the centres are the clinics of the document cannot be said.",
)

of("ships-in-exercise-2018-09", "2026-11-21")
evidence(
    "apostrophe-2018-08-30",
    "(Ukrainian report of TASS on the Mediterranean drills)",
    "Apostrophe",
    "press",
    url="https://apostrophe.ua/ua/news/world/middle-east/2018-08-30/rossiya-provedet-esche-odni-krupnyie-voennyie-ucheniya-stali-izvestnyi-podrobnosti/139706",
    published="2018-08-30",
    found="2018-08-30 (in the address)",
    origin="Ministry of Defence of the Russian Federation",
    access="report_of_primary",
    language="uk",
)
said(
    "cited_source",
    "apostrophe-2018-08-30",
    "понад 25 кораблів і суден (more than 25 ships and vessels)",
    more_than(25),
    quote="понад 25 кораблів і суден",
    start="2018-09-01",
    end="2018-09-08",
    note="Ukrainian report of the ministry’s statement (through TASS); same qualifier and pair “ships and vessels” as the document, which credits the ministry. A statement of the party holding the drills, no independent count.",
)
evidence(
    "reuters-drills-2018-08-30",
    "Russia to hold major naval drills in Mediterranean: TASS",
    "Reuters",
    "press",
    url="https://in.reuters.com/article/mideast-crisis-syria-russia/russia-to-hold-major-naval-drills-in-mediterranean-tass-idINKCN1LF0Y0",
    published="2018-08-30",
    origin="Ministry of Defence of the Russian Federation",
    access="report_of_primary",
)
said(
    "cited_source",
    "reuters-drills-2018-08-30",
    "25 warships",
    25,
    start="2018-09-01",
    end="2018-09-08",
    note="25, not “more than 25”.",
)
evidence(
    "muraselon-2018-08",
    "Largest Russian drills to be held in the Mediterranean Sea",
    "Muraselon",
    "press",
    url="https://en.muraselon.com/2018/08/mediterranean-sea-russian-drills/",
    published="2018-08",
    found="2018/08 (in the address)",
    origin="Ministry of Defence of the Russian Federation",
    access="report_of_primary",
)
said(
    "cited_source",
    "muraselon-2018-08",
    "Up to 25",
    quote="Up to 25",
    start="2018-09-01",
    end="2018-09-08",
    note="Quotes the statement as “up to 25”: a third wording of one statement.",
)
evidence(
    "sudostroenie-2018-08",
    "(Russian report of the ministry’s press service on the Mediterranean drills)",
    "Sudostroenie.info",
    "press",
    url="https://sudostroenie.info/mobver/novosti/24176.html",
    published="2018-08",
    found="not printed in the part seen; before 1 September 2018 (future tense)",
    origin="Ministry of Defence of the Russian Federation",
    access="report_of_primary",
    language="ru",
)
said(
    "cited_source",
    "sudostroenie-2018-08",
    "26 ships, two submarines among them",
    26,
    start="2018-09-01",
    end="2018-09-08",
    note="26 ships including two submarines; the ministry’s press service, before the drills; same origin, exact where the others round.",
)
said(
    "cited_source",
    "muraselon-2018-08",
    "September 1–8",
    about="date",
    start="2018-09-01",
    end="2018-09-08",
    note="The dates agree with the claim.",
)
searched(
    "Russian naval drills Mediterranean 1–8 September 2018 25 ships; учения Средиземное море сентябрь 2018 26 кораблей (pages)"
)

of("aircraft-in-exercise-2018-09", "2026-11-21")
said(
    "cited_source",
    "muraselon-2018-08",
    "about 30 aircraft",
    about(30),
    quote="about 30 aircraft",
    start="2018-09-01",
    end="2018-09-08",
    note="Statement of the party holding the drills.",
)
said("cited_source", "reuters-drills-2018-08-30", "30 planes", 30, start="2018-09-01", end="2018-09-08")
said(
    "cited_source",
    "sudostroenie-2018-08",
    "34 aircraft",
    34,
    start="2018-09-01",
    end="2018-09-08",
    note="34 aircraft, the ministry’s press service before the drills: same origin.",
)
said(
    "cited_source",
    "muraselon-2018-08",
    "September 1–8",
    about="date",
    start="2018-09-01",
    end="2018-09-08",
    note="The dates agree with the claim.",
)
searched("Russian naval drills Mediterranean September 2018 30 aircraft; 34 самолёта (pages)")

of("troops-in-exercise-2018-09", "2026-11-21")
evidence(
    "tass-1021309",
    "Vostok 2018: Taking a sneak peek at Russia’s biggest military drills",
    "TASS",
    "state_agency",
    url="https://tass.com/defense/1021309",
    published="2018-09-11",
    found="2018-09-11 by its text",
    origin="Ministry of Defence of the Russian Federation",
    access="report_of_primary",
)
said(
    "likely_source",
    "tass-1021309",
    "around 300,000",
    about(300_000),
    quote="The Vostok 2018 drills involve around 300,000 troops",
    start="2018-09-11",
    end="2018-09-17",
    differs="window",
    because="the figure circulated only as the ministry’s; the same round number",
    note="A number announced by the party holding the drills; no independent estimate was met.",
)
evidence(
    "tass-1020792",
    "Putin, foreign leaders not expected to attend Vostok-2018 drills together — Kremlin",
    "TASS",
    "state_agency",
    url="https://tass.com/politics/1020792/amp",
    published="2018-09-10",
    found="September 10",
    origin="Ministry of Defence of the Russian Federation",
    access="report_of_primary",
)
said(
    "likely_source",
    "tass-1020792",
    "around 300,000",
    about(300_000),
    start="2018-09-11",
    end="2018-09-17",
    differs="window",
    because="the figure circulated only as the ministry’s; the same round number",
    note="A number announced by the party holding the drills; no independent estimate was met.",
)
evidence(
    "straitstimes-2018-08-28",
    "Russia to hold biggest war games in nearly 40 years",
    "The Straits Times (Reuters)",
    "press",
    url="https://www.straitstimes.com/world/europe/russia-to-hold-biggest-war-games-in-nearly-40-years-russian-media",
    published="2018-08-28",
    found="2018-08-28",
    origin="Ministry of Defence of the Russian Federation",
    access="report_of_primary",
)
said(
    "likely_source",
    "straitstimes-2018-08-28",
    "almost 300,000",
    nearly(300_000),
    start="2018-09-11",
    end="2018-09-17",
    differs="window",
    because="the figure circulated only as the ministry’s; the same round number",
    note="A number announced by the party holding the drills; no independent estimate was met.",
)
said(
    "likely_source",
    "tass-1021309",
    "got underway on September 11",
    about="date",
    quote="on September 11",
    start="2018-09-11",
    because="the figure circulated only as the ministry’s; the same round number",
    note="The document has the drills start on 10 September.",
)
said(
    "likely_source",
    "tass-1020792",
    "September 11–17",
    about="date",
    start="2018-09-11",
    end="2018-09-17",
    because="the figure circulated only as the ministry’s; the same round number",
    note="Announced for 11 to 17 September 2018.",
)
searched(
    "Vostok 2018 300,000 troops independent estimate exaggerated analysts (pages)",
    note="No independent estimate of the number was met.",
)

of("displaced-civilians-threatened", "2026-11-21")
evidence(
    "usaid-fs11-2018-09-14",
    "Syria - Complex Emergency Fact Sheet #11, Fiscal Year (FY) 2018",
    "USAID (ReliefWeb)",
    "donor_government",
    url="https://reliefweb.int/report/syrian-arab-republic/syria-complex-emergency-fact-sheet-11-fiscal-year-fy-2018-enar",
    published="2018-09-14",
    origin="United Nations",
    access="report_of_primary",
    seen="opening",
)
said(
    "likely_source",
    "usaid-fs11-2018-09-14",
    "up to 900,000 people",
    at_most(900_000),
    quote="UN prepares for displacement of up to 900,000 people",
    who="people",
    measure="flow",
    place="northwest-syria",
    end="2018-09-14",
    differs="place, population, kind",
    because="the only meaning in which 900,000 was met for Idlib in these weeks; the document credits only “humanitarian organizations and NGOs”",
    note="The number is of people who could be displaced, not of displaced civilians; dated the same day as the document. Place: north-west.",
)
said(
    "definition",
    "usaid-fs11-2018-09-14",
    "people who could be displaced",
    about="population",
    quote="UN prepares for displacement of up to 900,000 people",
    place="northwest-syria",
    differs="kind",
    note="Projected displacement; the document has “900,000 displaced civilians” as people there.",
)
evidence(
    "qrcs-2018-09-11",
    "QRCS Ready for Looming Displacement Wave in Northern Syria",
    "Qatar Red Crescent Society (ReliefWeb)",
    "party_concerned",
    url="https://reliefweb.int/report/syrian-arab-republic/qrcs-ready-looming-displacement-wave-northern-syria-enar",
    published="2018-09-11",
    origin="United Nations",
    access="report_of_primary",
    seen="opening",
)
said(
    "likely_source",
    "qrcs-2018-09-11",
    "around 900,000 civilians",
    about(900_000),
    quote="around 900,000 civilians would be displaced over the coming six months",
    who="civilians",
    measure="flow",
    place="northwest-syria",
    start="2018-09-11",
    end="2019-03-11",
    differs="place, window, population, kind",
    because="same number, “civilians” as in the document, before the document",
    note="Projection over six months, 700,000 of them within Idlib; a report of the UN of August 2018 as it says, not itself seen.",
)
said(
    "likely_source",
    "aa-qrcs-2018-09-11",
    "around 900,000",
    about(900_000),
    quote="displacement of around 900,000 civilians over the coming six months",
    who="civilians",
    measure="flow",
    place="northwest-syria",
    origin="OCHA",
    differs="place, population, kind",
    because="report of the same statement",
    note="Report of the QRCS statement.",
)
evidence(
    "mem-2018-09-10",
    "UN: More than 30,000 displaced in Syria’s latest Idlib offensive",
    "Middle East Monitor",
    "press",
    url="https://www.middleeastmonitor.com/20180910-un-more-than-30000-displaced-in-syrias-latest-idlib-offensive/",
    published="2018-09-10",
    origin="OCHA",
    access="report_of_primary",
    seen="opening",
)
said(
    "independent_count",
    "mem-2018-09-10",
    "800,000",
    800_000,
    quote="could set 800,000 people to flight",
    who="people",
    measure="flow",
    place="northwest-syria",
    end="2018-09-10",
    differs="place, window, population, kind",
    note="OCHA, 10 September 2018: people who could be displaced; lower. Same UN, other number of the same days.",
)
evidence(
    "francetv-2018-08-29",
    "Syrie : l’ONU craint jusqu’à 800 000 déplacés en cas d’offensive du régime à Idleb",
    "France Info (AFP)",
    "press",
    url="https://www.francetvinfo.fr/monde/revolte-en-syrie/syrie-l-onu-craint-jusqu-a-800-000-deplaces-en-cas-d-offensive-du-regime-de-bachar-al-assad-a-idleb_2916215.html",
    published="2018-08-29",
    found="2018-08; “mercredi 29 août”",
    origin="OCHA",
    access="report_of_primary",
    seen="opening",
    language="fr",
)
said(
    "likely_source",
    "francetv-2018-08-29",
    "jusqu’à 800 000 déplacés",
    at_most(800_000),
    quote="parmi les civils qui vivent déjà dans des conditions précaires",
    who="civilians",
    measure="flow",
    end="2018-08-29",
    differs="window, population, kind",
    because="“already in precarious conditions” and, next, two million for whom aid delivered from Turkey is essential stand in the same order as in the document",
    note="The sentence, not the number: up to 800,000 displaced “among civilians who already live in precarious conditions”. Read so, the document’s “900,000 displaced civilians, already in precarious conditions” are people who could be displaced.",
)
evidence(
    "francetv-2018-09-13",
    "Syrie : plus de 38 500 personnes déplacées en septembre à cause des combats à Idleb, selon l’ONU",
    "France Info",
    "press",
    url="https://www.francetvinfo.fr/monde/revolte-en-syrie/syrie-plus-de-38-500-personnes-deplacees-en-septembre-a-cause-des-combats-a-idleb-selon-l-onu_2938935.html",
    published="2018-09-13",
    found="2018-09",
    origin="OCHA",
    access="report_of_primary",
    seen="opening",
    language="fr",
)
said(
    "likely_source",
    "francetv-2018-09-13",
    "jusqu’à 900 000 personnes",
    at_most(900_000),
    quote="jusqu’à 900 000 personnes qui pourraient fuir",
    who="people",
    measure="flow",
    place="northwest-syria",
    end="2018-09-13",
    differs="place, window, population, kind",
    because="the number 900,000 of the same week, before the document",
    note="The number, the UN on 13 September 2018: people who could flee; 700,000 of them into areas of armed groups.",
)
searched("900,000 Idlib displaced UN September 2018; QRCS plan; 800,000 OCHA (pages)")

of("dependent-on-aid-from-turkiye", "2026-11-21")
said(
    "independent_count",
    "un-briefing-2018-08-29",
    "2.1 million in need",
    2_100_000,
    at="lead only",
    who="people_in_need",
    place="idlib-area",
    end="2018-08-29",
    differs="place, window, population",
    note="Lead only: 2.1 million in need in the zone; need is not dependence on delivery from Türkiye. known from the lead only, not opened.",
)
said(
    "independent_count",
    "usaid-fs12-2018-09",
    "nearly 70 percent of 3 million",
    nearly(2_100_000),
    quote="nearly 70 percent of Idlib’s estimated population of 3 million people",
    who="people_in_need",
    end="2018-09-30",
    origin="United Nations",
    differs="window, population",
    computed="0.7 × 3,000,000",
    note="Emergency food assistance only; need, not dependence; the product is ours.",
)
said(
    "independent_count",
    "ocha-crossborder-2018",
    "2.7 million",
    2_700_000,
    quote="estimated 2.7 million people required humanitarian assistance in 2018",
    who="people_in_need",
    place="northwest-syria",
    start="2018-01-01",
    end="2018-12-31",
    differs="place, window, population",
    note="The year 2018, the whole north-west of the cross-border response; need, not dependence.",
)
said(
    "likely_source",
    "francetv-2018-08-29",
    "Deux millions de personnes",
    2_000_000,
    quote="Deux millions de personnes sont considérées comme des individus vulnérables",
    who="people_in_need",
    place="idlib-area",
    end="2018-08-29",
    differs="place, window, population",
    because="same number and the same sentence on aid delivered from Turkey, after the same sentence on displacement",
    note="Two million considered vulnerable and in need of humanitarian aid, for whom aid delivered from Turkey is essential: need, not dependence, in the area of Idleb and the pockets around it.",
)
evidence(
    "mehad-idleb-2018",
    "À Idleb, où la peur règne, 2 millions de personnes dépendent de l’aide humanitaire",
    "Mehad (then UOSSM France)",
    "party_concerned",
    url="https://www.mehad.fr/a_idleb_ou_la_peur_regne_2_millions_de_personnes_dependent_de_l_aide_humanitaire/",
    found="not printed in the part seen",
    access="report_of_primary",
    language="fr",
)
said(
    "independent_count",
    "mehad-idleb-2018",
    "2 millions",
    2_000_000,
    quote="3 millions de personnes dont 2 millions sont dépendantes des aides humanitaires",
    note="Three million people, two million of them dependent on humanitarian aid: the same kind as the claim, without “from Türkiye”. Undated in the part seen; who counted is not stated (an aid organisation active there).",
    unknown="kind",
)

of("displaced-northwest-2018-09", "2026-11-21")
said(
    "cited_source",
    "reuters-ocha-2018-09-10",
    "30,542",
    30_542,
    quote="30,542 people were displaced from north-west Syria",
    start="2018-09-01",
    end="2018-09-09",
    differs="window",
    note="As of 9 September 2018 (the document credits OCHA). Report of the statement; OCHA’s own page was not met.",
)
said(
    "cited_source",
    "mem-2018-09-10",
    "More than 30,000",
    more_than(30_000),
    quote="More than 30,000 people have so far fled their homes",
    end="2018-09-10",
    note="Second report of OCHA’s statement.",
)
evidence(
    "elnashra-2018-09-10",
    "UN spokesperson on displacement in Idleb and Hama (Arabic)",
    "Elnashra",
    "press",
    url="https://www.elnashra.com/news/show/1241261/",
    published="2018-09-10",
    found="not printed in the part seen; says “yesterday, Sunday”",
    origin="OCHA",
    access="report_of_primary",
    language="ar",
)
said(
    "cited_source",
    "elnashra-2018-09-10",
    "more than 30,000",
    more_than(30_000),
    place="idlib-and-northern-hama",
    start="2018-09-01",
    end="2018-09-09",
    differs="place, window",
    note="Spokesperson of the UN, 1 to 9 September 2018, Idleb and Hama; Arabic.",
)
evidence(
    "elnashra-2018-09-13",
    "More than 38,500 displaced in September (Arabic)",
    "Elnashra",
    "press",
    url="https://www.elnashra.com/news/show/1241935/",
    published="2018-09-13",
    found="not printed in the part seen",
    origin="OCHA",
    access="report_of_primary",
    language="ar",
)
said(
    "later_total",
    "elnashra-2018-09-13",
    "38,500",
    38_500,
    start="2018-09-01",
    end="2018-09-12",
    differs="window",
    note="OCHA. Longer window of a growing series.",
)
said(
    "later_total",
    "usaid-fs11-2018-09-14",
    "33,800",
    33_800,
    quote="displaced nearly 33,800 people",
    start="2018-09-01",
    end="2018-09-12",
    differs="window",
    note="Same window as the 38,500, another number: kept side by side; “UN”. Longer window of a growing series.",
)
said(
    "later_total",
    "usaid-fs12-2018-09",
    "45,500",
    45_500,
    quote="displaced more than 45,500 people",
    start="2018-09-01",
    end="2018-09-20",
    differs="window",
    note="24,900 of them had returned. Longer window of a growing series.",
)
evidence(
    "thenational-2018-09-10",
    "Bombings in Syria's Idlib drive more than 30,000 from their homes",
    "The National",
    "press",
    url="https://www.thenationalnews.com/world/mena/bombings-in-syria-s-idlib-drive-more-than-30-000-from-their-homes-1.768931",
    published="2018-09-10",
    found="day not printed in the part seen (“Monday”; picture of September 10,",
    origin="OCHA",
    access="report_of_primary",
    seen="opening",
)
said(
    "cited_source",
    "thenational-2018-09-10",
    "30,542",
    30_542,
    quote="30,542 people have been forced to flee their homes",
    end="2018-09-09",
    differs="window",
    note="Third report of OCHA’s statement; Idlib province as it says.",
)
searched("30,542 displaced north-west Syria OCHA; 38,500; 33,800; 45,500 (pages)")

of("displaced-in-camps-2018-09", "2026-11-21")
said(
    "cited_source",
    "reuters-ocha-2018-09-10",
    "47% of those displaced",
    0.47,
    quote="47% of those displaced moved to camps",
    start="2018-09-01",
    end="2018-09-09",
    differs="window",
    note="29% with families, 14% in informal camps, 10% rented in the same sentence. “Camps” and “informal camps” are two classes there: 47% without, 61% with the second.",
)
said(
    "cited_source",
    "elnashra-2018-09-10",
    "about half",
    about(0.5),
    place="idlib-and-northern-hama",
    start="2018-09-01",
    end="2018-09-09",
    differs="place, window",
    note="UN spokesperson: about half in camps, 30% with hosts, 15% self-settled.",
)
said(
    "cited_source",
    "alinea-2018-09-11",
    "about half",
    about(0.5),
    quote="sekitar setengah dari mereka yang mengungsi telah pindah ke tenda-tenda pengungsi",
    end="2018-09-11",
    origin="OCHA",
    differs="window",
    note="Same four classes and wording as the document (about half in camps; others informal settlements, family, rented), in Indonesian: points to one English original, which was not found.",
)
said(
    "cited_source",
    "thenational-2018-09-10",
    "Around half",
    about(0.5),
    quote="Around half of that number have moved to camps",
    end="2018-09-09",
    differs="window",
    note="An English report that rounds OCHA’s share as the document does.",
)
searched("47% moved to camps; about half of those displaced camps informal settlements family rented (pages)")

of("idlib-civilians-indefinite", "2026-11-21")
said(
    "event_attested",
    "unhcr-nws-2018-09",
    "2,987,916",
    quote="2,987,916",
    place="idlib-area",
    start="2018-09-01",
    end="2018-09-30",
    note="Indefinite claim (“millions”); residents, not only civilians; the opposition-held areas of Idleb and around, not the governorate.",
)
said(
    "event_attested",
    "ocha-hrmr-2018-h1",
    "over 2.9 million individuals",
    quote="over 2.9 million individuals",
    place="idlib-area",
    end="2018-06-30",
    note="As above.",
)

of("idlib-people-indefinite", "2026-11-21")
said(
    "event_attested",
    "unhcr-nws-2018-09",
    "2,987,916",
    quote="2,987,916",
    place="idlib-area",
    start="2018-09-01",
    end="2018-09-30",
    note="Indefinite claim (“millions”); residents, not only civilians; the opposition-held areas of Idleb and around, not the governorate.",
)
said(
    "event_attested",
    "ocha-hrmr-2018-h1",
    "over 2.9 million individuals",
    quote="over 2.9 million individuals",
    place="idlib-area",
    end="2018-06-30",
    note="As above.",
)
