#include "slimfit/grouping/placement.hpp"

#include "staffing/boost_flow.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>
#include <random>

using namespace slimfit;
using namespace slimfit::grouping;

namespace {

constexpr int of_no_need =
    10'000;  ///< price of a place that no group needs to reach its least size

int count_of(const std::vector<Batch>& batches) {
    return std::accumulate(batches.begin(), batches.end(), 0, [](int sum, const Batch& batch) {
        return sum + batch.count;
    });
}

/// The same by Boost: places beyond the least size are dear, so that the others are filled first.
std::int64_t price_by_boost(const std::vector<Batch>& batches, GroupSize size, std::size_t groups) {
    const std::size_t source = 0;
    const auto first_group = 1 + batches.size();
    const auto sink = first_group + groups;
    test::BoostFlow flow{sink + 1};
    for (std::size_t batch = 0; batch < batches.size(); ++batch) {
        flow.add_arc(source, 1 + batch, batches[batch].count, 0);
        for (std::size_t group = 0; group < groups; ++group)
            flow.add_arc(
                1 + batch, first_group + group, batches[batch].count, batches[batch].prices[group]
            );
    }
    for (std::size_t group = 0; group < groups; ++group) {
        flow.add_arc(first_group + group, sink, size.at_least, 0);
        flow.add_arc(first_group + group, sink, size.at_most - size.at_least, of_no_need);
    }
    const int needed = static_cast<int>(groups) * size.at_least;
    return flow.cheapest(source, sink) - of_no_need * (count_of(batches) - needed);
}

std::vector<Batch> random_batches(std::mt19937& random, std::size_t groups) {
    const auto up_to = [&](int most) { return std::uniform_int_distribution{0, most}(random); };
    std::vector<Batch> batches;
    for (int number = 2 + up_to(10); number > 0; --number) {
        auto& batch = batches.emplace_back(Batch{.count = 1 + up_to(4)});
        for (std::size_t group = 0; group < groups; ++group)
            batch.prices.push_back(up_to(12));
    }
    return batches;
}

}  // namespace

TEST_CASE("A placement costs what the flow of Boost costs", "[grouping][property]") {
    const auto seed = GENERATE(range(0U, 150U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    const auto groups = 1 + seed % 5;
    const auto batches = random_batches(random, groups);
    const int fair = count_of(batches) / static_cast<int>(groups);
    const GroupSize size{.at_least = std::max(0, fair - 1), .at_most = fair + 1};
    // Tolls only save time: any will do.
    std::vector<int> tolls(groups);
    for (auto& toll : tolls)
        toll = std::uniform_int_distribution{-5, 5}(random);

    const auto placement = cheapest_placement(batches, size, tolls);
    REQUIRE(placement);
    CHECK(placement->price == price_by_boost(batches, size, groups));

    // With the tolls of the answer each pupil is where it is cheapest for that pupil alone.
    for (std::size_t batch = 0; batch < batches.size(); ++batch) {
        const auto& prices = batches[batch].prices;
        const auto price = [&](std::size_t group) {
            return prices[group] + placement->tolls[group];
        };
        for (std::size_t group = 0; group < groups; ++group)
            for (std::size_t other = 0; other < groups; ++other)
                if (placement->counts[batch][group] > 0)
                    CHECK(price(group) <= price(other));
    }
}

TEST_CASE("Nobody goes where it is closed, and too many pupils have no placement", "[grouping]") {
    const std::vector<Batch> batches{
        {.count = 2, .prices = {closed, 4}}, {.count = 1, .prices = {0, 0}}};
    const auto placement = cheapest_placement(batches, {0, 2}, {0, 0});
    REQUIRE(placement);
    CHECK(placement->counts == std::vector<std::vector<int>>{{0, 2}, {1, 0}});
    CHECK_FALSE(cheapest_placement(batches, {0, 1}, {0, 0}));
    CHECK_FALSE(cheapest_placement(batches, {2, 3}, {0, 0}));
    CHECK_FALSE(cheapest_placement({{.count = 1, .prices = {closed, closed}}}, {0, 1}, {0, 0}));
}
