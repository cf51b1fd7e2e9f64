#include "slimfit/show/week_grid.hpp"

#include <algorithm>
#include <set>

namespace slimfit::show {

namespace {

using calendar::ClockTime;
using calendar::TimeSpan;

bool is_used(TimeSpan row, const WeekPlan& plan) {
    return std::ranges::any_of(plan, [&](const DayPlan& day) {
        return std::ranges::any_of(day.rounds, [&](const Round& round) {
            return round.time.overlaps(row);
        });
    });
}

std::vector<TimeSpan> rows_of(const WeekPlan& plan) {
    std::set<ClockTime> bells;
    for (const auto& day : plan)
        for (const auto& round : day.rounds)
            bells.insert({round.time.begin, round.time.end});
    std::vector<TimeSpan> rows;
    for (auto bell = bells.begin(); bell != bells.end() && std::next(bell) != bells.end(); ++bell)
        if (const TimeSpan row{*bell, *std::next(bell)}; is_used(row, plan))
            rows.push_back(row);
    return rows;
}

const Round* round_in(const DayPlan& day, TimeSpan row) {
    const auto found = std::ranges::find_if(day.rounds, [&](const Round& round) {
        return round.time.overlaps(row);
    });
    return found == day.rounds.end() ? nullptr : &*found;
}

std::vector<GridCell> cells_of(const DayPlan& day, const std::vector<TimeSpan>& rows) {
    std::vector<GridCell> cells;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto* round = round_in(day, rows[row]);
        if (row > 0 && cells.back().round == round)
            ++cells.back().rows;
        else
            cells.push_back({.first_row = row, .round = round});
    }
    return cells;
}

}  // namespace

WeekGrid week_grid(const WeekPlan& plan) {
    WeekGrid grid{.rows = rows_of(plan)};
    for (const auto& day : plan)
        grid.days.push_back(cells_of(day, grid.rows));
    return grid;
}

}  // namespace slimfit::show
