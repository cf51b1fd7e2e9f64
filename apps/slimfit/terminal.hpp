#pragma once

#include "slimfit/calendar/date.hpp"

#include "console.hpp"

#include <string>

namespace slimfit::cli {

/// An environment variable; empty when it is not set.
[[nodiscard]] std::string variable(const char* name);

/// Today, where this computer is.
[[nodiscard]] calendar::Date today();

/// The standard streams of this process, as wide and as colourful as what they lead to.
[[nodiscard]] Console standard_console(Language language);

}  // namespace slimfit::cli
