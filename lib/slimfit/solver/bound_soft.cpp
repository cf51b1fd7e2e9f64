#include "slimfit/solver/bound_soft.hpp"

#include "slimfit/solver/bound_courses.hpp"
#include "slimfit/solver/bound_load.hpp"
#include "slimfit/solver/bound_placing.hpp"
#include "slimfit/solver/bound_preparations.hpp"
#include "slimfit/solver/bound_reach.hpp"

#include <algorithm>
#include <numeric>

namespace slimfit::solver {

using timetable::Tag;

SoftBound soft_bound(const timetable::Instance& instance, std::int64_t hard_bound) {
    const Reach all{instance, hard_bound};
    const auto load = load_bound(all);
    SoftBound bound{
        .cost = placing_bound(all) + courses_bound(all) + preparations_bound(all) + load,
        .by_tag = std::vector<std::int64_t>(instance.tags)};
    for (std::size_t tag = 0; tag < instance.tags; ++tag) {
        const Reach only{instance, hard_bound, static_cast<Tag>(tag)};
        bound.by_tag[tag] =
            single_choices_bound(only) + courses_bound(only) + preparations_bound(only);
    }
    if (load > 0)
        bound.by_tag[instance.fair_load->price.tag] += load;
    // Nearly always the smaller of the two: a tag sees no choice between its price and another.
    const auto sum_of_tags =
        std::accumulate(bound.by_tag.begin(), bound.by_tag.end(), std::int64_t{});
    bound.cost = std::max(bound.cost, sum_of_tags);
    return bound;
}

}  // namespace slimfit::solver
