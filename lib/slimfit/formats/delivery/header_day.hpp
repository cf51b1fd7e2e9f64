#pragma once

#include "slimfit/formats/delivery/order_of_days.hpp"

#include <string_view>

namespace slimfit::formats {

/// What the header of a column says of a day.
struct HeaderDay {
    DayReadings day;
    bool is_unclear{};  ///< something like a day that is no one day: "31-6-2026", "juni 2026"
};

/// The day in the header of a column, on which all its values were measured: "Rekenen (12-3-2026)",
/// "Rekenen 12/3/26", "Rekenen_20260312" or "Rekenen 12 maart 2026". A year of two digits stands
/// behind a "/" or "-" only: "blok 2.1.10" is a part of a method. School years and years alone are
/// no days.
[[nodiscard]] HeaderDay day_in_header(std::string_view header);

}  // namespace slimfit::formats
