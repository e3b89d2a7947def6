"""Reading of Haid Haid, "The Regime Push Against HTS in Idlib Could Backfire" (2018). In document order."""

from syria_figures.reading import *

document(
    "haid-2018",
    csl_type="webpage",
    title="The Regime Push Against HTS in Idlib Could Backfire",
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
         within("idlib-governorate", "Idlib"), until("2018-12-31", "recently", basis="inferred"),
         by="Pro-regime forces— supported by Iran-backed militias and Russian air cover",
         says="An offensive was launched to recapture territory in Idleb.",
         note="'Recently' before an undated article; its year is inferred.")
incident("ahrar-al-sham-defeat-2017-07", "armed_clash", "multi_day_event",
         exact("idlib-governorate", basis="inferred"), period("2017-07-01", "2017-07-31", "month", "in July 2017"),
         says="Hay'at Tahrir al-Sham defeated Ahrar al-Sham in July 2017.",
         note="The place is taken from the paragraph.")

paragraph(4)
aside("vague_quantifier", "a number of street demonstrations")
aside("anaphor", "both the Syrian regime and ISIS", reason="Counts the two named after it.")

paragraph(5)
aside("vague_quantifier", "For years")

paragraph(6)
incident("airstrikes-on-towns", "bombardment_campaign", "campaign",
         exact("idlib-and-atareb", basis="inferred"), since("2017-11-13", end="2018-01-16", basis="inferred"),
         by="regime-led airstrikes",
         says="Airstrikes hit towns known for resisting Hay'at Tahrir al-Sham.",
         note="From the first dated attack to the last; the true end is not known. Atareb lies in Aleppo governorate, "
              "the other towns in Idleb: the place is the area that holds them.")
incident("atareb-market-2017-11-13", "air_strike", "single_event",
         exact("atareb-market", "the Atarib market"), day("2017-11-13", "On 13 November 2017"),
         by=actor("either the Russian or Syrian air force", "open-source-materials"), facility="market",
         says="The market of Atareb was hit from the air.")
claim("atareb-market-airstrikes", "three airstrikes", 3, "airstrikes",
      of="atareb-market-2017-11-13",
      says="Three airstrikes hit the market of Atareb on 13 November 2017.",
      note="The open source materials are credited with who carried out the attack, not with the number.")
claim("atareb-market-deaths", "the death of 69 civilians", 69, "civilians_killed",
      of="atareb-market-2017-11-13", who="civilians",
      says="Sixty-nine civilians were reported killed in the attack on the market of Atareb.",
      note="The open source materials are credited with who carried out the attack, not with the number.")
incident("kafr-nobol-2018-01-06", "air_strike", "single_event",
         exact("kafr-nobol", "Kafranbel"), day("2018-01-06", "on the 6th and 16th of January", basis="resolved"),
         by="regime-led airstrikes",
         says="Kafr Nobol was hit on 6 January 2018.",
         note="'Also hit', after 'regime-led airstrikes'. The year is that of the January after 13 November 2017.")
incident("kafr-nobol-2018-01-16", "air_strike", "single_event",
         exact("kafr-nobol", "Kafranbel"), day("2018-01-16", "on the 6th and 16th of January", basis="resolved"),
         by="regime-led airstrikes",
         says="Kafr Nobol was hit on 16 January 2018.",
         note="'Also hit', after 'regime-led airstrikes'. The year is that of the January after 13 November 2017.")
incident("maarrat-an-numan-2018-01-02", "air_strike", "single_event",
         exact("maarrat-an-numan", "Maarat Al Noaman"), day("2018-01-02", "on the 2nd of January", basis="resolved"),
         by="regime-led airstrikes",
         says="Ma'arrat An Nu'man was hit on 2 January 2018.",
         note="'Also hit', after 'regime-led airstrikes'. The year is that of the January after 13 November 2017.")
claim("displaced-by-airstrikes", "over 100,000 civilians", more_than(100_000), "new_displacements",
      of="airstrikes-on-towns", who="civilians", group="civilians",
      says="More than 100,000 civilians were displaced as a result of the attacks.",
      note="'As a result' of the attacks just told, so from the first of them; the true end is not known, nor before "
           "the last of them. The towns lie in two governorates, so the place is the area that holds them.")
claim("at-risk-of-displacement", "an additional 400,000", 400_000, "people_at_risk_of_displacement",
      exact("idlib-and-atareb", basis="inferred"), since("2018-01-16", end="2018-12-31", basis="inferred"),
      group="civilians", status="projected",
      says="A further 400,000 were said to be at risk of displacement if the attacks continued.",
      note="'Over' does not reach over 'additional'. At risk, not displaced. That they are civilians is taken from "
           "the number before. The window runs from the last dated attack to the end of the inferred year.")
related("at-risk-of-displacement", "additional_to", "displaced-by-airstrikes", "'An additional'.")
related("displaced-by-airstrikes", "may_overlap", "daher-2018.displaced-2018-jan-apr",
        "Displacement in northwest Syria around January 2018 may be within the count for all Syria.")
aside("vague_quantifier", "several buildings")

paragraph(7)
aside("vague_quantifier", "some of its lost local support")

paragraph(8)
aside("vague_quantifier", "some of them")

paragraph(9)
aside("idiom", "the number one enemy", reason="'Number one enemy'.")
aside("vague_quantifier", "for most of the local population")
