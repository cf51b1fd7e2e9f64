#pragma once

#include "slimfit/show/text_table.hpp"

#include <cstddef>
#include <vector>

namespace slimfit::show {

/// The lines a cell takes at a width.
[[nodiscard]] std::vector<Paragraph> lines_of(const Cell& cell, std::size_t width);

/// Places for each column, so that the table is at most `width` wide with `gap` places between
/// columns. Columns get what they ask for when it fits. Else places are taken one by one where it
/// makes the table least taller, and words are cut only when nothing else helps; no column gets
/// narrower than four places.
[[nodiscard]] std::vector<std::size_t>
column_widths(const TextTable& table, std::size_t width, std::size_t gap);

}  // namespace slimfit::show
