"""Reading of Joseph Daher, "The looming massacre in Idlib" (2018). In document order; check it beside the article."""

from syria_figures.reading import *

document(
    "daher-2018",
    csl_type="article-magazine",
    title="The looming massacre in Idlib",
    short_name="Daher 2018",
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
    url_basis="printed",
    original_title="SocialistWorker.org",
    original_issued="2018-09-14",
    original_url="http://socialistworker.org/2018/09/14/the-looming-massacre-in-idlib",
    genre="opinion",
    language="en",
    rights="Copyright © International Viewpoint, all rights reserved, as printed; first published by "
           "SocialistWorker.org.",
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

paragraph(1)
claim("years-of-conflict-lead", "the last seven years", 7, "conflict_duration",
      across("syria", "Syrian", basis="resolved"), until("2018-09-14", "the last seven years", basis="dateline"),
      says="Seven years of an attempt to crush an uprising in Syria had passed.",
      note="The lead dates the attempt to crush an uprising, not the war; its start is not printed. 'Syrian' stands "
           "in the sentence before.")
aside("idiom", "one of the last strongholds", reason="'One of'.")
aside("vague_quantifier", "many of them refugees")

paragraph(3)
claim("years-since-uprising", "More than seven years since the beginning", more_than(7), "conflict_duration",
      across("syria", "Syrian"), until("2018-09-14", "More than seven years since the beginning", basis="dateline"),
      says="More than seven years had passed since an uprising began in Syria.")
related("years-of-conflict-lead", "differs_from", "years-since-uprising",
        "Seven years of an attempt to crush the uprising in paragraph 1, more than seven since its beginning in "
        "paragraph 3.")
aside("idiom", "the most affected", reason="Superlative.")

paragraph(4)
claim("people-in-need-2017", "some 13.1 million people", about(13_100_000), "people_in_need",
      across("syria", "Syria"), period("2017-12-01", "2017-12-31", "month", "At the end of 2017", basis="convention"),
      who="people in Syria",
      says="About 13.1 million people in Syria required humanitarian assistance at the end of 2017.",
      note="The end of a year is put at its December.")
claim("people-in-acute-need-2017", "Of these, 5.6 million", 5_600_000, "people_in_acute_need",
      across("syria", "Syria", basis="resolved"),
      period("2017-12-01", "2017-12-31", "month", "At the end of 2017", basis="inferred"),
      says="Of the people in Syria who required humanitarian assistance, 5.6 million were in acute need.",
      note="The present tense ('are') could mean the article's date; 'of these' ties the number to the total at the "
           "end of 2017, whose date it takes. The hedge of that total ('some') does not reach over the sentence.")
related("people-in-acute-need-2017", "subset_of", "people-in-need-2017", "'Of these'.")
claim("displaced-share", "More than half the population", more_than(0.5), "displaced_population_share",
      across("syria", "Syria", basis="resolved"), until("2018-09-14", basis="inferred"),
      who="displaced internally or outside the country", share_of="the population",
      says="More than half of the population was displaced inside or outside the country.",
      note="The sentence has no date. It may mean the end of 2017, as the paragraph begins; the wider window says "
           "less. Which population is the base (before the war or now) is not stated.")

paragraph(5)
claim("displaced-2018-jan-apr", "More than 920,000 people", more_than(920_000), "new_displacements",
      across("syria", "Syria"),
      period("2018-01-01", "2018-04-30", "months", "the first four months of this year", basis="resolved"),
      who="people",
      says="More than 920,000 people were displaced in Syria in the first four months of 2018.",
      note="'This year' is the year of the dateline. Described as a record since the conflict began.")
aside("period", "the first four months of this year")

paragraph(6)
claim("buildings-damaged", "about one-third of all buildings", about(1 / 3), "buildings_damaged_share",
      across("syria", "Syrian", basis="resolved"), until("2017-06-30", "in June 2017", basis="source_date"),
      share_of="all buildings", credit=credited("world-bank", "The World Bank estimated in June 2017", "2017-06"),
      says="About one third of all buildings were estimated to have been damaged or destroyed.",
      note="'Syrian' stands before schools and hospitals and is read with both. June 2017 is the date of the estimate.")
claim("schools-and-hospitals-damaged", "about … half of all Syrian schools and hospitals", about(0.5),
      "schools_hospitals_damaged_share",
      across("syria", "Syrian"), until("2017-06-30", "in June 2017", basis="source_date"),
      share_of="all Syrian schools and hospitals",
      credit=credited("world-bank", "The World Bank estimated in June 2017", "2017-06"),
      says="About half of all Syrian schools and hospitals were estimated to have been damaged or destroyed.",
      hedge_from="about",
      note="'About' stands before the pair and is read with both shares; it could also be read with the buildings "
           "only.")
related("schools-and-hospitals-damaged", "may_overlap", "buildings-damaged", "Schools and hospitals are buildings.")
claim("gdp-2010", "stood at $60.2 billion", 60_200_000_000, "gdp_usd",
      across("syria", "Syrian", basis="inferred"), period("2010-01-01", "2010-12-31", "year", "in 2010"),
      says="Gross domestic product in 2010 is given as 60.2 billion US dollars.",
      note="Syria is taken from the paragraph. '$' is read as US dollars; price basis not stated. The World Bank is "
           "credited in the sentence before, not with this number.")
claim("gdp-2016", "only $12.4 billion", 12_400_000_000, "gdp_usd",
      across("syria", "Syrian", basis="inferred"), period("2016-01-01", "2016-12-31", "year", "in 2016"),
      says="Gross domestic product in 2016 is given as 12.4 billion US dollars.",
      note="Syria is taken from the paragraph. '$' is read as US dollars; price basis not stated. 'Only' is not a "
           "hedge. The World Bank is credited in the sentence before, for damage.")
related("gdp-2010", "comparable_with", "gdp-2016",
        "One sentence puts them as one series that dropped; price basis not stated.")
claim("below-poverty-line", "Over 80 percent of the population", more_than(0.8), "poverty_share",
      across("syria", "Syrian", basis="inferred"), now(), who="the population", share_of="the population",
      says="More than 80 per cent of the population lived below the poverty line.",
      note="Syria is taken from the paragraph. Present tense. Which poverty line is not stated; nobody is credited.")

paragraph(7)
incident("eastern-ghouta-offensive-2018", "offensive", "multi_day_event",
         across("eastern-ghouta", "Eastern Ghouta, near Damascus"),
         period("2018-04-01", "2018-04-30", "month", "In April 2018"),
         by="regime forces, with the assistance of Russia and Iran",
         says="Syrian government forces took Eastern Ghouta in April 2018.")
incident("eastern-ghouta-chemical-2018", "chemical_attack", "multi_day_event",
         within("eastern-ghouta", "Eastern Ghouta, near Damascus", basis="resolved"),
         until("2018-04-30", basis="inferred"),
         says="Chemical weapons are said to have been used in the offensive on Eastern Ghouta.",
         note="Put as part of the offensive; neither day nor number of uses is stated, nor when the offensive began.")

paragraph(8)
incident("southern-offensive-2018", "offensive", "multi_day_event",
         across("dara-and-quneitra", "Dara'a and Qunaytra provinces"),
         period("2018-07-11", "2018-07-31", "part_of_month", "In mid- to late July", basis="convention"),
         by="the Syrian regime, assisted by its Russian ally",
         says="Syrian government forces regained control of Dar'a and Quneitra governorates in mid to late July 2018.",
         note="Mid to late July is put at 11 to 31 July of the dateline's year.")
incident("southern-transfers-2018", "population_transfer", "campaign",
         within("dara-and-quneitra", "Dara'a and Qunaytra provinces", basis="inferred"),
         period("2018-07-11", "2018-07-31", "part_of_month", "In mid- to late July", basis="inferred"),
         says="Fighters and their families were taken by bus to opposition-held areas in the north under local "
              "agreements.",
         note="The place of departure is taken from the governorates named in the sentence. The transfers follow "
              "agreements that may be earlier than mid July.")
claim("transferred-to-north-2018-07", "a few hundred Syrian opposition fighters and their families", indefinite,
      "people_transferred_under_agreement",
      of="southern-transfers-2018", who="Syrian opposition fighters and their families", group="fighters_and_families",
      says="A few hundred Syrian opposition fighters and their families who refused surrender terms were taken by bus "
           "to opposition-held areas in the north.",
      note="'A few hundred' may count the fighters only or fighters and families together; the latter is the narrower "
           "reading. 'Mid- to late July' dates the regaining of two provinces; the transfers, under agreements before "
           "it, may be earlier. The place is that of departure, taken from the provinces named in the sentence.")
aside("vague_quantifier", "a series of so-called")

paragraph(9)
claim("idlib-population", "between 2.5 and 3 million persons", between(2_500_000, 3_000_000), "resident_population",
      across("idlib-governorate", "Idlib province"), now("now"), who="persons", group="residents",
      says="Idleb governorate was home to between 2.5 and 3 million persons.")
claim("idlib-idps", "1.5 million are internally displaced persons", 1_500_000, "idp_stock",
      across("idlib-governorate", "Idlib province"), now("now"), who="internally displaced persons",
      says="Of the people in Idleb governorate, 1.5 million were internally displaced.")
related("idlib-idps", "subset_of", "idlib-population", "'Of whom'.")
related("idlib-idps", "may_overlap", "displaced-share",
        "Internally displaced people in Idleb are displaced people of Syria.")
related("displaced-2018-jan-apr", "may_overlap", "idlib-idps",
        "People displaced in early 2018 may be among those counted in Idleb.")
related("displaced-2018-jan-apr", "may_overlap", "displaced-share",
        "People displaced in early 2018 may be in the displaced share of the population.")
related("idlib-idps", "may_overlap", "people-in-need-2017",
        "Displaced people in Idleb may be among the people in need.")

paragraph(11)
incident("de-escalation-agreement-2017", "agreement", "single_event",
         across("idlib-governorate", "The Idlib region"),
         period("2017-09-01", "2017-09-30", "month", "last September", basis="resolved"),
         says="Russia, Iran and Türkiye agreed on a de-escalation zone that includes the Idleb region.",
         note="'Last September' before 14 September 2018 is September 2017. The place is the zone, not where it was "
              "agreed.")
incident("idlib-bombing-2018", "bombardment_campaign", "campaign",
         within("idlib-governorate", "The Idlib region"), until("2018-09-14", basis="inferred"),
         by="air forces of the regime and Russia",
         says="Air bombardment of the Idleb region is said to have killed and wounded many.",
         note="'Many' is not a number. No date is stated; before the dateline.")
aside("vague_quantifier", "have killed and wounded many", reason="No number word.")

paragraph(12)
aside("vague_quantifier", "some small FSA units")

paragraph(14)
incident("idlib-demonstrations-2018-09-08", "demonstration", "campaign",
         across("idlib-governorate", "villages and towns of Idlib province"),
         day("2018-09-08", "on September 8", basis="resolved"),
         says="Mass demonstrations were held in villages and towns of Idleb governorate.")
incident("idlib-city-demonstration-2018-09-08", "demonstration_repressed", "single_event",
         exact("idlib-city", "Idlib city"), day("2018-09-08", "on September 8", basis="inferred"), by="Members of HTS",
         says="A demonstration in Idleb city was broken up with live ammunition.",
         note="The day is that of the demonstrations in the sentence before.")

paragraph(15)
claim("turkish-observation-posts", "12 military observation posts", 12, "military_posts",
      across("idlib-governorate", "Idlib province"), now(),
      says="Turkish armed forces had 12 military observation posts in Idleb governorate.")

paragraph(20)
incident("tehran-summit-2018-09", "other", "single_event",
         within("iran", "in Tehran"), period("2018-09-01", "2018-09-14", "month", "in September", basis="resolved"),
         says="A summit in Tehran ended without the pledge of a ceasefire that Türkiye sought from Russia and Iran.",
         note="A summit; none of the listed types.")

paragraph(21)
aside("vague_quantifier", "over the past few years")

paragraph(22)
incident("munitions-shipment-2018-09-12", "other", "single_event",
         within("idlib-governorate", "across the border in Idlib"),
         day("2018-09-12", "on September 12", basis="resolved"), status="alleged",
         says="A shipment of munitions and rocket launchers is reported to have arrived in Idleb.",
         note="'Reportedly'; by whom is not said. None of the listed types.")

paragraph(25)
claim("syria-turkiye-border-length", "620-mile border with Syria", 620, "border_length",
      exact("syria-turkiye-border", "border with Syria"), no_date,
      says="The border between Türkiye and Syria is given as 620 miles long.",
      note="In miles as printed. A wall is said to close most of it; 'most' is not a number.")
aside("vague_quantifier", "most of Turkey's", reason="In the note of syria-turkiye-border-length.")

paragraph(26)
incident("border-shootings-2018-08", "shooting", "campaign",
         within("syria-turkiye-border", "crossing into Turkey", basis="resolved"),
         period("2018-08-01", "2018-08-31", "month", "during August", basis="resolved"), facility="border_crossing",
         says="People were shot and killed while crossing into Türkiye in August 2018.",
         note="The sentence does not say by whom.")
claim("killed-at-border-2018-08", "At least six people", at_least(6), "border_crossers_killed",
      across("syria-turkiye-border", "crossing into Turkey", basis="resolved"), of="border-shootings-2018-08",
      who="people",
      says="At least six people were reported shot and killed while crossing the border into Türkiye in August 2018.",
      note="The year is that of the dateline. The border is that of the paragraph before. Whether the six died in one "
           "event or several is not stated, nor by whom they were shot.")

paragraph(27)
incident("border-deaths-2017-h2", "other", "campaign",
         within("syria-turkiye-border", "cross into Turkey from Idlib", basis="resolved"),
         period("2017-07-01", "2017-12-31", "months", "the second half of 2017"), facility="border_crossing",
         says="People died as they attempted to cross from Idleb into Türkiye in the second half of 2017.",
         note="The sentence says 'deaths', not how they came about.")
claim("deaths-at-border-2017-h2", "the deaths of 10 people", 10, "border_crosser_deaths",
      across("syria-turkiye-border", "cross into Turkey from Idlib", basis="resolved"), of="border-deaths-2017-h2",
      who="people", credit=credited("human-rights-watch", "a report by Human Rights Watch (HRW)", "2018-02"),
      says="Ten people were reported to have died as they attempted to cross the border from Idleb into Türkiye in "
           "the second half of 2017.",
      note="'Documented the deaths': the report's count, not said to be complete; the cause of death is not stated "
           "here. The stretch of the border is that of Idleb.")
incident("deportations-at-border", "other", "campaign",
         within("syria-turkiye-border", "back over the border into Syria"), until("2018-09-14", basis="inferred"),
         by="security personnel", facility="border_crossing",
         says="People who had crossed into Türkiye are said to have been rounded up and deported to Syria.",
         note="'In some cases', after the deaths of the second half of 2017; no date of its own. None of the listed "
              "types.")
aside("period", "the second half of 2017")
aside("vague_quantifier", "In some cases")

paragraph(28)
claim("refugees-in-turkiye", "more than 3.5 million UN-registered Syrian refugees", more_than(3_500_000),
      "refugee_stock",
      across("turkiye", "Turkey"), now("currently"), who="UN-registered Syrian refugees",
      says="Türkiye hosted more than 3.5 million UN-registered Syrian refugees.",
      note="'UN-registered' describes the refugees and credits nobody.")
related("refugees-in-turkiye", "may_overlap", "displaced-share", "Refugees in Türkiye are displaced people of Syria.")
aside("vague_quantifier", "a series of internal displacement camps")

paragraph(29)
incident("northwest-bombardment-2018-09", "bombardment_campaign", "campaign",
         across("idlib-and-northern-hama", "in Idlib and in Northern Hama province"),
         period("2018-09-01", "2018-09-14", "part_of_month", basis="inferred"), by="Russian and Syrian warplanes",
         says="Air bombardment of Idleb governorate and northern Hama resumed after weeks of quiet.",
         note="The start is from paragraph 37 ('the beginning of September'), the end is the dateline.")
claim("civilians-killed-2018-09", "more than 25 civilians", more_than(25), "civilians_killed",
      of="northwest-bombardment-2018-09", who="civilians",
      says="More than 25 civilians were reported killed in resumed bombardment of Idleb and northern Hama.",
      note="After 'weeks of quiet'. The start is from paragraph 37 ('the beginning of September'), the end is the "
           "dateline.")
aside("vague_quantifier", "after weeks of quiet")

paragraph(30)
incident("idlib-outskirts-offensive-2017", "offensive", "multi_day_event",
         within("idlib-governorate", "on the southeastern outskirts of Idlib"),
         period("2017-12-01", "2017-12-31", "month", "at the end of 2017", basis="convention"), by="Damascus",
         says="Syrian government forces captured villages on the south-eastern outskirts of Idleb at the end of 2017.",
         note="The end of a year is put at its December.")
incident("idlib-medical-attacks-2018-h1", "other", "campaign",
         across("idlib-governorate", "Idlib"),
         period("2018-01-01", "2018-06-30", "months", "during the first six months of 2018"),
         facility="health_facility",
         says="Medical infrastructure in Idleb was attacked repeatedly in the first six months of 2018.",
         note="Means and authors of the attacks are not stated.")
claim("medical-attacks-idlib-2018-h1", "38 attacks against its medical infrastructure", 38, "attacks_on_health_care",
      of="idlib-medical-attacks-2018-h1",
      says="Medical infrastructure in Idleb was attacked 38 times in the first six months of 2018.",
      note="Who counted is not stated. Idleb governorate or city; the wider is taken.")
incident("northwest-hospitals-2018-09", "air_strike", "campaign",
         within("idlib-and-northern-hama", basis="resolved"),
         period("2018-09-01", "2018-09-14", "part_of_month", basis="inferred"), facility="hospital",
         says="Hospitals were targeted in a bombing campaign in Idleb and northern Hama.",
         note="'The new bombing campaign' is that of paragraph 29, from which type, place and window are taken; its "
              "actor is not named again.")
claim("hospitals-targeted-2018-09", "at least two hospitals", at_least(2), "hospitals_attacked",
      across("idlib-and-northern-hama", basis="inferred"), of="northwest-hospitals-2018-09",
      says="At least two hospitals were targeted in a bombing campaign.",
      note="'The new bombing campaign' is that of paragraph 29, from which place and window are taken; the sentence's "
           "subject, Idlib, could also be meant.")
incident("northwest-clinics-2018-09", "air_strike", "campaign",
         within("idlib-and-northern-hama", basis="resolved"),
         period("2018-09-01", "2018-09-14", "part_of_month", basis="inferred"), facility="clinic",
         says="Clinics were targeted in a bombing campaign in Idleb and northern Hama.",
         note="'The new bombing campaign' is that of paragraph 29, from which type, place and window are taken; its "
              "actor is not named again.")
claim("clinics-targeted-2018-09", "at least … two clinics", at_least(2), "clinics_attacked",
      across("idlib-and-northern-hama", basis="inferred"), of="northwest-clinics-2018-09",
      says="At least two clinics were targeted in a bombing campaign.",
      hedge_from="at least",
      note="'At least' stands before the pair and is read with both; it could also be read with the hospitals only. "
           "'The new bombing campaign' is that of paragraph 29, from which place and window are taken; the sentence's "
           "subject, Idlib, could also be meant.")
aside("period", "the first six months of 2018")
aside("vague_quantifier", "some villages")

paragraph(32)
incident("mediterranean-exercise-2018-09", "military_exercise", "multi_day_event",
         within("mediterranean-sea", "Mediterranean"),
         period("2018-09-01", "2018-09-08", "day", "from September 1-8", basis="resolved"),
         says="Russian naval drills were held in the Mediterranean.")
claim("ships-in-exercise-2018-09", "more than 25 warships and support vessels", more_than(25),
      "naval_vessels_in_exercise",
      of="mediterranean-exercise-2018-09",
      credit=credited("russian-ministry-of-defence", "The Russian Defense Ministry said"), status="projected",
      says="More than 25 warships and support vessels would take part in naval drills in the Mediterranean from 1 to "
           "8 September 2018.",
      note="An announcement ('would take part'). The year is that of the dateline.")
claim("aircraft-in-exercise-2018-09", "around 30 planes", about(30), "aircraft_in_exercise",
      of="mediterranean-exercise-2018-09",
      credit=credited("russian-ministry-of-defence", "The Russian Defense Ministry said"), status="projected",
      says="About 30 planes would take part in naval drills in the Mediterranean from 1 to 8 September 2018.",
      note="An announcement ('would take part'). The year is that of the dateline.")

paragraph(34)
incident("russia-exercise-2018-09", "military_exercise", "multi_day_event",
         within("russia", "close to its border with China"), since("2018-09-10", "on September 10", basis="resolved"),
         says="A Russian military exercise began close to the border with China.",
         note="Only the beginning is dated; not over at the dateline.")
claim("troops-in-exercise-2018-09", "300,000 troops", 300_000, "troops_in_exercise",
      of="russia-exercise-2018-09", who="troops",
      says="A military exercise begun by Russia close to its border with China on 10 September 2018 mobilised 300,000 "
           "troops.",
      note="Part of the exercise was still to come at the dateline. Nobody is credited.")

paragraph(36)
claim("displaced-civilians-threatened", "900,000 displaced civilians", 900_000, "displaced_people_threatened",
      across("idlib-governorate", "Idlib"), now(), who="displaced civilians",
      credit=credited("humanitarian-organizations-and-ngos", "Humanitarian organizations and NGOs are worried"),
      status="projected",
      says="A military offensive on Idleb would threaten the lives of 900,000 displaced civilians.",
      note="The number stands in what the organisations are said to be worried about, not to have counted; it could "
           "also be the author's own. That the displaced are in Idleb is how the sentence reads.")
related("displaced-civilians-threatened", "differs_from", "idlib-idps",
        "Displaced people in Idleb are put at 900,000 in paragraph 36 and at 1.5 million in paragraph 9; the document "
        "does not say how they differ.")
related("displaced-civilians-threatened", "may_overlap", "idlib-population",
        "Displaced people in Idleb may be among its people.")
related("displaced-civilians-threatened", "may_overlap", "displaced-share",
        "Displaced people in Idleb are displaced people of Syria.")
claim("dependent-on-aid-from-turkiye", "Two million people", 2_000_000, "people_dependent_on_aid",
      across("idlib-governorate", "Idlib", basis="inferred"), now(), who="people",
      says="Two million people depended on vital aid delivered from Türkiye.",
      note="Idleb is named in the sentence before, not with this number. The credit of that sentence does not reach "
           "here.")
related("dependent-on-aid-from-turkiye", "may_overlap", "idlib-population",
        "If those who depend on aid live in Idleb, they are part of its people.")
related("dependent-on-aid-from-turkiye", "may_overlap", "idlib-idps",
        "Displaced people may be among those who depend on aid.")
related("displaced-civilians-threatened", "may_overlap", "dependent-on-aid-from-turkiye",
        "Displaced people may be among those who depend on aid.")

paragraph(37)
claim("displaced-northwest-2018-09", "More than 30,000 people", more_than(30_000), "new_displacements",
      across("northwest-syria", "northwest Syria"),
      period("2018-09-01", "2018-09-10", "part_of_month", "since … the beginning of September", basis="convention"),
      of="northwest-bombardment-2018-09", who="people",
      credit=credited("ocha", "the U.N. Humanitarian Affairs Office (OCHA) said on September 10", "2018-09-10"),
      says="More than 30,000 people had fled their homes in northwest Syria since bombardment resumed in the "
           "beginning of September 2018.",
      note="The beginning of September is put at its first day; the window ends with the date of the credited "
           "statement.")
claim("displaced-in-camps-2018-09", "About half of those displaced so far", about(0.5),
      "new_displacements_in_camps_share",
      across("northwest-syria", "northwest Syria", basis="resolved"),
      until("2018-09-10", "so far", basis="source_date"), of="northwest-bombardment-2018-09",
      who="those displaced so far", share_of="those displaced so far",
      credit=credited("ocha", "the U.N. Humanitarian Affairs Office (OCHA) said on September 10", "2018-09-10"),
      says="About half of those displaced in northwest Syria since the beginning of September 2018 had moved to camps.",
      note="Continues the report of the sentence before and keeps its credit; the date is that of the credited "
           "statement; 'so far' could also mean the article's date.")
related("displaced-northwest-2018-09", "may_overlap", "displaced-2018-jan-apr",
        "The same people may have been displaced in both periods.")
related("displaced-northwest-2018-09", "may_overlap", "idlib-idps",
        "People newly displaced may already be in the number of displaced people in Idleb.")
related("displaced-northwest-2018-09", "may_overlap", "displaced-civilians-threatened",
        "People newly displaced may be among those said to be threatened.")
related("displaced-northwest-2018-09", "may_overlap", "dependent-on-aid-from-turkiye",
        "People newly displaced may be among those who depend on aid.")
related("displaced-northwest-2018-09", "may_overlap", "idlib-population",
        "People newly displaced may be among the people of Idleb.")
related("displaced-northwest-2018-09", "may_overlap", "displaced-share",
        "People newly displaced are displaced people of Syria.")
related("displaced-in-camps-2018-09", "share_of", "displaced-northwest-2018-09", "'Of those displaced so far'.")

paragraph(40)
claim("idlib-civilians-indefinite", "millions of civilians", indefinite, "resident_population",
      across("idlib-governorate", "Idlib"), now(), who="civilians", group="civilians",
      says="Millions of civilians lived or had taken refuge in Idleb.")
related("idlib-civilians-indefinite", "may_overlap", "idlib-population",
        "May be the same people, in one place as a range, in the other without a definite number.")

paragraph(41)
aside("anaphor", "both the regime and its", reason="Counts the two named after it.")

paragraph(42)
claim("idlib-people-indefinite", "the millions of people in Idlib", indefinite, "resident_population",
      across("idlib-governorate", "Idlib"), now(), who="people in Idlib",
      says="Idleb had millions of people.")
related("idlib-people-indefinite", "may_overlap", "idlib-population",
        "May be the same people, in one place as a range, in the other without a definite number.")
related("idlib-people-indefinite", "may_overlap", "idlib-civilians-indefinite",
        "'Millions' of civilians in paragraph 40, of people in paragraph 42.")

paragraph(43)
aside("idiom", "one of the tricks", reason="'One of'.")
