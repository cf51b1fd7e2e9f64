#pragma once

#include "slimfit/formats/xml/element.hpp"
#include "slimfit/school/checks/problem_list.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::formats {

/// All that stands in a school file, before school::make_school has judged it.
///
/// What is wrong although no schema can say so goes to the problems; in its place stands what can
/// be judged all the same: a level that is not in its scale is read as unknown.
[[nodiscard]] school::School read_draft(const Element& root, school::ProblemList& problems);

}  // namespace slimfit::formats
