#include "slimfit/staffing/colouring.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/sequential_vertex_coloring.hpp>
#include <boost/graph/smallest_last_ordering.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace slimfit::staffing {

using timetable::Event;
using timetable::EventId;
using timetable::Instance;
using timetable::Seat;

namespace {

// A claim on something that only one event at a time can have: a group, a zone, a person.
enum class Kind : std::uint8_t { group, zone, person };
using Claim = std::pair<Kind, std::uint32_t>;

void claim_heads(const Event& event, std::vector<Claim>& claims) {
    for (const auto group : event.groups)
        claims.emplace_back(Kind::group, group.value());
}

void claim_zone(const Instance& instance, const Event& event, std::vector<Claim>& claims) {
    if (event.zones.size() == 1 && !instance[event.zones.front()].shared)
        claims.emplace_back(Kind::zone, event.zones.front().value());
}

void claim_people(const Event& event, std::vector<Claim>& claims) {
    for (const auto& seat : event.seats)
        if (seat.kind == Seat::Kind::occupying && seat.candidates.size() == 1 && seat.empty &&
            seat.empty->hard)
            claims.emplace_back(Kind::person, seat.candidates.front().person.value());
}

class ConflictGraph {
public:
    ConflictGraph(const Instance& instance, std::span<const EventId> events)
        : graph_{events.size()} {
        for (std::size_t row = 0; row < events.size(); ++row) {
            std::vector<Claim> claims;
            claim_heads(instance[events[row]], claims);
            claim_zone(instance, instance[events[row]], claims);
            claim_people(instance[events[row]], claims);
            for (const auto& claim : claims)
                claimants_[claim].insert(row);
        }
        for (const auto& [claim, rows] : claimants_)
            join(rows, rows);
        for (const auto& overlap : instance.overlaps)
            join(claimants(overlap.one), claimants(overlap.other));
    }

    // By row of the events, the layer.
    [[nodiscard]] std::vector<std::size_t> colours() {
        std::vector<std::size_t> order(boost::num_vertices(graph_));
        std::vector<std::size_t> colours(order.size());
        if (order.empty())
            return colours;
        const auto index = boost::get(boost::vertex_index, graph_);
        std::vector<std::size_t> degree(order.size());
        std::vector<std::size_t> mark(order.size());
        boost::smallest_last_vertex_ordering(
            graph_,
            boost::make_iterator_property_map(order.begin(), boost::identity_property_map{}),
            boost::make_iterator_property_map(degree.begin(), index),
            boost::make_iterator_property_map(mark.begin(), index)
        );
        boost::sequential_vertex_coloring(
            graph_,
            boost::make_iterator_property_map(order.begin(), boost::identity_property_map{}),
            boost::make_iterator_property_map(colours.begin(), index)
        );
        return colours;
    }

private:
    using Rows = std::set<std::size_t>;

    const Rows& claimants(timetable::GroupId group) {
        return claimants_[{Kind::group, group.value()}];
    }

    void join(const Rows& some, const Rows& others) {
        for (const auto one : some)
            for (const auto other : others)
                if (one != other)
                    boost::add_edge(one, other, graph_);
    }

    // setS: two events that conflict in several ways are neighbours once.
    boost::adjacency_list<boost::setS, boost::vecS, boost::undirectedS> graph_;
    std::map<Claim, Rows> claimants_;
};

}  // namespace

std::vector<std::vector<EventId>>
layers_without_conflict(const Instance& instance, std::span<const EventId> events) {
    const auto colours = ConflictGraph{instance, events}.colours();
    std::vector<std::vector<EventId>> layers;
    for (std::size_t row = 0; row < events.size(); ++row) {
        if (colours[row] >= layers.size())
            layers.resize(colours[row] + 1);
        layers[colours[row]].push_back(events[row]);
    }
    for (auto& layer : layers)
        std::ranges::sort(layer);
    return layers;
}

}  // namespace slimfit::staffing
