"""Reading of "Solidarity with Aleppo and popular democratic resistance in Syria" (2016). In document order."""

from syria_figures.reading import (
    about,
    at_least,
    claim,
    day,
    document,
    furniture,
    incident,
    more_than,
    not_a_claim,
    now,
    period,
    related,
    since,
    torn,
    until,
)

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
furniture(
    "Solidarity with Aleppo and popular democratic resistance in Syria", "title, and running head within paragraph 13"
)
furniture("- IV Online magazine - 2016 - IV496 - May 2016 -", "issue line")
furniture("Publication date: Wednesday 11 May 2016", "publication date of the magazine")
furniture("Copyright © International Viewpoint - online socialist magazine - All rights reserved", "copyright line")
furniture("*May 9 2016*", "date of the first publication")
furniture("[Peacenews.org](http://Peacenews.org)", "first publisher")

torn("do not simply", "have the objective")
torn("demanded them to unite", "their rifles")

# -------------------------------------------------------------------------------------------------------- paragraph 1

not_a_claim("many people changing their profile picture", "vague_quantifier", paragraph=1)

# -------------------------------------------------------------------------------------------------------- paragraph 2

incident(
    "aleppo-violence-2016-04",
    paragraph=2,
    type="other",
    scale="campaign",
    place="aleppo-city",
    place_text="the city of Aleppo",
    place_precision="across",
    when=period("2016-04-22", "2016-05-05", "day", basis="resolved"),
    date_text="from April 22, to May 5",
    summary="A wave of violence hit the city of Aleppo.",
    note="'A new wave of violence', of bombing and of rockets, on areas of both sides: none of the listed types.",
)
claim(
    "aleppo-deaths-2016-04",
    paragraph=2,
    words="about 300 deaths in total",
    amount=about(300),
    unit="person",
    indicator="deaths",
    population_text="mostly civilians",
    place="aleppo-city",
    place_text="the city of Aleppo",
    place_precision="across",
    when=period("2016-04-22", "2016-05-05", "day", basis="resolved"),
    date_text="from April 22, to May 5",
    incident="aleppo-violence-2016-04",
    summary="About 300 people, mostly civilians, were reported killed in a wave of violence in the city of Aleppo from 22 April to 5 May 2016.",
    note="'Mostly civilians' is not civilians. Most are placed in areas held by the opposition; 'some civilians' in areas held by the government were targeted, too. The year is that of the dateline.",
)
not_a_claim("Some civilians", "vague_quantifier", paragraph=2)
not_a_claim("in recent weeks", "vague_quantifier", paragraph=2)
not_a_claim("in many part", "vague_quantifier", paragraph=2)

# -------------------------------------------------------------------------------------------------------- paragraph 3

incident(
    "aleppo-maternity-hospital",
    paragraph=3,
    type="shelling",
    scale="single_event",
    place="aleppo-city",
    place_text="in Aleppo in the regime-held area",
    place_precision="within",
    facility="maternity_hospital",
    when=until("2016-05-09", basis="inferred"),
    actor_text="the opposition armed groups",
    actor_status="alleged",
    summary="A maternity hospital in the government-held part of Aleppo was hit by shelling.",
    note="Undated; before the dateline. The hit is stated; that armed opposition groups did it is called an accusation yet to be proven. The accuser is not named.",
)

# -------------------------------------------------------------------------------------------------------- paragraph 4

incident(
    "aleppo-truce-2016-05-05",
    paragraph=4,
    type="agreement",
    scale="single_event",
    place="aleppo-city",
    place_text="Aleppo",
    place_precision="across",
    when=day("2016-05-05", basis="resolved"),
    date_text="Thursday, May 5",
    summary="A temporary truce in Aleppo was announced.",
)
incident(
    "aleppo-rocket-2016-05-08",
    paragraph=4,
    type="shelling",
    scale="single_event",
    place="aleppo-city",
    place_text="in areas under the control of the regime",
    place_precision="within",
    place_basis="inferred",
    when=day("2016-05-08", basis="resolved"),
    date_text="on Sunday night",
    actor_text="armed opposition groups",
    summary="A rocket hit areas under the control of Syrian government forces.",
    note="Sunday before Monday 9 May 2016. That the area lies in Aleppo is taken from the truce it is set against.",
)
claim(
    "aleppo-rocket-deaths",
    paragraph=4,
    words="3 civilians",
    amount=3,
    unit="person",
    indicator="civilians_killed",
    population_group="civilians",
    population_text="civilians",
    place="aleppo-city",
    place_text="in areas under the control of the regime",
    place_precision="within",
    place_basis="inferred",
    when=day("2016-05-08", basis="resolved"),
    date_text="on Sunday night",
    incident="aleppo-rocket-2016-05-08",
    summary="Three civilians were reported killed when a rocket hit areas under government control on 8 May 2016.",
    note="Sunday before Monday 9 May 2016. That the area lies in Aleppo is taken from the truce it is set against.",
)
incident(
    "cessation-of-hostilities-2016-02-27",
    paragraph=4,
    type="agreement",
    scale="single_event",
    place="syria",
    place_text="throughout the country",
    place_precision="across",
    when=day("2016-02-27", basis="resolved"),
    date_text="since February 27",
    summary="A cessation of hostilities applied throughout the country from 27 February 2016.",
)
not_a_claim("on one side", "idiom", paragraph=4, reason="'On one side'.")

# -------------------------------------------------------------------------------------------------------- paragraph 5

incident(
    "idlib-camp-2016-05-05",
    paragraph=5,
    type="air_strike",
    scale="single_event",
    place="idlib-governorate",
    place_text="the Idlib province (northwest)",
    place_precision="within",
    facility="idp_camp",
    when=day("2016-05-05", basis="resolved"),
    date_text="on Thursday, May 5",
    actor_text="the Syrian regime's or Russian warplanes",
    summary="A camp of internally displaced people in Idleb governorate was bombed.",
    note="The credit at the end of the sentence is read with the deaths; it could also cover who bombed.",
)
claim(
    "idlib-camp-deaths",
    paragraph=5,
    words="28 people including women and children",
    amount=28,
    unit="person",
    indicator="deaths",
    population_text="people including women and children",
    place="idlib-governorate",
    place_text="the Idlib province (northwest)",
    place_precision="within",
    when=day("2016-05-05", basis="resolved"),
    date_text="on Thursday, May 5",
    attributed_to="syrian-observatory-for-human-rights",
    attribution_text="according to the Syrian Observatory of Human Rights",
    incident="idlib-camp-2016-05-05",
    summary="Twenty-eight people, women and children among them, were reported killed in the bombing of a camp for displaced people in Idleb governorate on 5 May 2016.",
)

# -------------------------------------------------------------------------------------------------------- paragraph 6

not_a_claim("as many civilians as possible", "vague_quantifier", paragraph=6)

# -------------------------------------------------------------------------------------------------------- paragraph 7

claim(
    "eastern-aleppo-population",
    paragraph=7,
    words="300,000 people still live",
    amount=300_000,
    unit="person",
    indicator="resident_population",
    population_group="residents",
    population_text="people",
    place="eastern-aleppo",
    place_text="The liberated areas of Aleppo",
    place_precision="across",
    place_basis="resolved",
    when=now,
    summary="The opposition-held areas of Aleppo had 300,000 inhabitants.",
    note="'The liberated areas of Aleppo' are taken for the areas of the city held by armed opposition groups. 'Still' dates nothing but the present.",
)
not_a_claim("first opposed", "ordinal", paragraph=7)
not_a_claim("first necessary products", "idiom", paragraph=7, reason="'First necessary': essential.")

# -------------------------------------------------------------------------------------------------------- paragraph 8

incident(
    "medical-worker-killing-2016",
    paragraph=8,
    type="killing_in_custody",
    scale="single_event",
    place="eastern-aleppo",
    place_text="the Aleppo liberated areas",
    place_precision="within",
    place_basis="inferred",
    when=until("2016-04-20", basis="convention"),
    date_text="recent",
    actor_text='an FSA-linked faction, "Turkmen Front" group',
    summary="A medical worker was reported tortured and killed.",
    note="Told without a number. 'Recent' in mid April; the place is that of the demonstration against it.",
)
incident(
    "medical-staff-demonstration-2016-04",
    paragraph=8,
    type="demonstration",
    scale="campaign",
    place="eastern-aleppo",
    place_text="throughout the Aleppo liberated areas",
    place_precision="across",
    place_basis="resolved",
    when=period("2016-04-11", "2016-04-20", "part_of_month", basis="convention"),
    date_text="in mid April",
    summary="Medical staff demonstrated in the opposition-held areas of Aleppo.",
    note="Mid April is resolved to 11 to 20 April.",
)
not_a_claim("was seen once", "idiom", paragraph=8, reason="'Once': on an occasion.")

# -------------------------------------------------------------------------------------------------------- paragraph 9

incident(
    "al-quds-hospital-2016-04-27",
    paragraph=9,
    type="air_strike",
    scale="single_event",
    place="al-quds-hospital",
    place_text="a-Quds hospital",
    facility="hospital",
    when=day("2016-04-27", basis="resolved"),
    date_text="on April 27",
    actor_text="the Assad regime and/or Russian warplanes",
    summary="Al-Quds hospital in Aleppo was destroyed by an air raid.",
)
claim(
    "al-quds-hospital-deaths",
    paragraph=9,
    words="at least 55 people",
    amount=at_least(55),
    unit="person",
    indicator="deaths",
    population_text="people",
    place="al-quds-hospital",
    place_text="a-Quds hospital",
    when=day("2016-04-27", basis="resolved"),
    date_text="on April 27",
    incident="al-quds-hospital-2016-04-27",
    summary="At least 55 people were reported killed in an air raid on al-Quds hospital in Aleppo on 27 April 2016.",
    note="Said to include a pediatrician ('one of the last'). MSF is credited with a description of the hospital, not "
    "with this number.",
)
related(
    "al-quds-hospital-deaths",
    "may_overlap",
    "aleppo-deaths-2016-04",
    "The raid falls within the period and the city of the total; the document does not say whether it is included.",
)
claim(
    "al-quds-hospital-beds",
    paragraph=9,
    words="34 beds",
    amount=34,
    unit="bed",
    indicator="hospital_beds",
    place="al-quds-hospital",
    place_text="The al-Quds Hospital",
    when=until("2016-04-27", basis="inferred"),
    incident="al-quds-hospital-2016-04-27",
    summary="Al-Quds hospital in Aleppo had 34 beds.",
    note="Past tense, so before it was destroyed. The aside stands outside the words quoted from MSF; the credit at "
    "the end of the sentence could also cover it.",
)
incident(
    "atareb-civil-defence-2016-04",
    paragraph=9,
    type="bombing",
    scale="single_event",
    place="atareb",
    place_text="the city of Atareb",
    facility="civil_defence_station",
    when=period("2016-04-21", "2016-04-30", "part_of_month", basis="convention"),
    date_text="in late April",
    summary="The civil defence station of Atareb was bombed.",
    note="'Bombings': how and by whom is not said in the sentence, which follows one on warplanes. Late April is put at 21 to 30 April.",
)
claim(
    "atareb-civil-defence-deaths",
    paragraph=9,
    words="five of its members",
    amount=5,
    unit="person",
    indicator="civil_defence_members_killed",
    population_group="civil_defence_members",
    population_text="its members",
    place="atareb",
    place_text="the city of Atareb",
    when=period("2016-04-21", "2016-04-30", "part_of_month", basis="convention"),
    date_text="in late April",
    incident="atareb-civil-defence-2016-04",
    summary="Five civil defence members were reported killed in bombings of their station in Atareb in late April 2016.",
    note="Late April is put at 21 to 30 April.",
)
incident(
    "atareb-hospital-2016-04",
    paragraph=9,
    type="bombing",
    scale="single_event",
    place="atareb",
    place_text="the city of Atareb",
    place_basis="resolved",
    facility="hospital",
    when=period("2016-04-15", "2016-04-29", "part_of_month", basis="convention"),
    date_text="A few days before",
    summary="The city hospital of Atareb was bombed.",
    note="'A few days', two to six, before late April (21 to 30). How and by whom is not said. Told without a number.",
)
related(
    "atareb-civil-defence-deaths",
    "may_overlap",
    "aleppo-deaths-2016-04",
    "Atareb is called the periphery of Aleppo; whether the city's total reaches so far is not stated.",
)
not_a_claim(
    "one of the last pediatricians", "idiom", paragraph=9, reason="'One of'; in the note of al-quds-hospital-deaths."
)
not_a_claim("a series of attacks", "vague_quantifier", paragraph=9)
not_a_claim("A few days before", "vague_quantifier", paragraph=9, reason="In the note of atareb-hospital-2016-04.")

# ------------------------------------------------------------------------------------------------------- paragraph 10

incident(
    "medical-attacks-since-start",
    paragraph=10,
    type="other",
    scale="campaign",
    place="syria",
    place_text="Syria",
    place_precision="across",
    place_basis="inferred",
    facility="health_facility",
    when=until("2016-05-09", basis="inferred"),
    date_text="since the conflict began",
    actor_text="parties to the conflict",
    actor_attributed_to="physicians-for-human-rights",
    summary="Medical facilities were attacked from the beginning of the conflict on.",
    note="Syria is taken from the paragraph. Until when is not stated; not later than the dateline. The next sentence, uncredited, puts the overwhelming majority on one side.",
)
claim(
    "medical-attacks-since-start",
    paragraph=10,
    words="at least 346 attacks on medical facilities",
    amount=at_least(346),
    unit="attack",
    indicator="attacks_on_health_care",
    measure="cumulative",
    place="syria",
    place_text="Syria",
    place_precision="across",
    place_basis="inferred",
    when=until("2016-05-09", basis="inferred"),
    date_text="since the conflict began",
    attributed_to="physicians-for-human-rights",
    attribution_text="Physicians for Human Rights has reported",
    incident="medical-attacks-since-start",
    summary="Since the conflict began, at least 346 attacks on medical facilities had been carried out.",
    note="Syria is taken from the paragraph. The cut-off of the count is not stated: not later than the dateline. The next sentence, uncredited, puts the overwhelming majority on one side.",
)
claim(
    "health-workers-killed-since-start",
    paragraph=10,
    words="705 health workers killed",
    amount=705,
    unit="person",
    indicator="health_workers_killed",
    measure="cumulative",
    population_group="health_workers",
    population_text="health workers",
    place="syria",
    place_text="Syria",
    place_precision="across",
    place_basis="inferred",
    when=until("2016-05-09", basis="inferred"),
    date_text="since the conflict began",
    attributed_to="physicians-for-human-rights",
    attribution_text="Physicians for Human Rights has reported",
    incident="medical-attacks-since-start",
    summary="Since the conflict began, 705 health workers had been killed.",
    note="'At least' stands before the attacks and does not reach over the verb. Killed in these attacks, as 'with' may say, or since the conflict began. Syria is taken from the paragraph. The cut-off is not stated: not later than the dateline.",
)
related(
    "health-workers-killed-since-start",
    "may_overlap",
    "aleppo-deaths-2016-04",
    "Health workers killed in Aleppo may be in both; the cut-off of the 705 is not stated.",
)
related(
    "al-quds-hospital-deaths",
    "may_overlap",
    "health-workers-killed-since-start",
    "A pediatrician is said to be among the at least 55; whether the count of health workers reaches to 27 April 2016 is not stated.",
)
not_a_claim(
    "the overwhelming majority of these",
    "vague_quantifier",
    paragraph=10,
    reason="In the note of medical-attacks-since-start.",
)

# ------------------------------------------------------------------------------------------------------- paragraph 12

incident(
    "sweida-demonstrations-2016",
    paragraph=12,
    type="demonstration",
    scale="campaign",
    place="sweida-city",
    place_text="the city of Sweida",
    when=until("2016-05-09", basis="convention"),
    date_text="in recent weeks",
    summary="Demonstrations followed the arrest of activists in As-Sweida.",
    note="'In recent weeks' has no first day.",
)
not_a_claim("in its vast majority", "vague_quantifier", paragraph=12)
not_a_claim("in recent weeks", "vague_quantifier", paragraph=12, reason="In the note of sweida-demonstrations-2016.")
not_a_claim("one and united", "quotation", paragraph=12, reason="In a slogan.")

# ------------------------------------------------------------------------------------------------------- paragraph 13

incident(
    "eastern-ghouta-fighting-2016",
    paragraph=13,
    type="armed_clash",
    scale="campaign",
    place="eastern-ghouta",
    place_text="the Eastern Ghouta",
    place_precision="within",
    when=until("2016-05-09", basis="inferred"),
    actor_text="the Army of Islam … forces led by … Failaq a-Rahman",
    summary="Armed opposition groups fought each other in Eastern Ghouta.",
    note="'The internal fighting', without a date; before the dateline.",
)
incident(
    "eastern-ghouta-demonstrations-2016",
    paragraph=13,
    type="demonstration",
    scale="campaign",
    place="eastern-ghouta",
    place_text="the Eastern Ghouta",
    place_precision="within",
    when=until("2016-05-09", basis="inferred"),
    summary="Mass demonstrations against the internal fighting were held in Eastern Ghouta.",
    note="Told without a date beside demonstrations 'in recent weeks'; before the dateline.",
)
incident(
    "failaq-al-rahman-founded-2016-02",
    paragraph=13,
    type="other",
    scale="single_event",
    place="eastern-ghouta",
    place_text="the Eastern Ghouta",
    place_precision="within",
    when=period("2016-02-01", "2016-02-29", "month"),
    date_text="in February 2016",
    summary="The group Faylaq al-Rahman was created in February 2016.",
    note="The creation of a group; none of the listed types.",
)
not_a_claim("in recent months", "vague_quantifier", paragraph=13)
not_a_claim("the two armed groups", "anaphor", paragraph=13, reason="The two groups just named.")

# ------------------------------------------------------------------------------------------------------- paragraph 14

incident(
    "hama-prison-revolt-2016-05",
    paragraph=14,
    type="prison_revolt",
    scale="multi_day_event",
    place="hama-prison",
    place_text="the Hama prison",
    facility="prison",
    when=since("2016-05-01", basis="convention"),
    date_text="in early May",
    summary="Prisoners took control of Hama prison in a revolt that began in early May 2016.",
    note="Early May is put at 1 May and after; still on at the dateline.",
)
incident(
    "hama-prison-hostages-2016-05",
    paragraph=14,
    type="hostage_taking",
    scale="single_event",
    place="hama-prison",
    place_text="the Hama prison",
    place_basis="resolved",
    facility="prison",
    when=period("2016-05-01", "2016-05-06", "days", basis="inferred"),
    date_text="in early May",
    actor_text='The prisoners in the "terrorism" wing',
    summary="Police officers were taken hostage in Hama prison.",
    note="Early May is that of the sentences before; not after the attempt to storm the prison on 6 May. How long they were held is not stated.",
)
claim(
    "hama-prisoners-sentenced-to-death",
    paragraph=14,
    words="five prisoners sentenced to death",
    amount=5,
    unit="person",
    indicator="prisoners_sentenced_to_death",
    population_group="prisoners_sentenced_to_death",
    population_text="prisoners sentenced to death",
    place="hama-prison",
    place_text="Hama's prison",
    when=period("2016-05-01", "2016-05-06", "days", basis="inferred"),
    date_text="in early May",
    incident="hama-prison-revolt-2016-05",
    summary="A revolt in Hama prison began after an attempt to transfer five prisoners sentenced to death.",
    note="Those whom the attempted transfer concerned, not all prisoners under such a sentence. Early May is that of the sentence before; not after the attempt to storm the prison on 6 May.",
)
claim(
    "hama-police-hostages",
    paragraph=14,
    words="nine police officers",
    amount=9,
    unit="person",
    indicator="hostages_taken",
    population_group="police",
    population_text="police officers",
    place="hama-prison",
    place_text="the Hama prison",
    place_basis="resolved",
    when=period("2016-05-01", "2016-05-06", "days", basis="inferred"),
    date_text="in early May",
    incident="hama-prison-hostages-2016-05",
    summary="Nine police officers were taken hostage in Hama prison.",
    note="Early May is that of the sentences before; not after the attempt to storm the prison on 6 May. How long they were held is not stated.",
)
claim(
    "hama-prison-population",
    paragraph=14,
    words="about 1,200 prisoners",
    amount=about(1_200),
    unit="person",
    indicator="prison_population",
    population_group="prisoners",
    population_text="prisoners",
    place="hama-prison",
    place_text="The prison",
    place_basis="resolved",
    when=now,
    incident="hama-prison-revolt-2016-05",
    summary="Hama prison had about 1,200 prisoners.",
)
claim(
    "hama-political-prisoners",
    paragraph=14,
    words="including 850 political prisoners",
    amount=850,
    unit="person",
    indicator="political_prisoners",
    population_group="political_prisoners",
    population_text="political prisoners arrested for their opposition to the regime",
    place="hama-prison",
    place_text="The prison",
    place_basis="resolved",
    when=now,
    incident="hama-prison-revolt-2016-05",
    summary="Of the prisoners in Hama prison, 850 were political prisoners.",
    note="'About' does not reach over 'including'. 'Political' is the document's word, for those arrested for their opposition.",
)
related(
    "hama-prisoners-sentenced-to-death",
    "may_overlap",
    "hama-political-prisoners",
    "Whether the five were among the political prisoners is not stated.",
)
related("hama-political-prisoners", "subset_of", "hama-prison-population", "'Including'.")
related(
    "hama-prisoners-sentenced-to-death",
    "may_overlap",
    "hama-prison-population",
    "Prisoners of Hama prison; whether the total still counts them all is not stated.",
)
incident(
    "hama-prison-storming-2016-05-06",
    paragraph=14,
    type="other",
    scale="single_event",
    place="hama-prison",
    place_text="the prison",
    place_basis="resolved",
    facility="prison",
    when=day("2016-05-06", basis="resolved"),
    date_text="on Friday, May 6",
    actor_text="The regime",
    summary="An attempt to storm Hama prison failed.",
    note="With tear gas and rubber bullets; none of the listed types.",
)
claim(
    "hama-prisoners-released",
    paragraph=14,
    words="Thirty have already been released",
    amount=30,
    unit="person",
    indicator="prisoners_released",
    population_group="prisoners",
    place="hama-prison",
    place_text="The prison",
    place_precision="exact",
    place_basis="resolved",
    when=period("2016-05-02", "2016-05-08", "week", basis="convention"),
    date_text="last week",
    incident="hama-prison-revolt-2016-05",
    summary="Thirty prisoners had been released.",
    note="The sentence before speaks of political prisoners; 'thirty' may be of them or of all prisoners. The prison is that of the sentences before. Last week is Monday to Sunday before the dateline.",
)
related(
    "hama-prisoners-released",
    "may_overlap",
    "hama-political-prisoners",
    "Whether the thirty were political prisoners, and are still counted, is not stated.",
)
related(
    "hama-prisoners-released",
    "may_overlap",
    "hama-prison-population",
    "Whether the thirty are still counted among the prisoners is not stated.",
)
incident(
    "hama-prison-deal-2016-05",
    paragraph=14,
    type="agreement",
    scale="single_event",
    place="hama-prison",
    place_text="the Hama",
    place_basis="resolved",
    facility="prison",
    when=period("2016-05-06", "2016-05-09", "days", basis="source_date"),
    date_text="Monday May 9",
    summary="A tentative agreement to end the revolt in Hama prison was reported on 9 May 2016.",
    note="The day is that of 'the latest news'. The agreement itself lies between the attempt to storm the prison on 6 May and that day.",
)
not_a_claim("the five detainees", "anaphor", paragraph=14, reason="The five prisoners just counted.")
not_a_claim("doors of the quarters", "idiom", paragraph=14, reason="Parts of a prison, not fractions.")

# ------------------------------------------------------------------------------------------------------- paragraph 15

incident(
    "maarrat-an-numan-protests-2016",
    paragraph=15,
    type="demonstration",
    scale="multi_day_event",
    place="maarrat-an-numan",
    place_text="the town of Maaret al-Numaan",
    when=until("2016-05-09", basis="dateline"),
    date_text="ongoing for more than 50 days",
    summary="Protests against Jabhat al-Nusra went on in Ma'arrat An Nu'man.",
)
claim(
    "maarrat-an-numan-protest-days",
    paragraph=15,
    words="more than 50 days",
    amount=more_than(50),
    unit="day",
    indicator="protest_duration",
    place="maarrat-an-numan",
    place_text="the town of Maaret al-Numaan",
    when=until("2016-05-09", basis="dateline"),
    date_text="ongoing for more than 50 days",
    incident="maarrat-an-numan-protests-2016",
    summary="Protests in Ma'arrat An Nu'man had gone on for more than 50 days.",
)
incident(
    "maarrat-an-numan-2016-05-06",
    paragraph=15,
    type="demonstration_repressed",
    scale="single_event",
    place="maarrat-an-numan",
    place_text="the town of Maaret al-Numaan",
    when=day("2016-05-06", basis="resolved"),
    date_text="on Friday, May 6",
    actor_text="militias of Jabhat Al-Nusra",
    summary="A demonstration in Ma'arrat An Nu'man was attacked.",
)

# ------------------------------------------------------------------------------------------------------- paragraph 16

not_a_claim("after several years", "vague_quantifier", paragraph=16)
