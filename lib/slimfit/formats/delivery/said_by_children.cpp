#include "slimfit/formats/delivery/said_by_children.hpp"

#include "slimfit/formats/delivery/csv_cells.hpp"
#include "slimfit/intake/plain_text.hpp"

namespace slimfit::formats {

namespace {

constexpr std::size_t fewest_children = 3;

/// Whatever tells the child of a row from others.
std::string child_in(const Header& header, const csv::CsvLine& line) {
    using enum ColumnMeaning;
    std::string child;
    for (const auto meaning : {key, eckid, code, given_name, whole_name, surname})
        child += header.cell(line, meaning) + '\n';
    return child;
}

}  // namespace

SaidByChildren::SaidByChildren(
    const Header& header,
    std::span<const csv::CsvLine> lines,
    const std::vector<std::size_t>& places
) {
    std::map<std::string, std::size_t> numbers;
    for (const auto& line : lines) {
        const auto child =
            numbers.try_emplace(child_in(header, line), numbers.size()).first->second;
        for (const auto place : places)
            if (const auto& written = line.cell(place); !written.empty())
                children_[intake::compared(written)].insert(child);
    }
}

bool SaidByChildren::is_of_several(std::string_view written) const {
    const auto found = children_.find(intake::compared(written));
    return found != children_.end() && found->second.size() >= fewest_children;
}

bool SaidByChildren::may_be_told(std::string_view written) const {
    return !is_long_text(written) && !intake::has_parts_to_mask(written) &&
           (is_code_or_number(written) || is_of_several(written));
}

}  // namespace slimfit::formats
