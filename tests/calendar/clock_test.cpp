#include "slimfit/calendar/clock.hpp"

#include <catch2/catch.hpp>

using namespace slimfit::calendar;

TEST_CASE("A clock time is read and written on the minute", "[calendar]") {
    for (const auto* text : {"00:00", "08:05", "14:30", "23:59", "24:00"}) {
        const auto time = ClockTime::parse(text);
        REQUIRE(time);
        CHECK(time->to_string() == text);
    }
    CHECK(ClockTime::parse("08:05")->since_midnight() == Minutes{485});
}

TEST_CASE("What is no clock time is refused", "[calendar]") {
    const auto* text = GENERATE(
        "",
        "8:30",
        "08.30",
        "08:3",
        "08:300",
        "08:60",
        "24:01",
        "25:00",
        "-1:30",
        "+8:30",
        " 8:30",
        "08:30 ",
        "08:3x",
        "0830"
    );
    CAPTURE(text);
    CHECK_FALSE(ClockTime::parse(text));
}

TEST_CASE("Clock times move by minutes and differ by minutes", "[calendar]") {
    const ClockTime start{Minutes{510}};
    CHECK((start + Minutes{50}).to_string() == "09:20");
    CHECK((start - Minutes{15}).to_string() == "08:15");
    CHECK(start + Minutes{50} - start == Minutes{50});
}

TEST_CASE("A time span does not hold its end, so neighbours do not overlap", "[calendar]") {
    const ClockTime half_past_eight{Minutes{510}};
    const TimeSpan first{half_past_eight, half_past_eight + Minutes{30}};
    const TimeSpan second{first.end, first.end + Minutes{30}};
    CHECK_FALSE(first.overlaps(second));
    CHECK(first.overlaps({first.begin + Minutes{29}, second.end}));
    CHECK(first.contains(first));
    CHECK_FALSE(first.contains({first.begin, first.end + Minutes{1}}));
    CHECK(first.length() == Minutes{30});
}
