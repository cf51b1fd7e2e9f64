#include "slimfit/solver/bound_load_flow.hpp"

#include <algorithm>

namespace slimfit::solver {

using timetable::Event;
using timetable::EventId;
using timetable::Instance;
using timetable::PersonId;
using timetable::Seat;
using timetable::Tick;
using timetable::TickRange;

namespace {

std::vector<PersonId> who_can(const Reach& reach, EventId id, const Seat& seat) {
    std::vector<PersonId> people;
    for (const auto& candidate : seat.candidates) {
        const auto can = [&](const OpenStart& start) {
            return reach.seating(candidate, start.ticks).has_value();
        };
        if (std::ranges::any_of(reach.starts(id), can))
            people.push_back(candidate.person);
    }
    std::ranges::sort(people);
    const auto twice = std::ranges::unique(people);
    people.erase(twice.begin(), twice.end());
    return people;
}

// The ticks in which a person could have load.
class LoadTicks {
public:
    explicit LoadTicks(const Instance& instance)
        : ticks_(static_cast<std::size_t>(instance.days.back().last)) {}

    void add(TickRange range) {
        std::fill(ticks_.begin() + range.first, ticks_.begin() + range.last, true);
    }

    [[nodiscard]] std::int64_t within(TickRange range) const {
        return std::count(ticks_.begin() + range.first, ticks_.begin() + range.last, true);
    }

    [[nodiscard]] std::int64_t count() const {
        return std::count(ticks_.begin(), ticks_.end(), true);
    }

private:
    std::vector<bool> ticks_;
};

// Ticks among some that an event takes wherever it starts.
std::int64_t least_within(const LoadTicks& ticks, const std::vector<OpenStart>& starts) {
    std::int64_t least = ticks.count();
    for (const auto& start : starts)
        least = std::min(least, ticks.within(start.ticks));
    return least;
}

}  // namespace

LoadFlow::LoadFlow(const Reach& reach) {
    for (const auto& share : reach.instance().fair_load->shares) {
        row_of_.emplace(share.person, named_.size());
        named_.push_back({.contract = share.contract, .most = 0});
        contracts_ += share.contract;
    }
    add_events(reach);
    limit_people(reach);
}

void LoadFlow::add_events(const Reach& reach) {
    for (std::uint32_t row = 0; row < reach.instance().events.size(); ++row)
        if (reach.instance().events[row].counts_as_load)
            add_seats(EventId{row}, reach);
}

void LoadFlow::add_seats(EventId id, const Reach& reach) {
    const auto& event = reach.instance()[id];
    for (const auto& seat : event.seats) {
        if (seat.kind != Seat::Kind::occupying)
            continue;
        const auto people = who_can(reach, id, seat);
        auto& seats = classes_[people];
        if (reach.is_filled(id, seat) && !reach.may_be_unplaced(id))
            seats.filled += event.duration;
        else
            seats.optional += event.duration;
    }
}

// A person is in one place at a tick; of the ticks with load in reach, some go to what is hers
// alone and no load, her breaks.
void LoadFlow::limit_people(const Reach& reach) {
    for (auto& [people, seats] : classes_)
        for (const auto person : people) {
            const auto found = row_of_.find(person);
            if (found != row_of_.end())
                seats.named.push_back(found->second);
            else
                seats.others = true;
        }
    const auto& instance = reach.instance();
    if (reach.may_pay(instance.prices.person_clash)) {
        for (auto& named : named_)
            named.most = all_ticks();
        return;
    }
    std::vector<LoadTicks> ticks(named_.size(), LoadTicks{instance});
    std::vector<std::vector<EventId>> own(named_.size());
    for (std::uint32_t row = 0; row < instance.events.size(); ++row) {
        const EventId id{row};
        for (const auto& seat : instance[id].seats) {
            if (seat.kind != Seat::Kind::occupying)
                continue;
            for (const auto& candidate : seat.candidates) {
                const auto found = row_of_.find(candidate.person);
                if (found == row_of_.end())
                    continue;
                for (const auto& start : reach.starts(id))
                    if (instance[id].counts_as_load && reach.seating(candidate, start.ticks))
                        ticks[found->second].add(start.ticks);
                if (!instance[id].counts_as_load && seat.candidates.size() == 1 &&
                    reach.is_filled(id, seat) && !reach.may_be_unplaced(id))
                    own[found->second].push_back(id);
            }
        }
    }
    for (std::size_t row = 0; row < named_.size(); ++row) {
        named_[row].most = ticks[row].count();
        for (const auto id : own[row])
            named_[row].most -= least_within(ticks[row], reach.starts(id));
    }
}

std::int64_t LoadFlow::all_ticks() const {
    std::int64_t sum{};
    for (const auto& [people, seats] : classes_)
        sum += seats.filled + seats.optional;
    return sum;
}

std::size_t LoadFlow::arcs() const {
    std::size_t count = named_.size() * 2;
    for (const auto& [people, seats] : classes_)
        count += 2 * seats.named.size() + 3;
    return count;
}

std::optional<std::int64_t> LoadFlow::cheapest(
    std::int64_t named_take, std::int64_t others_take, std::int64_t scale, const AddArcs& add_arcs
) const {
    Network network;
    const auto total = network.add_node(-named_take * scale);
    const auto others = network.add_node(-others_take * scale);
    std::vector<Network::Node> nodes;
    for (const auto& named : named_) {
        nodes.push_back(network.add_node());
        add_arcs(network, nodes.back(), total, named);
    }
    for (const auto& [people, seats] : classes_) {
        // What may stay empty joins the seats, or goes to nobody.
        const auto taken = network.add_node(seats.filled * scale);
        const auto optional = network.add_node(seats.optional * scale);
        network.add_arc(optional, taken, Network::unlimited, 0);
        network.add_arc(optional, others, Network::unlimited, 0);
        if (seats.others)
            network.add_arc(taken, others, Network::unlimited, 0);
        for (const auto row : seats.named)
            network.add_arc(taken, nodes[row], Network::unlimited, 0);
    }
    const auto flow = network.cheapest_flow();
    return flow ? std::optional{flow->cost} : std::nullopt;
}

std::optional<LoadFlow::Totals> LoadFlow::totals() const {
    const auto extreme = [this](std::int64_t cost_of_tick) {
        return cheapest(
            all_ticks(),
            all_ticks(),
            1,
            [=](auto& network, auto from, auto to, auto& named) {
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

std::int64_t LoadFlow::deviation(std::int64_t total) const {
    std::int64_t targets{};
    for (const auto& named : named_)
        targets += total * named.contract / contracts_;
    const auto above = cheapest(
        total,
        all_ticks() - total,
        1,
        [&](auto& network, auto from, auto to, auto& named) {
            const auto target = std::min(named.most, total * named.contract / contracts_);
            network.add_arc(from, to, target, 0);
            network.add_arc(from, to, named.most - target, 1);
        }
    );
    return 2 * above.value() - (total - targets);
}

std::int64_t LoadFlow::smooth_deviation(std::int64_t total) const {
    const auto above = cheapest(
        total,
        all_ticks() - total,
        contracts_,
        [&](auto& network, auto from, auto to, auto& named) {
            const auto most = named.most * contracts_;
            const auto target = std::min(most, total * named.contract);
            network.add_arc(from, to, target, 0);
            network.add_arc(from, to, most - target, 1);
        }
    );
    return 2 * above.value();
}

}  // namespace slimfit::solver
