"""What others say of the figures of haid-2018: evidence, and what each piece says of each claim."""

from syria_figures.reading import *

document("haid-2018")

of("atareb-market-airstrikes", "2026-11-21")
evidence("syrian-archive-atareb", "Targeting civilians in public market in Al Atarib",
         publisher="Syrian Archive with Bellingcat", publisher_role="documentation_group",
         url="https://github.com/tareefdev/beta-content/blob/198134e8d7ae2f660e233cdc3b2b7f98784c6235/investigations/Atarib-Market-Bombing.md",
         published="2017-12-20", origin_org="Syrian Archive", release="198134e", licence="CC BY-SA 4.0")
said("likely_source", "syrian-archive-atareb", "three airstrikes", 3, quote="targeted by three airstrikes",
     incident_match="same",
     likely_because="the sentence on strikes, deaths, damage and “open source materials” is nearly the same in both"
     " texts; published four weeks before",
     note="Six munitions in three strikes.")
evidence("snhr-2017-12-22", "Russian Forces Perpetrated a Huge Massacre in a De-Escalation Zone", publisher="SNHR",
         publisher_role="documentation_group",
         url="https://snhr.org/blog/2017/12/22/49838/",
         published="2017-12-22", published_text="2017/12/22 (in the address)", origin_org="SNHR", seen="opening")
said("independent_count", "snhr-2017-12-22", "three airstrikes", 3, quote="carried out three airstrikes",
     incident_match="same",
     note="Two warplanes.")
evidence("sohr-247420", "(Arabic: 53 killed so far in the market of Atareb)", publisher="SOHR",
         publisher_role="documentation_group",
         url="https://www.syriahr.com/?p=247420",
         published="2017-11-13", published_text="not printed in the part seen; 13 November 2017 by its text",
         origin_org="SOHR", language="ar")
said("independent_count", "sohr-247420", "three raids", 3, incident_match="same",
     note="Arabic.")
evidence("ap-atareb-2017-11-14", "Death toll from airstrikes on market in Syria climbs to 61",
         publisher="The Herald (AP)", publisher_role="press",
         url="http://www.heraldonline.com/news/nation-world/world/article184480953.html",
         published="2017-11-14", origin_org="SOHR", access="report_of_primary")
said("independent_count", "ap-atareb-2017-11-14", "three strikes", 3, origin_org="", incident_match="same",
     note="Count of SOHR or of others; the sentence does not say.")
evidence("pax-2017-11-21", "Why was Al-Atareb attacked?", publisher="PAX", publisher_role="research",
         url="https://paxforpeace.nl/news/why-was-al-atareb-attacked/",
         published="2017-11-21", origin_org="PAX", seen="opening")
said("definition", "pax-2017-11-21", "six explosions, in three pairs", incident_match="same",
     note="Six explosions in three pairs: explosions, not strikes.")

of("atareb-market-deaths", "2026-11-21")
said("likely_source", "syrian-archive-atareb", "the death of 69 civilians", 69,
     quote="resulting in the death of 69 civilians", incident_match="same",
     likely_because="the sentence on strikes, deaths, damage and “open source materials” is nearly the same in both"
     " texts; published four weeks before",
     note="Called civilians in the sentence. Its own list of names (next row) has police officers in the 69.")
said("definition", "syrian-archive-atareb", "56 civilians and 13 police officers (list)", aspect="population",
     locator="list of names", incident_match="same", computed="entries of the list: 56 + 13 = 69",
     note="List of Syrians for Truth and Justice inside the page: 56 entries called civilians (one a missing child)"
     " and 13 police officers; counted by us. So the 69 are not all civilians by the source’s own list.")
said("independent_count", "syrian-archive-atareb", "64 names and 4 missing", between(64, 68),
     locator="paragraph on the local committee", population_group="people", origin_org="local committee",
     scope_differs="population", incident_match="same", computed="64 names and 4 missing: 68 at most",
     note="Local committee: 64 names and 4 missing.")
evidence("sohr-78458",
         "At least 29 people were killed by warplanes in a massacre in Atarib town’s market west of Aleppo",
         publisher="SOHR", publisher_role="documentation_group",
         url="https://www.syriahr.com/en/78458/",
         published="2017-11-13", published_text="not printed in the part seen; 13 November 2017 by its text",
         origin_org="SOHR")
said("independent_count", "sohr-78458", "at least 29", at_least(29), population_group="people",
     scope_differs="population", incident_match="same",
     note="First count of the day. All of them before the document, so none supersedes it.")
said("revision", "sohr-247420", "53 so far", 53, population_group="people",
     scope_differs="population", incident_match="same", revises="sohr-78458",
     note="Later on the same day. All of them before the document, so none supersedes it.")
said("revision", "ap-atareb-2017-11-14", "61, with women, children and 3 police officers", 61,
     population_group="people",
     scope_differs="population", incident_match="same", revises="sohr-247420",
     note="Of them 6 women, 5 children and 3 police officers; as AP reports it. All of them before the document, so"
     " none supersedes it.")
evidence("sohr-headline-2017-11-15", "(headline of 15 November 2017 on Atareb)", publisher="SOHR, as listed by UCDP",
         publisher_role="documentation_group", published="2017-11-15", origin_org="SOHR", access="report_of_primary",
         seen="headline", medium="dataset")
said("revision", "sohr-headline-2017-11-15", "69, including 20 Free Police and prisoners", 69,
     locator="event 250382, source_article", population_group="people",
     scope_differs="population", incident_match="same", revises="ap-atareb-2017-11-14",
     note="The headline only: 69 with 20 Free Police and prisoners. The same number as the claim, but not all "
     "civilians. All of them before the document, so none supersedes it.")
evidence("sohr-247786", "(Arabic: victims of the Atareb market rise to at least 82)", publisher="SOHR",
         publisher_role="documentation_group",
         url="https://www.syriahr.com/?p=247786",
         published="2017-11-18",
         published_text="18 November 2017 (headline list in UCDP event 250382); not printed in", origin_org="SOHR",
         seen="opening", language="ar")
said("revision", "sohr-247786", "at least 82", at_least(82), population_group="people",
     scope_differs="population", incident_match="same", revises="sohr-headline-2017-11-15",
     note="5 children, 7 women, 7 prisoners, 13 Free Police. All of them before the document, so none supersedes it.")
evidence("sohr-headline-2017-12-16", "(headline of 16 December 2017 on Atareb)", publisher="SOHR, as listed by UCDP",
         publisher_role="documentation_group", published="2017-12-16", origin_org="SOHR", access="report_of_primary",
         seen="headline", medium="dataset")
said("revision", "sohr-headline-2017-12-16", "83", 83, locator="event 250382, source_article",
     population_group="people",
     scope_differs="population", incident_match="same", revises="sohr-247786",
     note="The headline only; the latest count of SOHR that was met. All of them before the document, so none "
     "supersedes it.")
evidence("sohr-570573", "(Arabic: on this day, anniversary notice on the Atareb market)", publisher="SOHR",
         publisher_role="documentation_group",
         url="https://www.syriahr.com/?p=570573",
         published="2022-11", published_text="not printed in the part seen; “five years ago”", origin_org="SOHR",
         language="ar")
said("event_attested", "sohr-570573", "61 civilians", incident_match="same",
     note="An anniversary notice (“five years ago”, so 2022) repeats 61 civilians, an older toll. It is no count of"
     " its own, no revision, and after the document.")
said("independent_count", "snhr-2017-12-22", "79 civilians", 79,
     quote="killing 79 civilians including eight children", incident_match="same",
     note="79 civilians, 8 of them children.")
evidence("coi-2018-03-laht", "UN Commission: Russian Airstrike on Syria Marketplace May Amount to War Crime",
         publisher="Latin American Herald Tribune (EFE)", publisher_role="press",
         url="http://www.laht.com/article.asp?ArticleId=2452130&CategoryId=12395",
         published="2018-03-06", published_text="day not printed in the part seen (“Tuesday”)",
         origin_org="UN Commission of Inquiry", access="report_of_primary")
said("independent_count", "coi-2018-03-laht", "at least 84", at_least(84),
     quote="killing at least 84 people and injuring another 150", population_group="people",
     scope_differs="population", incident_match="same",
     note="UN Commission of Inquiry, 6 March 2018: at least 84 people, about 150 injured; people, not civilians. "
     "The document is undated (after 16 January 2018): before or after is unknown.")
evidence("trt-coi-2018-03-06", "(report on the Commission of Inquiry)", publisher="TRT World (Reuters)",
         publisher_role="press",
         url="https://www.trtworld.com:443/article/13105129",
         published="2018-03-06", origin_org="UN Commission of Inquiry", access="report_of_primary", seen="opening")
said("independent_count", "trt-coi-2018-03-06", "at least 84", at_least(84), population_group="people",
     scope_differs="population", incident_match="same",
     note="Second report of the Commission, same origin.")
evidence("rudaw-hrw-2017-11-22", "Rights group calls on civilian protection in Syria ahead of peace talks in Russia",
         publisher="Rudaw", publisher_role="press",
         url="https://rudaw.net/english/middleeast/syria/22112017-amp",
         published="2017-11-22", published_text="22112017 (in the address)", access="report_of_primary",
         seen="opening")
said("independent_count", "rudaw-hrw-2017-11-22", "at least 75", at_least(75), origin_org="", incident_match="same",
     note="At least 75 civilians; in a report of a Human Rights Watch text, but the sentence does not say who "
     "counted.")
said("independent_count", "pax-2017-11-21", "43 to 60 reported", between(43, 60), population_group="people",
     origin_org="",
     scope_differs="population", incident_match="same",
     note="Range of the reports it collected; no count of its own.")
said("independent_count", "ucdp-syria-2016-2019", "13 side B, 13 civilians, 57 unknown; best 83", 83,
     locator="event 250382", population_group="people",
     scope_differs="population", incident_match="same", computed="13 + 13 + 57 = 83",
     note="Event 250382: low, best and high 83. Coded from SOHR and Human Rights Watch: an origin of its own, but "
     "not independent of them.")
evidence("jurist-coi-2018-03", "UN investigators accuse Russia of potential war crime in Syria", publisher="JURIST",
         publisher_role="press",
         url="http://jurist.org/paperchase/2018/03/un-investigators-accuse-russia-of-potential-war-crime-in-syria.php",
         published="2018-03", published_text="2018/03 (in the address)", origin_org="UN Commission of Inquiry",
         access="report_of_primary")
said("independent_count", "jurist-coi-2018-03", "at least 84", at_least(84),
     quote="killing at least 84 people and injuring another 150", population_group="people",
     scope_differs="population", incident_match="same",
     note="Quotes the words of the Commission’s press release; same origin as the two rows of the Commission.")

of("displaced-by-airstrikes", "2026-11-21")
evidence("tgcom-ocha-2018-01", "(Italian report: UN, 100,000 displaced in the province of Idlib)",
         publisher="TGCOM24", publisher_role="press",
         url="http://www.tgcom24.mediaset.it/mondo/siria-onu-100mila-sfollati-nella-provincia-di-idlib_3116611-201802a.shtml",
         published="2018-01", origin_org="OCHA", access="report_of_primary", language="it")
said("independent_count", "tgcom-ocha-2018-01", "about 100,000", about(100_000), population_group="people",
     place_id="idlib-governorate", date_start="2017-12-25", date_end="2018-01-31",
     scope_differs="place, window, population",
     note="Offensive since Christmas 2017, province of Idlib; OCHA in an Italian report of January 2018. The whole "
     "offensive in the area named, not the places of the document; the document’s window is open.")
evidence("ansa-stc-2018-01-18", "(Italian: NGO, 110,000 children in flight in Idlib)", publisher="ANSA",
         publisher_role="press",
         url="http://www.ansa.it/sito/notizie/mondo/mediooriente/2018/01/18/siria-ong110.000-bambini-in-fuga-idlib_c0dd199e-d2b9-43f8-9713-737515cf1aca.html",
         published="2018-01-18", published_text="18 GEN", origin_org="Save the Children", access="report_of_primary",
         language="it")
said("independent_count", "ansa-stc-2018-01-18", "more than 110,000 children", more_than(110_000),
     population_group="children", place_id="idlib-governorate", date_end="2018-01-18",
     scope_differs="place, population",
     note="Children only. The whole offensive in the area named, not the places of the document; the document’s "
     "window is open.")
evidence("acaps-2018-01-22", "Syria: Displacement in the Northwest", publisher="ACAPS", publisher_role="research",
         url="https://www.acaps.org/en/countries/archives/detail/syria-displacement-in-the-northwest",
         published="2018-01-22", origin_org="ACAPS")
said("later_total", "acaps-2018-01-22", "212,000", 212_000, population_group="people", place_id="northwest-syria",
     date_start="2017-12-15", date_end="2018-01-22",
     scope_differs="place, window, population",
     note="Since 15 December 2017. The whole offensive in the area named, not the places of the document; the "
     "document’s window is open.")
evidence("echo-2018-01-24", "Syria - Conflict (ECHO Daily Flash of 24 January 2018)", publisher="DG ECHO (ReliefWeb)",
         publisher_role="donor_government",
         url="https://reliefweb.int/report/syrian-arab-republic/syria-conflict-dg-echo-unhcr-ocha-echo-daily-flash-24-january-2018",
         published="2018-01-24", origin_org="CCCM Cluster", access="report_of_primary")
said("later_total", "echo-2018-01-24", "247,765", 247_765, population_group="idps", unit="movement",
     place_id="idlib-area", date_start="2017-12-24", date_end="2018-01-24",
     scope_differs="place, window, population, unit",
     note="Displacements over the past month, CCCM cluster; Idleb, western Aleppo, northern Hama; displacements, "
     "not persons. The whole offensive in the area named, not the places of the document; the document’s window is "
     "open.")
evidence("hrw-2018-02-03-copy", "(copy of the Human Rights Watch text on shootings at the border, 3 February 2018)",
         publisher="a page of blogg.se", publisher_role="documentation_group",
         url="http://awesomegugl.blogg.se/2022/october/shooting-blocks.html",
         published_text="not printed in the part seen", origin_org="HRW", access="copy_of_primary")
said("later_total", "hrw-2018-02-03-copy", "247,000", 247_000, population_group="people", place_id="northwest-syria",
     date_start="2017-12-15", date_end="2018-01-16",
     scope_differs="place, window, population",
     note="The UN as cited there, 15 December 2017 to mid-January 2018. The whole offensive in the area named, not "
     "the places of the document; the document’s window is open.")
evidence("newarab-2018-01-18", "More than 100,000 Syrian children ‘displaced by fighting in the past month’",
         publisher="The New Arab", publisher_role="press",
         url="https://newarab.com/News/2018/1/18/Shocking-200-000-people-displaced-in-Syria-in-past-month",
         published="2018-01-18", published_text="2018/1/18 (in the address)", origin_org="Save the Children",
         access="report_of_primary", seen="opening")
said("later_total", "newarab-2018-01-18", "200,000", 200_000,
     quote="a shocking 200,000 – more than half of whom are children", population_group="people",
     place_id="idlib-governorate", date_start="2017-12-18", date_end="2018-01-18",
     scope_differs="place, window, population",
     note="Save the Children: in the past month, the whole area of the fighting; more than half of them children. "
     "The whole offensive in the area named, not the places of the document; the document’s window is open.")
evidence("gulfnews-2018-01", "For Idlib civilians, nowhere to run or hide", publisher="Gulf News",
         publisher_role="press",
         url="http://m.gulfnews.com/news/mena/syria/for-idlib-civilians-nowhere-to-run-or-hide-1.2154780",
         published="2018-01", published_text="not printed in the part seen; “Tuesday” (January 2018)",
         origin_org="IHH", access="report_of_primary", seen="opening")
said("independent_count", "gulfnews-2018-01", "More than 130,000", more_than(130_000),
     quote="More than 130,000 people have opted for the latter", population_group="people",
     place_id="idlib-governorate", date_end="2018-01-31",
     scope_differs="place, population",
     note="Turkish relief foundation IHH, January 2018. The whole offensive in the area named, not the places of "
     "the document; the document’s window is open.")

of("at-risk-of-displacement", "2026-11-21")
searched("400,000 at risk of displacement Idlib January 2018; further 400,000 could be displaced; 400 ألف مهددون "
         "بالنزوح إدلب; Save the Children, IRC, CARE, Mercy Corps Idlib January 2018 (pages)",
         note="An additional 400,000 at risk was not met. Met instead: almost 400,000 who were displaced (HRW 22 "
         "March 2018), more than 400,000 displaced (UN, April 2018): people already displaced, other kind, no row.")
