#pragma once

#include "slimfit/show/look.hpp"
#include "slimfit/xhstt/archive.hpp"
#include "slimfit/xhstt/evaluate.hpp"

#include <string>
#include <vector>

namespace slimfit::cli {

/// A solution of an archive with what it costs. Refers to the archive.
struct EvaluatedSolution {
    const xhstt::Instance& instance;
    const xhstt::SolutionGroup& group;
    xhstt::Evaluation evaluation;
};

/// In the order of the file.
[[nodiscard]] std::vector<EvaluatedSolution> evaluate_all(const xhstt::Archive& archive);

/// A line for each solution: its instance, its group, who found it, and its hard and soft cost.
[[nodiscard]] std::string
costs_table(const std::vector<EvaluatedSolution>& solutions, const show::Look& look);

/// A line for each constraint that a solution does not keep, under its name; the number of those it
/// keeps.
[[nodiscard]] std::string
constraints_table(const EvaluatedSolution& solution, const show::Look& look);

}  // namespace slimfit::cli
