#include "slimfit/generate/csv_table.hpp"

#include <algorithm>

namespace slimfit::generate {

namespace {

Problem missing_column(const Column& column, std::string_view file) {
    std::string names;
    for (const auto name : column.names)
        names += (names.empty() ? "'" : ", '") + std::string{name} + '\'';
    return {
        std::string{file} + ":1",
        filled(
            {"Er is geen kolom {names} (een van deze namen). Zet boven elke kolom hoe zij heet.",
             "There is no column {names} (one of these names). Put its name above each column."},
            {{"names", names}}
        )};
}

}  // namespace

std::string plain_word(std::string_view text) {
    constexpr std::string_view left_out{" -_.\t"};
    std::string word;
    for (const char letter : text) {
        if (left_out.find(letter) != std::string_view::npos)
            continue;
        word += 'A' <= letter && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return word;
}

void CsvTable::read_header(const csv::CsvLine& header, std::span<const Column> columns) {
    for (std::size_t place = 0; place < header.cells.size(); ++place) {
        const auto name = plain_word(header.cells[place]);
        const auto column = std::ranges::find_if(columns, [&](const Column& known) {
            return std::ranges::find(known.names, name) != known.names.end();
        });
        if (column != columns.end())
            columns_.try_emplace(std::string{column->key}, place);
        else if (!name.empty())
            columns_not_read_.push_back(header.cells[place]);
    }
}

Result<CsvTable>
CsvTable::read(std::string_view bytes, std::string_view file, std::span<const Column> columns) {
    auto lines = csv::read_csv(bytes, file);
    if (!lines)
        return tl::unexpected{std::move(lines.error())};
    if (lines->empty())
        return tl::unexpected{Problems{
            {std::string{file},
             filled(
                 {"Het bestand is leeg. Zet op de eerste regel de namen van de kolommen.",
                  "The file is empty. Put the names of the columns on the first line."},
                 {}
             )}}};
    CsvTable table;
    table.read_header(lines->front(), columns);
    Problems problems;
    for (const auto& column : columns)
        if (column.needed && !table.has_column(column.key))
            problems.push_back(missing_column(column, file));
    if (!problems.empty())
        return tl::unexpected{std::move(problems)};
    table.lines_.assign(
        std::make_move_iterator(lines->begin() + 1), std::make_move_iterator(lines->end())
    );
    return table;
}

const std::string& CsvTable::cell(std::size_t row, std::string_view key) const {
    static const std::string nothing;
    const auto column = columns_.find(key);
    if (column == columns_.end() || column->second >= lines_[row].cells.size())
        return nothing;
    return lines_[row].cells[column->second];
}

}  // namespace slimfit::generate
