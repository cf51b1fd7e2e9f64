#pragma once

#include "slimfit/calendar/date.hpp"
#include "slimfit/school/ids.hpp"

#include <optional>
#include <string>
#include <vector>

namespace slimfit::school {

enum class Certainty : std::uint8_t { test, observation, estimate };

/// What is known of a pupil's level in a subject.
struct PupilLevel {
    SubjectId subject;
    std::optional<int> value;  ///< row in the subject's scale; none: unknown, a real value
    std::optional<calendar::Date> on;
    Certainty certainty{};
    std::string group;  ///< code of the level group of last time; empty: none
};

/// A child, as far as planning needs it. The name stands apart and may be missing.
struct Pupil {
    std::string code;  ///< local id
    std::string name;  ///< given name; empty when the names were removed
    int year_group{};  ///< 1-8
    BaseGroupId base_group;
    std::vector<PupilLevel> levels;
    std::vector<std::string> tags;    ///< planning tags: plusklas, kleine-groep
    std::vector<PupilId> apart_from;  ///< not in one level group with these
    std::optional<calendar::Date> from;
    std::optional<calendar::Date> until;  ///< last day
    int line{};

    [[nodiscard]] bool is_here_on(calendar::Date date) const {
        return (!from || *from <= date) && (!until || date <= *until);
    }

    /// Whether on some day of the range.
    [[nodiscard]] bool is_here_in(calendar::DateRange days) const {
        return (!from || *from <= days.last) && (!until || days.first <= *until);
    }

    [[nodiscard]] const PupilLevel* level_in(SubjectId subject) const;
    [[nodiscard]] bool has_tag(std::string_view tag) const;
};

}  // namespace slimfit::school
