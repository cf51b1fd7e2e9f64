#include "slimfit/formats/delivery/read_list.hpp"

#include "slimfit/formats/delivery/level_columns.hpp"
#include "slimfit/formats/delivery/list_values.hpp"
#include "slimfit/formats/delivery/reading.hpp"
#include "slimfit/formats/delivery/result_rows.hpp"
#include "slimfit/formats/delivery/rows_beyond_header.hpp"
#include "slimfit/formats/delivery/silent_rows.hpp"

namespace slimfit::formats {

void read_list(
    const Header& header,
    std::span<const csv::CsvLine> lines,
    const DeliveryReading& reading,
    intake::Delivery& delivery
) {
    const auto rows = rows_within_header(header, lines, delivery);
    ListValues values{header, rows, reading, delivery};
    if (header.has_results())
        read_result_rows(header, rows, values, delivery);
    read_level_columns(header, rows, reading.school, values, delivery);
    remark_on_silent_rows(rows, header.cells.size(), values.spoken(), delivery);
    if (lines.empty())
        remark(
            delivery,
            0,
            {"Onder de kopregel staan geen rijen: er is niets gelezen.",
             "There are no rows below the header: nothing was read."}
        );
}

}  // namespace slimfit::formats
