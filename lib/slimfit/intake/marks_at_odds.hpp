#pragma once

#include "slimfit/intake/recogniser.hpp"
#include "slimfit/intake/taking_in.hpp"

#include <vector>

namespace slimfit::intake {

/// What a row says of who it is.
struct RowMarks {
    const school::Marks& marks;
    const std::string& code;
    const PersonName& name;
    RowPlace place;
};

[[nodiscard]] RowMarks marks_of(const DeliveredMeasurement& measured);

/// Those for whom a row has to wait because its marks do not point at one of them: a level of the
/// wrong child does more harm than a question. Empty where nothing contradicts, or where the name
/// of the row is that of the bearer of its ECK iD and of nobody else of them: keys are given out
/// anew when a school changes programs, ECK iDs are not. That bearer comes first.
[[nodiscard]] std::vector<std::size_t>
at_odds(const RowMarks& row, const Recogniser& people, const school::School& school);

/// Tells of such a row, with who it may be and how to say so.
void report_at_odds(
    const Delivery& delivery,
    const RowMarks& row,
    const std::vector<std::size_t>& may_be,
    TakingIn& work
);

/// Tells of a row with the ECK iD of a pupil and another name than hers, where a row that waits
/// points at her too.
void report_also_pointed_at(
    const Delivery& delivery,
    const RowMarks& row,
    std::size_t pupil,
    RowPlace other_row,
    TakingIn& work
);

}  // namespace slimfit::intake
