#include "slimfit/staffing/hall_set.hpp"

#include <algorithm>
#include <set>
#include <span>

namespace slimfit::staffing {

namespace {

constexpr std::size_t work_at_most = 4'000'000;  // demands looked at while one set is made smaller

// Finds Hall sets in one graph with one maximum matching.
class Reachability {
public:
    Reachability(const DemandGraph& graph, const Matching& maximum)
        : graph_{graph}, server_{maximum}, served_(graph.supplies.size()) {
        for (DemandRow demand = 0; demand < maximum.size(); ++demand)
            if (maximum[demand])
                served_[*maximum[demand]] = demand;
    }

    [[nodiscard]] HallSet from(std::span<const DemandRow> unmatched) const {
        std::vector<bool> seen_demand(graph_.demands.size());
        std::vector<bool> seen_supply(graph_.supplies.size());
        HallSet set{.demands = {unmatched.begin(), unmatched.end()}, .supplies = {}};
        for (const auto demand : unmatched)
            seen_demand[demand] = true;
        for (std::size_t next = 0; next < set.demands.size(); ++next) {
            for (const auto supply : graph_.suppliers[set.demands[next]]) {
                if (seen_supply[supply])
                    continue;
                seen_supply[supply] = true;
                set.supplies.push_back(supply);
                const auto demand = served_[supply].value();
                if (!seen_demand[demand]) {
                    seen_demand[demand] = true;
                    set.demands.push_back(demand);
                }
            }
        }
        std::ranges::sort(set.demands);
        std::ranges::sort(set.supplies);
        return set;
    }

    [[nodiscard]] std::vector<DemandRow> unmatched() const {
        std::vector<DemandRow> rows;
        for (DemandRow demand = 0; demand < server_.size(); ++demand)
            if (!server_[demand])
                rows.push_back(demand);
        return rows;
    }

private:
    const DemandGraph& graph_;
    const Matching& server_;
    std::vector<std::optional<DemandRow>> served_;
};

// Tries to leave out supplies, with the demands they can serve, as long as what remains still has
// too few: what cannot be left out is the cause. The smallest of all sets is hard to find; one
// without a supply that could be left out is small enough to be checked by hand.
class Shrinking {
public:
    Shrinking(const DemandGraph& graph, HallSet set) : graph_{graph}, set_{std::move(set)} {}

    HallSet smallest() {
        std::set<ProviderRow> providers;
        for (const auto supply : set_.supplies)
            providers.insert(graph_.supplies[supply].provider);
        for (const auto provider : providers)
            try_without([&](SupplyRow row) { return graph_.supplies[row].provider == provider; });
        for (const auto supply : std::vector{set_.supplies})
            try_without([=](SupplyRow row) { return row == supply; });
        return set_;
    }

private:
    template <class LeftOut>
    void try_without(LeftOut left_out) {
        if (work_ > work_at_most || std::ranges::none_of(set_.supplies, left_out))
            return;
        work_ += set_.demands.size();
        std::vector<DemandRow> rows;
        for (const auto demand : set_.demands)
            if (std::ranges::none_of(graph_.suppliers[demand], left_out))
                rows.push_back(demand);
        const auto part = only(rows);
        const auto matching = maximum_matching(part);
        const auto smaller = whole_hall_set(part, matching);
        if (smaller.demands.empty())
            return;
        set_ = {};
        for (const auto demand : smaller.demands)
            set_.demands.push_back(rows[demand]);
        for (const auto supply : smaller.supplies)
            set_.supplies.push_back(rows_of_supplies_[supply]);
        std::ranges::sort(set_.supplies);
    }

    // Those demands alone, with their suppliers renumbered.
    DemandGraph only(const std::vector<DemandRow>& rows) {
        DemandGraph part;
        rows_of_supplies_ = set_.supplies;
        for (const auto supply : rows_of_supplies_)
            part.supplies.push_back(graph_.supplies[supply]);
        for (const auto demand : rows) {
            part.demands.push_back(graph_.demands[demand]);
            auto& suppliers = part.suppliers.emplace_back();
            for (const auto supply : graph_.suppliers[demand]) {
                const auto found = std::ranges::lower_bound(rows_of_supplies_, supply);
                suppliers.push_back(static_cast<SupplyRow>(found - rows_of_supplies_.begin()));
            }
        }
        return part;
    }

    const DemandGraph& graph_;
    HallSet set_;
    std::vector<SupplyRow> rows_of_supplies_;
    std::size_t work_{};
};

// Every demand of a region that only the supplies of a set can serve belongs to the set.
void add_all_who_depend(const DemandGraph& graph, const HallSet& region, HallSet& set) {
    if (set.supplies.empty())
        return;
    set.demands.clear();
    for (const auto demand : region.demands) {
        const auto& suppliers = graph.suppliers[demand];
        const bool depends = !suppliers.empty() && std::ranges::all_of(suppliers, [&](auto row) {
            return std::ranges::binary_search(set.supplies, row);
        });
        if (depends)
            set.demands.push_back(demand);
    }
}

}  // namespace

HallSet whole_hall_set(const DemandGraph& graph, const Matching& maximum) {
    const Reachability reachability{graph, maximum};
    return reachability.from(reachability.unmatched());
}

std::vector<HallSet> small_hall_sets(const DemandGraph& graph, const Matching& maximum) {
    const Reachability reachability{graph, maximum};
    const auto causes = reachability.unmatched();
    const auto region = reachability.from(causes);
    std::vector<HallSet> sets;
    std::vector<bool> explained(graph.demands.size());
    for (const auto demand : causes) {
        auto set = reachability.from(std::vector{demand});
        if (std::ranges::any_of(set.demands, [&](DemandRow row) { return explained[row]; }))
            continue;
        add_all_who_depend(graph, region, set);
        for (const auto row : set.demands)
            explained[row] = true;
        set = Shrinking{graph, std::move(set)}.smallest();
        add_all_who_depend(graph, region, set);
        sets.push_back(std::move(set));
    }
    return sets;
}

}  // namespace slimfit::staffing
