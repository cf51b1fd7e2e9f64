#pragma once

#include "slimfit/calendar/date.hpp"
#include "slimfit/csv/csv.hpp"
#include "slimfit/formats/delivery/csv_columns.hpp"
#include "slimfit/formats/delivery/order_of_days.hpp"
#include "slimfit/intake/delivery.hpp"
#include "slimfit/intake/scale.hpp"
#include "slimfit/school/school.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace slimfit::formats {

inline constexpr std::size_t longest_header = 80;

/// A column with the levels of one subject.
struct LevelColumn {
    std::size_t place{};
    std::string header;
    school::SubjectId subject;         ///< as the school remembers, or else by the header
    std::string measure;               ///< as the school remembers; empty: to be found out
    DayReadings written_day;           ///< in its header; usually none
    std::string heading;               ///< above it, in a header of two lines; usually none
    bool has_unclear_day{};            ///< in its header, which is no one day
    std::optional<calendar::Date> on;  ///< as its header says, once all days are known
    bool has_uncertain_day{};  ///< in its header, where days of the list contradict each other
};

/// A column with values on one scale, of the subject or test that the row names.
struct ScaleColumn {
    std::size_t place{};
    std::string header;
    const intake::Scale* scale{};
};

/// A column with scores, of the subject or test that the row names, whose header does not say in
/// what they are.
struct ScoreColumn {
    std::size_t place{};
    std::string header;
};

/// A column with the days of the values in another one: "Rekenen datum".
struct SubjectDays {
    std::size_t place{};
    std::string header;
    std::string words;  ///< of the header, without that for a date
    school::SubjectId subject;
    std::string heading;               ///< above it, in a header of two lines; usually none
    std::optional<std::size_t> dates;  ///< the place of the only column it is about, if it says so
};

/// What a line above a header has over its columns.
struct Headings {
    std::vector<std::string> over;  ///< each column; empty where nothing is
    std::set<std::size_t> loose;    ///< places of columns that may be of one of them, or of none
    std::set<std::size_t> tests;    ///< places of columns with tests of one of them alone

    /// Whether the column may not say anything of the whole row.
    [[nodiscard]] bool leave_out(std::size_t place) const {
        return loose.contains(place) || tests.contains(place);
    }
};

/// Which column is about what.
struct Header {
    int line{};
    std::map<ColumnMeaning, std::size_t> places;
    std::map<ColumnMeaning, std::vector<std::size_t>> others;  ///< with a meaning that one has
    bool has_uncertain_days{};  ///< of the rows: several columns say it, and none goes before
    std::vector<LevelColumn> levels;
    std::vector<ScaleColumn> scales;
    std::vector<ScoreColumn> scores;
    std::vector<SubjectDays> days;
    std::vector<std::size_t> not_known;  ///< places of columns of which nothing is known
    std::vector<std::size_t> loose;      ///< places of columns of no certain heading above
    std::vector<std::size_t>
        tests_of_heading;              ///< places of columns with tests of one heading alone
    std::vector<std::size_t> remarks;  ///< places of columns headed by a remark, which is not shown
    std::vector<std::string> not_to_read;     ///< private columns that the school file names
    std::vector<std::string> doubled;         ///< columns of levels that stand there already
    std::vector<std::size_t> without_header;  ///< places of columns that only have values
    std::map<intake::Skipped, int> skipped;
    std::vector<std::string> cells;  ///< as it may be shown
    OrderOfDays order_of_days;       ///< of those in the header, and then of all of the list

    [[nodiscard]] bool has(ColumnMeaning meaning) const { return places.contains(meaning); }

    /// Whether the values beside a column have no header: it may then stand for those as well.
    [[nodiscard]] bool has_more_beside(const LevelColumn& column) const {
        return std::ranges::find(without_header, column.place + 1) != without_header.end();
    }

    [[nodiscard]] bool knows_pupils() const {
        using enum ColumnMeaning;
        return has(key) || has(eckid) || has(code) || has(given_name) || has(whole_name);
    }

    [[nodiscard]] bool names_subjects() const {
        return has(ColumnMeaning::subject) || has(ColumnMeaning::test);
    }

    /// Whether a row is a result of the subject or test that it names.
    [[nodiscard]] bool has_results() const {
        return names_subjects() &&
               (has(ColumnMeaning::level) || !scales.empty() || !scores.empty());
    }

    /// The column with the days of a column of levels: the one behind it, the only one under its
    /// heading, or with its whole header, or else the only one of its subject, unless that names
    /// something more: days of "Rekenen M5" are not those of "Rekenen E5".
    [[nodiscard]] const SubjectDays* days_of(const LevelColumn& column) const;

    [[nodiscard]] bool has_levels() const { return !levels.empty() || has_results(); }

    /// Where a row says that. Of several columns of levels the first counts that says something.
    [[nodiscard]] std::optional<std::size_t>
    place_in(const csv::CsvLine& row, ColumnMeaning meaning) const;

    /// What a row has in the column with that meaning; empty where there is none.
    [[nodiscard]] const std::string& cell(const csv::CsvLine& row, ColumnMeaning meaning) const;
};

/// Which column is about what, by its words and by what the school remembers of earlier lists.
/// A column with a heading above it is headed by both: "Rekenen Niveau".
[[nodiscard]] Header
header_of(const school::School& school, const csv::CsvLine& line, const Headings& headings = {});

}  // namespace slimfit::formats
