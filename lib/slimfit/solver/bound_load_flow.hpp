#pragma once

#include "slimfit/solver/bound_load_seats.hpp"
#include "slimfit/staffing/flow_network.hpp"

#include <functional>
#include <optional>

namespace slimfit::solver {

/// What loads cost that have a given total: seats flow to the people who can take them.
class LoadFlow {
public:
    explicit LoadFlow(LoadSeats seats) : seats_{std::move(seats)} {}

    [[nodiscard]] const LoadSeats& seats() const { return seats_; }

    /// The size of a flow, to guess how long one takes.
    [[nodiscard]] std::size_t arcs() const;

    /// The total loads that the people named can have together.
    struct Totals {
        std::int64_t least{};
        std::int64_t most{};
    };

    /// None when what must be taken cannot be.
    [[nodiscard]] std::optional<Totals> totals() const;

    /// What deviations from targets and empty seats cost at least when loads have that total, in
    /// parts.
    ///
    /// With A ticks above targets and R = total - all targets, A - R are below: 2A - R in all, and
    /// A is bought in the flow.
    [[nodiscard]] std::int64_t cost(std::int64_t total) const;

    /// The same with targets that are not rounded down, times contracts. Convex in the total, since
    /// loads and targets may be mixed in proportion. Rounding moves ticks from below to above and
    /// takes R off, which is less than the number of people: so the cost is less than that many
    /// ticks below this.
    [[nodiscard]] std::int64_t smooth_cost(std::int64_t total) const;

private:
    using Network = staffing::FlowNetwork;

    /// Adds the arcs from a person to the node that takes the load of all people named.
    using AddArcs =
        std::function<void(Network&, Network::Node, Network::Node, const LoadSeats::Named&)>;

    struct Take {
        std::int64_t named{};   ///< what people named take at most, together
        std::int64_t others{};  ///< what other people and nobody take at most
        std::int64_t scale{1};  ///< units per tick
        bool empty_costs{true};
    };

    [[nodiscard]] std::optional<std::int64_t>
    cheapest(const Take& take, const AddArcs& add_arcs) const;

    LoadSeats seats_;
};

}  // namespace slimfit::solver
