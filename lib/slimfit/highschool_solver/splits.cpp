#include "slimfit/highschool_solver/splits.hpp"

#include "slimfit/highschool/families/all.hpp"

#include <algorithm>

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

void add_all(std::vector<Split>& splits, Split& begun, std::int32_t left, std::int32_t longest) {
    if (left == 0) {
        splits.push_back(begun);
        return;
    }
    for (auto next = std::min(left, longest); next >= 1; --next) {
        begun.push_back(next);
        add_all(splits, begun, left - next, next);
        begun.pop_back();
    }
}

Split in_equal_parts(std::int32_t duration, std::int32_t part) {
    Split split(static_cast<std::size_t>(duration / part), part);
    if (duration % part != 0)
        split.push_back(duration % part);
    return split;
}

template <class Family, class Points>
Score cost_of_points(const Solution& solution, const Points& points, EventId event) {
    auto sum = Score{};
    for_each_point(points, event, [&](Row row) {
        Family::judge(solution, row, [&](const Price& price, std::int64_t deviation) {
            sum += cost(price, deviation);
        });
    });
    return sum;
}

}  // namespace

std::vector<Split> splits_of(std::int32_t duration) {
    std::vector<Split> splits;
    if (duration <= longest_with_all_splits) {
        Split begun;
        add_all(splits, begun, duration, duration);
    } else {
        for (auto part = duration; part >= 1; --part)
            splits.push_back(in_equal_parts(duration, part));
    }
    std::ranges::stable_sort(splits, {}, &Split::size);
    return splits;
}

void set_split(Solution& solution, EventId event, const Split& split) {
    const auto& facts = solution.prepared()[event];
    for (Row number = 0; number < static_cast<Row>(facts.duration); ++number)
        solution.set_duration(
            MeetId{facts.first_meet + number}, number < split.size() ? split[number] : 0
        );
}

Score cost_of_split(const Solution& solution, EventId event) {
    const auto& prepared = solution.prepared();
    return cost_of_points<families::SplitEvents>(solution, prepared.split, event) +
           cost_of_points<families::DistributeSplitEvents>(solution, prepared.distribute, event);
}

}  // namespace slimfit::highschool_solver
