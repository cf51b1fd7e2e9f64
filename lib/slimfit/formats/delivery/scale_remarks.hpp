#pragma once

#include "slimfit/formats/delivery/csv_header.hpp"
#include "slimfit/formats/delivery/csv_measure.hpp"

#include <span>
#include <string>

namespace slimfit::formats {

/// Remarks on the scale of a column of levels: it cannot be seen, another may be meant as well, or
/// most of the values are not on the one that the school remembers.
void remark_on_scale_of_column(
    const LevelColumn& column,
    const Measure& measure,
    std::span<const std::string> values,
    const Header& header,
    const school::School& school,
    intake::Delivery& delivery
);

/// Remarks on the scale of the results of one subject, where another may be meant as well.
void remark_on_scale_of_results(
    const std::string& subject, const Measure& measure, intake::Delivery& delivery
);

/// Remarks on scores of which nothing says in what they are: points of a block of a method read as
/// ability scores made growth of nothing.
void remark_on_scores_without_scale(const ScoreColumn& column, intake::Delivery& delivery);

}  // namespace slimfit::formats
