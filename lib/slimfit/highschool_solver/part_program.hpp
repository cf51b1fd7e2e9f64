#pragma once

#include "slimfit/exact/integer_program.hpp"
#include "slimfit/highschool_solver/choices.hpp"
#include "slimfit/highschool_solver/part.hpp"
#include "slimfit/solver/energy.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace slimfit::highschool_solver {

/// Meets that are alike, so that only their starts count, not which of them has which.
struct Bundle {
    std::vector<highschool::MeetId> meets;
    std::vector<highschool::Start> starts;
    std::vector<exact::Column> columns;  ///< by start: one of the meets is there
};

struct TaskOptions {
    highschool::TaskId task;
    std::vector<highschool::ResourceRow> resources;
    std::vector<exact::Sum> chosen;  ///< by resource: 1 when it gets that one, else 0
};

/// What can be decided of a part, and what the whole solution then costs, as an integer program:
/// the families said once more, as sums of choices.
struct PartProgram {
    exact::IntegerProgram program;
    std::vector<Bundle> bundles;
    std::vector<TaskOptions> tasks;

    /// Decides what was chosen.
    void apply(const std::vector<std::int64_t>& values, highschool::Solution& solution) const;
};

/// The program of a part; its cost is the level of the solution by that energy. Leaves the solution
/// as it was. None when a family cannot be said, or when there is nothing to choose.
///
/// Who does not clash yet may not begin to where that is hard; other clashes are charged.
[[nodiscard]] std::optional<PartProgram> program_of(
    const Part& part,
    highschool::Solution& solution,
    const Choices& choices,
    const solver::Energy& energy
);

}  // namespace slimfit::highschool_solver
