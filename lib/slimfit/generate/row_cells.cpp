#include "slimfit/generate/row_cells.hpp"

#include "slimfit/generate/cell_words.hpp"

namespace slimfit::generate {

namespace {

/// Enough of a cell to find it again.
std::string in_short(const std::string& cell) {
    constexpr std::size_t most{40};
    if (cell.size() <= most)
        return cell;
    auto end = most;
    // Not within a letter of UTF-8.
    while ((static_cast<unsigned char>(cell[end]) & 0xC0U) == 0x80U)
        --end;
    return cell.substr(0, end) + "…";
}

}  // namespace

std::string RowCells::one_word(std::string_view column, const Text& expected) {
    auto words = words_in(cell(column));
    if (words.size() == 1)
        return std::move(words.front());
    add_problem(column, expected);
    return {};
}

void RowCells::add_problem(std::string_view column, const Text& expected) {
    static constexpr Text shown{
        "Kolom {column}: \"{cell}\" is niet te lezen, verwacht is {expected}.",
        "Column {column}: \"{cell}\" cannot be read, expected is {expected}."};
    static constexpr Text hidden{
        "Kolom {column}: dit is niet te lezen, verwacht is {expected}.",
        "Column {column}: this cannot be read, expected is {expected}."};
    static constexpr Text empty{
        "Kolom {column} is leeg, verwacht is {expected}.",
        "Column {column} is empty, expected is {expected}."};
    const auto& text = cell(column).empty() ? empty : column == "code" ? hidden : shown;
    problems_.push_back(
        {file_ + ':' + std::to_string(line()),
         filled(
             text,
             {{"column", std::string{column}},
              {"cell", in_short(cell(column))},
              {"expected", expected}}
         )}
    );
    unread_.emplace_back(column);
}

}  // namespace slimfit::generate
