"""What others say of the figures of daher-2018: evidence, and what each piece says of each claim."""

from syria_figures.reading import *

document("daher-2018")

of("years-of-conflict-lead", "2026-11-21")
evidence("ap-timeline-2021", "War’s timeline as Syrians mark 10 years since uprising began",
         publisher="AP (tribtown.com)", publisher_role="press",
         url="https://tribtown.com/2021/03/16/ap-ml-syria-10-years-timeline/",
         published="2021-03-16", published_text="2021/03/16 (in the address)", origin_org="AP", seen="opening")
said("independent_count", "ap-timeline-2021", "from 15 March 2011", 7.5,
     quote="March 15, a rally is held in Damascus", date_start="2011-03-15", date_end="2018-09-14",
     computed="15 March 2011 to 14 September 2018 = 7 years 6 months (7.5); dates of the evidence and of the document",
     note="The sentence dates the attempt to crush the uprising, whose start is not printed; counted here are the "
     "years of the uprising.",
     scope_unknown="kind")
evidence("reuters-timeline-2021", "Ten years of Syria conflict, from protest to war to economic decline",
         publisher="Jerusalem Post (Reuters)", publisher_role="press",
         url="https://www.jpost.com/middle-east/ten-years-of-syria-conflict-from-protest-to-war-to-economic-decline-661810",
         published="2021-03-12", origin_org="Reuters", seen="opening")
said("independent_count", "reuters-timeline-2021", "from March 2011", between(7.45, 7.54), date_start="2011-03-01",
     date_end="2018-09-14", computed="March 2011 to 14 September 2018",
     note="Month only, so 7 years 5 to 6 months. As in the row above, the years of the uprising.",
     scope_unknown="kind")

of("years-since-uprising", "2026-11-21")
said("independent_count", "ap-timeline-2021", "from 15 March 2011", 7.5,
     quote="March 15, a rally is held in Damascus", date_start="2011-03-15", date_end="2018-09-14",
     computed="15 March 2011 to 14 September 2018 = 7 years 6 months (7.5); dates of the evidence and of the document",
     note="Window of the evidence: from 15 March 2011.")
said("independent_count", "reuters-timeline-2021", "from March 2011", between(7.45, 7.54), date_start="2011-03-01",
     date_end="2018-09-14", computed="March 2011 to 14 September 2018",
     note="Month only, so 7 years 5 to 6 months.")

of("people-in-need-2017", "2026-11-21")
evidence("ocha-hno-2018-advisory", "Media Advisory: 2018 Humanitarian Needs Overview (HNO) [EN/AR]", publisher="OCHA",
         publisher_role="un",
         url="https://unocha.org/publications/report/syrian-arab-republic/media-advisory-2018-humanitarian-needs-overview-hno-enar",
         published="2017-11-21", published_text="21 November, 2017 (date of the release it announces)",
         origin_org="OCHA")
said("likely_source", "ocha-hno-2018-advisory", "Some 13.1 million", about(13_100_000),
     quote="Some 13.1 million women, children and men require humanitarian assistance", date_end="2017-11-21",
     scope_differs="window",
     likely_because="the causes of need are listed in the same order and nearly the same words (displacement, "
     "exposure to hostilities, limited access to basic goods and services), and both numbers stand together",
     note="Dated for the release of 21 November 2017; the claim says the end of 2017. Nobody is credited in the "
     "document.")
evidence("ocha-hrmr-2018-h1", "2018 Humanitarian Response Monitoring Report (January - June 2018)",
         publisher="OCHA (ReliefWeb)", publisher_role="un",
         url="https://reliefweb.int/report/syrian-arab-republic/2018-humanitarian-response-monitoring-report-january-june-2018",
         published_text="not printed in the part seen", origin_org="OCHA", seen="opening")
said("later_total", "ocha-hrmr-2018-h1", "13 million", 13_000_000, date_end="2018-05-31",
     scope_differs="window",
     note="The same origin at a later date (end of May 2018): a later level of a series, no revision of the figure "
     "of 2017.")
searched("Humanitarian Needs Overview 2018 Syria 13.1 million; HRMR January–June 2018 (pages)")

of("people-in-acute-need-2017", "2026-11-21")
said("likely_source", "ocha-hno-2018-advisory", "5.6 million people are in acute need", 5_600_000,
     quote="5.6 million people are in acute need", date_end="2017-11-21",
     scope_differs="window",
     likely_because="the causes of need are listed in the same order and nearly the same words (displacement, "
     "exposure to hostilities, limited access to basic goods and services), and both numbers stand together",
     note="As for the people in need; “acute need” is OCHA’s class.")
said("later_total", "ocha-hrmr-2018-h1", "5.2 million", 5_200_000, date_end="2018-05-31",
     scope_differs="window",
     note="The same origin at a later date (end of May 2018): a later level of a series, no revision of the figure "
     "of 2017.")
searched("HNO 2018 5.6 million acute need; HRMR 5.2 million (pages)")

of("displaced-share", "2026-11-21")
evidence("wb-release-2017-07-10", "The Visible Impacts of the Syrian War May Only be the Tip of the Iceberg",
         publisher="World Bank", publisher_role="un",
         url="https://www.worldbank.org/en/news/press-release/2017/07/18/the-visible-impacts-of-the-syrian-war-may-only-be-the-tip-of-the-iceberg",
         published="2017-07-10", origin_org="World Bank", seen="opening")
said("independent_count", "wb-release-2017-07-10", "over half the population", more_than(0.5),
     quote="over half the population driven from their homes", date_end="2017-07-10", origin_org="",
     scope_differs="window",
     note="Situation of early 2017; the claim is of September 2018. World Bank: not who counted; its source of "
     "population is not in the part seen. Inside and outside the country are not told apart in the part seen.",
     scope_unknown="denominator")
evidence("unhcr-rdf-2025-12", "Refugee Population Statistics Database (R package refugees 2025.12.1)",
         publisher="UNHCR", publisher_role="un",
         url="https://www.unhcr.org/refugee-statistics/",
         published="2026-06-25", published_text="2026-06-25 (commit)", origin_org="UNHCR", access="dataset",
         seen="rows", medium="dataset", release="0c16a6d", licence="CC BY 4.0")
said("independent_count", "unhcr-rdf-2025-12", "6,150,005 displaced inside and 6,310,498 refugees, end of 2017", 0.55,
     locator="rows of origin Syria, year 2017", date_end="2017-12-31",
     scope_differs="window", computed="(6,150,005 + 6,310,498) / 22,482,421 = 0.554; / 21,018,834 = 0.593",
     note="Denominator: population of 2010, WDI vintage of 2026 (wdi-population-2026). With the vintage of "
     "2017-10-26 (21,018,834) it is 59%. The claim names no denominator: unknown. Asylum seekers abroad not counted"
     " in.",
     scope_unknown="denominator")
evidence("wdi-population-2026", "WDI population (SP.POP.TOTL)",
         publisher="World Bank, packaged by datasets/population", publisher_role="un",
         url="https://data.worldbank.org/indicator/SP.POP.TOTL",
         published="2026-03-06", published_text="2026-03-06 (commit)", origin_org="World Bank", access="dataset",
         seen="rows", medium="dataset", release="425fc44; 86b84b8")
said("definition", "wdi-population-2026", "22,482,421 (2010)", aspect="population", locator="SYR, 2010",
     date_start="2010-01-01", date_end="2010-12-31",
     note="The denominator of the row of UNHCR, two vintages.")
evidence("idmc-syria-2018", "Syria (country page, mid-2018 text)", publisher="IDMC", publisher_role="research",
         url="http://www.internal-displacement.org/countries/syria",
         published_text="not printed in the part seen", origin_org="IDMC", seen="opening")
said("independent_count", "idmc-syria-2018", "Over half of the country’s pre-war population", more_than(0.5),
     quote="Over half of the country’s pre-war population",
     note="As the page of mid-2018 puts it; share of the population before the war. IDMC builds on OCHA and UNHCR: "
     "not independent of them.",
     scope_unknown="denominator")

of("displaced-2018-jan-apr", "2026-11-21")
evidence("afp-un-2018-06-11", "Over 920,000 displaced in Syria in 2018, highest level since conflict began (AFP)",
         publisher="Pulse.ng (AFP)", publisher_role="press",
         url="http://www.pulse.ng/news/world/over-920-000-displaced-in-syria-in-2018-highest-level-id8481610.html",
         published="2018-06-11", origin_org="OCHA", access="report_of_primary")
said("likely_source", "afp-un-2018-06-11", "over 920,000", more_than(920_000),
     quote="over 920,000 newly displaced people", date_start="2018-01-01", date_end="2018-04-30",
     likely_because="same number, same qualifier, same four months and the same remark on a record; nobody is "
     "credited in the document",
     note="Report of a press conference; the UN’s own transcript was not found. The “record” of the document is, in"
     " the UN’s words, the highest displacement “in that short period of time” since the conflict began, not the "
     "highest ever.")
evidence("cgtn-2018-06-11", "UN official: Nearly a million displaced in Syria in 2018", publisher="CGTN",
         publisher_role="state_agency",
         url="https://news.cgtn.com/news/3d3d774d7859444d78457a6333566d54/index.html",
         published="2018-06-11", published_text="June 11, 2018 (picture caption)", origin_org="OCHA",
         access="report_of_primary", seen="opening")
said("likely_source", "cgtn-2018-06-11", "over 920,000", more_than(920_000), date_start="2018-01-01",
     date_end="2018-04-30",
     likely_because="same number and months; report of the same press conference",
     note="Second report of the same press conference.")
evidence("reuters-un-2018-04", "U.N. says nearly 700,000 Syrians displaced so far in 2018",
         publisher="Jerusalem Post (Geneva, agency)", publisher_role="press",
         url="https://www.jpost.com/breaking-news/un-says-nearly-700000-syrians-displaced-so-far-in-2018-549400",
         published="2018-04", published_text="day not printed in the part seen (“Tuesday”)", origin_org="OCHA",
         access="report_of_primary")
said("bracket", "reuters-un-2018-04", "close to 700,000", nearly(700_000), date_start="2018-01-01",
     date_end="2018-04-30",
     scope_differs="window",
     note="Lower bound: shorter window, to a Tuesday in April 2018 (day not printed). Same origin.", bound="lower")
evidence("ocha-hrmr-2018-summary", "Summary of Humanitarian Response plan Monitoring Report, January-June 2018",
         publisher="OCHA (humanitarianresponse.info)", publisher_role="un",
         url="https://www.humanitarianresponse.info/en/operations/whole-of-syria/document/syrian-arab-republic-summary-humanitarian-response-plan-1",
         published_text="not printed in the part seen", origin_org="OCHA", seen="opening")
said("bracket", "ocha-hrmr-2018-summary", "more than one million population movements", more_than(1_000_000),
     quote="more than one million population movements", population_group="idps", unit="movement",
     date_start="2018-01-01", date_end="2018-05-31",
     scope_differs="window, population, unit",
     note="Upper bound: five months, not four. Movements, not persons: one person may be counted more than once. "
     "Same origin.", bound="upper")
said("later_total", "ocha-hrmr-2018-h1", "1.2 million population movements", 1_200_000, population_group="idps",
     unit="movement", date_start="2018-01-01", date_end="2018-06-30",
     scope_differs="window, population, unit",
     note="Six months; movements, not persons. Same origin.")
said("later_total", "idmc-syria-2018", "1,216,000 new displacements", 1_216_000, population_group="idps",
     unit="movement", date_start="2018-01-01", date_end="2018-06-30",
     scope_differs="window, population, unit",
     note="Six months; new displacements, not persons. Built on OCHA and UNHCR.")
searched("920,000 displaced Syria first four months 2018 UN; 700,000 April 2018; 1.2 million population movements "
         "(pages)")

of("buildings-damaged", "2026-11-21")
said("cited_source", "wb-release-2017-07-10", "about a third of the housing stock", about(0.3333),
     quote="about a third of the housing stock", date_end="2017-07-10",
     scope_differs="window, population",
     note="English text: the housing stock, as of early 2017; the claim says all buildings (so does the French "
     "text, next rows). How far the cities assessed stand for the country is not in the part seen.")
evidence("presstv-2017-07-10", "Syria war has cost $226 billion in GDP losses: World Bank",
         publisher="Press TV (copy at globalsecurity.org)", publisher_role="state_agency",
         url="https://www.globalsecurity.org/wmd/library/news/syria/2017/syria-170710-presstv01.htm",
         published="2017-07-10", origin_org="World Bank", access="report_of_primary")
said("cited_source", "presstv-2017-07-10", "27 percent of the housing stock", 0.27,
     quote="27 percent of Syria’s housing stock", date_end="2017-07-10",
     scope_differs="window, population",
     note="Same report by an agency of the same day: 27%, where the release says about a third. Which of the two "
     "the report itself prints was not seen.")
evidence("islamtimes-2017-07-11", "War has Cost Syrian Economy $226 Billion : World Bank", publisher="Islam Times",
         publisher_role="press",
         url="https://www.islamtimes.org/en/news/652462/war-has-cost-syrian-economy-226-billion-world-bank",
         published="2017-07-11", origin_org="World Bank", access="report_of_primary")
said("cited_source", "islamtimes-2017-07-11", "27 percent of the housing stock", 0.27, date_end="2017-07-10",
     scope_differs="window, population",
     note="As Press TV; second report, same origin.")
said("cited_source", "wb-release-2017-07-10", "housing stock", aspect="population",
     quote="about a third of the housing stock",
     scope_differs="population",
     note="The claim says all buildings; the English text says housing stock, the French all buildings.")
evidence("wb-toll-of-war", "The Toll of War: The Economic and Social Consequences of the Conflict in Syria",
         publisher="World Bank", publisher_role="un",
         url="http://documents.worldbank.org/curated/pt/811541499699386849/text/117331-WP-v2-PUBLIC-The-Toll-of-War.txt",
         published="2017", origin_org="World Bank", access="opening_only", seen="opening", medium="pdf")
said("cited_source", "wb-toll-of-war", aspect="credit", locator="not in the part seen",
     note="The report: only its front matter was seen, no figure in it. Neither “a third” nor 27% could be read "
     "there.")
said("cited_source", "wb-release-2017-07-10", "July 10, 2017", aspect="date", date_start="2017-07-10",
     date_end="2017-07-10",
     scope_differs="window",
     note="Release of 10 July 2017 (its address says 18 July); the claim says June 2017. Situation as of early 2017.")
evidence("insidesyria-2017-07-11", "Syrian Crisis Cost $226 Billion to Economy",
         publisher="Inside Syria Media Center", publisher_role="press",
         url="https://en.insidesyriamc.com/2017/07/11/syrian-crisis-cost-226-billion-to-economy/",
         published="2017-07-11", published_text="2017/07/11 (in the address)", access="report_of_primary")
said("cited_source", "insidesyria-2017-07-11", "27 percent of Syria’s housing stock", 0.27,
     quote="27 percent of Syria’s housing stock", date_end="2017-07-10", origin_org="World Bank",
     scope_differs="window, population",
     note="Third report with 27 per cent; its sentence is that of Press TV, so no further reading of the report.")
evidence("wb-release-fr-2017-07-10",
         "Les dégâts provoqués par la guerre en Syrie sont massifs, mais le pire est probablement à venir",
         publisher="World Bank", publisher_role="un",
         url="https://banquemondiale.org/fr/news/press-release/2017/07/18/the-visible-impacts-of-the-syrian-war-may-only-be-the-tip-of-the-iceberg",
         published="2017-07-10", origin_org="World Bank", seen="opening", language="fr")
said("cited_source", "wb-release-fr-2017-07-10", "environ un tiers de tous les immeubles", about(0.3333),
     quote="environ un tiers de tous les immeubles", date_end="2017-07-10",
     scope_differs="window",
     note="The French text of the same release says all buildings, as the document does; the English text says "
     "housing stock. Situation of early 2017.")
said("cited_source", "wb-release-fr-2017-07-10", "tous les immeubles", aspect="population",
     quote="environ un tiers de tous les immeubles",
     note="All buildings in French, as in the document; housing stock in English: two texts of one publisher of one"
     " day.")
evidence("econostrum-2017-07", "Le conflit en Syrie a déjà coûté 226 mrds$", publisher="Econostrum",
         publisher_role="press",
         url="http://www.econostrum.info/Le-conflit-en-Syrie-a-deja-coute-226-mrds_a23473.html",
         published="2017-07", published_text="not printed in the part seen; after 10 juillet 2017",
         origin_org="World Bank", access="report_of_primary", seen="opening", language="fr")
said("definition", "econostrum-2017-07", "housing stock of the ten cities studied", aspect="population",
     quote="27% du parc de logements touché (7% détruit et 20% partiellement endommagé)",
     scope_differs="place, population",
     note="What was measured: housing in ten cities (7% destroyed, 20% partially damaged), as reported from the "
     "report.")
said("cited_source", "wb-release-fr-2017-07-10", "10 juillet 2017", aspect="date",
     quote="WASHINGTON, 10 juillet 2017", date_start="2017-07-10", date_end="2017-07-10",
     scope_differs="window",
     note="As the English text: 10 July 2017; the claim says June 2017.")
searched("World Bank Toll of War housing stock third 27 percent; Banque mondiale environ le tiers des immeubles "
         "(pages; docs)")

of("schools-and-hospitals-damaged", "2026-11-21")
said("cited_source", "wb-release-2017-07-10", "July 10, 2017", aspect="date", date_start="2017-07-10",
     date_end="2017-07-10",
     scope_differs="window",
     note="Release of 10 July 2017 (its address says 18 July); the claim says June 2017. Situation as of early 2017.")
said("cited_source", "wb-release-2017-07-10", "about half of medical and education facilities", about(0.5),
     quote="about half of medical and education facilities", date_end="2017-07-10",
     scope_differs="window, population",
     note="Medical and education facilities, wider than schools and hospitals; as of early 2017.")
said("cited_source", "wb-release-2017-07-10", "medical and education facilities", aspect="population",
     quote="about half of medical and education facilities",
     scope_differs="population",
     note="Facilities in the evidence, schools and hospitals in the claim.")
said("cited_source", "wb-release-fr-2017-07-10", "près de la moitié de tous les bâtiments scolaires et hospitaliers",
     nearly(0.5), quote="près de la moitié de tous les bâtiments scolaires et hospitaliers", date_end="2017-07-10",
     scope_differs="window",
     note="The French text of the same release says school and hospital buildings, “près de” (nearly); the English "
     "text “about half” of facilities.")
said("cited_source", "wb-release-fr-2017-07-10", "tous les bâtiments scolaires et hospitaliers", aspect="population",
     quote="tous les bâtiments scolaires et hospitaliers de Syrie",
     note="School and hospital buildings, as in the document.")
said("definition", "econostrum-2017-07", "medical and education centres of eight governorates", aspect="population",
     quote="50% des centres médicaux et d’éducation des huit gouvernorats analysés",
     scope_differs="place",
     note="What was measured: medical and education centres of eight governorates, as reported from the report.")
said("cited_source", "wb-release-fr-2017-07-10", "10 juillet 2017", aspect="date",
     quote="WASHINGTON, 10 juillet 2017", date_start="2017-07-10", date_end="2017-07-10",
     scope_differs="window",
     note="As the English text: 10 July 2017; the claim says June 2017.")
searched("World Bank Toll of War medical and education facilities half; Banque mondiale (pages; docs)")

of("gdp-2010", "2026-11-21")
evidence("valdai-talk-2017-03",
         "Damages in the hundreds of billions: what turned the war for the Syrian economy (report of a talk at the "
         "Valdai conference)", publisher="freenews-en.tk", publisher_role="press",
         url="http://freenews-en.tk/2017/03/02/damages-in-the-hundreds-of-billions-what-turned-the-war-for-the-syrian-economy/",
         published="2017-03-02", published_text="2017/03/02 (in the address)", access="report_of_primary",
         seen="opening")
said("independent_count", "valdai-talk-2017-03", "$60.2 billion", 60_200_000_000,
     quote="the pre-war period ($60.2 billion)",
     note="The exact figure of the claim, for “the pre-war period”, year not named. Report of a talk, "
     "machine-translated site; price basis unknown; the original talk was not found. Whether it is the source of "
     "the document cannot be said.",
     scope_unknown="window, kind")
evidence("wdi-gdp-2024", "World Development Indicators NY.GDP.MKTP.CD",
         publisher="World Bank, packaged by datasets/gdp", publisher_role="un",
         url="https://data.worldbank.org/indicator/NY.GDP.MKTP.CD",
         published="2024-10-21", published_text="2024-10-21 (commit)", origin_org="World Bank", access="dataset",
         seen="rows", medium="dataset", release="1cdcd2e", licence="ODC-PDDL-1.0 (package)")
said("independent_count", "wdi-gdp-2024", "61,390,831,318", 61_390_831_318, locator="SYR, 2010",
     date_start="2010-01-01", date_end="2010-12-31",
     note="Current US dollars, vintage of October 2024, so after the document. Price basis of the claim unknown.",
     scope_unknown="kind")
evidence("wdi-gdp-2012", "World Development Indicators NY.GDP.MKTP.CD",
         publisher="World Bank, packaged by datasets/gdp", publisher_role="un",
         url="https://data.worldbank.org/indicator/NY.GDP.MKTP.CD",
         published="2012-09-20", published_text="2012-09-20 (commit)", origin_org="World Bank", access="dataset",
         seen="rows", medium="dataset", release="f607da1", licence="ODC-PDDL-1.0 (package)")
said("independent_count", "wdi-gdp-2012", "59,147,033,452", 59_147_033_452, locator="SYR, 2010",
     date_start="2010-01-01", date_end="2010-12-31",
     note="Current US dollars, vintage of September 2012 (the same in June 2013). Vintages of 2015, July 2017 and "
     "January 2018 have no Syrian value after 2007.",
     scope_unknown="kind")
said("independent_count", "insidesyria-2017-07-11", "60.2 billion dollars", 60_200_000_000,
     quote="Syria’s GDP was 60.2 billion dollars",
     note="The exact figure of the claim, “prior to the outbreak of hostilities”, year not named, in a press item "
     "on the World Bank report that does not say who counted it; the same pair (60.2 and 24) as in the talk of "
     "March 2017, so probably one origin. Price basis unknown.",
     scope_unknown="window, kind")
evidence("qz-2017-07", "The war in Syria is costing the Syrian economy more than $220 billion", publisher="Quartz",
         publisher_role="press",
         url="https://index.qz.com/1025857/the-war-in-syria-is-costing-the-syrian-economy-more-than-220-billion/",
         published_text="not printed in the part seen", access="report_of_primary")
said("independent_count", "qz-2017-07", "$60 billion in 2010", 60_000_000_000, quote="GDP at $60 billion in 2010",
     date_start="2010-01-01", date_end="2010-12-31",
     note="Who counted is not stated; price basis unknown.",
     scope_unknown="kind")

of("gdp-2016", "2026-11-21")
said("independent_count", "wdi-gdp-2024", "12,597,854,884", 12_597_854_884, locator="SYR, 2016",
     date_start="2016-01-01", date_end="2016-12-31",
     note="Current US dollars, vintage of October 2024, so after the document. Price basis of the claim unknown. "
     "WDI had no Syrian value for 2016 before the document in the vintages read.",
     scope_unknown="kind")
said("independent_count", "valdai-talk-2017-03", "does not exceed $24 billion", at_most(24_000_000_000),
     quote="does not exceed $24 billion", date_end="2017-03-02",
     scope_differs="window",
     note="“Today”, 2 March 2017, no year of account; twice the claim. Basis not stated.",
     scope_unknown="kind")
searched("Syria GDP 2016 12.4 billion 60.2 billion 2010 (pages, docs); UNSD national accounts Syria GDP (docs, "
         "code, find_files)",
         note="The number 12.4 billion for 2016 was not met anywhere; UN national accounts not found in the "
         "corpora. The World Bank is not credited with it in the document.")
said("independent_count", "qz-2017-07", "$14 billion in 2015", 14_000_000_000,
     quote="GDP fell to $14 billion in 2015", date_start="2015-01-01", date_end="2015-12-31",
     scope_differs="window",
     note="Another year (2015); who counted is not stated.",
     scope_unknown="kind")
said("independent_count", "insidesyria-2017-07-11", "does not exceed 24 billion", at_most(24_000_000_000),
     quote="now this figure does not exceed 24 billion", date_end="2017-07-11",
     scope_differs="window",
     note="“Now”, July 2017, no year of account; twice the claim; origin not stated.",
     scope_unknown="kind")

of("below-poverty-line", "2026-11-21")
evidence("afp-escwa-2016-04", "More than 80 percent of Syrians live below the poverty line, says UN",
         publisher="Hürriyet Daily News (AFP)", publisher_role="press",
         url="https://www.hurriyetdailynews.com/more-than-80-percent-of-syrians-live-below-the-poverty-line-says-un-98566",
         published="2016-04-30", published_text="30 Apr 2016 (lead)", origin_org="ESCWA and University of St Andrews",
         access="report_of_primary", seen="opening")
said("independent_count", "afp-escwa-2016-04", "Around 83.4 percent", about(0.834),
     quote="Around 83.4 percent of Syrians live below the poverty line", date_end="2016-04-30",
     scope_differs="window",
     note="Year of the estimate not printed in the part seen (report of April 2016; 28% in 2010 beside it). Claim: "
     "September 2018 by its dateline. Poverty line not defined in the part seen.",
     scope_unknown="kind")
evidence("un-spokesman-2019-03", "UN: 80% of Syrians live below poverty line", publisher="Hawar News",
         publisher_role="press",
         url="https://www.hawarnews.com/en/haber/un-80-of-syrians-live-below-poverty-line-h7294.html",
         published="2019-03", published_text="not printed in the part seen (“Friday”)", origin_org="OCHA",
         access="report_of_primary")
said("independent_count", "un-spokesman-2019-03", "more than 80 percent", more_than(0.8),
     note="After the document (March 2019). Line not defined.",
     scope_unknown="kind")
evidence("who-syria-2018-annual", "World Health Organization: Syrian Arab Republic, Annual Report 2018",
         publisher="WHO (ReliefWeb)", publisher_role="un",
         url="https://reliefweb.int/report/syrian-arab-republic/world-health-organization-syrian-arab-republic-annual-report-2018",
         published_text="not printed in the part seen", seen="opening")
said("independent_count", "who-syria-2018-annual", "Two thirds", 0.6667,
     quote="Two thirds of Syrians are living under the poverty line", date_start="2018-01-01", date_end="2018-12-31",
     scope_differs="window",
     note="Of 2018, lower than the claim; which poverty line is not stated in the part seen. Conflicts with the "
     "rows above and is kept beside them.",
     scope_unknown="kind")
evidence("hno-2019-nlg", "HNO 2019 (summary)", publisher="No Lost Generation", publisher_role="un",
         url="https://www.nolostgeneration.org/node/746",
         published="2019-03-01", published_text="2019-03-01 (lead)", origin_org="OCHA", access="report_of_primary",
         seen="lead")
said("independent_count", "hno-2019-nlg", "83% in 2015", 0.83, locator="lead only", date_start="2015-01-01",
     date_end="2015-12-31",
     scope_differs="window",
     note="Not opened: 83% in 2015, HNO 2019.",
     scope_unknown="kind")
evidence("pressenza-2018-08", "Syria’s crisis has set back its economy", publisher="Pressenza",
         publisher_role="press",
         url="https://pressenza.com/2018/08/syrias-crisis-has-set-back-its-economy",
         published="2018-08", published_text="2018/08 (in the address)", origin_org="UNDP",
         access="report_of_primary")
said("independent_count", "pressenza-2018-08", "85 percent", 0.85,
     quote="85 percent of Syria’s population live below the international poverty line", date_end="2017-12-31",
     scope_differs="window",
     note="UNDP’s annual report 2017 as cited there: the international poverty line; which line the document means "
     "is not printed.",
     scope_unknown="kind")

of("transferred-to-north-2018-07", "2026-11-21")
evidence("alj-2018-07-21", "Syria’s war: Rebels reach north after Quneitra evacuations", publisher="Al Jazeera",
         publisher_role="press",
         url="https://www.aljazeera.com/news/2018/7/21/syrias-war-rebels-reach-north-after-quneitra-evacuations",
         published="2018-07-21", published_text="2018/7/21 (in the address)", origin_org="SOHR",
         access="report_of_primary", seen="opening")
said("independent_count", "alj-2018-07-21", "2,800 people in the first convoy", 2_800,
     place_id="quneitra-governorate", date_start="2018-07-20", date_end="2018-07-21",
     scope_differs="place, window",
     note="One convoy from Quneitra; fighters and civilians together; count of SOHR. The claim is indefinite and "
     "may count fighters only. A part of the transfers only.")
evidence("sohr-98680", "24 buses including more than 900 displaced people aboard, depart towards the Syrian North",
         publisher="SOHR", publisher_role="documentation_group",
         url="https://www.syriahr.com/en/98680/",
         published="2018-07-23", published_text="not printed in the part seen; Monday 23 July 2018 by its",
         origin_org="SOHR", seen="opening")
said("independent_count", "sohr-98680", "more than 900 in 24 buses", more_than(900), date_start="2018-07-23",
     date_end="2018-07-23",
     scope_differs="window",
     note="One convoy, displaced people aboard; the departure place within the south as the page gives it. The "
     "claim is indefinite and may count fighters only. A part of the transfers only.")
evidence("smart-2018-07-22", "Buses transporting forcibly displaced people from Southern Syria enter Idlib",
         publisher="SMART News Agency", publisher_role="press",
         url="https://smartnews-agency.com/en/reports/2018-07-22-buses-transporting-forcibly-displaced-people-from-southern-sy",
         published="2018-07-22", origin_org="SMART News Agency", seen="opening")
said("independent_count", "smart-2018-07-22", "2,592 people in 47 buses", 2_592, place_id="quneitra-governorate",
     date_start="2018-07-22", date_end="2018-07-22",
     scope_differs="place, window",
     note="One arrival; forcibly displaced people. The claim is indefinite and may count fighters only. A part of "
     "the transfers only.")
evidence("orient-2018-07-15", "First batch of Syrians displaced from Daraa to Idlib",
         publisher="Orient News (figures: Anadolu)", publisher_role="press",
         url="https://www.orient-news.net/en/news_show/151330/0/First-batch-of-Syrians-displaced-from-Daraa-to-Idlib",
         published="2018-07-15", published_text="Sunday (July 15)", origin_org="Orient News")
said("independent_count", "orient-2018-07-15", "at least 700 military men and civilians", at_least(700),
     place_id="dara-governorate", date_start="2018-07-15", date_end="2018-07-15",
     scope_differs="place, window",
     note="First batch from Dar’a; military men and civilians. The claim is indefinite and may count fighters only."
     " A part of the transfers only.")
evidence("almonitor-2018-07", "Convoys arrive in Idlib as hundreds of Syrians flee Daraa", publisher="Al-Monitor",
         publisher_role="press",
         url="https://www.al-monitor.com/originals/2018/07/syria-daraa-offensive-reconciliation-deal-displaced-idlib.html",
         published="2018-07", published_text="2018/07 (in the address)", origin_org="Al-Monitor", seen="opening")
said("independent_count", "almonitor-2018-07", "430 people (213 men, 140 children, 77 women)", 430,
     place_id="dara-governorate", date_start="2018-07-16", date_end="2018-07-16",
     scope_differs="place, window",
     note="First convoy arriving; another count of what may be the same first convoy as Orient’s at least 700. The "
     "claim is indefinite and may count fighters only. A part of the transfers only.")
evidence("alshahid-2018-07", "Rebel fighters and their families arrive in Idlib from Quneitra",
         publisher="Al Shahid Witness", publisher_role="press",
         url="https://alshahidwitness.com/rebel-fighters-evacuation-quneitra/",
         published_text="not printed in the part seen", access="report_of_primary", seen="opening")
said("independent_count", "alshahid-2018-07", "an estimated 2,000 in 53 buses", about(2_000),
     place_id="quneitra-governorate", date_start="2018-07-20", date_end="2018-07-22",
     scope_differs="place, window",
     note="Fighters and families over a weekend; who estimated is not stated, so the origin is unknown. The claim "
     "is indefinite and may count fighters only. A part of the transfers only.")
evidence("trt-2018-07-21", "First evacuation convoy arrives in Syria’s Idlib from Quneitra",
         publisher="TRT World (Anadolu)", publisher_role="state_agency",
         url="https://trtworld.com/middle-east/first-evacuation-convoy-arrives-in-syria-s-idlib-from-quneitra-19054",
         published="2018-07-21", published_text="2018-07-21 (lead)", origin_org="Anadolu Agency",
         access="report_of_primary", seen="lead")
said("independent_count", "trt-2018-07-21", "about 500", about(500), locator="lead only",
     place_id="quneitra-governorate", date_start="2018-07-20", date_end="2018-07-21",
     scope_differs="place, window",
     note="Not opened: first convoy. The claim is indefinite and may count fighters only. A part of the transfers "
     "only.")
said("independent_count", "sohr-98680", "about 3,400 aboard two convoys", about(3_400),
     place_id="quneitra-governorate", date_start="2018-07-20", date_end="2018-07-22",
     scope_differs="place, window",
     note="Two convoys, “about 3,400 aboard”; evacuees, not fighters alone. The claim is indefinite and may count "
     "fighters only.")
said("event_attested", "orient-2018-07-15", place_id="dara-governorate", date_start="2018-07-15",
     date_end="2018-07-15",
     note="The transfers by bus after the agreements are attested by every page above; the claim is indefinite.")

of("idlib-population", "2026-11-21")
said("independent_count", "afp-un-2018-06-11", "some 2.5 million inhabitants", about(2_500_000),
     quote="its some 2.5 million inhabitants", date_end="2018-06-11",
     scope_differs="window",
     note="Idlib province, June 2018. The lower bound of the claim.")
said("independent_count", "ocha-hrmr-2018-h1", "over 2.9 million individuals", more_than(2_900_000),
     quote="over 2.9 million individuals", place_id="idlib-area", date_end="2018-06-30",
     scope_differs="place, window",
     note="Place: Idleb and adjacent areas of other governorates, not the governorate.")
evidence("unhcr-nws-2018-09",
         "UNHCR Cross-Border Humanitarian Response Fact Sheet - Northwest Syria - September 2018",
         publisher="UNHCR (ReliefWeb)", publisher_role="un",
         url="https://reliefweb.int/report/syrian-arab-republic/unhcr-cross-border-humanitarian-response-fact-sheet-northwest-syria-0",
         published="2018-09", origin_org="UNHCR")
said("independent_count", "unhcr-nws-2018-09", "2,987,916", 2_987_916, quote="2,987,916", place_id="idlib-area",
     date_start="2018-09-01", date_end="2018-09-30",
     scope_differs="place, window",
     note="Place: areas held by armed opposition groups in Idleb, western Aleppo, northern Hama and eastern "
     "Latakia; the whole north-west is 3,868,228 there.")
evidence("reuters-ocha-2018-09-10", "More than 30 000 flee homes in Syria’s Idlib", publisher="defenceWeb (Reuters)",
         publisher_role="press",
         url="https://www.defenceweb.co.za/security/human-security/more-than-30-000-flee-homes-in-syrias-idlib/",
         published="2018-09-10", published_text="10 Sept 2018 by the lead; not printed in the part seen",
         origin_org="OCHA", access="report_of_primary", seen="opening")
said("independent_count", "reuters-ocha-2018-09-10", "2.9 million", 2_900_000,
     quote="About 2.9 million people live in the opposition-held area", place_id="idlib-area", date_end="2018-09-10",
     scope_differs="place, window",
     note="Place: the opposition-held area in and around Idleb.")
evidence("usaid-fs12-2018-09", "Syria - Complex Emergency Fact Sheet #12, Fiscal Year (FY) 2018",
         publisher="USAID (ReliefWeb)", publisher_role="donor_government",
         url="https://reliefweb.int/report/syrian-arab-republic/syria-complex-emergency-fact-sheet-12-fiscal-year-fy-2018",
         published_text="not printed in the part seen", access="report_of_primary", seen="opening")
said("independent_count", "usaid-fs12-2018-09", "estimated population of 3 million", about(3_000_000),
     quote="Idlib’s estimated population of 3 million", date_end="2018-09-30", origin_org="",
     scope_differs="window",
     note="“Idlib” without saying governorate or area; reports the UN.",
     scope_unknown="place")
evidence("un-briefing-2018-08-29", "Daily Press Briefing by the Office of the Spokesperson",
         publisher="United Nations", publisher_role="un",
         url="https://www.un.org/press/en/2018/db180829.doc.htm",
         published="2018-08-29", origin_org="OCHA", seen="lead")
said("independent_count", "un-briefing-2018-08-29", "nearly 3 million", nearly(3_000_000), locator="lead only",
     place_id="idlib-area", date_end="2018-08-29",
     scope_differs="place, window",
     note="Not opened: nearly 3 million in the de-escalation zone (parts of four governorates).")
evidence("irc-2018-09-04", "Halt attacks on Idlib to avoid humanitarian disaster (title by its address)",
         publisher="International Rescue Committee", publisher_role="party_concerned",
         url="https://rescue.org/press-release/halt-attacks-idlib-avoid-humanitarian-disaster",
         published="2018-09-04", access="report_of_primary", seen="opening")
said("independent_count", "irc-2018-09-04", "nearly 3 million civilians", nearly(3_000_000),
     quote="The province is home to nearly 3 million civilians", population_group="civilians", date_end="2018-09-04",
     scope_differs="window, population",
     note="“The province”; who counted is not stated.")
evidence("amnesty-idleb-2018-08", "Idlib: Millions in Need of Protection. The World Must Act Now.",
         publisher="Amnesty International", publisher_role="documentation_group",
         url="https://www.amnesty.org/en/latest/campaigns/2018/08/idleb-millions-in-need-of-protection-world-must-act-now/",
         published="2018-08", published_text="2018/08 (in the address)", access="report_of_primary", seen="opening")
said("independent_count", "amnesty-idleb-2018-08", "2.5 million", 2_500_000,
     quote="Idlib’s population has reached 2.5 million", date_end="2018-08-31",
     scope_differs="window",
     note="Idlib; who counted is not stated.")

of("idlib-idps", "2026-11-21")
said("independent_count", "ocha-hrmr-2018-h1", "over 1.4 million", more_than(1_400_000),
     quote="over 1.4 million of whom are IDPs", place_id="idlib-area", date_end="2018-06-30",
     scope_differs="place, window",
     note="Place: Idleb and adjacent areas, not the governorate; mid-2018.")
said("independent_count", "reuters-ocha-2018-09-10", "around half of 2.9 million", about(1_450_000),
     quote="Around half of them are already displaced from other parts", place_id="idlib-area", date_end="2018-09-10",
     scope_differs="place, window", computed="0.5 × 2,900,000",
     note="Place: opposition-held area; “around half” of 2.9 million.")
said("independent_count", "unhcr-nws-2018-09", "1.9 million IDPs", 1_900_000, quote="1,9 million people are IDPs",
     place_id="northwest-syria", date_start="2018-09-01", date_end="2018-09-30",
     scope_differs="place, window",
     note="Place: the whole north-west of the fact sheet (3,868,228 people), wider than Idleb.")
evidence("reach-idleb-2018-04", "Humanitarian Situation Overview in Syria (HSOS): Idleb Governorate, April 2018",
         publisher="REACH (ReliefWeb)", publisher_role="research",
         url="https://reliefweb.int/report/syrian-arab-republic/humanitarian-situation-overview-syria-hsos-idleb-governorate-april-2018",
         published="2018-06-21", origin_org="REACH", seen="opening")
said("bracket", "reach-idleb-2018-04", "701,049", 701_049, date_start="2018-04-01", date_end="2018-04-30",
     scope_differs="window",
     note="Lower bound: only the communities assessed in the governorate, April 2018.", bound="lower")
said("independent_count", "un-briefing-2018-08-29", "nearly 1.4 million", nearly(1_400_000), locator="lead only",
     place_id="idlib-area", date_end="2018-08-29",
     scope_differs="place, window",
     note="Not opened: nearly 1.4 million, zone.")
evidence("ngo-statement-2018-09-07", "Joint statement of eight aid agencies on Idlib", publisher="Orient News",
         publisher_role="press",
         url="https://orient-news.net/ar/news_show/153538",
         published="2018-09-07", published_text="day not printed in the part seen; the day of the Tehran",
         access="report_of_primary", seen="opening")
said("independent_count", "ngo-statement-2018-09-07", "almost 1.5 million", nearly(1_500_000),
     quote="having welcomed almost 1.5 million people displaced by the conflict", date_end="2018-09-07",
     scope_differs="window",
     note="Eight aid agencies, “across communities that have … welcomed” them; who counted is not stated.")
evidence("ocha-crossborder-2018-04",
         "Turkey-Syria cross-border humanitarian reach and activities from Turkey (April 2018)",
         publisher="OCHA (ReliefWeb)", publisher_role="un",
         url="https://reliefweb.int/report/syrian-arab-republic/turkeysyria-cross-border-humanitarian-reach-and-activities-turkey-4",
         published="2018-06-11", origin_org="IDP Task Force", seen="opening")
said("independent_count", "ocha-crossborder-2018-04", "over 1.2 million", more_than(1_200_000),
     quote="over 1.2 million people are present in Idleb governorate alone", date_end="2018-02-28",
     scope_differs="window",
     note="Governorate alone, estimates of February 2018 by the IDP task force, before the arrivals from Eastern "
     "Ghouta, Homs and the south: the only figure met for the governorate as a whole.")
evidence("ocha-crossborder-2018",
         "Turkey | Syria: Humanitarian Dashboard - Cross Border Response Jan - Dec 2018 (Issued on 30 April 2019)",
         publisher="OCHA (ReliefWeb)", publisher_role="un",
         url="https://reliefweb.int/report/syrian-arab-republic/turkey-syria-humanitarian-dashboard-cross-border-response-jan-dec-2018",
         published="2019-04-30", origin_org="OCHA", seen="opening")
said("independent_count", "ocha-crossborder-2018", "1.8 million", 1_800_000,
     quote="Of the 3.9 million people in northwest Syria, 1.8 million were IDPs", place_id="northwest-syria",
     date_start="2018-01-01", date_end="2018-12-31",
     scope_differs="place, window",
     note="The whole north-west (3.9 million people), year 2018.")
said("independent_count", "irc-2018-09-04", "Around 1.5 million", about(1_500_000),
     quote="Around 1.5 million people in Idlib have been displaced", date_end="2018-09-04",
     scope_differs="window",
     note="The same number, “Idlib”; who counted is not stated.")

of("turkish-observation-posts", "2026-11-21")
evidence("protection-q2-2018", "Protection Monitoring Quarterly Report, April - June 2018",
         publisher="publisher not printed in the part seen (ReliefWeb)", publisher_role="un",
         url="https://reliefweb.int/report/syrian-arab-republic/protection-monitoring-quarterly-report-april-june-2018",
         published_text="not printed in the part seen", seen="opening")
said("independent_count", "protection-q2-2018", "a total of 12 observation posts", 12,
     quote="a total of 12 observation posts within May", place_id="idlib-area", date_end="2018-05-31",
     scope_differs="place, window",
     note="Place: the de-escalation zone in Idleb, which reaches beyond the governorate; in place by the end of May"
     " 2018.")
evidence("t24-posts-2018-05-14", "Turkey sets up 11th observation post in Syria’s Idlib", publisher="T24 (DHA)",
         publisher_role="press",
         url="https://t24.com.tr/haber/turkey-sets-up-11th-observation-post-in-syrias-idlib,627854",
         published="2018-05-14", origin_org="Turkish armed forces", access="report_of_primary")
said("bracket", "t24-posts-2018-05-14", "11th observation post", 11, date_end="2018-05-14",
     scope_differs="window",
     note="Lower bound of 14 May 2018: the eleventh, one more to come.", bound="lower")
evidence("reuters-posts-2018-02-15", "Turkish military says sets up sixth observation post in Syria’s Idlib",
         publisher="Jerusalem Post (Reuters)", publisher_role="press",
         url="http://www.jpost.com/Breaking-News/Turkish-military-says-sets-up-sixth-observation-post-in-Syrias-Idlib-542747",
         published="2018-02-15", origin_org="Turkish armed forces", access="report_of_primary")
said("definition", "reuters-posts-2018-02-15", "12 posts in Idlib and neighbouring provinces", aspect="place",
     quote="in Idlib and neighbouring provinces", place_id="idlib-area", date_end="2018-02-15",
     note="The agreement was for 12 posts in Idlib and neighbouring provinces: not all in the governorate.")
evidence("alinea-2018-09-11", "(Indonesian report on Idlib)", publisher="Alinea.id", publisher_role="press",
         url="https://alinea.id/amp/dunia/-b1U5D9dH2",
         published="2018-09-11", published_text="11/9 named in the text", access="report_of_primary", language="id")
said("independent_count", "alinea-2018-09-11", "12 posts around Idlib", 12,
     quote="militer Turki telah mendirikan 12 pos pengamatan di sekitar Idlib", date_end="2018-09-11", origin_org="",
     scope_differs="window",
     note="Around Idlib; origin not stated.")
evidence("southfront-2019-02-27", "Turkish army to establish new observation posts in northwestern Syria",
         publisher="SouthFront (Syria TV)", publisher_role="press",
         url="https://maps.southfront.press/turkish-army-to-establish-new-observation-posts-in-northwestern-syria-report",
         published="2019-02-27", origin_org="Syria TV", access="report_of_primary", seen="lead")
said("independent_count", "southfront-2019-02-27", "12, in four governorates", aspect="place", locator="lead only",
     place_id="idlib-area", date_end="2019-02-27",
     note="Not opened: 12 in four governorates. After the document.")

of("syria-turkiye-border-length", "2026-11-21")
evidence("aa-border-2017-04", "Turkey completes over half of Syria border barrier",
         publisher="Anadolu Agency (usmuslims.com; also news.az, 2017-04-11)", publisher_role="state_agency",
         url="https://news.az/news/turkey-completes-over-half-of-syria-border-barrier",
         published="2017-04-11", published_text="2017-04-11 (news.az copy)", origin_org="Turkish Ministry of Defence",
         access="report_of_primary")
said("independent_count", "aa-border-2017-04", "nearly 900 km (559 mi)", nearly(559),
     quote="nearly 900-kilometer (559 mile) border",
     note="Printed in both units. The claim’s 620 miles are 998 km; no page with that length was met.")
evidence("bianet-border-2016", "Housing Development Administration to Entirely Block Syrian Border",
         publisher="Bianet", publisher_role="press",
         url="https://ftp.bianet.org/haber/housing-development-administration-to-entirely-block-syrian-border-179119",
         published_text="not printed in the part seen", origin_org="Turkish housing agency (TOKİ)",
         access="report_of_primary")
said("independent_count", "bianet-border-2016", "911 km", 566, computed="911 km / 1.609344 = 566 mi",
     note="In kilometres; length along a crooked line depends on the method, which is not stated. The claim’s 620 "
     "miles are 998 km; no page with that length was met.")
evidence("qha-border-828", "Turkey fenced off from Syria with 700-kilometer wall", publisher="QHA",
         publisher_role="press",
         url="https://old.qha.com.ua/en/war-defence/turkey-fenced-off-from-syria-with-700kilometer-wall/141032/",
         published_text="not printed in the part seen", origin_org="Turkish Ministry of Defence",
         access="report_of_primary")
said("independent_count", "qha-border-828", "828 km", 514.5, computed="828 km / 1.609344 = 514.5 mi",
     note="In kilometres; may be the length to be fenced. The claim’s 620 miles are 998 km; no page with that "
     "length was met.",
     scope_unknown="kind")
evidence("cia-2010-mises", "Syria (country summary after the CIA World Factbook)", publisher="Mises Wiki",
         publisher_role="research",
         url="http://wiki.mises.org/wiki/Syria",
         published="2010-07", origin_org="CIA World Factbook", access="report_of_primary", seen="opening")
said("independent_count", "cia-2010-mises", "822 km", 511, computed="822 km / 1.609344 = 511 mi",
     note="After the CIA World Factbook, data of July 2010, as copied in a wiki. The claim’s 620 miles are 998 km; "
     "no page with that length was met.")
searched("Turkey Syria border length 620 miles; 998 km; 911 km; World Factbook Turkey land boundaries Syria (pages,"
         " docs)",
         note="No length of 620 miles or about 1,000 km was met.")

of("killed-at-border-2018-08", "2026-11-21")
evidence("sohr-2018-08-04-imlebanon", "(Arabic report of the SOHR statement)", publisher="IM Lebanon",
         publisher_role="press",
         url="https://imlebanon.org/2018/08/04/turkey-29",
         published="2018-08-04", published_text="2018/08/04 (in the address)", origin_org="SOHR",
         access="report_of_primary", language="ar")
said("independent_count", "sohr-2018-08-04-imlebanon", "400", 400, measure="cumulative", date_end="2018-08-04",
     scope_differs="window, kind",
     note="Lower end: 4 August 2018. All whom border guards killed since the count began (2011 for SOHR), whole "
     "border; a cumulative, so only a bound for August.")
evidence("sohr-102993", "After they killed more than 410 Syrian citizens…", publisher="SOHR",
         publisher_role="documentation_group",
         url="https://www.syriahr.com/en/102993/",
         published="2018-09", published_text="not printed in the part seen; after 17 September 2018",
         origin_org="SOHR", seen="opening")
said("independent_count", "sohr-102993", "410 at least", at_least(410), quote="raising to 410 civilians at least",
     measure="cumulative", date_end="2018-09-13",
     scope_differs="window, kind", computed="410 − 2 − 400 = 8 between 4 August and 12 September 2018",
     note="Upper end: more than 410 by 13 September 2018, two of them that day. Difference to 4 August: 8 before "
     "that day. Compatible with at least six in August, but part of August lies before the first figure and part of"
     " September inside. Same origin at both ends. All whom border guards killed since the count began (2011 for"
     " SOHR), whole border; a cumulative, so only a bound for August.")
evidence("vdc-nsy-2018-08-02", "Turkish gendarmerie continues to kill Syrians on the border", publisher="VDC-NSY",
         publisher_role="documentation_group",
         url="https://vdc-nsy.com/en/archives/2390",
         published="2018-08-02", origin_org="VDC-NSY", seen="opening")
said("independent_count", "vdc-nsy-2018-08-02", "398", 398, measure="cumulative", date_end="2018-08-02",
     scope_differs="window, kind",
     note="2 August 2018, another documentation group; its cumulative may not be comparable with SOHR’s.")
evidence("anf-407", "(Arabic report of SOHR, 407 killed)", publisher="ANF News", publisher_role="press",
         url="https://arabic.anf-news.com/akhr-l-khbr/",
         published_text="not printed in the part seen", origin_org="SOHR", access="report_of_primary", language="ar")
said("independent_count", "anf-407", "407", 407, measure="cumulative",
     scope_differs="kind",
     note="SOHR’s 407, undated in the part seen; between 400 and 410. All whom border guards killed since the "
     "count began (2011 for SOHR), whole border; a cumulative, so only a bound for August.",
     scope_unknown="window")
searched("all events with Turkey in dyad_name, 2018-07-01 to 2018-09-30",
         note="No event Government of Turkey – civilians in August 2018; one on 13 September 2018 (263688, one "
         "civilian). UCDP codes what its sources report; a missing event is not a count of none.")
searched("Turkish border guards killed August 2018 six Syrians; الجندرما التركية آب 2018 قتل ستة; SOHR Turkish "
         "border guards August 2018; VDC-NSY August 2018 (pages); UCDP event list",
         note="No page with six killed in August 2018 was met.")
evidence("sohr-396-telegraph", "(Arabic report of SOHR, 396 killed)", publisher="Syrian Telegraph",
         publisher_role="press",
         url="https://syriantelegraph.net/?p=176583",
         published="2018-07", published_text="not printed in the part seen; late July 2018 by the report",
         origin_org="SOHR", access="report_of_primary", language="ar")
said("independent_count", "sohr-396-telegraph", "at least 396", at_least(396), quote="ما لا يقل عن 396 شخصا",
     measure="cumulative", date_end="2018-07-31",
     scope_differs="window, kind",
     note="SOHR at least 396, late July 2018 (undated in the part seen; 74 children and 36 women, the same two "
     "numbers as with the 400 of 4 August). All whom border guards killed since the count began (2011 for SOHR),"
     " whole border; a cumulative, so only a bound for August.")
evidence("syriadirect-border-2018", "Syrians brave Turkish gunfire, rugged backroads to escape looming Idlib battle",
         publisher="Syria Direct", publisher_role="press",
         url="https://syriadirect.org/syrians-brave-turkish-gunfire-rugged-backroads-to-escape-looming-idlib-battle/",
         published_text="not printed in the part seen; after July 2018", access="opening_only", seen="opening")
said("event_attested", "syriadirect-border-2018", "no number in the part seen",
     quote="who are known to fire on oncoming Syrian refugees—sometimes killing them",
     note="Shootings of people crossing, no number in the opening that was read (summer of 2018). A candidate to "
     "open in full first: the document uses Syria Direct’s sentences elsewhere (Atareb), and its whole passage on "
     "the border could come from such a report.")

of("deaths-at-border-2017-h2", "2026-11-21")
said("cited_source", "hrw-2018-02-03-copy", "10 people, including one child", 10,
     quote="killing 10 people, including one child",
     note="Copy of the text of Human Rights Watch on another site (sentences in reverse order); the page of hrw.org"
     " was searched for and not found.")
said("cited_source", "hrw-2018-02-03-copy", "between May and December 2017", aspect="date",
     quote="between May and December 2017", date_start="2017-05-01", date_end="2017-12-31",
     scope_differs="window",
     note="The refugees interviewed crossed between May and December 2017; the claim says the second half of 2017.")
said("cited_source", "hrw-2018-02-03-copy", "the border", aspect="place",
     note="No limit to crossings from Idleb in the text seen; the document says from Idlib.",
     scope_unknown="place")
evidence("afif-2018-02", "(Arabic report of the Human Rights Watch text)", publisher="afifnp.com",
         publisher_role="press",
         url="https://afifnp.com/?p=360151",
         published_text="not printed in the part seen", origin_org="HRW", access="report_of_primary", language="ar")
said("cited_source", "afif-2018-02", "10", 10,
     note="Arabic report of the same text.")
evidence("yemenpress-2018-02", "HRW urges Turkey to stop using lethal force against fleeing Syrians",
         publisher="Yemen Press", publisher_role="press",
         url="https://www.yemenpress.org/world/hrw-urges-turkey-to-stop-using-lethal-force-against-fleeing-syrians/",
         published="2018-02", published_text="not printed in the part seen (“Saturday”)", origin_org="HRW",
         access="report_of_primary", seen="opening")
said("cited_source", "yemenpress-2018-02", "10", 10,
     note="English report of the same text (Saturday = 3 February 2018).")
evidence("hrw-2018-03-22-copy", "Turkey: Mass Deportations of Syrians",
         publisher="Human Rights Watch, copied by harekact.bordermonitoring.eu", publisher_role="documentation_group",
         url="http://harekact.bordermonitoring.eu/2018/03/22/turkey-mass-deportations-of-syrians",
         published="2018-03-22", published_text="2018/03/22 (in the address)", origin_org="HRW",
         access="copy_of_primary")
said("later_total", "hrw-2018-03-22-copy", "14 people, including 5 children", 14, date_start="2017-09-01",
     date_end="2018-03-31",
     scope_differs="window",
     note="Another window and other interviews of the same organisation; not a revision of the 10. The windows "
     "overlap.")
said("independent_count", "ucdp-syria-2016-2019", "4 events of one each", 4, locator="events named in the note",
     population_group="civilians", date_start="2017-07-01", date_end="2017-12-31", origin_org="SOHR",
     scope_differs="population", computed="1 + 1 + 1 + 1; event 250373 has best 0, high 1",
     note="Events of the dyad Government of Turkey – civilians at the border, July to December 2017: 246330, 250650"
     " (Qamishli), 248158, 254229; three in Idleb. Sources of these events: SOHR. SOHR’s headline of 13 November "
     "2017 gives about 335 in all since its count began. Coded one by one, so a floor.")
evidence("kezi-cnn-2018-02-04", "Turkish border guards are shooting at Syrian refugees, rights group says",
         publisher="KEZI (CNN)", publisher_role="press",
         url="https://www.kezi.com/content/national/472518723.html",
         published="2018-02-04", origin_org="HRW", access="report_of_primary", seen="opening")
said("cited_source", "kezi-cnn-2018-02-04", "10 people, including a child", 10,
     quote="According to their accounts, 10 people were killed, including a child",
     note="Report of the same text by an agency, 4 February 2018; “smuggled into Turkey last year”, no place of the"
     " deaths given crossing by crossing; people leaving Idlib named in the sentence before.")

of("refugees-in-turkiye", "2026-11-21")
said("bracket", "unhcr-rdf-2025-12", "3,424,237", 3_424_237, locator="origin Syria, asylum Türkiye, 2017",
     date_end="2017-12-31", origin_org="Turkish migration directorate (DGMM)",
     scope_differs="window",
     note="End of 2017, origin Syria, asylum Türkiye; the end of 2018 is the next row. UNHCR takes the number from "
     "the Turkish migration directorate.", bound="lower")
said("bracket", "unhcr-rdf-2025-12", "3,622,366", 3_622_366, locator="origin Syria, asylum Türkiye, 2018",
     date_end="2018-12-31", origin_org="Turkish migration directorate (DGMM)",
     scope_differs="window",
     note="End of 2018, so after the document.", bound="upper")
evidence("iom-dtm-2018-q3", "Turkey — Quarterly Migration Report (July - September 2018)", publisher="IOM DTM",
         publisher_role="un",
         url="https://dtm.iom.int/fr/node/4378",
         published_text="Sep 30 2018 (end of the period)", origin_org="Turkish migration directorate (DGMM)",
         access="report_of_primary")
said("independent_count", "iom-dtm-2018-q3", "3,567,658", 3_567_658, quote="3,567,658", date_start="2018-07-01",
     date_end="2018-09-30",
     scope_differs="window",
     note="Registered by DGMM (temporary protection), quarter July–September 2018.")
evidence("unhcr-turkey-2018-10", "UNHCR Turkey Operational Update, October 2018", publisher="UNHCR (ReliefWeb)",
         publisher_role="un",
         url="https://reliefweb.int/report/turkey/unhcr-turkey-operational-update-october-2018",
         published="2019-01-09", origin_org="Turkish migration directorate (DGMM)", access="report_of_primary",
         seen="opening")
said("independent_count", "unhcr-turkey-2018-10", "almost 3.6 million", nearly(3_600_000), date_end="2018-10-31",
     scope_differs="window",
     note="October 2018, after the document; as DGMM counts, so the same origin as IOM’s figure.")
said("definition", "unhcr-turkey-2018-10", "according to the DGMM", aspect="credit", quote="according to the DGMM",
     note="The register is that of the Turkish directorate; the document says UN-registered.")
evidence("usaid-fs10-2018-08-20", "Syria - Complex Emergency Fact Sheet #10, FY 2018",
         publisher="USAID (copy at docslib.org)", publisher_role="donor_government",
         url="https://docslib.org/doc/2348590/syria-complex-emergency-fact-sheet-7-fiscal-year-fy-2018-may-11-2018",
         published="2018-08-20", origin_org="UNHCR", access="report_of_primary", seen="opening")
said("independent_count", "usaid-fs10-2018-08-20", "3.5 million", 3_500_000,
     quote="3.5 million Syrian Refugees in Turkey", date_end="2018-08-20",
     origin_org="Turkish migration directorate (DGMM)",
     scope_differs="window",
     note="August 2018, credited there to UNHCR, which takes the number from the Turkish directorate.")

of("civilians-killed-2018-09", "2026-11-21")
evidence("watan-2018-09-11", "(Arabic report on displacement in Idleb and Hama)", publisher="Watan FM",
         publisher_role="press",
         url="https://watan.fm/news/syria-news/50055",
         published_text="not printed in the part seen; spokesperson “yesterday”", access="report_of_primary",
         language="ar")
said("independent_count", "watan-2018-09-11", "at least 29 civilians", at_least(29), date_start="2018-09-01",
     date_end="2018-09-10", origin_org="Syrian Civil Defence",
     scope_differs="window",
     note="From the start of September to about 10 September 2018; Syrian Civil Defence. Idleb and Hama.")
evidence("aa-qrcs-2018-09-11", "Qatar Red Crescent announces contingency plan for Idlib",
         publisher="Anadolu Agency (alaturka.us)", publisher_role="state_agency",
         url="https://www.alaturka.us/qatar-red-crescent-announces-contingency-plan-for-idlib/",
         published="2018-09-11", published_text="“Tuesday”; 11 September 2018 by the QRCS statement",
         access="report_of_primary")
said("independent_count", "aa-qrcs-2018-09-11", "at least 30 civilians", at_least(30),
     quote="at least 30 civilians have been killed in Idlib and Hama", date_start="2018-09-01", date_end="2018-09-11",
     origin_org="Syrian Civil Defence",
     scope_differs="window",
     note="To 11 September 2018; Syrian Civil Defence; Idleb and Hama. Latest count of that origin met.")
evidence("un-toll-2018-09-15", "38,500 Flee Hostilities in Syria’s Idlib in 2 Weeks",
         publisher="quoteslay.com (aggregator)", publisher_role="press",
         url="http://quoteslay.com/2018/09/38-500-flee-hostilities-in-syrias-idlib-in-2-weeks/",
         published="2018-09-15", origin_org="United Nations", access="report_of_primary")
said("independent_count", "un-toll-2018-09-15", "at least 33 people", at_least(33), population_group="people",
     date_start="2018-09-04", date_end="2018-09-09",
     scope_differs="window, population",
     note="People, not only civilians as printed; a partial toll of the UN from 4 to 9 September 2018, seen in an "
     "aggregator.")
said("independent_count", "ucdp-syria-2016-2019", "23 civilians, 16 unknown, 10 side B (23 events)", between(23, 39),
     locator="filter in the note", date_start="2018-09-01", date_end="2018-09-14",
     computed="23 civilians, and 39 if the 16 unknown were civilians too",
     note="Idleb and Hama governorates (all Hama, not only the north), dyad Government of Syria and Syrian "
     "insurgents, without one event at Muhradah (11 civilians, 2 unknown). UCDP codes the warring pair, not who "
     "fired. From 4 September alone: 19 civilians, 16 unknown, 9 side B. Coded from several sources.",
     scope_unknown="place")

of("medical-attacks-idlib-2018-h1", "2026-11-21")
evidence("who-attacks-2018-01", "Monitoring Violence Against Health Care - January 2018 Summary Report",
         publisher="WHO / Health Cluster by the lead; publisher not printed in the part seen (ReliefWeb)",
         publisher_role="un",
         url="https://reliefweb.int/report/syrian-arab-republic/monitoring-violence-against-health-care-january-2018-summary-report",
         published_text="not printed in the part seen", origin_org="Health Cluster")
said("bracket", "who-attacks-2018-01", "17 incidents of January in Idleb", 17, date_start="2018-01-01",
     date_end="2018-01-31",
     scope_differs="window",
     computed="7 hospitals + 6 primary health centres + 1 blood bank + 3 ambulances or first-aid posts = 17",
     note="January 2018 alone: a part of the window, so a lower bound. “Incidents”; facilities and ambulances. The "
     "sum is ours.", bound="lower")
evidence("reuters-who-2018-03-09", "Attacks on health facilities in Syria on the rise - WHO", publisher="Reuters",
         publisher_role="press",
         url="https://in.reuters.com/article/mideast-crisis-syria-health/attacks-on-health-facilities-in-syria-on-the-rise-who-idINKCN1GL19I",
         published="2018-03-09", origin_org="WHO", access="report_of_primary")
said("bracket", "reuters-who-2018-03-09", "10 in Idleb in February", 10, date_start="2018-02-01",
     date_end="2018-02-28",
     scope_differs="window",
     note="February 2018 alone, WHO. With January 27 in two of six months: a lower bound.", bound="lower")
evidence("sams-2018-02-05",
         "Maternity Hospital in Maaret al-Numan City Forced to Close After Six Airstrikes (title from the address)",
         publisher="Syrian American Medical Society", publisher_role="party_concerned",
         url="https://foundation.sams-usa.net/press_release/maternity-hospital-maaret-al-numan-city-forced-close-six-airstrikes/",
         published="2018-02-05", origin_org="SAMS", seen="opening")
said("independent_count", "sams-2018-02-05", "34 attacks", 34, place_id="syria", date_start="2018-01-01",
     date_end="2018-02-05",
     scope_differs="place, window",
     note="34 attacks on health care since the start of 2018; the area is not stated (Hama and Idlib named in the "
     "text): not of Idleb alone, so no bound for Idleb.")
evidence("syrian-archive-six-months-on", "“Six Months On”: Medical Facilities in Syria Still Under Fire",
         publisher="Syrian Archive", publisher_role="documentation_group",
         url="https://github.com/tareefdev/beta-content/blob/41823294dec95b6e725bea51987ba22a23bfe76b/blog/second-medical-facilities-under-fire/index.md",
         published="2018-02-17", origin_org="Syrian Archive", release="4182329", licence="CC BY-SA 4.0")
said("event_attested", "syrian-archive-six-months-on", "four hospitals (cases)", date_start="2018-01-03",
     date_end="2018-02-05",
     note="Four hospitals of Idleb attacked 3 January to 5 February 2018, chosen as cases; not a count.")
searched("38 attacks medical facilities Idlib first half 2018; WHO SSA attacks Idlib January June 2018; 38 هجوما "
         "على المنشآت الطبية إدلب النصف الأول 2018; UOSSM, SAMS, PHR, SNHR Idlib 2018 (pages); attacks on health "
         "care in Syria (find_string, docs, code)",
         note="38 for Idleb in the first half of 2018 was not met. Met instead: 38 attacks of 2017 in all Syria "
         "(PHR, page_id 999 of defendmedicalimpartiality.org): other window and place, no row; the UN’s 92nd attack"
         " of 2018 in all Syria (September; Elnashra 1210322): all Syria, no row.")
evidence("health-cluster-2018-08", "Health Cluster Bulletin, August 2018, Turkey Cross Border",
         publisher="Health Cluster (copy at docslib.org)", publisher_role="un",
         url="https://docslib.org/doc/7632732/health-cluster-bulletin-august-2018-turkey-cross-border",
         published="2018-08", origin_org="Health Cluster", access="copy_of_primary", seen="opening")
said("bracket", "health-cluster-2018-08", "130 attacks (January–August 2018)", 130, quote="130* attacks",
     place_id="syria", date_start="2018-01-01", date_end="2018-08-31",
     scope_differs="place, window",
     note="Upper bound, wide: the whole of Syria, eight months. The first half of the year in Idleb is a part of it.",
     bound="upper")

of("hospitals-targeted-2018-09", "2026-11-21")
evidence("uossm-2018-09", "Sept installations médicales attaquées au cours des quatre derniers jours",
         publisher="UOSSM France", publisher_role="party_concerned",
         url="https://myemail.constantcontact.com/Sept-installations-m-dicales-attaqu-es-au-cours-des-quatre-derniers-jours.html?soid=1125761508982&aid=WJsvYbfs4Tw",
         published="2018-09", published_text="not printed in the part seen; events of 6-8 September",
         origin_org="UOSSM", language="fr")
said("independent_count", "uossm-2018-09", "3 hospitals", 3, date_start="2018-09-06", date_end="2018-09-08",
     scope_differs="window",
     note="Three hospitals of 6 to 8 September 2018: Hass in Idleb; Latamneh and Hassan al-Araj in northern Hama. "
     "This row: both areas, as the claim is coded.")
said("definition", "uossm-2018-09", "1 hospital (Hass)", place_id="idlib-governorate", date_start="2018-09-06",
     date_end="2018-09-08",
     note="The same list, Idleb governorate only: a part of the three, no other count.")
evidence("snhr-hass-2018-09-08",
         "Syrian regime forces bombed a hospital in Hass village in Idlib suburbs, on September 8", publisher="SNHR",
         publisher_role="documentation_group",
         url="http://sn4hr.org/sites/news/2018/09/08/syrian-regime-forces-bombed-hospital-hass-village-idlib-suburbs-september-8/",
         published="2018-09-08", published_text="2018/09/08 (in the address)", origin_org="SNHR")
said("event_attested", "snhr-hass-2018-09-08", "a hospital in Hass", place_id="idlib-governorate",
     date_start="2018-09-08", date_end="2018-09-08",
     note="The hospital at Hass, 8 September 2018; no total.")
evidence("newarab-2018-09-09", "Regime, Russian strikes bombard Syria’s Idlib, destroying hospital",
         publisher="The New Arab (agency)", publisher_role="press",
         url="https://www.newarab.com/news/regime-russian-strikes-bombard-syrias-idlib-destroying-hospital",
         published="2018-09-09", origin_org="SOHR", access="report_of_primary", seen="opening")
said("independent_count", "newarab-2018-09-09", "two hospitals in two days", 2,
     quote="have knocked out two hospitals in two days", date_start="2018-09-08", date_end="2018-09-09",
     scope_differs="window",
     note="SOHR as an agency reports it: Hass (Idleb, 8 September) and Latamneh (northern Hama, 9 September; UOSSM "
     "dates it 8 September).")
evidence("thenational-2018-09-09",
         "Assad regime hits Idlib hospitals, first responders as latest Syrian offensive looms",
         publisher="The National", publisher_role="press",
         url="https://www.thenationalnews.com/world/mena/assad-regime-hits-idlib-hospitals-first-responders-as-latest-syrian-offensive-looms-1.768549",
         published="2018-09-09", published_text="not printed in the part seen; Sunday (9 September 2018)",
         origin_org="UOSSM", access="report_of_primary", seen="opening")
said("independent_count", "thenational-2018-09-09", "three hospitals", 3,
     quote="three hospitals, two Syrian Civil Defense centres and an ambulance station", date_end="2018-09-09",
     scope_differs="window",
     note="UOSSM again: the same origin; “in Idlib”.")

of("clinics-targeted-2018-09", "2026-11-21")
searched("clinics bombed Idlib Hama September 2018; health centre, medical point; مستوصف, نقطة طبية أيلول 2018; "
         "UOSSM, SAMS, SNHR September 2018 (pages)",
         note="The list has three hospitals, three civil defence centres and one ambulance centre; no clinic. "
         "Whether the centres are the clinics of the document cannot be said.")

of("ships-in-exercise-2018-09", "2026-11-21")
evidence("apostrophe-2018-08-30", "(Ukrainian report of TASS on the Mediterranean drills)", publisher="Apostrophe",
         publisher_role="press",
         url="https://apostrophe.ua/ua/news/world/middle-east/2018-08-30/rossiya-provedet-esche-odni-krupnyie-voennyie-ucheniya-stali-izvestnyi-podrobnosti/139706",
         published="2018-08-30", published_text="2018-08-30 (in the address)",
         origin_org="Ministry of Defence of the Russian Federation", access="report_of_primary", language="uk")
said("cited_source", "apostrophe-2018-08-30", "понад 25 кораблів і суден (more than 25 ships and vessels)",
     more_than(25), quote="понад 25 кораблів і суден", date_start="2018-09-01", date_end="2018-09-08",
     note="Ukrainian report of the ministry’s statement (through TASS); same qualifier and pair “ships and vessels”"
     " as the document, which credits the ministry. A statement of the party holding the drills, no independent "
     "count.")
evidence("reuters-drills-2018-08-30", "Russia to hold major naval drills in Mediterranean: TASS", publisher="Reuters",
         publisher_role="press",
         url="https://in.reuters.com/article/mideast-crisis-syria-russia/russia-to-hold-major-naval-drills-in-mediterranean-tass-idINKCN1LF0Y0",
         published="2018-08-30", origin_org="Ministry of Defence of the Russian Federation",
         access="report_of_primary")
said("cited_source", "reuters-drills-2018-08-30", "25 warships", 25, date_start="2018-09-01", date_end="2018-09-08",
     note="25, not “more than 25”.")
evidence("muraselon-2018-08", "Largest Russian drills to be held in the Mediterranean Sea", publisher="Muraselon",
         publisher_role="press",
         url="https://en.muraselon.com/2018/08/mediterranean-sea-russian-drills/",
         published="2018-08", published_text="2018/08 (in the address)",
         origin_org="Ministry of Defence of the Russian Federation", access="report_of_primary")
said("cited_source", "muraselon-2018-08", "Up to 25", at_most(25), quote="Up to 25", date_start="2018-09-01",
     date_end="2018-09-08",
     note="Quotes the statement as “up to 25”: a third wording of one statement.")
evidence("sudostroenie-2018-08", "(Russian report of the ministry’s press service on the Mediterranean drills)",
         publisher="Sudostroenie.info", publisher_role="press",
         url="https://sudostroenie.info/mobver/novosti/24176.html",
         published="2018-08", published_text="not printed in the part seen; before 1 September 2018 (future tense)",
         origin_org="Ministry of Defence of the Russian Federation", access="report_of_primary", language="ru")
said("cited_source", "sudostroenie-2018-08", "26 ships, two submarines among them", 26, date_start="2018-09-01",
     date_end="2018-09-08",
     note="26 ships including two submarines; the ministry’s press service, before the drills; same origin, exact "
     "where the others round.")
said("cited_source", "muraselon-2018-08", "September 1–8", aspect="date", date_start="2018-09-01",
     date_end="2018-09-08",
     note="The dates agree with the claim.")
searched("Russian naval drills Mediterranean 1–8 September 2018 25 ships; учения Средиземное море сентябрь 2018 26 "
         "кораблей (pages)")

of("aircraft-in-exercise-2018-09", "2026-11-21")
said("cited_source", "muraselon-2018-08", "about 30 aircraft", about(30), quote="about 30 aircraft",
     date_start="2018-09-01", date_end="2018-09-08",
     note="Statement of the party holding the drills.")
said("cited_source", "reuters-drills-2018-08-30", "30 planes", 30, date_start="2018-09-01", date_end="2018-09-08")
said("cited_source", "sudostroenie-2018-08", "34 aircraft", 34, date_start="2018-09-01", date_end="2018-09-08",
     note="34 aircraft, the ministry’s press service before the drills: same origin.")
said("cited_source", "muraselon-2018-08", "September 1–8", aspect="date", date_start="2018-09-01",
     date_end="2018-09-08",
     note="The dates agree with the claim.")
searched("Russian naval drills Mediterranean September 2018 30 aircraft; 34 самолёта (pages)")

of("troops-in-exercise-2018-09", "2026-11-21")
evidence("tass-1021309", "Vostok 2018: Taking a sneak peek at Russia’s biggest military drills", publisher="TASS",
         publisher_role="state_agency",
         url="https://tass.com/defense/1021309",
         published="2018-09-11", published_text="2018-09-11 by its text",
         origin_org="Ministry of Defence of the Russian Federation", access="report_of_primary")
said("likely_source", "tass-1021309", "around 300,000", about(300_000),
     quote="The Vostok 2018 drills involve around 300,000 troops", date_start="2018-09-11", date_end="2018-09-17",
     scope_differs="window",
     likely_because="the figure circulated only as the ministry’s; the same round number",
     note="A number announced by the party holding the drills; no independent estimate was met.")
evidence("tass-1020792", "Putin, foreign leaders not expected to attend Vostok-2018 drills together — Kremlin",
         publisher="TASS", publisher_role="state_agency",
         url="https://tass.com/politics/1020792/amp",
         published="2018-09-10", published_text="September 10",
         origin_org="Ministry of Defence of the Russian Federation", access="report_of_primary")
said("likely_source", "tass-1020792", "around 300,000", about(300_000), date_start="2018-09-11",
     date_end="2018-09-17",
     scope_differs="window",
     likely_because="the figure circulated only as the ministry’s; the same round number",
     note="A number announced by the party holding the drills; no independent estimate was met.")
evidence("straitstimes-2018-08-28", "Russia to hold biggest war games in nearly 40 years",
         publisher="The Straits Times (Reuters)", publisher_role="press",
         url="https://www.straitstimes.com/world/europe/russia-to-hold-biggest-war-games-in-nearly-40-years-russian-media",
         published="2018-08-28", origin_org="Ministry of Defence of the Russian Federation",
         access="report_of_primary")
said("likely_source", "straitstimes-2018-08-28", "almost 300,000", nearly(300_000), date_start="2018-09-11",
     date_end="2018-09-17",
     scope_differs="window",
     likely_because="the figure circulated only as the ministry’s; the same round number",
     note="A number announced by the party holding the drills; no independent estimate was met.")
said("likely_source", "tass-1021309", "got underway on September 11", aspect="date", quote="on September 11",
     date_start="2018-09-11",
     likely_because="the figure circulated only as the ministry’s; the same round number",
     note="The document has the drills start on 10 September.")
said("likely_source", "tass-1020792", "September 11–17", aspect="date", date_start="2018-09-11",
     date_end="2018-09-17",
     likely_because="the figure circulated only as the ministry’s; the same round number",
     note="Announced for 11 to 17 September 2018.")
searched("Vostok 2018 300,000 troops independent estimate exaggerated analysts (pages)",
         note="No independent estimate of the number was met.")

of("displaced-civilians-threatened", "2026-11-21")
evidence("usaid-fs11-2018-09-14", "Syria - Complex Emergency Fact Sheet #11, Fiscal Year (FY) 2018",
         publisher="USAID (ReliefWeb)", publisher_role="donor_government",
         url="https://reliefweb.int/report/syrian-arab-republic/syria-complex-emergency-fact-sheet-11-fiscal-year-fy-2018-enar",
         published="2018-09-14", access="report_of_primary", seen="opening")
said("likely_source", "usaid-fs11-2018-09-14", "up to 900,000 people", at_most(900_000),
     quote="UN prepares for displacement of up to 900,000 people", population_group="people", measure="flow",
     place_id="northwest-syria", date_end="2018-09-14",
     scope_differs="place, population, kind",
     likely_because="the only meaning in which 900,000 was met for Idlib in these weeks; the document credits only "
     "“humanitarian organizations and NGOs”",
     note="The number is of people who could be displaced, not of displaced civilians; dated the same day as the "
     "document. Place: north-west.")
said("definition", "usaid-fs11-2018-09-14", "people who could be displaced", aspect="population",
     quote="UN prepares for displacement of up to 900,000 people", place_id="northwest-syria",
     scope_differs="kind",
     note="Projected displacement; the document has “900,000 displaced civilians” as people there.")
evidence("qrcs-2018-09-11", "QRCS Ready for Looming Displacement Wave in Northern Syria",
         publisher="Qatar Red Crescent Society (ReliefWeb)", publisher_role="party_concerned",
         url="https://reliefweb.int/report/syrian-arab-republic/qrcs-ready-looming-displacement-wave-northern-syria-enar",
         published="2018-09-11", access="report_of_primary", seen="opening")
said("likely_source", "qrcs-2018-09-11", "around 900,000 civilians", about(900_000),
     quote="around 900,000 civilians would be displaced over the coming six months", population_group="civilians",
     measure="flow", place_id="northwest-syria", date_start="2018-09-11", date_end="2019-03-11",
     scope_differs="place, window, population, kind",
     likely_because="same number, “civilians” as in the document, before the document",
     note="Projection over six months, 700,000 of them within Idlib; a report of the UN of August 2018 as it says, "
     "not itself seen.")
said("likely_source", "aa-qrcs-2018-09-11", "around 900,000", about(900_000),
     quote="displacement of around 900,000 civilians over the coming six months", population_group="civilians",
     measure="flow", place_id="northwest-syria", origin_org="OCHA",
     scope_differs="place, population, kind",
     likely_because="report of the same statement",
     note="Report of the QRCS statement.")
evidence("mem-2018-09-10", "UN: More than 30,000 displaced in Syria’s latest Idlib offensive",
         publisher="Middle East Monitor", publisher_role="press",
         url="https://www.middleeastmonitor.com/20180910-un-more-than-30000-displaced-in-syrias-latest-idlib-offensive/",
         published="2018-09-10", origin_org="OCHA", access="report_of_primary", seen="opening")
said("independent_count", "mem-2018-09-10", "800,000", 800_000, quote="could set 800,000 people to flight",
     population_group="people", measure="flow", place_id="northwest-syria", date_end="2018-09-10",
     scope_differs="place, window, population, kind",
     note="OCHA, 10 September 2018: people who could be displaced; lower. Same UN, other number of the same days.")
evidence("francetv-2018-08-29", "Syrie : l’ONU craint jusqu’à 800 000 déplacés en cas d’offensive du régime à Idleb",
         publisher="France Info (AFP)", publisher_role="press",
         url="https://www.francetvinfo.fr/monde/revolte-en-syrie/syrie-l-onu-craint-jusqu-a-800-000-deplaces-en-cas-d-offensive-du-regime-de-bachar-al-assad-a-idleb_2916215.html",
         published="2018-08-29", published_text="2018-08; “mercredi 29 août”", origin_org="OCHA",
         access="report_of_primary", seen="opening", language="fr")
said("likely_source", "francetv-2018-08-29", "jusqu’à 800 000 déplacés", at_most(800_000),
     quote="parmi les civils qui vivent déjà dans des conditions précaires", population_group="civilians",
     measure="flow", date_end="2018-08-29",
     scope_differs="window, population, kind",
     likely_because="“already in precarious conditions” and, next, two million for whom aid delivered from Turkey "
     "is essential stand in the same order as in the document",
     note="The sentence, not the number: up to 800,000 displaced “among civilians who already live in precarious "
     "conditions”. Read so, the document’s “900,000 displaced civilians, already in precarious conditions” are "
     "people who could be displaced.")
evidence("francetv-2018-09-13",
         "Syrie : plus de 38 500 personnes déplacées en septembre à cause des combats à Idleb, selon l’ONU",
         publisher="France Info", publisher_role="press",
         url="https://www.francetvinfo.fr/monde/revolte-en-syrie/syrie-plus-de-38-500-personnes-deplacees-en-septembre-a-cause-des-combats-a-idleb-selon-l-onu_2938935.html",
         published="2018-09-13", published_text="2018-09", origin_org="OCHA", access="report_of_primary",
         seen="opening", language="fr")
said("likely_source", "francetv-2018-09-13", "jusqu’à 900 000 personnes", at_most(900_000),
     quote="jusqu’à 900 000 personnes qui pourraient fuir", population_group="people", measure="flow",
     place_id="northwest-syria", date_end="2018-09-13",
     scope_differs="place, window, population, kind",
     likely_because="the number 900,000 of the same week, before the document",
     note="The number, the UN on 13 September 2018: people who could flee; 700,000 of them into areas of armed "
     "groups.")
searched("900,000 Idlib displaced UN September 2018; QRCS plan; 800,000 OCHA (pages)")

of("dependent-on-aid-from-turkiye", "2026-11-21")
said("independent_count", "un-briefing-2018-08-29", "2.1 million in need", 2_100_000, locator="lead only",
     population_group="people_in_need", place_id="idlib-area", date_end="2018-08-29",
     scope_differs="place, window, population",
     note="Not opened: 2.1 million in need in the zone; need is not dependence on delivery from Türkiye.")
said("independent_count", "usaid-fs12-2018-09", "nearly 70 percent of 3 million", nearly(2_100_000),
     quote="nearly 70 percent of Idlib’s estimated population of 3 million people", population_group="people_in_need",
     date_end="2018-09-30", origin_org="",
     scope_differs="window, population", computed="0.7 × 3,000,000",
     note="Emergency food assistance only; need, not dependence; the product is ours.")
said("independent_count", "ocha-crossborder-2018", "2.7 million", 2_700_000,
     quote="estimated 2.7 million people required humanitarian assistance in 2018", population_group="people_in_need",
     place_id="northwest-syria", date_start="2018-01-01", date_end="2018-12-31",
     scope_differs="place, window, population",
     note="The year 2018, the whole north-west of the cross-border response; need, not dependence.")
said("likely_source", "francetv-2018-08-29", "Deux millions de personnes", 2_000_000,
     quote="Deux millions de personnes sont considérées comme des individus vulnérables",
     population_group="people_in_need", place_id="idlib-area", date_end="2018-08-29",
     scope_differs="place, window, population",
     likely_because="same number and the same sentence on aid delivered from Turkey, after the same sentence on "
     "displacement",
     note="Two million considered vulnerable and in need of humanitarian aid, for whom aid delivered from Turkey is"
     " essential: need, not dependence, in the area of Idleb and the pockets around it.")
evidence("mehad-idleb-2018", "À Idleb, où la peur règne, 2 millions de personnes dépendent de l’aide humanitaire",
         publisher="Mehad (then UOSSM France)", publisher_role="party_concerned",
         url="https://www.mehad.fr/a_idleb_ou_la_peur_regne_2_millions_de_personnes_dependent_de_l_aide_humanitaire/",
         published_text="not printed in the part seen", access="report_of_primary", language="fr")
said("independent_count", "mehad-idleb-2018", "2 millions", 2_000_000,
     quote="3 millions de personnes dont 2 millions sont dépendantes des aides humanitaires",
     note="Three million people, two million of them dependent on humanitarian aid: the same kind as the claim, "
     "without “from Türkiye”. Undated in the part seen; who counted is not stated (an aid organisation active "
     "there).",
     scope_unknown="kind")

of("displaced-northwest-2018-09", "2026-11-21")
said("cited_source", "reuters-ocha-2018-09-10", "30,542", 30_542,
     quote="30,542 people were displaced from north-west Syria", date_start="2018-09-01", date_end="2018-09-09",
     scope_differs="window",
     note="As of 9 September 2018 (the document credits OCHA). Report of the statement; OCHA’s own page was not met.")
said("cited_source", "mem-2018-09-10", "More than 30,000", more_than(30_000),
     quote="More than 30,000 people have so far fled their homes", date_end="2018-09-10",
     note="Second report of OCHA’s statement.")
evidence("elnashra-2018-09-10", "UN spokesperson on displacement in Idleb and Hama (Arabic)", publisher="Elnashra",
         publisher_role="press",
         url="https://www.elnashra.com/news/show/1241261/",
         published="2018-09-10", published_text="not printed in the part seen; says “yesterday, Sunday”",
         origin_org="OCHA", access="report_of_primary", language="ar")
said("cited_source", "elnashra-2018-09-10", "more than 30,000", more_than(30_000), place_id="idlib-and-northern-hama",
     date_start="2018-09-01", date_end="2018-09-09",
     scope_differs="place, window",
     note="Spokesperson of the UN, 1 to 9 September 2018, Idleb and Hama; Arabic.")
evidence("elnashra-2018-09-13", "More than 38,500 displaced in September (Arabic)", publisher="Elnashra",
         publisher_role="press",
         url="https://www.elnashra.com/news/show/1241935/",
         published_text="not printed in the part seen", origin_org="OCHA", access="report_of_primary", language="ar")
said("later_total", "elnashra-2018-09-13", "38,500", 38_500, date_start="2018-09-01", date_end="2018-09-12",
     scope_differs="window",
     note="OCHA. Longer window of a growing series.")
said("later_total", "usaid-fs11-2018-09-14", "nearly 33,800", nearly(33_800), quote="displaced nearly 33,800 people",
     date_start="2018-09-01", date_end="2018-09-12",
     scope_differs="window",
     note="Same window as the 38,500, another number: kept side by side; “UN”. Longer window of a growing series.")
said("later_total", "usaid-fs12-2018-09", "more than 45,500", more_than(45_500),
     quote="displaced more than 45,500 people", date_start="2018-09-01", date_end="2018-09-20",
     scope_differs="window",
     note="24,900 of them had returned. Longer window of a growing series.")
evidence("thenational-2018-09-10", "Bombings in Syria's Idlib drive more than 30,000 from their homes",
         publisher="The National", publisher_role="press",
         url="https://www.thenationalnews.com/world/mena/bombings-in-syria-s-idlib-drive-more-than-30-000-from-their-homes-1.768931",
         published="2018-09-10",
         published_text="day not printed in the part seen (“Monday”; picture of September 10,", origin_org="OCHA",
         access="report_of_primary", seen="opening")
said("cited_source", "thenational-2018-09-10", "30,542", 30_542,
     quote="30,542 people have been forced to flee their homes", date_end="2018-09-09",
     scope_differs="window",
     note="Third report of OCHA’s statement; Idlib province as it says.")
searched("30,542 displaced north-west Syria OCHA; 38,500; 33,800; 45,500 (pages)")

of("displaced-in-camps-2018-09", "2026-11-21")
said("cited_source", "reuters-ocha-2018-09-10", "47% of those displaced", 0.47,
     quote="47% of those displaced moved to camps", date_start="2018-09-01", date_end="2018-09-09",
     scope_differs="window",
     note="29% with families, 14% in informal camps, 10% rented in the same sentence. “Camps” and “informal camps” "
     "are two classes there: 47% without, 61% with the second.")
said("cited_source", "elnashra-2018-09-10", "about half", about(0.5), place_id="idlib-and-northern-hama",
     date_start="2018-09-01", date_end="2018-09-09",
     scope_differs="place, window",
     note="UN spokesperson: about half in camps, 30% with hosts, 15% self-settled.")
said("cited_source", "alinea-2018-09-11", "about half", about(0.5),
     quote="sekitar setengah dari mereka yang mengungsi telah pindah ke tenda-tenda pengungsi", date_end="2018-09-11",
     origin_org="OCHA",
     scope_differs="window",
     note="Same four classes and wording as the document (about half in camps; others informal settlements, family,"
     " rented), in Indonesian: points to one English original, which was not found.")
said("cited_source", "thenational-2018-09-10", "Around half", about(0.5),
     quote="Around half of that number have moved to camps", date_end="2018-09-09",
     scope_differs="window",
     note="An English report that rounds OCHA’s share as the document does.")
searched("47% moved to camps; about half of those displaced camps informal settlements family rented (pages)")

of("idlib-civilians-indefinite", "2026-11-21")
said("event_attested", "unhcr-nws-2018-09", "2,987,916", quote="2,987,916", place_id="idlib-area",
     date_start="2018-09-01", date_end="2018-09-30",
     note="Indefinite claim (“millions”); residents, not only civilians; the opposition-held areas of Idleb and "
     "around, not the governorate.")
said("event_attested", "ocha-hrmr-2018-h1", "over 2.9 million individuals", quote="over 2.9 million individuals",
     place_id="idlib-area", date_end="2018-06-30",
     note="As above.")

of("idlib-people-indefinite", "2026-11-21")
said("event_attested", "unhcr-nws-2018-09", "2,987,916", quote="2,987,916", place_id="idlib-area",
     date_start="2018-09-01", date_end="2018-09-30",
     note="Indefinite claim (“millions”); residents, not only civilians; the opposition-held areas of Idleb and "
     "around, not the governorate.")
said("event_attested", "ocha-hrmr-2018-h1", "over 2.9 million individuals", quote="over 2.9 million individuals",
     place_id="idlib-area", date_end="2018-06-30",
     note="As above.")
