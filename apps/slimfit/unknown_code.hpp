#pragma once

#include "slimfit/core/result.hpp"

#include <string>

namespace slimfit::cli {

/// What was typed after the argument is not there; `known` says what is: "OB, MB, BB".
[[nodiscard]] Problem
no_such(const char* argument, const std::string& typed, const std::string& known);

/// "OB, MB, BB"
template <class Entities>
[[nodiscard]] std::string codes_of(const Entities& entities) {
    std::string codes;
    for (const auto& entity : entities)
        codes.append(codes.empty() ? "" : ", ").append(entity.code);
    return codes;
}

}  // namespace slimfit::cli
