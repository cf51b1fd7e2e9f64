#pragma once

#include "slimfit/planning/deficit_words.hpp"

namespace slimfit::planning {

/// More claims than providers at one moment, or at several that differ in nothing else, as a day
/// that repeats brings them.
class Shortage {
public:
    /// The deficit has a moment. Draft and deficit have to outlive it.
    Shortage(const Draft& draft, const staffing::Deficit& deficit);

    /// Adds the moment of a deficit that is the same but for its moment; false when it is not.
    [[nodiscard]] bool takes_in(const staffing::Deficit& other);

    [[nodiscard]] Message words() const;

private:
    const Draft* draft_;
    const staffing::Deficit* deficit_;
    Message but_for_moment_;
    Listing moments_;
};

}  // namespace slimfit::planning
