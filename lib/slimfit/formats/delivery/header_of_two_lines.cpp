#include "slimfit/formats/delivery/header_of_two_lines.hpp"

#include "slimfit/formats/delivery/words_beside_levels.hpp"
#include "slimfit/intake/subject_words.hpp"

#include <string>
#include <utility>

namespace slimfit::formats {

namespace {

using csv::CsvLine;

bool is_test(const std::string& cell) {
    const auto word = column_word(cell);
    return word && word->meaning == ColumnMeaning::test;
}

bool is_date(const std::string& cell) {
    const auto word = column_word(cell);
    return word && word->meaning == ColumnMeaning::date;
}

/// Beside levels of a subject, and no matter of its own.
bool is_companion(const std::string& cell) {
    const auto word = column_word(cell);
    if (!word)
        return accompanies_levels(cell);
    return word->meaning == ColumnMeaning::test || word->meaning == ColumnMeaning::scale ||
           word->skipped == intake::Skipped::free_text;
}

bool is_about_subject(const school::School& school, const std::string& cell) {
    return intake::subject_of(school, {cell}) || intake::is_about_a_field(cell);
}

bool is_of_another_matter(const school::School& school, const std::string& cell) {
    return is_about_subject(school, cell) ||
           (column_word(cell) && !says_level_or_day_alone(cell) && !is_companion(cell));
}

/// What the line above has over each column: from its place on, as long as the cells above are
/// empty, over each that says a level or a day alone. A word that is not known may begin a matter
/// of its own, such as "Gedrag", and then nobody knows what the levels behind it are of.
class HeadingsOver {
public:
    HeadingsOver(const school::School& school, const CsvLine& above, const CsvLine& line)
        : school_{school}, above_{above}, line_{line} {}

    Headings read() {
        for (std::size_t place = 0; place < line_.cells.size(); ++place)
            read_column(place);
        return std::move(headings_);
    }

private:
    void read_column(std::size_t place) {
        const auto& cell = line_.cells[place];
        const bool is_right_below = !above_.cell(place).empty();
        if (is_right_below)
            begin(above_.cell(place));
        if (ends_heading(cell, is_right_below))
            heading_.clear();
        const bool is_level = says_level_or_day_alone(cell);
        const bool is_headed = !heading_.empty() && !cell.empty() &&
                               (is_level || (is_right_below && !is_companion(cell)));
        headings_.over.push_back(is_headed ? heading_ : std::string{});
        if (is_level && !is_headed && has_headed_ && !is_about_subject(school_, cell))
            headings_.loose.insert(place);
        // A list of results has the test in front of its level, whatever title stands above.
        if (is_test(cell) && !heading_.empty() && has_level_)
            headings_.tests.insert(place);
        has_headed_ = has_headed_ || is_headed;
        has_level_ = has_level_ || (is_headed && !is_date(cell));
    }

    void begin(const std::string& heading) {
        heading_ = heading;
        has_level_ = false;
    }

    [[nodiscard]] bool ends_heading(const std::string& cell, bool is_right_below) const {
        if (cell.empty())
            return false;
        return is_of_another_matter(school_, cell) ||
               (!is_right_below && !says_level_or_day_alone(cell) && !is_companion(cell));
    }

    const school::School& school_;
    const CsvLine& above_;
    const CsvLine& line_;
    Headings headings_;
    std::string heading_;
    bool has_headed_{};  ///< any column yet
    bool has_level_{};   ///< the heading of the last columns
};

}  // namespace

Header
header_of_two_lines(const school::School& school, const CsvLine* above, const CsvLine& line) {
    auto alone = header_of(school, line);
    if (above == nullptr || !alone.knows_pupils() ||
        (alone.has_results() && alone.has(ColumnMeaning::subject)))
        return alone;
    const auto headings = HeadingsOver{school, *above, line}.read();
    if (alone.has_results() && headings.tests.empty())
        return alone;
    auto both = header_of(school, line, headings);
    return both.levels.size() > alone.levels.size() ? both : alone;
}

}  // namespace slimfit::formats
