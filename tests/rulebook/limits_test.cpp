#include "slimfit/rulebook/limits.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using calendar::Date;
using calendar::Minutes;
using rulebook::limits_on;

namespace {

Date on(std::string_view date) {
    return Date::parse(date).value();
}

/// A day of the week that the fixtures are planned for.
rulebook::Limits limits_now() {
    return limits_on(on("2026-11-23"));
}

bool hold_on_one_day(const rulebook::Limit& one, const rulebook::Limit& other) {
    const bool one_ends_first = one.until && other.from && *one.until < *other.from;
    const bool other_ends_first = other.until && one.from && *other.until < *one.from;
    return !one_ends_first && !other_ends_first;
}

}  // namespace

TEST_CASE("Work of more than five and a half hours asks for half an hour of break", "[limits]") {
    CHECK(limits_now().presence_without_break == Minutes{330});
    CHECK(limits_now().break_length == Minutes{30});
}

TEST_CASE("Work of more than ten hours asks for 45 minutes of break", "[limits]") {
    CHECK(limits_now().long_presence == Minutes{600});
    CHECK(limits_now().long_break_length == Minutes{45});
}

TEST_CASE("A break splits in pieces of a quarter of an hour or more", "[limits]") {
    CHECK(limits_now().break_piece == Minutes{15});
}

TEST_CASE("The young have a break after four and a half hours", "[limits]") {
    CHECK(limits_now().young_presence_without_break == Minutes{270});
}

TEST_CASE("Days, weeks and nights of work are limited by law", "[limits]") {
    CHECK(limits_now().shift_length == std::chrono::hours{12});
    CHECK(limits_now().week_length == std::chrono::hours{60});
    CHECK(limits_now().daily_rest == std::chrono::hours{11});
    CHECK(limits_now().short_daily_rest == std::chrono::hours{8});
}

TEST_CASE("A full-time year has at most 940 hours of lessons, in weeks of 40 hours", "[limits]") {
    CHECK(limits_now().yearly_lessons == std::chrono::hours{940});
    CHECK(limits_now().weekly_contract == std::chrono::hours{40});
}

TEST_CASE("Two lessons of gym are due since the school year of 2023", "[limits]") {
    CHECK(limits_on(on("2023-07-31")).weekly_gym == Minutes{0});
    CHECK(limits_on(on("2023-08-01")).weekly_gym == Minutes{90});
    CHECK(limits_now().gym_qualification_from_year_group == 3);
}

TEST_CASE(
    "Half of the lunch supervisors are trained, and a building has a first-aider", "[limits]"
) {
    CHECK(limits_now().trained_lunch_percent == 50);
    CHECK(limits_now().first_aiders_per_building == 1);
}

TEST_CASE("Every limit says who gives it and where it stands", "[limits]") {
    CHECK_FALSE(rulebook::all_limits().empty());
    for (const auto& limit : rulebook::all_limits()) {
        CAPTURE(limit.key);
        CHECK((limit.origin == "law" || limit.origin == "cao"));
        CHECK_FALSE(limit.unit.empty());
        CHECK_FALSE(limit.source.empty());
    }
}

TEST_CASE("No limit has two values on one day", "[limits]") {
    const auto& limits = rulebook::all_limits();
    for (std::size_t one = 0; one < limits.size(); ++one)
        for (std::size_t other = one + 1; other < limits.size(); ++other)
            if (limits[one].key == limits[other].key) {
                CAPTURE(limits[one].key);
                CHECK_FALSE(hold_on_one_day(limits[one], limits[other]));
            }
}
