#include "slimfit/formats/delivery/csv_header.hpp"

#include "slimfit/formats/delivery/header_day.hpp"
#include "slimfit/intake/line_to_paste.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/subject_words.hpp"

#include <algorithm>
#include <array>
#include <sstream>

namespace slimfit::formats {

namespace {

const school::CsvColumn* remembered(const school::School& school, const std::string& header) {
    for (const auto& column : school.administration.csv_columns)
        if (intake::compared(column.header) == intake::compared(header))
            return &column;
    return nullptr;
}

void add_levels(LevelColumn column, Header& header) {
    const bool is_there = std::ranges::any_of(header.levels, [&](const LevelColumn& other) {
        return intake::compared(other.header) == intake::compared(column.header);
    });
    if (is_there)
        header.doubled.push_back(column.header);
    else
        header.levels.push_back(std::move(column));
}

bool is_word_for_date(std::string_view word) {
    static constexpr std::array<std::string_view, 6> words{
        "datum", "date", "afnamedatum", "toetsdatum", "meetdatum", "testdate"};
    return std::ranges::find(words, word) != words.end();
}

/// "Rekenen datum" and "Datum rekenen" are days of Rekenen.
std::optional<SubjectDays>
days_in(const school::School& school, const std::string& name, std::size_t place) {
    std::istringstream stream{intake::compared(name)};
    std::string rest;
    bool has_date = false;
    for (std::string word; stream >> word;)
        if (is_word_for_date(word))
            has_date = true;
        else
            rest += (rest.empty() ? "" : " ") + word;
    if (!has_date)
        return std::nullopt;
    const auto subject = intake::subject_of(school, {rest});
    if (!subject)
        return std::nullopt;
    return SubjectDays{.place = place, .header = name, .words = rest, .subject = *subject};
}

bool has_all_words(const std::string& text, const std::string& wanted) {
    std::istringstream words{wanted};
    const std::string spaced{' ' + text + ' '};
    for (std::string word; words >> word;)
        if (spaced.find(' ' + word + ' ') == std::string::npos)
            return false;
    return true;
}

/// More than a few words, or a mail address, may say something of a child.
bool is_remark(std::string_view header) {
    constexpr std::ptrdiff_t most_spaces = 2;
    return std::ranges::count(header, ' ') > most_spaces || header.find('@') != header.npos;
}

void read_column(
    const school::School& school, const std::string& cell, std::size_t place, Header& header
) {
    const auto name = intake::kept_text(cell, longest_header);
    if (const auto* const column = remembered(school, name)) {
        if (column->subject)
            add_levels(
                {.place = place,
                 .header = name,
                 .subject = *column->subject,
                 .measure = column->measure,
                 .on = day_in_header(name)},
                header
            );
        return;
    }
    if (column_word(name))
        return;
    if (const auto* const scale = intake::scale_called(name);
        scale != nullptr && header.names_subjects())
        header.scales.push_back({.place = place, .header = name, .scale = scale});
    else if (auto days = days_in(school, name, place))
        header.days.push_back(*std::move(days));
    else if (const auto subject = intake::subject_of(school, {name}))
        add_levels(
            {.place = place,
             .header = name,
             .subject = *subject,
             .measure = {},
             .on = day_in_header(name)},
            header
        );
    else if (!name.empty()) {
        if (is_remark(name))
            header.remarks.push_back(place);
        else
            header.not_known.push_back(name);
        ++header.skipped[intake::Skipped::unknown];
    }
}

/// First of all, for what another column means may depend on there being a column for subjects.
void read_words(const school::School& school, const csv::CsvLine& line, Header& header) {
    for (std::size_t place = 0; place < line.cells.size(); ++place) {
        const auto name = intake::kept_text(line.cells[place], longest_header);
        const auto word = column_word(name);
        if (!word || remembered(school, name) != nullptr)
            continue;
        if (word->skipped)
            ++header.skipped[*word->skipped];
        header.places.try_emplace(word->meaning, place);
    }
}

}  // namespace

Header header_of(const school::School& school, const csv::CsvLine& line) {
    Header header;
    for (const auto& cell : line.cells)
        header.cells.push_back(intake::kept_text(cell, longest_header));
    read_words(school, line, header);
    for (std::size_t place = 0; place < line.cells.size(); ++place)
        read_column(school, line.cells[place], place, header);
    return header;
}

const SubjectDays* Header::days_of(const LevelColumn& column) const {
    const auto words = intake::compared(column.header);
    const auto exact = std::ranges::find(days, words, &SubjectDays::words);
    if (exact != days.end())
        return &*exact;
    const auto first = std::ranges::find(days, column.subject, &SubjectDays::subject);
    const bool is_only = std::ranges::count(days, column.subject, &SubjectDays::subject) == 1;
    return is_only && has_all_words(words, first->words) ? &*first : nullptr;
}

bool is_remembered(const school::School& school, const std::string& header) {
    return remembered(school, header) != nullptr;
}

std::string line_for_column(
    const school::School& school, const std::string& header, const std::string& measure
) {
    const auto* const known = remembered(school, header);
    auto subject = known == nullptr ? intake::subject_of(school, {header}) : known->subject;
    for (std::uint32_t row = 0; row < school.subjects.size() && !subject; ++row)
        if (school.subjects[row].scale)
            subject = school::SubjectId{row};
    intake::Attributes attributes{{"header", header}};
    if (subject)
        attributes.emplace_back("subject", school[*subject].code);
    if (!measure.empty())
        attributes.emplace_back("measure", measure);
    return intake::line_to_paste("csv-column", attributes);
}

}  // namespace slimfit::formats
