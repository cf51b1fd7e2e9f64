#include "slimfit/formats/delivery/days_behind_levels.hpp"

#include <algorithm>
#include <vector>

namespace slimfit::formats {

namespace {

std::vector<std::size_t> places_of_days(const Header& header) {
    std::vector places{header.places.at(ColumnMeaning::date)};
    const auto& others = header.others.at(ColumnMeaning::date);
    places.insert(places.end(), others.begin(), others.end());
    std::ranges::sort(places);
    return places;
}

std::vector<std::size_t> places_behind_levels(const Header& header) {
    std::vector<std::size_t> places;
    for (const auto& column : header.levels)
        places.push_back(column.place + 1);
    return places;
}

}  // namespace

void date_levels_by_columns_behind(Header& header) {
    if (!header.others.contains(ColumnMeaning::date) || !header.days.empty() ||
        places_of_days(header) != places_behind_levels(header))
        return;
    for (const auto& column : header.levels)
        header.days.push_back(
            {.place = column.place + 1,
             .header = header.cells[column.place + 1],
             .words = {},
             .subject = column.subject,
             .heading = {},
             .dates = column.place}
        );
    header.places.erase(ColumnMeaning::date);
    header.others.erase(ColumnMeaning::date);
    header.has_uncertain_days = false;
}

}  // namespace slimfit::formats
