#include "slimfit/show/print_fit.hpp"

#include "support/small_week.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using show::people_strip;
using show::print_fit;
using show::Shown;
using show::week_plan;
using support::small_week;

namespace {

const show::View unit = show::OfUnit{};

/// A day with many sessions beside each other in each of its rounds.
show::WeekPlan crowded(show::WeekPlan plan, std::size_t sessions) {
    for (auto& round : plan.front().rounds)
        round.entries.resize(sessions, round.entries.front());
    return plan;
}

}  // namespace

TEST_CASE("A quiet week is printed in the largest letters", "[show]") {
    const auto week = small_week();
    const Shown shown{week.school, week.roster};
    const auto plan = week_plan(week.school, week.roster, unit);
    CHECK(print_fit(shown, plan, {}).size == 1000);
}

TEST_CASE("The more stands in a week the smaller its letters, down to what can be read", "[show]") {
    const auto week = small_week();
    const Shown shown{week.school, week.roster};
    const auto plan = week_plan(week.school, week.roster, unit);
    const auto full = print_fit(shown, crowded(plan, 12), {}).size;
    const auto fuller = print_fit(shown, crowded(plan, 14), {}).size;
    CHECK(full < 1000);
    CHECK(fuller < full);
    CHECK(print_fit(shown, crowded(plan, 100), {}).size == 550);
}

TEST_CASE(
    "The strip of people gets a page of its own when the letters would be too small", "[show]"
) {
    const auto week = small_week();
    const Shown shown{week.school, week.roster};
    const auto plan = week_plan(week.school, week.roster, unit);
    const auto people = people_strip(week.school, week.roster, school::UnitId{0});
    CHECK_FALSE(print_fit(shown, plan, people).strip_apart);
    const std::vector crowd(60, people.front());
    const auto fit = print_fit(shown, plan, crowd);
    CHECK(fit.strip_apart);
    CHECK(fit.size == 1000);
}
