#pragma once

#include "slimfit/calendar/date.hpp"
#include "slimfit/csv/csv.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace slimfit::formats {

/// A column with days. All its rows decide together whether the day or the month stands first: the
/// day, unless some row can only be read the other way and none only this way.
class DayColumn {
public:
    DayColumn(std::span<const csv::CsvLine> lines, std::size_t place, std::string header);

    /// Nothing for what is no day, and for a day that cannot be told from another in a column that
    /// contradicts itself.
    [[nodiscard]] std::optional<calendar::Date> day_in(const std::string& cell) const;

    /// As it stands in the row; empty when the row ends before it.
    [[nodiscard]] std::string cell_of(const csv::CsvLine& line) const;

    [[nodiscard]] const std::string& header() const { return header_; }

    /// Whether rows of the column can only be read in different orders.
    [[nodiscard]] bool contradicts_itself() const { return day_first_on_ && month_first_on_; }

    /// The first line with a day that may be read in both orders, when no row decides between them.
    [[nodiscard]] std::optional<int> undecided_on() const {
        return day_first_on_ || month_first_on_ ? std::nullopt : either_on_;
    }

    /// The first line on which only the day can stand first.
    [[nodiscard]] std::optional<int> day_first_on() const { return day_first_on_; }

    /// The first line on which only the month can stand first.
    [[nodiscard]] std::optional<int> month_first_on() const { return month_first_on_; }

private:
    std::size_t place_;
    std::string header_;
    std::optional<int> day_first_on_;
    std::optional<int> month_first_on_;
    std::optional<int> either_on_;
};

}  // namespace slimfit::formats
