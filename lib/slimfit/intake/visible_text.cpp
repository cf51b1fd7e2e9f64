#include "slimfit/intake/visible_text.hpp"

#include "slimfit/intake/letter_at.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace slimfit::intake {

namespace {

/// From first to last: soft hyphen, marks and overrides of direction, spaces without width, and
/// tags. Joiners stay: some scripts are not written well without them.
constexpr std::array<std::pair<std::uint32_t, std::uint32_t>, 9> hidden{
    {{0x80, 0x9F},
     {0xAD, 0xAD},
     {0x61C, 0x61C},
     {0x180E, 0x180E},
     {0x200B, 0x200B},
     {0x200E, 0x200F},
     {0x202A, 0x202E},
     {0x2060, 0x206F},
     {0xE0000, 0xE007F}}};

constexpr std::uint32_t byte_order_mark = 0xFEFF;

bool is_hidden(std::uint32_t number) {
    return number == byte_order_mark || std::ranges::any_of(hidden, [&](const auto& range) {
               return range.first <= number && number <= range.second;
           });
}

}  // namespace

std::string without_hidden_signs(std::string_view text) {
    std::string seen;
    for (std::size_t at = 0; at < text.size();) {
        const auto [number, bytes] = letter_at(text, at);
        if (!is_hidden(number))
            seen += text.substr(at, bytes);
        at += bytes;
    }
    return seen;
}

}  // namespace slimfit::intake
