#include "slimfit/calendar/words.hpp"
#include "slimfit/show/session_card.hpp"
#include "slimfit/show/sheet_parts.hpp"
#include "slimfit/show/words.hpp"

namespace slimfit::show {

namespace {

const std::vector<Attribute> plain;

Markup cards_of(const Shown& shown, const Round& round) {
    Markup cards;
    for (const auto& lump : lumps_of(shown, round))
        cards += session_card(shown, lump, round);
    if (round.pause)
        cards += element(
            "li",
            "card pause",
            element("span", "what", Markup::text(shown.word({"Pauze", "Break"})))
        );
    return element("ul", "cards", cards);
}

std::vector<Attribute> reach_of(const GridCell& cell) {
    if (cell.rows == 1)
        return {};
    return {{"rowspan", std::to_string(cell.rows)}};
}

/// A round that takes several rows tells its own time.
Markup day_cell(const Shown& shown, const DayPlan& day, const GridCell& cell) {
    auto attributes = reach_of(cell);
    if (!cell.round) {
        attributes.push_back({"class", "empty"});
        const bool is_over = cell.first_row > 0 && !day.early_end.dutch.empty();
        return element(
            "td", attributes, is_over ? Markup::text(day.early_end.in(shown.language)) : Markup{}
        );
    }
    Markup content;
    if (cell.rows > 1)
        content += element("span", "time", Markup::text(clock_times(cell.round->time)));
    return element("td", attributes, content + cards_of(shown, *cell.round));
}

Markup free_day(const Shown& shown, const DayPlan& day, std::size_t rows) {
    const auto& why = day.free.empty() ? day.away.in(shown.language) : day.free;
    return element("td", {{"class", "free"}, {"rowspan", std::to_string(rows)}}, Markup::text(why));
}

Markup row_of(const Shown& shown, const WeekPlan& plan, const WeekGrid& grid, std::size_t row) {
    auto cells = element("th", {{"scope", "row"}}, Markup::text(clock_times(grid.rows[row])));
    for (std::size_t day = 0; day < plan.size(); ++day)
        for (const auto& cell : grid.days[day]) {
            if (cell.first_row != row)
                continue;
            const bool is_free = !cell.round && cell.rows == grid.rows.size();
            cells +=
                is_free ? free_day(shown, plan[day], cell.rows) : day_cell(shown, plan[day], cell);
        }
    return element("tr", plain, cells);
}

}  // namespace

Markup
day_headings(const Shown& shown, const Text& first, const std::vector<calendar::Date>& dates) {
    auto cells = element("th", {{"scope", "col"}}, Markup::text(shown.word(first)));
    for (const auto date : dates)
        cells += element(
            "th",
            {{"scope", "col"}},
            element(
                "span",
                "weekday",
                Markup::text(calendar::name_of(date.weekday()).in(shown.language))
            ) + Markup::written(" ") +
                element("span", "date", Markup::text(day_and_month(date, shown.language)))
        );
    const auto widths = Markup::written("<colgroup><col class=\"times\"></colgroup>");
    return widths + element("thead", plain, element("tr", plain, cells));
}

Markup week_grid_table(const Shown& shown, const WeekPlan& plan) {
    const auto grid = week_grid(plan);
    std::vector<calendar::Date> dates;
    for (const auto& day : plan)
        dates.push_back(day.date);
    Markup rows;
    for (std::size_t row = 0; row < grid.rows.size(); ++row)
        rows += row_of(shown, plan, grid, row);
    return element(
        "table",
        "week",
        element("caption", "spoken", Markup::text(shown.word({"De week", "The week"}))) +
            day_headings(shown, {"Tijd", "Time"}, dates) + element("tbody", plain, rows)
    );
}

}  // namespace slimfit::show
