#pragma once

#include "slimfit/calendar/clock.hpp"
#include "slimfit/school/session_kind.hpp"

namespace slimfit::workload {

using calendar::Minutes;

/// Minutes of work with or for pupils and colleagues, by what kind of load they are.
struct LoadMinutes {
    Minutes contact{};
    Minutes supervision{};
    Minutes coaching{};
    Minutes meetings{};
    Minutes leading{};

    /// The place where minutes of that kind are added.
    [[nodiscard]] constexpr Minutes& of(school::LoadKind kind) {
        switch (kind) {
        case school::LoadKind::contact:
            return contact;
        case school::LoadKind::supervision:
            return supervision;
        case school::LoadKind::coaching:
            return coaching;
        case school::LoadKind::meeting:
            return meetings;
        case school::LoadKind::leading:
            break;
        }
        return leading;
    }

    [[nodiscard]] constexpr Minutes total() const {
        return contact + supervision + coaching + meetings + leading;
    }

    friend constexpr bool operator==(const LoadMinutes&, const LoadMinutes&) = default;
};

}  // namespace slimfit::workload
