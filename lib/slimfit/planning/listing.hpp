#pragma once

#include "slimfit/core/text.hpp"

#include <vector>

namespace slimfit::planning {

/// Names in the order in which they come, as a reason lists them; what comes again is counted, and
/// of many the first few are named.
class Listing {
public:
    void add(Message words);

    /// "Instructie A, 2× Gym B en Gym C", "Instructie A, 2× Gym B en nog 3".
    [[nodiscard]] Message words() const;

    /// Different names.
    [[nodiscard]] std::size_t count() const { return entries_.size(); }

private:
    struct Entry {
        Message words;
        int times{1};
    };

    std::vector<Entry> entries_;
};

}  // namespace slimfit::planning
