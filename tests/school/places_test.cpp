#include "slimfit/school/group_code.hpp"
#include "slimfit/school/places.hpp"

#include "school/small_school.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::school;
using namespace slimfit::school::small;

TEST_CASE("A session fits into one block or several in a row of its day parts", "[school]") {
    auto offer = offers()[0];
    CHECK(places_in(rhythm(), offer) == std::vector{between(845, 915), between(915, 945)});
    offer.duration = Minutes{60};
    CHECK(places_in(rhythm(), offer) == std::vector{between(845, 945)});
    offer.duration = Minutes{75};
    CHECK(places_in(rhythm(), offer).empty());
    offer.day_parts.push_back("theme");
    CHECK(places_in(rhythm(), offer) == std::vector{between(915, 1030)});
}

TEST_CASE("A session does not run across a block of another day part", "[school]") {
    auto day = rhythm();
    day[2].day_part.clear();
    auto offer = offers()[0];
    offer.day_parts = {"rounds", "theme"};
    offer.duration = Minutes{75};
    CHECK(places_in(day, offer).empty());
    offer.duration = Minutes{30};
    CHECK(places_in(day, offer) == std::vector{between(845, 915)});
}

TEST_CASE("An offer without days may be on every day", "[school]") {
    auto offer = offers()[0];
    CHECK(may_be_on(offer, Weekday::friday));
    offer.days = {Weekday::monday};
    CHECK(may_be_on(offer, Weekday::monday));
    CHECK_FALSE(may_be_on(offer, Weekday::friday));
}

TEST_CASE("The code of a level group holds its unit, subject and rank", "[school]") {
    const auto school = small::school();
    CHECK(level_group_code(school, middle, arithmetic, 3) == "MB-rekenen-3");
    CHECK(rank_in_code(school, middle, arithmetic, "MB-rekenen-12") == 12);
    for (const auto* other :
         {"",
          "3",
          "MB-rekenen",
          "MB-rekenen-",
          "MB-rekenen-0",
          "MB-rekenen--1",
          "MB-rekenen-03",
          "MB-gym-3",
          "MB-rekenen-3x",
          "MB-rekenen-99999999999"}) {
        CAPTURE(other);
        CHECK(rank_in_code(school, middle, arithmetic, other) == std::nullopt);
    }
}

TEST_CASE("The code of a pull-out group holds its tag or year groups", "[school]") {
    auto school = small::school();
    CHECK(pull_out_code(school, school.offers[2]) == "MB-plus");
    school.offers[2].audience = {.kind = Audience::Kind::year_groups, .year_groups = {6, 7}};
    CHECK(pull_out_code(school, school.offers[2]) == "MB-groep-6-7");
}
