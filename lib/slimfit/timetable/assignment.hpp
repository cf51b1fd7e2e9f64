#pragma once

#include "slimfit/timetable/instance.hpp"

#include <cstdint>
#include <vector>

namespace slimfit::timetable {

/// Rows in the lists of options of an event or seat; -1 stands for "none yet".
using OptionRow = std::int16_t;

inline constexpr OptionRow no_option = -1;

/// What was decided for one event.
struct EventChoice {
    OptionRow start{no_option};     ///< row in Event::starts
    OptionRow zone{no_option};      ///< row in Event::zones
    std::vector<OptionRow> people;  ///< by seat: row in Seat::candidates

    friend bool operator==(const EventChoice&, const EventChoice&) = default;
};

/// A whole solution as plain data, by event: what goes in and out of the engine.
using Assignment = std::vector<EventChoice>;

/// Nothing decided yet, except what has one option only and must be (a single start, zone, or
/// candidate of a seat that may not stay empty).
[[nodiscard]] Assignment empty_assignment(const Instance& instance);

}  // namespace slimfit::timetable
