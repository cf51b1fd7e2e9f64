#include "slimfit/planning/rules/declarations.hpp"
#include "slimfit/rulebook/rule.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace slimfit;
using planning::rules::Kept;

TEST_CASE("Every rule of the rulebook is declared once, or it is said who keeps it", "[planning]") {
    const auto declarations = planning::rules::declarations();
    for (const auto& rule : rulebook::all_rules()) {
        CAPTURE(rule.id);
        CHECK(std::ranges::count(declarations, rule.id, &planning::rules::Declaration::rule) == 1);
    }
    CHECK(declarations.size() == rulebook::all_rules().size());
}

TEST_CASE("A declared rule has a declaration, another has none", "[planning]") {
    for (const auto& declaration : planning::rules::declarations()) {
        CAPTURE(declaration.rule);
        CHECK((declaration.kept == Kept::declared) == (declaration.declare != nullptr));
    }
}
