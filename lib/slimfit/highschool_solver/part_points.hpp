#pragma once

#include "slimfit/highschool_solver/part_program.hpp"
#include "slimfit/highschool_solver/part_statement.hpp"

namespace slimfit::highschool_solver {

/// Charges for the events of the meets that move. False when one of their points cannot be said.
[[nodiscard]] bool charge_events(PartProgram& made, PartStatement& statement);

/// Charges for the places of the tasks of which the resource is chosen.
void charge_places(PartProgram& made, PartStatement& statement);

}  // namespace slimfit::highschool_solver
