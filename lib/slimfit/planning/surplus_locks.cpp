#include "slimfit/planning/surplus_locks.hpp"

#include "slimfit/calendar/words.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace slimfit::planning {

namespace {

/// What a lock is about: of an offer perhaps the share of one group.
using Locked = std::tuple<std::string, std::string, std::optional<school::UnitId>>;

using Times = std::set<std::pair<calendar::Weekday, calendar::ClockTime>>;

bool is_about(const Draft& draft, const Locked& locked, const Demand& demand) {
    const auto& [target, group, unit] = locked;
    const bool repeats =
        demand.kind == DemandKind::offer || demand.kind == DemandKind::staff_session;
    return repeats && demand.target == target && (!unit || demand.unit == unit) &&
           (group.empty() || std::ranges::any_of(demand.groups, [&](GroupRow row) {
                return draft.groups[row].code == group;
            }));
}

std::string name_of(const Locked& locked) {
    const auto& [target, group, unit] = locked;
    return group.empty() ? target : target + ' ' + group;
}

/// On days with school; two locks to one time are one.
std::map<Locked, Times> times_by_session(const Draft& draft) {
    std::set<calendar::Weekday> weekdays;
    for (const auto date : school::school_days_of(draft.school, draft.clock.week()))
        weekdays.insert(date.weekday());
    std::map<Locked, Times> times;
    for (const auto& lock : draft.school.locks)
        if (lock.start && weekdays.contains(lock.weekday))
            times[{lock.target, lock.group, lock.unit}].insert({lock.weekday, *lock.start});
    return times;
}

Message listed(const Times& times) {
    Message list;
    for (const auto& [weekday, start] : times) {
        const auto& day = calendar::name_of(weekday);
        const auto* const comma = list.dutch.empty() ? "" : ", ";
        list.dutch += comma + std::string{day.dutch} + ' ' + start.to_string();
        list.english += comma + std::string{day.english} + ' ' + start.to_string();
    }
    return list;
}

}  // namespace

std::vector<Message> surplus_locks(const Draft& draft) {
    static constexpr Text text{
        "{session} staat vast op {times}, en is er deze week {sessions} keer. Haal weg wat "
        "er te veel vaststaat.",
        "{session} is locked to {times}, and takes place {sessions} {sessions|time|times} "
        "this week. Remove the locks that are too many."};
    std::vector<Message> messages;
    for (const auto& [locked, times] : times_by_session(draft)) {
        const auto sessions = std::ranges::count_if(draft.demands, [&](const Demand& demand) {
            return is_about(draft, locked, demand);
        });
        if (sessions > 0 && std::cmp_greater(times.size(), sessions))
            messages.push_back(filled(
                text,
                {{"session", name_of(locked)}, {"times", listed(times)}, {"sessions", sessions}}
            ));
    }
    return messages;
}

}  // namespace slimfit::planning
