#include "slimfit/formats/delivery/list_or_card.hpp"

#include "slimfit/intake/subject_words.hpp"

#include <algorithm>

namespace slimfit::formats {

namespace {

using csv::CsvLine;

bool fills_columns(const CsvLine& line) {
    return line.filled_cells() > 1;
}

bool has_word(const std::string& header) {
    return column_word(header).has_value();
}

bool may_stand_in_header(const school::School& school, const std::string& cell) {
    return has_word(cell) || intake::subject_of(school, {cell});
}

}  // namespace

bool is_surely_list(
    const school::School& school, const Header& header, std::span<const CsvLine> below
) {
    if (std::ranges::count_if(header.cells, has_word) < 2 ||
        std::ranges::count_if(below, fills_columns) < 2)
        return false;
    return std::ranges::none_of(header.places, [&](const auto& known) {
        return std::ranges::any_of(below, [&](const CsvLine& line) {
            return may_stand_in_header(school, line.cell(known.second));
        });
    });
}

}  // namespace slimfit::formats
