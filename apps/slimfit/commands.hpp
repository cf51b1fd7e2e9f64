#pragma once

#include "command.hpp"

namespace slimfit::cli {

extern const Command rules_command;

}  // namespace slimfit::cli
