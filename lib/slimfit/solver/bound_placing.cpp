#include "slimfit/solver/bound_placing.hpp"

#include "slimfit/staffing/flow_network.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <unordered_map>

namespace slimfit::solver {

using staffing::FlowNetwork;
using timetable::Event;
using timetable::EventId;
using timetable::PersonId;
using timetable::Seat;
using timetable::Tick;
using timetable::TickRange;

namespace {

constexpr auto never = std::numeric_limits<std::int64_t>::max();

// Beyond this many ways to fill seats the flow takes longer than its answer is worth.
constexpr std::size_t ways_at_most = 400'000;

// Somebody in a seat at some ticks.
struct Way {
    PersonId person;
    TickRange ticks;
    std::int64_t cost{};
};

// What one person is asked for: a seat, or one more person for the heads of a cover.
struct Asked {
    std::vector<Way> ways;
    std::int64_t nobody{never};  ///< what it costs to do without; never: impossible
};

// Everything one event asks for, with what it costs in any case.
struct EventAsks {
    std::vector<Asked> seats;
    std::int64_t at_least{};
};

class Asking {
public:
    Asking(const Reach& reach, bool with_empty_seats)
        : reach_{reach}, with_empty_seats_{with_empty_seats} {}

    [[nodiscard]] EventAsks of(EventId id) const {
        const auto& event = reach_.instance()[id];
        EventAsks asks;
        bool start_is_carried = false;
        const bool has_filled_seat = std::ranges::any_of(event.seats, [&](const Seat& seat) {
            return seat.kind == Seat::Kind::occupying && reach_.is_filled(id, seat);
        });
        for (const auto& seat : event.seats) {
            if (seat.kind != Seat::Kind::occupying)
                continue;
            if (reach_.is_filled(id, seat)) {
                asks.seats.push_back(filled(id, seat, !start_is_carried));
                start_is_carried = true;
            } else if (may_cost_empty(id, seat)) {
                const bool carries = !start_is_carried && !has_filled_seat;
                asks.seats.push_back(perhaps_empty(id, seat, carries));
                start_is_carried = start_is_carried || carries;
            }
        }
        ask_for_heads(id, event, asks);
        if (!start_is_carried)
            asks.at_least = cheapest_start(id);
        return asks;
    }

private:
    [[nodiscard]] Asked filled(EventId id, const Seat& seat, bool carries_start) const {
        Asked asked{.ways = ways(id, {&seat}, carries_start)};
        if (reach_.may_be_unplaced(id))
            asked.nobody = carries_start ? reach_.cost(reach_.instance()[id].unplaced).soft : 0;
        return asked;
    }

    [[nodiscard]] bool may_cost_empty(EventId id, const Seat& seat) const {
        return reach_.soft(seat.empty) > 0 && !reach_.may_be_deserted(id) &&
               (with_empty_seats_ || !reach_.instance()[id].counts_as_load);
    }

    // Nobody in it: the event may have a start all the same, or none.
    [[nodiscard]] Asked perhaps_empty(EventId id, const Seat& seat, bool carries_start) const {
        Asked asked{.ways = ways(id, {&seat}, carries_start), .nobody = reach_.soft(seat.empty)};
        if (carries_start)
            asked.nobody = cheapest_start_with(id, asked.nobody);
        else if (reach_.may_be_unplaced(id))
            asked.nobody = 0;
        return asked;
    }

    // People beyond the seats that are asked for by themselves, in any of the other ones.
    void ask_for_heads(EventId id, const Event& event, EventAsks& asks) const {
        const auto* floor = reach_.floor(id);
        const auto seated = static_cast<int>(asks.seats.size());
        if (floor == nullptr || floor->people <= seated || reach_.may_be_unplaced(id))
            return;
        std::vector<const Seat*> others;
        for (const auto& seat : event.seats)
            if (seat.kind == Seat::Kind::occupying && !reach_.is_filled(id, seat) &&
                !may_cost_empty(id, seat))
                others.push_back(&seat);
        Asked more{.ways = ways(id, others, false)};
        if (reach_.may_pay(floor->missing))
            more.nobody = reach_.cost(floor->missing).soft;
        asks.seats.insert(asks.seats.end(), static_cast<std::size_t>(floor->people - seated), more);
    }

    [[nodiscard]] std::vector<Way>
    ways(EventId id, const std::vector<const Seat*>& seats, bool carries_start) const {
        std::vector<Way> all;
        for (const auto* seat : seats)
            for (const auto& candidate : seat->candidates)
                for (const auto& start : reach_.starts(id))
                    if (const auto cost = reach_.seating(id, candidate, start.ticks))
                        all.push_back(
                            {.person = candidate.person,
                             .ticks = start.ticks,
                             .cost = *cost + (carries_start ? start.cost.soft : 0)}
                        );
        return all;
    }

    [[nodiscard]] std::int64_t cheapest_start(EventId id) const {
        return cheapest_start_with(id, 0);
    }

    // What it costs at least to have a start, and something more with it, or to have none.
    [[nodiscard]] std::int64_t cheapest_start_with(EventId id, std::int64_t more) const {
        auto least =
            reach_.may_be_unplaced(id) ? reach_.cost(reach_.instance()[id].unplaced).soft : never;
        for (const auto& start : reach_.starts(id))
            least = std::min(least, start.cost.soft + more);
        return least == never ? 0 : least;
    }

    const Reach& reach_;
    bool with_empty_seats_{};
};

std::vector<EventAsks> all_asks(const Reach& reach, bool with_empty_seats) {
    const Asking asking{reach, with_empty_seats};
    std::vector<EventAsks> all;
    for (std::uint32_t row = 0; row < reach.instance().events.size(); ++row)
        all.push_back(asking.of(EventId{row}));
    return all;
}

std::int64_t cheapest(const Asked& asked) {
    auto least = asked.nobody;
    for (const auto& way : asked.ways)
        least = std::min(least, way.cost);
    return least == never ? 0 : least;
}

std::int64_t sum_of_cheapest(const std::vector<EventAsks>& all) {
    std::int64_t sum{};
    for (const auto& asks : all) {
        sum += asks.at_least;
        for (const auto& asked : asks.seats)
            sum += cheapest(asked);
    }
    return sum;
}

std::size_t count_ways(const std::vector<EventAsks>& all) {
    std::size_t count{};
    for (const auto& asks : all)
        for (const auto& asked : asks.seats)
            count += asked.ways.size();
    return count;
}

std::size_t count_seats(const std::vector<EventAsks>& all) {
    std::size_t count{};
    for (const auto& asks : all)
        count += asks.seats.size();
    return count;
}

// As few ticks as hit every way: always the last tick of the one that ends first.
std::vector<Tick> stabs(const std::vector<EventAsks>& all) {
    std::vector<TickRange> ranges;
    for (const auto& asks : all)
        for (const auto& asked : asks.seats)
            for (const auto& way : asked.ways)
                ranges.push_back(way.ticks);
    std::ranges::sort(ranges, {}, &TickRange::last);
    std::vector<Tick> ticks;
    for (const auto range : ranges)
        if (ticks.empty() || ticks.back() < range.first)
            ticks.push_back(range.last - 1);
    return ticks;
}

class PlacingFlow {
public:
    PlacingFlow(const std::vector<EventAsks>& all, bool people_may_clash)
        : stabs_{stabs(all)},
          seats_{static_cast<std::int64_t>(count_seats(all))},
          seats_of_person_{people_may_clash ? seats_ : 1},
          nobody_{network_.add_node(-seats_)} {
        for (const auto& asks : all)
            for (const auto& asked : asks.seats)
                add(asked);
    }

    // None when not every seat can be filled: then no solution is in reach at all.
    [[nodiscard]] std::optional<std::int64_t> cheapest() const {
        const auto flow = network_.cheapest_flow();
        return flow ? std::optional{flow->cost} : std::nullopt;
    }

private:
    void add(const Asked& asked) {
        const auto seat = network_.add_node(1);
        std::map<FlowNetwork::Node, std::int64_t> costs;
        for (const auto& way : asked.ways) {
            const auto [found, is_new] = costs.try_emplace(time_of(way), way.cost);
            found->second = std::min(found->second, way.cost);
        }
        for (const auto& [time, cost] : costs)
            network_.add_arc(seat, time, 1, cost);
        if (asked.nobody != never)
            network_.add_arc(seat, nobody_, 1, asked.nobody);
    }

    // One person at the first stab of a placement.
    FlowNetwork::Node time_of(const Way& way) {
        const auto stab = *std::ranges::lower_bound(stabs_, way.ticks.first);
        const auto key = static_cast<std::uint64_t>(way.person.value()) << 32U |
                         static_cast<std::uint32_t>(stab);
        const auto found = times_.find(key);
        if (found != times_.end())
            return found->second;
        return times_.emplace(key, network_.add_node(-seats_of_person_)).first->second;
    }

    FlowNetwork network_;
    std::vector<Tick> stabs_;
    std::int64_t seats_{};
    std::int64_t seats_of_person_{};  ///< at a time
    FlowNetwork::Node nobody_{};
    std::unordered_map<std::uint64_t, FlowNetwork::Node> times_;
};

}  // namespace

std::int64_t placing_bound(const Reach& reach, bool with_empty_seats) {
    const auto all = all_asks(reach, with_empty_seats);
    if (count_ways(all) > ways_at_most)
        return sum_of_cheapest(all);
    const PlacingFlow flow{all, reach.may_pay(reach.instance().prices.person_clash)};
    const auto seats = flow.cheapest();
    if (!seats)
        return sum_of_cheapest(all);
    std::int64_t sum{*seats};
    for (const auto& asks : all)
        sum += asks.at_least;
    return sum;
}

std::int64_t single_choices_bound(const Reach& reach) {
    return sum_of_cheapest(all_asks(reach, true));
}

}  // namespace slimfit::solver
