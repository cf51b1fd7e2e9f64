#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace slimfit::staffing {

/// A network in which units flow from nodes that give to nodes that take, over arcs with a capacity
/// and a cost per unit.
///
///     FlowNetwork network;
///     const auto seat = network.add_node(1);
///     const auto anna = network.add_node(-1);
///     network.add_arc(seat, anna, 1, 250);
///     const auto flow = network.cheapest_flow();   // flow->cost == 250
class FlowNetwork {
public:
    using Node = std::size_t;
    using Arc = std::size_t;

    static constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();

    struct Flow {
        std::int64_t cost{};
        std::vector<std::int64_t> units;  ///< by arc
    };

    /// gives > 0: units that leave the network's outside here; < 0: units it takes.
    Node add_node(std::int64_t gives = 0);

    /// capacity >= 0; the cost may be negative.
    Arc add_arc(Node from, Node to, std::int64_t capacity, std::int64_t cost);

    [[nodiscard]] std::size_t nodes() const { return gives_.size(); }

    [[nodiscard]] std::size_t arcs() const { return arcs_.size(); }

    /// The cheapest way to bring every given unit to a taker: nodes that take may be left with
    /// less, never with more. None when the units cannot all be brought.
    [[nodiscard]] std::optional<Flow> cheapest_flow() const;

private:
    struct Pipe {
        Node from{};
        Node to{};
        std::int64_t capacity{};
        std::int64_t cost{};
    };

    std::vector<std::int64_t> gives_;
    std::vector<Pipe> arcs_;
};

}  // namespace slimfit::staffing
