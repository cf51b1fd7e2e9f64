#pragma once

#include "slimfit/generate/school_model.hpp"

#include <optional>
#include <string_view>

namespace slimfit::cli {

/// The ready-made school with that letter, large or small.
[[nodiscard]] constexpr std::optional<generate::Preset> preset_named(std::string_view letter) {
    if (letter == "A" || letter == "a")
        return generate::Preset::a;
    if (letter == "B" || letter == "b")
        return generate::Preset::b;
    if (letter == "C" || letter == "c")
        return generate::Preset::c;
    return std::nullopt;
}

}  // namespace slimfit::cli
