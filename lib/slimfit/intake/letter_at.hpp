#pragma once

#include <cstdint>
#include <string_view>

namespace slimfit::intake {

/// A letter or sign in UTF-8: its number in Unicode and how many bytes it is written in.
struct Letter {
    std::uint32_t number;
    std::size_t bytes;
};

/// What begins here. A byte that begins no whole letter stands alone, with the number 0.
[[nodiscard]] Letter letter_at(std::string_view text, std::size_t at);

}  // namespace slimfit::intake
