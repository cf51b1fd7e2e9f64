#include "slimfit/check/locks.hpp"

#include "slimfit/check/agreements.hpp"
#include "slimfit/check/audience.hpp"
#include "slimfit/check/meetings.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::check {

namespace {

using school::Lock;

bool has_group(const Week& week, const Session& session, const std::string& code) {
    return std::ranges::any_of(session.placed.groups, [&](roster::RosterGroupId id) {
        return week.roster()[id].code == code;
    });
}

/// Together with the whole unit the adults share the lead.
bool is_led_by(const Session& session, StaffId leader) {
    const bool together = session.placed.the_rest || session.placed.groups.size() > 1;
    return together ? session.has_adult(leader) : session.placed.leader == leader;
}

/// Known to be absent, or out with an excursion: then somebody else leads.
bool is_called_away(const Week& week, StaffId staff, Date date, TimeSpan time) {
    const auto& absences = week.school().exceptions.absences;
    const auto& busy = week.occupations(staff, date);
    return std::ranges::any_of(
               absences,
               [&](const school::Absence& absence) {
                   return absence.staff == staff && absence.days.contains(date) &&
                          (!absence.time || absence.time->overlaps(time));
               }
           ) ||
           std::ranges::any_of(busy, [&](const Occupation& occupation) {
               return occupation.session == nullptr && occupation.time.overlaps(time);
           });
}

/// Of the day, the target and the group of a lock.
bool is_meant(const Week& week, const Session& session, const Lock& lock) {
    const auto& placed = session.placed;
    return placed.target == lock.target && placed.date.weekday() == lock.weekday &&
           (!lock.unit || placed.unit == lock.unit) &&
           (lock.group.empty() || has_group(week, session, lock.group));
}

bool stands_as(const Week& week, const Session& session, const Lock& lock) {
    const auto& placed = session.placed;
    return is_meant(week, session, lock) && (!lock.start || placed.time.begin == *lock.start) &&
           (!lock.zone || placed.zone == lock.zone) &&
           (!lock.leader || is_led_by(session, *lock.leader) ||
            is_called_away(week, *lock.leader, session.date(), session.time()));
}

bool is_open(const Week& week, const Lock& lock, Date date, TimeSpan time) {
    if (!lock.zone)
        return true;
    const auto closed = school::closed_on(week.school(), *lock.zone, date);
    return std::ranges::none_of(closed, [&](TimeSpan span) { return span.overlaps(time); });
}

bool holds_at(const Week& week, const Lock& lock, Date date, TimeSpan time) {
    return (!lock.start || time.begin == *lock.start) && is_open(week, lock, date, time);
}

/// Whether the date has the block still, with nobody of its groups on an excursion meanwhile.
bool holds_block(const Week& week, const Lock& lock, Date date) {
    const auto& rhythm = week.rhythm(*lock.unit, date);
    const auto block = std::ranges::find(rhythm, lock.target, &school::Block::code);
    if (block == rhythm.end())
        return false;
    const auto& excursions = week.school().exceptions.excursions;
    const bool is_cut = std::ranges::any_of(excursions, [&](const school::Excursion& excursion) {
        return excursion.date == date && excursion.time.overlaps(block->time) &&
               std::ranges::any_of(excursion.base_groups, [&](school::BaseGroupId id) {
                   const auto& group = week.school()[id];
                   return group.unit == *lock.unit &&
                          (lock.group.empty() || group.code == lock.group);
               });
    });
    return !is_cut && holds_at(week, lock, date, block->time);
}

bool holds_offer(const Week& week, const Lock& lock, school::OfferId id, Date date) {
    return std::ranges::any_of(audience_of(week, week.school()[id]), [&](const Addressed& group) {
        if (!lock.group.empty() && group.code != lock.group)
            return false;
        return std::ranges::any_of(times_for(week, id, group, date), [&](TimeSpan time) {
            return holds_at(week, lock, date, time);
        });
    });
}

/// Whether a locked meeting can still be then: enough of those who attend are there.
bool holds_meeting(const Week& week, const Lock& lock, Date date) {
    const auto& meetings = week.school().staff_sessions;
    const auto meeting = std::ranges::find(meetings, lock.target, &school::StaffSession::code);
    if (meeting == meetings.end())
        return true;
    const auto days = possible_days(week, *meeting);
    return std::ranges::find(days, date) != days.end();
}

/// A lock lapses on a date without school, and where the exceptions of the week leave no room for
/// what it fixes.
bool holds_on(const Week& week, const Lock& lock, Date date) {
    if (std::ranges::find(week.days(), date) == week.days().end())
        return false;
    if (lock.unit)
        return holds_block(week, lock, date);
    for (const auto id : ids_of<school::OfferId>(week.school().offers))
        if (week.school()[id].code == lock.target)
            return holds_offer(week, lock, id, date);
    return holds_meeting(week, lock, date);
}

Finding broken(const Lock& lock, Date date) {
    return {
        .rule = &rulebook::rule("lock-kept"),
        .date = date,
        .facts = {{"what", lock.group.empty() ? lock.target : lock.target + ' ' + lock.group}}};
}

}  // namespace

bool is_locked_to_its_zone(const Week& week, const Session& session) {
    return std::ranges::any_of(week.school().locks, [&](const Lock& lock) {
        return lock.zone && session.placed.zone == lock.zone && is_meant(week, session, lock) &&
               (!lock.start || session.placed.time.begin == *lock.start);
    });
}

Findings lock_kept(const Week& week) {
    Findings findings;
    for (const auto& lock : week.school().locks) {
        const auto date = week.roster().week.day(lock.weekday);
        const bool kept = std::ranges::any_of(week.sessions(), [&](const Session& session) {
            return stands_as(week, session, lock);
        });
        if (!kept && holds_on(week, lock, date))
            findings.push_back(broken(lock, date));
    }
    return findings;
}

}  // namespace slimfit::check
