#pragma once

#include "support/importing.hpp"

/// Levels of pupils before and after an import.
namespace slimfit::test {

inline const auto arithmetic = school::small::arithmetic;

/// What she has in a subject now, "-" for nothing.
inline std::string
level_of(const school::School& school, const std::string& name, school::SubjectId subject) {
    const auto* const level = pupil_named(school, name).level_in(subject);
    if (level == nullptr || !level->value)
        return "-";
    return school[*school[subject].scale].values.at(static_cast<std::size_t>(*level->value));
}

/// One level in the form of SlimFit.
inline std::string level_file(
    const std::string& code,
    const std::string& measure,
    const std::string& value,
    const std::string& on
) {
    return "<levels xmlns=\"https://slimfit.example/levels/1\"><level pupil=\"" + code +
           "\" subject=\"rekenen\" measure=\"" + measure + "\" value=\"" + value + "\" on=\"" + on +
           "\"/></levels>";
}

}  // namespace slimfit::test
