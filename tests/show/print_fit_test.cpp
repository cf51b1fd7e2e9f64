#include "slimfit/show/print_fit.hpp"
#include "slimfit/show/print_width.hpp"

#include "support/small_week.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using show::print_fit;
using show::printed_width;
using show::PrintedLines;
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
    CHECK(print_fit(shown, plan, {}).week == 1000);
}

TEST_CASE("The more stands in a week the smaller its letters, down to what can be read", "[show]") {
    const auto week = small_week();
    const Shown shown{week.school, week.roster};
    const auto plan = week_plan(week.school, week.roster, unit);
    const auto full = print_fit(shown, crowded(plan, 12), {}).week;
    const auto fuller = print_fit(shown, crowded(plan, 14), {}).week;
    CHECK(full < 1000);
    CHECK(fuller < full);
    CHECK(print_fit(shown, crowded(plan, 100), {}).week == 550);
}

TEST_CASE("A week that would have small letters stands on two pages with larger ones", "[show]") {
    const auto week = small_week();
    const Shown shown{week.school, week.roster};
    const auto plan = week_plan(week.school, week.roster, unit);
    CHECK(print_fit(shown, plan, {}).pages.size() == 1);
    auto full = plan;
    for (auto& day : full)
        for (auto& round : day.rounds)
            round.entries.resize(16, round.entries.front());
    const auto fit = print_fit(shown, full, {});
    REQUIRE(fit.pages.size() == 2);
    CHECK(fit.pages[0].size() == 3);
    CHECK(fit.pages[1].size() == 2);
    CHECK(fit.pages[1].front().date == plan[3].date);
}

TEST_CASE("What adults have beside the groups has letters of its own size", "[show]") {
    const auto week = small_week();
    const Shown shown{week.school, week.roster};
    auto plan = week_plan(week.school, week.roster, unit);
    auto strip = show::taken_apart(shown, school::UnitId{0}, plan);
    CHECK(print_fit(shown, plan, strip).strip == 1000);
    strip.people.resize(60, strip.people.front());
    const auto fit = print_fit(shown, plan, strip);
    CHECK(fit.week == 1000);
    CHECK(fit.strip < 1000);
}

TEST_CASE("The sheet of a unit leaves meetings and talks to its strip", "[show]") {
    const auto week = small_week();
    const Shown shown{week.school, week.roster};
    auto plan = week_plan(week.school, week.roster, unit);
    const auto strip = show::taken_apart(shown, school::UnitId{0}, plan);
    CHECK(plan.front().rounds.back().time == support::span("09:40", "09:55"));
    const auto meetings = show::moments_of(shown, strip.meetings.front());
    REQUIRE(meetings.size() == 1);
    CHECK(meetings.front().words.ends_with("14:30\u201315:00: Anja, Bram"));
}

TEST_CASE("Text on paper is as wide as Arial makes it, accents or not", "[show]") {
    CHECK(printed_width("") == 0);
    CHECK(printed_width("AiW") == Approx(0.722 + 0.278 + 0.944));
    CHECK(printed_width("\u00eb") == Approx(0.611));
}

TEST_CASE("Lines on paper break at spaces, blocks begin a line rather than break", "[show]") {
    // Ten digits are 5.56 wide, and a space 0.278.
    PrintedLines words{6};
    words.add_words("0123 012345");
    CHECK(words.count() == 1);
    words.add_words("0");
    CHECK(words.count() == 2);

    PrintedLines blocks{6};
    blocks.add_words("01234");
    blocks.add_block("0123 0123");
    CHECK(blocks.count() == 2);
    blocks.add_block("0123 01234567");
    CHECK(blocks.count() == 4);

    PrintedLines cut{6};
    cut.add_words("012345678901234567890");
    CHECK(cut.count() == 2);
}
