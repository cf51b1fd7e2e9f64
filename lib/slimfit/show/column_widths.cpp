#include "slimfit/show/column_widths.hpp"

#include "slimfit/show/text_width.hpp"

#include <algorithm>
#include <numeric>

namespace slimfit::show {

namespace {

constexpr std::size_t narrowest = 4;
constexpr std::size_t indent = 2;  ///< of the later lines of a paragraph

using Widths = std::vector<std::size_t>;

std::size_t widest_paragraph(const Cell& cell) {
    std::size_t width = 0;
    for (const auto& paragraph : cell)
        width = std::max(width, width_of(paragraph.text));
    return width;
}

std::size_t longest_word(const Cell& cell) {
    std::size_t longest = 0;
    for (const auto& paragraph : cell)
        for (std::string_view text = paragraph.text; !text.empty();) {
            const auto end = std::min(text.find_first_of(" \n"), text.size() - 1);
            longest = std::max(longest, width_of(text.substr(0, end + 1)));
            text.remove_prefix(end + 1);
        }
    return longest;
}

/// The cells of a table by column, its header on top; a cell that a row lacks is empty.
class Grid {
public:
    explicit Grid(const TextTable& table) {
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            auto& cells = columns_.emplace_back();
            cells.push_back(cell(table.columns[column].header));
            for (const auto& row : table.rows)
                cells.push_back(column < row.size() ? row[column] : Cell{});
        }
    }

    template <class Measure>
    [[nodiscard]] Widths most(Measure&& measure) const {
        Widths most;
        for (const auto& cells : columns_) {
            std::size_t column = 0;
            for (const auto& cell : cells)
                column = std::max(column, measure(cell));
            most.push_back(column);
        }
        return most;
    }

    /// Lines of each row of a column at a width.
    [[nodiscard]] Widths heights(std::size_t column, std::size_t width) const {
        Widths heights;
        for (const auto& cell : columns_[column])
            heights.push_back(lines_of(cell, width).size());
        return heights;
    }

    [[nodiscard]] std::size_t columns() const { return columns_.size(); }

private:
    std::vector<std::vector<Cell>> columns_;
};

/// Takes places one by one, each where the rows grow least; among equals from the widest column.
class Narrowing {
public:
    Narrowing(const Grid& grid, Widths widths, Widths least)
        : grid_{grid}, widths_{std::move(widths)}, least_{std::move(least)} {
        for (std::size_t column = 0; column < widths_.size(); ++column) {
            heights_.push_back(grid_.heights(column, widths_[column]));
            narrower_.push_back(grid_.heights(column, std::max<std::size_t>(widths_[column], 2) - 1)
            );
        }
    }

    Widths down_to(std::size_t places) {
        for (auto taken = std::accumulate(widths_.begin(), widths_.end(), std::size_t{0});
             taken > places && take_one();
             --taken) {
        }
        return widths_;
    }

private:
    bool take_one() {
        auto best = widths_.size();
        std::size_t best_height = 0;
        for (std::size_t column = 0; column < widths_.size(); ++column) {
            if (widths_[column] <= least_[column])
                continue;
            const auto height = height_when_narrower(column);
            if (best == widths_.size() || height < best_height ||
                (height == best_height && widths_[column] > widths_[best])) {
                best = column;
                best_height = height;
            }
        }
        if (best == widths_.size())
            return false;
        --widths_[best];
        heights_[best] = std::move(narrower_[best]);
        narrower_[best] = grid_.heights(best, widths_[best] - 1);
        return true;
    }

    [[nodiscard]] std::size_t height_when_narrower(std::size_t narrowed) const {
        std::size_t height = 0;
        for (std::size_t row = 0; row < heights_.front().size(); ++row) {
            std::size_t lines = 0;
            for (std::size_t column = 0; column < heights_.size(); ++column)
                lines = std::max(
                    lines, column == narrowed ? narrower_[column][row] : heights_[column][row]
                );
            height += lines;
        }
        return height;
    }

    const Grid& grid_;
    Widths widths_;
    Widths least_;
    std::vector<Widths> heights_;
    std::vector<Widths> narrower_;
};

}  // namespace

std::vector<Paragraph> lines_of(const Cell& cell, std::size_t width) {
    std::vector<Paragraph> lines;
    for (const auto& [text, ink] : cell)
        for (auto& line : wrapped(text, std::max<std::size_t>(width, 1), indent))
            lines.push_back({std::move(line), ink});
    return lines;
}

std::vector<std::size_t> column_widths(const TextTable& table, std::size_t width, std::size_t gap) {
    const Grid grid{table};
    const auto gaps = grid.columns() == 0 ? 0 : gap * (grid.columns() - 1);
    const auto places = width > gaps ? width - gaps : 0;
    auto widths = grid.most(widest_paragraph);
    auto least = grid.most(longest_word);
    for (auto& word : least)
        word = std::max(word + indent, narrowest);
    widths = Narrowing{grid, std::move(widths), std::move(least)}.down_to(places);
    return Narrowing{grid, std::move(widths), Widths(grid.columns(), narrowest)}.down_to(places);
}

}  // namespace slimfit::show
