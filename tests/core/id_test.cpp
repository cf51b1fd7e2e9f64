#include "slimfit/core/id.hpp"

#include <catch2/catch.hpp>

#include <concepts>

using namespace slimfit;

namespace {

struct Pupil;
struct Zone;

}  // namespace

TEST_CASE("An id is ordered by its row and is no id of another table", "[core]") {
    CHECK(Id<Pupil>{1} < Id<Pupil>{2});
    CHECK(Id<Pupil>{} == Id<Pupil>{0});
    STATIC_REQUIRE_FALSE(std::equality_comparable_with<Id<Pupil>, Id<Zone>>);
    STATIC_REQUIRE_FALSE(std::convertible_to<int, Id<Pupil>>);
}
