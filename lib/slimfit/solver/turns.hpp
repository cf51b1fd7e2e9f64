#pragma once

#include "slimfit/solver/random.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace slimfit::solver {

/// How often a neighbourhood is tried, beside the others.
struct Share {
    int weight{};        ///< of all turns, while all pay alike; 0: never
    double least{0.05};  ///< what part of that it keeps however little it pays
};

/// Which neighbourhood is tried next. Each has turns by its weight: more than that while it makes
/// things better more often than the others for each change it judges, less while it does so less.
/// What pays differs from school to school, and from the first hot minute to the last cold one.
/// Counted in steps, so that a seed gives the same turns on every machine.
class Turns {
public:
    /// By row of the neighbourhoods.
    explicit Turns(std::vector<Share> shares);

    /// Whether nobody ever has a turn.
    [[nodiscard]] bool empty() const { return limits_.back() == 0; }

    /// A row, by chance. Not when empty.
    [[nodiscard]] std::size_t next(Random& random) const;

    /// What came of a turn: the changes it judged, and whether things are better now.
    void note(std::size_t row, std::uint64_t steps, bool better);

private:
    /// What came of the turns of one neighbourhood, of late more than before.
    struct Yield {
        double steps{};
        double better{};
    };

    void share_out();
    [[nodiscard]] double worth(std::size_t row, const Yield& all) const;

    std::vector<Share> shares_;  ///< by row, as the next two
    std::vector<Yield> yields_;
    std::vector<std::size_t> limits_;  ///< the turns of it and of all before it
    std::uint64_t steps_{};            ///< since they were shared out
};

}  // namespace slimfit::solver
