#pragma once

#include "slimfit/timetable/price.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace slimfit::staffing {

/// What it costs that a row takes a column; may be negative, when it saves.
struct PairOption {
    std::uint32_t column{};  ///< any number; the same one stands for the same column
    timetable::Score cost;
};

/// Something that takes one column at most, and no column is taken twice.
struct PairRow {
    std::vector<PairOption> options;  ///< each column at most once
    timetable::Score alone;           ///< what it costs to take none
};

/// By row the place of its option; none: it takes no column.
struct Pairs {
    std::vector<std::optional<std::size_t>> taken;
    timetable::Score cost;
};

/// The pairs that together cost least: a matching of least weight. The same rows give the same
/// answer. Takes time in rows^2 x (columns + rows).
[[nodiscard]] Pairs cheapest_pairs(std::span<const PairRow> rows);

}  // namespace slimfit::staffing
