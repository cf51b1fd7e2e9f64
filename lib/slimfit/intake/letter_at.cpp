#include "slimfit/intake/letter_at.hpp"

namespace slimfit::intake {

Letter letter_at(std::string_view text, std::size_t at) {
    constexpr Letter broken{.number = 0, .bytes = 1};
    const auto first = static_cast<unsigned char>(text[at]);
    if (first < 0x80U)
        return {.number = first, .bytes = 1};
    const std::size_t bytes = first >= 0xF0U ? 4 : first >= 0xE0U ? 3 : first >= 0xC0U ? 2 : 1;
    if (bytes == 1 || at + bytes > text.size())
        return broken;
    std::uint32_t number = first & (0x7FU >> bytes);
    for (const char letter : text.substr(at + 1, bytes - 1)) {
        const auto next = static_cast<unsigned char>(letter);
        if ((next & 0xC0U) != 0x80U)
            return broken;
        number = number << 6U | (next & 0x3FU);
    }
    return {.number = number, .bytes = bytes};
}

}  // namespace slimfit::intake
