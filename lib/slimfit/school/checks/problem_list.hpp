#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/school/checks/doubts.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slimfit::school {

/// Gathers what is wrong with a school file, each problem with its line.
class ProblemList {
public:
    explicit ProblemList(std::string_view file, Doubts doubts = {})
        : file_{file}, doubts_{std::move(doubts)} {}

    /// Line 0: the problem belongs to the file as a whole.
    void add(int line, const Text& text, const Facts& facts);

    [[nodiscard]] bool empty() const { return found_.empty(); }

    [[nodiscard]] std::size_t size() const { return found_.size(); }

    // Whether all that may stand there was read, so that what is missing there can be told.

    [[nodiscard]] bool knows_table(const std::string& name) const {
        return !doubts_.tables.contains(name);
    }

    /// Whether a code that a table lacks is none of its codes.
    [[nodiscard]] bool knows_codes(const std::string& table) const {
        return !doubts_.codes.contains(table);
    }

    [[nodiscard]] bool knows_row(int line) const { return !doubts_.rows.contains(line); }

    [[nodiscard]] bool knows_all_in(int line) const { return !doubts_.gaps.contains(line); }

    /// The problems as a person meets them who reads the file from top to bottom.
    [[nodiscard]] Problems in_order_of_lines() const;

private:
    struct Found {
        int line;
        Message message;
    };

    std::string file_;
    Doubts doubts_;
    std::vector<Found> found_;
};

}  // namespace slimfit::school
