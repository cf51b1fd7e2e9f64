#pragma once

#include "slimfit/show/ink.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace slimfit::show {

enum class Align : std::uint8_t { left, right };

struct Column {
    std::string header;  ///< may be empty; it wraps like any cell
    Align align{Align::left};
};

/// One paragraph of a cell; it wraps by itself, later lines are indented.
struct Paragraph {
    std::string text;
    Ink ink{};
};

using Cell = std::vector<Paragraph>;

/// A cell of one paragraph.
[[nodiscard]] Cell cell(std::string text, Ink ink = Ink::plain);

/// A table for a terminal. Columns are as wide as what stands in them; when that is too wide, cells
/// wrap where it costs the fewest lines.
struct TextTable {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;  ///< each with a cell per column; fewer are filled up
    bool ruled{};                         ///< a thin line between rows
};

/// The lines of the table, each closed by a line end and no wider than `width` as long as every
/// column can have four places. Without rows nothing but the header.
[[nodiscard]] std::string rendered(const TextTable& table, std::size_t width, bool colour);

}  // namespace slimfit::show
