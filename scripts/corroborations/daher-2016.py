"""What others say of the figures of daher-2016: evidence, and what each piece says of each claim."""

from syria_figures.reading import *

document("daher-2016")

of("aleppo-deaths-2016-04", "2026-11-21")
evidence("aleppo-project-2016-05", "May 2016 (timeline)", publisher="The Aleppo Project", publisher_role="research",
         url="http://www.thealeppoproject.com/may-2016/",
         published="2016-05", access="report_of_primary", seen="opening")
said("independent_count", "aleppo-project-2016-05", "about 300 lives", about(300),
     quote="violence claimed about 300 lives on both sides of the city", date_start="2016-04-22",
     date_end="2016-05-05",
     note="Same window and city; both sides; the note with its source was not in the part seen, so the origin is "
     "unknown.")
evidence("ucdp-syria-2016-2019", "UCDP GED Syria 2016-01-01 to 2019-11-30",
         publisher="UCDP, Uppsala University (packaged in data4ds4da)", publisher_role="research",
         url="https://github.com/knapply/data4ds4da",
         published="2020-01-10", published_text="obtained 2020-01-10 (data-raw script)", origin_org="UCDP",
         access="dataset", seen="rows", medium="dataset", release="a1a309a")
said("independent_count", "ucdp-syria-2016-2019", "249 civilians, 6 side A, 18 side B, 6 unknown", 279,
     locator="34 events, where_coordinates = Aleppo town", date_start="2016-04-22", date_end="2016-05-05",
     computed="249 + 6 + 18 + 6 = 279",
     note="34 events placed in “Aleppo town” and dated wholly inside the window; best 279, high 288. A floor: event"
     " 224379 (94 civilians, 22 April to 22 June) lies partly inside. The governorate in the same window: 60 "
     "events, best 428.")
said("independent_count", "ucdp-syria-2016-2019", "249 of 279", aspect="population", locator="34 events",
     date_start="2016-04-22", date_end="2016-05-05", computed="249 / 279 = 0.892",
     note="Mostly civilians, as the document says; both halves of the city, which side of the city is not coded.")
evidence("alarabiya-2016-05-08", "Rebel rocket fire kills 3 civilians in Aleppo", publisher="Al Arabiya (AFP)",
         publisher_role="press",
         url="https://english.alarabiya.net/News/middle-east/2016/05/08/Residents-return-as-truce-extended-in-Syria-s-Aleppo",
         published="2016-05-08", published_text="2016/05/08 (in the address)", access="report_of_primary",
         seen="opening")
said("independent_count", "alarabiya-2016-05-08", "more than 300", more_than(300),
     quote="more than 300 people have been killed in the violence", date_end="2016-05-08", origin_org="",
     scope_differs="window",
     note="Window ends three days later (8 May); who counted is not stated.")
evidence("tvxs-2016-04", "(Greek report: about 250 civilians killed in Aleppo in nine days)", publisher="TVXS",
         publisher_role="press",
         url="https://tvxs.gr/news/kosmos/syria-mazikes-aeroporikes-epidromes-sto-xalepi-250-amaxoi-nekroi",
         published="2016-04-30", published_text="not printed in the part seen; about 30 April 2016",
         origin_org="SOHR", access="report_of_primary", language="el")
said("bracket", "tvxs-2016-04", "about 250 civilians in nine days", about(250), population_group="civilians",
     date_start="2016-04-22", date_end="2016-04-30",
     scope_differs="window, population",
     note="SOHR: civilians, first nine days: a part of the window and of the people, so a lower bound.",
     bound="lower")
evidence("cnews-2016-05-08", "Syrie : trois civils tués par des tirs de rebelles à Alep", publisher="CNews (agency)",
         publisher_role="press",
         url="https://cnews.fr/monde/2016-05-08/syrie-trois-civils-tues-par-des-tirs-de-rebelles-alep-729043",
         published="2016-05-08", published_text="2016-05-08 (in the address)", origin_org="SOHR",
         access="report_of_primary", language="fr")
said("likely_source", "cnews-2016-05-08", "près de 300 morts parmi les civils", nearly(300),
     quote="près de 300 morts parmi les civils entre le 22 avril", population_group="civilians",
     date_start="2016-04-22", date_end="2016-05-05",
     scope_differs="population",
     likely_because="same number and the same two dates, on one page with the three civilians dead of the rockets "
     "on Sunday and the truce of Thursday, as in the document",
     note="SOHR as an agency reports it: nearly 300 dead among civilians by bombardment. The document says about "
     "300 in all, mostly civilians: population differs.")
evidence("lorientlejour-2016-05-03", "Syrie : au moins 4 morts dans des frappes rebelles à Alep",
         publisher="L’Orient-Le Jour (agency)", publisher_role="press",
         url="http://www.lorientlejour.com/article/984024/syie-au-moins-4-morts-dans-des-frappes-rebelles-a-alep.html",
         published="2016-05-03", published_text="“mardi” (3 May 2016 by its text)", access="report_of_primary",
         language="fr")
said("bracket", "lorientlejour-2016-05-03", "Plus de 250 civils", more_than(250),
     quote="Plus de 250 civils, dont une cinquantaine d’enfants", population_group="civilians",
     date_start="2016-04-22", date_end="2016-05-03", origin_org="",
     scope_differs="window, population",
     note="Civilians only, to 3 May: a part of the window and of the people, so a lower bound.", bound="lower")

of("aleppo-rocket-deaths", "2026-11-21")
said("likely_source", "alarabiya-2016-05-08", "three civilians", 3,
     quote="fired rockets into a regime-held district of Aleppo, killing three civilians", origin_org="SOHR",
     incident_match="same",
     likely_because="the report of the same agency and origin as that of CNews",
     note="SOHR; Sunday 8 May 2016; the dead are a woman and a child among the three.")
said("likely_source", "alarabiya-2016-05-08", "regime-held district of Aleppo", aspect="place",
     quote="fired rockets into a regime-held district of Aleppo, killing three civilians", origin_org="SOHR",
     incident_match="same",
     likely_because="as in the row of the value",
     note="A district of the western, government-held part.")
said("independent_count", "ucdp-syria-2016-2019", "4 civilians (9 May)", 4, locator="event 318700",
     date_start="2016-05-09", date_end="2016-05-09", origin_org="SOHR",
     scope_differs="window", incident_match="candidate",
     note="Event 318700: Midan, dated 9 May, 4 civilians; coded from SOHR alone, so its origin is SOHR. Probably "
     "another event.")
said("likely_source", "cnews-2016-05-08", "Trois civils", 3, quote="Trois civils ont été tués dimanche à Alep",
     incident_match="same",
     likely_because="same number, day, truce and “areas under the control of the regime”, on one page with nearly "
     "300 dead from 22 April to 5 May",
     note="SOHR as an agency reports it; the row of Al Arabiya is the same agency and origin, so no second witness.")
searched("rocket fire, 3 civilians, western Aleppo, 8 May 2016, Observatory; UCDP 7–10 May (pages; UCDP)")

of("idlib-camp-deaths", "2026-11-21")
evidence("reuters-camp-2016-05-05", "Air strikes on camp for displaced Syrians kill 28, monitor says",
         publisher="Reuters (news.trust.org)", publisher_role="press",
         url="https://news.trust.org/item/20160505074835-t9zkf/",
         published="2016-05-05", origin_org="SOHR", access="report_of_primary", seen="opening")
said("cited_source", "reuters-camp-2016-05-05", "28 people", 28, quote="killed 28 people near the Turkish border",
     place_id="kamuna-camp", incident_match="same",
     note="SOHR as reported by Reuters on the day; women and children among them.")
evidence("upi-2016-05-05", "Airstrike on Syrian refugee camp kills 28", publisher="Gephardt Daily (UPI)",
         publisher_role="press",
         url="https://gephardtdaily.com/national-international/airstrike-syrian-refugee-camp-kills-28",
         published="2016-05-05", published_text="May 5", access="report_of_primary")
said("cited_source", "upi-2016-05-05", "28", 28, place_id="kamuna-camp", origin_org="SOHR", incident_match="same",
     note="The same count in another agency.")
evidence("albawaba-camp-2016-05-06", "At least 30 killed in airstrike on Syrian refugee camp near Turkish border",
         publisher="Al Bawaba", publisher_role="press",
         url="https://www.albawaba.com/news/least-30-killed-airstrike-syrian-refugee-camp-near-turkish-border-837208",
         published="2016-05-06", published_text="May 6th, 2016 - 06:00 GMT", origin_org="OCHA",
         access="report_of_primary", seen="opening")
said("independent_count", "albawaba-camp-2016-05-06", "at least 30", at_least(30), place_id="kamuna-camp",
     incident_match="same",
     note="OCHA, initial reports; the page has SOHR’s 28 beside it.")
evidence("alwasat-ohchr-2016-05-06", "(Arabic report of the High Commissioner on the camp)",
         publisher="Al-Wasat News", publisher_role="press",
         url="http://alwasatnews.com/news/1111069.html",
         published="2016-05-06", published_text="6 May 2016 by its text (“yesterday, Thursday 5 May 2016”)",
         origin_org="OHCHR", access="report_of_primary", language="ar")
said("independent_count", "alwasat-ohchr-2016-05-06", "at least 30", at_least(30), place_id="kamuna-camp",
     incident_match="same",
     note="OHCHR, 6 May 2016; may rest on the same initial reports as OCHA’s.")
evidence("hrw-2016-05-16", "US, Russia: Investigate Attacks on Civilians", publisher="Human Rights Watch",
         publisher_role="documentation_group",
         url="https://www.hrw.org/news/2016/05/16/us-russia-investigate-attacks-civilians",
         published="2016-05-16", published_text="2016/05/16 (in the address)", origin_org="HRW", seen="opening")
said("independent_count", "hrw-2016-05-16", "20 bodies", 20,
     quote="medics recovered 20 bodies, including two children", place_id="kamuna-camp", incident_match="same",
     note="Bodies, two of them children; at least 37 injured; an independent humanitarian source as it says.")
said("independent_count", "ucdp-syria-2016-2019", "20", 20, locator="event 300921", place_id="kamuna-camp",
     origin_org="HRW", incident_match="same",
     note="Event 300921: 20, coded from the text of Human Rights Watch alone: the same origin as the row above, not"
     " a further witness.")
evidence("independent-camp-2016-05-05", "Syria conflict: Air strike on refugee camp kills at least 28",
         publisher="The Independent", publisher_role="press",
         url="https://www.independent.co.uk/news/world/middle-east/syria-conflict-air-strike-on-refugee-camp-kills-and-wounds-dozens-of-people-opposition-activists-say-a7015611.html",
         published="2016-05-05", origin_org="Local Coordination Committees", access="report_of_primary",
         seen="opening")
said("independent_count", "independent-camp-2016-05-05", "more than 30", more_than(30), place_id="kamuna-camp",
     incident_match="same",
     note="Local Coordination Committees, the same evening.")
evidence("afp-camp-2016-05-05", "Syrie: au moins 28 morts dans des raids sur un camp de déplacés selon une ONG",
         publisher="La Manche Libre (AFP)", publisher_role="press",
         url="https://www.lamanchelibre.fr/actualite-185708-beyrouth-afp-syrie-au-moins-28-morts-dans-des-raids-sur-un-camp-de-deplaces-selon-une-ong",
         published="2016-05-05", published_text="“jeudi” (5 May 2016)", origin_org="SOHR", access="report_of_primary",
         seen="opening", language="fr")
said("cited_source", "afp-camp-2016-05-05", "Au moins 28 personnes dont des femmes et des enfants", at_least(28),
     quote="Au moins 28 personnes dont des femmes et des enfants", place_id="kamuna-camp", incident_match="same",
     note="SOHR as AFP reports it: at least 28, women and children among them; the document has 28 without “at "
     "least”.")

of("eastern-aleppo-population", "2026-11-21")
evidence("msf-me-926", "Syria: Airstrikes destroy Al Quds hospital in Aleppo leaving 14 dead",
         publisher="MSF Middle East", publisher_role="party_concerned",
         url="https://www.msf-me.org/node/926/",
         published="2016-04-28", published_text="28 Apr 2016 (update 29 April)", origin_org="MSF", seen="opening")
said("independent_count", "msf-me-926", "An estimated 250,000", about(250_000),
     quote="An estimated 250,000 people remain in the city", date_end="2016-04-29", origin_org="",
     scope_differs="window",
     note="Two weeks before the document; who estimated is not stated.")
evidence("albawaba-afp-2016-02-22", "Aleppo’s rebel-held districts bracing for all-out siege",
         publisher="Al Bawaba (AFP)", publisher_role="press",
         url="https://www.albawaba.com/news/aleppo%E2%80%99s-rebel-held-districts-bracing-all-out-siege-808394",
         published="2016-02-22", published_text="February 22nd, 2016 - 08:27 GMT", origin_org="Baytna Syria",
         access="report_of_primary", seen="opening")
said("independent_count", "albawaba-afp-2016-02-22", "250,000 to 300,000", between(250_000, 300_000),
     date_end="2016-02-22",
     scope_differs="window",
     note="February 2016; an officer of an NGO.")
evidence("ocha-sitrep-11-2016", "Syria Crisis Bi-Weekly Situation Report No. 11 (as of 19 August 2016)",
         publisher="OCHA (ReliefWeb)", publisher_role="un",
         url="http://reliefweb.int/report/syrian-arab-republic/syria-crisis-bi-weekly-situation-report-no-11-19-august-2016-enar",
         published="2016-08-19", origin_org="OCHA", seen="opening")
said("independent_count", "ocha-sitrep-11-2016", "250,000 to 275,000", between(250_000, 275_000),
     quote="250,000 to 275,000 civilians remain trapped in eastern Aleppo", population_group="civilians",
     date_end="2016-08-19",
     scope_differs="window, population",
     note="August 2016, three months later.")
evidence("ocha-sitrep-10-2016", "Syria Crisis Bi-Weekly Situation Report No. 10 (as of 1 August 2016)",
         publisher="OCHA (copy at rssing.com)", publisher_role="un",
         url="https://reliefweb14428.rssing.com/chan-40632294/article4244.html",
         published="2016-08-01", origin_org="OCHA", access="copy_of_primary", seen="opening")
said("independent_count", "ocha-sitrep-10-2016", "250,000 to 275,000", between(250_000, 275_000),
     quote="an estimated 250,000 – 275,000 people remain trapped", date_end="2016-08-01",
     scope_differs="window",
     note="1 August 2016; same origin.")
evidence("mem-un-2016-07-27", "UN: 300,000 Syrians at risk of siege in Aleppo", publisher="Middle East Monitor",
         publisher_role="press",
         url="https://www.middleeastmonitor.com/20160727-un-300000-syrians-at-risk-of-siege-in-aleppo/",
         published="2016-07-27", published_text="20160727 (in the address)", origin_org="OCHA",
         access="report_of_primary")
said("independent_count", "mem-un-2016-07-27", "200,000 to 300,000", between(200_000, 300_000), date_end="2016-07-25",
     scope_differs="window",
     note="July 2016; people at risk of siege.")
evidence("thenational-2016-07-17", "Syria’s Aleppo besieged, fears for 300,000 trapped civilians",
         publisher="The National", publisher_role="press",
         url="https://www.thenational.ae/world/syria-s-aleppo-besieged-fears-for-300-000-trapped-civilians-1.166611",
         published="2016-07", published_text="day not printed in the part seen (events of Sunday 17 July",
         access="report_of_primary", seen="opening")
said("independent_count", "thenational-2016-07-17", "about 300,000", about(300_000), date_end="2016-07-17",
     origin_org="",
     scope_differs="window",
     note="UN as cited, July 2016.")
evidence("ohchr-2016-02-11", "(OHCHR on Aleppo)", publisher="OHCHR (ReliefWeb)", publisher_role="un",
         url="m.reliefweb.int/report/1390161",
         published="2016-02-11", published_text="11 Feb 2016 (lead)", origin_org="OHCHR", seen="lead")
said("independent_count", "ohchr-2016-02-11", "300,000", 300_000, locator="lead only", date_end="2016-02-11",
     scope_differs="window",
     note="Not opened: 300,000 at risk of siege, February 2016.")
evidence("elnashra-un-2016-07", "(Arabic report of the UN humanitarian chief)", publisher="Elnashra",
         publisher_role="press",
         url="https://www.elnashra.com/news/show/1011923/",
         published="2016-07", published_text="2016-07 (lead)", origin_org="OCHA", access="report_of_primary",
         seen="lead", language="ar")
said("independent_count", "elnashra-un-2016-07", "300,000", 300_000, locator="lead only", date_end="2016-07-31",
     scope_differs="window",
     note="Not opened: 300,000, July 2016.")
evidence("msf-50", "Syria: Death Toll Rises Above 50 in Al Quds Hospital Bombing", publisher="MSF",
         publisher_role="party_concerned",
         url="https://doctorswithoutborders.org/latest/syria-death-toll-rises-above-50-al-quds-hospital-bombing",
         published_text="not printed in the part seen", origin_org="MSF")
said("independent_count", "msf-50", "an estimated 250,000", about(250_000),
     quote="an estimated 250,000 people are in danger of being cut off", date_end="2016-04-29", origin_org="",
     scope_differs="window",
     note="April 2016: people in danger of being cut off from aid, opposition-held Aleppo; who estimated is not "
     "stated.")

of("al-quds-hospital-deaths", "2026-11-21")
evidence("msf-55", "Syria: Al Quds Hospital Death Toll Rises to 55", publisher="MSF USA",
         publisher_role="party_concerned",
         url="https://www.doctorswithoutborders.org/latest/syria-al-quds-hospital-death-toll-rises-55",
         published="2016-05-03", published_text="not printed in the part seen; 3 May 16 in MSF Ireland’s",
         origin_org="MSF", seen="opening")
said("likely_source", "msf-55", "55", 55, quote="one of the last pediatricians in the city", incident_match="same",
     likely_because="the document has the same words (one of the last pediatricians in the city), the same number, "
     "and names MSF in the next sentence",
     note="Including six staff of the hospital, which MSF supported: its own facility and dead.")
said("independent_count", "msf-me-926", "14", 14, incident_match="same",
     note="MSF’s first count of 28 April (title); its 55 and its “more than 50” are later counts of one origin.")
evidence("trt-47-2016-04-28", "Death toll rises to 47 in Aleppo after latest air strikes",
         publisher="TRT World and agencies", publisher_role="state_agency",
         url="https://www.trtworld.com/mea/death-toll-rises-to-47-in-aleppo-after-fresh-air-strikes-95225",
         published_text="not printed in the part seen", origin_org="SOHR", access="report_of_primary", seen="opening")
said("independent_count", "trt-47-2016-04-28", "47", 47,
     scope_differs="place", incident_match="same",
     note="SOHR, 28 April: with a building next to the hospital, so another place.")
said("independent_count", "ucdp-syria-2016-2019", "58 civilians", 58, locator="event 219224",
     population_group="civilians",
     scope_differs="population", incident_match="same",
     note="Event 219224, all coded as civilians; from SOHR and Human Rights Watch, so not independent of them.")
said("revision", "msf-50", "more than 50", more_than(50), quote="More than 50 people have died",
     incident_match="same", revises="msf-me-926",
     note="Including patients and at least six medical staff; hospital “and surrounding areas”. Before MSF’s 55 and"
     " before the document.")
said("likely_source", "msf-55", "the hospital and neighbouring buildings", aspect="place",
     quote="The airstrikes first hit buildings neighboring the hospital", incident_match="same",
     likely_because="as in the row of the value",
     note="MSF’s toll is of the strikes of the day: buildings next to the hospital first, then the hospital. The "
     "document’s sentence has the hospital only.")

of("al-quds-hospital-beds", "2026-11-21")
evidence("msf-34-beds", "Aleppo: Two Surgical Hospitals Bombed (photo caption of 28 April 2016)", publisher="MSF USA",
         publisher_role="party_concerned",
         url="https://www.doctorswithoutborders.org/what-we-do/news-stories/news/aleppo-two-surgical-hospitals-bombed-only-two-others-left-besieged",
         published="2016-04-28", origin_org="MSF")
said("likely_source", "msf-34-beds", "34-bed", 34, quote="the 34-bed Al-Quds hospital", date_end="2016-04-27",
     likely_because="MSF is named in the sentence; its text of the same days has the number of beds",
     note="Photo caption of 28 April 2016 (English).")
evidence("msf-fr-2016-04-28", "Syrie : destruction de l’hôpital Al Quds à Alep par des bombardements aériens",
         publisher="MSF", publisher_role="party_concerned",
         url="http://msf.fr/presse/communiques/syrie-destruction-hopital-al-quds-alep-bombardements-aeriens",
         published_text="not printed in the part seen; after 27 avril 2016", origin_org="MSF", seen="opening",
         language="fr")
said("likely_source", "msf-fr-2016-04-28", "34 lits", 34, quote="Cet hôpital, qui comptait 34 lits",
     date_end="2016-04-27",
     likely_because="“had 34 beds” and the main paediatric centre stand together, as in the document, which names "
     "MSF there",
     note="The French text of MSF’s first release.")
searched("Al Quds hospital Aleppo 34-bed MSF; hôpital al-Qods Alep 34 lits MSF (pages)")

of("atareb-civil-defence-deaths", "2026-11-21")
evidence("syriadirect-atareb-2016-04-26", "Missile attacks on sleeping Civil Defense personnel in west Aleppo kill 5",
         publisher="Syria Direct", publisher_role="press",
         url="https://syriadirect.org/news/missile-attacks-on-sleeping-civil-defense-personnel-in-west-aleppo-kill-5/",
         published="2016-04-26", published_text="not printed in the part seen; “Tuesday” (26 April 2016)",
         origin_org="Syrian Civil Defence", seen="opening")
said("likely_source", "syriadirect-atareb-2016-04-26", "5", 5,
     quote="latest of a string of attacks on civilian and opposition infrastructure", date_start="2016-04-25",
     date_end="2016-04-26", incident_match="same",
     likely_because="the sentence on a string of attacks on civilian and opposition infrastructure, the only civil "
     "defence station and the hospital days before are nearly the same in the document",
     note="Tuesday 26 April 2016; missiles on sleeping personnel. Narrows the document’s late April to one night.")
evidence("watan-atareb-2016-04", "(Arabic: statement of the Syrian Civil Defence in Aleppo)", publisher="Watan FM",
         publisher_role="party_concerned",
         url="https://watan.fm/news/syria-news/23575",
         published="2016-04", published_text="not printed in the part seen; night of 25 April 2016",
         origin_org="Syrian Civil Defence", access="copy_of_primary", language="ar")
said("independent_count", "watan-atareb-2016-04", "five volunteers", 5, date_start="2016-04-25",
     date_end="2016-04-26", incident_match="same",
     note="Statement of the Syrian Civil Defence: its own dead. Five, night of 25 April 2016.")
evidence("trt-atareb-2016-04", "Regime air strikes kill five rescue workers near Aleppo",
         publisher="TRT World (Reuters)", publisher_role="state_agency",
         url="http://www.trtworld.com/mea/regime-air-strikes-kill-five-rescue-workers-near-aleppo-94229",
         published="2016-04-30", origin_org="SOHR", access="report_of_primary")
said("independent_count", "trt-atareb-2016-04", "at least five", at_least(5), date_start="2016-04-25",
     date_end="2016-04-26", incident_match="same",
     note="SOHR.")
said("independent_count", "msf-me-926", "five rescue workers", 5, date_start="2016-04-25", date_end="2016-04-26",
     origin_org="", incident_match="same",
     note="Who counted is not stated in the part seen.")
said("independent_count", "msf-fr-2016-04-28", "cinq secouristes", 5,
     quote="cinq secouristes de l’Organisation syrienne de défense civile ont été tués",
     place_id="aleppo-governorate", date_end="2016-04-28", origin_org="",
     scope_differs="place, window", incident_match="candidate",
     note="Five rescuers of the Syrian Civil Defence; place and day not given, probably the same event. Who counted"
     " is not stated.")

of("medical-attacks-since-start", "2026-11-21")
evidence("phr-2016-04-28", "Airstrike on Syrian Hospital Kills Dozens, Including Patients and Doctors",
         publisher="Physicians for Human Rights", publisher_role="documentation_group",
         url="https://phr.org/news/airstrike-on-syrian-hospital-kills-dozens-including-patients-and-doctors/",
         published="2016-04-28", published_text="2016-04-28 (lead)", origin_org="PHR", access="opening_only",
         seen="opening")
said("cited_source", "phr-2016-04-28", aspect="credit", locator="not in the part seen",
     note="Only the opening was read; the number is not in it. The document credits PHR; which PHR publication it "
     "used is unknown, this release of 28 April 2016 is the nearest in time.")
evidence("phr-aleppo-abandoned-2015-11", "Aleppo Abandoned: A Case Study on Health Care in Syria",
         publisher="Physicians for Human Rights", publisher_role="documentation_group",
         url="http://physiciansforhumanrights.org/library/reports/aleppo-abandoned.html",
         published="2015-11", origin_org="PHR", seen="opening")
said("bracket", "phr-aleppo-abandoned-2015-11", "329 attacks on medical facilities", 329, date_end="2015-10-31",
     scope_differs="window",
     note="Lower bound of the same growing series of PHR (to October 2015); same origin at both ends, no witness "
     "for the number itself.", bound="lower")
evidence("amnesty-2016-02-15", "Russian and Syrian forces must end ‘war crime’ attacks on hospitals",
         publisher="Amnesty International UK", publisher_role="documentation_group",
         url="https://amnesty.org.uk/press-releases/russian-and-syrian-forces-must-end-war-crime-attacks-hospitals",
         published="2016-02-15", published_text="15 Feb 2016 (lead)", origin_org="PHR", access="report_of_primary")
said("bracket", "amnesty-2016-02-15", "336 attacks on medical facilities", 336, date_end="2015-11-30",
     scope_differs="window",
     note="Lower bound of the same growing series of PHR (to November 2015, as reported); same origin at both ends,"
     " no witness for the number itself.", bound="lower")
evidence("thetower-phr-2015-12",
         "Physicians Org: Assad Responsible for Vast Majority of Syria Medical Personnel Deaths",
         publisher="The Tower", publisher_role="press",
         url="http://thetower.org/2729-physicians-org-assad-responsible-for-vast-majority-of-syria-medical-personnel-deaths",
         published_text="not printed in the part seen", origin_org="PHR", access="report_of_primary", seen="opening")
said("bracket", "thetower-phr-2015-12", "336 attacks on medical facilities", 336, date_end="2015-11-30",
     scope_differs="window",
     note="Lower bound of the same growing series of PHR (to November 2015, as reported); same origin at both ends,"
     " no witness for the number itself.", bound="lower")
evidence("phr-2016-08-ida", "PHR: Aleppo Region Suffers Worst Week of Hospital Attacks since Syrian Conflict Began",
         publisher="IDA (copy of the summary of PHR)", publisher_role="documentation_group",
         url="https://ida-org.com/phr-aleppo-region-suffers-worst-week-of-hospital-attacks-since-syrian-conflict-began/",
         published_text="not printed in the part seen; attacks of July 23-31", origin_org="PHR",
         access="copy_of_primary")
said("bracket", "phr-2016-08-ida", "373 attacks on medical facilities", 373,
     quote="373 attacks on 265 medical facilities", date_end="2016-07-31",
     scope_differs="window",
     note="Upper bound of the same growing series of PHR (to July 2016); same origin at both ends, no witness for "
     "the number itself.", bound="upper")
searched("PHR 346 attacks 705 medical personnel Syria 2016 (pages, docs); find_string “346 attacks on”, “705 "
         "medical personnel”, '705 health workers', 'attacks on health care in Syria'",
         note="The number itself was not read in any text of PHR.")

of("health-workers-killed-since-start", "2026-11-21")
said("cited_source", "phr-2016-04-28", aspect="credit", locator="not in the part seen",
     note="Only the opening was read; the number is not in it. The document credits PHR; which PHR publication it "
     "used is unknown, this release of 28 April 2016 is the nearest in time.")
said("bracket", "phr-aleppo-abandoned-2015-11", "687 medical personnel killed", 687, date_end="2015-10-31",
     scope_differs="window",
     note="Lower bound of the same growing series of PHR (to October 2015); same origin at both ends, no witness "
     "for the number itself.", bound="lower")
said("bracket", "amnesty-2016-02-15", "697 medical personnel killed", 697, date_end="2015-11-30",
     scope_differs="window",
     note="Lower bound of the same growing series of PHR (to November 2015, as reported); same origin at both ends,"
     " no witness for the number itself.", bound="lower")
said("bracket", "thetower-phr-2015-12", "697 medical personnel killed", 697, date_end="2015-11-30",
     scope_differs="window",
     note="Lower bound of the same growing series of PHR (to November 2015, as reported); same origin at both ends,"
     " no witness for the number itself.", bound="lower")
said("bracket", "phr-2016-08-ida", "750 medical personnel killed", 750, quote="the deaths of 750 medical personnel",
     date_end="2016-07-31",
     scope_differs="window",
     note="Upper bound of the same growing series of PHR (to July 2016); same origin at both ends, no witness for "
     "the number itself.", bound="upper")
searched("PHR 346 attacks 705 medical personnel Syria 2016 (pages, docs); find_string “346 attacks on”, “705 "
         "medical personnel”, '705 health workers', 'attacks on health care in Syria'",
         note="The number itself was not read in any text of PHR.")

of("hama-prisoners-sentenced-to-death", "2026-11-21")
evidence("hrw-hama-2016-05-06", "Syria: Security Forces Storming Prison", publisher="Human Rights Watch",
         publisher_role="documentation_group",
         url="https://www.hrw.org/news/2016/05/06/syria-security-forces-storming-prison",
         published="2016-05-06", published_text="2016/05/06 (in the address)", origin_org="HRW", seen="opening")
said("independent_count", "hrw-hama-2016-05-06", "five", 5, quote="five inmates reportedly sentenced to death",
     date_end="2016-05-06",
     note="Inmates as told to Human Rights Watch.")
evidence("aa-hama-2016-05-05", "Syria regime to free 200 Hama jail inmates after riot",
         publisher="World Bulletin (Anadolu by the lead)", publisher_role="press",
         url="https://www.worldbulletin.net/middle-east/syria-regime-to-free-200-hama-jail-inmates-after-riot-h172316.html",
         published="2016-05-05", published_text="05 Mayıs 2016", access="report_of_primary")
said("independent_count", "aa-hama-2016-05-05", "five", 5, date_end="2016-05-05", origin_org="",
     note="Sources in the prison.")
evidence("syrianobserver-hama-2016-05", "The Story Behind the Hama Prison Revolt",
         publisher="The Syrian Observer (translation of Al-Modon)", publisher_role="press",
         url="https://syrianobserver.com/uncategorized/the_story_behind_hama_prison_revolt.html",
         published="2016-05", published_text="not printed in the part seen; Thursday (5 May 2016) by its",
         origin_org="Al-Modon (inmates)", access="copy_of_primary", seen="opening")
said("independent_count", "syrianobserver-hama-2016-05", "four prisoners", 4,
     quote="to transfer four prisoners from the Hama prison to Saidnaya prison", date_end="2016-05-05",
     note="Al-Modon has four to be transferred; EA WorldView four too. Conflicts with five and is kept beside it.",
     scope_unknown="kind")
evidence("lemonde-hama-2016-05-06-copy", "Les forces gouvernementales syriennes donnent l’assaut à la prison de Hama",
         publisher="Le Monde with AFP (copy at kelnews.fr)", publisher_role="press",
         url="https://kelnews.fr/2016/06/20/les-forces-gouvernementales-syriennes-donnent-lassaut-a-la-prison-de-hama",
         published="2016-05-06", published_text="6 mai by its text", access="copy_of_primary", seen="opening",
         language="fr")
said("independent_count", "lemonde-hama-2016-05-06-copy", "cinq condamnés à mort", 5,
     quote="cinq condamnés à mort vers la prison de Sednaya", date_end="2016-05-06", origin_org="",
     note="Five of the forty sentenced to death.")

of("hama-police-hostages", "2026-11-21")
evidence("snhr-hama-aawsat-2016-05", "Hama Prison 2016 on the pace of Sednaya Prison 2008",
         publisher="Asharq Al-Awsat English archive (SNHR); longer copy at mareeg.com", publisher_role="press",
         url="https://eng-archive.aawsat.com/asharq-al-awsat-english/news-middle-east/hama-prison-2016-pace-sednaya-prison-2008",
         published_text="not printed in the part seen", origin_org="SNHR", access="copy_of_primary", seen="opening")
said("independent_count", "snhr-hama-aawsat-2016-05", "8 members and their officer", 9,
     quote="8 members from the Forces and their officer", date_end="2016-05-06", computed="8 + 1 = 9",
     note="Forces and their officer; SNHR, text as copied. Counts of different days.",
     scope_unknown="population")
said("independent_count", "hrw-hama-2016-05-06", "at least seven", at_least(7),
     quote="The prisoners took at least seven prison guards as hostages", date_end="2016-05-06",
     note="Guards or officers as told to Human Rights Watch. Counts of different days.",
     scope_unknown="population")
evidence("sohr-46318", "The revolt continues in Hama Prison and attempts to release about 30 prisoners",
         publisher="SOHR", publisher_role="documentation_group",
         url="https://www.syriahr.com/en/46318/",
         published_text="not printed in the part seen", origin_org="SOHR")
said("independent_count", "sohr-46318", "nearly 10", nearly(10), date_end="2016-05-06",
     note="SOHR. Counts of different days.",
     scope_unknown="population")
said("independent_count", "aa-hama-2016-05-05", "five security personnel", 5, date_end="2016-05-06", origin_org="",
     note="Security personnel; sources in the prison. Counts of different days.",
     scope_unknown="population")
evidence("alaraby-hama-2016-05-04", "(Arabic: the mutiny of Hama central prison)",
         publisher="Al-Araby Al-Jadeed (copy at aajsy.com)", publisher_role="press",
         url="https://aajsy.com/",
         published="2016-05-04", access="copy_of_primary", seen="opening", language="ar")
said("independent_count", "alaraby-hama-2016-05-04", "30, an officer among them", 30, date_end="2016-05-06",
     origin_org="",
     note="Police and others; an activist; first days. Counts of different days.",
     scope_unknown="population")
evidence("eaworldview-hama-2016-05-06",
         "Syria Feature: Warnings of Imminent “Massacre” of Protesting Detainees at Hama Prison",
         publisher="EA WorldView", publisher_role="press",
         url="https://eaworldview.com/2016/05/syria-feature-warnings-of-imminent-massacre-of-protesting-detainees-at-hama-prison/",
         published="2016-05-06", published_text="2016/05 (in the address); 6 May by its text",
         access="report_of_primary", seen="opening")
said("likely_source", "eaworldview-hama-2016-05-06", "nine police officers", 9,
     quote="Detainees seized the nine police officers who had come for the transfer", date_end="2016-05-06",
     likely_because="nine officers “who had come for the transfer”, 1,200 prisoners and 850 of them in the "
     "“terrorism wing” stand together, as in the document; published three days before it")
said("event_attested", "syrianobserver-hama-2016-05", "hostages (number not in the part seen)",
     quote="The prisoners in the “terrorism” wing refused to hand over", date_end="2016-05-05",
     note="Translation of Al-Modon: the attempt “by the police to transfer” and the wing that “refused to hand "
     "over” are the document’s words; the part seen breaks off before the hostages. Four prisoners there.")
evidence("baladi-hama-2016-05-06", "(Arabic; on the attempt to storm Hama prison)", publisher="Baladi News",
         publisher_role="press",
         url="https://baladi-news.com/ar/articles/5666/",
         published="2016-05-06", published_text="Friday (6 May 2016) by its text", origin_org="Baladi News (inmates)",
         language="ar")
said("independent_count", "baladi-hama-2016-05-06", "an officer and eight policemen", 9,
     quote="بضابط وثمانية من عناصر شرطة النظام", date_end="2016-05-06", computed="1 + 8 = 9",
     note="An officer and eight policemen; the officer had been let go.")
evidence("mee-hama-2016-05-28", "Syria prison riots break out again; director held hostage",
         publisher="Middle East Eye (agency)", publisher_role="press",
         url="https://www.middleeasteye.net/news/syria-prison-riots-break-out-again-director-held-hostage",
         published="2016-05-28", published_text="“Saturday” (28 May 2016)", origin_org="SOHR",
         access="report_of_primary", seen="opening")
said("independent_count", "mee-hama-2016-05-28", "10 guards", 10,
     quote="Detainees took 10 guards hostage in that riot", date_end="2016-05-28",
     scope_differs="window",
     note="SOHR, looking back three weeks later: the same origin as “nearly 10”.",
     scope_unknown="population")

of("hama-prison-population", "2026-11-21")
evidence("mappingmena-hama", "Hama Central Prison", publisher="Mapping MENA", publisher_role="research",
         url="https://mappingmena.org/map/syria/hama-central-prison",
         published_text="not printed in the part seen", origin_org="VDC", access="report_of_primary")
said("independent_count", "mappingmena-hama", "1,400 in 2016", 1_400, date_start="2016-01-01", date_end="2016-12-31",
     scope_differs="window",
     note="For 2016, after VDC as the page says.")
evidence("syriadeeply-hama-2016-06", "Hama Prison Riot Shines Spotlight on Show Trials",
         publisher="Syria Deeply (copy at souriahouria.com)", publisher_role="press",
         url="https://souriahouria.com/hama-prison-riot-shines-spotlight-on-show-trials-by-zuhour-mahmoud/",
         published="2016-06-18", published_text="18 juin 2016 (date of the copy)", access="copy_of_primary",
         seen="opening")
said("independent_count", "syriadeeply-hama-2016-06", "nearly half of the inmates = 850", about(1_700),
     quote="which make up nearly half of the prison body", date_end="2016-06-18",
     scope_differs="window", computed="850 / 0.5 = 1,700 or a little more",
     note="Political prisoners “nearly half” of the inmates, 850 of them: total computed, a floor only in so far as"
     " “nearly half” is less than half. Origin not stated.")
said("independent_count", "alaraby-hama-2016-05-04", "more than 800", more_than(800), date_end="2016-05-04",
     origin_org="",
     scope_differs="window",
     note="An activist; first days.")
evidence("newarab-hama-2016-05-02", "Syrian prisoners take control of Hama jail", publisher="The New Arab",
         publisher_role="press",
         url="https://www.newarab.com/news/syrian-prisoners-take-control-hama-jail",
         published="2016-05-02", seen="opening")
said("independent_count", "newarab-hama-2016-05-02", "1,200 in a sit-in of 2015", 1_200,
     quote="1,200 inmates inside Hama prison staged a sit-in protest", date_start="2015-01-01", date_end="2015-12-31",
     scope_differs="window, population",
     note="Inmates who took part in a sit-in of 2015: a part of the inmates of another year, so no bound of 2016.")
said("likely_source", "eaworldview-hama-2016-05-06", "1,200 prisoners who remain", 1_200,
     quote="1,200 prisoners who remain — including 850 in the “terrorism wing”", date_end="2016-05-06",
     scope_differs="window",
     likely_because="nine officers “who had come for the transfer”, 1,200 prisoners and 850 of them in the "
     "“terrorism wing” stand together, as in the document; published three days before it",
     note="Says 1,200 who remain. It quotes the inmate of Al-Modon’s report in the same words; where the two "
     "numbers come from is not stated. Four detainees to be moved there, five in the document.")
said("independent_count", "lemonde-hama-2016-05-06-copy", "plus de 1 200 prisonniers", more_than(1_200),
     quote="sur un total de plus de 1 200 prisonniers", date_end="2016-05-06", origin_org="",
     scope_differs="window",
     note="Copy; who counted is not stated.")
evidence("europe1-hama-2016-05", "Mutinerie géante dans une prison du régime syrien", publisher="Europe 1",
         publisher_role="press",
         url="http://www.europe1.fr/international/mutinerie-geante-dans-une-prison-du-regime-syrien-2738359",
         published_text="not printed in the part seen", access="report_of_primary", seen="opening", language="fr")
said("independent_count", "europe1-hama-2016-05", "1.200 prisonniers au total", 1_200,
     quote="875 détenus politiques (sur 1.200 prisonniers au total)", date_end="2016-05-06", origin_org="",
     scope_differs="window",
     note="After Le Monde: the same origin as the row above.")

of("hama-political-prisoners", "2026-11-21")
said("independent_count", "syriadeeply-hama-2016-06", "some 850", about(850), quote="some 850 political detainees",
     date_end="2016-06-18",
     scope_differs="window",
     note="Origin not stated; June 2016.")
said("independent_count", "mappingmena-hama", "850", 850, date_start="2016-01-01", date_end="2016-12-31",
     scope_differs="window",
     note="After VDC as it says.")
evidence("reuters-hama-2016-05-07", "Conditions worsen in besieged Hama prison amid standoff: HRW and activists",
         publisher="Reuters", publisher_role="press",
         url="https://www.reuters.com/article/us-mideast-crisis-syria-prison-idUSKCN0XY0JL",
         published="2016-05-07", published_text="“Saturday” (7 May 2016)", seen="opening")
said("independent_count", "reuters-hama-2016-05-07", "nearly 800, mostly political", nearly(800),
     quote="nearly 800 mostly political detainees have launched a revolt", date_end="2016-05-07", origin_org="",
     scope_differs="window",
     note="Rights activists in touch with inmates: “mostly political”.",
     scope_unknown="population")
said("independent_count", "snhr-hama-aawsat-2016-05", "about 762", about(762),
     quote="detained so far about 762 person from different governorates", date_end="2016-05-06",
     scope_differs="window",
     note="SNHR.",
     scope_unknown="population")
said("independent_count", "aa-hama-2016-05-05", "1,000 political prisoners", 1_000, date_end="2016-05-05",
     origin_org="",
     scope_differs="window",
     note="Sources in the prison.")
evidence("naharnet-hama-2016-05-06", "Syrian Forces Assault Hama Prison to End Mutiny", publisher="Naharnet (AFP)",
         publisher_role="press",
         url="http://naharnet.com/stories/en/208659",
         published="2016-05-06", published_text="Friday, 6 May by its text", origin_org="SOHR",
         access="report_of_primary")
said("independent_count", "naharnet-hama-2016-05-06", "800 inmates", 800,
     quote="a mutiny estimated to involve 800 inmates", population_group="prisoners", date_end="2016-05-06",
     scope_differs="window, population",
     note="Inmates in mutiny, not called political in the sentence.")
said("likely_source", "eaworldview-hama-2016-05-06", "850 in the terrorism wing", 850,
     quote="including 850 in the “terrorism wing”", date_end="2016-05-06",
     scope_differs="window",
     likely_because="nine officers “who had come for the transfer”, 1,200 prisoners and 850 of them in the "
     "“terrorism wing” stand together, as in the document; published three days before it",
     note="In the “terrorism wing”; the document calls them political prisoners.",
     scope_unknown="population")
said("independent_count", "lemonde-hama-2016-05-06-copy", "875 détenus politiques", 875,
     quote="contrôlés par les 875 détenus politiques, dont 40 condamnés à mort", date_end="2016-05-06", origin_org="",
     scope_differs="window",
     note="Forty of them sentenced to death; who counted is not stated. Europe 1 repeats it.")

of("hama-prisoners-released", "2026-11-21")
evidence("syriadirect-hama-30", "(Arabic: 30 inmates of Hama central prison see the light)", publisher="Syria Direct",
         publisher_role="press",
         url="https://syriadirect.org/?lang=ar",
         published="2016-05-04", published_text="Wednesday (4 May 2016) by its text", origin_org="Hama Media Centre",
         seen="opening", language="ar")
said("independent_count", "syriadirect-hama-30", "30", 30, date_start="2016-05-04", date_end="2016-05-04",
     scope_differs="window",
     note="Wednesday 4 May 2016; Hama Media Centre.")
said("independent_count", "sohr-46318", "about 30", about(30), date_end="2016-05-04",
     scope_differs="window, status",
     note="An agreement to release about 30, not the release.")
said("independent_count", "aa-hama-2016-05-05", "34", 34, date_end="2016-05-05", origin_org="",
     scope_differs="window",
     note="Sources in the prison.")
evidence("newarab-hama-35", "Syrian regime hands over Hama prisoners to Red Cross", publisher="The New Arab",
         publisher_role="press",
         url="https://english.alaraby.co.uk/news/syrian-regime-hands-over-hama-prisoners-red-cross",
         published="2016-05-04")
said("independent_count", "newarab-hama-35", "35", 35, date_end="2016-05-04", origin_org="",
     scope_differs="window",
     note="4 May; sources in the prison.")
said("later_total", "naharnet-hama-2016-05-06", "46", 46,
     quote="Authorities have released 46 prisoners since the protest began", date_end="2016-05-06",
     scope_differs="window",
     note="SOHR, 6 May; a growing count, before the document (9 May).")
said("later_total", "reuters-hama-2016-05-07", "at least 46", at_least(46),
     quote="an earlier deal that released at least 46 detainees", date_end="2016-05-07", origin_org="",
     scope_differs="window",
     note="Rights activists, 7 May; before the document.")
said("later_total", "eaworldview-hama-2016-05-06", "46", 46,
     quote="A total of 46 detainees have been released this week", date_end="2016-05-06", origin_org="",
     scope_differs="window",
     note="Before the document.")

of("maarrat-an-numan-protest-days", "2026-11-21")
evidence("alaraby-maarra-2016-06-20", "(Arabic: day 100, Ma’arrat An Nu’man demonstrates against the Nusra Front)",
         publisher="Al-Araby Al-Jadeed", publisher_role="press",
         url="https://www.alaraby.co.uk/home/GoToPage/9f48bcd0-a029-4e10-b363-6e2b89f51683/edfc5873-d303-4050-b139-3122ab71ff5f",
         published="2016-06-20", origin_org="Al-Araby Al-Jadeed", access="report_of_primary", seen="opening",
         language="ar")
said("independent_count", "alaraby-maarra-2016-06-20", "day 100 on 20 June 2016", 58, date_start="2016-03-13",
     date_end="2016-05-09", computed="20 June − 99 days = 13 March; to 6 May day 55, to 9 May day 58",
     note="20 June is “day 100” there, so day 1 is 13 March (a placard of 4 April with “24 days”, seen on a blog, "
     "gives 12 March: one day more). Counts days since the start; whether there was a protest each day is the "
     "evidence’s word. To 9 May, the date of the document: 58.")
evidence("civilwaralsham-2016-03-24", "Anti al-Nusra protests in Maarat al-Nu’man continue",
         publisher="Civil War al-Sham", publisher_role="press",
         url="http://civilwaralsham.com/the-northwest/2016/3/24/idlibprotestday12",
         published="2016-03-24", published_text="2016/3/24 (in the address)", access="report_of_primary")
said("independent_count", "civilwaralsham-2016-03-24", "twelfth day on 24 March 2016", 58, date_start="2016-03-13",
     date_end="2016-05-09", computed="24 March − 11 days = 13 March; to 9 May day 58",
     note="The twelfth day on 24 March: the same start.")
evidence("atlantic-maarra-2016", "The Nusra Front’s Impossible Position", publisher="Atlantic Council",
         publisher_role="research",
         url="https://www.atlanticcouncil.org/blogs/syriasource/the-nusra-front-s-impossible-position/",
         published_text="not printed in the part seen", access="report_of_primary", seen="opening")
said("definition", "atlantic-maarra-2016", "3–4 March 2016", aspect="date", date_start="2016-03-03",
     note="Counts from 3 or 4 March (the first demonstrations in the truce): another start, 9 to 10 days earlier.")
