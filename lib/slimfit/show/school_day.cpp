#include "slimfit/show/day_tables.hpp"
#include "slimfit/show/entry_line.hpp"
#include "slimfit/show/words.hpp"

#include <algorithm>
#include <set>
#include <span>

namespace slimfit::show {

namespace {

constexpr std::size_t units_to_a_table = 3;

using Units = std::span<const DayOfUnit>;

const Round* round_from(const DayPlan& day, calendar::ClockTime begin) {
    const auto found =
        std::ranges::find(day.rounds, begin, [](const Round& round) { return round.time.begin; });
    return found == day.rounds.end() ? nullptr : &*found;
}

/// Bells differ between units: where the ends of a row do, each cell tells its own time.
std::vector<Cell> row_of(const Shown& shown, Units units, calendar::ClockTime begin) {
    std::set<calendar::ClockTime> ends;
    for (const auto& unit : units)
        if (const auto* round = round_from(unit.day, begin))
            ends.insert(round->time.end);
    const bool all_alike = ends.size() == 1;
    std::vector<Cell> row{
        cell(all_alike ? clock_times({begin, *ends.begin()}) : begin.to_string(), Ink::bold)};
    for (const auto& unit : units) {
        Cell cell;
        if (const auto* round = round_from(unit.day, begin)) {
            if (!all_alike)
                cell.push_back({clock_times(round->time), Ink::faint});
            for (const auto& lump : lumps_of(shown, *round))
                cell.push_back(paragraph_of(shown, lump, *round));
        }
        row.push_back(std::move(cell));
    }
    return row;
}

TextTable table_of(const Shown& shown, Units units) {
    TextTable table{.columns = {{shown.word({"tijd", "time"})}}, .ruled = true};
    std::set<calendar::ClockTime> begins;
    for (const auto& [unit, day] : units) {
        table.columns.push_back({shown.school[unit].name});
        for (const auto& round : day.rounds)
            begins.insert(round.time.begin);
    }
    for (const auto begin : begins)
        table.rows.push_back(row_of(shown, units, begin));
    return table;
}

}  // namespace

std::vector<TextTable> school_day(const Shown& shown, const std::vector<DayOfUnit>& units) {
    std::vector<TextTable> tables;
    for (std::size_t first = 0; first < units.size(); first += units_to_a_table)
        tables.push_back(table_of(
            shown, Units{units}.subspan(first, std::min(units_to_a_table, units.size() - first))
        ));
    return tables;
}

}  // namespace slimfit::show
