#pragma once

#include <string>

namespace slimfit::school {

/// By what somebody is known again in a file of another program: keyed hashes, never the keys
/// themselves. Empty when unknown.
struct Marks {
    std::string eckid;
    std::string key;

    [[nodiscard]] bool empty() const { return eckid.empty() && key.empty(); }

    friend bool operator==(const Marks&, const Marks&) = default;
};

}  // namespace slimfit::school
