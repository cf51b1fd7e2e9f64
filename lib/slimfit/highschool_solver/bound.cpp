#include "slimfit/highschool_solver/bound.hpp"

#include "slimfit/highschool_solver/bound_parts.hpp"

namespace slimfit::highschool_solver {

Bound lower_bound(const highschool::Prepared& prepared) {
    auto attendance = bound_of_attendance(prepared);
    auto score = highschool::Score{attendance.hard, 0};
    score += bound_of_splits(prepared);
    score += bound_of_loads(prepared, attendance);
    return {.score = score, .shortages = std::move(attendance.shortages)};
}

}  // namespace slimfit::highschool_solver
