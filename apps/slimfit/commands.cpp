#include "commands.hpp"

#include <array>

namespace slimfit::cli {

std::span<const Command* const> all_commands() {
    static constexpr std::array commands{&rules_command};
    return commands;
}

}  // namespace slimfit::cli
