#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/generate/csv_table.hpp"

#include <optional>

namespace slimfit::generate {

/// The cells of a list, a row at a time, and what is wrong in them.
class RowCells {
public:
    RowCells(const CsvTable& table, std::string_view file) : table_{table}, file_{file} {}

    void turn_to(std::size_t row) {
        row_ = row;
        unread_.clear();
    }

    [[nodiscard]] int line() const { return table_.line(row_); }

    [[nodiscard]] bool has_column(std::string_view column) const {
        return table_.has_column(column);
    }

    /// Empty when the column or the cell is not there.
    [[nodiscard]] const std::string& cell(std::string_view column) const {
        return table_.cell(row_, column);
    }

    /// What the reader of cells makes of it; a default when it does not understand.
    template <class Value>
    Value read(
        std::string_view column,
        std::optional<Value> (*reader)(std::string_view),
        const Text& expected
    ) {
        auto value = reader(cell(column));
        if (!value)
            add_problem(column, expected);
        return std::move(value).value_or(Value{});
    }

    /// A cell that holds one word.
    std::string one_word(std::string_view column, const Text& expected);

    /// A cell that is not understood. It is shown, but for a code: there people type full names.
    void add_problem(std::string_view column, const Text& expected);

    /// Columns of this row with a cell that was not understood.
    [[nodiscard]] const std::vector<std::string>& unread() const { return unread_; }

    [[nodiscard]] Problems take_problems() { return std::move(problems_); }

private:
    const CsvTable& table_;
    std::string file_;
    std::size_t row_{};
    std::vector<std::string> unread_;
    Problems problems_;
};

}  // namespace slimfit::generate
