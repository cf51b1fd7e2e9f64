#include "slimfit/formats/delivery/level_columns.hpp"

#include "slimfit/formats/delivery/csv_cells.hpp"
#include "slimfit/formats/delivery/scale_remarks.hpp"

#include <vector>

namespace slimfit::formats {

namespace {

using csv::CsvLine;

std::vector<std::string> values_in(const LevelColumn& column, std::span<const CsvLine> lines) {
    std::vector<std::string> values;
    for (const auto& line : lines)
        if (const auto& value = line.cell(column.place); !says_nothing(value))
            values.push_back(value);
    return values;
}

void read_column(
    const LevelColumn& column,
    const Measure& measure,
    std::span<const CsvLine> lines,
    ListValues& values
) {
    const Topic topic{
        .known = column.subject,
        .word = column.header,
        .column = column.header,
        .days = values.days().of(column),
        .on = column.on,
        .has_uncertain_day = column.has_uncertain_day,
        .has_unclear_day = column.has_unclear_day};
    for (const auto& line : lines)
        if (const auto& written = line.cell(column.place); !measure.code.empty())
            values.read(line, topic, measure, written);
        else if (!says_nothing(written))
            values.note_spoken(line);  // by the remark on the column
}

}  // namespace

void read_level_columns(
    const Header& header,
    std::span<const CsvLine> lines,
    const school::School& school,
    ListValues& values,
    intake::Delivery& delivery
) {
    for (const auto& column : header.levels) {
        const auto written = values_in(column, lines);
        const auto measure =
            measure_of(column.measure, column.header, written, values.said(), school);
        delivery.level_columns.push_back(
            {.header = column.header,
             .subject = column.subject,
             .measure = measure.code,
             .on = column.on}
        );
        remark_on_scale_of_column(column, measure, written, header, school, delivery);
        read_column(column, measure, lines, values);
    }
}

}  // namespace slimfit::formats
