#include "slimfit/school/checks/audience.hpp"
#include "slimfit/school/checks/topics.hpp"

#include <algorithm>

namespace slimfit::school {

namespace {

Facts about(const School& school, const Offer& offer) {
    return {{"offer", offer.code}, {"unit", school[offer.unit].code}};
}

void check_year_groups(const School& school, const Offer& offer, ProblemList& problems) {
    for (const int year_group : offer.audience.year_groups)
        if (year_group < 1 || year_group > 8) {
            auto facts = about(school, offer);
            facts.emplace_back("found", year_group);
            problems.add(
                offer.line,
                {"Aanbod {offer}: leerjaar {found}, verwacht is 1 tot en met 8. Verbeter het "
                 "leerjaar.",
                 "Offer {offer}: year group {found}, expected is 1 up to and including 8. Correct "
                 "the year group."},
                facts
            );
        }
}

/// Ranks count from the lowest group (1) up or from the highest (-1) down; which of two is lower
/// can be told from the file when they count the same way.
void check_ranks(const School& school, const Offer& offer, ProblemList& problems) {
    const auto& audience = offer.audience;
    const bool same_way = (audience.from_rank > 0) == (audience.to_rank > 0);
    if (audience.from_rank != 0 && audience.to_rank != 0 &&
        (!same_way || audience.from_rank <= audience.to_rank))
        return;
    auto facts = about(school, offer);
    facts.emplace_back("from", audience.from_rank);
    facts.emplace_back("to", audience.to_rank);
    problems.add(
        offer.line,
        {"Aanbod {offer}: niveaugroepen van rang {from} tot en met {to}, verwacht is van laag naar "
         "hoog "
         "en nooit 0 (1 is de laagste, -1 de hoogste). Verbeter een van de twee.",
         "Offer {offer}: level groups of rank {from} up to and including {to}, expected is from "
         "low to "
         "high and never 0 (1 is the lowest, -1 the highest). Correct one of them."},
        facts
    );
}

void check_level_groups(const School& school, const Offer& offer, ProblemList& problems) {
    check_ranks(school, offer, problems);
    if (offer.subject && !problems.knows_row(school[*offer.subject].line))
        return;
    if (!offer.subject || !school[*offer.subject].scale) {
        problems.add(
            offer.line,
            {"Aanbod {offer} is voor elke niveaugroep, maar heeft geen vak met een niveauschaal. "
             "Kies "
             "zo'n vak of een andere doelgroep.",
             "Offer {offer} is for each level group, but has no subject with a level scale. Choose "
             "such "
             "a subject or another audience."},
            about(school, offer)
        );
        return;
    }
    auto facts = about(school, offer);
    facts.emplace_back("subject", school[*offer.subject].code);
    const auto* limits = limits_of_groups(school, offer.unit, *offer.subject);
    if (limits == nullptr && !problems.knows_table("settings"))
        return;
    if (limits == nullptr)
        problems.add(
            offer.line,
            {"Aanbod {offer} is voor elke niveaugroep van {subject} in unit {unit}, maar bij de "
             "afspraken staat niet hoe die groepen gemaakt worden. Voeg group-limits toe.",
             "Offer {offer} is for each level group of {subject} in unit {unit}, but the settings "
             "do "
             "not say how these groups are made. Add group-limits."},
            facts
        );
    else if (std::max(offer.audience.from_rank, offer.audience.to_rank) > limits->groups_at_most) {
        facts.emplace_back("most", limits->groups_at_most);
        problems.add(
            offer.line,
            {"Aanbod {offer} noemt een rang boven het grootste aantal niveaugroepen van {subject} "
             "({most}). Verlaag de rang of sta meer groepen toe.",
             "Offer {offer} names a rank above the most level groups of {subject} ({most}). Lower "
             "the "
             "rank or allow more groups."},
            facts
        );
    }
}

void check_pull_out(const School& school, const Offer& offer, ProblemList& problems) {
    const auto& audience = offer.audience;
    const bool tagged = audience.kind == Audience::Kind::tagged;
    if (tagged ? audience.tag.empty() : audience.year_groups.empty())
        problems.add(
            offer.line,
            {"Aanbod {offer}: er staat niet voor welk label of welke leerjaren het is. Vul dat in.",
             "Offer {offer}: it does not say for which tag or year groups it is. Fill that in."},
            about(school, offer)
        );
    else if (problems.knows_table("pupils") && pupils_of(school, offer).empty()) {
        auto facts = about(school, offer);
        facts.emplace_back("tag", audience.tag);
        problems.add(
            offer.line,
            tagged ? Text{"Aanbod {offer}: geen leerling van unit {unit} heeft het label '{tag}'. "
                          "Verbeter het label of zet het bij de leerlingen.",
                          "Offer {offer}: no pupil of unit {unit} has the tag '{tag}'. Correct the tag "
                          "or give it to the pupils."}
                   : Text{"Aanbod {offer}: unit {unit} heeft geen leerlingen van deze leerjaren. "
                          "Verbeter de leerjaren of haal het aanbod weg.",
                          "Offer {offer}: unit {unit} has no pupils of these year groups. Correct the "
                          "year groups or take the offer out."},
            facts
        );
    }
}

}  // namespace

void check_audiences(const School& school, ProblemList& problems) {
    for (const auto& offer : school.offers) {
        check_year_groups(school, offer, problems);
        switch (offer.audience.kind) {
        case Audience::Kind::each_base_group:
            break;
        case Audience::Kind::each_level_group:
            check_level_groups(school, offer, problems);
            break;
        case Audience::Kind::tagged:
        case Audience::Kind::year_groups:
            check_pull_out(school, offer, problems);
            break;
        }
    }
}

}  // namespace slimfit::school
