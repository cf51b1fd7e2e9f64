#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/csv/csv.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace slimfit::generate {

/// A column of a list with the names it may have, the Dutch one first.
struct Column {
    std::string_view key;
    std::vector<std::string_view> names;  ///< lower case, without spaces, hyphens and underscores
    bool needed{};
};

/// A list with a header line.
class CsvTable {
public:
    /// Problems when the file is no CSV, is empty or lacks a column that is needed.
    [[nodiscard]] static Result<CsvTable>
    read(std::string_view bytes, std::string_view file, std::span<const Column> columns);

    [[nodiscard]] std::size_t size() const { return lines_.size(); }

    [[nodiscard]] int line(std::size_t row) const { return lines_[row].line; }

    /// Empty when the column or the cell is not there.
    [[nodiscard]] const std::string& cell(std::size_t row, std::string_view key) const;

    [[nodiscard]] bool has_column(std::string_view key) const { return columns_.contains(key); }

    [[nodiscard]] const std::vector<std::string>& columns_not_read() const {
        return columns_not_read_;
    }

private:
    void read_header(const csv::CsvLine& header, std::span<const Column> columns);

    std::vector<csv::CsvLine> lines_;
    std::map<std::string, std::size_t, std::less<>> columns_;
    std::vector<std::string> columns_not_read_;
};

/// The text in lower case letters a-z, without spaces, hyphens, underscores and points.
[[nodiscard]] std::string plain_word(std::string_view text);

}  // namespace slimfit::generate
