#include "slimfit/exact/cheapest.hpp"
#include "slimfit/highschool_solver/part_program.hpp"
#include "slimfit/highschool_solver/parts.hpp"

#include "support/random_xhstt.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace slimfit;
using namespace slimfit::highschool;
using highschool_solver::Choices;
using highschool_solver::Part;
using highschool_solver::PartProgram;
using highschool_solver::program_of;
using test::RandomSource;

namespace {

constexpr solver::Energy energy{50};

Solution any_solution(const Prepared& prepared, RandomSource& random) {
    return Solution{
        prepared, decisions_of(prepared, test::random_meets(*prepared.instance, random))};
}

/// About half of the meets without a given time, and half of the tasks.
Part any_part(const Solution& solution, RandomSource& random) {
    const auto& prepared = solution.prepared();
    Part part;
    for (Row row = 0; row < prepared.meets; ++row) {
        const MeetId meet{row};
        if (solution.duration(meet) == 0)
            continue;
        const auto event = prepared.event_of(meet);
        if (prepared[event].given == no_start && prepared.order_of[event.value()].empty() &&
            random.number(0, 1) == 0)
            part.meets.push_back(meet);
        for_each_task(prepared, meet, [&](TaskId task) {
            if (random.number(0, 1) == 0)
                part.tasks.push_back(task);
        });
    }
    return part;
}

/// Leaves the program one choice, by chance, for everything.
void choose_all(PartProgram& made, RandomSource& random) {
    const auto fix = [&](exact::Column column, bool is_chosen) {
        made.program.keep_within(
            {.constant = 0, .terms = {{column, 1}}}, is_chosen ? 1 : 0, is_chosen ? 1 : 0
        );
    };
    for (const auto& bundle : made.bundles) {
        auto rows = std::vector<std::size_t>{};
        for (std::size_t row = 0; row < bundle.starts.size(); ++row)
            rows.push_back(row);
        for (auto row = rows.size(); row > 1; --row)
            std::swap(rows[row - 1], rows[random.row(row)]);
        rows.resize(std::min(rows.size(), bundle.meets.size()));
        for (std::size_t row = 0; row < bundle.starts.size(); ++row)
            fix(bundle.columns[row], std::ranges::find(rows, row) != rows.end());
    }
    for (const auto& options : made.tasks)
        if (!options.resources.empty()) {
            const auto chosen = random.row(options.resources.size());
            for (std::size_t row = 0; row < options.resources.size(); ++row)
                made.program.keep_within(
                    options.chosen[row], row == chosen ? 1 : 0, row == chosen ? 1 : 0
                );
        }
}

}  // namespace

TEST_CASE("whatever is chosen in a part costs what its program says") {
    auto said = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        INFO("seed " << seed);
        const auto instance = test::random_xhstt(seed);
        const auto prepared = prepare(instance);
        const Choices choices{prepared};
        RandomSource random{seed};
        auto solution = any_solution(prepared, random);
        const auto before = solution;
        auto made = program_of(any_part(solution, random), solution, choices, energy);
        REQUIRE(solution == before);
        REQUIRE(made);
        choose_all(*made, random);
        const auto answer = exact::cheapest(made->program, {});
        // Who does not clash yet may not begin to.
        if (answer.values.empty())
            continue;
        ++said;
        made->apply(answer.values, solution);
        REQUIRE(answer.cost == energy.of(solution.score()));
    }
    CHECK(said > 200);
}

TEST_CASE("the cheapest of a part costs no more than what is there") {
    auto better = 0;
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        INFO("seed " << seed);
        const auto instance = test::random_xhstt(seed);
        const auto prepared = prepare(instance);
        const Choices choices{prepared};
        RandomSource random{seed};
        auto solution = any_solution(prepared, random);
        const auto level = energy.of(solution.score());
        const auto made = program_of(any_part(solution, random), solution, choices, energy);
        REQUIRE(made);
        const auto answer =
            exact::cheapest(made->program, {.work = 500, .below = level + 1, .time = {}});
        // Given up, or with meets that are alike at one start, which the program cannot say.
        if (answer.values.empty())
            continue;
        made->apply(answer.values, solution);
        REQUIRE(energy.of(solution.score()) == answer.cost);
        better += answer.cost < level ? 1 : 0;
    }
    CHECK(better > 5);
}

TEST_CASE("parts that are decided make a solution better or leave it alone") {
    auto better = 0;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        INFO("seed " << seed);
        const auto instance = test::random_xhstt(seed);
        const auto prepared = prepare(instance);
        const Choices choices{prepared};
        RandomSource random_meets{seed};
        auto solution = any_solution(prepared, random_meets);
        solver::Random random{seed};
        highschool_solver::Bench bench{.solution = solution, .choices = choices, .random = random};
        highschool_solver::Parts parts;
        for (auto tried = 0; tried < 10; ++tried) {
            const auto before = solution.score();
            if (parts.decide_one(bench, std::nullopt)) {
                ++better;
                REQUIRE(solution.score() < before);
            } else {
                solution.undo_to(0);
                REQUIRE(solution.score() == before);
            }
            solution.keep();
            REQUIRE(solution == solution.rebuilt());
        }
    }
    CHECK(better > 20);
}
