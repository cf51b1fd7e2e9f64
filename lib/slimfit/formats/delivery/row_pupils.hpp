#pragma once

#include "slimfit/csv/csv.hpp"
#include "slimfit/formats/delivery/csv_header.hpp"
#include "slimfit/formats/delivery/said_by_children.hpp"
#include "slimfit/formats/delivery_reader.hpp"

#include <map>
#include <set>
#include <span>
#include <string>

namespace slimfit::formats {

/// Who the rows of a list are about.
class RowPupils {
public:
    /// Keys that are identity numbers, or only count the rows, are told and refused; names with
    /// something behind them are counted.
    RowPupils(
        const Header& header,
        std::span<const csv::CsvLine> lines,
        const DeliveryReading& reading,
        intake::Delivery& delivery
    );

    /// All that the row says but for the level.
    [[nodiscard]] intake::DeliveredMeasurement in(const csv::CsvLine& line) const;

private:
    [[nodiscard]] std::string mark_in(const csv::CsvLine& line, ColumnMeaning meaning) const;

    /// A long name that stands in one row only may be a remark on a child, and a word that is no
    /// code, no subject and not said of several one on her life: those are not kept, unless the
    /// school has that test already.
    [[nodiscard]] std::string test_in(const csv::CsvLine& line) const;

    const Header& header_;
    const DeliveryReading& reading_;
    const intake::Delivery& delivery_;
    bool has_running_numbers_;
    std::set<std::string> known_tests_;          ///< of the measurements of the school
    std::map<std::string, int> rows_with_test_;  ///< by name of the test
    SaidByChildren tests_;
};

}  // namespace slimfit::formats
