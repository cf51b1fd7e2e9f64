#include "slimfit/grouping/week_groups.hpp"

#include "slimfit/grouping/level_groups.hpp"
#include "slimfit/school/group_code.hpp"

#include <algorithm>

namespace slimfit::grouping {

namespace {

using school::Audience;
using school::Offer;
using school::PupilId;
using school::School;

bool is_in_year_groups(const School& school, PupilId pupil, const std::vector<int>& year_groups) {
    return std::ranges::find(year_groups, school[pupil].year_group) != year_groups.end();
}

std::vector<PupilId>
pupils_of(const School& school, school::BaseGroupId group, calendar::DateRange days) {
    std::vector<PupilId> here;
    for (std::uint32_t row = 0; row < school.pupils.size(); ++row)
        if (school.pupils[row].base_group == group && school.pupils[row].is_here_in(days))
            here.emplace_back(row);
    return here;
}

void add_base_groups(
    const School& school, calendar::DateRange days, std::vector<WeekGroup>& groups
) {
    for (std::uint32_t row = 0; row < school.base_groups.size(); ++row) {
        const school::BaseGroupId id{row};
        auto pupils = pupils_of(school, id, days);
        if (!pupils.empty())
            groups.push_back(
                {.code = school[id].code,
                 .kind = WeekGroupKind::base_group,
                 .unit = school[id].unit,
                 .base_group = id,
                 .pupils = std::move(pupils)}
            );
    }
}

bool asks_for_level_groups(const Offer& offer, const school::GroupLimits& limits) {
    return offer.audience.kind == Audience::Kind::each_level_group && offer.unit == limits.unit &&
           offer.subject == limits.subject;
}

void add_level_groups(const School& school, calendar::DateRange days, WeekGroups& week) {
    for (const auto& limits : school.settings.group_limits) {
        if (std::ranges::none_of(school.offers, [&](const Offer& offer) {
                return asks_for_level_groups(offer, limits);
            }))
            continue;
        auto made = level_groups(school, limits, days);
        if (!made) {
            std::ranges::move(made.error(), std::back_inserter(week.problems));
            continue;
        }
        for (auto& group : made->groups)
            if (!group.pupils.empty())
                week.groups.push_back(
                    {.code = std::move(group.code),
                     .kind = WeekGroupKind::level_group,
                     .unit = limits.unit,
                     .subject = limits.subject,
                     .rank = group.rank,
                     .pupils = std::move(group.pupils)}
                );
    }
}

bool is_pull_out(const Offer& offer) {
    return offer.audience.kind == Audience::Kind::tagged ||
           offer.audience.kind == Audience::Kind::year_groups;
}

bool is_pulled_out(const School& school, const Offer& offer, PupilId pupil) {
    if (offer.audience.kind == Audience::Kind::tagged)
        return school[pupil].has_tag(offer.audience.tag);
    return is_in_year_groups(school, pupil, offer.audience.year_groups);
}

void add_pull_out_groups(
    const School& school, calendar::DateRange days, std::vector<WeekGroup>& groups
) {
    for (const auto& offer : school.offers) {
        if (!is_pull_out(offer))
            continue;
        WeekGroup group{
            .code = school::pull_out_code(school, offer),
            .kind = WeekGroupKind::pull_out,
            .unit = offer.unit};
        if (std::ranges::find(groups, group.code, &WeekGroup::code) != groups.end())
            continue;
        for (const auto base_group : school[offer.unit].base_groups)
            for (const auto pupil : pupils_of(school, base_group, days))
                if (is_pulled_out(school, offer, pupil))
                    group.pupils.push_back(pupil);
        std::ranges::sort(group.pupils);
        if (!group.pupils.empty())
            groups.push_back(std::move(group));
    }
}

bool has_rank_of(const Audience& audience, int rank, int highest) {
    const auto counted_up = [&](int given) { return given < 0 ? highest + 1 + given : given; };
    return counted_up(audience.from_rank) <= rank && rank <= counted_up(audience.to_rank);
}

bool is_level_group_of(const Offer& offer, const WeekGroup& group) {
    return group.kind == WeekGroupKind::level_group && group.unit == offer.unit &&
           group.subject == offer.subject;
}

int highest_rank(const Offer& offer, const std::vector<WeekGroup>& groups) {
    int highest = 0;
    for (const auto& group : groups)
        if (is_level_group_of(offer, group))
            highest = std::max(highest, group.rank);
    return highest;
}

bool is_base_group_of(const School& school, const Offer& offer, const WeekGroup& group) {
    const auto& year_groups = offer.audience.year_groups;
    return group.kind == WeekGroupKind::base_group && group.unit == offer.unit &&
           (year_groups.empty() || std::ranges::any_of(group.pupils, [&](PupilId pupil) {
                return is_in_year_groups(school, pupil, year_groups);
            }));
}

}  // namespace

WeekGroups week_groups(const School& school, calendar::DateRange days) {
    WeekGroups week;
    add_base_groups(school, days, week.groups);
    add_level_groups(school, days, week);
    add_pull_out_groups(school, days, week.groups);
    return week;
}

int absent_on(const School& school, const WeekGroup& group, calendar::Date date) {
    return static_cast<int>(std::ranges::count_if(group.pupils, [&](school::PupilId pupil) {
        return !school[pupil].is_here_on(date);
    }));
}

std::vector<std::size_t>
audience_of(const School& school, const Offer& offer, const std::vector<WeekGroup>& groups) {
    const int highest = highest_rank(offer, groups);
    const auto is_for = [&](const WeekGroup& group) {
        switch (offer.audience.kind) {
        case Audience::Kind::each_base_group:
            return is_base_group_of(school, offer, group);
        case Audience::Kind::each_level_group:
            return is_level_group_of(offer, group) &&
                   has_rank_of(offer.audience, group.rank, highest);
        case Audience::Kind::tagged:
        case Audience::Kind::year_groups:
            break;
        }
        return group.kind == WeekGroupKind::pull_out &&
               group.code == school::pull_out_code(school, offer);
    };
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < groups.size(); ++row)
        if (is_for(groups[row]))
            rows.push_back(row);
    return rows;
}

}  // namespace slimfit::grouping
