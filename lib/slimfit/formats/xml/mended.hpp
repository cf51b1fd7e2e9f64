#pragma once

#include "slimfit/formats/xml/faulty_form.hpp"
#include "slimfit/formats/xml/mend.hpp"
#include "slimfit/school/checks/doubts.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace slimfit::formats {

/// A text that its schema finds right, but for codes that are given twice.
struct Mended {
    std::string text;
    std::vector<std::pair<int, int>> left_out;  ///< first and last lines of rows
    school::Doubts doubts;                      ///< about what stands where it was mended
};

/// A text mended in that way until it is so; nothing when that does not succeed.
[[nodiscard]] std::optional<Mended> mended(const FaultyForm& form, Way way);

}  // namespace slimfit::formats
