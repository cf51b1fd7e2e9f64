#pragma once

#include "slimfit/csv/csv.hpp"
#include "slimfit/formats/delivery/order_of_days.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace slimfit::formats {

/// A column with days, of which all rows decide together in which order they are written.
class DayColumn {
public:
    DayColumn(std::span<const csv::CsvLine> lines, std::size_t place, std::string header);

    [[nodiscard]] std::optional<calendar::Date> day_in(const std::string& cell) const;

    /// As it stands in the row; empty when the row ends before it.
    [[nodiscard]] const std::string& cell_of(const csv::CsvLine& line) const;

    [[nodiscard]] std::size_t place() const { return place_; }

    [[nodiscard]] const std::string& header() const { return header_; }

    /// Its places are lines.
    [[nodiscard]] const OrderOfDays& order() const { return order_; }

private:
    std::size_t place_;
    std::string header_;
    OrderOfDays order_;
};

}  // namespace slimfit::formats
