#pragma once

#include "slimfit/timetable/families/family.hpp"
#include "slimfit/timetable/solution.hpp"

#include <vector>

namespace slimfit::timetable {

/// One thing that is wrong with a solution, in numbers; whoever made the instance finds the words.
struct Breach {
    Family family{};
    Tag tag{};
    Place place;
    std::int64_t deviation{};  ///< > 0
    Score cost;

    friend bool operator==(const Breach&, const Breach&) = default;
};

/// The score counted anew over all scopes of all families, from the solution's counters.
[[nodiscard]] Score full_score(const Solution& solution);

/// The same by tag; together the full score.
[[nodiscard]] std::vector<Score> score_per_tag(const Solution& solution);

/// All that is wrong, family by family. Also what costs nothing.
[[nodiscard]] std::vector<Breach> breaches(const Solution& solution);

/// Only what is hard and costs something.
[[nodiscard]] std::vector<Breach> hard_breaches(const Solution& solution);

}  // namespace slimfit::timetable
