#include "slimfit/solver/division.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace slimfit::solver;
using slimfit::timetable::PersonId;
using slimfit::timetable::ZoneId;

namespace {

constexpr auto days = std::size_t{5};

/// Three districts; person 0 and zone 0 serve all of them, person 1 the last.
Districts three_districts() {
    return {
        .of_event = {0, 1, 2}, .of_person = {{0, 1, 2}, {2}}, .of_zone = {{0, 1, 2}}, .count = 3};
}

std::set<std::size_t> owners(const Division& division, const Districts& districts) {
    std::set<std::size_t> found;
    for (Districts::Row district = 0; district < districts.count; ++district)
        for (std::size_t day = 0; day < days; ++day)
            found.insert(division.owner(district, day));
    return found;
}

}  // namespace

TEST_CASE("by days, all districts of a day go to one stream, and every stream gets days") {
    const auto districts = three_districts();
    Random random{1};
    for (int repetition = 0; repetition < 50; ++repetition) {
        const auto division = Division::by_days(districts, days, 2, random);
        for (std::size_t day = 0; day < days; ++day) {
            CHECK(division.owner(Districts::Row{0}, day) == division.owner(Districts::Row{1}, day));
            CHECK(division.owner(Districts::Row{0}, day) == division.owner(Districts::Row{2}, day));
            CHECK(division.owner(PersonId{0}, day) == division.owner(Districts::Row{0}, day));
        }
        CHECK(owners(division, districts) == std::set<std::size_t>{0, 1});
    }
}

TEST_CASE("by districts, whole weeks go to one stream while there are districts enough") {
    const auto districts = three_districts();
    Random random{1};
    for (int repetition = 0; repetition < 50; ++repetition) {
        const auto division = Division::by_districts(districts, days, 2, random);
        for (Districts::Row district = 0; district < 3; ++district)
            for (std::size_t day = 1; day < days; ++day)
                CHECK(division.owner(district, day) == division.owner(district, 0));
        CHECK(owners(division, districts) == std::set<std::size_t>{0, 1});
    }
}

TEST_CASE("more streams than districts share a district by days") {
    const auto districts = three_districts();
    Random random{1};
    const auto division = Division::by_districts(districts, days, 5, random);
    CHECK(owners(division, districts) == std::set<std::size_t>{0, 1, 2, 3, 4});
}

TEST_CASE("who serves several districts goes with one of them, in the end with each") {
    const auto districts = three_districts();
    Random random{1};
    std::set<std::size_t> of_person;
    std::set<std::size_t> of_zone;
    for (int repetition = 0; repetition < 50; ++repetition) {
        const auto division = Division::by_districts(districts, days, 3, random);
        of_person.insert(division.owner(PersonId{0}, 0));
        of_zone.insert(division.owner(ZoneId{0}, 0));
        CHECK(division.owner(PersonId{1}, 0) == division.owner(Districts::Row{2}, 0));
    }
    CHECK(of_person == std::set<std::size_t>{0, 1, 2});
    CHECK(of_zone == std::set<std::size_t>{0, 1, 2});
}

TEST_CASE("when only some districts may change, those they share people with lend them") {
    const auto districts = three_districts();
    Random random{1};
    for (int repetition = 0; repetition < 50; ++repetition) {
        const auto division = Division::of_some(districts, days, {false, true, false}, random);
        CHECK(division.owner(Districts::Row{1}, 0) == 0);
        CHECK(division.owner(Districts::Row{0}, 0) != 0);
        CHECK(division.owner(Districts::Row{2}, 0) != 0);
        CHECK(division.owner(PersonId{0}, 0) == 0);
        CHECK(division.owner(PersonId{1}, 0) != 0);
    }
}
