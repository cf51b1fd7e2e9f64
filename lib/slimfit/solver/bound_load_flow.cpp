#include "slimfit/solver/bound_load_flow.hpp"

#include <algorithm>

namespace slimfit::solver {

std::size_t LoadFlow::arcs() const {
    std::size_t count = seats_.named.size() * 2;
    for (const auto& of_class : seats_.classes)
        count += of_class.named.size() + 3;
    for (const auto& crowd : seats_.crowds)
        count += crowd.classes.size();
    return count;
}

std::optional<std::int64_t> LoadFlow::cheapest(const Take& take, const AddArcs& add_arcs) const {
    Network network;
    const auto total = network.add_node(-take.named * take.scale);
    const auto others = network.add_node(-take.others * take.scale);
    std::vector<Network::Node> people;
    for (const auto& named : seats_.named) {
        people.push_back(network.add_node());
        add_arcs(network, people.back(), total, named);
    }
    std::vector<Network::Node> taken;
    for (const auto& of_class : seats_.classes) {
        taken.push_back(network.add_node(of_class.filled * take.scale));
        const auto optional = network.add_node(of_class.optional * take.scale);
        network.add_arc(optional, taken.back(), Network::unlimited, 0);
        network.add_arc(
            optional, others, Network::unlimited, take.empty_costs ? of_class.empty : 0
        );
        if (of_class.others)
            network.add_arc(taken.back(), others, Network::unlimited, 0);
        for (const auto row : of_class.named)
            network.add_arc(taken.back(), people[row], Network::unlimited, 0);
    }
    for (const auto& crowd : seats_.crowds) {
        const auto heads = network.add_node(crowd.ticks * take.scale);
        for (const auto row : crowd.classes)
            network.add_arc(heads, taken[row], Network::unlimited, 0);
    }
    const auto flow = network.cheapest_flow();
    return flow ? std::optional{flow->cost} : std::nullopt;
}

std::optional<LoadFlow::Totals> LoadFlow::totals() const {
    const auto all = seats_.all_ticks();
    const auto extreme = [&](std::int64_t cost_of_tick) {
        return cheapest(
            {.named = all, .others = all, .empty_costs = false},
            [=](Network& network, auto from, auto to, const LoadSeats::Named& named) {
                network.add_arc(from, to, named.most, cost_of_tick);
            }
        );
    };
    const auto least = extreme(1);
    const auto most = extreme(-1);
    if (!least || !most)
        return std::nullopt;
    return Totals{.least = *least, .most = -*most};
}

std::int64_t LoadFlow::cost(std::int64_t total) const {
    const auto target_of = [&](const LoadSeats::Named& named) {
        return total * named.contract / seats_.contracts;
    };
    std::int64_t targets{};
    for (const auto& named : seats_.named)
        targets += target_of(named);
    const auto bought = cheapest(
        {.named = total, .others = seats_.all_ticks() - total},
        [&](Network& network, auto from, auto to, const LoadSeats::Named& named) {
            const auto target = std::min(named.most, target_of(named));
            network.add_arc(from, to, target, 0);
            network.add_arc(from, to, named.most - target, 2 * seats_.price);
        }
    );
    return bought.value() - seats_.price * (total - targets);
}

std::int64_t LoadFlow::smooth_cost(std::int64_t total) const {
    const auto bought = cheapest(
        {.named = total, .others = seats_.all_ticks() - total, .scale = seats_.contracts},
        [&](Network& network, auto from, auto to, const LoadSeats::Named& named) {
            const auto most = named.most * seats_.contracts;
            const auto target = std::min(most, total * named.contract);
            network.add_arc(from, to, target, 0);
            network.add_arc(from, to, most - target, 2 * seats_.price);
        }
    );
    return bought.value();
}

}  // namespace slimfit::solver
