#pragma once

#include "slimfit/timetable/assignment.hpp"
#include "slimfit/timetable/instance.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>

namespace slimfit::solver {

/// When to stop looking. At least one is given; whichever comes first counts.
struct Limit {
    /// Changes judged, over all streams together. The same steps and seed give the same result on
    /// any machine, with any number of threads.
    std::optional<std::uint64_t> steps;
    std::optional<std::chrono::milliseconds> time;
};

/// How often the kept score is recounted from nothing; a difference throws ScoreDrift.
enum class Audit : std::uint8_t {
    off,
    best,  ///< each time the best solution of all improves: costs next to nothing
    moves  ///< after each move, and each move taken back: for tests, slow
};

/// How far the search is.
struct Progress {
    std::chrono::milliseconds elapsed{};
    timetable::Score score;  ///< of the best so far
    std::uint64_t steps{};
    const timetable::Assignment* best{};  ///< that has this score; for as long as it is told
};

struct Options {
    std::uint64_t seed{1};
    Limit limit;
    int threads{2};  ///< how many streams run at once; never changes what is found for given steps
    Audit audit{Audit::best};
    /// Begin here; what is not decided in it is decided first. None: construct.
    std::optional<timetable::Assignment> start;
    /// No solution can be better than this: stop when it is reached.
    std::optional<timetable::Score> bound;
    std::function<void(const Progress&)> progress;  ///< called now and then; may be empty
    std::stop_token stop;                           ///< asked to stop, the best so far is returned
};

struct Result {
    timetable::Assignment best;
    timetable::Score score;
    std::uint64_t steps{};  ///< changes judged
    std::chrono::milliseconds elapsed{};
    /// When the first solution without hard cost was seen; none: never.
    std::optional<std::chrono::milliseconds> feasible_after;
};

/// Decides starts, zones and people together, with little hard cost first and then little soft
/// cost.
///
///     auto instance = Instance{};
///     ...                                     // days, people, events: see instance.hpp
///     const auto result = solve(instance, {.seed = 1, .limit = {.steps = 20'000}});
///     if (result.score.hard == 0)
///         place(result.best);                 // by event: rows of its start, zone and people
///
/// Always returns the best it found, feasible or not; every event has its start if that costs less
/// than to leave it out. Several streams search beside each other, each with its own random
/// numbers, and meet after fixed numbers of steps: so a step limit makes the result repeatable. A
/// time limit is looked at when they meet, some tens of milliseconds apart.
///
/// Throws ContractViolation when the instance is unsound (see expect_sound), when there is no
/// limit or no thread, or when the start is of another instance.
[[nodiscard]] Result solve(const timetable::Instance& instance, const Options& options);

}  // namespace slimfit::solver
