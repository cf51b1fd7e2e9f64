#include "slimfit/grouping/week_groups.hpp"
#include "slimfit/planning/make_draft.hpp"
#include "slimfit/school/day.hpp"
#include "slimfit/solver/random.hpp"
#include "slimfit/staffing/colouring.hpp"
#include "slimfit/staffing/flow_network.hpp"
#include "slimfit/staffing/matching.hpp"
#include "slimfit/staffing/people_needed.hpp"
#include "slimfit/staffing/round_flow.hpp"

#include "benchmark.hpp"
#include "school_file.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <stdexcept>

namespace slimfit::bench {

namespace {

using staffing::MatchingMethod;
using staffing::RoundSeat;
using timetable::EventId;
using timetable::Instance;

/// The fastest of some repetitions, in thousandths of milliseconds.
template <class Work>
std::int64_t fastest(int repetitions, const Work& work) {
    using Clock = std::chrono::steady_clock;
    auto least = std::chrono::microseconds::max();
    for (int repetition = 0; repetition < repetitions; ++repetition) {
        const auto begin = Clock::now();
        work();
        least = std::min(
            least, std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin)
        );
    }
    return least.count();
}

Instance instance_of(const school::School& school, calendar::IsoWeek week) {
    const auto dates = school::school_days_of(school, week);
    const auto groups = grouping::week_groups(school, {dates.front(), dates.back()}).groups;
    const auto demands = planning::demands_of(school, groups, week);
    return planning::make_draft(school, groups, demands, {.week = week}).instance;
}

std::vector<EventId> movable_events(const Instance& instance) {
    std::vector<EventId> events;
    for (std::uint32_t row = 0; row < instance.events.size(); ++row)
        if (instance.events[row].starts.size() > 1)
            events.emplace_back(row);
    return events;
}

/// Seats that about half of some people may take, at any cost from -25 to 25.
std::vector<RoundSeat> round_of(std::size_t size, solver::Random& random) {
    std::vector<RoundSeat> seats(size);
    for (auto& seat : seats) {
        seat.empty = {0, 50};
        for (std::uint32_t person = 0; person < size; ++person)
            if (random.once_in(2))
                seat.options.push_back(
                    {timetable::PersonId{person},
                     {0, static_cast<std::int64_t>(random.below(51)) - 25}}
                );
    }
    return seats;
}

std::int64_t cheapest_by_network(const std::vector<RoundSeat>& seats) {
    staffing::FlowNetwork network;
    std::vector<staffing::FlowNetwork::Node> people;
    for (std::size_t person = 0; person < seats.size(); ++person)
        people.push_back(network.add_node(-1));
    for (const auto& seat : seats) {
        const auto node = network.add_node(1);
        network.add_arc(node, network.add_node(-1), 1, seat.empty.soft);
        for (const auto& option : seat.options)
            network.add_arc(node, people[option.person.value()], 1, option.cost.soft);
    }
    return network.cheapest_flow()->cost;
}

}  // namespace

void bench_matching(
    const Request& request, const std::vector<std::filesystem::path>& schools, int repetitions
) {
    Table table{
        request.out,
        request.layout,
        {"school",
         "demands",
         "supplies",
         "pairs",
         "unmatched",
         "Edmonds µs",
         "push-relabel µs",
         "events that move",
         "layers",
         "colouring µs"}};
    for (const auto& file : schools) {
        const auto instance = instance_of(school_of(file), request.week);
        const auto graph = staffing::whole_demand(staffing::people_needed(instance));
        const auto events = movable_events(instance);
        const auto matched_by = [&](MatchingMethod method) {
            return staffing::unmatched(staffing::maximum_matching(graph, method));
        };
        const auto left = matched_by(MatchingMethod::edmonds);
        if (left != matched_by(MatchingMethod::push_relabel))
            throw std::runtime_error{"two ways to match do not agree"};
        std::size_t pairs = 0;
        for (const auto& suppliers : graph.suppliers)
            pairs += suppliers.size();
        table.row(
            {file.stem().string(),
             std::to_string(graph.demands.size()),
             std::to_string(graph.supplies.size()),
             std::to_string(pairs),
             std::to_string(left),
             std::to_string(fastest(repetitions, [&] { matched_by(MatchingMethod::edmonds); })),
             std::to_string(fastest(repetitions, [&] { matched_by(MatchingMethod::push_relabel); })
             ),
             std::to_string(events.size()),
             std::to_string(staffing::layers_without_conflict(instance, events).size()),
             std::to_string(fastest(
                 repetitions,
                 [&] { static_cast<void>(staffing::layers_without_conflict(instance, events)); }
             ))}
        );
    }
}

void bench_rounds(const Request& request, int repetitions) {
    Table table{
        request.out, request.layout, {"seats and people", "assignment µs", "network simplex µs"}};
    solver::Random random{request.seed};
    for (const auto size : std::array<std::size_t, 5>{5, 10, 20, 50, 200}) {
        const auto seats = round_of(size, random);
        if (staffing::cheapest_staffing(seats).cost.soft != cheapest_by_network(seats))
            throw std::runtime_error{"two ways to staff a round do not agree"};
        table.row(
            {std::to_string(size),
             std::to_string(fastest(
                 repetitions, [&] { static_cast<void>(staffing::cheapest_staffing(seats)); }
             )),
             std::to_string(
                 fastest(repetitions, [&] { static_cast<void>(cheapest_by_network(seats)); })
             )}
        );
    }
}

}  // namespace slimfit::bench
