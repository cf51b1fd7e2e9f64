#include "slimfit/highschool_solver/heating.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

/// What moves change of soft cost, the mean of those that change something.
std::int64_t usual_change(Solution solution, const Choices& choices, solver::Random& random) {
    constexpr auto samples = 2'000;
    Bench bench{.solution = solution, .choices = choices, .random = random, .energy = {1}};
    bench.shifted.resize(choices.prepared->meets);
    auto sum = std::int64_t{0};
    auto changing = std::int64_t{0};
    const auto before = solution.score();
    for (auto sample = 0; sample < samples; ++sample) {
        if (choices.movable.empty() || random.once_in(2))
            (void)change_resource(bench);
        else
            (void)move_meet(bench);
        const auto change = std::abs(solution.score().soft - before.soft);
        sum += change;
        changing += change > 0 ? 1 : 0;
        solution.undo_to(0);
    }
    return sum == 0 ? 1 : sum / changing;
}

/// The least and the greatest weight of a soft constraint that counts; 1 when there is none.
std::pair<std::int64_t, std::int64_t> soft_weights(const Prepared& prepared) {
    std::vector<std::int64_t> weights;
    for (const auto& constraint : prepared.instance->constraints)
        if (!constraint.required && constraint.weight > 0)
            weights.push_back(constraint.weight);
    if (weights.empty())
        return {1, 1};
    const auto [least, greatest] = std::ranges::minmax(weights);
    return {least, greatest};
}

}  // namespace

solver::Cooling cooling_for(
    const Solution& solution, const Choices& choices, const Tuning& tuning, solver::Random& random
) {
    const auto usual = usual_change(solution, choices, random);
    const auto [least, greatest] = soft_weights(*choices.prepared);
    const auto last = tuning.last_temperature * least;
    const auto hundredth = [](std::int64_t part, std::int64_t whole) {
        return std::max<std::int64_t>(1, part * whole / 100);
    };
    return {
        .first_temperature = std::max(last, tuning.first_temperature * usual),
        .last_temperature = last,
        .first_hard_weight = hundredth(tuning.first_hard_weight, usual),
        .last_hard_weight = hundredth(tuning.last_hard_weight, std::max(usual, greatest))};
}

}  // namespace slimfit::highschool_solver
