#pragma once

#include "slimfit/formats/delivery/order_of_days.hpp"

#include <string_view>

namespace slimfit::formats {

/// The day in the header of a column, on which all its values were measured: "Rekenen (12-3-2026)",
/// "Rekenen 12/3/26" or "Rekenen 12 maart 2026". Nothing where there is none, or more than one. A
/// year of two digits stands behind a "/" or "-" only: "blok 2.1.10" is a part of a method.
[[nodiscard]] DayReadings day_in_header(std::string_view header);

}  // namespace slimfit::formats
