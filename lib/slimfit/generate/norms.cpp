#include "slimfit/generate/day_rhythms.hpp"
#include "slimfit/generate/offer_needs.hpp"
#include "slimfit/generate/offers.hpp"
#include "slimfit/generate/subjects.hpp"

namespace slimfit::generate {

namespace {

using calendar::Minutes;
using school::School;

/// What is left of the rounds of a subject when a pull-out takes two and another one takes one.
Minutes rounds_of_a_subject(SchoolTimes times) {
    constexpr int rounds_a_day = 3;
    constexpr int rounds_to_pull_outs = 3;
    const int rounds = rounds_a_day * static_cast<int>(calendar::school_days.size());
    return (rounds - rounds_to_pull_outs) * round_length(times);
}

/// What is left of the theme blocks after two turns of gym and one of music.
Minutes theme_blocks(SchoolTimes times) {
    constexpr int blocks_a_day = 2;
    constexpr int blocks_to_lessons = 3;
    return (blocks_a_day * days_with_theme(times) - blocks_to_lessons) * long_block_length(times);
}

}  // namespace

void add_norms(School& school, const UnitSite& site) {
    const auto add = [&](const char* subject, std::vector<int> year_groups, Minutes per_week) {
        school.norms.push_back(
            {.unit = site.unit,
             .subject = subject_of(school, subject),
             .year_groups = std::move(year_groups),
             .per_week = per_week}
        );
    };
    constexpr int turns_of_gym = 2;
    add("gym", {}, turns_of_gym * long_block_length(site.times));
    if (site.stage == Stage::lower) {
        const auto year_groups = year_groups_in(school, site.unit, first_year_group_with_levels);
        if (year_groups.empty())
            return;
        for (const char* subject : {"rekenen", "taal"})
            add(subject, year_groups, 5 * long_block_length(site.times));
        return;
    }
    for (const char* subject : {"rekenen", "taal"})
        add(subject, {}, rounds_of_a_subject(site.times));
    add("wereld", {}, theme_blocks(site.times));
}

}  // namespace slimfit::generate
