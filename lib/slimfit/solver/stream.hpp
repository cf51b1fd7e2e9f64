#pragma once

#include "slimfit/solver/moves.hpp"
#include "slimfit/solver/solve.hpp"
#include "slimfit/solver/tuning.hpp"
#include "slimfit/solver/turns.hpp"

#include <vector>

namespace slimfit::solver {

/// One walk through the solutions, with its own random numbers: tries moves, keeps each that makes
/// nothing worse and, by temperature, some that do. Streams share nothing that changes.
class Stream {
public:
    Stream(
        const timetable::Solution& start,
        const Choices& choices,
        const Tuning& tuning,
        std::uint64_t seed
    );

    /// Walks until so many more changes are judged.
    void walk(std::uint64_t steps, const Heat& heat, Audit audit);

    /// Goes on from another solution, whose decisions these are.
    void jump_to(const timetable::Solution& solution, const timetable::Assignment& assignment);

    /// Changes nothing but its own part from now on.
    void keep_to(const Division& division, std::size_t stream);

    [[nodiscard]] const Territory& territory() const { return bench_.territory; }

    [[nodiscard]] const timetable::Assignment& best() const { return best_; }

    [[nodiscard]] timetable::Score best_score() const { return best_score_; }

    [[nodiscard]] const timetable::Solution& solution() const { return solution_; }

    [[nodiscard]] std::uint64_t steps() const { return bench_.steps; }

private:
    void try_move(const Heat& heat, Audit audit);
    void keep_move();
    void look_for_broken();

    timetable::Solution solution_;
    Random random_;
    std::uint64_t seed_;
    Bench bench_;
    timetable::Assignment best_;
    timetable::Score best_score_;
    std::vector<timetable::EventId> stale_;  ///< events that best_ may have decided otherwise
    std::vector<bool> is_stale_;             ///< by event
    Turns turns_;
};

}  // namespace slimfit::solver
