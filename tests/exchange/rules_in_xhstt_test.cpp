#include "slimfit/exchange/rules_in_xhstt.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using exchange::Said;

TEST_CASE("Of every rule it is told how much of it XHSTT can say", "[exchange]") {
    const auto told = exchange::rules_in_xhstt();
    const auto rules = rulebook::all_rules();
    REQUIRE(told.size() == rules.size());
    for (std::size_t row = 0; row < rules.size(); ++row)
        CHECK(told[row].rule == rules[row].id);
}

TEST_CASE("What XHSTT does not say as it is has a reason, and nothing else has", "[exchange]") {
    for (const auto& [rule, said, why] : exchange::rules_in_xhstt()) {
        CAPTURE(rule);
        CHECK(why.has_value() == (said != Said::fully));
    }
}
