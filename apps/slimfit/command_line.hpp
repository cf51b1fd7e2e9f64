#pragma once

#include "console.hpp"

#include <span>
#include <string>

namespace slimfit::cli {

/// Reads the arguments (without the name of the program) and runs the command they name. Help,
/// version and wrong arguments end here.
[[nodiscard]] ExitCode run_command_line(std::span<const std::string> arguments, Console& console);

}  // namespace slimfit::cli
