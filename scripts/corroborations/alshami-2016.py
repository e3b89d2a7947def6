"""What others say of the figures of alshami-2016: evidence, and what each piece says of each claim."""

from syria_figures.reading import *

document("alshami-2016")

of("siege-length", "2026-11-21")
said("independent_count", "ocha-sitrep-11-2016", "7 July to 6 August 2016", 0.99,
     quote="Following the closure of Castello Road on 7 July", date_start="2016-07-07", date_end="2016-08-06",
     scope_differs="window", computed="30 days; 30 / 30.4 = 0.99 of a month",
     note="Counted from the closure of Castello Road; the end, 6 August, is from two other pages. Which start the "
     "document means is not printed.",
     scope_unknown="kind")
said("independent_count", "thenational-2016-07-17", "17 July to 6 August 2016", 0.66, quote="now completely besieged",
     date_start="2016-07-17", date_end="2016-08-06", origin_org="SOHR",
     computed="20 days; 20 / 30.4 = 0.66 of a month",
     note="Counted from the day on which the area was completely besieged; the end, 6 August, is from two other "
     "pages.",
     scope_unknown="kind")
evidence("newarab-tires-2016-08-01", "Besieged Aleppans impose make-shift ‘no-fly zone’ with burning tires",
         publisher="The New Arab", publisher_role="press",
         url="https://www.newarab.com/news/besieged-aleppans-impose-make-shift-no-fly-zone-burning-tires",
         published="2016-08-01", seen="opening")
said("definition", "newarab-tires-2016-08-01", "7 July; 17 July 2016", aspect="date", date_start="2016-07-07",
     note="Both dates on one page: two starts of one siege.")
evidence("newarab-2016-08-06", "Syrian rebels break regime siege of Aleppo", publisher="The New Arab",
         publisher_role="press",
         url="https://www.newarab.com/news/syrian-rebels-break-regime-siege-aleppo",
         published="2016-08-06", seen="opening")
said("definition", "newarab-2016-08-06", "6 August 2016", aspect="date", date_end="2016-08-06",
     note="The end: siege broken.")
evidence("aleppo-project-2016-08", "August 2016 (timeline)", publisher="The Aleppo Project",
         publisher_role="research",
         url="https://thealeppoproject.com/august2016",
         published="2016-08", published_text="August", access="report_of_primary", seen="opening")
said("definition", "aleppo-project-2016-08", "6 August 2016", aspect="date", date_end="2016-08-06",
     note="The end, in a timeline.")

of("people-besieged", "2026-11-21")
said("independent_count", "ocha-sitrep-10-2016", "250,000 to 275,000", between(250_000, 275_000),
     quote="an estimated 250,000 – 275,000 people remain trapped", date_end="2016-08-01",
     note="OCHA; the three pages are one origin.")
evidence("ocha-flash-1-2016-08-11", "OCHA Flash Update No. 1: Syria Crisis – Aleppo, 10–11 August 2016",
         publisher="OCHA (ReliefWeb)", publisher_role="un",
         url="https://reliefweb.int/report/syrian-arab-republic/ocha-flash-update-no-1-syria-crisis-aleppo-10-11-august-2016",
         published="2016-08-11", published_text="10–11 August 2016", origin_org="OCHA", seen="opening")
said("independent_count", "ocha-flash-1-2016-08-11", "250,000 to 275,000", between(250_000, 275_000),
     quote="an estimated 250,000 – 275,000 people in eastern Aleppo City", date_end="2016-08-11",
     scope_differs="window",
     note="OCHA; the three pages are one origin.")
said("independent_count", "ocha-sitrep-11-2016", "250,000 to 275,000", between(250_000, 275_000),
     quote="250,000 to 275,000 civilians remain trapped in eastern Aleppo", population_group="civilians",
     date_end="2016-08-19",
     scope_differs="window, population",
     note="OCHA; the three pages are one origin.")
said("independent_count", "mem-un-2016-07-27", "200,000 to 300,000", between(200_000, 300_000), date_end="2016-07-25",
     note="UN humanitarian chief, 25 July 2016: at risk of siege.")
said("independent_count", "newarab-2016-08-06", "Around 300,000 civilians", about(300_000),
     quote="Around 300,000 civilians", population_group="civilians", date_end="2016-08-06",
     scope_differs="population",
     note="Who counted is not stated: origin unknown.")
said("independent_count", "thenational-2016-07-17", "about 300,000", about(300_000), date_end="2016-07-17",
     origin_org="",
     note="UN as cited.")
evidence("syriadeeply-tires-2016-08-05", "Burning Tires in Aleppo: A Desperate People Try to Fend Off Warplanes",
         publisher="Syria Deeply", publisher_role="press",
         url="https://deeply.thenewhumanitarian.org/syria/articles/2016/08/05/burning-tires-in-aleppo-a-desperate-people-try-to-fend-off-warplanes",
         published="2016-08-05", published_text="2016/08/05 (in the address)", seen="opening")
said("independent_count", "syriadeeply-tires-2016-08-05", "nearly 300,000", nearly(300_000), date_end="2016-08-05",
     note="Who counted is not stated: origin unknown.")
evidence("upi-phr-2016-08-04", "6 hospitals in Aleppo, Syria bombed in 1 week, rights group says", publisher="UPI",
         publisher_role="press",
         url="http://www.upi.com/Top_News/World-News/2016/08/04/6-hospitals-in-Aleppo-Syria-bombed-in-1-week-rights-group-says/7591470309520/",
         published="2016-08-04", published_text="Aug. 4", origin_org="PHR", access="report_of_primary",
         seen="opening")
said("independent_count", "upi-phr-2016-08-04", "nearly 300,000", nearly(300_000),
     quote="nearly 300,000 people now trapped in eastern Aleppo", date_end="2016-08-04",
     note="Physicians for Human Rights, 3 August 2016; whether it counted is not stated.")
evidence("dw-2016-08-03-copy", "Syria sees worst week of hospital attacks", publisher="DW (copy at tiue.org)",
         publisher_role="press",
         url="https://tiue.org/dw/en/worst-week-of-hospital-attacks-in-syria-since-conflict-started-us-observer-says/a-19447557",
         published="2016-08-03", access="report_of_primary")
said("independent_count", "dw-2016-08-03-copy", "some 300,000", about(300_000),
     quote="some 300,000 people remain trapped", date_end="2016-08-03",
     note="Who counted is not stated: origin unknown.")

of("idlib-protest-days", "2026-11-21")
said("bracket", "alaraby-maarra-2016-06-20", "day 100 on 20 June 2016", 100, place_id="maarrat-an-numan",
     date_start="2016-03-13", date_end="2016-06-20",
     scope_differs="place, window",
     note="Day 100 at Ma’arrat An Nu’man on 20 June 2016, so day 1 is 13 March. Whether protests went on every day "
     "until 11 August is not in the evidence: a bound from one side.", bound="lower")

of("tyres-burned", "2026-11-21")
said("event_attested", "newarab-tires-2016-08-01", date_end="2016-08-01",
     note="The burning of tyres is described; no number. The claim is indefinite.")
evidence("independent-tyres-2016-08-02", "Syrian children burn tyres in beseiged Aleppo ‘to create no-fly zones’",
         publisher="The Independent", publisher_role="press",
         url="https://www.independent.co.uk/news/world/middle-east/syria-war-aleppo-no-fly-zone-children-burn-tyres-a7167991.html",
         published="2016-08-02", origin_org="Halab News Network", access="report_of_primary", seen="opening")
said("event_attested", "independent-tyres-2016-08-02", date_end="2016-08-02",
     note="The burning of tyres is described; no number. The claim is indefinite.")
said("event_attested", "syriadeeply-tires-2016-08-05", date_end="2016-08-05",
     note="The burning of tyres is described; no number. The claim is indefinite.")

of("civil-society-organisations", "2026-11-21")
said("event_attested", "albawaba-afp-2016-02-22", "around a hundred",
     quote="there are around a hundred on the ground", date_end="2016-02-22",
     note="Syrian humanitarian organisations, February 2016; media groups not counted; the claim is indefinite "
     "(“dozens”).")

of("driven-from-homes", "2026-11-21")
said("event_attested", "ocha-flash-1-2016-08-11", "thousands of families", quote="displaced thousands of families",
     place_id="western-aleppo", date_start="2016-07-31", date_end="2016-08-11",
     note="1070 project and Riyadah in the west, in the opposition’s offensive; families, not persons; the document"
     " blames the government side and its allies. Place and cause differ; its next sentence (public buildings) is "
     "like OCHA’s.")
evidence("unhcr-aleppo-2016-08", "UNHCR Responds To Mass Displacement in Hassakeh and Aleppo",
         publisher="UNHCR (copy at rssing.com)", publisher_role="un",
         url="https://reliefweb14428.rssing.com/chan-40632294/article4673.html",
         published="2016-08-23", published_text="not printed in the part seen; after 23 August 2016",
         origin_org="UNHCR", access="copy_of_primary", seen="opening")
said("event_attested", "unhcr-aleppo-2016-08", "thousands", place_id="western-aleppo", date_start="2016-08-01",
     date_end="2016-08-31",
     note="From the 1070 project and Tishrin, August 2016: the same displacement; place and cause differ as above.")
