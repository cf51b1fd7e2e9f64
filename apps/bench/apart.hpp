#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace slimfit::bench {

/// What a piece of work gave, and the most memory its process ever held.
struct Apart {
    std::string words;
    std::int64_t peak_kilobytes{};
};

/// Does the work in a process of its own, so that its memory is counted alone. Throws when that
/// process fails. Call it before this process has threads.
[[nodiscard]] Apart run_apart(const std::function<std::string()>& work);

}  // namespace slimfit::bench
