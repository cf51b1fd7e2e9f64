#pragma once

#include "slimfit/core/text.hpp"

#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace slimfit {

/// One thing that is wrong with what a person gave us: what was found, what was expected and what
/// to do about it, in both languages.
struct Problem {
    std::string where;  ///< "file:line"; empty when it has no place
    Message message;

    friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

/// A value, or every problem that was found on the way to it (never an empty list).
template <class T>
using Result = tl::expected<T, Problems>;

}  // namespace slimfit
