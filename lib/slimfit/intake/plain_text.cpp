#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <cctype>

namespace slimfit::intake {

namespace {

constexpr std::ptrdiff_t shortest_identity_number = 8;

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

bool continues_letter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::string with_single_spaces(std::string_view text) {
    std::string result;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool blank = byte <= 0x20U || byte == 0x7FU;
        if (!blank)
            result += letter;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    if (result.ends_with(' '))
        result.pop_back();
    return result;
}

/// Points between digits do not end a number: 1234.56.782 is one too.
std::size_t end_of_number(std::string_view text, std::size_t at) {
    while (at < text.size() && (is_digit(text[at]) || (text[at] == '.' && at + 1 < text.size() &&
                                                       is_digit(text[at + 1]))))
        ++at;
    return at;
}

void mask_long_numbers(std::string& text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_digit(text[at]))
            continue;
        const auto begin = text.begin() + static_cast<std::ptrdiff_t>(at);
        at = end_of_number(text, at);
        const auto end = text.begin() + static_cast<std::ptrdiff_t>(at);
        if (std::count_if(begin, end, is_digit) >= shortest_identity_number)
            std::fill(begin, end, '*');
    }
}

void shorten(std::string& text, std::size_t longest) {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (!continues_letter(text[at]) && ++letters > longest) {
            text.resize(at);
            break;
        }
    while (text.ends_with(' '))
        text.pop_back();
}

}  // namespace

std::string kept_text(std::string_view text, std::size_t longest) {
    auto kept = with_single_spaces(text);
    mask_long_numbers(kept);
    shorten(kept, longest);
    return kept;
}

std::string compared(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x80U) {
            // In UTF-8 the capitals À-Þ are C3 80-9E and their small letters C3 A0-BE.
            const bool capital = at > 0 && static_cast<unsigned char>(text[at - 1]) == 0xC3U &&
                                 byte >= 0x80U && byte <= 0x9EU && byte != 0x97U;
            result += static_cast<char>(capital ? byte + 0x20U : byte);
        } else if (std::isalnum(byte) != 0)
            result += static_cast<char>(std::tolower(byte));
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    if (result.ends_with(' '))
        result.pop_back();
    return result;
}

}  // namespace slimfit::intake
