#include "slimfit/solver/bound.hpp"

#include "slimfit/solver/bound_hard.hpp"

namespace slimfit::solver {

Bound lower_bound(const timetable::Instance& instance) {
    auto hard = hard_bound(instance);
    return {
        .score = {.hard = hard.cost},
        .soft_by_tag = std::vector<std::int64_t>(instance.tags),
        .witnesses = std::move(hard.witnesses)};
}

}  // namespace slimfit::solver
