#pragma once

#include "slimfit/timetable/families/course_rhythm.hpp"
#include "slimfit/timetable/families/faces.hpp"
#include "slimfit/timetable/families/group_clash.hpp"
#include "slimfit/timetable/families/on_call.hpp"
#include "slimfit/timetable/families/people_in_events.hpp"
#include "slimfit/timetable/families/person_limits.hpp"
#include "slimfit/timetable/families/person_time.hpp"
#include "slimfit/timetable/families/placement.hpp"
#include "slimfit/timetable/families/seat_costs.hpp"
#include "slimfit/timetable/families/shares.hpp"
#include "slimfit/timetable/families/ticks_limit.hpp"
#include "slimfit/timetable/families/watching.hpp"
#include "slimfit/timetable/families/zone_use.hpp"

#include <tuple>
#include <type_traits>

namespace slimfit::timetable::families {

/// Every family there is. The score, its changes and the explanation all go through this list.
///
/// A family is a struct that names its scopes (the places where it can be broken), visits those
/// that a change touches, none twice, and judges one scope: it calls charge(price, deviation) for
/// each price that applies, with a deviation above zero. It has no second formula for changes.
using All = std::tuple<
    Unplaced,
    StartCost,
    CandidateCost,
    EmptySeat,
    PersonClash,
    PersonAway,
    UnwantedTime,
    GroupClash,
    ZoneClash,
    ZoneFull,
    ZoneClosed,
    WatcherAway,
    WatchesTooMany,
    SameDay,
    AdjacentDays,
    ManyLeaders,
    TooFewPeople,
    NoAuthority,
    PoorMixture,
    TooManyLessons,
    UnfairLoad,
    MissedCrowdShare,
    TooManyPreparations,
    TooManyFaces,
    TooManyTicks,
    TooFewOnCall>;

/// Calls visit.operator()<F>() for each family F.
template <class Visitor>
void for_each_family(Visitor visit) {
    [&]<class... F>(std::type_identity<std::tuple<F...>>) {
        (visit.template operator()<F>(), ...);
    }(std::type_identity<All>{});
}

/// What the scopes that a change touches cost at this moment.
template <class Change>
[[nodiscard]] Score cost_of_touched(const Solution& solution, const Change& change) {
    auto sum = Score{};
    for_each_family([&]<class F>() {
        const auto judge = [&](typename F::Scope scope) {
            F::judge(solution, scope, [&](const Price& price, std::int64_t deviation) {
                sum += cost(price, deviation);
            });
        };
        if constexpr (requires { F::touched(solution, change, judge); })
            F::touched(solution, change, judge);
    });
    return sum;
}

/// Calls charge(family, scope, price, deviation) for all that is wrong in a solution.
template <class Charge>
void for_each_charge(const Solution& solution, Charge charge) {
    for_each_family([&]<class F>() {
        F::scopes(solution.prepared(), [&](typename F::Scope scope) {
            F::judge(solution, scope, [&](const Price& price, std::int64_t deviation) {
                charge.template operator()<F>(scope, price, deviation);
            });
        });
    });
}

}  // namespace slimfit::timetable::families
