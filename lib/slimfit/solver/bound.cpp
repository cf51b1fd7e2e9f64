#include "slimfit/solver/bound.hpp"

#include "slimfit/solver/bound_soft.hpp"

namespace slimfit::solver {

Bound lower_bound(const timetable::Instance& instance) {
    auto hard = hard_bound(instance);
    auto soft = soft_bound(instance, hard.cost);
    return {
        .score = {.hard = hard.cost, .soft = soft.cost},
        .soft_by_tag = std::move(soft.by_tag),
        .witnesses = std::move(hard.witnesses),
        .hopeless = std::move(hard.hopeless),
        .on_call_gaps = std::move(hard.on_call_gaps),
        .squeezes = std::move(hard.squeezes)};
}

}  // namespace slimfit::solver
