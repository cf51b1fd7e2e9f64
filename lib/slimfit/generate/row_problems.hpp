#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/generate/csv_table.hpp"

namespace slimfit::generate {

/// Gathers what is wrong in the cells of a list.
class RowProblems {
public:
    RowProblems(const CsvTable& table, std::string_view file) : table_{table}, file_{file} {}

    /// A cell that is not understood. The cell itself is not repeated: it may hold a name.
    void add(std::size_t row, std::string_view column, const Text& expected);

    [[nodiscard]] bool empty() const { return found_.empty(); }

    [[nodiscard]] Problems take() { return std::move(found_); }

private:
    const CsvTable& table_;
    std::string file_;
    Problems found_;
};

}  // namespace slimfit::generate
