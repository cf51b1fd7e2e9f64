#pragma once

#include "slimfit/solver/moves.hpp"
#include "slimfit/solver/solve.hpp"
#include "slimfit/solver/tuning.hpp"

#include <array>

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
    void walk(std::uint64_t steps, std::int64_t temperature, Audit audit);

    /// Goes on from another solution.
    void jump_to(const timetable::Solution& solution);

    [[nodiscard]] const timetable::Assignment& best() const { return best_; }

    [[nodiscard]] timetable::Score best_score() const { return best_score_; }

    [[nodiscard]] const timetable::Solution& solution() const { return solution_; }

    [[nodiscard]] std::uint64_t steps() const { return bench_.steps; }

private:
    struct Record {
        std::int64_t weight{};
        std::int64_t steps{};
        std::int64_t gains{};  ///< moves that were kept and made it better
    };

    std::size_t choose_neighbourhood();
    void try_move(std::int64_t temperature, Audit audit);
    void keep_move();
    void learn_weights();
    void look_for_broken();

    timetable::Solution solution_;
    Random random_;
    std::uint64_t seed_;
    Bench bench_;
    std::array<Record, neighbourhoods.size()> records_;
    timetable::Assignment best_;
    timetable::Score best_score_;
    std::vector<timetable::EventId> stale_;  ///< events that best_ may have decided otherwise
    std::vector<bool> is_stale_;             ///< by event
};

}  // namespace slimfit::solver
