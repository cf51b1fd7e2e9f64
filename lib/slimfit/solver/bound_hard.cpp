#include "slimfit/solver/bound_hard.hpp"

#include "slimfit/solver/bound_closed_covers.hpp"
#include "slimfit/solver/bound_on_call.hpp"
#include "slimfit/solver/bound_own.hpp"
#include "slimfit/solver/bound_squeeze.hpp"
#include "slimfit/staffing/days_needed.hpp"
#include "slimfit/staffing/groups_needed.hpp"
#include "slimfit/staffing/people_needed.hpp"
#include "slimfit/staffing/possible_starts.hpp"
#include "slimfit/staffing/shortage.hpp"
#include "slimfit/staffing/zones_needed.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>

namespace slimfit::solver {

using staffing::hard_parts;
using timetable::Instance;

namespace {

// Events that cost hard wherever they are; having no start is paid in `shared_by` shares.
std::int64_t
dear_events(const Instance& instance, const std::vector<OwnCost>& own, std::int64_t shared_by) {
    std::int64_t cost{};
    for (std::size_t row = 0; row < own.size(); ++row)
        cost += std::min(hard_parts(instance.events[row].unplaced) / shared_by, own[row].parts);
    return cost;
}

std::int64_t closed_covers(const Instance& instance, std::int64_t shared_by) {
    std::int64_t cost{};
    for (const auto event : covers_in_closed_zones(instance, shared_by))
        cost += std::min(
            hard_parts(instance[event].unplaced) / shared_by,
            hard_parts(instance.prices.zone_closed)
        );
    return cost;
}

// Apart from all other parts, because these events have no start in any solution.
std::int64_t without_any_start(const Instance& instance) {
    std::int64_t cost{};
    for (const auto& event : instance.events)
        if (event.starts.empty())
            cost += hard_parts(event.unplaced);
    return cost;
}

// The most that an event can give, in the best of its zones.
std::int64_t most_of(const Instance& instance, const timetable::Quota::Part& part) {
    const auto& event = instance[part.event];
    if (event.starts.empty())
        return 0;
    std::int64_t least_less = event.zones.empty() ? 0 : std::numeric_limits<int>::max();
    for (const auto zone : event.zones) {
        std::int64_t less{};
        for (const auto& of_zone : part.less)
            if (of_zone.zone == zone)
                less += of_zone.less;
        least_less = std::min(least_less, less);
    }
    return part.gives - least_less;
}

// Apart from all other parts, because these quotas are missed in any solution.
std::int64_t hopeless_quotas(const Instance& instance) {
    std::int64_t cost{};
    for (const auto& quota : instance.quotas) {
        std::int64_t most{quota.given};
        for (const auto& part : quota.parts)
            most += std::max<std::int64_t>(0, most_of(instance, part));
        if (most < quota.at_least)
            cost += hard_parts(quota.price);
    }
    return cost;
}

std::vector<Hopeless> hopeless_events(const Instance& instance, const std::vector<OwnCost>& own) {
    std::vector<Hopeless> hopeless;
    for (const auto event : covers_in_closed_zones(instance, 1))
        hopeless.push_back({event, {instance.prices.zone_closed}});
    for (std::uint32_t row = 0; row < instance.events.size(); ++row) {
        const auto& event = instance.events[row];
        if (hard_parts(event.unplaced) == 0)
            continue;
        if (event.starts.empty() || own[row].parts > 0)
            hopeless.push_back({timetable::EventId{row}, own[row].prices});
    }
    return hopeless;
}

// Each of a day of its own.
std::int64_t least_cost(const std::vector<Squeeze>& squeezes) {
    std::int64_t cost{};
    for (const auto& squeeze : squeezes)
        cost += squeeze.parts;
    return cost;
}

using Part = std::function<std::int64_t(std::int64_t shared_by)>;

std::int64_t sum_of(const std::vector<Part>& parts) {
    std::vector<Part> above_zero;
    std::int64_t greatest{};
    for (const auto& part : parts) {
        if (const auto cost = part(1); cost > 0) {
            greatest = std::max(greatest, cost);
            above_zero.push_back(part);
        }
    }
    if (above_zero.size() < 2)
        return greatest;
    std::int64_t sum{};
    for (const auto& part : above_zero)
        sum += part(static_cast<std::int64_t>(above_zero.size()));
    return std::max(greatest, sum);
}

}  // namespace

HardBound hard_bound(const Instance& instance) {
    constexpr std::size_t people_row{1};
    const std::array tables{
        staffing::days_needed(instance),
        staffing::people_needed(instance),
        staffing::groups_needed(instance),
        staffing::zones_needed(instance)};
    const auto own = own_costs(instance);
    std::vector<Part> parts{
        [&](std::int64_t shared_by) { return dear_events(instance, own, shared_by); },
        [&](std::int64_t shared_by) { return closed_covers(instance, shared_by); }};
    for (const auto& table : tables)
        parts.push_back([&](std::int64_t shared_by) {
            return staffing::least_cost_of_shortage(table, shared_by);
        });

    HardBound bound;
    auto too_few = on_call_gaps(instance);
    bound.squeezes = squeezes(instance, tables[people_row]);
    // What is squeezed may be paid by what the other parts count too.
    const auto cost = std::max(sum_of(parts), least_cost(bound.squeezes)) +
                      without_any_start(instance) + hopeless_quotas(instance) +
                      least_cost(instance, too_few);
    // A solution costs a whole number of hard units.
    bound.cost = (cost + staffing::parts_of_one - 1) / staffing::parts_of_one;
    if (bound.cost > 0) {
        bound.hopeless = hopeless_events(instance, own);
        bound.on_call_gaps = std::move(too_few);
        for (const auto& table : tables) {
            auto deficits = staffing::deficits(table);
            std::ranges::move(deficits, std::back_inserter(bound.witnesses));
        }
    }
    return bound;
}

}  // namespace slimfit::solver
