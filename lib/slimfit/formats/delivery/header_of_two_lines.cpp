#include "slimfit/formats/delivery/header_of_two_lines.hpp"

#include "slimfit/intake/subject_words.hpp"

#include <string>
#include <vector>

namespace slimfit::formats {

namespace {

using csv::CsvLine;

/// What a column says of a subject: its level, on which scale, when. What tells pupils apart, or is
/// a subject itself, is of no subject above it.
bool is_of_subject_above(const school::School& school, const std::string& cell) {
    if (cell.empty())
        return false;
    if (const auto word = column_word(cell))
        return word->meaning == ColumnMeaning::level || word->meaning == ColumnMeaning::date;
    return !intake::subject_of(school, {cell});
}

/// What the line above has over each column: from its place on, over each that says something of a
/// subject, as long as the cells above are empty.
std::vector<std::string>
headings_over(const school::School& school, const CsvLine& above, const CsvLine& line) {
    std::vector<std::string> headings;
    std::string heading;
    for (std::size_t place = 0; place < line.cells.size(); ++place) {
        if (!above.cell(place).empty())
            heading = above.cell(place);
        if (!is_of_subject_above(school, line.cells[place]))
            heading.clear();
        headings.push_back(heading);
    }
    return headings;
}

CsvLine with_headings(const std::vector<std::string>& headings, CsvLine line) {
    for (std::size_t place = 0; place < headings.size(); ++place)
        if (!headings[place].empty())
            line.cells[place].insert(0, headings[place] + ' ');
    return line;
}

}  // namespace

Header
header_of_two_lines(const school::School& school, const CsvLine* above, const CsvLine& line) {
    auto alone = header_of(school, line);
    if (above == nullptr || !alone.knows_pupils() || alone.has_results())
        return alone;
    const auto headings = headings_over(school, *above, line);
    auto both = header_of(school, with_headings(headings, line), headings);
    return both.levels.size() > alone.levels.size() ? both : alone;
}

}  // namespace slimfit::formats
