#include "slimfit/generate/row_cells.hpp"

#include "slimfit/generate/cell_words.hpp"

namespace slimfit::generate {

std::string RowCells::one_word(std::string_view column, const Text& expected) {
    auto words = words_in(cell(column));
    if (words.size() == 1)
        return std::move(words.front());
    add_problem(column, expected);
    return {};
}

void RowCells::add_problem(std::string_view column, const Text& expected) {
    const Facts facts{{"column", std::string{column}}, {"expected", expected}};
    problems_.push_back(
        {file_ + ':' + std::to_string(line()),
         filled(
             {"Kolom {column}: dit is niet te lezen, verwacht is {expected}.",
              "Column {column}: this cannot be read, expected is {expected}."},
             facts
         )}
    );
}

}  // namespace slimfit::generate
