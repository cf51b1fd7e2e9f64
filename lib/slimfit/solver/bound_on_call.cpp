#include "slimfit/solver/bound_on_call.hpp"

#include "slimfit/staffing/possible_starts.hpp"

#include <algorithm>
#include <map>

namespace slimfit::solver {

using timetable::Instance;
using timetable::OnCall;
using timetable::Tick;
using timetable::TickRange;

namespace {

// Who comes along only may come along at any of her ticks.
int people_at_hand(const OnCall& call, Tick tick) {
    const auto is_at_hand = [&](const OnCall::Person& person) {
        return std::ranges::any_of(person.at_hand, [&](TickRange range) {
            return range.contains({tick, tick + 1});
        });
    };
    return static_cast<int>(std::ranges::count_if(call.people, is_at_hand));
}

void add_stretches(const OnCall& call, std::size_t row, std::vector<OnCallGap>& too_few) {
    for (const auto needed : call.ticks)
        for (auto tick = needed.first; tick < needed.last; ++tick) {
            const auto people = people_at_hand(call, tick);
            if (people >= call.people_at_least)
                continue;
            if (too_few.empty() || too_few.back().on_call != row ||
                too_few.back().ticks.last != tick || too_few.back().people != people)
                too_few.push_back({.on_call = row, .ticks = {tick, tick}, .people = people});
            too_few.back().ticks.last = tick + 1;
        }
}

}  // namespace

std::vector<OnCallGap> on_call_gaps(const Instance& instance) {
    std::vector<OnCallGap> too_few;
    for (std::size_t row = 0; row < instance.on_call.size(); ++row) {
        const auto& call = instance.on_call[row];
        if (!call.for_heads && call.price.hard)
            add_stretches(call, row, too_few);
    }
    return too_few;
}

std::int64_t least_cost(const Instance& instance, const std::vector<OnCallGap>& too_few) {
    std::map<std::size_t, int> missing;
    for (const auto& stretch : too_few) {
        auto& most = missing[stretch.on_call];
        most = std::max(most, instance.on_call[stretch.on_call].people_at_least - stretch.people);
    }
    std::int64_t cost{};
    for (const auto& [row, people] : missing)
        cost += staffing::hard_parts(instance.on_call[row].price) * people;
    return cost;
}

}  // namespace slimfit::solver
