#include "slimfit/show/print_fit.hpp"

#include "slimfit/show/entry_line.hpp"
#include "slimfit/show/lumps.hpp"
#include "slimfit/show/print_width.hpp"
#include "slimfit/show/session_card.hpp"
#include "slimfit/show/session_words.hpp"
#include "slimfit/show/special_days.hpp"
#include "slimfit/show/week_grid.hpp"
#include "slimfit/show/words.hpp"

#include <algorithm>
#include <numeric>

namespace slimfit::show {

namespace {

constexpr int largest = 1000;
constexpr int smallest = 550;
constexpr int step = 10;

/// Smaller letters than these are read with the nose on the wall.
constexpr int too_small = 750;
constexpr std::ptrdiff_t days_on_first_page = 3;

// Measures of week.css in points: an A4 page on its side within its margins, and what does not
// grow with the letters.
constexpr double page_height = 555;
constexpr double page_width = 807;
constexpr double times_width = 6;  ///< of the size
constexpr double card_edges = 12;
constexpr double not_all_bold = 0.95;  ///< of the width that the same text has in bold
constexpr double between_cards = 0.6;
constexpr double cell_edges = 5;
constexpr double row_padding = 2.2;
constexpr double line_height = 1.14;
constexpr double week_other_lines = 7;   ///< heading, head of the table, two lines of legend
constexpr double strip_other_lines = 4;  ///< caption, head of the table

struct Page {
    double size;
    std::size_t days;

    [[nodiscard]] double day_width() const {
        return (page_width - times_width * size) / static_cast<double>(days);
    }

    [[nodiscard]] PrintedLines lines_beside(double edges) const {
        return PrintedLines{(day_width() - edges) / size / not_all_bold};
    }

    /// Lines over the whole width.
    [[nodiscard]] PrintedLines wide_lines() const {
        return PrintedLines{page_width / size / not_all_bold};
    }

    [[nodiscard]] double height(double lines) const { return lines * size * line_height; }
};

std::string heads(const Entry& entry) {
    return entry.session->groups.empty() ? "" : " (" + std::to_string(entry.pupils) + ") ";
}

std::string part_of(const Shown& shown, const Entry& entry) {
    return base_groups_of(shown, *entry.session) + heads(entry) +
           people_line(shown, *entry.session);
}

/// As session_card writes it.
int lines_of(const Page& page, const Shown& shown, const Lump& lump, const Round& round) {
    auto lines = page.lines_beside(card_edges);
    const auto& session = lump.session();
    lines.add_words(lump.title);
    if (session.time != round.time || lump.goes_on())
        lines.add_words(time_beside(shown, session, round));
    if (lump.goes_on())
        return lines.count();
    const bool one_part = lump.parts.size() == 1 && base_groups_of(shown, session).empty();
    if (one_part)
        lines.add_words(part_of(shown, lump.parts.front()));
    else
        for (const auto& part : lump.parts)
            lines.add_block(part_of(shown, part));
    if (const auto zone = zone_beside_title(shown, lump); !zone.empty())
        lines.add_words("\u00B7 " + zone);
    return lines.count();
}

/// Lines above and below a card.
double edges_of(const Shown& shown, const Lump& lump) {
    const auto form = form_of(shown.school[lump.session().kind].nature);
    if (form == "square")
        return 1.2;
    if (form == "adults")
        return 1.5;
    return form == "pulled" || form == "away" ? 3.0 : 0.0;
}

/// A cell over several rows tells its time on a line of its own.
double height_of(const Page& page, const Shown& shown, const GridCell& cell) {
    double height = row_padding;
    if (cell.rows > 1)
        height += page.height(1);
    for (const auto& lump : lumps_of(shown, *cell.round))
        height += page.height(lines_of(page, shown, lump, *cell.round)) + between_cards +
                  edges_of(shown, lump);
    if (cell.round->pause)
        height += page.height(1) + between_cards;
    return height;
}

/// A row is as high as its highest cell; a cell over several rows stretches them when they are not
/// high enough for it together.
double height_of(const Page& page, const Shown& shown, const WeekGrid& grid) {
    std::vector<double> heights(grid.rows.size(), page.height(1) + row_padding);
    std::vector<GridCell> cells;
    for (const auto& day : grid.days)
        std::ranges::copy_if(day, std::back_inserter(cells), [](const GridCell& cell) {
            return cell.round != nullptr;
        });
    std::ranges::stable_sort(cells, {}, &GridCell::rows);
    for (const auto& cell : cells) {
        const auto first = heights.begin() + static_cast<std::ptrdiff_t>(cell.first_row);
        const auto last = first + static_cast<std::ptrdiff_t>(cell.rows);
        const double stretch = height_of(page, shown, cell) / std::accumulate(first, last, 0.0);
        if (stretch > 1)
            std::for_each(first, last, [&](double& height) { height *= stretch; });
    }
    return std::accumulate(heights.begin(), heights.end(), 0.0);
}

double height_of(const Page& page, const std::vector<Moment>& moments) {
    auto lines = page.lines_beside(cell_edges);
    for (const auto& moment : moments)
        lines.add_block("\u00B7 " + moment.words);
    return page.height(lines.count()) + row_padding;
}

/// A row of the strip is as high as its highest day; each day is given.
double height_of_row(const Page& page, const Shown& shown, const auto& days) {
    double height = 0;
    for (const auto& day : days)
        height = std::max(height, height_of(page, moments_of(shown, day)));
    return height;
}

double height_of(const Page& page, const Shown& shown, const UnitStrip& strip) {
    double height = height_of_row(page, shown, strip.meetings);
    for (const auto& person : strip.people)
        height += height_of_row(page, shown, person.days);
    return height;
}

/// Of what stands over the week: a warning in its border, and what is different.
double lines_of_notices(const Page& page, const Shown& shown) {
    double lines = 0;
    if (shown.remarks != nullptr && shown.remarks->hard_findings > 0)
        lines += 1.8;
    const auto days = special_days(shown.school, shown.roster.week);
    if (days.empty())
        return lines;
    auto wide = page.wide_lines();
    for (const auto& day : days)
        wide.add_block(day.in(shown.language) + " \u00B7\u00B7 ");
    return lines + wide.count() + 0.4;
}

/// The largest size at which a page is high enough; `smallest` when none is.
int largest_size(double other_lines, std::size_t days, const auto& height_at) {
    int size = largest;
    while (size > smallest) {
        const Page page{size / 100.0, days};
        if (height_at(page) + page.height(other_lines) <= page_height)
            break;
        size -= step;
    }
    return size;
}

int largest_size(const Shown& shown, const WeekPlan& days) {
    const auto grid = week_grid(days);
    return largest_size(week_other_lines, days.size(), [&](const Page& page) {
        return height_of(page, shown, grid) + page.height(lines_of_notices(page, shown));
    });
}

/// Pages with the same letters.
int largest_size(const Shown& shown, const std::vector<WeekPlan>& pages) {
    int size = largest;
    for (const auto& page : pages)
        size = std::min(size, largest_size(shown, page));
    return size;
}

std::vector<WeekPlan> in_two(const WeekPlan& plan) {
    const auto middle =
        plan.begin() + std::min(days_on_first_page, static_cast<std::ptrdiff_t>(plan.size()) - 1);
    return {{plan.begin(), middle}, {middle, plan.end()}};
}

}  // namespace

PrintFit print_fit(const Shown& shown, const WeekPlan& plan, const UnitStrip& strip) {
    PrintFit fit{
        .week = largest_size(shown, plan),
        .strip = largest_size(
            strip_other_lines,
            calendar::school_days.size(),
            [&](const Page& page) { return height_of(page, shown, strip); }
        ),
        .pages = {plan}};
    if (fit.week < too_small) {
        fit.pages = in_two(plan);
        fit.week = largest_size(shown, fit.pages);
    }
    return fit;
}

}  // namespace slimfit::show
