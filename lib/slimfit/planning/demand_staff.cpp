#include "slimfit/planning/demand_staff.hpp"

#include "slimfit/planning/attendance.hpp"
#include "slimfit/planning/break_moments.hpp"
#include "slimfit/planning/day_words.hpp"
#include "slimfit/planning/week_share.hpp"
#include "slimfit/school/day.hpp"
#include "slimfit/school/meeting.hpp"
#include "slimfit/school/places.hpp"

#include <algorithm>
#include <set>

namespace slimfit::planning {

namespace {

using calendar::Date;

/// Meetings begin on the quarter of their window, or with the working time of somebody who attends,
/// or end with it: a finer choice would only make the search larger.
constexpr calendar::Minutes meeting_step{15};

std::set<calendar::ClockTime>
begins_on(const school::School& school, const school::StaffSession& session, Date date) {
    std::set<calendar::ClockTime> begins;
    for (auto begin = session.window.begin; begin + session.duration <= session.window.end;
         begin = begin + meeting_step)
        begins.insert(begin);
    for (const auto staff : session.attendees)
        for (const auto presence : school::presence_on(school, staff, date))
            for (const auto begin : {presence.begin, presence.end - session.duration})
                if (session.window.contains(calendar::TimeSpan{begin, begin + session.duration}))
                    begins.insert(begin);
    return begins;
}

std::vector<Moment>
moments_on(const school::School& school, const school::StaffSession& session, Date date) {
    std::vector<Moment> moments;
    for (const auto begin : begins_on(school, session, date))
        moments.push_back({date, {begin, begin + session.duration}});
    return moments;
}

/// By the days of the week on which it may be.
WeekShare share_of(const school::StaffSession& session, const std::vector<Date>& dates) {
    const auto is_possible = [&](auto day) { return school::may_be_on(session, day); };
    const auto days = static_cast<int>(std::ranges::count_if(dates, [&](Date date) {
        return is_possible(date.weekday());
    }));
    const auto full = static_cast<int>(std::ranges::count_if(calendar::school_days, is_possible));
    return {session.times, {days, days}, {full, full}};
}

void add_staff_sessions(
    const school::School& school, const std::vector<Date>& dates, std::vector<Demand>& demands
) {
    for (const auto& session : school.staff_sessions) {
        Demand demand{
            .kind = DemandKind::staff_session,
            .code = session.code,
            .target = session.code,
            .session = session.kind};
        int possible{};
        for (const auto date : dates) {
            const auto moments = moments_on(school, session, date);
            const auto people = who_can_attend(school, session, moments);
            if (!school::may_be_on(session, date.weekday()) ||
                !school::is_worth_holding(session, people.size()))
                continue;
            demand.moments.insert(demand.moments.end(), moments.begin(), moments.end());
            ++possible;
        }
        if (possible == 0)
            continue;
        if (session.zone)
            demand.zones = {*session.zone};
        demand.attendees = who_can_attend(school, session, demand.moments);
        const auto share = share_of(session, dates);
        add_times(
            std::move(demand),
            std::min(share.due(), possible),
            std::min(share.fitting(), possible),
            demands
        );
    }
}

void add_coach_slots(std::vector<Demand>& demands, const school::School& school) {
    const auto blocks = demands.size();
    for (std::size_t row = 0; row < blocks; ++row) {
        if (demands[row].kind != DemandKind::block || !demands[row].the_rest)
            continue;
        const auto& slots = school[*demands[row].unit].coach_slots;
        if (!slots ||
            std::ranges::find(slots->day_parts, demands[row].day_part) == slots->day_parts.end())
            continue;
        for (int number = 1; number <= slots->per_block; ++number)
            demands.push_back(
                {.kind = DemandKind::coach_slot,
                 .code = demands[row].code + ".coach." + std::to_string(number),
                 .target = demands[row].target,
                 .session = slots->kind,
                 .unit = demands[row].unit,
                 .moments = demands[row].moments,
                 .adults = 1}
            );
    }
}

/// The part of a unit in an excursion: each unit has escorts of its own, dealt out in turn.
Demand excursion_of_unit(
    const school::School& school,
    const school::Excursion& excursion,
    const std::vector<grouping::WeekGroup>& groups,
    school::UnitId unit
) {
    Demand demand{
        .kind = DemandKind::excursion,
        .target = "excursion",
        .unit = unit,
        .moments = {{excursion.date, excursion.time}},
        .adults = 1};
    for (GroupRow row = 0; row < groups.size(); ++row)
        if (groups[row].unit == unit && groups[row].base_group &&
            std::ranges::find(excursion.base_groups, *groups[row].base_group) !=
                excursion.base_groups.end()) {
            demand.groups.push_back(row);
            demand.heads += static_cast<int>(groups[row].pupils.size()) -
                            grouping::absent_on(school, groups[row], excursion.date);
        }
    return demand;
}

void add_excursion(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    const school::Excursion& excursion,
    std::vector<Demand>& demands
) {
    std::vector<Demand> parts;
    for (std::uint32_t unit = 0; unit < school.units.size(); ++unit)
        if (auto part = excursion_of_unit(school, excursion, groups, school::UnitId{unit});
            part.heads > 0)
            parts.push_back(std::move(part));
    const auto escorts = school::escorts_of(school, excursion);
    for (std::size_t row = 0; !parts.empty() && row < escorts.size(); ++row)
        parts[row % parts.size()].attendees.push_back(escorts[row]);
    const auto kind =
        std::ranges::find(school.kinds, school::Nature::excursion, &school::SessionKind::nature);
    const auto earlier = std::ranges::count(demands, DemandKind::excursion, &Demand::kind);
    auto number = static_cast<int>(earlier);
    for (auto& part : parts) {
        part.code = "excursion." + excursion.date.to_string() + '.' + std::to_string(++number);
        if (kind != school.kinds.end())
            part.session =
                school::SessionKindId{static_cast<std::uint32_t>(kind - school.kinds.begin())};
        demands.push_back(std::move(part));
    }
}

void add_breaks(
    const school::School& school, const std::vector<Date>& dates, std::vector<Demand>& demands
) {
    for (std::uint32_t row = 0; row < school.staff.size(); ++row) {
        const school::StaffId staff{row};
        for (const auto date : dates) {
            const auto needed = breaks_needed(school, staff, date);
            for (const auto length : needed)
                demands.push_back(
                    {.kind = DemandKind::person_break,
                     .code = "break." + school[staff].code + '.' + std::string{day_code(date)},
                     .target = school[staff].code,
                     .moments = break_moments(school, staff, date, length),
                     .attendees = {staff}}
                );
        }
    }
}

}  // namespace

void add_staff_demands(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    calendar::IsoWeek week,
    std::vector<Demand>& demands
) {
    const auto dates = school::school_days_of(school, week);
    add_coach_slots(demands, school);
    add_staff_sessions(school, dates, demands);
    for (const auto* excursion : school::excursions_in(school, week))
        add_excursion(school, groups, *excursion, demands);
    add_breaks(school, dates, demands);
}

}  // namespace slimfit::planning
