#include "slimfit/exact/cheapest.hpp"
#include "slimfit/highschool_solver/part_program.hpp"
#include "slimfit/highschool_solver/parts.hpp"
#include "slimfit/highschool_solver/solve.hpp"

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
        made.program.keep_within(exact::of(column), is_chosen ? 1 : 0, is_chosen ? 1 : 0);
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
            if (parts.decide_one(bench, {.steps = 1'000'000, .until = {}})) {
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

TEST_CASE("parts are decided alike on any number of threads, and within the steps") {
    const auto instance = test::random_xhstt(11);
    const auto prepared = prepare(instance);
    constexpr std::uint64_t steps{3'000'000};
    const auto found = [&](int threads) {
        return highschool_solver::solve(
            prepared,
            {.seed = 4, .limit = {.steps = steps}, .threads = threads},
            {.share_of_parts = 900}
        );
    };
    const auto alone = found(1);
    CHECK(found(2).best == alone.best);
    CHECK(alone.steps < 2 * steps);
}

TEST_CASE("hard cost is taken away at the price of more soft cost") {
    xhstt::Instance instance;
    for (const auto* const code : {"t0", "t1"})
        instance.times.push_back({.code = code});
    instance.resource_types = {{.code = "R"}};
    instance.resources = {{.code = "hall"}};
    for (const auto* const code : {"e", "f"}) {
        instance.events.push_back({.code = code, .duration = 1, .workload = 1});
        instance.events.back().places.push_back({.preassigned = ResourceId{0}, .workload = 1});
    }
    const xhstt::AppliesToResources hall{{}, {ResourceId{0}}};
    instance.constraints = {
        {.code = "clashes", .required = true, .weight = 1, .rule = xhstt::AvoidClashes{hall}},
        {.code = "late",
         .required = false,
         .weight = 30,
         .rule = xhstt::AvoidUnavailableTimes{hall, {{}, {xhstt::TimeId{1}}}}}};
    const auto prepared = prepare(instance);
    const Choices choices{prepared};
    Solution solution{prepared};
    for (Row meet = 0; meet < 2; ++meet)
        solution.set_start(MeetId{meet}, 0);
    solution.keep();
    REQUIRE(solution.score() == Score{1, 0});
    solver::Random random{1};
    highschool_solver::Bench bench{.solution = solution, .choices = choices, .random = random};
    highschool_solver::Parts parts;
    auto is_better = false;
    for (auto tried = 0; tried < 20 && !is_better; ++tried)
        is_better = parts.decide_one(bench, {.steps = 1'000'000, .until = {}});
    CHECK(is_better);
    CHECK(solution.score() == Score{0, 30});
}
