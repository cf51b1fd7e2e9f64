#pragma once

#include "slimfit/school/school.hpp"
#include "slimfit/show/look.hpp"
#include "slimfit/workload/load_sheet.hpp"

#include <string>

namespace slimfit::show {

/// The load sheet of a week for a terminal, in hours and minutes: who carries what against the
/// share of her contract, how the week lies for her, and how evenly the load lies over all. Who
/// deviates more than the school tolerates is marked.
[[nodiscard]] std::string
load_table(const school::School& school, const workload::LoadSheet& sheet, const Look& look);

/// The load of each person on one line: total, pro rata and the difference.
[[nodiscard]] std::string
short_load_table(const school::School& school, const workload::LoadSheet& sheet, const Look& look);

/// The same sheet as a CSV file that a spreadsheet of that language opens at once: a header with
/// units, a record for each person, times in hours with decimals.
[[nodiscard]] std::string
load_csv(const school::School& school, const workload::LoadSheet& sheet, Language language);

}  // namespace slimfit::show
