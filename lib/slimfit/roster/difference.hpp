#pragma once

#include "slimfit/core/text.hpp"
#include "slimfit/roster/roster.hpp"
#include "slimfit/school/school.hpp"

#include <optional>
#include <string>
#include <vector>

namespace slimfit::roster {

/// What became of one session between two weeks.
struct Change {
    std::optional<PlacedSession> before;  ///< none: the session came
    std::optional<PlacedSession> after;   ///< none: the session went
    std::vector<std::string> groups;      ///< codes of its groups; of before when it went

    [[nodiscard]] bool came() const { return !before; }

    [[nodiscard]] bool went() const { return !after; }

    /// To another weekday or other clock times.
    [[nodiscard]] bool moved() const;
    [[nodiscard]] bool changed_people() const;
    [[nodiscard]] bool changed_zone() const;

    friend bool operator==(const Change&, const Change&) = default;
};

/// What differs between two weeks, by weekday, time and code; sessions that are the same are left
/// out. The weeks may be different weeks of the year. Of sessions that stand for each other, such
/// as the three lessons of one group in a subject, those that kept their time are taken for the
/// same first, so that one moved lesson is one change.
[[nodiscard]] std::vector<Change> difference(const Roster& before, const Roster& after);

/// "Instructie rekenen MB-rekenen-2: van dinsdag 09:10-09:40 naar woensdag 08:40-09:10; leider Anja
/// wordt Bram."
[[nodiscard]] Message sentence_of(const Change& change, const school::School& school);

}  // namespace slimfit::roster
