#pragma once

#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <string>

namespace slimfit::intake {

/// Letters and digits of a name, with hyphens between: what its code may be.
[[nodiscard]] std::string code_letters(const std::string& name);

/// The code, no longer than the schema has it, with that ending.
[[nodiscard]] std::string fitting_code(std::string code, const std::string& ending = {});

/// The wanted code, or with a number behind it when something has that code already.
template <class Entities>
[[nodiscard]] std::string free_code(const Entities& entities, const std::string& wanted) {
    const auto is_taken = [&](const std::string& code) {
        return std::ranges::any_of(entities, [&](const auto& entity) {
            return compared(entity.code) == compared(code);
        });
    };
    auto code = fitting_code(wanted);
    for (int number = 2; is_taken(code); ++number)
        code = fitting_code(wanted, '-' + std::to_string(number));
    return code;
}

}  // namespace slimfit::intake
