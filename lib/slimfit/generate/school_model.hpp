#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/generate/school_times.hpp"
#include "slimfit/school/school.hpp"

#include <optional>

namespace slimfit::generate {

/// What is asked of a fictitious school.
struct GenerateOptions {
    int units{3};
    int pupils{252};  ///< here in the last week of November; some more come or have left
    std::uint64_t seed{1};
    std::optional<SchoolTimes> times;  ///< none: drawn; a small school has at most two units
};

/// Ready-made schools after domain.md 1.5.
enum class Preset : std::uint8_t {
    a,  ///< 252 pupils, three units, five equal days
    b,  ///< 500 pupils, six units, Wednesday afternoon off
    c   ///< 64 pupils, two units, a director who teaches
};

/// Units and pupils that generate_school can make a school of.
struct GenerateLimits {
    int units_at_most{120};
    int pupils_per_unit_at_least{30};
    int pupils_per_unit_at_most{95};
    int units_of_small_school_at_most{2};
};

/// Why no school can be made of these options; empty when one can.
[[nodiscard]] Problems problems_in(const GenerateOptions& options);

/// A school as there could be one: invented children and people, levels, teams with part-timers,
/// shared specialists, rooms, day rhythms, offers, meetings and what is different on certain dates.
/// More than six units make a board with several locations. The same for the same options on every
/// platform; it passes make_school and can be planned without a hard finding in a full week.
/// problems_in(options) is empty.
[[nodiscard]] school::School generate_school(const GenerateOptions& options);

/// A ready-made school; always the same.
[[nodiscard]] school::School generate_school(Preset preset);

}  // namespace slimfit::generate
