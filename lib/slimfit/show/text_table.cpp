#include "slimfit/show/text_table.hpp"

#include "slimfit/show/text_width.hpp"

#include <algorithm>
#include <numeric>

namespace slimfit::show {

namespace {

constexpr std::size_t narrowest = 4;
constexpr std::string_view gap = "  ";
constexpr std::string_view line_mark = "\u2500";

using Widths = std::vector<std::size_t>;

struct Line {
    std::string text;
    Ink ink{};
};

std::size_t natural_width(const Cell& cell) {
    std::size_t width = 0;
    for (const auto& paragraph : cell)
        width = std::max(width, width_of(paragraph.text));
    return width;
}

Widths natural_widths(const TextTable& table) {
    Widths widths;
    for (const auto& column : table.columns)
        widths.push_back(width_of(column.header));
    for (const auto& row : table.rows)
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], natural_width(row[column]));
    return widths;
}

/// Takes places from the widest column until all fit.
void narrow(Widths& widths, std::size_t width) {
    const auto gaps = widths.empty() ? 0 : gap.size() * (widths.size() - 1);
    auto taken = std::accumulate(widths.begin(), widths.end(), gaps);
    for (; taken > width; --taken) {
        const auto widest = std::ranges::max_element(widths);
        if (*widest <= narrowest)
            return;
        --*widest;
    }
}

std::vector<Line> lines_of(const Cell& cell, std::size_t width) {
    static constexpr std::string_view indent = "  ";
    std::vector<Line> lines;
    for (const auto& [text, ink] : cell) {
        if (width_of(text) <= width || width <= 2 * indent.size()) {
            for (auto& line : wrapped(text, std::max<std::size_t>(width, 1)))
                lines.push_back({std::move(line), ink});
            continue;
        }
        const auto hanging = wrapped(text, width - indent.size());
        lines.push_back({hanging.front(), ink});
        for (std::size_t row = 1; row < hanging.size(); ++row)
            lines.push_back({std::string{indent} + hanging[row], ink});
    }
    return lines;
}

class Writer {
public:
    Writer(const TextTable& table, Widths widths, bool colour)
        : table_{table}, widths_{std::move(widths)}, colour_{colour} {}

    std::string all() {
        write_header();
        for (std::size_t row = 0; row < table_.rows.size(); ++row) {
            if (table_.ruled && row > 0)
                write_rule(Ink::faint);
            write_row(table_.rows[row]);
        }
        return std::move(text_);
    }

private:
    void write_header() {
        const bool has_header = std::ranges::any_of(table_.columns, [](const Column& column) {
            return !column.header.empty();
        });
        if (!has_header)
            return;
        std::vector<Cell> header;
        for (const auto& column : table_.columns)
            header.push_back(cell(column.header, Ink::bold));
        write_row(header);
        write_rule(Ink::plain);
    }

    void write_rule(Ink ink) {
        std::string rule;
        for (std::size_t column = 0; column < widths_.size(); ++column) {
            if (column > 0)
                rule += gap;
            for (std::size_t place = 0; place < widths_[column]; ++place)
                rule += line_mark;
        }
        text_ += inked(rule, ink, colour_) + '\n';
    }

    void write_row(const std::vector<Cell>& row) {
        std::vector<std::vector<Line>> cells;
        std::size_t height = 0;
        for (std::size_t column = 0; column < widths_.size(); ++column) {
            cells.push_back(
                column < row.size() ? lines_of(row[column], widths_[column]) : std::vector<Line>{}
            );
            height = std::max(height, cells.back().size());
        }
        for (std::size_t line = 0; line < height; ++line)
            write_line(cells, line);
    }

    void write_line(const std::vector<std::vector<Line>>& cells, std::size_t line) {
        std::string written;
        std::string spaces;  // held back, so that no line ends in spaces
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const auto [text, ink] = line < cells[column].size() ? cells[column][line] : Line{};
            const auto filling = widths_[column] - std::min(widths_[column], width_of(text));
            const bool right = table_.columns[column].align == Align::right;
            if (right)
                spaces.append(filling, ' ');
            if (!text.empty()) {
                written += spaces + inked(text, ink, colour_);
                spaces.clear();
            }
            if (!right)
                spaces.append(filling, ' ');
            spaces += gap;
        }
        text_ += written + '\n';
    }

    const TextTable& table_;
    Widths widths_;
    bool colour_;
    std::string text_;
};

}  // namespace

Cell cell(std::string text, Ink ink) {
    return {{std::move(text), ink}};
}

std::string rendered(const TextTable& table, std::size_t width, bool colour) {
    auto widths = natural_widths(table);
    narrow(widths, width);
    return Writer{table, std::move(widths), colour}.all();
}

}  // namespace slimfit::show
