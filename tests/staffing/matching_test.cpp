#include "slimfit/staffing/hall_set.hpp"
#include "slimfit/staffing/matching.hpp"

#include <catch2/catch.hpp>

#include <random>
#include <set>

using namespace slimfit::staffing;

namespace {

DemandGraph graph_of(std::size_t supplies, std::vector<std::vector<SupplyRow>> suppliers) {
    DemandGraph graph;
    graph.demands.resize(suppliers.size());
    for (std::uint32_t row = 0; row < supplies; ++row)
        graph.supplies.push_back({.provider = row, .ticks = {0, 1}});
    graph.suppliers = std::move(suppliers);
    return graph;
}

DemandGraph random_graph(std::mt19937& random) {
    const auto upto = [&](unsigned most) { return static_cast<unsigned>(random() % (most + 1)); };
    const auto supplies = 1 + upto(12);
    std::vector<std::vector<SupplyRow>> suppliers(1 + upto(14));
    for (auto& of_demand : suppliers)
        for (SupplyRow supply = 0; supply < supplies; ++supply)
            if (upto(4) == 0)
                of_demand.push_back(supply);
    return graph_of(supplies, std::move(suppliers));
}

// A matching that nothing but the words of the definition could be wrong about.
void check_is_matching(const DemandGraph& graph, const Matching& matching) {
    REQUIRE(matching.size() == graph.demands.size());
    std::set<SupplyRow> used;
    for (std::size_t demand = 0; demand < matching.size(); ++demand) {
        if (!matching[demand])
            continue;
        const auto& suppliers = graph.suppliers[demand];
        CHECK(std::count(suppliers.begin(), suppliers.end(), *matching[demand]) == 1);
        CHECK(used.insert(*matching[demand]).second);
    }
}

void check_is_hall_set(const DemandGraph& graph, const HallSet& set) {
    CHECK(set.demands.size() > set.supplies.size());
    const std::set<SupplyRow> supplies(set.supplies.begin(), set.supplies.end());
    for (const auto demand : set.demands)
        for (const auto supply : graph.suppliers[demand])
            CHECK(supplies.contains(supply));
}

}  // namespace

TEST_CASE("Edmonds and push-relabel match the same number of demands", "[staffing]") {
    std::mt19937 random{5};
    for (int round = 0; round < 300; ++round) {
        const auto graph = random_graph(random);
        const auto edmonds = maximum_matching(graph, MatchingMethod::edmonds);
        const auto push_relabel = maximum_matching(graph, MatchingMethod::push_relabel);
        check_is_matching(graph, edmonds);
        check_is_matching(graph, push_relabel);
        CHECK(unmatched(edmonds) == unmatched(push_relabel));
    }
}

TEST_CASE("The whole Hall set has too few supplies by exactly what is unmatched", "[staffing]") {
    std::mt19937 random{6};
    for (int round = 0; round < 300; ++round) {
        const auto graph = random_graph(random);
        const auto matching = maximum_matching(graph);
        const auto set = whole_hall_set(graph, matching);
        CHECK(set.demands.size() - set.supplies.size() == unmatched(matching));
        if (unmatched(matching) > 0)
            check_is_hall_set(graph, set);
    }
}

TEST_CASE(
    "Small Hall sets can be checked by counting, and there is one when there must be", "[staffing]"
) {
    std::mt19937 random{7};
    for (int round = 0; round < 300; ++round) {
        const auto graph = random_graph(random);
        const auto matching = maximum_matching(graph);
        const auto sets = small_hall_sets(graph, matching);
        CHECK(sets.empty() == (unmatched(matching) == 0));
        for (const auto& set : sets)
            check_is_hall_set(graph, set);
    }
}

TEST_CASE("A small Hall set leaves out what is not the cause", "[staffing]") {
    // Demands 0-2 want supplies 0 and 1; demand 3 wants 1 and 2, demand 4 wants 2: only by way of
    // supply 1 are the last two connected with the shortage.
    const auto graph = graph_of(3, {{0, 1}, {0, 1}, {0, 1}, {1, 2}, {2}});
    const auto sets = small_hall_sets(graph, maximum_matching(graph));
    REQUIRE(sets.size() == 1);
    CHECK(sets[0].demands == std::vector<DemandRow>{0, 1, 2});
    CHECK(sets[0].supplies == std::vector<SupplyRow>{0, 1});
}

TEST_CASE("Every demand that only the same supplies can serve is named", "[staffing]") {
    const auto graph = graph_of(2, {{0, 1}, {0, 1}, {0, 1}, {0, 1}, {1}});
    const auto sets = small_hall_sets(graph, maximum_matching(graph));
    REQUIRE(sets.size() == 1);
    CHECK(sets[0].demands.size() == 5);
    CHECK(sets[0].demands.size() - sets[0].supplies.size() == 3);
}
