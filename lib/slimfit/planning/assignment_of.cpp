#include "slimfit/planning/assignment_of.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

using roster::PlacedSession;
using timetable::EventChoice;
using timetable::no_option;
using timetable::OptionRow;

OptionRow row_of_moment(const Demand& demand, const Moment& moment) {
    const auto found = std::ranges::find(demand.moments, moment);
    return found == demand.moments.end() ? no_option
                                         : static_cast<OptionRow>(found - demand.moments.begin());
}

OptionRow row_of_zone(const Demand& demand, std::optional<school::ZoneId> zone) {
    const auto found = zone ? std::ranges::find(demand.zones, *zone) : demand.zones.end();
    return found == demand.zones.end() ? no_option
                                       : static_cast<OptionRow>(found - demand.zones.begin());
}

OptionRow row_of_person(const timetable::Seat& seat, school::StaffId staff) {
    const auto found =
        std::ranges::find_if(seat.candidates, [&](const timetable::Candidate& candidate) {
            return candidate.person.value() == staff.value();
        });
    return found == seat.candidates.end() ? no_option
                                          : static_cast<OptionRow>(found - seat.candidates.begin());
}

/// Gives the people of a session their seats.
class Seating {
public:
    Seating(const Draft& draft, std::size_t row, EventChoice& choice)
        : draft_{draft}, row_{row}, choice_{choice} {}

    void seat(const PlacedSession& session) {
        std::vector<school::StaffId> others = session.assistants;
        if (session.leader && !put(*session.leader, {SeatPurpose::leader}))
            others.insert(others.begin(), *session.leader);
        for (const auto person : others)
            put(person, {SeatPurpose::attendee, SeatPurpose::needed, SeatPurpose::spare});
        if (const auto watcher = watcher_of(draft_.school, session))
            put(*watcher, {SeatPurpose::watcher});
    }

private:
    bool put(school::StaffId person, std::initializer_list<SeatPurpose> purposes) {
        const auto& seats = draft_.instance.events[row_].seats;
        for (const auto purpose : purposes)
            for (std::size_t seat = 0; seat < seats.size(); ++seat) {
                if (draft_.seats[row_][seat] != purpose || choice_.people[seat] != no_option)
                    continue;
                const auto option = row_of_person(seats[seat], person);
                if (option == no_option)
                    continue;
                choice_.people[seat] = option;
                return true;
            }
        return false;
    }

    const Draft& draft_;
    std::size_t row_;
    EventChoice& choice_;
};

bool is_in(const PlacedSession& session, school::StaffId staff) {
    return session.leader == staff || session.responsible == staff ||
           std::ranges::find(session.assistants, staff) != session.assistants.end();
}

bool is_free(const roster::Roster& roster, school::StaffId staff, const Moment& moment) {
    return std::ranges::none_of(roster.sessions, [&](const PlacedSession& session) {
        return session.date == moment.date && session.time.overlaps(moment.time) &&
               is_in(session, staff);
    });
}

void place_break(const Demand& demand, const roster::Roster& roster, EventChoice& choice) {
    const auto staff = demand.attendees.front();
    for (const auto& planned : roster.breaks)
        if (planned.staff == staff && is_free(roster, staff, {planned.date, planned.time}))
            if (const auto row = row_of_moment(demand, {planned.date, planned.time});
                row != no_option)
                choice.start = row;
    for (std::size_t row = 0; choice.start == no_option && row < demand.moments.size(); ++row)
        if (is_free(roster, staff, demand.moments[row]))
            choice.start = static_cast<OptionRow>(row);
    choice.people = {0};
}

}  // namespace

timetable::Assignment
assignment_of(const Draft& draft, const Match& match, const roster::Roster& roster) {
    timetable::Assignment assignment(draft.demands.size());
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        auto& choice = assignment[row];
        choice.people.assign(draft.instance.events[row].seats.size(), no_option);
        if (demand.kind == DemandKind::person_break) {
            place_break(demand, roster, choice);
            continue;
        }
        const auto* session = match.session_by_demand[row];
        if (session == nullptr) {
            // A coach slot nobody fills and a round without pupils need no session in the roster.
            const bool needs_none = demand.kind == DemandKind::coach_slot || demand.the_rest;
            if (needs_none && !demand.moments.empty())
                choice.start = 0;
            if (!demand.zones.empty() && choice.start != no_option)
                choice.zone = 0;
            continue;
        }
        choice.start = row_of_moment(demand, {session->date, session->time});
        choice.zone = row_of_zone(demand, session->zone);
        Seating{draft, row, choice}.seat(*session);
    }
    return assignment;
}

}  // namespace slimfit::planning
