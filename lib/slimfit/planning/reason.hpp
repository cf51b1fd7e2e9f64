#pragma once

#include "slimfit/core/text.hpp"
#include "slimfit/planning/week_clock.hpp"

#include <vector>

namespace slimfit::planning {

/// Why a week cannot be: the same for several moments, as a day that repeats brings them, or for
/// several sessions, is told once.
class Reason {
public:
    /// Of no moment in particular.
    Reason(Text text, Facts facts);

    /// The moments come at the place {when}.
    Reason(Text text, Facts facts, std::vector<Moment> moments);

    /// The sessions come at the place {what}, their number at {count}.
    Reason(Text text, Facts facts, const std::vector<Message>& sessions);

    /// Adds the moments or the sessions of a reason that is the same but for those; false when it
    /// is not.
    [[nodiscard]] bool takes_in(const Reason& other);

    [[nodiscard]] Message words() const;

private:
    Text text_;
    Facts facts_;
    Message but_for_lists_;
    std::vector<Moment> moments_;
    std::vector<Message> sessions_;
};

}  // namespace slimfit::planning
