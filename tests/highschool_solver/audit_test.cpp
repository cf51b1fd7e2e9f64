#include "slimfit/highschool/families/all.hpp"
#include "slimfit/highschool_solver/audit.hpp"

#include "support/random_xhstt.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::highschool;

namespace {

/// A family with a fault: it forgets that meets without a time are touched by a start.
struct Forgetful : families::OverPoints<&Prepared::assign_time> {
    static constexpr std::string_view name{"Forgetful"};

    template <class Charge>
    static void judge(const Solution& solution, Scope row, Charge charge) {
        families::AssignTime::judge(solution, row, charge);
    }
};

using Broken = std::tuple<Forgetful, families::AvoidClashes>;

struct Charged {
    std::string_view family;
    Row scope{};
    std::int64_t deviation{};

    friend bool operator==(const Charged&, const Charged&) = default;
};

std::vector<Charged> charges(const Solution& solution) {
    std::vector<Charged> found;
    timetable::for_each_charge_in<Broken>(
        solution,
        [&]<class F>(typename F::Scope scope, const Price&, std::int64_t deviation) {
            found.push_back({F::name, scope, deviation});
        }
    );
    return found;
}

}  // namespace

TEST_CASE("a family that forgets what a change touches is found out and named") {
    auto instance = test::random_xhstt(1);
    instance.constraints = {
        {.code = "times",
         .required = true,
         .weight = 3,
         .rule = xhstt::AssignTime{{.events = {EventId{0}}}}}};
    instance.events[0].preassigned.reset();
    const auto prepared = prepare(instance);
    Solution solution{prepared};
    auto kept = timetable::full_score_in<Broken>(solution);
    const auto before = charges(solution);
    const MeetId meet{prepared[EventId{0}].first_meet};
    const StartChange change{meet, EventId{0}, no_start, 2};
    kept -= timetable::cost_of_touched_in<Broken>(solution, change);
    solution.set_start(meet, 2);
    kept += timetable::cost_of_touched_in<Broken>(solution, change);
    const auto recounted = timetable::full_score_in<Broken>(solution);
    CHECK(kept != recounted);
    const auto words = solver::drift_in_words(
        solver::Account<Charged>{kept, before},
        solver::Account<Charged>{recounted, charges(solution)},
        {"move meet", 41, 7},
        [](std::ostream& out, const Charged& charge) {
            out << charge.family << " at " << charge.scope << ": " << charge.deviation;
        }
    );
    CHECK_THAT(words, Catch::Contains("after move meet, step 41, seed 7"));
    CHECK_THAT(words, Catch::Contains("; only kept: Forgetful at 0: "));
    CHECK_THAT(words, Catch::Contains(std::to_string(kept.hard) + " hard"));
}

TEST_CASE("a drift is told by family, constraint, costs, move, step and seed") {
    const auto instance = test::random_xhstt(3);
    const auto prepared = prepare(instance);
    test::RandomSource random{3};
    const auto any = [&] {
        return Solution{prepared, decisions_of(prepared, test::random_meets(instance, random))};
    };
    const auto one = any();
    const auto other = any();
    const auto words = highschool_solver::drift_in_words(one, other, {"swap meets", 41, 7});
    CHECK_THAT(words, Catch::Contains(std::to_string(one.score().hard) + " hard"));
    CHECK_THAT(words, Catch::Contains(std::to_string(other.score().hard) + " hard"));
    CHECK_THAT(words, Catch::Contains("after swap meets, step 41, seed 7"));
    CHECK_THAT(words, Catch::Contains("of constraint c"));
}

TEST_CASE("a score that is not that of the decisions is a drift, and says what was decided") {
    const auto instance = test::random_xhstt(4);
    const auto prepared = prepare(instance);
    const Solution solution{prepared};
    CHECK_NOTHROW(highschool_solver::expect_no_drift(solution, {}));
    try {
        highschool_solver::expect_score(solution, solution.score() + Score{1, 0}, {});
        FAIL("no drift was told");
    } catch (const highschool_solver::ScoreDrift& drift) {
        CHECK(drift.decisions() == solution.decisions());
    }
}
