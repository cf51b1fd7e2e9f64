#include "slimfit/planning/whole_deficit.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace slimfit::planning {

namespace {

using staffing::Claim;
using timetable::Tick;

using TicksByPerson = std::map<staffing::ProviderRow, std::set<Tick>>;

/// When who may have the seat of a claim could be in it.
void add_ticks(const Draft& draft, const Claim& claim, TicksByPerson& ticks) {
    const auto& event = draft.instance[claim.event];
    for (const auto& candidate : event.seats[*claim.seat].candidates)
        for (const auto& start : event.starts)
            for (auto tick = start.tick; tick < start.tick + event.duration; ++tick)
                if (std::ranges::any_of(
                        draft.instance[candidate.person].available,
                        [&](timetable::TickRange range) {
                            return range.first <= tick && tick < range.last;
                        }
                    ))
                    ticks[candidate.person.value()].insert(tick);
}

std::vector<timetable::TickRange> ranges_of(const std::set<Tick>& ticks) {
    std::vector<timetable::TickRange> ranges;
    for (const auto tick : ticks) {
        if (!ranges.empty() && ranges.back().last == tick)
            ++ranges.back().last;
        else
            ranges.push_back({tick, tick + 1});
    }
    return ranges;
}

}  // namespace

std::optional<staffing::Deficit>
whole_deficit(const Draft& draft, const staffing::Deficit& deficit) {
    if (deficit.kind != staffing::Provider::person || deficit.moment ||
        !std::ranges::all_of(deficit.claims, [](const Claim& claim) {
            return claim.seat.has_value();
        }))
        return std::nullopt;
    staffing::Deficit whole{.kind = deficit.kind, .claims = deficit.claims};
    TicksByPerson ticks;
    for (auto& claim : whole.claims) {
        claim.ticks = draft.instance[claim.event].duration;
        whole.demanded += claim.ticks;
        add_ticks(draft, claim, ticks);
    }
    for (const auto& [person, at] : ticks) {
        whole.providers.push_back({person, ranges_of(at)});
        whole.offered += static_cast<Tick>(at.size());
    }
    if (whole.offered >= whole.demanded)
        return std::nullopt;
    return whole;
}

}  // namespace slimfit::planning
