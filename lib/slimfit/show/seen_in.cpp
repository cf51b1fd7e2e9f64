#include "slimfit/show/seen_in.hpp"

#include "slimfit/workload/adults.hpp"
#include "slimfit/workload/pupil_time.hpp"

#include <algorithm>

namespace slimfit::show {

namespace {

using roster::PlacedSession;
using school::School;

bool has_group(const PlacedSession& session, roster::RosterGroupId group) {
    return std::ranges::find(session.groups, group) != session.groups.end();
}

/// A meeting has no unit; it belongs to the units of the people in it.
bool is_of_unit(const PlacedSession& session, school::UnitId unit, const School& school) {
    if (session.unit || session.purpose != roster::Purpose::staff_session)
        return session.unit == unit;
    return std::ranges::any_of(workload::adults_of(session), [&](school::StaffId adult) {
        return school[adult].serves_unit(unit);
    });
}

/// The rest of a unit in a round in which nobody is left over.
bool is_empty_rest(const PlacedSession& session) {
    return session.the_rest && session.head_count == 0 && workload::adults_of(session).empty();
}

std::vector<Entry> entries_with_pupils_of(
    school::BaseGroupId group, const School& school, const roster::Roster& roster
) {
    std::vector<Entry> entries;
    for (const auto& time : workload::time_of_pupils(school, roster)) {
        const auto pupils =
            std::ranges::count_if(time.pupils, [&](const workload::PupilTime& pupil) {
                return school[pupil.pupil].base_group == group;
            });
        if (pupils > 0)
            entries.push_back({time.session, static_cast<int>(pupils)});
    }
    return entries;
}

template <class Wanted>
std::vector<Entry> entries_that(const roster::Roster& roster, Wanted&& is_wanted) {
    std::vector<Entry> entries;
    for (const auto& session : roster.sessions)
        if (is_wanted(session) && !is_empty_rest(session))
            entries.push_back({&session, session.head_count});
    return entries;
}

struct Selection {
    const School& school;
    const roster::Roster& roster;

    Seen operator()(WholeSchool) const {
        return {entries_that(roster, [](const PlacedSession&) { return true; }), {}};
    }

    Seen operator()(OfUnit view) const {
        return {
            entries_that(
                roster,
                [&](const PlacedSession& session) { return is_of_unit(session, view.unit, school); }
            ),
            {}};
    }

    Seen operator()(OfStaff view) const {
        Seen seen{
            entries_that(
                roster,
                [&](const PlacedSession& session) {
                    return workload::is_in(session, view.staff) ||
                           session.responsible == view.staff;
                }
            ),
            {}};
        for (const auto& pause : roster.breaks)
            if (pause.staff == view.staff)
                seen.pauses.push_back(&pause);
        return seen;
    }

    Seen operator()(OfGroup view) const {
        if (const auto base_group = roster[view.group].base_group)
            return {entries_with_pupils_of(*base_group, school, roster), {}};
        return {
            entries_that(
                roster, [&](const PlacedSession& session) { return has_group(session, view.group); }
            ),
            {}};
    }

    Seen operator()(OfZone view) const {
        return {
            entries_that(
                roster, [&](const PlacedSession& session) { return session.zone == view.zone; }
            ),
            {}};
    }
};

}  // namespace

Seen seen_in(const View& view, const School& school, const roster::Roster& roster) {
    return std::visit(Selection{school, roster}, view);
}

}  // namespace slimfit::show
