#pragma once

#include "slimfit/formats/delivery/said_by_children.hpp"
#include "slimfit/intake/scale.hpp"
#include "slimfit/school/school.hpp"

#include <optional>
#include <string>
#include <vector>

namespace slimfit::formats {

/// What the values of a column or subject are given in. A measure of its own, such as the terms of
/// a method, has no scale with us: its values are kept as they stand, but for words of one or two
/// children that are no common word for a level and that the school has not said the meaning of: a
/// remark or a diagnosis.
struct Measure {
    std::string code;  ///< empty: cannot be seen
    const intake::Scale* scale{};
    const intake::Scale* rival{};    ///< that holds the other half of the values; usually none
    std::vector<std::string> terms;  ///< words of a measure of its own
};

/// The measure by that name; else the scale that the header names and at least half of the values
/// are on; else the scale that most of the values are on, at least half of them.
[[nodiscard]] Measure measure_of(
    const std::string& named,
    const std::string& header,
    const std::vector<std::string>& values,
    const SaidByChildren& said,
    const school::School& school
);

/// A value as its measure spells it; nothing when it is on no scale.
[[nodiscard]] std::optional<std::string>
value_in(const Measure& measure, const std::string& written);

}  // namespace slimfit::formats
