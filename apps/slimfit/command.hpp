#pragma once

#include "slimfit/core/text.hpp"

#include "arguments.hpp"
#include "console.hpp"

#include <functional>
#include <span>
#include <string_view>

namespace slimfit::cli {

/// What a command does once its arguments are read.
using Run = std::function<ExitCode(const Console&)>;

/// One thing the program can do. Each stands in a file of its own.
struct Command {
    std::string_view name;
    Text summary;
    Text example;  ///< as it is to be typed
    /// Declares the arguments; what comes back runs the command with them.
    Run (*prepare)(Arguments& arguments){};
    /// Instead of arguments: the commands of which one follows this one's name.
    std::span<const Command* const> parts{};
};

/// Every command, in the order of the help.
[[nodiscard]] std::span<const Command* const> all_commands();

}  // namespace slimfit::cli
