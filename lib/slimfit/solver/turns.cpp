#include "slimfit/solver/turns.hpp"

#include <algorithm>
#include <cmath>

namespace slimfit::solver {

Turns::Turns(std::span<const int> weights)
    : weights_(weights.begin(), weights.end()), yields_(weights.size()), limits_(weights.size()) {
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
    for (std::size_t row = 0; row < weights_.size(); ++row) {
        const auto turns = turns_of_a_weight * weights_[row] * worth(yields_[row], all);
        sum += static_cast<std::size_t>(std::llround(turns));
        limits_[row] = sum;
    }
    for (auto& yield : yields_)
        yield = {yield.steps / 2, yield.better / 2};
}

/// What a step of it is worth beside a step of all: 1 while nothing is known, and never so little
/// that it could not show that it pays again.
double Turns::worth(const Yield& yield, const Yield& all) const {
    constexpr auto least = 0.05;
    constexpr auto most = 8.0;
    constexpr auto steps_to_believe = 500.0;
    if (all.better == 0)
        return 1;
    const auto usual = all.better / all.steps;
    const auto own = (yield.better + usual * steps_to_believe) / (yield.steps + steps_to_believe);
    return std::clamp(own / usual, least, most);
}

}  // namespace slimfit::solver
