#pragma once

#include "slimfit/highschool_solver/choices.hpp"
#include "slimfit/highschool_solver/part.hpp"
#include "slimfit/highschool_solver/part_program.hpp"
#include "slimfit/highschool_solver/part_statement.hpp"

#include <map>

namespace slimfit::highschool_solver {

/// What the meets and tasks of a part have.
struct PartBefore {
    std::map<highschool::MeetId, highschool::Start> starts;
    std::map<highschool::TaskId, highschool::ResourceRow> resources;
};

[[nodiscard]] PartBefore before(const Part& part, const highschool::Solution& solution);

/// Makes the columns of a part that was lifted, and notes with the statement who is busy when.
void add_columns(
    const Part& part,
    const PartBefore& before,
    const Choices& choices,
    PartProgram& made,
    PartStatement& statement
);

}  // namespace slimfit::highschool_solver
