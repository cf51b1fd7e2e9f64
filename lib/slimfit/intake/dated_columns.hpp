#pragma once

#include "slimfit/intake/delivery.hpp"

#include <set>
#include <string>

namespace slimfit::intake {

/// Which values of a file ought to bear a day. Where others do, one without may be of any day; but
/// a column of a list that stands undated beside dated ones, as when the headers of those bear a
/// day, is as new as the list.
class DatedColumns {
public:
    explicit DatedColumns(const Delivery& delivery);

    [[nodiscard]] bool say_day_of(const DeliveredMeasurement& measured) const;

    /// The column that it stood in; empty when its file has none.
    [[nodiscard]] std::string column_of(const DeliveredMeasurement& measured) const;

private:
    bool has_columns_;
    std::set<std::string> dated_;
    std::set<std::string> undated_beside_dated_;
};

}  // namespace slimfit::intake
