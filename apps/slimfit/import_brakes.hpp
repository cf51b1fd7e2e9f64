#pragma once

#include "slimfit/intake/changes.hpp"

#include <string>
#include <vector>

namespace slimfit::cli {

/// What --apply does only with another word beside it.
struct ImportBrakes {
    bool older{};        ///< --older: a file may be older than what was taken in
    bool many_leave{};   ///< --many-leave: very many pupils may leave
    bool other_names{};  ///< --other-names: very many pupils may be called otherwise
};

/// A brake that holds: why, and the option that releases it.
struct HeldBrake {
    Text why;
    std::string_view option;
};

/// The brakes that hold these changes back, of those that were not released.
[[nodiscard]] std::vector<HeldBrake>
brakes_on(const intake::Changes& changes, const ImportBrakes& released);

/// " --older --many-leave"
[[nodiscard]] std::string options_of(const std::vector<HeldBrake>& brakes);

}  // namespace slimfit::cli
