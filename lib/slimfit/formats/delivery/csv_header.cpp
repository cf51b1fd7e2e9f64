#include "slimfit/formats/delivery/csv_header.hpp"

#include "slimfit/formats/delivery/csv_cells.hpp"
#include "slimfit/formats/delivery/days_behind_levels.hpp"
#include "slimfit/formats/delivery/header_day.hpp"
#include "slimfit/formats/delivery/remembered_columns.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/subject_words.hpp"

#include <algorithm>
#include <array>
#include <ranges>
#include <set>
#include <sstream>
#include <utility>

namespace slimfit::formats {

namespace {

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
    return SubjectDays{
        .place = place,
        .header = name,
        .words = rest,
        .subject = *subject,
        .heading = {},
        .dates = {}};
}

bool has_all_words(const std::string& text, const std::string& wanted) {
    std::istringstream words{wanted};
    const std::string spaced{' ' + text + ' '};
    for (std::string word; words >> word;)
        if (spaced.find(' ' + word + ' ') == std::string::npos)
            return false;
    return true;
}

/// "Score", "Ruwe score", "Toetsscore", "Score (VS)".
bool is_about_scores(std::string_view header) {
    constexpr std::string_view score{"score"};
    std::istringstream words{intake::compared(header)};
    for (std::string word; words >> word;)
        if (word.ends_with(score) || word == "scores")
            return true;
    return false;
}

/// More than a few words, or a mail address, may say something of a child.
bool is_remark(std::string_view header) {
    constexpr std::ptrdiff_t most_spaces = 2;
    return std::ranges::count(header, ' ') > most_spaces || header.find('@') != header.npos;
}

/// Null where there is no heading, or it has no column of days or several.
const SubjectDays* only_below(const std::vector<SubjectDays>& days, const std::string& heading) {
    if (heading.empty() || std::ranges::count(days, heading, &SubjectDays::heading) != 1)
        return nullptr;
    return &*std::ranges::find(days, heading, &SubjectDays::heading);
}

csv::CsvLine with_headings(csv::CsvLine line, const Headings& headings) {
    for (std::size_t place = 0; place < headings.over.size(); ++place)
        if (!headings.over[place].empty())
            line.cells[place].insert(0, headings.over[place] + ' ');
    return line;
}

class HeaderReading {
public:
    HeaderReading(const school::School& school, const csv::CsvLine& line, const Headings& headings)
        : school_{school},
          line_{with_headings(line, headings)},
          below_headings_{line},
          headings_{headings},
          remembered_{school} {
        header_.line = line.line;
        for (const auto& cell : line_.cells) {
            header_.cells.push_back(intake::kept_text(cell, longest_header));
            days_.push_back(day_in_header(cell));
            header_.order_of_days.note(
                days_.back().day, {.line = line.line, .column = std::ssize(days_)}
            );
        }
    }

    Header read() {
        read_words();
        choose_columns();
        for (std::size_t place = 0; place < header_.cells.size(); ++place)
            read_column(place);
        date_levels_by_columns_behind(header_);
        return std::move(header_);
    }

private:
    /// First of all, for what another column means may depend on there being a column for subjects.
    void read_words() {
        for (std::size_t place = 0; place < header_.cells.size(); ++place) {
            const auto word = column_word(header_.cells[place]);
            const bool is_remembered = remembered_.find(header_.cells[place]) != nullptr;
            if (!word || (is_remembered && !word->skipped) || headings_.leave_out(place))
                continue;
            if (is_remembered)
                header_.not_to_read.push_back(header_.cells[place]);
            if (word->skipped)
                ++header_.skipped[*word->skipped];
            with_meaning_[word->meaning].emplace(word->generality, place);
        }
    }

    /// Of several columns with one meaning the first of those with the least general word.
    void choose_columns() {
        for (const auto& [meaning, columns] : with_meaning_) {
            const auto [generality, chosen] = *columns.begin();
            header_.places[meaning] = chosen;
            if (meaning == ColumnMeaning::not_needed)
                continue;
            for (const auto& [other_generality, other] : columns | std::views::drop(1)) {
                header_.others[meaning].push_back(other);
                if (meaning == ColumnMeaning::date && other_generality == generality)
                    header_.has_uncertain_days = true;
            }
        }
    }

    void read_column(std::size_t place) {
        const auto& name = header_.cells[place];
        const auto word = column_word(name);
        if (name.empty() || (word && word->skipped))
            return;
        if (const auto* const column = remembered_.find(name)) {
            if (column->subject)
                add_levels(place, *column->subject, column->measure);
            return;
        }
        if (headings_.loose.contains(place))
            header_.loose.push_back(place);
        if (headings_.tests.contains(place))
            header_.tests_of_heading.push_back(place);
        if (headings_.leave_out(place))
            return;
        if (word)
            return;
        if (const auto* const scale = intake::scale_called(name);
            scale != nullptr && header_.names_subjects())
            header_.scales.push_back({.place = place, .header = name, .scale = scale});
        else if (auto days = days_of(place))
            header_.days.push_back(*std::move(days));
        else if (const auto subject = intake::subject_of(school_, words_of(place)))
            add_levels(place, *subject, {});
        else if (header_.names_subjects() && is_about_scores(name) && !is_remark(name))
            header_.scores.push_back({.place = place, .header = name});
        else {
            if (is_remark(name))
                header_.remarks.push_back(place);
            else
                header_.not_known.push_back(place);
            ++header_.skipped[intake::Skipped::unknown];
        }
    }

    [[nodiscard]] std::string heading_of(std::size_t place) const {
        return place < headings_.over.size() ? headings_.over[place] : std::string{};
    }

    [[nodiscard]] std::optional<SubjectDays> days_of(std::size_t place) const {
        auto below = days_of_heading(place);
        return below ? below : days_in(school_, header_.cells[place], place);
    }

    /// "Afname" below "Rekenen": whatever its word for a day, it dates the levels below that.
    [[nodiscard]] std::optional<SubjectDays> days_of_heading(std::size_t place) const {
        const auto heading = heading_of(place);
        const auto word = column_word(below_headings_.cells[place]);
        if (heading.empty() || !word || word->meaning != ColumnMeaning::date)
            return std::nullopt;
        const auto subject = intake::subject_of(school_, {heading});
        if (!subject)
            return std::nullopt;
        return SubjectDays{
            .place = place,
            .header = header_.cells[place],
            .words = intake::compared(heading),
            .subject = *subject,
            .heading = heading,
            .dates = {}};
    }

    /// Most telling first.
    [[nodiscard]] std::vector<std::string> words_of(std::size_t place) const {
        if (headings_.over.empty())
            return {header_.cells[place]};
        return {header_.cells[place], headings_.over[place]};
    }

    void add_levels(std::size_t place, school::SubjectId subject, const std::string& measure) {
        const auto& name = header_.cells[place];
        // Days that are masked in the headers as they may be shown keep columns apart.
        if (!headers_.insert(intake::compared(intake::in_plain_signs(line_.cells[place]))).second) {
            header_.doubled.push_back(name);
            return;
        }
        header_.levels.push_back(
            {.place = place,
             .header = name,
             .subject = subject,
             .measure = measure,
             .written_day = days_[place].day,
             .heading = heading_of(place),
             .has_unclear_day = days_[place].is_unclear,
             .on = {}}
        );
    }

    const school::School& school_;
    csv::CsvLine line_;  ///< with the headings
    const csv::CsvLine& below_headings_;
    const Headings& headings_;
    RememberedColumns remembered_;
    std::vector<HeaderDay> days_;    ///< in each cell
    std::set<std::string> headers_;  ///< of columns of levels, to compare with
    /// The places of columns with a meaning, with how general their words are.
    std::map<ColumnMeaning, std::set<std::pair<int, std::size_t>>> with_meaning_;
    Header header_;
};

}  // namespace

Header header_of(const school::School& school, const csv::CsvLine& line, const Headings& headings) {
    return HeaderReading{school, line, headings}.read();
}

std::optional<std::size_t> Header::place_in(const csv::CsvLine& row, ColumnMeaning meaning) const {
    const auto chosen = places.find(meaning);
    if (chosen == places.end())
        return std::nullopt;
    const auto more = others.find(meaning);
    if (meaning == ColumnMeaning::level && more != others.end() &&
        says_nothing(row.cell(chosen->second)))
        for (const auto other : more->second)
            if (!says_nothing(row.cell(other)))
                return other;
    return chosen->second;
}

const std::string& Header::cell(const csv::CsvLine& row, ColumnMeaning meaning) const {
    static const std::string nothing;
    const auto place = place_in(row, meaning);
    return place ? row.cell(*place) : nothing;
}

const SubjectDays* Header::days_of(const LevelColumn& column) const {
    const auto behind = std::ranges::find(days, std::optional{column.place}, &SubjectDays::dates);
    if (behind != days.end())
        return &*behind;
    if (const auto* const below = only_below(days, column.heading))
        return below;
    const auto words = intake::compared(column.header);
    const auto exact = std::ranges::find(days, words, &SubjectDays::words);
    if (exact != days.end())
        return &*exact;
    const auto first = std::ranges::find(days, column.subject, &SubjectDays::subject);
    const bool is_only = std::ranges::count(days, column.subject, &SubjectDays::subject) == 1;
    return is_only && has_all_words(words, first->words) ? &*first : nullptr;
}

}  // namespace slimfit::formats
