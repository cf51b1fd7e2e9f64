#include "slimfit/csv/encoding.hpp"

#include <array>
#include <cstdint>

namespace slimfit::csv {

namespace {

/// What windows-1252 has at 0x80-0x9F; the rest is as in Unicode. 0: nothing.
constexpr std::array<char32_t, 32> upper_controls{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// A code point of at most three bytes.
void append(std::string& text, char32_t point) {
    if (point < 0x80)
        text += static_cast<char>(point);
    else if (point < 0x800) {
        text += static_cast<char>(0xC0 | (point >> 6U));
        text += static_cast<char>(0x80 | (point & 0x3FU));
    } else {
        text += static_cast<char>(0xE0 | (point >> 12U));
        text += static_cast<char>(0x80 | ((point >> 6U) & 0x3FU));
        text += static_cast<char>(0x80 | (point & 0x3FU));
    }
}

/// Length of the sequence that a first byte announces; 0 for no first byte.
std::size_t announced_length(std::uint8_t first) {
    if (first < 0x80)
        return 1;
    if (0xC2 <= first && first <= 0xDF)
        return 2;
    if (0xE0 <= first && first <= 0xEF)
        return 3;
    return 0xF0 <= first && first <= 0xF4 ? 4 : 0;
}

/// Sequences that are too long for what they say, surrogates, and beyond the last code point.
bool is_forbidden(std::uint8_t first, std::uint8_t second) {
    return (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) ||
           (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);
}

}  // namespace

bool is_utf8(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const auto first = static_cast<std::uint8_t>(bytes[at]);
        const auto length = announced_length(first);
        if (length == 0 || at + length > bytes.size())
            return false;
        for (std::size_t next = 1; next < length; ++next)
            if ((static_cast<std::uint8_t>(bytes[at + next]) & 0xC0U) != 0x80U)
                return false;
        if (length > 2 && is_forbidden(first, static_cast<std::uint8_t>(bytes[at + 1])))
            return false;
        at += length;
    }
    return true;
}

std::string utf8_of_windows_1252(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        const auto value = static_cast<std::uint8_t>(byte);
        if (value < 0x80 || value >= 0xA0)
            append(text, value);
        else
            append(text, upper_controls[value - 0x80U] == 0 ? U'?' : upper_controls[value - 0x80U]);
    }
    return text;
}

}  // namespace slimfit::csv
