#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("few-faces: pupils in the same groups are judged together", "[planning]") {
    SmallPlan plan;
    plan.school.settings.faces = {{6, 8, 3}};
    SmallDraft small{plan};
    planning::rules::few_faces(small.draft());
    const auto& atoms = small.draft().instance.atoms;
    // N and Z, level 1 and 2, and of level 2 in both those with plusklas.
    REQUIRE(atoms.size() == 6);
    int heads = 0;
    for (const auto& atom : atoms) {
        CHECK(atom.faces_at_most == 3);
        CHECK(atom.price == small.price("few-faces"));
        heads += atom.heads;
    }
    CHECK(heads == 20);
    CHECK(small.event("instructie.BB-rekenen-1").counts_as_face);
    CHECK_FALSE(small.event("BB.mon.r1").counts_as_face);
    CHECK_FALSE(small.event("BB.mon.plein").counts_as_face);
}

TEST_CASE("few-faces: without an agreement for a year group nobody counts", "[planning]") {
    SmallPlan plan;
    plan.school.settings.faces = {{1, 2, 3}};
    SmallDraft small{plan};
    planning::rules::few_faces(small.draft());
    CHECK(small.draft().instance.atoms.empty());
}
