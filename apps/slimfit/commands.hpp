#pragma once

#include "command.hpp"

namespace slimfit::cli {

extern const Command plan_command;
extern const Command check_command;
extern const Command groups_command;
extern const Command workload_command;
extern const Command show_command;
extern const Command new_command;
extern const Command import_command;
extern const Command undo_command;
extern const Command levels_command;
extern const Command anonymise_command;
extern const Command generate_command;
extern const Command rules_command;
extern const Command xhstt_command;
extern const Command xhstt_evaluate_command;
extern const Command xhstt_solve_command;
extern const Command xhstt_export_command;

}  // namespace slimfit::cli
