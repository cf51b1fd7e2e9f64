#include "slimfit/highschool_solver/heating.hpp"

#include <algorithm>
#include <cstdlib>

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

/// The least weight of a soft constraint; 1 when there is none.
std::int64_t cheapest_soft(const Prepared& prepared) {
    auto cheapest = std::int64_t{0};
    for (const auto& constraint : prepared.instance->constraints)
        if (!constraint.required && constraint.weight > 0)
            cheapest = cheapest == 0 ? constraint.weight
                                     : std::min<std::int64_t>(cheapest, constraint.weight);
    return std::max<std::int64_t>(1, cheapest);
}

}  // namespace

solver::Cooling cooling_for(
    const Solution& solution, const Choices& choices, const Tuning& tuning, solver::Random& random
) {
    const auto usual = usual_change(solution, choices, random);
    const auto last = tuning.last_temperature * cheapest_soft(*choices.prepared);
    const auto hard = [&](std::int64_t hundredths) {
        return std::max<std::int64_t>(1, hundredths * usual / 100);
    };
    return {
        .first_temperature = std::max(last, tuning.first_temperature * usual),
        .last_temperature = last,
        .first_hard_weight = hard(tuning.first_hard_weight),
        .last_hard_weight = hard(tuning.last_hard_weight)};
}

}  // namespace slimfit::highschool_solver
