#pragma once

#include "slimfit/csv/csv.hpp"
#include "slimfit/formats/delivery/csv_header.hpp"

namespace slimfit::formats {

/// header_of() a line below another. In an overview of tests the line above may have the subject
/// over the first of its columns, and this one what each column is of it: "Niveau", "Score". Where
/// that gives columns of levels that the line by itself does not, they are headed by both:
/// "Rekenen Niveau". A level or day of which nobody can see whether it is of the subject to its
/// left is not read, and told. `above`: null when there is none.
[[nodiscard]] Header header_of_two_lines(
    const school::School& school, const csv::CsvLine* above, const csv::CsvLine& line
);

}  // namespace slimfit::formats
