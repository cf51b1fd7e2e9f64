#pragma once

#include <string>

namespace slimfit::bench {

/// The commit of the source this was built from, with a + when files have changed since; "unknown"
/// when git cannot tell.
[[nodiscard]] std::string commit_of_source();

}  // namespace slimfit::bench
