#pragma once

#include "slimfit/highschool/solution.hpp"

#include <algorithm>
#include <span>
#include <vector>

namespace slimfit::highschool_solver {

/// What is decided anew as a whole, while all else stays.
struct Part {
    /// Meets that get another start; their durations stay.
    std::vector<highschool::MeetId> meets;
    /// Tasks that get another resource, of those meets or of others that stay where they are.
    std::vector<highschool::TaskId> tasks;
    /// Where the meets may run; empty: anywhere.
    std::vector<highschool::TimeRange> within;
    /// Whom the tasks may get, beside whom they have; empty: anybody.
    std::vector<highschool::ResourceRow> among;

    [[nodiscard]] bool empty() const { return meets.empty() && tasks.empty(); }
};

/// In one of some stretches; no stretches are all times.
[[nodiscard]] inline bool
is_inside(highschool::TimeRange range, std::span<const highschool::TimeRange> stretches) {
    return stretches.empty() || std::ranges::any_of(stretches, [&](highschool::TimeRange stretch) {
               return stretch.first <= range.first && range.last <= stretch.last;
           });
}

}  // namespace slimfit::highschool_solver
