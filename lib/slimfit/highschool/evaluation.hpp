#pragma once

#include "slimfit/highschool/families/over_points.hpp"
#include "slimfit/highschool/solution.hpp"

#include <string_view>
#include <vector>

namespace slimfit::highschool {

/// One thing that is wrong with a solution, in numbers.
struct Breach {
    std::string_view family;
    ConstraintId constraint;
    Place place;
    std::int64_t deviation{};  ///< > 0
    Score cost;

    friend bool operator==(const Breach&, const Breach&) = default;
};

/// The score counted anew over all scopes of all families, from the solution's counters.
[[nodiscard]] Score full_score(const Solution& solution);

/// All that is wrong, family by family. Also what costs nothing.
[[nodiscard]] std::vector<Breach> breaches(const Solution& solution);

}  // namespace slimfit::highschool
