#include "commands.hpp"

#include <array>

namespace slimfit::cli {

std::span<const Command* const> all_commands() {
    static constexpr std::array commands{
        &plan_command,
        &check_command,
        &groups_command,
        &workload_command,
        &show_command,
        &new_command,
        &import_command,
        &undo_command,
        &levels_command,
        &anonymise_command,
        &generate_command,
        &rules_command,
        &xhstt_command};
    return commands;
}

}  // namespace slimfit::cli
