#include "slimfit/exchange/shared_pupils.hpp"

#include "support/random_source.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace slimfit;
using timetable::GroupId;

namespace {

timetable::Instance with_groups(std::size_t groups) {
    timetable::Instance instance;
    instance.groups.resize(groups, {4});
    return instance;
}

bool has(const exchange::SharingGroups& set, GroupId group) {
    return std::ranges::find(set, group) != set.end();
}

std::set<std::pair<GroupId, GroupId>> pairs_in(const std::vector<exchange::SharingGroups>& sets) {
    std::set<std::pair<GroupId, GroupId>> pairs;
    for (const auto& set : sets)
        for (const auto one : set)
            for (const auto other : set)
                if (one < other)
                    pairs.emplace(one, other);
    return pairs;
}

}  // namespace

TEST_CASE("Two groups are in one set exactly when they share pupils", "[exchange]") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        test::RandomSource random{seed};
        auto instance = with_groups(12);
        std::set<std::pair<GroupId, GroupId>> sharing;
        for (std::uint32_t one = 0; one < 12; ++one)
            for (std::uint32_t other = one + 1; other < 12; ++other)
                if (random.once_in(2)) {
                    instance.overlaps.push_back({GroupId{one}, GroupId{other}, 1});
                    sharing.emplace(GroupId{one}, GroupId{other});
                }
        CHECK(pairs_in(exchange::sharing_groups(instance)) == sharing);
    }
}

TEST_CASE("A group that shares with nobody is alone in a set: it cannot be in two places either") {
    auto instance = with_groups(3);
    instance.overlaps.push_back({GroupId{0}, GroupId{2}, 5});
    const auto sets = exchange::sharing_groups(instance);
    REQUIRE(sets.size() == 2);
    CHECK(std::ranges::count(sets, exchange::SharingGroups{GroupId{1}}) == 1);
    CHECK(std::ranges::any_of(sets, [](const auto& set) {
        return has(set, GroupId{0}) && has(set, GroupId{2});
    }));
}

TEST_CASE("Groups that all share with each other are one set", "[exchange]") {
    auto instance = with_groups(4);
    for (std::uint32_t one = 0; one < 4; ++one)
        for (std::uint32_t other = one + 1; other < 4; ++other)
            instance.overlaps.push_back({GroupId{one}, GroupId{other}, 1});
    CHECK(exchange::sharing_groups(instance).size() == 1);
}
