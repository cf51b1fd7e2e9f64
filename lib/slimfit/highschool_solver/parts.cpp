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
constexpr int most_work{2'000};

// What takes as long as a step of the walk, about (0014).
constexpr std::uint64_t steps_of_choosing{1'000};
constexpr std::uint64_t steps_of_line{10};
constexpr std::uint64_t steps_of_work{400};

/// With hard cost above all soft cost there is, what costs less by this is the better solution.
solver::Energy in_order(Score score) {
    constexpr std::int64_t dearest{1'000'000};
    return {.hard_weight = std::clamp<std::int64_t>(score.soft + 1, 1, dearest)};
}

exact::Effort effort_until(std::int64_t level, std::optional<Parts::Clock::time_point> until) {
    exact::Effort effort{.work = most_work, .below = level, .time = {}};
    if (until)
        effort.time = std::max(
            std::chrono::milliseconds{1},
            std::chrono::duration_cast<std::chrono::milliseconds>(*until - Parts::Clock::now())
        );
    return effort;
}

}  // namespace

bool Parts::decide_one(Bench& bench, std::optional<Clock::time_point> until) {
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
    const auto answer = exact::cheapest(program, effort_until(energy.of(before), until));
    bench.steps += steps_of_work * answer.work;
    if (answer.is_proven && answer.work < most_work / 3)
        choices_ = std::min(most_choices, choices_ + choices_ / 20);
    else
        choices_ = std::max(least_choices, choices_ - choices_ / 5);
    if (answer.values.empty())
        return false;
    made->apply(answer.values, bench.solution);
    return bench.solution.score() < before;
}

}  // namespace slimfit::highschool_solver
