#include "slimfit/planning/draft.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>
#include <map>

namespace slimfit::planning {

namespace {

using timetable::EventId;
using timetable::GroupId;
using timetable::ZoneId;

template <class To, class From>
To same_row(From id) {
    return To{id.value()};
}

std::vector<timetable::Person> people_of(const school::School& school, const WeekClock& clock) {
    std::vector<timetable::Person> people(school.staff.size());
    for (std::uint32_t row = 0; row < school.staff.size(); ++row)
        for (const auto date : school::school_days_of(school, clock.week()))
            for (const auto time : school::working_time_on(school, school::StaffId{row}, date))
                people[row].available.push_back(clock.ticks({date, time}));
    return people;
}

std::vector<timetable::Zone> zones_of(const school::School& school, const WeekClock& clock) {
    std::vector<timetable::Zone> zones;
    for (std::uint32_t row = 0; row < school.zones.size(); ++row) {
        const auto& zone = school.zones[row];
        timetable::Zone made{.capacity = zone.capacity, .shared = zone.shared};
        for (const auto adjacent : zone.adjacent)
            made.adjacent.push_back(same_row<ZoneId>(adjacent));
        for (const auto date : school::school_days_of(school, clock.week()))
            for (const auto time : school::closed_on(school, school::ZoneId{row}, date))
                if (const auto ticks = clock.ticks({date, time}); !ticks.empty())
                    made.closed.push_back(ticks);
        zones.push_back(std::move(made));
    }
    return zones;
}

int common_pupils(const grouping::WeekGroup& one, const grouping::WeekGroup& other) {
    std::vector<school::PupilId> common;
    std::ranges::set_intersection(one.pupils, other.pupils, std::back_inserter(common));
    return static_cast<int>(common.size());
}

void add_groups(const std::vector<grouping::WeekGroup>& groups, timetable::Instance& instance) {
    for (std::uint32_t row = 0; row < groups.size(); ++row) {
        instance.groups.push_back({static_cast<int>(groups[row].pupils.size())});
        for (std::uint32_t other = 0; other < row; ++other) {
            if (groups[row].unit != groups[other].unit)
                continue;
            const auto heads = common_pupils(groups[row], groups[other]);
            if (heads > 0)
                instance.overlaps.push_back({GroupId{other}, GroupId{row}, heads});
        }
    }
}

void add_crowds(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    timetable::Instance& instance
) {
    instance.crowds.resize(school.units.size());
    for (const auto& group : groups)
        if (group.base_group)
            instance.crowds[group.unit.value()].heads += static_cast<int>(group.pupils.size());
}

/// Of an offer, which may be on any day. Blocks and excursions have the heads of their day.
std::vector<timetable::AbsentHeads> absent_heads(const Draft& draft, const Demand& demand) {
    std::vector<timetable::AbsentHeads> absent;
    if (demand.kind != DemandKind::offer)
        return absent;
    for (const auto date : school::school_days_of(draft.school, draft.clock.week())) {
        int heads{};
        for (const auto group : demand.groups)
            heads += grouping::absent_on(draft.school, draft.groups[group], date);
        if (heads > 0)
            absent.push_back({ticks_of(draft, date), heads});
    }
    return absent;
}

timetable::Event event_of(const Draft& draft, const Demand& demand) {
    timetable::Event event;
    for (const auto& moment : demand.moments) {
        const auto ticks = draft.clock.ticks(moment);
        event.duration = ticks.last - ticks.first;
        event.starts.push_back({ticks.first, {}});
    }
    // The rest has no groups of its own: it has whoever no other session takes, see Cover.
    if (!demand.the_rest)
        for (const auto group : demand.groups)
            event.groups.push_back(GroupId{static_cast<std::uint32_t>(group)});
    event.heads = demand.heads;
    event.absent = absent_heads(draft, demand);
    if (demand.unit)
        event.crowd = same_row<timetable::CrowdId>(*demand.unit);
    for (const auto zone : demand.zones)
        event.zones.push_back(same_row<ZoneId>(zone));
    event.counts_as_load = demand.kind != DemandKind::person_break;
    // Pupils of several units are out together: whose time it is nobody can say.
    event.counts_as_share = demand.kind != DemandKind::excursion;
    return event;
}

/// Places for who leads, for who is needed beside her and for who may help.
void add_working_seats(Draft& draft, std::size_t row) {
    const auto& demand = draft.demands[row];
    const auto& kind = draft.kind_of(demand);
    auto needed = std::max(demand.adults, 1);
    if (demand.the_rest && kind.pupils_per_adult > 0)
        needed =
            std::max(needed, (demand.heads + kind.pupils_per_adult - 1) / kind.pupils_per_adult);
    auto& leader = draft.add_seat(row, SeatPurpose::leader);
    leader.leads = !demand.the_rest && demand.kind != DemandKind::coach_slot;
    if (demand.locked_leader)
        std::erase_if(leader.candidates, [&](const timetable::Candidate& candidate) {
            return candidate.person.value() != demand.locked_leader->value();
        });
    for (int more = 1; more < needed; ++more)
        draft.add_seat(row, SeatPurpose::needed);
    for (int more = 0; more < std::max(kind.assistants_at_most, demand.extra_seats); ++more)
        draft.add_seat(row, SeatPurpose::spare);
}

void add_attendee_seats(Draft& draft, std::size_t row) {
    for (const auto attendee : draft.demands[row].attendees) {
        auto& seat = draft.add_seat(row, SeatPurpose::attendee);
        seat.candidates = {{same_row<timetable::PersonId>(attendee), {}}};
    }
    for (int more = 0; more < draft.demands[row].extra_seats; ++more)
        draft.add_seat(row, SeatPurpose::spare);
}

void add_seats(Draft& draft, std::size_t row) {
    switch (draft.demands[row].kind) {
    case DemandKind::block:
    case DemandKind::offer:
    case DemandKind::coach_slot:
        add_working_seats(draft, row);
        break;
    case DemandKind::staff_session:
    case DemandKind::excursion:
    case DemandKind::person_break:
        add_attendee_seats(draft, row);
        break;
    }
}

/// Sessions of one offer for one group repeat; so do those of one staff session.
void add_courses(Draft& draft) {
    std::map<std::string, std::vector<EventId>> events_by_code;
    for (std::uint32_t row = 0; row < draft.demands.size(); ++row) {
        const auto kind = draft.demands[row].kind;
        if (kind == DemandKind::offer || kind == DemandKind::staff_session)
            events_by_code[draft.demands[row].code].push_back(EventId{row});
    }
    for (auto& [code, events] : events_by_code) {
        const timetable::CourseId course{static_cast<std::uint32_t>(draft.instance.courses.size())};
        for (const auto event : events)
            draft.event(event.value()).course = course;
        draft.instance.courses.push_back({.events = std::move(events)});
    }
}

}  // namespace

Draft make_skeleton(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    const std::vector<Demand>& demands,
    const SkeletonOptions& options
) {
    Draft draft{
        .school = school,
        .groups = groups,
        .demands = demands,
        .clock = WeekClock{school, options.week},
        .prices = RulePrices{school.settings},
        .previous = options.previous,
        .keeps_forbidden = options.keeps_forbidden};
    draft.instance.days = draft.clock.days();
    draft.instance.people = people_of(school, draft.clock);
    draft.instance.zones = zones_of(school, draft.clock);
    draft.instance.tags = rulebook::all_rules().size();
    add_groups(groups, draft.instance);
    add_crowds(school, groups, draft.instance);
    draft.seats.resize(demands.size());
    for (const auto& demand : demands)
        draft.instance.events.push_back(event_of(draft, demand));
    for (std::size_t row = 0; row < demands.size(); ++row)
        add_seats(draft, row);
    add_courses(draft);
    return draft;
}

}  // namespace slimfit::planning
