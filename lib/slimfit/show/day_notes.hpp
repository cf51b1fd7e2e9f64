#pragma once

#include "slimfit/school/school.hpp"
#include "slimfit/show/shown.hpp"
#include "slimfit/show/view.hpp"

namespace slimfit::show {

/// Why a person or a place has nothing on a date: "afwezig", "gesloten". Empty when there is no
/// such reason.
[[nodiscard]] Message away_on(const school::School& school, const View& view, calendar::Date date);

/// "school uit om 12:30" when the day of this unit or group ends earlier than usual; else empty.
[[nodiscard]] Message early_end_on(const Shown& shown, const View& view, calendar::Date date);

}  // namespace slimfit::show
