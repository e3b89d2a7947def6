"""Reading of "Solidarity with Aleppo and popular democratic resistance in Syria" (2016). In document order."""

from syria_figures.reading import *

document(
    "daher-2016",
    csl_type="article-magazine",
    title="Solidarity with Aleppo and popular democratic resistance in Syria",
    short_name="Daher 2016",
    authors="Daher, Joseph",
    authors_basis="source_page",
    container_title="International Viewpoint",
    volume_issue="IV496",
    publisher_id="international-viewpoint",
    issued="2016-05-11",
    issued_basis="printed",
    dateline="2016-05-09",
    dateline_basis="printed",
    url="https://internationalviewpoint.org/spip.php?article4492",
    url_basis="printed",
    original_title="Peacenews.org",
    original_issued="2016-05-09",
    original_url="http://Peacenews.org",
    genre="opinion",
    language="en",
    rights="Copyright © International Viewpoint, all rights reserved, as printed; first published by Peacenews.org.",
    note="The copy read names no author; the magazine's page does. The date at the end of the text stands before the "
         "name of the first publisher and is taken as dateline and date of first publication.",
)

furniture("<https://internationalviewpoint.org/spip.php?article4492>", "address of the copy")
furniture("Syria", "rubric")
furniture("Solidarity with Aleppo and popular democratic resistance in Syria",
          "title, and running head within paragraph 13")
furniture("- IV Online magazine - 2016 - IV496 - May 2016 -", "issue line")
furniture("Publication date: Wednesday 11 May 2016", "publication date of the magazine")
furniture("Copyright © International Viewpoint - online socialist magazine - All rights reserved", "copyright line")
furniture("*May 9 2016*", "date of the first publication")
furniture("[Peacenews.org](http://Peacenews.org)", "first publisher")
torn("do not simply", "have the objective")
torn("demanded them to unite", "their rifles")

paragraph(1)
aside("vague_quantifier", "many people changing their profile picture")

paragraph(2)
incident("aleppo-violence-2016-04", "other", "campaign",
         across("aleppo-city", "the city of Aleppo"),
         period("2016-04-22", "2016-05-05", "day", "from April 22, to May 5", basis="resolved"),
         says="A wave of violence hit the city of Aleppo.",
         note="'A new wave of violence', of bombing and of rockets, on areas of both sides: none of the listed types.")
claim("aleppo-deaths-2016-04", "about 300 deaths in total", about(300), "deaths",
      of="aleppo-violence-2016-04", who="mostly civilians",
      says="About 300 people, mostly civilians, were reported killed in a wave of violence in the city of Aleppo from "
           "22 April to 5 May 2016.",
      note="'Mostly civilians' is not civilians. Most are placed in areas held by the opposition; 'some civilians' in "
           "areas held by the government were targeted, too. The year is that of the dateline.")
aside("vague_quantifier", "Some civilians", "in recent weeks", "in many part")

paragraph(3)
incident("aleppo-maternity-hospital", "shelling", "single_event",
         within("aleppo-city", "in Aleppo in the regime-held area"), until("2016-05-09", basis="inferred"),
         by=actor("the opposition armed groups", status="alleged"), facility="maternity_hospital",
         says="A maternity hospital in the government-held part of Aleppo was hit by shelling.",
         note="Undated; before the dateline. The hit is stated; that armed opposition groups did it is called an "
              "accusation yet to be proven. The accuser is not named.")

paragraph(4)
incident("aleppo-truce-2016-05-05", "agreement", "single_event",
         across("aleppo-city", "Aleppo"), day("2016-05-05", "Thursday, May 5", basis="resolved"),
         says="A temporary truce in Aleppo was announced.")
incident("aleppo-rocket-2016-05-08", "shelling", "single_event",
         within("aleppo-city", "in areas under the control of the regime", basis="inferred"),
         day("2016-05-08", "on Sunday night", basis="resolved"), by="armed opposition groups",
         says="A rocket hit areas under the control of Syrian government forces.",
         note="Sunday before Monday 9 May 2016. That the area lies in Aleppo is taken from the truce it is set "
              "against.")
claim("aleppo-rocket-deaths", "3 civilians", 3, "civilians_killed",
      of="aleppo-rocket-2016-05-08", who="civilians",
      says="Three civilians were reported killed when a rocket hit areas under government control on 8 May 2016.",
      note="Sunday before Monday 9 May 2016. That the area lies in Aleppo is taken from the truce it is set against.")
incident("cessation-of-hostilities-2016-02-27", "agreement", "single_event",
         across("syria", "throughout the country"), day("2016-02-27", "since February 27", basis="resolved"),
         says="A cessation of hostilities applied throughout the country from 27 February 2016.")
aside("idiom", "on one side", reason="'On one side'.")

paragraph(5)
incident("idlib-camp-2016-05-05", "air_strike", "single_event",
         within("idlib-governorate", "the Idlib province (northwest)"),
         day("2016-05-05", "on Thursday, May 5", basis="resolved"), by="the Syrian regime's or Russian warplanes",
         facility="idp_camp",
         says="A camp of internally displaced people in Idleb governorate was bombed.",
         note="The credit at the end of the sentence is read with the deaths; it could also cover who bombed.")
claim("idlib-camp-deaths", "28 people including women and children", 28, "deaths",
      of="idlib-camp-2016-05-05", who="people including women and children",
      credit=credited("syrian-observatory-for-human-rights", "according to the Syrian Observatory of Human Rights"),
      says="Twenty-eight people, women and children among them, were reported killed in the bombing of a camp for "
           "displaced people in Idleb governorate on 5 May 2016.")

paragraph(6)
aside("vague_quantifier", "as many civilians as possible")

paragraph(7)
claim("eastern-aleppo-population", "300,000 people still live", 300_000, "resident_population",
      across("eastern-aleppo", "The liberated areas of Aleppo", basis="resolved"), now(),
      who="people", group="residents",
      says="The opposition-held areas of Aleppo had 300,000 inhabitants.",
      note="'The liberated areas of Aleppo' are taken for the areas of the city held by armed opposition groups. "
           "'Still' dates nothing but the present.")
aside("ordinal", "first opposed")
aside("idiom", "first necessary products", reason="'First necessary': essential.")

paragraph(8)
incident("medical-worker-killing-2016", "killing_in_custody", "single_event",
         within("eastern-aleppo", "the Aleppo liberated areas", basis="inferred"),
         until("2016-04-20", "recent", basis="convention"), by='an FSA-linked faction, "Turkmen Front" group',
         says="A medical worker was reported tortured and killed.",
         note="Told without a number. 'Recent' in mid April; the place is that of the demonstration against it.")
incident("medical-staff-demonstration-2016-04", "demonstration", "campaign",
         across("eastern-aleppo", "throughout the Aleppo liberated areas", basis="resolved"),
         period("2016-04-11", "2016-04-20", "part_of_month", "in mid April", basis="convention"),
         says="Medical staff demonstrated in the opposition-held areas of Aleppo.",
         note="Mid April is resolved to 11 to 20 April.")
aside("idiom", "was seen once", reason="'Once': on an occasion.")

paragraph(9)
incident("al-quds-hospital-2016-04-27", "air_strike", "single_event",
         exact("al-quds-hospital", "a-Quds hospital"), day("2016-04-27", "on April 27", basis="resolved"),
         by="the Assad regime and/or Russian warplanes", facility="hospital",
         says="Al-Quds hospital in Aleppo was destroyed by an air raid.")
claim("al-quds-hospital-deaths", "at least 55 people", at_least(55), "deaths",
      of="al-quds-hospital-2016-04-27", who="people",
      says="At least 55 people were reported killed in an air raid on al-Quds hospital in Aleppo on 27 April 2016.",
      note="Said to include a pediatrician ('one of the last'). MSF is credited with a description of the hospital, "
           "not with this number.")
related("al-quds-hospital-deaths", "may_overlap", "aleppo-deaths-2016-04",
        "The raid falls within the period and the city of the total; the document does not say whether it is included.")
claim("al-quds-hospital-beds", "34 beds", 34, "hospital_beds",
      exact("al-quds-hospital", "The al-Quds Hospital"), until("2016-04-27", basis="inferred"),
      of="al-quds-hospital-2016-04-27",
      says="Al-Quds hospital in Aleppo had 34 beds.",
      note="Past tense, so before it was destroyed. The aside stands outside the words quoted from MSF; the credit at "
           "the end of the sentence could also cover it.")
incident("atareb-civil-defence-2016-04", "bombing", "single_event",
         exact("atareb", "the city of Atareb"),
         period("2016-04-21", "2016-04-30", "part_of_month", "in late April", basis="convention"),
         facility="civil_defence_station",
         says="The civil defence station of Atareb was bombed.",
         note="'Bombings': how and by whom is not said in the sentence, which follows one on warplanes. Late April is "
              "put at 21 to 30 April.")
claim("atareb-civil-defence-deaths", "five of its members", 5, "civil_defence_members_killed",
      of="atareb-civil-defence-2016-04", who="its members",
      says="Five civil defence members were reported killed in bombings of their station in Atareb in late April 2016.",
      note="Late April is put at 21 to 30 April.")
incident("atareb-hospital-2016-04", "bombing", "single_event",
         exact("atareb", "the city of Atareb", basis="resolved"),
         period("2016-04-15", "2016-04-29", "part_of_month", "A few days before", basis="convention"),
         facility="hospital",
         says="The city hospital of Atareb was bombed.",
         note="'A few days', two to six, before late April (21 to 30). How and by whom is not said. Told without a "
              "number.")
related("atareb-civil-defence-deaths", "may_overlap", "aleppo-deaths-2016-04",
        "Atareb is called the periphery of Aleppo; whether the city's total reaches so far is not stated.")
aside("idiom", "one of the last pediatricians", reason="'One of'; in the note of al-quds-hospital-deaths.")
aside("vague_quantifier", "a series of attacks")
aside("vague_quantifier", "A few days before", reason="In the note of atareb-hospital-2016-04.")

paragraph(10)
incident("medical-attacks-since-start", "other", "campaign",
         across("syria", "Syria", basis="inferred"), until("2016-05-09", "since the conflict began", basis="inferred"),
         by=actor("parties to the conflict", "physicians-for-human-rights"), facility="health_facility",
         says="Medical facilities were attacked from the beginning of the conflict on.",
         note="Syria is taken from the paragraph. Until when is not stated; not later than the dateline. The next "
              "sentence, uncredited, puts the overwhelming majority on one side.")
claim("medical-attacks-since-start", "at least 346 attacks on medical facilities", at_least(346),
      "attacks_on_health_care",
      of="medical-attacks-since-start",
      credit=credited("physicians-for-human-rights", "Physicians for Human Rights has reported"), measure="cumulative",
      says="Since the conflict began, at least 346 attacks on medical facilities had been carried out.",
      note="Syria is taken from the paragraph. The cut-off of the count is not stated: not later than the dateline. "
           "The next sentence, uncredited, puts the overwhelming majority on one side.")
claim("health-workers-killed-since-start", "705 health workers killed", 705, "health_workers_killed",
      of="medical-attacks-since-start", who="health workers",
      credit=credited("physicians-for-human-rights", "Physicians for Human Rights has reported"), measure="cumulative",
      says="Since the conflict began, 705 health workers had been killed.",
      note="'At least' stands before the attacks and does not reach over the verb. Killed in these attacks, as 'with' "
           "may say, or since the conflict began. Syria is taken from the paragraph. The cut-off is not stated: not "
           "later than the dateline.")
related("health-workers-killed-since-start", "may_overlap", "aleppo-deaths-2016-04",
        "Health workers killed in Aleppo may be in both; the cut-off of the 705 is not stated.")
related("al-quds-hospital-deaths", "may_overlap", "health-workers-killed-since-start",
        "A pediatrician is said to be among the at least 55; whether the count of health workers reaches to 27 April "
        "2016 is not stated.")
aside("vague_quantifier", "the overwhelming majority of these", reason="In the note of medical-attacks-since-start.")

paragraph(12)
incident("sweida-demonstrations-2016", "demonstration", "campaign",
         exact("sweida-city", "the city of Sweida"), until("2016-05-09", "in recent weeks", basis="convention"),
         says="Demonstrations followed the arrest of activists in As-Sweida.",
         note="'In recent weeks' has no first day.")
aside("vague_quantifier", "in its vast majority")
aside("vague_quantifier", "in recent weeks", reason="In the note of sweida-demonstrations-2016.")
aside("quotation", "one and united", reason="In a slogan.")

paragraph(13)
incident("eastern-ghouta-fighting-2016", "armed_clash", "campaign",
         within("eastern-ghouta", "the Eastern Ghouta"), until("2016-05-09", basis="inferred"),
         by="the Army of Islam … forces led by … Failaq a-Rahman",
         says="Armed opposition groups fought each other in Eastern Ghouta.",
         note="'The internal fighting', without a date; before the dateline.")
incident("eastern-ghouta-demonstrations-2016", "demonstration", "campaign",
         within("eastern-ghouta", "the Eastern Ghouta"), until("2016-05-09", basis="inferred"),
         says="Mass demonstrations against the internal fighting were held in Eastern Ghouta.",
         note="Told without a date beside demonstrations 'in recent weeks'; before the dateline.")
incident("failaq-al-rahman-founded-2016-02", "other", "single_event",
         within("eastern-ghouta", "the Eastern Ghouta"),
         period("2016-02-01", "2016-02-29", "month", "in February 2016"),
         says="The group Faylaq al-Rahman was created in February 2016.",
         note="The creation of a group; none of the listed types.")
aside("vague_quantifier", "in recent months")
aside("anaphor", "the two armed groups", reason="The two groups just named.")

paragraph(14)
incident("hama-prison-revolt-2016-05", "prison_revolt", "multi_day_event",
         exact("hama-prison", "the Hama prison"), since("2016-05-01", "in early May", basis="convention"),
         facility="prison",
         says="Prisoners took control of Hama prison in a revolt that began in early May 2016.",
         note="Early May is put at 1 May and after; still on at the dateline.")
incident("hama-prison-hostages-2016-05", "hostage_taking", "single_event",
         exact("hama-prison", "the Hama prison", basis="resolved"),
         period("2016-05-01", "2016-05-06", "days", "in early May", basis="inferred"),
         by='The prisoners in the "terrorism" wing', facility="prison",
         says="Police officers were taken hostage in Hama prison.",
         note="Early May is that of the sentences before; not after the attempt to storm the prison on 6 May. How "
              "long they were held is not stated.")
claim("hama-prisoners-sentenced-to-death", "five prisoners sentenced to death", 5, "prisoners_sentenced_to_death",
      exact("hama-prison", "Hama's prison"),
      period("2016-05-01", "2016-05-06", "days", "in early May", basis="inferred"), of="hama-prison-revolt-2016-05",
      who="prisoners sentenced to death",
      says="A revolt in Hama prison began after an attempt to transfer five prisoners sentenced to death.",
      note="Those whom the attempted transfer concerned, not all prisoners under such a sentence. Early May is that "
           "of the sentence before; not after the attempt to storm the prison on 6 May.")
claim("hama-police-hostages", "nine police officers", 9, "hostages_taken",
      of="hama-prison-hostages-2016-05", who="police officers", group="police",
      says="Nine police officers were taken hostage in Hama prison.",
      note="Early May is that of the sentences before; not after the attempt to storm the prison on 6 May. How long "
           "they were held is not stated.")
claim("hama-prison-population", "about 1,200 prisoners", about(1_200), "prison_population",
      exact("hama-prison", "The prison", basis="resolved"), now(), of="hama-prison-revolt-2016-05", who="prisoners",
      says="Hama prison had about 1,200 prisoners.")
claim("hama-political-prisoners", "including 850 political prisoners", 850, "political_prisoners",
      exact("hama-prison", "The prison", basis="resolved"), now(), of="hama-prison-revolt-2016-05",
      who="political prisoners arrested for their opposition to the regime",
      says="Of the prisoners in Hama prison, 850 were political prisoners.",
      note="'About' does not reach over 'including'. 'Political' is the document's word, for those arrested for their "
           "opposition.")
related("hama-prisoners-sentenced-to-death", "may_overlap", "hama-political-prisoners",
        "Whether the five were among the political prisoners is not stated.")
related("hama-political-prisoners", "subset_of", "hama-prison-population", "'Including'.")
related("hama-prisoners-sentenced-to-death", "may_overlap", "hama-prison-population",
        "Prisoners of Hama prison; whether the total still counts them all is not stated.")
incident("hama-prison-storming-2016-05-06", "other", "single_event",
         exact("hama-prison", "the prison", basis="resolved"), day("2016-05-06", "on Friday, May 6", basis="resolved"),
         by="The regime", facility="prison",
         says="An attempt to storm Hama prison failed.",
         note="With tear gas and rubber bullets; none of the listed types.")
claim("hama-prisoners-released", "Thirty have already been released", 30, "prisoners_released",
      exact("hama-prison", "The prison", basis="resolved"),
      period("2016-05-02", "2016-05-08", "week", "last week", basis="convention"), of="hama-prison-revolt-2016-05",
      says="Thirty prisoners of Hama prison had been released.",
      note="The sentence before speaks of political prisoners; 'thirty' may be of them or of all prisoners. The "
           "prison is that of the sentences before. Last week is Monday to Sunday before the dateline.")
related("hama-prisoners-released", "may_overlap", "hama-political-prisoners",
        "Whether the thirty were political prisoners, and are still counted, is not stated.")
related("hama-prisoners-released", "may_overlap", "hama-prison-population",
        "Whether the thirty are still counted among the prisoners is not stated.")
incident("hama-prison-deal-2016-05", "agreement", "single_event",
         exact("hama-prison", "the Hama", basis="resolved"),
         period("2016-05-06", "2016-05-09", "days", "Monday May 9", basis="source_date"), facility="prison",
         says="A tentative agreement to end the revolt in Hama prison was reported on 9 May 2016.",
         note="The day is that of 'the latest news'. The agreement itself lies between the attempt to storm the "
              "prison on 6 May and that day.")
aside("anaphor", "the five detainees", reason="The five prisoners just counted.")
aside("idiom", "doors of the quarters", reason="Parts of a prison, not fractions.")

paragraph(15)
incident("maarrat-an-numan-protests-2016", "demonstration", "multi_day_event",
         exact("maarrat-an-numan", "the town of Maaret al-Numaan"),
         until("2016-05-09", "ongoing for more than 50 days", basis="dateline"),
         says="Protests against Jabhat al-Nusra went on in Ma'arrat An Nu'man.")
claim("maarrat-an-numan-protest-days", "more than 50 days", more_than(50), "protest_duration",
      of="maarrat-an-numan-protests-2016",
      says="Protests in Ma'arrat An Nu'man had gone on for more than 50 days.")
incident("maarrat-an-numan-2016-05-06", "demonstration_repressed", "single_event",
         exact("maarrat-an-numan", "the town of Maaret al-Numaan"),
         day("2016-05-06", "on Friday, May 6", basis="resolved"), by="militias of Jabhat Al-Nusra",
         says="A demonstration in Ma'arrat An Nu'man was attacked.")

paragraph(16)
aside("vague_quantifier", "after several years")
