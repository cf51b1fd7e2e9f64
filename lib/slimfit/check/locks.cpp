#include "slimfit/check/agreements.hpp"
#include "slimfit/check/audience.hpp"

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

bool stands_as(const Week& week, const Session& session, const Lock& lock) {
    const auto& placed = session.placed;
    return placed.target == lock.target && placed.date.weekday() == lock.weekday &&
           (!lock.unit || placed.unit == lock.unit) &&
           (lock.group.empty() || has_group(week, session, lock.group)) &&
           (!lock.start || placed.time.begin == *lock.start) &&
           (!lock.zone || placed.zone == lock.zone) &&
           (!lock.leader || is_led_by(session, *lock.leader));
}

/// The unit that a lock is about; nothing for a staff session.
std::optional<UnitId> unit_of(const Week& week, const Lock& lock) {
    if (lock.unit)
        return lock.unit;
    const auto& offers = week.school().offers;
    const auto found = std::ranges::find(offers, lock.target, &school::Offer::code);
    return found == offers.end() ? std::nullopt : std::optional{found->unit};
}

bool is_dropped(const Week& week, const Lock& lock, Date date) {
    const auto offers = ids_of<school::OfferId>(week.school().offers);
    return std::ranges::any_of(offers, [&](school::OfferId id) {
        return week.school()[id].code == lock.target && is_dropped(week, id, date);
    });
}

bool holds_on(const Week& week, const Lock& lock, Date date) {
    if (std::ranges::find(week.days(), date) == week.days().end())
        return false;
    const auto unit = unit_of(week, lock);
    return (!unit || !week.rhythm(*unit, date).empty()) && !is_dropped(week, lock, date);
}

Finding broken(const Lock& lock, Date date) {
    return {
        .rule = &rulebook::rule("lock-kept"),
        .date = date,
        .facts = {{"what", lock.group.empty() ? lock.target : lock.target + ' ' + lock.group}}};
}

}  // namespace

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
