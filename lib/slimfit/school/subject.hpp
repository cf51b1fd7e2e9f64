#pragma once

#include "slimfit/core/text.hpp"
#include "slimfit/school/ids.hpp"

#include <optional>
#include <string>
#include <vector>

namespace slimfit::school {

/// The values a level can have, lowest first: M3, E3, M4 ... E8.
struct LevelScale {
    std::string code;
    std::vector<std::string> values;
    int line{};
};

struct Subject {
    std::string code;
    Message name;
    bool core{};                        ///< rather early in the day
    std::optional<LevelScaleId> scale;  ///< level groups are made of subjects with a scale
    int line{};
};

}  // namespace slimfit::school
