#pragma once

#include "slimfit/timetable/price.hpp"

#include <cstdint>
#include <tuple>
#include <type_traits>

namespace slimfit::timetable {

// The walks over a list of families, std::tuple<F...>, of any world of decisions. A family is a
// struct that names its scopes (the places where it can be broken), visits those that a change
// touches, none twice, and judges one scope: it calls charge(price, deviation) for each price that
// applies, with a deviation above zero. It has no second formula for changes. What a deviation
// costs is said by cost(price, deviation) of the world's own prices.

/// Calls visit.operator()<F>() for each family F of a list.
template <class Families, class Visitor>
void for_each_family_of(Visitor visit) {
    [&]<class... F>(std::type_identity<std::tuple<F...>>) {
        (visit.template operator()<F>(), ...);
    }(std::type_identity<Families>{});
}

/// What the scopes that a change touches cost at this moment.
template <class Families, class Solution, class Change>
[[nodiscard]] Score cost_of_touched_in(const Solution& solution, const Change& change) {
    auto sum = Score{};
    for_each_family_of<Families>([&]<class F>() {
        const auto judge = [&](typename F::Scope scope) {
            F::judge(solution, scope, [&](const auto& price, std::int64_t deviation) {
                sum += cost(price, deviation);
            });
        };
        if constexpr (requires { F::touched(solution, change, judge); })
            F::touched(solution, change, judge);
    });
    return sum;
}

/// Calls charge.operator()<F>(scope, price, deviation) for all that is wrong in a solution.
template <class Families, class Solution, class Charge>
void for_each_charge_in(const Solution& solution, Charge charge) {
    for_each_family_of<Families>([&]<class F>() {
        F::scopes(solution.prepared(), [&](typename F::Scope scope) {
            F::judge(solution, scope, [&](const auto& price, std::int64_t deviation) {
                charge.template operator()<F>(scope, price, deviation);
            });
        });
    });
}

/// The score counted anew over all scopes of all families of a list.
template <class Families, class Solution>
[[nodiscard]] Score full_score_in(const Solution& solution) {
    auto sum = Score{};
    for_each_charge_in<Families>(
        solution,
        [&]<class F>(typename F::Scope, const auto& price, std::int64_t deviation) {
            sum += cost(price, deviation);
        }
    );
    return sum;
}

}  // namespace slimfit::timetable
