#include "slimfit/core/quantity.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;

namespace {

template <class A, class B>
concept Adds = requires(A a, B b) {
    a + b;
};

template <class A, class B>
concept Multiplies = requires(A a, B b) {
    a* b;
};

}  // namespace

TEST_CASE("Quantities of one unit add, subtract, scale and compare", "[core]") {
    auto pupils = PupilCount{24} + PupilCount{2};
    pupils -= PupilCount{1};
    CHECK(pupils == PupilCount{25});
    CHECK(2 * pupils > PupilCount{49});
    CHECK((PupilCount{3} - PupilCount{5}).count() == -2);
}

TEST_CASE("Quantities have no operator that leaves their unit", "[core]") {
    STATIC_REQUIRE(Adds<PupilCount, PupilCount>);
    STATIC_REQUIRE_FALSE(Adds<PupilCount, Penalty>);
    STATIC_REQUIRE_FALSE(Adds<PupilCount, int>);
    STATIC_REQUIRE(Multiplies<int, Penalty>);
    STATIC_REQUIRE_FALSE(Multiplies<Penalty, Penalty>);
}
