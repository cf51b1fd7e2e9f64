#include "slimfit/planning/demand_locks.hpp"

#include "slimfit/planning/attendance.hpp"
#include "slimfit/planning/called_away.hpp"
#include "slimfit/planning/locked_moments.hpp"
#include "slimfit/planning/titles.hpp"
#include "slimfit/school/meeting.hpp"

#include <algorithm>
#include <set>

namespace slimfit::planning {

namespace {

class Locking {
public:
    Locking(
        const school::School& school,
        const std::vector<grouping::WeekGroup>& groups,
        std::vector<Demand>& demands
    )
        : school_{school}, groups_{groups}, demands_{demands} {}

    LockEffect apply(const school::Lock& lock) {
        for (auto& demand : demands_) {
            if (demand.locked || !is_meant(lock, demand))
                continue;
            auto moments = kept_moments(lock, demand);
            if (moments.empty())
                continue;
            demand.moments = std::move(moments);
            demand.locked = true;
            if (const auto* session = staff_session_called(school_, demand.target))
                demand.attendees = who_can_attend(school_, *session, demand.moments);
            // Decided by hand to be there.
            demand.beyond_due = false;
            if (lock.leader)
                lock_leader(*lock.leader, demand);
            if (lock.zone)
                demand.zones = {*lock.zone};
            return demand.locked_leader == lock.leader ? LockEffect::kept
                                                       : LockEffect::without_its_leader;
        }
        return LockEffect::lapsed;
    }

private:
    [[nodiscard]] bool has_group(const school::Lock& lock, const Demand& demand) const {
        if (lock.group.empty())
            return true;
        return std::ranges::any_of(demand.groups, [&](GroupRow row) {
            return groups_[row].code == lock.group;
        });
    }

    [[nodiscard]] bool is_meant(const school::Lock& lock, const Demand& demand) const {
        const bool can_be = demand.kind == DemandKind::block || demand.kind == DemandKind::offer ||
                            demand.kind == DemandKind::staff_session;
        return can_be && demand.target == lock.target && has_group(lock, demand) &&
               (!lock.unit || demand.unit == lock.unit);
    }

    [[nodiscard]] std::vector<Moment>
    kept_moments(const school::Lock& lock, const Demand& demand) const {
        auto kept = locked_moments(school_, lock, demand.moments);
        if (demand.kind != DemandKind::staff_session)
            return kept;
        // Meetings begin on the quarter; who locks one may choose another minute.
        if (kept.empty() && lock.start)
            for (const auto date : dates_of(demand))
                if (date.weekday() == lock.weekday)
                    kept.push_back({date, {*lock.start, *lock.start + length_of(demand)}});
        const auto* session = staff_session_called(school_, demand.target);
        const auto people = who_can_attend(school_, *session, kept);
        return school::is_worth_holding(*session, people.size()) ? kept : std::vector<Moment>{};
    }

    /// A colleague who is known to be away leads nothing: then the time stays and somebody else
    /// leads.
    void lock_leader(school::StaffId leader, Demand& demand) const {
        std::vector<Moment> with_leader;
        std::ranges::copy_if(
            demand.moments,
            std::back_inserter(with_leader),
            [&](const Moment& moment) { return !is_called_away(school_, leader, moment); }
        );
        if (with_leader.empty())
            return;
        demand.moments = std::move(with_leader);
        demand.locked_leader = leader;
    }

    [[nodiscard]] static std::set<calendar::Date> dates_of(const Demand& demand) {
        std::set<calendar::Date> dates;
        for (const auto& moment : demand.moments)
            dates.insert(moment.date);
        return dates;
    }

    /// Every moment of a demand lasts as long.
    [[nodiscard]] static calendar::Minutes length_of(const Demand& demand) {
        return demand.moments.front().time.length();
    }

    const school::School& school_;
    const std::vector<grouping::WeekGroup>& groups_;
    std::vector<Demand>& demands_;
};

}  // namespace

std::vector<LockEffect> apply_locks(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    std::vector<Demand>& demands
) {
    Locking locking{school, groups, demands};
    std::vector<LockEffect> effects;
    for (const auto& lock : school.locks)
        effects.push_back(locking.apply(lock));
    return effects;
}

}  // namespace slimfit::planning
