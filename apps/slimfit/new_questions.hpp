#pragma once

#include "slimfit/generate/school_times.hpp"

#include "console.hpp"

#include <optional>
#include <string>

namespace slimfit::cli {

/// What somebody answered, laid down as the two lists that SlimFit also reads from files.
struct Answers {
    std::string name;  ///< of the school
    generate::SchoolTimes times{};
    std::string staff;   ///< CSV with a header
    std::string pupils;  ///< CSV with a header
    bool has_lists{};    ///< there are groups or people in the lists
    bool complete{};     ///< false: the answers stopped before the end
};

/// Asks on `err` what a new school needs: its name, its times unless they are known, its base
/// groups and its people. An answer that cannot be is asked again at once.
[[nodiscard]] Answers
ask_about_school(const Console& console, std::optional<generate::SchoolTimes> known);

}  // namespace slimfit::cli
