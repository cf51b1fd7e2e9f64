#include "slimfit/planning/roster_of.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/roster/pupils_in.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace slimfit::planning {

namespace {

using roster::PlacedSession;
using roster::Purpose;
using timetable::EventChoice;
using timetable::no_option;

roster::GroupKind kind_of(grouping::WeekGroupKind kind) {
    switch (kind) {
    case grouping::WeekGroupKind::base_group:
        return roster::GroupKind::base_group;
    case grouping::WeekGroupKind::level_group:
        return roster::GroupKind::level_group;
    case grouping::WeekGroupKind::pull_out:
        break;
    }
    return roster::GroupKind::pull_out;
}

class RosterMaking {
public:
    RosterMaking(const Draft& draft, const timetable::Assignment& assignment)
        : draft_{draft}, assignment_{assignment} {}

    roster::Roster make() {
        roster_.school = draft_.school.code;
        roster_.week = draft_.clock.week();
        for (const auto& group : draft_.groups)
            roster_.groups.push_back(
                {group.code,
                 kind_of(group.kind),
                 group.unit,
                 group.base_group,
                 group.subject,
                 group.rank,
                 group.pupils}
            );
        for (std::size_t row = 0; row < draft_.demands.size(); ++row)
            add(row);
        count_heads();
        number_repeated();
        roster::sort(roster_);
        return std::move(roster_);
    }

private:
    void add(std::size_t row) {
        const auto& demand = draft_.demands[row];
        if (demand.kind == DemandKind::person_break)
            add_break(row);
        else if (is_open(row))
            add_open(demand);
        else if (assignment_[row].start == no_option)
            return;
        else if (const auto session = session_of(row))
            roster_.sessions.push_back(*session);
    }

    void add_break(std::size_t row) {
        const auto start = assignment_[row].start;
        if (start != no_option)
            roster_.breaks.push_back(
                {draft_.demands[row].attendees.front(), moment_of(row).date, moment_of(row).time}
            );
    }

    [[nodiscard]] Moment moment_of(std::size_t row) const {
        return draft_.demands[row].moments[static_cast<std::size_t>(assignment_[row].start)];
    }

    /// What was to be placed and has no moment, or nobody who leads it.
    [[nodiscard]] bool is_open(std::size_t row) const {
        const auto& demand = draft_.demands[row];
        if (assignment_[row].start == no_option)
            return demand.kind != DemandKind::coach_slot && !demand.beyond_due;
        return demand.kind == DemandKind::offer && !person_in(row, SeatPurpose::leader);
    }

    void add_open(const Demand& demand) {
        roster_.open.push_back(
            {.code = demand.code,
             .purpose = purpose_of(demand.kind),
             .target = demand.target,
             .group = demand.groups.size() == 1 ? draft_.groups[demand.groups.front()].code : "",
             .duration = demand.moments.empty() ? length_by_school(demand)
                                                : demand.moments.front().time.length()}
        );
    }

    [[nodiscard]] calendar::Minutes length_by_school(const Demand& demand) const {
        return demand.offer ? draft_.school[*demand.offer].duration : calendar::Minutes{};
    }

    [[nodiscard]] std::vector<school::StaffId>
    people_in(std::size_t row, SeatPurpose purpose) const {
        std::vector<school::StaffId> people;
        const auto& seats = draft_.instance.events[row].seats;
        for (std::size_t seat = 0; seat < seats.size(); ++seat) {
            const auto option = assignment_[row].people[seat];
            if (draft_.seats[row][seat] == purpose && option != no_option)
                people.emplace_back(
                    seats[seat].candidates[static_cast<std::size_t>(option)].person.value()
                );
        }
        return people;
    }

    [[nodiscard]] std::optional<school::StaffId>
    person_in(std::size_t row, SeatPurpose purpose) const {
        const auto people = people_in(row, purpose);
        return people.empty() ? std::nullopt : std::optional{people.front()};
    }

    [[nodiscard]] std::optional<PlacedSession> session_of(std::size_t row) const {
        const auto& demand = draft_.demands[row];
        const auto moment = moment_of(row);
        PlacedSession session{
            .code = demand.code,
            .purpose = purpose_of(demand.kind),
            .target = demand.target,
            .date = moment.date,
            .time = moment.time,
            .kind = demand.session.value_or(school::SessionKindId{}),
            .subject = demand.subject,
            .unit = demand.unit,
            .groups = {},
            .the_rest = demand.the_rest,
            .locked = demand.locked};
        for (const auto group : demand.groups)
            session.groups.emplace_back(static_cast<std::uint32_t>(group));
        if (const auto zone = assignment_[row].zone; zone != no_option)
            session.zone = demand.zones[static_cast<std::size_t>(zone)];
        add_people(row, session);
        const bool nobody = !session.leader && session.assistants.empty();
        if (demand.kind == DemandKind::coach_slot && nobody)
            return std::nullopt;
        return session;
    }

    void add_people(std::size_t row, PlacedSession& session) const {
        session.leader = person_in(row, SeatPurpose::leader);
        for (const auto purpose : {SeatPurpose::needed, SeatPurpose::spare, SeatPurpose::attendee})
            for (const auto person : people_in(row, purpose))
                session.assistants.push_back(person);
        std::ranges::sort(session.assistants);
        if (!session.leader && draft_.demands[row].kind == DemandKind::excursion &&
            !session.assistants.empty()) {
            session.leader = session.assistants.front();
            session.assistants.erase(session.assistants.begin());
        }
        session.responsible = responsible_for(row, session);
    }

    /// Where a session asks for a responsible teacher and is led by somebody who is none: who
    /// watches, or else the teacher among the others there.
    [[nodiscard]] std::optional<school::StaffId>
    responsible_for(std::size_t row, const PlacedSession& session) const {
        const auto may_teach = [&](school::StaffId staff) {
            return school::may_teach(draft_.school[staff], session.subject, session.date);
        };
        const auto asked = draft_.school[session.kind].responsible;
        if (asked == school::ResponsibleTeacher::not_needed || !session.leader ||
            may_teach(*session.leader))
            return std::nullopt;
        if (const auto watcher = person_in(row, SeatPurpose::watcher))
            return watcher;
        const auto teacher = std::ranges::find_if(session.assistants, may_teach);
        return teacher == session.assistants.end() ? std::nullopt : std::optional{*teacher};
    }

    /// Who is in each session on its day. A rest of nobody is no session.
    void count_heads() {
        for (auto& session : roster_.sessions)
            session.head_count = static_cast<int>(heads_of(session).size());
        std::erase_if(roster_.sessions, [](const PlacedSession& session) {
            return session.the_rest && session.head_count == 0;
        });
    }

    [[nodiscard]] std::set<school::PupilId> heads_of(const PlacedSession& session) const {
        auto heads = pupils_in(session, roster_, draft_.school);
        if (session.the_rest)
            for (const auto& taking : roster_.sessions)
                if (!taking.the_rest && taking.unit == session.unit &&
                    taking.date == session.date && taking.time.contains(session.time))
                    for (const auto pupil : pupils_in(taking, roster_, draft_.school))
                        heads.erase(pupil);
        return heads;
    }

    /// Sessions that repeat are numbered in order of time.
    void number_repeated() {
        roster::sort(roster_);
        std::map<std::string, int> numbers;
        for (auto& session : roster_.sessions)
            if (session.purpose == Purpose::offer || session.purpose == Purpose::staff_session)
                session.code += '.' + std::to_string(++numbers[session.code]);
        for (auto& open : roster_.open)
            if (open.purpose == Purpose::offer || open.purpose == Purpose::staff_session)
                open.code += '.' + std::to_string(++numbers[open.code]);
    }

    const Draft& draft_;
    const timetable::Assignment& assignment_;
    roster::Roster roster_;
};

}  // namespace

roster::Purpose purpose_of(DemandKind kind) {
    switch (kind) {
    case DemandKind::block:
        return Purpose::block;
    case DemandKind::offer:
        return Purpose::offer;
    case DemandKind::staff_session:
        return Purpose::staff_session;
    case DemandKind::coach_slot:
        return Purpose::coach_slot;
    case DemandKind::excursion:
        return Purpose::excursion;
    case DemandKind::person_break:
        break;
    }
    throw ContractViolation{"a break is no session"};
}

roster::Roster roster_of(const Draft& draft, const timetable::Assignment& assignment) {
    return RosterMaking{draft, assignment}.make();
}

}  // namespace slimfit::planning
