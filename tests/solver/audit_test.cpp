#include "slimfit/solver/audit.hpp"
#include "slimfit/timetable/evaluation.hpp"

#include "support/random_instance.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::timetable;

TEST_CASE("a drift is told by family, place, costs, move, step and seed") {
    const auto instance = test::random_instance(3);
    const auto prepared = prepare(instance);
    auto random = test::RandomSource{3};
    const auto one = Solution{prepared, test::random_assignment(instance, random)};
    const auto other = Solution{prepared, test::random_assignment(instance, random)};
    const auto words = solver::drift_in_words(one, other, {"swap events", 41, 7});
    CHECK_THAT(words, Catch::Contains(std::to_string(one.score().hard) + " hard"));
    CHECK_THAT(words, Catch::Contains(std::to_string(other.score().hard) + " hard"));
    CHECK_THAT(words, Catch::Contains("after swap events, step 41, seed 7"));
    CHECK_THAT(words, Catch::Contains(std::string{name(breaches(one).front().family)}));
    CHECK_THAT(words, Catch::Contains("only recounted"));
}

TEST_CASE("a solution that was changed and taken back has not drifted") {
    const auto instance = test::random_instance(4);
    const auto prepared = prepare(instance);
    auto solution = Solution{prepared};
    const auto& starts = instance.events[0].starts;
    solution.set_start(EventId{0}, starts.empty() ? no_option : OptionRow{0});
    CHECK_NOTHROW(solver::expect_no_drift(solution, {}));
    solution.undo_to(0);
    CHECK_NOTHROW(solver::expect_no_drift(solution, {}));
    CHECK_THROWS_AS(
        solver::expect_score(solution, solution.score() + Score{1, 0}, {}), solver::ScoreDrift
    );
}
