#include "slimfit/highschool_solver/bound_parts.hpp"
#include "slimfit/highschool_solver/splits.hpp"

#include <algorithm>
#include <optional>

namespace slimfit::highschool_solver {

using namespace highschool;

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
            const auto here = cost_of_split(scratch, event);
            least = std::min(least.value_or(here), here);
            scratch.undo_to(0);
        }
        sum += *least;
    }
    return sum;
}

}  // namespace slimfit::highschool_solver
