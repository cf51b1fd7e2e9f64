#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace slimfit::intake {

/// Digits without anything between them, and all that stands between the part before and these.
struct DigitPart {
    std::size_t begin;
    std::string_view digits;
    std::string_view gap;
};

using DigitParts = std::span<const DigitPart>;

/// All digits of a text, which must outlive them.
[[nodiscard]] std::vector<DigitPart> digit_parts_of(std::string_view text);

[[nodiscard]] int number_of(const DigitPart& part);

/// Of this century: in an older one are days of birth, and as many other numbers.
[[nodiscard]] bool is_year_of_our_time(const DigitPart& part);

/// Puts stars for the digits of the parts, in the text that they stand in or a copy of it.
void mask(DigitParts parts, std::string& text);

}  // namespace slimfit::intake
