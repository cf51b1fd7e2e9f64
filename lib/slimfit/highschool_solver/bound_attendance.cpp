#include "slimfit/highschool_solver/bound_parts.hpp"
#include "slimfit/staffing/flow_network.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace slimfit::highschool_solver {

using namespace highschool;
using staffing::FlowNetwork;

namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

/// What each unit of a deviation costs hard at least.
std::int64_t each(const Price& price) {
    const auto grows = price.function != xhstt::CostFunction::step;
    return price.hard && grows ? price.weight : 0;
}

template <class Points, class Target>
std::int64_t each_of_all(const Points& points, Target target) {
    auto sum = std::int64_t{0};
    for_each_point(points, target, [&](Row row) { sum += each(points[row].price); });
    return sum;
}

/// The times at which an event can run, and what it costs for each time that it does not.
struct Reach {
    std::vector<bool> times;
    std::int64_t escape{};  ///< never: it always runs there
};

Reach reach_of(const Prepared& prepared, EventId event) {
    const auto& facts = prepared[event];
    Reach reach{std::vector<bool>(static_cast<std::size_t>(prepared.times)), never};
    const auto run = [&](Start start, std::int32_t duration) {
        for (auto time = start; time < start + duration; ++time)
            reach.times[static_cast<std::size_t>(time)] = true;
    };
    if (facts.given != no_start) {
        run(facts.given, facts.duration);
        return reach;
    }
    reach.escape = each_of_all(prepared.assign_time, event);
    for (auto duration = 1; duration <= facts.duration; ++duration)
        for (Start start = 0; start + duration <= prepared.times; ++start) {
            auto is_wanted = true;
            for_each_point(prepared.prefer_times, event, [&](Row row) {
                const auto& [target, price, asked] = prepared.prefer_times[row];
                if (each(price) == 0 || (asked.duration != 0 && asked.duration != duration) ||
                    holds(prepared.sets[asked.set], start))
                    return;
                is_wanted = false;
                reach.escape = std::min(reach.escape, each(price));
            });
            if (is_wanted)
                run(start, duration);
        }
    return reach;
}

/// Events that can run at the same times for the same price, as one.
struct Demand {
    std::vector<EventId> events;
    std::int32_t units{};
};

using Kind = std::pair<std::vector<bool>, std::int64_t>;

/// The events of one resource on one side, times on the other: a flow of what has to be attended,
/// of which a time takes one unit for what it costs to be there and more for clashes.
class Presence {
public:
    Presence(const Prepared& prepared, ResourceId resource, std::map<Kind, Demand> demands)
        : prepared_{prepared}, resource_{resource}, demands_{std::move(demands)} {
        clash_ = each_of_all(prepared.clashes, resource);
        const auto out = network_.add_node(-std::int64_t{std::numeric_limits<int>::max()});
        for (Start time = 0; time < prepared.times; ++time) {
            const auto node = network_.add_node();
            first_at_.push_back(network_.add_arc(node, out, 1, std::min(away(time), clash_)));
            more_at_.push_back(network_.add_arc(node, out, FlowNetwork::unlimited, clash_));
        }
        for (const auto& [kind, demand] : demands_) {
            const auto node = network_.add_node(demand.units);
            ways_.emplace_back();
            for (std::size_t time = 0; time < kind.first.size(); ++time)
                if (kind.first[time])
                    ways_.back().push_back(
                        {time, network_.add_arc(node, time + 1, FlowNetwork::unlimited, 0)}
                    );
            if (kind.second != never)
                escapes_.push_back(network_.add_arc(node, out, FlowNetwork::unlimited, kind.second)
                );
            else
                escapes_.push_back(no_arc);
        }
        flow_ = network_.cheapest_flow();
    }

    [[nodiscard]] std::int64_t cost() const { return flow_ ? flow_->cost : 0; }

    /// From what costs something to all that could have been elsewhere for it, and on.
    [[nodiscard]] Shortage shortage() const {
        std::vector<bool> demand_in(demands_.size());
        std::vector<bool> time_in(first_at_.size());
        auto grows = true;
        while (grows) {
            grows = false;
            for (std::size_t demand = 0; demand < ways_.size(); ++demand) {
                if (demand_in[demand] || !is_drawn_in(demand, time_in))
                    continue;
                demand_in[demand] = grows = true;
                for (const auto& way : ways_[demand])
                    time_in[way.time] = true;
            }
        }
        return in_words_of(demand_in, time_in);
    }

private:
    struct Way {
        std::size_t time;
        FlowNetwork::Arc arc;
    };

    static constexpr FlowNetwork::Arc no_arc = std::numeric_limits<FlowNetwork::Arc>::max();

    /// What being busy at a time costs a resource.
    [[nodiscard]] std::int64_t away(Start time) const {
        auto sum = std::int64_t{0};
        for_each_point(prepared_.unavailable, resource_, [&](Row row) {
            const auto& point = prepared_.unavailable[row];
            sum += holds(prepared_.sets[point.asked.set], time) ? each(point.price) : 0;
        });
        return sum;
    }

    [[nodiscard]] bool is_paid_for(std::size_t time) const {
        return flow_->units[more_at_[time]] > 0 ||
               (flow_->units[first_at_[time]] > 0 && away(static_cast<Start>(time)) > 0);
    }

    /// It costs something, or could make room at a time where others could go.
    [[nodiscard]] bool is_drawn_in(std::size_t demand, const std::vector<bool>& time_in) const {
        if (escapes_[demand] != no_arc && flow_->units[escapes_[demand]] > 0)
            return true;
        return std::ranges::any_of(ways_[demand], [&](const Way& way) {
            return flow_->units[way.arc] > 0 && (time_in[way.time] || is_paid_for(way.time));
        });
    }

    [[nodiscard]] Shortage
    in_words_of(const std::vector<bool>& demand_in, const std::vector<bool>& time_in) const {
        Shortage shortage{.resource = resource_, .cost = cost()};
        std::size_t number = 0;
        for (const auto& [kind, demand] : demands_) {
            if (!demand_in[number++])
                continue;
            shortage.events.insert(
                shortage.events.end(), demand.events.begin(), demand.events.end()
            );
            shortage.demanded += demand.units;
        }
        std::ranges::sort(shortage.events);
        for (Start time = 0; time < prepared_.times; ++time)
            if (time_in[static_cast<std::size_t>(time)] && away(time) == 0)
                shortage.times.push_back(time);
        return shortage;
    }

    const Prepared& prepared_;
    ResourceId resource_;
    std::map<Kind, Demand> demands_;
    std::int64_t clash_{};
    FlowNetwork network_;
    std::vector<FlowNetwork::Arc> first_at_;  ///< by time
    std::vector<FlowNetwork::Arc> more_at_;   ///< by time
    std::vector<std::vector<Way>> ways_;      ///< by demand
    std::vector<FlowNetwork::Arc> escapes_;   ///< by demand
    std::optional<FlowNetwork::Flow> flow_;
};

class Attendances {
public:
    explicit Attendances(const Prepared& prepared)
        : prepared_{prepared}, times_given_(prepared.resources) {
        found_.strained.resize(prepared.events.size());
        for (Row row = 0; row < prepared.events.size(); ++row) {
            reaches_.push_back(reach_of(prepared, EventId{row}));
            for (const auto& given : prepared.given[row])
                ++times_given_[given.resource.value()][EventId{row}];
        }
    }

    Attendance run() {
        for (Row row = 0; row < prepared_.resources; ++row)
            count(ResourceId{row});
        return std::move(found_);
    }

private:
    /// What it costs to keep one unit of a resource's presence in an event from the wanted times. A
    /// unit that stays costs a clash at most, so that more need not be paid.
    [[nodiscard]] std::int64_t escape(EventId event, std::int32_t often, std::int64_t clash) const {
        const auto left = reaches_[event.value()].escape;
        return left == never ? never : std::min(left / often, clash);
    }

    void count(ResourceId resource) {
        const auto clash = each_of_all(prepared_.clashes, resource);
        std::map<Kind, Demand> demands;
        for (const auto& [event, often] : times_given_[resource.value()]) {
            auto& demand = demands[{reaches_[event.value()].times, escape(event, often, clash)}];
            demand.events.push_back(event);
            demand.units += often * prepared_[event].duration;
        }
        const Presence presence{prepared_, resource, std::move(demands)};
        if (presence.cost() == 0)
            return;
        found_.hard += presence.cost();
        found_.shortages.push_back(presence.shortage());
        for (const auto& [event, often] : times_given_[resource.value()])
            spend(event, often, clash);
    }

    /// What was reckoned with for one resource is no longer there for another one.
    void spend(EventId event, std::int32_t often, std::int64_t clash) {
        found_.strained[event.value()] = true;
        auto& left = reaches_[event.value()].escape;
        if (left != never)
            left -= often * escape(event, often, clash);
    }

    const Prepared& prepared_;
    std::vector<Reach> reaches_;  ///< by event
    std::vector<std::map<EventId, std::int32_t>>
        times_given_;  ///< by resource, then event: how often
    Attendance found_;
};

}  // namespace

Attendance bound_of_attendance(const Prepared& prepared) {
    return Attendances{prepared}.run();
}

}  // namespace slimfit::highschool_solver
