#pragma once

#include "slimfit/csv/csv.hpp"
#include "slimfit/formats/delivery/csv_header.hpp"
#include "slimfit/formats/delivery/csv_measure.hpp"
#include "slimfit/formats/delivery/list_days.hpp"
#include "slimfit/formats/delivery/row_pupils.hpp"
#include "slimfit/formats/delivery/said_by_children.hpp"

#include <optional>
#include <set>
#include <span>
#include <string>

namespace slimfit::formats {

/// What a value is about: the subject of its column, or what its row says.
struct Topic {
    std::optional<school::SubjectId> known;
    std::string word;
    std::string column;                ///< header, to tell a person
    const DayColumn* days{};           ///< of that subject alone; usually none
    std::optional<calendar::Date> on;  ///< as the header of its column says; usually nothing
    bool has_uncertain_day{};          ///< in that header
    bool has_unclear_day{};            ///< in that header: only a column of days can say it
};

/// Puts the values of a list into the delivery, one by one, each with its pupil and its day.
class ListValues {
public:
    ListValues(
        const Header& header,
        std::span<const csv::CsvLine> lines,
        const DeliveryReading& reading,
        intake::Delivery& delivery
    );

    /// What is no value is told.
    void read(
        const csv::CsvLine& line,
        const Topic& topic,
        const Measure& measure,
        const std::string& written
    );

    /// A remark on something else spoke of the line already.
    void note_spoken(const csv::CsvLine& line) { spoken_.insert(line.line); }

    /// Lines that gave a level or a remark.
    [[nodiscard]] const std::set<int>& spoken() const { return spoken_; }

    /// Of the columns in which levels and scores may stand.
    [[nodiscard]] const SaidByChildren& said() const { return said_; }

    [[nodiscard]] const ListDays& days() const { return days_; }

private:
    /// Without its day nobody can say whether a value is newer than what is known.
    [[nodiscard]] bool has_unreadable_day(const csv::CsvLine& line, const Topic& topic);

    /// What to say of what is no value, without what may be about the life of a child.
    [[nodiscard]] const Text& text_on(const Measure& measure, const std::string& written) const;

    /// As its own column of days says, or else the header, or else the row; often nothing.
    [[nodiscard]] std::optional<calendar::Date>
    day_of(const csv::CsvLine& line, const Topic& topic) const;

    intake::Delivery& delivery_;
    ListDays days_;
    RowPupils pupils_;
    SaidByChildren said_;
    std::set<int> spoken_;
};

}  // namespace slimfit::formats
