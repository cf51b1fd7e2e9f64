#include "slimfit/highschool/families/all.hpp"
#include "slimfit/highschool_solver/bound_parts.hpp"
#include "slimfit/highschool_solver/splits.hpp"

#include <optional>

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

template <class Family, class Points>
Score cost_of(const Solution& solution, const Points& points, EventId event) {
    auto sum = Score{};
    for_each_point(points, event, [&](Row row) {
        Family::judge(solution, row, [&](const Price& price, std::int64_t deviation) {
            sum += cost(price, deviation);
        });
    });
    return sum;
}

}  // namespace

Score bound_of_splits(const Prepared& prepared) {
    Solution scratch{prepared};
    auto sum = Score{};
    for (Row row = 0; row < prepared.events.size(); ++row) {
        const EventId event{row};
        if (prepared[event].duration > longest_with_all_splits)
            continue;
        std::optional<Score> least;
        for (const auto& split : splits_of(prepared[event].duration)) {
            set_split(scratch, event, split);
            const auto here =
                cost_of<families::SplitEvents>(scratch, prepared.split, event) +
                cost_of<families::DistributeSplitEvents>(scratch, prepared.distribute, event);
            least = std::min(least.value_or(here), here);
            scratch.undo_to(0);
        }
        sum += *least;
    }
    return sum;
}

}  // namespace slimfit::highschool_solver
