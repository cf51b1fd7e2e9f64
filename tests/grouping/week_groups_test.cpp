#include "slimfit/grouping/week_groups.hpp"

#include "school/small_school.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::grouping;
using namespace slimfit::school::small;
using school::Audience;

namespace {

std::vector<std::string> codes(const std::vector<WeekGroup>& groups) {
    std::vector<std::string> codes;
    for (const auto& group : groups)
        codes.push_back(group.code);
    return codes;
}

std::vector<std::string> codes_for(const school::School& school, const school::Offer& offer) {
    const auto groups = week_groups(school, {monday, monday}).groups;
    std::vector<std::string> codes;
    for (const auto row : audience_of(school, offer, groups))
        codes.push_back(groups[row].code);
    return codes;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE(
    "A week has its base groups, the level groups asked for and pull-out groups", "[grouping]"
) {
    const auto school = school::small::school();
    const auto groups = week_groups(school, {monday, monday}).groups;

    CHECK(
        codes(groups) ==
        Codes{"MB1", "MB2", "MB-rekenen-1", "MB-rekenen-2", "MB-rekenen-3", "MB-plus"}
    );
    CHECK(groups[1].base_group == mb2);
    CHECK(groups[3].rank == 2);
    CHECK(groups[3].subject == arithmetic);
    CHECK(groups[5].pupils == std::vector{school::PupilId{4}, school::PupilId{5}});
}

TEST_CASE("Level groups that no offer asks for are not made", "[grouping]") {
    auto school = school::small::school();
    school.offers.erase(school.offers.begin());
    CHECK(codes(week_groups(school, {monday, monday}).groups) == Codes{"MB1", "MB2", "MB-plus"});
}

TEST_CASE("A group without pupils that day is left out", "[grouping]") {
    auto school = school::small::school();
    for (std::size_t row = 3; row < 6; ++row)
        school.pupils[row].from = tuesday;
    CHECK(codes(week_groups(school, {monday, monday}).groups) == Codes{"MB1", "MB-rekenen-1"});
}

TEST_CASE("Two offers for the same tag share one group", "[grouping]") {
    auto school = school::small::school();
    school.offers.push_back(school.offers[2]);
    const auto groups = week_groups(school, {monday, monday}).groups;
    CHECK(std::ranges::count(groups, WeekGroupKind::pull_out, &WeekGroup::kind) == 1);
}

TEST_CASE(
    "Pupils who do not fit in level groups are the problems of all units together", "[grouping]"
) {
    auto school = school::small::school();
    school.settings.group_limits[0].groups_at_most = 1;
    school.file = "school.xml";
    school.settings.group_limits[0].line = 12;
    const auto week = week_groups(school, {monday, monday});
    REQUIRE(week.problems.size() == 1);
    CHECK(week.problems.front().where == "school.xml:12");
    CHECK_FALSE(week.groups.empty());
}

TEST_CASE(
    "An offer is for the level groups of its ranks, also counted from the highest", "[grouping]"
) {
    auto school = school::small::school();
    auto& offer = school.offers[0];
    CHECK(codes_for(school, offer).size() == 3);
    offer.audience.to_rank = 1;
    CHECK(codes_for(school, offer) == Codes{"MB-rekenen-1"});
    offer.audience.from_rank = offer.audience.to_rank = -1;
    CHECK(codes_for(school, offer) == Codes{"MB-rekenen-3"});
    offer.audience.from_rank = 2;
    CHECK(codes_for(school, offer) == Codes{"MB-rekenen-2", "MB-rekenen-3"});
}

TEST_CASE(
    "An offer is for the base groups of its unit, or those with its year groups", "[grouping]"
) {
    auto school = school::small::school();
    auto& offer = school.offers[1];
    CHECK(codes_for(school, offer) == Codes{"MB1", "MB2"});
    offer.audience.year_groups = {5};
    CHECK(codes_for(school, offer) == Codes{"MB2"});
}

TEST_CASE("An offer for year groups is for one group of those pupils", "[grouping]") {
    auto school = school::small::school();
    auto& offer = school.offers[2];
    offer.audience = {.kind = Audience::Kind::year_groups, .year_groups = {4}};
    CHECK(codes_for(school, offer) == Codes{"MB-groep-4"});
    CHECK(week_groups(school, {monday, monday}).groups.back().pupils.size() == 3);
}
