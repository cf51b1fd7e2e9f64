#pragma once

#include "slimfit/calendar/date.hpp"
#include "slimfit/school/ids.hpp"
#include "slimfit/school/marks.hpp"

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

/// One measurement as it was given, on its own scale and never converted. Old ones stay, so that
/// growth can be shown.
struct Measurement {
    SubjectId subject;
    std::string measure;  ///< IV, AE, FN, DLE, AVI, RNTRM; or the test whose own norm it is
    std::string value;    ///< literally: "III", "E4", "29"
    std::optional<calendar::Date> on;
    Certainty certainty{};
    std::string test;  ///< code of the test or the file it comes from; may be empty
    bool undated{};    ///< its list said no days: `on` is the day it was taken in
    bool of_part{};    ///< of a part of the test
};

/// How much instruction somebody needs in a subject (IGDI).
enum class Need : std::uint8_t {
    independent,  ///< instructie-onafhankelijk
    sensitive,    ///< instructiegevoelig
    dependent     ///< instructie-afhankelijk: extended instruction
};

/// Why a need differs from what follows from the level. Never a diagnosis.
enum class NeedReason : std::uint8_t { observation, method_test, own_programme, agreement };

/// A need that somebody decided on; without one it follows from the level.
struct InstructionNeed {
    SubjectId subject;
    Need need{};
    calendar::Date on;
    NeedReason reason{};
    std::optional<calendar::Date> review;
};

/// A child, as far as planning needs it. The name stands apart and may be missing.
struct Pupil {
    std::string code;  ///< local id
    std::string name;  ///< given name; empty when the names were removed
    int year_group{};  ///< 1-8
    BaseGroupId base_group;
    std::vector<PupilLevel> levels;
    std::vector<Measurement> measurements;  ///< what the levels were taken from, old ones too
    std::vector<InstructionNeed> needs;     ///< only where decided otherwise than by level
    std::vector<std::string> tags;          ///< planning tags: plusklas, kleine-groep
    std::vector<PupilId> apart_from;        ///< not in one level group with these
    std::optional<calendar::Date> from;
    std::optional<calendar::Date> until;  ///< last day
    Marks marks;
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
