#include "slimfit/show/text_table.hpp"

#include "slimfit/show/column_widths.hpp"
#include "slimfit/show/text_width.hpp"

#include <algorithm>

namespace slimfit::show {

namespace {

constexpr std::string_view gap = "  ";
constexpr std::string_view line_mark = "\u2500";

using Widths = std::vector<std::size_t>;

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
        std::vector<std::vector<Paragraph>> cells;
        std::size_t height = 0;
        for (std::size_t column = 0; column < widths_.size(); ++column) {
            cells.push_back(
                column < row.size() ? lines_of(row[column], widths_[column])
                                    : std::vector<Paragraph>{}
            );
            height = std::max(height, cells.back().size());
        }
        for (std::size_t line = 0; line < height; ++line)
            write_line(cells, line);
    }

    void write_line(const std::vector<std::vector<Paragraph>>& cells, std::size_t line) {
        std::string written;
        std::string spaces;  // held back, so that no line ends in spaces
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const auto [text, ink] =
                line < cells[column].size() ? cells[column][line] : Paragraph{};
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
    return Writer{table, column_widths(table, width, gap.size()), colour}.all();
}

}  // namespace slimfit::show
