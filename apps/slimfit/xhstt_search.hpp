#pragma once

#include "slimfit/highschool_solver/bound.hpp"
#include "slimfit/highschool_solver/solve.hpp"
#include "slimfit/xhstt/archive.hpp"

#include "console.hpp"

#include <filesystem>

namespace slimfit::cli {

/// A timetable of one instance, found by a search.
struct FoundTimetable {
    xhstt::Solution solution;
    timetable::Score score;
    highschool_solver::Bound bound;  ///< proven: nothing is better
    std::uint64_t steps{};
};

/// The cheapest of the timetables that an archive has of an instance; none when it has none.
[[nodiscard]] const xhstt::Solution*
cheapest_solution(const xhstt::Archive& archive, xhstt::InstanceId instance);

/// Searches until it is proven that nothing is better, with a line that says how far it is; Ctrl-C
/// ends the search, not the program. What is found is reckoned once more by the naive evaluator.
/// Throws ScoreDrift when the search is found to have reckoned wrongly, after saving what it had in
/// `drift_file`.
[[nodiscard]] FoundTimetable search_timetable(
    const xhstt::Archive& archive,
    xhstt::InstanceId instance,
    highschool_solver::Options options,
    const xhstt::Solution* start,
    const std::filesystem::path& drift_file,
    const Console& console
);

/// "hard 0, soft 35 · bound hard 0, soft 30 · gap 14.3 %".
[[nodiscard]] Message standing_in_words(timetable::Score score, timetable::Score bound);

}  // namespace slimfit::cli
