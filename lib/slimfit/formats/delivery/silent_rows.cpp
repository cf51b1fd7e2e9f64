#include "slimfit/formats/delivery/silent_rows.hpp"

#include "slimfit/formats/delivery/reading.hpp"

#include <algorithm>
#include <array>
#include <ranges>
#include <string>
#include <vector>

namespace slimfit::formats {

namespace {

using csv::CsvLine;

enum class Why : std::uint8_t { between_quotes, too_few_cells, no_level };

constexpr std::array texts{
    Text{
        "{count} {count|rij gaf|rijen gaven} niets: {lines}. De hele rij staat tussen "
        "aanhalingstekens en is zo één cel; haal die weg.",
        "{count} {count|row|rows} gave nothing: {lines}. The whole row stands between quotation "
        "marks and so is one cell; take those away."},
    Text{
        "{count} {count|rij gaf|rijen gaven} niets: {lines}. Er staan te weinig cellen in voor "
        "de kolommen van de kopregel.",
        "{count} {count|row|rows} gave nothing: {lines}. There are too few cells in it for the "
        "columns of the header."},
    Text{
        "{count} {count|rij gaf|rijen gaven} niets: {lines}. Er staat geen niveau in.",
        "{count} {count|row|rows} gave nothing: {lines}. There is no level in it."}};

Why why(const CsvLine& row, std::size_t cells) {
    if (row.cells.size() >= cells)
        return Why::no_level;
    const bool is_whole_row =
        row.cells.size() == 1 && row.cells.front().find_first_of(";,\t") != std::string::npos;
    return is_whole_row ? Why::between_quotes : Why::too_few_cells;
}

/// "regel 2, 3, 7", and of a long list how many more.
Message named(const std::vector<int>& lines) {
    constexpr std::size_t most_named = 20;
    std::string numbers;
    for (const int line : lines | std::views::take(most_named))
        numbers += (numbers.empty() ? "" : ", ") + std::to_string(line);
    if (lines.size() <= most_named)
        return filled(
            {"{count|regel|regels} {numbers}", "{count|line|lines} {numbers}"},
            {{"count", std::ssize(lines)}, {"numbers", numbers}}
        );
    return filled(
        {"regels {numbers} en nog {more}", "lines {numbers} and {more} more"},
        {{"numbers", numbers}, {"more", std::ssize(lines) - std::int64_t{most_named}}}
    );
}

}  // namespace

void remark_on_silent_rows(
    std::span<const CsvLine> rows,
    std::size_t cells,
    const std::set<int>& spoken,
    intake::Delivery& delivery
) {
    std::array<std::vector<int>, texts.size()> silent;
    for (const auto& row : rows)
        if (!spoken.contains(row.line))
            silent[static_cast<std::size_t>(why(row, cells))].push_back(row.line);
    for (std::size_t reason = 0; reason < silent.size(); ++reason)
        if (const auto& lines = silent[reason]; !lines.empty())
            remark(
                delivery,
                lines.front(),
                texts[reason],
                {{"count", std::ssize(lines)}, {"lines", named(lines)}}
            );
}

}  // namespace slimfit::formats
