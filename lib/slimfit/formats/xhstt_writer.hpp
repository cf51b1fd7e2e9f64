#pragma once

#include "slimfit/xhstt/archive.hpp"

#include <string>

namespace slimfit::formats {

/// The archive as a file of the XHSTT format, in the order in which the format wants its parts.
/// Reading it back gives the same archive. Of solutions it holds each meet, with what is not
/// preassigned.
[[nodiscard]] std::string write_xhstt(const xhstt::Archive& archive);

}  // namespace slimfit::formats
