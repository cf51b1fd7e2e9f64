#pragma once

#include <string>
#include <string_view>

namespace slimfit::intake {

/// UTF-8 with every digit of whatever script as 0-9: in full width as some keyboards give them,
/// Arabic, bold as in formulas, raised or in circles, they are the digits they are read as; two of
/// them may be one sign.
[[nodiscard]] std::string with_plain_digits(std::string_view text);

}  // namespace slimfit::intake
