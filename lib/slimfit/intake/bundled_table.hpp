#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace slimfit::intake {

/// The rows of a bundled table: comment lines and the line with column names left out. Commas stand
/// between columns and nowhere else.
[[nodiscard]] std::vector<std::vector<std::string>> rows_of(std::string_view csv);

/// The words with a space between.
[[nodiscard]] std::vector<std::string> words_in(std::string_view text);

}  // namespace slimfit::intake
