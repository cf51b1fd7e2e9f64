#include "planning/special_week.hpp"

using namespace slimfit;
using namespace slimfit::tests;
using planning::plan_week;
using support::from_until;
using support::tuesday;

TEST_CASE("A base group on an excursion is at school before and after it", "[planning][special]") {
    auto school = small_school();
    // From within the first round until halfway lunch.
    school.exceptions.excursions = {
        {.base_groups = {group_a},
         .date = tuesday(),
         .time = from_until("08:50", "10:50"),
         .escorts = {staff(school, "finn")}}};
    const auto roster = planned_and_checked(school);
    // Both level groups have pupils of A, so they can have instruction on Monday only.
    CHECK(count_of(roster, "rekenen-instructie") == 2);
    CHECK(std::ranges::any_of(roster.sessions, [](const roster::PlacedSession& session) {
        return session.code == "U.tue.eten.A" && session.time == from_until("10:50", "11:00");
    }));
}

TEST_CASE("A unit that is out all day leaves its escorts a break", "[planning][special]") {
    auto school = small_school();
    school.exceptions.excursions = {
        {.base_groups = {group_a, group_b},
         .date = tuesday(),
         .time = from_until("08:35", "13:00"),
         .escorts = {staff(school, "anna"), staff(school, "bert")}}};
    const auto roster = planned_and_checked(school);
    CHECK(count_on(roster, "kern-1", tuesday()) == 0);
    CHECK(count_on(roster, "afsluiting", tuesday()) == 2);
}

TEST_CASE("Who escorts an excursion on a day off works then", "[planning][special]") {
    auto school = small_school();
    const auto anna = staff(school, "anna");
    std::erase_if(school.staff[anna.value()].presence, [](const school::Presence& presence) {
        return presence.weekday == calendar::Weekday::tuesday;
    });
    school.exceptions.excursions = {
        {.base_groups = {group_a, group_b},
         .date = tuesday(),
         .time = from_until("08:40", "13:00"),
         .escorts = {anna, staff(school, "bert")}}};
    const auto week = plan_week(school, {.week = {2026, 48}, .steps = 20'000});
    REQUIRE(week.has_value());
    for (const auto& score : week->roster.planning.rules)
        CHECK_FALSE((score.rule == "working-time" && score.hard > 0));
}

TEST_CASE(
    "An excursion whose only escort is absent has no adult, and nothing can be done about it",
    "[planning][special]"
) {
    auto school = small_school();
    const auto finn = staff(school, "finn");
    school.exceptions.excursions = {
        {.base_groups = {group_a},
         .date = tuesday(),
         .time = from_until("08:50", "10:50"),
         .escorts = {finn}}};
    school.exceptions.absences = {{.staff = finn, .days = {tuesday(), tuesday()}, .time = {}}};
    const auto week = plan_week(school, {.week = {2026, 48}, .steps = 20'000});
    REQUIRE(week.has_value());
    CHECK(week->roster.planning.outcome == roster::Outcome::impossible);
    REQUIRE(week->witnesses.size() == 1);
    CHECK(week->witnesses.front().dutch.starts_with(
        "dinsdag 08:50-10:50: het uitje heeft 6 leerlingen en 0 begeleiders; nodig is 1."
    ));
    const auto report = check::check(school, week->roster);
    CHECK(std::ranges::any_of(report.findings, [](const rulebook::Finding& finding) {
        return finding.rule->id == "unsupervised" && finding.measured == 6;
    }));
}
