#pragma once

#include "slimfit/highschool_solver/bench.hpp"

#include <span>

namespace slimfit::highschool_solver {

/// Where a meet may start.
[[nodiscard]] std::span<const highschool::Start>
starts_of(const Bench& bench, highschool::MeetId meet);

/// Moves a meet with what is linked with it; their tasks settle there. What has moved is in
/// bench.shifts.
void move_linked(Bench& bench, highschool::MeetId meet, highschool::Start to);

/// Tries starts of a meet one by one and keeps in mind the one at which the level is least.
class BestStart {
public:
    BestStart(Bench& bench, highschool::MeetId meet)
        : bench_{bench}, meet_{meet}, here_{bench.solution.start(meet)} {}

    void look_at(highschool::Start start);

    /// None when no other start than the present one was looked at.
    [[nodiscard]] highschool::Start best() const { return best_; }

private:
    Bench& bench_;
    highschool::MeetId meet_;
    highschool::Start here_;
    highschool::Start best_{highschool::no_start};
    std::int64_t least_{};
};

/// The best of all starts but the one it has; the first by chance when there are several.
[[nodiscard]] highschool::Start best_other_start(Bench& bench, highschool::MeetId meet);

/// The best of a few starts by chance: nearly as good as the best of all, for much less.
[[nodiscard]] highschool::Start good_other_start(Bench& bench, highschool::MeetId meet);

}  // namespace slimfit::highschool_solver
