#include "slimfit/planning/plan_week.hpp"

#include "support/whole_week.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace slimfit;

namespace {

/// What is told in Dutch before the search of an impossible week.
std::vector<std::string> told_of(const school::School& school) {
    const auto week = planning::plan_week(school, {.week = {2026, 48}, .steps = 1});
    REQUIRE(week.has_value());
    CHECK(week->roster.planning.outcome == roster::Outcome::impossible);
    std::vector<std::string> told;
    for (const auto& witness : week->witnesses)
        told.push_back(witness.dutch);
    return told;
}

bool tells(const std::vector<std::string>& told, const std::string& words) {
    return std::ranges::any_of(told, [&](const std::string& witness) {
        return witness.find(words) != std::string::npos;
    });
}

}  // namespace

TEST_CASE("A norm above what the blocks and lessons give is told with both", "[planning]") {
    auto school = support::whole_week_school();
    school.norms.front().per_week = calendar::Minutes{1000};
    const auto told = told_of(school);
    CAPTURE(told);
    CHECK(tells(told, "; afgesproken zijn er 1000. Geef het vak meer blokken"));
}

TEST_CASE("Two locks of one offer to one day are told as just that", "[planning]") {
    auto school = support::whole_week_school();
    auto& gym = *std::ranges::find(school.offers, "gym", &school::Offer::code);
    gym.times = 2;
    gym.once_a_day = true;
    auto second = school.locks.front();
    second.start = *second.start + gym.duration;
    school.locks.push_back(second);
    const auto told = told_of(school);
    CAPTURE(told);
    CHECK(tells(told, "A: hooguit eens per dag, en 2 keer vastgezet op maandag."));
}

TEST_CASE("Meetings that do not fit together are told with their sum", "[planning]") {
    auto school = support::whole_week_school();
    auto longer = school.staff_sessions.front();
    longer.code = "studie";
    longer.name = "Studiemiddag";
    longer.duration = calendar::Minutes{60};
    longer.window = {
        longer.window.begin, longer.window.begin + longer.duration + calendar::Minutes{15}};
    school.staff_sessions.front().window = longer.window;
    longer.days = school.staff_sessions.front().days = {calendar::Weekday::monday};
    school.staff_sessions.push_back(longer);
    const auto told = told_of(school);
    CAPTURE(told);
    CHECK(tells(told, "Studiemiddag vragen samen 90 minuten van Anna; daarvoor zijn er 65."));
}

TEST_CASE("A shortage that comes back every day is told once, with all its moments", "[planning]") {
    auto school = support::whole_week_school();
    const auto opening = school.units.front().rhythm.front().front().kind;
    school.kinds[opening.value()].may_lead = {school::Role::volunteer};
    school.kinds[opening.value()].may_assist = {};
    std::erase_if(school.staff, [](const school::StaffMember& staff) {
        return staff.role == school::Role::volunteer;
    });
    const auto told = told_of(school);
    CAPTURE(told);
    CHECK(tells(
        told,
        "maandag 08:30-08:40, maandag 13:00-13:10, dinsdag 08:30-08:40, dinsdag 13:00-13:10: 1 "
        "plaats vraagt iemand (Opening A) en kan alleen dan, en niemand die dat mag is er. Zet die "
        "op "
    ));
}
