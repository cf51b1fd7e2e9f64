#include "slimfit/check/audience.hpp"

#include "slimfit/school/day.hpp"
#include "slimfit/school/group_code.hpp"
#include "slimfit/school/places.hpp"

#include <algorithm>

namespace slimfit::check {

namespace {

using school::Audience;
using school::Offer;

template <class Item>
bool is_among(const std::vector<Item>& items, const Item& item) {
    return std::ranges::find(items, item) != items.end();
}

std::vector<PupilId> pupils_that(const Week& week, UnitId unit, const auto& belong) {
    std::vector<PupilId> found;
    for (const auto id : week.pupils_of(unit))
        if (belong(week.school()[id]))
            found.push_back(id);
    return found;
}

std::vector<Addressed> base_groups(const Week& week, const Offer& offer) {
    std::vector<Addressed> groups;
    const auto& years = offer.audience.year_groups;
    for (const auto id : week.school()[offer.unit].base_groups) {
        auto pupils = pupils_that(week, offer.unit, [&](const school::Pupil& pupil) {
            return pupil.base_group == id;
        });
        const bool of_year = std::ranges::any_of(pupils, [&](PupilId pupil) {
            return is_among(years, week.school()[pupil].year_group);
        });
        if (!pupils.empty() && (years.empty() || of_year))
            groups.push_back(
                {.code = week.school()[id].code, .base_group = id, .pupils = std::move(pupils)}
            );
    }
    return groups;
}

bool is_level_group_of(const roster::RosterGroup& group, const Offer& offer) {
    return group.kind == roster::GroupKind::level_group && group.unit == offer.unit &&
           group.subject == offer.subject;
}

std::vector<Addressed> level_groups(const Week& week, const Offer& offer) {
    int highest = 0;
    for (const auto& group : week.roster().groups)
        if (is_level_group_of(group, offer))
            highest = std::max(highest, group.rank);
    const auto counted = [&](int rank) { return rank < 0 ? highest + 1 + rank : rank; };

    std::vector<Addressed> groups;
    for (const auto id : ids_of<roster::RosterGroupId>(week.roster().groups)) {
        const auto& group = week.roster()[id];
        if (is_level_group_of(group, offer) && !group.pupils.empty() &&
            counted(offer.audience.from_rank) <= group.rank &&
            group.rank <= counted(offer.audience.to_rank))
            groups.push_back({.code = group.code, .level_group = id, .pupils = group.pupils});
    }
    return groups;
}

std::vector<Addressed> one_group(const Week& week, const Offer& offer) {
    const bool by_tag = offer.audience.kind == Audience::Kind::tagged;
    auto pupils = pupils_that(week, offer.unit, [&](const school::Pupil& pupil) {
        return by_tag ? pupil.has_tag(offer.audience.tag)
                      : is_among(offer.audience.year_groups, pupil.year_group);
    });
    if (pupils.empty())
        return {};
    return {{.code = school::pull_out_code(week.school(), offer), .pupils = std::move(pupils)}};
}

std::vector<PupilId> enrolled(const Week& week, std::vector<PupilId> pupils, Date date) {
    std::erase_if(pupils, [&](PupilId pupil) { return !week.school()[pupil].is_here_on(date); });
    std::ranges::sort(pupils);
    pupils.erase(std::unique(pupils.begin(), pupils.end()), pupils.end());
    return pupils;
}

bool is_open(const Week& week, const Offer& offer, Date date, TimeSpan time) {
    return offer.zones.empty() || std::ranges::any_of(offer.zones, [&](school::ZoneId zone) {
               const auto closed = school::closed_on(week.school(), zone, date);
               return std::ranges::none_of(closed, [&](TimeSpan span) {
                   return span.overlaps(time);
               });
           });
}

bool all_are_here(const Week& week, const Addressed& group, Date date, TimeSpan time) {
    return std::ranges::none_of(group.pupils, [&](PupilId pupil) {
        const auto away = week.away(pupil, date);
        return std::ranges::any_of(away, [&](TimeSpan span) { return span.overlaps(time); });
    });
}

std::vector<TimeSpan> places(const school::DayRhythm& rhythm, const Offer& offer) {
    std::vector<TimeSpan> found;
    for (const auto& block : rhythm)
        if (const TimeSpan time{block.time.begin, block.time.begin + offer.duration};
            fits(rhythm, offer, time))
            found.push_back(time);
    return found;
}

}  // namespace

std::vector<Addressed> audience_of(const Week& week, const Offer& offer) {
    switch (offer.audience.kind) {
    case Audience::Kind::each_base_group:
        return base_groups(week, offer);
    case Audience::Kind::each_level_group:
        return level_groups(week, offer);
    case Audience::Kind::tagged:
    case Audience::Kind::year_groups:
        break;
    }
    return one_group(week, offer);
}

bool is_for(const Week& week, const Session& session, const Addressed& group) {
    const auto& held = session.placed.groups;
    if (group.level_group)
        return is_among(held, *group.level_group);
    if (group.base_group)
        return std::ranges::any_of(held, [&](roster::RosterGroupId id) {
            return week.roster()[id].base_group == group.base_group;
        });
    std::vector<PupilId> pupils;
    for (const auto id : held)
        pupils.insert(
            pupils.end(), week.roster()[id].pupils.begin(), week.roster()[id].pupils.end()
        );
    return enrolled(week, std::move(pupils), session.date()) ==
           enrolled(week, group.pupils, session.date());
}

bool fits(const school::DayRhythm& rhythm, const Offer& offer, TimeSpan time) {
    bool begins = false;
    bool ends = false;
    std::int64_t covered = 0;
    for (const auto& block : rhythm) {
        if (!is_among(offer.day_parts, block.day_part))
            continue;
        begins = begins || block.time.begin == time.begin;
        ends = ends || block.time.end == time.end;
        if (const auto part = common(block.time, time))
            covered += part->length().count();
    }
    return begins && ends && covered == time.length().count();
}

bool is_dropped(const Week& week, school::OfferId offer, Date date) {
    const auto& test_weeks = week.school().exceptions.test_weeks;
    return std::ranges::any_of(test_weeks, [&](const school::TestWeek& tests) {
        return tests.unit == week.school()[offer].unit && tests.days.contains(date) &&
               is_among(tests.without, offer);
    });
}

std::vector<TimeSpan>
times_for(const Week& week, school::OfferId id, const Addressed& group, Date date) {
    const auto& offer = week.school()[id];
    if (!school::may_be_on(offer, date.weekday()) || is_dropped(week, id, date))
        return {};
    auto times = places(week.rhythm(offer.unit, date), offer);
    std::erase_if(times, [&](TimeSpan time) {
        return !is_open(week, offer, date, time) || !all_are_here(week, group, date, time);
    });
    return times;
}

Room room_for(const Week& week, school::OfferId id, const Addressed& group) {
    const auto& offer = week.school()[id];
    Room room;
    const auto count = [](const std::vector<TimeSpan>& times, auto& days, auto& places) {
        days += times.empty() ? 0 : 1;
        places += static_cast<std::int64_t>(times.size());
    };
    for (const auto weekday : calendar::school_days) {
        if (!school::may_be_on(offer, weekday))
            continue;
        const auto& rhythm = week.school()[offer.unit].rhythm[static_cast<std::size_t>(weekday)];
        count(places(rhythm, offer), room.full_days, room.full_places);
    }
    for (const auto date : week.days())
        count(times_for(week, id, group, date), room.days, room.places);
    room.days = std::min(room.days, room.full_days);
    room.places = std::min(room.places, room.full_places);
    return room;
}

}  // namespace slimfit::check
