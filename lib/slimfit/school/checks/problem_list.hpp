#pragma once

#include "slimfit/core/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace slimfit::school {

/// Gathers what is wrong with a school file, each problem with its line.
class ProblemList {
public:
    explicit ProblemList(std::string_view file) : file_{file} {}

    /// Line 0: the problem belongs to the file as a whole.
    void add(int line, const Text& text, const Facts& facts);

    [[nodiscard]] bool empty() const { return found_.empty(); }

    /// The problems as a person meets them who reads the file from top to bottom.
    [[nodiscard]] Problems in_order_of_lines() const;

private:
    struct Found {
        int line;
        Message message;
    };

    std::string file_;
    std::vector<Found> found_;
};

}  // namespace slimfit::school
