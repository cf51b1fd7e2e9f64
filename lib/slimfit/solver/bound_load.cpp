#include "slimfit/solver/bound_load.hpp"

#include "slimfit/solver/bound_load_flow.hpp"

#include <algorithm>

namespace slimfit::solver {

namespace {

// Totals beside the best smooth one that are looked at exactly, at most.
constexpr int exact_totals = 60;

// Flows of more arcs are too slow to be asked for dozens of totals.
constexpr std::size_t arcs_at_most = 60'000;

class Search {
public:
    Search(const LoadFlow& flow, LoadFlow::Totals totals) : flow_{flow}, totals_{totals} {}

    // Rounding can make another total than the best smooth one the best: so look around it, as far
    // as the smooth cost leaves room for something better.
    [[nodiscard]] std::int64_t least_cost() const {
        const auto middle = best_smooth();
        auto least = flow_.cost(middle);
        auto below = middle - 1;
        auto above = middle + 1;
        int left = exact_totals;
        for (; below >= totals_.least && floor_at(below) < least && left > 0; --below, --left)
            least = std::min(least, flow_.cost(below));
        for (; above <= totals_.most && floor_at(above) < least && left > 0; ++above, --left)
            least = std::min(least, flow_.cost(above));
        // What was not looked at lies behind these, and the smooth cost rises there.
        if (below >= totals_.least)
            least = std::min(least, floor_at(below));
        if (above <= totals_.most)
            least = std::min(least, floor_at(above));
        return std::max<std::int64_t>(0, least);
    }

private:
    [[nodiscard]] std::int64_t best_smooth() const {
        auto low = totals_.least;
        auto high = totals_.most;
        while (low < high) {
            const auto middle = low + (high - low) / 2;
            if (flow_.smooth_cost(middle + 1) < flow_.smooth_cost(middle))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    // At most what that total costs.
    [[nodiscard]] std::int64_t floor_at(std::int64_t total) const {
        const auto& seats = flow_.seats();
        const auto people = static_cast<std::int64_t>(seats.named.size());
        return flow_.smooth_cost(total) / seats.contracts - seats.price * (people - 1);
    }

    const LoadFlow& flow_;
    LoadFlow::Totals totals_;
};

}  // namespace

std::int64_t load_bound(const Reach& reach, bool with_empty_seats) {
    const auto& fair = reach.instance().fair_load;
    if (!fair || fair->shares.empty() || reach.cost(fair->price).soft == 0)
        return 0;
    const LoadFlow flow{load_seats(reach, with_empty_seats)};
    if (flow.arcs() > arcs_at_most)
        return 0;
    const auto totals = flow.totals();
    if (!totals)
        return 0;
    const auto parts = Search{flow, *totals}.least_cost();
    // A solution costs a whole number.
    return (parts + cost_parts - 1) / cost_parts;
}

}  // namespace slimfit::solver
