#include "slimfit/formats/delivery/read_list.hpp"

#include "slimfit/formats/delivery/level_columns.hpp"
#include "slimfit/formats/delivery/list_values.hpp"
#include "slimfit/formats/delivery/result_rows.hpp"
#include "slimfit/formats/delivery/silent_rows.hpp"

namespace slimfit::formats {

void read_list(
    const Header& header,
    std::span<const csv::CsvLine> lines,
    const DeliveryReading& reading,
    intake::Delivery& delivery
) {
    ListValues values{header, lines, reading, delivery};
    if (header.has_results())
        read_result_rows(header, lines, reading.school, values, delivery);
    read_level_columns(header, lines, reading.school, values, delivery);
    remark_on_silent_rows(lines, header.cells.size(), values.spoken(), delivery);
}

}  // namespace slimfit::formats
