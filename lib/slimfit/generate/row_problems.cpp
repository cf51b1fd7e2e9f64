#include "slimfit/generate/row_problems.hpp"

namespace slimfit::generate {

void RowProblems::add(std::size_t row, std::string_view column, const Text& expected) {
    const Facts facts{{"column", std::string{column}}, {"expected", expected}};
    found_.push_back(
        {file_ + ':' + std::to_string(table_.line(row)),
         filled(
             {"Kolom {column}: dit is niet te lezen, verwacht is {expected}.",
              "Column {column}: this cannot be read, expected is {expected}."},
             facts
         )}
    );
}

}  // namespace slimfit::generate
