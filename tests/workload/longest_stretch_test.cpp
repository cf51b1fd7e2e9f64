#include "slimfit/workload/longest_stretch.hpp"

#include "support/small_week.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using calendar::Minutes;
using support::span;
using workload::longest_stretch;

TEST_CASE("A day without sessions has no stretch of work", "[workload]") {
    CHECK(longest_stretch({}) == Minutes{0});
}

TEST_CASE("Less than a quarter between two sessions is no rest", "[workload]") {
    CHECK(longest_stretch({span("08:30", "09:00"), span("09:10", "09:40")}) == Minutes{70});
    CHECK(longest_stretch({span("08:30", "09:00"), span("09:15", "09:40")}) == Minutes{30});
}

TEST_CASE("A long session may end after a shorter one that began later", "[workload]") {
    CHECK(
        longest_stretch({span("10:00", "10:20"), span("09:00", "11:00"), span("11:05", "11:30")}) ==
        Minutes{150}
    );
}
