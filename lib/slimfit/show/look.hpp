#pragma once

#include "slimfit/core/text.hpp"

#include <cstddef>

namespace slimfit::show {

/// How a text for the terminal is to look.
struct Look {
    Language language{Language::dutch};
    bool colour{};           ///< with ANSI colours: the terminal knows them
    std::size_t width{110};  ///< places on a line; at least 60
};

}  // namespace slimfit::show
