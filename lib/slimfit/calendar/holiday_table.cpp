#include "slimfit/calendar/holiday_table.hpp"

#include "slimfit/core/contract.hpp"

#include <range/v3/range/conversion.hpp>
#include <range/v3/view/drop.hpp>
#include <range/v3/view/filter.hpp>
#include <range/v3/view/split.hpp>
#include <range/v3/view/transform.hpp>

#include <string>
#include <string_view>

namespace slimfit::calendar {

extern const std::string_view holidays_csv;

namespace {

namespace views = ranges::views;

std::vector<std::string> parts_of(std::string_view text, char between) {
    return text | views::split(between) |
           views::transform([](auto&& part) { return part | ranges::to<std::string>(); }) |
           ranges::to<std::vector>();
}

std::optional<Region> region_of(std::string_view word) {
    if (word == "noord")
        return Region::north;
    if (word == "midden")
        return Region::middle;
    if (word == "zuid")
        return Region::south;
    expects(word == "heel Nederland", "holidays.csv: a region is noord, midden or zuid");
    return std::nullopt;
}

StateHoliday holiday_of(const std::string& line) {
    const auto columns = parts_of(line, ',');
    expects(columns.size() == 8, "holidays.csv: a line has eight columns");
    const auto first = Date::parse(columns[3]);
    const auto last = Date::parse(columns[4]);
    expects(first && last && *first <= *last, "holidays.csv: a line needs a first and last day");
    return {
        .region = region_of(columns[2]),
        .period = {.name = columns[1], .days = {.first = *first, .last = *last}}};
}

}  // namespace

const std::vector<StateHoliday>& holiday_table() {
    static const auto table = [] {
        const auto lines = parts_of(holidays_csv, '\n');
        const auto holds_data = [](const std::string& line) {
            return !line.empty() && !line.starts_with('#');
        };
        // The first line that is no comment names the columns.
        return lines | views::filter(holds_data) | views::drop(1) | views::transform(holiday_of) |
               ranges::to<std::vector>();
    }();
    return table;
}

}  // namespace slimfit::calendar
