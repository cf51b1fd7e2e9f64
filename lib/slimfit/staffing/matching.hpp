#pragma once

#include "slimfit/staffing/demand_graph.hpp"

#include <optional>
#include <vector>

namespace slimfit::staffing {

/// By demand: the supply that serves it; none: unmatched.
using Matching = std::vector<std::optional<SupplyRow>>;

/// How a maximum matching is found. Both find one of the same size; which demands it leaves out may
/// differ.
enum class MatchingMethod : std::uint8_t { edmonds, push_relabel };

/// A matching of as many demands as can be matched at once, each supply with one demand at most.
[[nodiscard]] Matching
maximum_matching(const DemandGraph& graph, MatchingMethod method = MatchingMethod::push_relabel);

/// How many demands a matching leaves out.
[[nodiscard]] std::size_t unmatched(const Matching& matching);

}  // namespace slimfit::staffing
