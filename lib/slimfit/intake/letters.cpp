#include "slimfit/intake/letters.hpp"

#include "slimfit/intake/letter_at.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace slimfit::intake {

namespace {

using Range = std::pair<std::uint32_t, std::uint32_t>;

/// Above the signs of ASCII what is no letter, from first to last: signs of Latin-1, accents apart
/// from their letter, marks of Hebrew and Arabic, spaces and signs, circled words, private use,
/// forms of signs, pictures, and what is not given out.
constexpr std::array<Range, 26> no_letters{
    {{0x80, 0xA9},       {0xAB, 0xB4},     {0xB6, 0xB9},     {0xBB, 0xBF},     {0xD7, 0xD7},
     {0xF7, 0xF7},       {0x2B9, 0x36F},   {0x37E, 0x37E},   {0x387, 0x387},   {0x482, 0x489},
     {0x589, 0x5CF},     {0x5F3, 0x61F},   {0x64B, 0x66D},   {0x6D4, 0x6E4},   {0x964, 0x965},
     {0x2000, 0x2BFF},   {0x2E00, 0x2E7F}, {0x2FF0, 0x3004}, {0x3007, 0x3030}, {0x3200, 0x33FF},
     {0xD800, 0xF8FF},   {0xFE00, 0xFE6F}, {0xFEFF, 0xFF20}, {0xFF3B, 0xFF65}, {0xFFE0, 0xFFFF},
     {0x1F000, 0x10FFFF}}};

/// Small letters and how far before them their capitals are.
struct SmallLetters {
    std::uint32_t first;
    std::uint32_t last;
    std::uint32_t step;  ///< 2: small letters and capitals take turns
    std::uint32_t distance;
};

constexpr std::array<SmallLetters, 16> small_letters{
    {{'a', 'z', 1, 32},
     {0xE0, 0xFE, 1, 32},
     {0x101, 0x12F, 2, 1},
     {0x133, 0x137, 2, 1},
     {0x13A, 0x148, 2, 1},
     {0x14B, 0x177, 2, 1},
     {0x17A, 0x17E, 2, 1},
     {0x1F9, 0x21F, 2, 1},
     {0x3B1, 0x3C1, 1, 32},
     {0x3C3, 0x3CB, 1, 32},
     {0x430, 0x44F, 1, 32},
     {0x450, 0x45F, 1, 80},
     {0x48B, 0x4BF, 2, 1},
     {0x561, 0x586, 1, 48},
     {0x1E01, 0x1E95, 2, 1},
     {0x1EA1, 0x1EFF, 2, 1}}};

std::uint32_t capital_of(std::uint32_t letter) {
    for (const auto& [first, last, step, distance] : small_letters)
        if (first <= letter && letter <= last && (letter - first) % step == 0)
            return letter - distance;
    return letter;
}

/// A capital is written in as many bytes as its small letter, by the table.
std::string with_number(std::string bytes, std::uint32_t number) {
    constexpr std::uint32_t bits = 6;
    if (bytes.size() == 1)
        return {static_cast<char>(number)};
    for (auto at = bytes.size() - 1; at > 0; --at, number >>= bits)
        bytes[at] = static_cast<char>(0x80U | (number & 0x3FU));
    const auto lead = static_cast<unsigned char>(bytes[0]) & ~(0x7FU >> bytes.size());
    bytes[0] = static_cast<char>(lead | number);
    return bytes;
}

}  // namespace

bool is_letter_of_a_script(std::uint32_t number) {
    if (number < 0x80U)
        return (number >= 'a' && number <= 'z') || (number >= 'A' && number <= 'Z');
    return std::ranges::none_of(no_letters, [&](const Range& range) {
        return range.first <= number && number <= range.second;
    });
}

std::vector<std::string> words_of_letters(std::string_view text) {
    std::vector<std::string> words;
    bool is_within = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto [number, bytes] = letter_at(text, at);
        const bool is_letter = is_letter_of_a_script(number);
        if (is_letter && !is_within)
            words.emplace_back();
        if (is_letter)
            words.back() += text.substr(at, bytes);
        is_within = is_letter;
        at += bytes;
    }
    return words;
}

std::size_t letters_in(std::string_view text) {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto [number, bytes] = letter_at(text, at);
        if (is_letter_of_a_script(number))
            ++letters;
        at += bytes;
    }
    return letters;
}

std::string first_as_capital(std::string_view word) {
    if (word.empty())
        return {};
    const auto [number, bytes] = letter_at(word, 0);
    return with_number(std::string{word.substr(0, bytes)}, capital_of(number));
}

}  // namespace slimfit::intake
