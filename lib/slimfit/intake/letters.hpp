#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace slimfit::intake {

/// Whether the number in Unicode is that of a letter, of whatever script; digits, signs and marks
/// on letters are none.
[[nodiscard]] bool is_letter_of_a_script(std::uint32_t number);

/// UTF-8 of the letters of a text that stand next to each other, without all else: "van 't Hof" has
/// three words.
[[nodiscard]] std::vector<std::string> words_of_letters(std::string_view text);

/// How many letters a text has, of whatever script.
[[nodiscard]] std::size_t letters_in(std::string_view text);

/// The first letter of UTF-8 as a capital, where its script has them; of nothing, nothing.
[[nodiscard]] std::string first_as_capital(std::string_view word);

}  // namespace slimfit::intake
