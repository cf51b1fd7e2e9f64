#include "slimfit/solver/bound_preparations.hpp"

#include "slimfit/staffing/flow_network.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace slimfit::solver {

using staffing::FlowNetwork;
using timetable::EventId;
using timetable::PersonId;
using timetable::PreparationLimit;
using timetable::Seat;

namespace {

std::set<PersonId> possible_leaders(const Reach& reach, EventId id, const Seat& seat) {
    std::set<PersonId> people;
    for (const auto& candidate : seat.candidates)
        for (const auto& start : reach.starts(id))
            if (reach.seating(id, candidate, start.ticks))
                people.insert(candidate.person);
    return people;
}

// By preparation, who can lead the event of it that fewest can; only events that take place and are
// led for sure.
std::map<int, std::set<PersonId>> people_by_preparation(const Reach& reach) {
    std::map<int, std::set<PersonId>> people;
    for (std::uint32_t row = 0; row < reach.instance().events.size(); ++row) {
        const EventId id{row};
        const auto& event = reach.instance()[id];
        if (event.preparation < 0 || reach.may_be_unplaced(id))
            continue;
        for (const auto& seat : event.seats) {
            if (!seat.leads || !reach.is_filled(id, seat))
                continue;
            auto leaders = possible_leaders(reach, id, seat);
            const auto [found, is_new] = people.try_emplace(event.preparation, leaders);
            if (leaders.size() < found->second.size())
                found->second = std::move(leaders);
        }
    }
    return people;
}

std::map<PersonId, std::vector<PreparationLimit>> limits_by_person(const Reach& reach) {
    std::map<PersonId, std::vector<PreparationLimit>> limits;
    for (const auto& limit : reach.instance().preparation_limits)
        limits[limit.person].push_back(limit);
    for (auto& [person, of_person] : limits)
        std::ranges::sort(of_person, {}, &PreparationLimit::at_most);
    return limits;
}

// From each limit to the next, what one more costs by all limits passed.
void add_limits(
    const Reach& reach,
    const std::vector<PreparationLimit>& limits,
    FlowNetwork::Node person,
    FlowNetwork::Node done,
    FlowNetwork& network
) {
    std::int64_t passed{};
    std::int64_t price{};
    for (const auto& limit : limits) {
        const std::int64_t next = std::max(0, limit.at_most);
        network.add_arc(person, done, next - passed, price);
        passed = next;
        if (!reach.may_pay(limit.price))
            return;
        price += reach.cost(limit.price).soft;
    }
    network.add_arc(person, done, FlowNetwork::unlimited, price);
}

}  // namespace

std::int64_t preparations_bound(const Reach& reach) {
    const auto preparations = people_by_preparation(reach);
    const auto limits = limits_by_person(reach);
    if (limits.empty() || preparations.empty())
        return 0;
    FlowNetwork network;
    const auto done = network.add_node(-static_cast<std::int64_t>(preparations.size()));
    std::map<PersonId, FlowNetwork::Node> nodes;
    for (const auto& [preparation, people] : preparations) {
        const auto node = network.add_node(1);
        for (const auto person : people) {
            const auto [found, is_new] = nodes.try_emplace(person);
            if (is_new) {
                found->second = network.add_node();
                const auto of_person = limits.find(person);
                add_limits(
                    reach,
                    of_person == limits.end() ? std::vector<PreparationLimit>{} : of_person->second,
                    found->second,
                    done,
                    network
                );
            }
            network.add_arc(node, found->second, 1, 0);
        }
    }
    const auto flow = network.cheapest_flow();
    return flow ? flow->cost : 0;
}

}  // namespace slimfit::solver
