#pragma once

#include "slimfit/core/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace slimfit::csv {

/// One line of a CSV file. A cell in quotes may hold line ends: `line` is where it begins.
struct CsvLine {
    int line{};
    std::vector<std::string> cells;  ///< without spaces around them

    /// Empty when the line ends before it.
    [[nodiscard]] const std::string& cell(std::size_t place) const;

    /// How many cells have something in them.
    [[nodiscard]] std::size_t filled_cells() const;
};

/// Reads CSV as spreadsheets write it (RFC 4180 and its habits): comma, semicolon, tab or bar,
/// found out from the first line that has one or said by "sep=;"; quotes doubled inside quotes; any
/// line ends; UTF-8 and UTF-16 with or without a mark, or else windows-1252. Empty lines are
/// left out. `file` is named in problems.
[[nodiscard]] Result<std::vector<CsvLine>> read_csv(std::string_view bytes, std::string_view file);

}  // namespace slimfit::csv
