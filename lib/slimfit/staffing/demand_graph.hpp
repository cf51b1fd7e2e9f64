#pragma once

#include "slimfit/staffing/needs.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace slimfit::staffing {

/// Row of a demand or a supply in its graph.
using DemandRow = std::uint32_t;
using SupplyRow = std::uint32_t;

/// One piece of a need: some ticks of its event, during which nothing else starts or ends.
struct Demand {
    std::uint32_t event{};                       ///< row of NeedTable::events
    std::uint32_t need{};                        ///< row of NeedyEvent::needs
    timetable::Tick length{};                    ///< ticks
    std::optional<timetable::TickRange> moment;  ///< when it does not depend on the start
};

/// One provider during some ticks, in which it can serve one demand of that length.
struct Supply {
    ProviderRow provider{};
    timetable::TickRange ticks;
};

/// Demands beside the supplies that can serve them: a bipartite graph ("global tixel matching").
/// Who serves all needs without a hard cost has found a matching of all demands, so demands that
/// cannot be matched prove a hard cost.
struct DemandGraph {
    std::vector<Demand> demands;
    std::vector<Supply> supplies;
    std::vector<std::vector<SupplyRow>> suppliers;  ///< by demand
};

/// Only the ticks that an event takes up wherever it starts: its demands know their ticks. Small,
/// and says at which moment there is too little.
[[nodiscard]] DemandGraph fixed_demand(const NeedTable& table);

/// All ticks of all events, each piece wherever a start puts it. The pieces of an event are placed
/// apart from each other, which makes this a relaxation.
[[nodiscard]] DemandGraph whole_demand(const NeedTable& table);

}  // namespace slimfit::staffing
