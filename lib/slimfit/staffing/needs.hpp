#pragma once

#include "slimfit/timetable/instance.hpp"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace slimfit::staffing {

/// What is wanted by several and can serve one event at a tick only.
enum class Provider : std::uint8_t {
    person,  ///< row of Instance::people
    group,   ///< row of Instance::groups: that group with others that all share heads
    zone,    ///< row of Instance::zones, not shared
    course   ///< row of Instance::courses, serves one event a day: here a tick is a day
};

/// Row of a provider in its table of the instance.
using ProviderRow = std::uint32_t;

/// A hard cost that nobody can choose to pay instead.
inline constexpr std::int64_t not_for_sale = std::numeric_limits<std::int64_t>::max();

/// One thing that an event needs at each of its ticks for sure.
struct Need {
    std::optional<std::uint32_t> seat;   ///< none: a zone, a group, or one more person for a cover
    std::vector<ProviderRow> providers;  ///< one of these, in order
    /// The least hard cost of going without, in parts and paid for this need alone: of an empty
    /// seat, of a person who is not available.
    std::int64_t price{not_for_sale};
};

/// An event with what it needs.
struct NeedyEvent {
    timetable::EventId event;
    timetable::Tick duration{1};
    std::vector<timetable::Tick> starts;  ///< in order, not empty
    /// The least hard cost of going without, in parts and paid once for all needs of the event: of
    /// no start.
    std::int64_t price{not_for_sale};
    std::vector<Need> needs;
};

/// Each once and in order, as a need has them.
void put_in_order(std::vector<ProviderRow>& providers);

/// Everything that providers of one kind are needed for at a hard price.
struct NeedTable {
    Provider kind{};
    std::vector<std::vector<timetable::TickRange>> free;  ///< by provider: when it can serve
    std::vector<NeedyEvent> events;
    /// Hard cost, in parts, of each tick on which a provider serves two, per need beyond the first.
    std::int64_t clash{};
    timetable::Tick week_end{};  ///< all ticks are below
};

/// Whether a provider is free during all of some ticks.
[[nodiscard]] bool
is_free(const NeedTable& table, ProviderRow provider, timetable::TickRange ticks);

}  // namespace slimfit::staffing
