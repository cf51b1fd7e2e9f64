#pragma once

#include "slimfit/csv/csv.hpp"
#include "slimfit/formats/delivery/csv_header.hpp"

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace slimfit::formats {

/// How many children of a list have a word or words in some of its columns. What stands in a wrong
/// column may be about the life of one child: "Marokko", "dyslexie". What is said of several is
/// rather a word of a test or a method.
class SaidByChildren {
public:
    SaidByChildren(
        const Header& header,
        std::span<const csv::CsvLine> lines,
        const std::vector<std::size_t>& places
    );

    /// Of three children at least, in however many rows of each.
    [[nodiscard]] bool is_of_several(std::string_view written) const;

    /// A short code, a number, or a single word said of several; and nothing that reaches a child
    /// at home.
    [[nodiscard]] bool may_be_told(std::string_view written) const;

private:
    std::map<std::string, std::set<std::size_t>> children_;  ///< numbered, by the word they have
};

}  // namespace slimfit::formats
