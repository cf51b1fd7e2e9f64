#pragma once

#include "slimfit/calendar/clock.hpp"

#include <vector>

namespace slimfit::workload {

using calendar::Minutes;

/// The load of one person who shares in that of all.
struct PersonalLoad {
    Minutes load{};
    int part{};  ///< see school::part_of_load; above zero
};

/// What a person would carry if the load of all were shared pro rata, and how far she
/// is from it.
struct FairShare {
    Minutes target{};         ///< load of all * her part / parts of all, rounded down to 5
    Minutes deviation{};      ///< load - target
    int deviation_percent{};  ///< of the target, rounded to the nearest; 0 without a target

    friend constexpr bool operator==(const FairShare&, const FairShare&) = default;
};

/// How evenly the load lies, each person's load taken as if she had a full contract
/// and were there all her days.
struct Fairness {
    int people{};
    Minutes lowest{};
    Minutes highest{};
    int jain_per_mille{};  ///< (sum of loads)^2 / (people * sum of squares); 1000: all the same

    friend constexpr bool operator==(const Fairness&, const Fairness&) = default;
};

/// The fair share of each person, in the order given.
[[nodiscard]] std::vector<FairShare> fair_shares(const std::vector<PersonalLoad>& people);

/// Zeros without people; 1000 per mille when nobody has any load.
[[nodiscard]] Fairness fairness_of(const std::vector<PersonalLoad>& people);

}  // namespace slimfit::workload
