"""Reading of Haid Haid, "The Regime Push Against HTS in Idlib Could Backfire" (2018). In document order."""

from syria_figures.reading import (
    claim,
    day,
    document,
    furniture,
    incident,
    more_than,
    not_a_claim,
    period,
    related,
    since,
    until,
)

document(
    "haid-2018",
    csl_type="webpage",
    title="The Regime Push Against HTS in Idlib Could Backfire",
    short_name="Haid 2018",
    authors="Haid, Haid",
    authors_basis="printed",
    container_title="Kalam",
    publisher_id="chatham-house",
    issued="2018",
    issued_basis="inferred",
    dateline="2018",
    dateline_basis="inferred",
    url="https://kalam.chathamhouse.org/articles/the-regime-push-against-hts-in-idlib-could-backfire/",
    genre="analysis",
    language="en",
    rights="With the author and Chatham House; the copy that was read prints no notice.",
    note="The text bears no date. Its latest dates are 13 November 2017 and, without a year, 6 and 16 January, read as "
    "January 2018; so the year is 2018. Container and address are not printed in the copy read.",
)

furniture("The Regime Push Against HTS in Idlib Could Backfire", "title")
furniture("• Haid Haid", "byline")
furniture("Consulting Fellow, Middle East and North Africa Programme, Chatham House", "the author's post")
furniture("زميل مشارك استشاري، برنامج الشرق الأوسط وشمال أفريقيا", "the author's post, in Arabic")
furniture("Haid Haid is a Consulting", "about the author", begins=True, blocks=1)

# -------------------------------------------------------------------------------------------------------- paragraph 1

not_a_claim("the number one enemy", "idiom", paragraph=1, reason="'Number one enemy'.")

# -------------------------------------------------------------------------------------------------------- paragraph 2

incident(
    "idlib-offensive",
    paragraph=2,
    type="offensive",
    scale="multi_day_event",
    place="idlib-governorate",
    place_text="Idlib",
    place_precision="within",
    when=until("2018-12-31", basis="convention"),
    date_text="recently",
    actor_text="Pro-regime forces— supported by Iran-backed militias and Russian air cover",
    summary="An offensive was launched to recapture territory in Idleb.",
    note="'Recently' before an undated article; its year is inferred.",
)
incident(
    "ahrar-al-sham-defeat-2017-07",
    paragraph=2,
    type="armed_clash",
    scale="multi_day_event",
    place="idlib-governorate",
    place_precision="within",
    place_basis="resolved",
    when=period("2017-07-01", "2017-07-31", "month"),
    date_text="in July 2017",
    summary="Hay'at Tahrir al-Sham defeated Ahrar al-Sham in July 2017.",
    note="The place is taken from the paragraph.",
)

# -------------------------------------------------------------------------------------------------------- paragraph 4

incident(
    "demonstrations-against-hts",
    paragraph=4,
    type="demonstration",
    scale="campaign",
    place="idlib-and-atareb",
    place_text="notably in Kafranbel, Maarat al- Nu’man and Atarib",
    place_precision="within",
    when=until("2018-12-31", basis="inferred"),
    summary="Street demonstrations against Hay'at Tahrir al-Sham were held in Kafr Nobol, Ma'arrat An Nu'man and Atareb.",
    note="Told without a date, before an undated article.",
)
not_a_claim("a number of street demonstrations", "vague_quantifier", paragraph=4)
not_a_claim("both the Syrian regime and ISIS", "anaphor", paragraph=4, reason="Counts the two named after it.")

# -------------------------------------------------------------------------------------------------------- paragraph 5

not_a_claim("For years", "vague_quantifier", paragraph=5)

# -------------------------------------------------------------------------------------------------------- paragraph 6

incident(
    "airstrikes-on-towns",
    paragraph=6,
    type="bombardment_campaign",
    scale="campaign",
    place="idlib-and-atareb",
    place_text="areas that are known for resisting the group",
    place_precision="within",
    place_basis="inferred",
    when=since("2017-11-13", basis="inferred"),
    actor_text="regime-led airstrikes",
    summary="Airstrikes hit areas known for resisting Hay'at Tahrir al-Sham.",
    note="From the first dated attack told as one of them; still going on in the article. Atareb lies in Aleppo governorate, the other towns in Idleb: the place is the area that holds them.",
)
incident(
    "atareb-market-2017-11-13",
    paragraph=6,
    type="air_strike",
    scale="single_event",
    place="atareb-market",
    place_text="the Atarib market",
    facility="market",
    when=day("2017-11-13"),
    date_text="On 13 November 2017",
    actor_text="either the Russian or Syrian air force",
    actor_attributed_to="open-source-materials",
    summary="The market of Atareb was hit from the air.",
    note="Told as one of the 'regime-led airstrikes'; of this attack the document says 'either … or'.",
)
claim(
    "atareb-market-airstrikes",
    paragraph=6,
    words="three airstrikes",
    amount=3,
    unit="airstrike",
    indicator="airstrikes",
    place="atareb-market",
    place_text="the Atarib market",
    when=day("2017-11-13"),
    date_text="On 13 November 2017",
    incident="atareb-market-2017-11-13",
    summary="Three airstrikes targeted the market of Atareb on 13 November 2017.",
    note="The open source materials are credited with who carried out the attack, not with the number. 'Several buildings' were damaged, too.",
)
claim(
    "atareb-market-deaths",
    paragraph=6,
    words="the death of 69 civilians",
    amount=69,
    unit="person",
    indicator="civilians_killed",
    population_group="civilians",
    population_text="civilians",
    place="atareb-market",
    place_text="the Atarib market",
    when=day("2017-11-13"),
    date_text="On 13 November 2017",
    incident="atareb-market-2017-11-13",
    summary="Sixty-nine civilians were reported killed in an attack on the market of Atareb on 13 November 2017.",
    note="The open source materials are credited with who carried out the attack, not with the number.",
)
incident(
    "kafr-nobol-2018-01-06",
    paragraph=6,
    type="air_strike",
    scale="single_event",
    place="kafr-nobol",
    place_text="Kafranbel",
    when=day("2018-01-06", basis="inferred"),
    date_text="on the 6th … of January",
    summary="Kafr Nobol was hit on 6 January 2018.",
    note="'Also hit': by whom this sentence does not say; it follows one on airstrikes. The year is that of the January after 13 November 2017.",
)
incident(
    "kafr-nobol-2018-01-16",
    paragraph=6,
    type="air_strike",
    scale="single_event",
    place="kafr-nobol",
    place_text="Kafranbel",
    when=day("2018-01-16", basis="inferred"),
    date_text="16th of January",
    summary="Kafr Nobol was hit on 16 January 2018.",
    note="'Also hit': by whom this sentence does not say; it follows one on airstrikes. The year is that of the January after 13 November 2017.",
)
incident(
    "maarrat-an-numan-2018-01-02",
    paragraph=6,
    type="air_strike",
    scale="single_event",
    place="maarrat-an-numan",
    place_text="Maarat Al Noaman",
    when=day("2018-01-02", basis="inferred"),
    date_text="on the 2nd of January",
    summary="Ma'arrat An Nu'man was hit on 2 January 2018.",
    note="'Also hit': by whom this sentence does not say; it follows one on airstrikes. The year is that of the January after 13 November 2017.",
)
claim(
    "displaced-by-airstrikes",
    paragraph=6,
    words="over 100,000 civilians",
    amount=more_than(100_000),
    unit="person",
    indicator="new_displacements",
    population_group="civilians",
    population_text="civilians",
    place="idlib-and-atareb",
    place_text="Other towns",
    place_precision="within",
    place_basis="inferred",
    when=since("2017-11-13", basis="inferred"),
    incident="airstrikes-on-towns",
    summary="More than 100,000 civilians were displaced as a result of airstrikes on areas known for resisting Hay'at Tahrir al-Sham.",
    note="'As a result' of the attacks just told, so after the first of them; counted when the article was written, which is not dated. The towns lie in two governorates, so the place is the area that holds them.",
)
claim(
    "at-risk-of-displacement",
    paragraph=6,
    words="an additional 400,000",
    amount=400_000,
    unit="person",
    status="projected",
    indicator="people_at_risk_of_displacement",
    population_group="civilians",
    place="idlib-and-atareb",
    place_text="Other towns",
    place_precision="within",
    place_basis="inferred",
    when=period("2018-01-16", "2018-12-31", "year", basis="dateline"),
    summary="If attacks on civilian centres continued, 400,000 people in addition to those displaced were at risk of being displaced.",
    note="'Over' does not reach over 'additional'. At risk, not displaced. That they are civilians is taken from the number before. The place is that of the towns just named. Present tense of an article without a date, written after the last dated attack; its year is inferred.",
)
related("at-risk-of-displacement", "additional_to", "displaced-by-airstrikes", "'An additional'.")
related(
    "displaced-by-airstrikes",
    "may_overlap",
    "daher-2018.displaced-2018-jan-apr",
    "Displacement told in an article of early 2018, without a date, may be within the count for all Syria.",
)
related(
    "displaced-by-airstrikes",
    "may_overlap",
    "daher-2018.idlib-idps",
    "People displaced by early 2018 may be among those counted in Idleb in September.",
)
related(
    "at-risk-of-displacement",
    "may_overlap",
    "daher-2018.displaced-2018-jan-apr",
    "Of those at risk some may have been displaced in the first months of 2018.",
)
related(
    "displaced-by-airstrikes",
    "may_overlap",
    "daher-2018.displaced-share",
    "People displaced by early 2018 may be in the displaced share of the population.",
)
not_a_claim("several buildings", "vague_quantifier", paragraph=6)

# -------------------------------------------------------------------------------------------------------- paragraph 7

not_a_claim("some of its lost local support", "vague_quantifier", paragraph=7)

# -------------------------------------------------------------------------------------------------------- paragraph 8

not_a_claim("some of them", "vague_quantifier", paragraph=8)

# -------------------------------------------------------------------------------------------------------- paragraph 9

not_a_claim("the number one enemy", "idiom", paragraph=9, reason="'Number one enemy'.")
not_a_claim("for most of the local population", "vague_quantifier", paragraph=9)
