#include "slimfit/intake/dated_columns.hpp"

namespace slimfit::intake {

DatedColumns::DatedColumns(const Delivery& delivery)
    : has_columns_{!delivery.level_columns.empty()} {
    std::set<RowPlace> dated_rows;
    for (const auto& measured : delivery.measurements)
        if (measured.on) {
            dated_.insert(column_of(measured));
            dated_rows.insert(measured.place);
        }
    for (const auto& measured : delivery.measurements)
        if (!measured.on && dated_rows.contains(measured.place))
            undated_beside_dated_.insert(column_of(measured));
}

bool DatedColumns::say_day_of(const DeliveredMeasurement& measured) const {
    const auto column = column_of(measured);
    const bool is_undated = undated_beside_dated_.contains(column) && !dated_.contains(column);
    return !dated_.empty() && !is_undated;
}

std::string DatedColumns::column_of(const DeliveredMeasurement& measured) const {
    return has_columns_ && !measured.subject.empty() ? measured.subject.front() : std::string{};
}

}  // namespace slimfit::intake
