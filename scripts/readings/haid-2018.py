"""Reading of Haid Haid, "The Regime Push Against HTS in Idlib Could Backfire" (2018). In document order."""

from syria_figures.reading import *

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
    url_basis="source_page",
    genre="analysis",
    language="en",
    rights="With the author and Chatham House; the copy that was read prints no notice.",
    note="The text bears no date. Its latest dates are 13 November 2017 and, without a year, 6 and 16 January, read "
         "as January 2018; so the year is 2018. Container and address are not printed in the copy read.",
)

furniture("The Regime Push Against HTS in Idlib Could Backfire", "title")
furniture("• Haid Haid", "byline")
furniture("Consulting Fellow, Middle East and North Africa Programme, Chatham House", "the author's post")
furniture("زميل مشارك استشاري، برنامج الشرق الأوسط وشمال أفريقيا", "the author's post, in Arabic")
furniture("Haid Haid is a Consulting", "about the author", begins=True, blocks=1)

paragraph(1)
aside("idiom", "the number one enemy", reason="'Number one enemy'.")

paragraph(2)
incident("idlib-offensive", "offensive", "multi_day_event",
         within("idlib-governorate", "Idlib"), until("2018-12-31", "recently", basis="convention"),
         by="Pro-regime forces— supported by Iran-backed militias and Russian air cover",
         says="An offensive was launched to recapture territory in Idleb.",
         note="'Recently' before an undated article; its year is inferred.")
incident("ahrar-al-sham-defeat-2017-07", "armed_clash", "multi_day_event",
         within("idlib-governorate", basis="resolved"), period("2017-07-01", "2017-07-31", "month", "in July 2017"),
         says="Hay'at Tahrir al-Sham defeated Ahrar al-Sham in July 2017.",
         note="The place is taken from the paragraph.")

paragraph(4)
incident("demonstrations-against-hts", "demonstration", "campaign",
         within("idlib-and-atareb", "notably in Kafranbel, Maarat al- Nu’man and Atarib"),
         until("2018-12-31", basis="inferred"),
         says="Street demonstrations against Hay'at Tahrir al-Sham were held in Kafr Nobol, Ma'arrat An Nu'man and "
              "Atareb.",
         note="Told without a date, before an undated article.")
aside("vague_quantifier", "a number of street demonstrations")
aside("anaphor", "both the Syrian regime and ISIS", reason="Counts the two named after it.")

paragraph(5)
aside("vague_quantifier", "For years")

paragraph(6)
incident("airstrikes-on-towns", "bombardment_campaign", "campaign",
         within("idlib-and-atareb", "areas that are known for resisting the group", basis="inferred"),
         since("2017-11-13", basis="inferred"), by="regime-led airstrikes",
         says="Airstrikes hit areas known for resisting Hay'at Tahrir al-Sham.",
         note="From the first dated attack told as one of them; still going on in the article. Atareb lies in Aleppo "
              "governorate, the other towns in Idleb: the place is the area that holds them.")
incident("atareb-market-2017-11-13", "air_strike", "single_event",
         exact("atareb-market", "the Atarib market"), day("2017-11-13", "On 13 November 2017"),
         by=actor("either the Russian or Syrian air force", "open-source-materials"), facility="market",
         says="The market of Atareb was hit from the air.",
         note="Told as one of the 'regime-led airstrikes'; of this attack the document says 'either … or'.")
claim("atareb-market-airstrikes", "three airstrikes", 3, "airstrikes",
      of="atareb-market-2017-11-13",
      says="Three airstrikes targeted the market of Atareb on 13 November 2017.",
      note="The open source materials are credited with who carried out the attack, not with the number. 'Several "
           "buildings' were damaged, too.")
claim("atareb-market-deaths", "the death of 69 civilians", 69, "civilians_killed",
      of="atareb-market-2017-11-13", who="civilians",
      says="Sixty-nine civilians were reported killed in an attack on the market of Atareb on 13 November 2017.",
      note="The open source materials are credited with who carried out the attack, not with the number.")
incident("kafr-nobol-2018-01-06", "air_strike", "single_event",
         exact("kafr-nobol", "Kafranbel"), day("2018-01-06", "on the 6th … of January", basis="inferred"),
         says="Kafr Nobol was hit on 6 January 2018.",
         note="'Also hit': by whom this sentence does not say; it follows one on airstrikes. The year is that of the "
              "January after 13 November 2017.")
incident("kafr-nobol-2018-01-16", "air_strike", "single_event",
         exact("kafr-nobol", "Kafranbel"), day("2018-01-16", "16th of January", basis="inferred"),
         says="Kafr Nobol was hit on 16 January 2018.",
         note="'Also hit': by whom this sentence does not say; it follows one on airstrikes. The year is that of the "
              "January after 13 November 2017.")
incident("maarrat-an-numan-2018-01-02", "air_strike", "single_event",
         exact("maarrat-an-numan", "Maarat Al Noaman"), day("2018-01-02", "on the 2nd of January", basis="inferred"),
         says="Ma'arrat An Nu'man was hit on 2 January 2018.",
         note="'Also hit': by whom this sentence does not say; it follows one on airstrikes. The year is that of the "
              "January after 13 November 2017.")
claim("displaced-by-airstrikes", "over 100,000 civilians", more_than(100_000), "new_displacements",
      within("idlib-and-atareb", "Other towns", basis="inferred"), of="airstrikes-on-towns", who="civilians",
      group="civilians",
      says="More than 100,000 civilians were displaced as a result of airstrikes on areas known for resisting Hay'at "
           "Tahrir al-Sham.",
      note="'As a result' of the attacks just told, so after the first of them; counted when the article was written, "
           "which is not dated. The towns lie in two governorates, so the place is the area that holds them.")
claim("at-risk-of-displacement", "an additional 400,000", 400_000, "people_at_risk_of_displacement",
      within("idlib-and-atareb", "Other towns", basis="inferred"),
      period("2018-01-16", "2018-12-31", "year", basis="dateline"), group="civilians", status="projected",
      says="If attacks on civilian centres continued, 400,000 people in addition to those displaced were at risk of "
           "being displaced.",
      note="'Over' does not reach over 'additional'. At risk, not displaced. That they are civilians is taken from "
           "the number before. The place is that of the towns just named. Present tense of an article without a date, "
           "written after the last dated attack; its year is inferred.")
related("at-risk-of-displacement", "additional_to", "displaced-by-airstrikes", "'An additional'.")
related("displaced-by-airstrikes", "may_overlap", "daher-2018.displaced-2018-jan-apr",
        "Displacement told in an article of early 2018, without a date, may be within the count for all Syria.")
related("displaced-by-airstrikes", "may_overlap", "daher-2018.idlib-idps",
        "People displaced by early 2018 may be among those counted in Idleb in September.")
related("at-risk-of-displacement", "may_overlap", "daher-2018.displaced-2018-jan-apr",
        "Of those at risk some may have been displaced in the first months of 2018.")
related("displaced-by-airstrikes", "may_overlap", "daher-2018.displaced-share",
        "People displaced by early 2018 may be in the displaced share of the population.")
aside("vague_quantifier", "several buildings")

paragraph(7)
aside("vague_quantifier", "some of its lost local support")

paragraph(8)
aside("vague_quantifier", "some of them")

paragraph(9)
aside("idiom", "the number one enemy", reason="'Number one enemy'.")
aside("vague_quantifier", "for most of the local population")
