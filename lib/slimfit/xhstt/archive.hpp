#pragma once

#include "slimfit/xhstt/instance.hpp"
#include "slimfit/xhstt/metadata.hpp"
#include "slimfit/xhstt/solution.hpp"

#include <string>
#include <vector>

namespace slimfit::xhstt {

/// Solutions that somebody found, of any of the instances of the archive.
struct SolutionGroup {
    std::string code;
    MetaData metadata;
    std::vector<Solution> solutions;

    friend bool operator==(const SolutionGroup&, const SolutionGroup&) = default;
};

/// What one file of the XHSTT format holds.
struct Archive {
    std::string code;
    MetaData metadata;
    std::vector<Instance> instances;
    std::vector<SolutionGroup> solution_groups;

    [[nodiscard]] const Instance& operator[](InstanceId id) const { return instances[id.value()]; }

    friend bool operator==(const Archive&, const Archive&) = default;
};

}  // namespace slimfit::xhstt
