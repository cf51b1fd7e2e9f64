#include "slimfit/intake/short_code.hpp"

#include "slimfit/intake/letters.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/scale.hpp"
#include "slimfit/intake/word_of_level.hpp"

#include <algorithm>
#include <string>

namespace slimfit::intake {

namespace {

bool is_on_a_scale(const std::string& text) {
    return std::ranges::any_of(standard_scales(), [&](const Scale& scale) {
        return value_on(scale, text).has_value();
    });
}

}  // namespace

bool is_short_code(std::string_view written) {
    constexpr std::size_t longest_code = 4;
    constexpr std::size_t most_letters = 2;
    const auto text = in_plain_signs(written);
    if (kept_text(text, longest_code) != text)
        return false;
    const bool has_digit = text.find_first_of("0123456789") != std::string::npos;
    return has_digit || letters_in(text) <= most_letters || is_on_a_scale(text) ||
           is_word_of_level(text);
}

}  // namespace slimfit::intake
