#pragma once

#include "slimfit/core/text.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace slimfit::intake {

/// A scale on which levels are given: its values in order, or a stretch of numbers.
struct Scale {
    std::string code;
    Message name;
    std::vector<std::vector<std::string>> ranks;  ///< lowest first; within a rank no order
    double lowest{};                              ///< of a numeric scale
    double highest{};

    [[nodiscard]] bool is_numeric() const { return ranks.empty(); }
};

/// The bundled scales (scales.csv, with their sources), most preferred first.
[[nodiscard]] const std::vector<Scale>& standard_scales();

/// Null when there is no such scale.
[[nodiscard]] const Scale* scale_named(std::string_view code);

/// The scale with that code or name, as people write it: "fn", "Functioneringsniveau", "I-V". Null
/// when there is none.
[[nodiscard]] const Scale* scale_called(std::string_view words);

/// What a scale is called by people; one that is not bundled by its code.
[[nodiscard]] Message name_of_measure(const std::string& code);

/// How far a scale stands from the most preferred one; scales that are not bundled come last.
[[nodiscard]] std::size_t preference_of(std::string_view code);

/// The value as the scale spells it: " e4" is "E4", "223,5" is "223.5"; nothing when it is none.
[[nodiscard]] std::optional<std::string> value_on(const Scale& scale, std::string_view written);

/// Where a value stands, counted from the lowest; nothing when it is not on the scale.
[[nodiscard]] std::optional<double> rank_on(const Scale& scale, std::string_view value);

/// The standard scale that a school's own list of values is, or is a part of; null when it is none
/// or could be several: M4 E4 M5 alone may be a functioning level or AVI.
[[nodiscard]] const Scale* standard_scale_of(std::span<const std::string> values);

/// The scale of the terms of a norm, by dutch-standards.md 5.9: "V" is a Roman five only beside
/// other Roman numbers, and beside V-, which is on no other scale. Null: the terms mean something
/// within their own norm alone.
[[nodiscard]] const Scale* scale_of_terms(std::span<const std::string> terms);

}  // namespace slimfit::intake
