#include "slimfit/highschool_solver/parts.hpp"

#include "slimfit/exact/cheapest.hpp"
#include "slimfit/highschool_solver/part_choice.hpp"
#include "slimfit/highschool_solver/part_program.hpp"

#include <algorithm>

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

/// So many columns are worth a try: larger programs take seconds before they tell anything.
constexpr std::size_t most_columns{4'000};

constexpr std::size_t least_choices{50};
constexpr std::size_t most_choices{5'000};

/// After so much work a part is given up.
constexpr std::uint64_t most_work{2'000};

// What takes as long as a step of the walk, about (0014).
constexpr std::uint64_t steps_of_choosing{1'000};
constexpr std::uint64_t steps_of_line{10};
constexpr std::uint64_t steps_of_work{400};

/// With hard cost above the soft cost there is, what costs less by this is the better solution;
/// well above, so that less hard cost may be bought with more soft cost than there was.
solver::Energy in_order(Score score) {
    constexpr std::int64_t cheapest{1'000};
    constexpr std::int64_t dearest{100'000};
    return {.hard_weight = std::clamp<std::int64_t>(10 * (score.soft + 1), cheapest, dearest)};
}

exact::Effort effort_within(const PartsLimit& limit, std::int64_t level) {
    const auto work = std::clamp<std::uint64_t>(limit.steps / steps_of_work, 1, most_work);
    exact::Effort effort{.work = static_cast<int>(work), .below = level, .time = {}};
    if (limit.until)
        effort.time = std::max(
            std::chrono::milliseconds{1},
            std::chrono::duration_cast<std::chrono::milliseconds>(
                *limit.until - std::chrono::steady_clock::now()
            )
        );
    return effort;
}

}  // namespace

bool Parts::decide_one(Bench& bench, const PartsLimit& limit) {
    bench.steps += steps_of_choosing;
    const auto part = any_part(bench, choices_);
    if (part.empty())
        return false;
    const auto before = bench.solution.score();
    const auto energy = in_order(before);
    const auto made = program_of(part, bench.solution, bench.choices, energy);
    if (!made)
        return false;
    const auto& program = made->program;
    bench.steps += steps_of_line * (program.columns().size() + program.rows().size());
    if (program.columns().size() > most_columns) {
        choices_ = std::max(least_choices, choices_ - choices_ / 10);
        return false;
    }
    const auto answer = exact::cheapest(program, effort_within(limit, energy.of(before)));
    bench.steps += steps_of_work * answer.work;
    if (limit.steps >= steps_of_work * most_work)
        learn(answer.is_proven, answer.work);
    if (answer.values.empty())
        return false;
    made->apply(answer.values, bench.solution);
    return bench.solution.score() < before;
}

void Parts::learn(bool is_proven, std::uint64_t work) {
    if (!is_proven)
        choices_ = std::max(least_choices, choices_ - choices_ / 5);
    else if (work < most_work / 3)
        choices_ = std::min(most_choices, choices_ + choices_ / 20);
}

}  // namespace slimfit::highschool_solver
