#pragma once

#include <set>
#include <string>

namespace slimfit::school {

/// What a file does not say for sure, because its form is not right there: the draft holds
/// something else in its place. That something is missing cannot be told where it may stand in
/// what could not be read.
struct Doubts {
    std::set<std::string> tables;  ///< by the names that they have in the file: staff
    std::set<std::string> codes;   ///< tables in which a row or its code may be missing
    std::set<int> rows;            ///< lines of elements that hold a value in doubt
    std::set<int> gaps;            ///< lines of elements in which an element may be missing
};

}  // namespace slimfit::school
