#include "slimfit/workload/fairness.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using workload::fair_shares;
using workload::fairness_of;
using workload::FairShare;
using workload::Minutes;

TEST_CASE(
    "The load of all is shared pro rata to contract, rounded down to five minutes", "[workload]"
) {
    const auto shares = fair_shares({{Minutes{700}, 10'000}, {Minutes{301}, 5'000}});
    CHECK(shares[0] == FairShare{Minutes{665}, Minutes{35}, 5});
    CHECK(shares[1] == FairShare{Minutes{330}, Minutes{-29}, -9});
}

TEST_CASE("Nobody deviates in a week without load", "[workload]") {
    CHECK(fair_shares({{Minutes{0}, 10'000}})[0] == FairShare{});
}

TEST_CASE("Load pro rata to contract is perfectly even", "[workload]") {
    const auto fairness = fairness_of({{Minutes{1000}, 10'000}, {Minutes{400}, 4'000}});
    CHECK(fairness == workload::Fairness{2, Minutes{1000}, Minutes{1000}, 1000});
}

TEST_CASE("When one of two people does everything the load is half even", "[workload]") {
    const auto fairness = fairness_of({{Minutes{500}, 5'000}, {Minutes{0}, 10'000}});
    CHECK(fairness == workload::Fairness{2, Minutes{0}, Minutes{1000}, 500});
}

TEST_CASE("Fairness needs people, and no load is even", "[workload]") {
    CHECK(fairness_of({}) == workload::Fairness{});
    CHECK(fairness_of({{Minutes{0}, 10'000}}).jain_per_mille == 1000);
}
