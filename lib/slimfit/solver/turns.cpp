#include "slimfit/solver/turns.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace slimfit::solver {

Turns::Turns(std::vector<Share> shares)
    : shares_{std::move(shares)}, yields_(shares_.size()), limits_(shares_.size()) {
    share_out();
}

std::size_t Turns::next(Random& random) const {
    const auto turn = random.below(limits_.back());
    const auto row = std::ranges::upper_bound(limits_, turn);
    return static_cast<std::size_t>(row - limits_.begin());
}

void Turns::note(std::size_t row, std::uint64_t steps, bool better) {
    constexpr std::uint64_t steps_between{100'000};
    yields_[row].steps += static_cast<double>(steps);
    yields_[row].better += better ? 1 : 0;
    steps_ += steps;
    if (steps_ < steps_between)
        return;
    share_out();
    steps_ = 0;
}

void Turns::share_out() {
    constexpr auto turns_of_a_weight = 100.0;
    Yield all;
    for (const auto& yield : yields_) {
        all.steps += yield.steps;
        all.better += yield.better;
    }
    std::size_t sum = 0;
    for (std::size_t row = 0; row < shares_.size(); ++row) {
        const auto turns = turns_of_a_weight * shares_[row].weight * worth(row, all);
        sum += static_cast<std::size_t>(std::llround(turns));
        limits_[row] = sum;
    }
    for (auto& yield : yields_)
        yield = {yield.steps / 2, yield.better / 2};
}

/// What a step of a neighbourhood is worth beside a step of all: 1 while nothing is known, and
/// never so little that it could not show that it pays again.
double Turns::worth(std::size_t row, const Yield& all) const {
    constexpr auto most = 8.0;
    constexpr auto steps_to_believe = 500.0;
    if (all.better == 0)
        return 1;
    const auto& [steps, better] = yields_[row];
    const auto usual = all.better / all.steps;
    const auto own = (better + usual * steps_to_believe) / (steps + steps_to_believe);
    return std::clamp(own / usual, shares_[row].least, most);
}

}  // namespace slimfit::solver
