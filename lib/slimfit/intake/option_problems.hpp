#pragma once

#include "slimfit/intake/take_in.hpp"

namespace slimfit::intake {

/// Units that the school does not have, groups that no file has, and new groups of two units.
[[nodiscard]] Problems problems_of_units(
    const school::School& school,
    const std::vector<Delivery>& deliveries,
    const TakeInOptions& options
);

/// Rows that are in no file.
[[nodiscard]] Problems
problems_of_rows(const std::vector<Delivery>& deliveries, const TakeInOptions& options);

/// Codes of whom it is said that she is the same and that she is somebody else.
[[nodiscard]] Problems problems_of_codes(const TakeInOptions& options);

/// Codes of nobody. Looked at afterwards, for somebody may be named who comes to the school with
/// these files.
[[nodiscard]] Problems
problems_of_people(const school::School& school, const TakeInOptions& options);

}  // namespace slimfit::intake
