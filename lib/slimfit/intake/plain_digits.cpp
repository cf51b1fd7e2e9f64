#include "slimfit/intake/plain_digits.hpp"

#include "slimfit/intake/letter_at.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <optional>

namespace slimfit::intake {

namespace {

/// The zeros of all scripts in order, by Unicode 15 (category Nd); one to nine come behind each.
constexpr std::array<std::uint32_t, 67> zeros{
    0x660,   0x6F0,   0x7C0,   0x966,   0x9E6,   0xA66,   0xAE6,   0xB66,   0xBE6,   0xC66,
    0xCE6,   0xD66,   0xDE6,   0xE50,   0xED0,   0xF20,   0x1040,  0x1090,  0x17E0,  0x1810,
    0x1946,  0x19D0,  0x1A80,  0x1A90,  0x1B50,  0x1BB0,  0x1C40,  0x1C50,  0xA620,  0xA8D0,
    0xA900,  0xA9D0,  0xA9F0,  0xAA50,  0xABF0,  0xFF10,  0x104A0, 0x10D30, 0x11066, 0x110F0,
    0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730, 0x118E0, 0x11950,
    0x11C50, 0x11D50, 0x11DA0, 0x11F50, 0x16A60, 0x16AC0, 0x16B50, 0x1D7CE, 0x1D7D8, 0x1D7E2,
    0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E950, 0x1FBF0};
static_assert(std::ranges::is_sorted(zeros));

/// Numbers that are no decimal digits to Unicode, and are read as such: raised, lowered, in
/// circles, between brackets and with a point; up to 50 in one sign.
struct NumberSigns {
    std::uint32_t first;
    std::uint32_t last;
    std::uint32_t value;  ///< of the first; the others come behind it
};

constexpr std::array<NumberSigns, 20> number_signs{
    {{0xB2, 0xB3, 2},      {0xB9, 0xB9, 1},       {0x2070, 0x2070, 0},   {0x2074, 0x2079, 4},
     {0x2080, 0x2089, 0},  {0x2460, 0x2473, 1},   {0x2474, 0x2487, 1},   {0x2488, 0x249B, 1},
     {0x24EA, 0x24EA, 0},  {0x24EB, 0x24F4, 11},  {0x24F5, 0x24FE, 1},   {0x24FF, 0x24FF, 0},
     {0x2776, 0x277F, 1},  {0x2780, 0x2789, 1},   {0x278A, 0x2793, 1},   {0x3251, 0x325F, 21},
     {0x32B1, 0x32BF, 36}, {0x1F101, 0x1F10A, 0}, {0x1F10B, 0x1F10B, 0}, {0x1F10C, 0x1F10C, 0}}};

/// Nothing for what is no number.
std::optional<std::uint32_t> number_in(std::uint32_t number) {
    const auto* const behind = std::ranges::upper_bound(zeros, number);
    if (behind != zeros.begin() && number - *std::prev(behind) < 10U)
        return number - *std::prev(behind);
    for (const auto& [first, last, value] : number_signs)
        if (first <= number && number <= last)
            return value + number - first;
    return std::nullopt;
}

}  // namespace

std::string with_plain_digits(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto [number, bytes] = letter_at(text, at);
        if (const auto value = bytes > 1 ? number_in(number) : std::nullopt)
            result += std::to_string(*value);
        else
            result += text.substr(at, bytes);
        at += bytes;
    }
    return result;
}

}  // namespace slimfit::intake
