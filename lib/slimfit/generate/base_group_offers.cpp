#include "slimfit/generate/day_rhythms.hpp"
#include "slimfit/generate/offer_needs.hpp"
#include "slimfit/generate/offers.hpp"
#include "slimfit/generate/subjects.hpp"
#include "slimfit/generate/tags.hpp"

namespace slimfit::generate {

namespace {

using school::Audience;
using school::Offer;
using school::School;

constexpr int turns_of_gym = 2;

/// An offer for each base group in theme blocks or, in a lower unit, in play-work time.
Offer for_base_groups(
    const School& school, const UnitSite& site, const std::string& code, const char* kind
) {
    return {
        .code = school[site.unit].code + '-' + code,
        .unit = site.unit,
        .kind = kind_of(school, kind),
        .audience = {.kind = Audience::Kind::each_base_group},
        .duration = long_block_length(site.times),
        .day_parts = {site.stage == Stage::lower ? day_part::play_work : day_part::theme}};
}

/// In a lower unit only the base groups with groups 3 and up: the others have the play hall.
void add_gym(School& school, const UnitSite& site) {
    const auto year_groups = year_groups_in(school, site.unit, first_year_group_with_levels);
    if (year_groups.empty())
        return;
    auto offer = for_base_groups(school, site, "gym", "gym");
    offer.subject = subject_of(school, "gym");
    offer.times = turns_of_gym;
    offer.zones = site.shared.halls;
    if (site.stage == Stage::lower)
        offer.audience.year_groups = year_groups;
    school.offers.push_back(std::move(offer));
}

/// Groups 1-2, with their own teacher or the subject teacher.
void add_play_hall_lessons(School& school, const UnitSite& site) {
    auto offer = for_base_groups(school, site, "speelles", "gym");
    offer.subject = subject_of(school, "gym");
    offer.times = turns_of_gym;
    offer.zones = {site.shared.play_hall};
    offer.audience.year_groups = {1, 2};
    school.offers.push_back(std::move(offer));
}

/// For the base groups with the youngest of the unit; the others make music in their themes.
void add_music(School& school, const UnitSite& site) {
    auto teachers = teachers_of_subject(school, site.unit, "muziek");
    const auto year_groups = year_groups_in(school, site.unit, 1);
    if (teachers.empty() || year_groups.empty())
        return;
    auto offer = for_base_groups(school, site, "muziek", "muziek");
    offer.subject = subject_of(school, "muziek");
    offer.zones = {site.shared.music_room};
    offer.leaders = std::move(teachers);
    offer.audience.year_groups = {year_groups.front()};
    school.offers.push_back(std::move(offer));
}

/// Groups 3 and up in a lower unit learn in their base group.
void add_lessons(School& school, const UnitSite& site) {
    const auto year_groups = year_groups_in(school, site.unit, first_year_group_with_levels);
    if (year_groups.empty())
        return;
    for (const char* subject : {"taal", "rekenen"}) {
        auto offer = for_base_groups(school, site, std::string{subject} + "-les", "groepsles");
        offer.subject = subject_of(school, subject);
        offer.times = 5;
        offer.zones = site.places.classrooms;
        offer.audience.year_groups = year_groups;
        school.offers.push_back(std::move(offer));
    }
}

void add_small_circle(School& school, const UnitSite& site) {
    if (!somebody_has_tag(school, site.unit, tag::small_circle) ||
        !specialist_serves(school, site.unit, "taal"))
        return;
    auto offer = for_base_groups(school, site, "kleine-kring", "kleine-kring");
    offer.audience = {.kind = Audience::Kind::tagged, .tag = tag::small_circle};
    offer.zones = site.places.small_rooms;
    offer.specialism = "taal";
    school.offers.push_back(std::move(offer));
}

}  // namespace

void add_base_group_offers(School& school, const UnitSite& site) {
    add_gym(school, site);
    if (site.stage == Stage::lower) {
        add_play_hall_lessons(school, site);
        add_lessons(school, site);
        add_small_circle(school, site);
    } else
        add_music(school, site);
}

}  // namespace slimfit::generate
