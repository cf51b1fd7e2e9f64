#include "slimfit/solver/bound_own.hpp"

#include "slimfit/solver/closed_zones.hpp"
#include "slimfit/staffing/possible_starts.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace slimfit::solver {

using staffing::hard_parts;
using timetable::Event;
using timetable::EventId;
using timetable::Instance;
using timetable::Price;
using timetable::StartOption;
using timetable::TickRange;
using timetable::ZoneId;

namespace {

void add(OwnCost& cost, const Price& price, std::int64_t times = 1) {
    const auto parts = hard_parts(price) * times;
    if (parts == 0)
        return;
    cost.parts += parts;
    cost.prices.push_back(price);
}

class OwnCosts {
public:
    explicit OwnCosts(const Instance& instance) : instance_{instance} {
        for (const auto& cover : instance.covers)
            covers_.insert(cover.event);
    }

    OwnCost of(EventId id) {
        const auto& event = instance_[id];
        const bool is_cover = covers_.contains(id);
        const bool counts_size =
            !is_cover && is_too_large_everywhere(event) && has_its_places_alone(event);
        std::optional<OwnCost> least;
        for (const auto& start : event.starts) {
            auto cost = at(event, start, counts_size);
            if (!is_cover && is_closed_out(instance_, event, start))
                add(cost, instance_.prices.zone_closed);
            if (!least || cost.parts < least->parts)
                least = std::move(cost);
        }
        return least.value_or(OwnCost{});
    }

private:
    [[nodiscard]] bool is_too_large_everywhere(const Event& event) const {
        return !event.zones.empty() && std::ranges::all_of(event.zones, [&](ZoneId zone) {
            return std::ranges::all_of(event.starts, [&](const StartOption& start) {
                return event.heads_at(start.tick) > instance_[zone].capacity;
            });
        });
    }

    /// Whether no event counted before could be too large at the same place and time; from now on
    /// these are taken.
    bool has_its_places_alone(const Event& event) {
        for (const auto zone : event.zones)
            for (const auto& start : event.starts)
                for (const auto& taken : taken_[zone])
                    if (taken.overlaps(time_from(event, start)))
                        return false;
        for (const auto zone : event.zones)
            for (const auto& start : event.starts)
                taken_[zone].push_back(time_from(event, start));
        return true;
    }

    [[nodiscard]] OwnCost at(const Event& event, const StartOption& start, bool counts_size) const {
        OwnCost cost;
        for (const auto& price : start.costs)
            add(cost, price);
        if (counts_size)
            add(cost, instance_.prices.zone_capacity, event.duration);
        return cost;
    }

    const Instance& instance_;
    std::set<EventId> covers_;
    std::map<ZoneId, std::vector<TickRange>> taken_;
};

}  // namespace

std::vector<OwnCost> own_costs(const Instance& instance) {
    OwnCosts costs{instance};
    std::vector<OwnCost> by_event;
    by_event.reserve(instance.events.size());
    for (std::uint32_t row = 0; row < instance.events.size(); ++row)
        by_event.push_back(costs.of(EventId{row}));
    return by_event;
}

}  // namespace slimfit::solver
