#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/generate/rows.hpp"
#include "slimfit/generate/school_times.hpp"
#include "slimfit/school/school.hpp"

#include <string>
#include <vector>

namespace slimfit::generate {

/// What a school lists about itself to start from.
struct NewSchool {
    std::string code;
    std::string name;
    SchoolTimes times{};
    std::vector<StaffRow> staff;
    std::vector<PupilRow> pupils;
    std::string staff_file;   ///< named in problems
    std::string pupils_file;  ///< named in problems
    Problems unread;          ///< of cells; told together with what is wrong between the rows
};

/// A school to start from: the listed people and children on the bundled school times, day rhythm,
/// rooms, kinds of session and offers. Units and base groups follow from the list of pupils; a unit
/// with groups 1-2 gets circle and play, any other one rounds with a work square; extended
/// instruction and pull-outs come where pupils have the tag and somebody the specialism.
/// All problems of the rows at once, each with "file:line"; then, without a place, what make_school
/// finds in the whole.
[[nodiscard]] Result<school::School> new_school(const NewSchool& lists);

}  // namespace slimfit::generate
