#include "slimfit/core/contract.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;

TEST_CASE("A broken promise is reported with its sentence", "[core]") {
    CHECK_NOTHROW(expects(true, "a week has seven days"));
    CHECK_THROWS_WITH(expects(false, "a week has seven days"), "a week has seven days");
    CHECK_THROWS_AS(expects(false, "a week has seven days"), ContractViolation);
}
