#include "slimfit/formats/school_reader.hpp"

#include "formats/school_text.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace slimfit;
using calendar::ClockTime;
using calendar::Minutes;
using calendar::Weekday;

namespace {

school::School school_in(const std::string& text) {
    const auto school = formats::read_school_text(text, "school.xml");
    if (!school)
        for (const auto& problem : school.error())
            UNSCOPED_INFO(problem.where << ": " << problem.message.english);
    REQUIRE(school);
    return *school;
}

school::School the_school() {
    return school_in(std::string{test::school_text});
}

ClockTime at(std::string_view clock) {
    return ClockTime::parse(clock).value();
}

}  // namespace

TEST_CASE("A typed school file is read", "[formats]") {
    const auto school = the_school();
    CHECK(school.code == "demo");
    CHECK(school.name == "De Wissel");
    CHECK(school.year.region == calendar::Region::north);
    CHECK(school.settings.watched_at_most == 3);
    CHECK(school.zones.size() == 2);
    CHECK(school.staff.size() == 2);
    CHECK(school.offers.front().duration == Minutes{30});
    CHECK(school.pupils.front().levels.front().certainty == school::Certainty::observation);
}

TEST_CASE("What is left out has the defaults of the field study", "[formats]") {
    const auto school = the_school();
    const school::Settings usual;
    CHECK(school.settings.preparation_percent == usual.preparation_percent);
    CHECK(school.settings.break_window == usual.break_window);
    CHECK(school.staff.front().employee);
    CHECK_FALSE(school.staff.front().under_18);
    CHECK(school.staff.front().serves.front().percent == 100);
    CHECK(school.offers.front().once_a_day);
    CHECK(school.offers.front().audience.to_rank == -1);
    CHECK(school.kinds.front().adults_at_least == 1);
    CHECK(school.pupils.front().levels.front().group.empty());
}

TEST_CASE("A contract of 0.85 is 8500 ten-thousandths", "[formats]") {
    CHECK(the_school().staff.front().contract == 8500);
    CHECK(school_in(test::school_with("\"0.85\"", "\"1\"")).staff.front().contract == 10'000);
    CHECK(school_in(test::school_with("\"0.85\"", "\"0.0625\"")).staff.front().contract == 625);
}

TEST_CASE("One presence for several weekdays is read as one for each", "[formats]") {
    const auto presence = the_school().staff.front().presence;
    REQUIRE(presence.size() == 5);
    CHECK(presence[2].weekday == Weekday::thursday);
    CHECK(presence[2].time.end == at("16:30"));
    CHECK(presence[4].weekday == Weekday::wednesday);
    CHECK(presence[4].week == calendar::CycleWeek::a);
}

TEST_CASE("One rhythm for several weekdays holds for each, and a day without one is free") {
    const auto unit = the_school().units.front();
    CHECK(unit.rhythm[0].size() == 3);
    CHECK(unit.rhythm[4].at(1).code == "r1");
    CHECK(unit.rhythm[2].empty());
}

TEST_CASE("Neighbours know each other when one of them is told", "[formats]") {
    const auto school = the_school();
    CHECK(school.zones[0].adjacent == std::vector{school::ZoneId{1}});
    CHECK(school.zones[1].adjacent == std::vector{school::ZoneId{0}});
}

TEST_CASE("An unknown level stays unknown and a known one is its row in the scale", "[formats]") {
    const auto school = the_school();
    CHECK(school.pupils[0].levels.front().value == 1);
    CHECK_FALSE(school.pupils[1].levels.front().value.has_value());
}

TEST_CASE("The state's holidays are added when the year asks for them", "[formats]") {
    const auto school = the_school();
    const auto holidays = calendar::state_holidays(school.year.region, school.year.days);
    REQUIRE(holidays.size() > 3);
    CHECK(school.year.free_periods.size() == holidays.size() + 1);
    CHECK(std::ranges::is_sorted(school.year.free_periods, {}, [](const auto& period) {
        return period.days.first;
    }));
    const auto own = school_in(test::school_with("state-holidays=\"yes\"", ""));
    CHECK(own.year.free_periods.size() == 1);
}

TEST_CASE("Names come from their table", "[formats]") {
    const auto school = the_school();
    CHECK(school.staff[0].name == "Anja");
    CHECK(school.staff[1].name.empty());
    CHECK(school.pupils[1].name == "Daniël");
}

TEST_CASE("An entity knows the line its tag begins on", "[formats]") {
    const auto school = the_school();
    const auto line = [](std::string_view tag) { return test::line_of(test::school_text, tag); };
    CHECK(school.settings.group_limits.front().line == line("<group-limits"));
    CHECK(school.zones[1].line == line("<zone code=\"plein\""));
    CHECK(school.kinds[2].line == line("<session-kind code=\"leerplein\""));
    CHECK(school.units.front().rhythm[0].at(1).line == line("<block code=\"r1\""));
    CHECK(school.units.front().rhythm[4].at(1).line == line("<block code=\"r1\""));
    CHECK(school.pupils[1].line == line("<pupil code=\"L002\""));
}

TEST_CASE("Tables may stand in any order", "[formats]") {
    const std::string text{test::school_text};
    const auto begin = text.find("  <names>");
    const auto end = text.find("</school>");
    const auto names = text.substr(begin, end - begin);
    const auto moved =
        test::replaced(text.substr(0, begin) + "</school>", "  <settings", names + "  <settings");
    CHECK(school_in(moved).pupils[0].name == "Noor");
}

TEST_CASE("How a file was saved makes no difference", "[formats]") {
    const std::string text{test::school_text};
    SECTION("with a byte order mark") {
        CHECK(school_in("\xEF\xBB\xBF" + text).code == "demo");
    }
    SECTION("with line ends of Windows") {
        std::string windows;
        for (const char letter : text)
            windows += letter == '\n' ? std::string{"\r\n"} : std::string{letter};
        const auto school = school_in(windows);
        CHECK(school.zones[1].line == test::line_of(text, "<zone code=\"plein\""));
        CHECK(school.pupils[1].name == "Daniël");
    }
    SECTION("with a prefix for the namespace") {
        const auto prefixed = "<s:school xmlns:s=\"https://slimfit.example/school/1\" "
                              "xmlns=\"https://slimfit.example/school/1\"" +
                              text.substr(text.find(" code=\"demo\""));
        CHECK(school_in(test::replaced(prefixed, "</school>", "</s:school>")).zones.size() == 2);
    }
    SECTION("with a hint for editors where the schema is") {
        const auto hinted = test::school_with(
            "<school xmlns=",
            "<school xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            "xsi:schemaLocation=\"https://slimfit.example/school/1 slimfit-school.xsd\" xmlns="
        );
        CHECK(school_in(hinted).code == "demo");
    }
}
