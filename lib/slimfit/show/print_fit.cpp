#include "slimfit/show/print_fit.hpp"

#include "slimfit/show/entry_line.hpp"
#include "slimfit/show/text_width.hpp"
#include "slimfit/show/week_grid.hpp"

#include <algorithm>
#include <cmath>

namespace slimfit::show {

namespace {

constexpr int largest = 1000;
constexpr int smallest = 550;
constexpr int readable = 600;  ///< smaller than this the strip goes to a page of its own
constexpr int step = 10;

// Measures of week.css in points: an A4 page on its side within its margins, and what does not
// grow with the letters.
constexpr double page_height = 555;
constexpr double card_width = 142;
constexpr double card_padding = 0.7;
constexpr double row_padding = 2.0;
constexpr double strip_padding = 1.4;
constexpr double line_height = 1.14;
constexpr double letter_width = 0.48;  ///< of the size, on average
constexpr double other_lines = 8;      ///< heading, heads of the tables, legend

struct Page {
    double size;

    [[nodiscard]] double height(std::size_t letters) const {
        const auto lines = static_cast<double>(letters) * letter_width * size / card_width;
        return std::max(1.0, std::ceil(lines)) * size * line_height;
    }
};

double height_of(const Page& page, const Shown& shown, const Round& round) {
    double height = row_padding;
    for (const auto& lump : lumps_of(shown, round))
        height += page.height(width_of(paragraph_of(shown, lump, round).text)) + card_padding;
    return height;
}

/// A row is as high as its highest cell; a cell over several rows fills these.
double height_of(const Page& page, const Shown& shown, const WeekGrid& grid) {
    std::vector<double> heights(grid.rows.size(), page.size * line_height + row_padding);
    for (const auto& day : grid.days)
        for (const auto& cell : day) {
            if (!cell.round)
                continue;
            const auto share = height_of(page, shown, *cell.round) / static_cast<double>(cell.rows);
            for (auto row = cell.first_row; row < cell.first_row + cell.rows; ++row)
                heights[row] = std::max(heights[row], share);
        }
    double sum = 0;
    for (const auto height : heights)
        sum += height;
    return sum;
}

double height_of(const Page& page, const std::vector<PersonStrip>& people) {
    static constexpr std::size_t letters_of_a_moment = 19;
    double sum = 0;
    for (const auto& person : people) {
        std::size_t moments = 1;
        for (const auto& day : person.days)
            moments = std::max(moments, day.breaks.size() + day.without_pupils.size());
        sum += page.height(moments * letters_of_a_moment) + strip_padding;
    }
    return sum;
}

/// The largest size at which all fits on a page; `smallest` when none does.
int largest_size(const Shown& shown, const WeekGrid& grid, const std::vector<PersonStrip>& people) {
    for (int size = largest; size > smallest; size -= step) {
        const Page page{size / 100.0};
        const auto height = height_of(page, shown, grid) + height_of(page, people) +
                            other_lines * page.size * line_height;
        if (height <= page_height)
            return size;
    }
    return smallest;
}

}  // namespace

PrintFit
print_fit(const Shown& shown, const WeekPlan& plan, const std::vector<PersonStrip>& people) {
    const auto grid = week_grid(plan);
    const auto together = largest_size(shown, grid, people);
    if (together >= readable || people.empty())
        return {.size = together};
    return {.size = largest_size(shown, grid, {}), .strip_apart = true};
}

}  // namespace slimfit::show
