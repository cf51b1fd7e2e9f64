#include "slimfit/generate/day_rhythms.hpp"
#include "slimfit/generate/level_groups.hpp"
#include "slimfit/generate/offer_needs.hpp"
#include "slimfit/generate/offers.hpp"
#include "slimfit/generate/subjects.hpp"
#include "slimfit/generate/tags.hpp"

#include <algorithm>

namespace slimfit::generate {

namespace {

using school::Audience;
using school::Offer;
using school::School;

/// Sessions in the rounds for pupils with a tag.
struct TaggedOffer {
    const char* code;
    const char* kind;
    const char* tag;
    const char* specialism;  ///< empty: whoever may lead the kind
    const char* day_part;
    const char* other_day_part;  ///< empty: none
    const char* subject;         ///< empty: of no subject
    int rounds;                  ///< length
    int times;
};

constexpr TaggedOffer tagged_offers[]{
    {"rekenhulp",
     "verlengde-instructie",
     tag::more_arithmetic,
     "rekenen",
     day_part::arithmetic,
     "",
     "rekenen",
     1,
     1},
    {"plusklas",
     "plusklas",
     tag::gifted,
     "hoogbegaafdheid",
     day_part::arithmetic,
     day_part::language,
     "",
     2,
     1},
    {"nt2-klas", "taalklas", tag::language_class, "nt2", day_part::language, "", "taal", 1, 2},
    {"taalklas", "taalklas", tag::language_class, "taal", day_part::language, "", "taal", 1, 2},
    {"sova", "sova", tag::social_skills, "gedrag", day_part::language, "", "", 1, 1}};

std::string code_in(const School& school, school::UnitId unit, const std::string& what) {
    return school[unit].code + '-' + what;
}

Offer instruction(const School& school, const UnitSite& site, const char* subject) {
    return {
        .unit = site.unit,
        .kind = kind_of(school, "instructie"),
        .subject = subject_of(school, subject),
        .audience = {.kind = Audience::Kind::each_level_group},
        .duration = round_length(site.times),
        .zones = site.places.classrooms};
}

void add_instruction(
    School& school, const UnitSite& site, const char* subject, const char* day_part
) {
    const int groups = level_groups_in(school, site.unit, subject_of(school, subject));
    const int with_less = groups_with_less_instruction(groups);
    auto offer = instruction(school, site, subject);
    offer.day_parts = {day_part};
    const auto code = code_in(school, site.unit, std::string{subject} + "-instructie");
    if (groups > with_less) {
        offer.code = code;
        offer.times = 5;
        offer.audience.to_rank = -(with_less + 1);
        school.offers.push_back(offer);
    }
    offer.code = code + "-hoog";
    offer.times = 4;
    offer.audience.from_rank = -with_less;
    offer.audience.to_rank = -1;
    school.offers.push_back(std::move(offer));
}

Offer offer_of(const School& school, const UnitSite& site, const TaggedOffer& tagged) {
    Offer offer{
        .code = code_in(school, site.unit, tagged.code),
        .unit = site.unit,
        .kind = kind_of(school, tagged.kind),
        .audience = {.kind = Audience::Kind::tagged, .tag = tagged.tag},
        .duration = tagged.rounds * round_length(site.times),
        .times = tagged.times,
        .day_parts = {tagged.day_part},
        .zones = site.places.small_rooms,
        .specialism = tagged.specialism};
    offer.zones.insert(
        offer.zones.end(), site.places.classrooms.begin(), site.places.classrooms.end()
    );
    if (*tagged.other_day_part != '\0')
        offer.day_parts.emplace_back(tagged.other_day_part);
    if (*tagged.subject != '\0')
        offer.subject = subject_of(school, tagged.subject);
    return offer;
}

/// The second language teacher has the language class where there is one, else the language
/// specialist.
bool is_given(const School& school, const UnitSite& site, const TaggedOffer& tagged) {
    const bool second_choice = std::string_view{tagged.specialism} == "taal";
    return somebody_has_tag(school, site.unit, tagged.tag) &&
           specialist_serves(school, site.unit, tagged.specialism) &&
           !(second_choice && specialist_serves(school, site.unit, "nt2"));
}

/// As often as there is a supporter; a team without one gives it twice a week itself.
void add_extended_instruction(School& school, const UnitSite& site) {
    if (!somebody_has_tag(school, site.unit, tag::more_arithmetic))
        return;
    const int times = std::clamp(days_with_supporter(school, site.unit), 2, 4);
    school.offers.push_back(offer_of(
        school,
        site,
        {"verlengd-rekenen",
         "verlengde-instructie",
         tag::more_arithmetic,
         "",
         day_part::arithmetic,
         "",
         "rekenen",
         1,
         times}
    ));
}

}  // namespace

void add_round_offers(School& school, const UnitSite& site) {
    add_instruction(school, site, "rekenen", day_part::arithmetic);
    add_instruction(school, site, "taal", day_part::language);
    add_extended_instruction(school, site);
    for (const auto& tagged : tagged_offers)
        if (is_given(school, site, tagged))
            school.offers.push_back(offer_of(school, site, tagged));
}

}  // namespace slimfit::generate
