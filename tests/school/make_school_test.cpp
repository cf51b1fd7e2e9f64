#include "school/small_school.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::school;
using namespace slimfit::school::small;

TEST_CASE("A school without problems comes back as it was given", "[school]") {
    const auto made = make_school(small::school(), "demo.xml");
    if (!made)
        for (const auto& problem : made.error())
            UNSCOPED_INFO(problem.where << ' ' << problem.message.dutch);
    REQUIRE(made);
    CHECK(made->pupils.size() == 6);
    CHECK(made->offers[1].code == "gym");
}
