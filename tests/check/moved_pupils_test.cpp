#include "slimfit/check/moved_pupils.hpp"

#include "support/whole_week.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;

TEST_CASE("Who is in the groups of the school file has not moved", "[check]") {
    const auto week = support::whole_week();
    CHECK(check::moved_pupils(week.school, week.roster).empty());
}

TEST_CASE("Who is in another base group than the roster says is told once", "[check]") {
    auto week = support::whole_week();
    week.school.pupils.front().base_group = school::BaseGroupId{1};
    const auto told = check::moved_pupils(week.school, week.roster);
    REQUIRE(told.size() == 1);
    CHECK_THAT(
        told.front().english,
        Catch::StartsWith("L1 is in B in the school file, and in A in this roster.")
    );
}
