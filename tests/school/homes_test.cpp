#include "slimfit/school/homes.hpp"

#include "school/small_school.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using school::homes_during;
using school::ZoneId;
using school::ZoneKind;

namespace {

const auto day = school::small::date(2024, 10, 1);
const calendar::TimeSpan opening{
    *calendar::ClockTime::parse("08:30"), *calendar::ClockTime::parse("08:45")};

/// A school whose home of the first base group is closed that day.
school::School with_closed_home() {
    auto school = school::small::school();
    school.zones.clear();
    school.zones.push_back({.code = "thuis", .kind = ZoneKind::classroom, .capacity = 30});
    school.base_groups.front().home = ZoneId{0};
    school.exceptions.closed_zones = {{.zone = ZoneId{0}, .days = {day, day}, .time = {}}};
    return school;
}

std::vector<ZoneId> homes(const school::School& school) {
    return homes_during(school, school::BaseGroupId{0}, day, opening);
}

}  // namespace

TEST_CASE("A base group is at home while that is open", "[school]") {
    const auto school = with_closed_home();
    CHECK(
        homes_during(school, school::BaseGroupId{0}, day.plus_days(1), opening) ==
        std::vector{ZoneId{0}}
    );
}

TEST_CASE(
    "While the home is closed another room of the building that holds them will do", "[school]"
) {
    auto school = with_closed_home();
    CHECK(homes(school) == std::vector{ZoneId{0}});
    school.zones.push_back({.code = "plein", .kind = ZoneKind::work_square, .capacity = 60});
    CHECK(homes(school) == std::vector{ZoneId{1}});
    school.zones.push_back({.code = "muziek", .kind = ZoneKind::classroom, .capacity = 30});
    school.zones.push_back({.code = "kast", .kind = ZoneKind::small_room, .capacity = 0});
    school.zones.push_back({.code = "buiten", .kind = ZoneKind::playground, .capacity = 90});
    school.zones.push_back(
        {.code = "dorpshuis", .kind = ZoneKind::hall, .capacity = 90, .building = "elders"}
    );
    CHECK(homes(school) == std::vector{ZoneId{2}});
}
