#pragma once

#include "slimfit/csv/csv.hpp"
#include "slimfit/formats/delivery/order_of_days.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>

namespace slimfit::formats {

/// What is written of a day in a cell.
[[nodiscard]] DayReadings day_readings_of(const std::string& cell);

/// A column with days, written in the order of the whole list, which has to outlive it.
class DayColumn {
public:
    DayColumn(std::size_t place, std::string header, const OrderOfDays& order)
        : place_{place}, header_{std::move(header)}, order_{order} {}

    [[nodiscard]] std::optional<calendar::Date> day_in(const std::string& cell) const;

    /// As it stands in the row; empty when the row ends before it.
    [[nodiscard]] const std::string& cell_of(const csv::CsvLine& line) const;

    [[nodiscard]] std::size_t place() const { return place_; }

    [[nodiscard]] const std::string& header() const { return header_; }

private:
    std::size_t place_;
    std::string header_;
    const OrderOfDays& order_;
};

}  // namespace slimfit::formats
