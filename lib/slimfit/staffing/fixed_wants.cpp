#include "slimfit/staffing/fixed_wants.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <utility>

namespace slimfit::staffing {

using timetable::Tick;
using timetable::TickRange;

FixedWants::FixedWants(std::vector<FixedWant> wants) : wants_{std::move(wants)} {
    std::set<Tick> bells;
    for (const auto& want : wants_) {
        bells.insert(want.time.first);
        bells.insert(want.time.last);
    }
    for (auto bell = bells.begin(); bell != bells.end() && std::next(bell) != bells.end(); ++bell) {
        Moment moment{{*bell, *std::next(bell)}, {}};
        for (std::size_t row = 0; row < wants_.size(); ++row)
            if (wants_[row].time.contains(moment.ticks))
                moment.wants.push_back(row);
        if (!moment.wants.empty())
            moments_.push_back(std::move(moment));
    }
}

bool FixedWants::are_served_around(TickRange time) const {
    auto around = time;
    for (const auto& want : wants_)
        if (want.time.overlaps(time))
            around = {
                std::min(around.first, want.time.first), std::max(around.last, want.time.last)};
    return std::ranges::all_of(moments_, [&](const Moment& moment) {
        return !moment.ticks.overlaps(around) || is_served(moment);
    });
}

bool FixedWants::can_serve(ProviderRow person, const FixedWant& want) const {
    return std::ranges::none_of(away_, [&](const Away& away) {
        return away.person == person && away.time.overlaps(want.time);
    });
}

// By augmenting paths, as many as there are wants: a moment has a dozen, and is asked for thousands
// of times, which is too small and too often to build a graph for.
bool FixedWants::is_served(const Moment& moment) const {
    std::map<ProviderRow, std::size_t> serves;
    std::set<ProviderRow> asked;
    const std::function<bool(std::size_t)> finds_somebody = [&](std::size_t row) {
        for (const auto person : wants_[row].people) {
            if (!can_serve(person, wants_[row]) || !asked.insert(person).second)
                continue;
            const auto taken = serves.find(person);
            if (taken == serves.end() || finds_somebody(taken->second)) {
                serves[person] = row;
                return true;
            }
        }
        return false;
    };
    return std::ranges::all_of(moment.wants, [&](std::size_t row) {
        asked.clear();
        return finds_somebody(row);
    });
}

}  // namespace slimfit::staffing
