#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace slimfit::intake {

/// What stands between the commas of a list, be it nothing.
[[nodiscard]] std::vector<std::string> parts_of_list(const std::string& list);

/// The parts with their commas again; at least one.
[[nodiscard]] std::string joined(std::span<const std::string> parts);

/// How many parts at the front are together the longest word there may be in the list, for a word
/// may hold commas itself; 1 when none is. At least one part.
[[nodiscard]] std::size_t parts_of_longest_word(
    std::span<const std::string> parts, const std::function<bool(const std::string&)>& is_word
);

}  // namespace slimfit::intake
