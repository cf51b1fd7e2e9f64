#pragma once

#include "slimfit/highschool/solution.hpp"

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

}  // namespace slimfit::highschool_solver
