#include "slimfit/formats/delivery/header_of_two_lines.hpp"

#include "slimfit/intake/month_name.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/scale.hpp"
#include "slimfit/intake/subject_words.hpp"

#include <sstream>
#include <string>
#include <string_view>
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

bool is_about_level_or_day(std::string_view words) {
    const auto word = column_word(words);
    return (word && (word->meaning == ColumnMeaning::level || word->meaning == ColumnMeaning::date)
           ) ||
           intake::scale_called(words) != nullptr;
}

/// "M5", when the level was measured, or "5-11-2026", "november", "2".
bool is_moment(std::string_view word) {
    return intake::value_on(*intake::scale_named("FN"), word) || intake::month_called(word) ||
           (word.front() >= '0' && word.front() <= '9');
}

bool is_about_score(std::string_view word) {
    const auto plain = intake::compared(word);
    return plain.ends_with("score") || plain == "scores" || plain == "ruwe" || plain == "raw";
}

/// "Niveau", "Vaardigheidsscore", "Ruwe score", "Niveau M5", "E5": what is said of any subject, and
/// of nothing else. "Gedrag" or "Gedrag niveau" may be about another matter than the subject to the
/// left of it.
bool says_level_or_day_alone(const std::string& cell) {
    if (is_about_level_or_day(cell))
        return true;
    std::istringstream words{cell};
    for (std::string word; words >> word;)
        if (!is_about_level_or_day(word) && !is_moment(word) && !is_about_score(word))
            return false;
    return true;
}

/// What the line above has over each column: from its place on, over each that says a level or a
/// day of the same subject, as long as the cells above are empty.
std::vector<std::string>
headings_over(const school::School& school, const CsvLine& above, const CsvLine& line) {
    std::vector<std::string> headings;
    std::string heading;
    for (std::size_t place = 0; place < line.cells.size(); ++place) {
        const auto& cell = line.cells[place];
        const bool is_right_above = !above.cell(place).empty();
        if (is_right_above)
            heading = above.cell(place);
        if (!is_of_subject_above(school, cell) ||
            (!is_right_above && !says_level_or_day_alone(cell)))
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
