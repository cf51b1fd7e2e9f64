#include "slimfit/grouping/begun_week.hpp"

#include "school/small_school.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace slimfit;
using namespace slimfit::grouping;
using namespace slimfit::school::small;

namespace {

const calendar::DateRange that_day{monday, monday};

bool holds(const WeekGroup& group, std::size_t pupil) {
    return std::ranges::count(group.pupils, school::PupilId{static_cast<std::uint32_t>(pupil)}) > 0;
}

std::vector<std::string> groups_with(const std::vector<WeekGroup>& groups, std::size_t pupil) {
    std::vector<std::string> codes;
    for (const auto& group : groups)
        if (holds(group, pupil))
            codes.push_back(group.code);
    return codes;
}

}  // namespace

TEST_CASE("The groups of a begun week stay as they were when nobody came or went", "[grouping]") {
    const auto school = school::small::school();
    const auto earlier = week_groups(school, that_day).groups;
    const auto groups = groups_of_begun_week(school, that_day, earlier);
    REQUIRE(groups.size() == earlier.size());
    for (std::size_t row = 0; row < groups.size(); ++row) {
        CHECK(groups[row].code == earlier[row].code);
        CHECK(groups[row].pupils == earlier[row].pupils);
    }
}

TEST_CASE("Who comes in a begun week joins the groups of who is like her", "[grouping]") {
    auto school = school::small::school();
    const auto earlier = week_groups(school, that_day).groups;
    for (std::size_t twin = 0; twin < school.pupils.size(); ++twin) {
        auto with_newcomer = school;
        auto newcomer = school.pupils[twin];
        newcomer.code = "new";
        with_newcomer.pupils.push_back(newcomer);
        const auto groups = groups_of_begun_week(with_newcomer, that_day, earlier);
        CHECK(groups_with(groups, school.pupils.size()) == groups_with(groups, twin));
    }
}

TEST_CASE("A level group keeps who is in it, even when her level has changed since", "[grouping]") {
    auto school = school::small::school();
    const auto earlier = week_groups(school, that_day).groups;
    auto& levels = school.pupils.front().levels;
    REQUIRE_FALSE(levels.empty());
    levels.front().value = levels.front().value == 0 ? 4 : 0;
    const auto groups = groups_of_begun_week(school, that_day, earlier);
    CHECK(groups_with(groups, 0) == groups_with(earlier, 0));
}

TEST_CASE("Who moves to another base group in a begun week is in that one only", "[grouping]") {
    auto school = school::small::school();
    const auto earlier = week_groups(school, that_day).groups;
    const auto from = school.pupils.front().base_group;
    const school::BaseGroupId to{from == school::BaseGroupId{0} ? 1U : 0U};
    REQUIRE(school[to].unit == school[from].unit);
    school.pupils.front().base_group = to;
    const auto groups = groups_of_begun_week(school, that_day, earlier);
    for (const auto& group : groups)
        if (group.base_group)
            CHECK(holds(group, 0) == (*group.base_group == to));
}
