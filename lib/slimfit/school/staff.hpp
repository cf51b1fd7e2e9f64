#pragma once

#include "slimfit/calendar/clock.hpp"
#include "slimfit/calendar/school_year.hpp"
#include "slimfit/school/ids.hpp"
#include "slimfit/school/marks.hpp"

#include <optional>
#include <string>
#include <vector>

namespace slimfit::school {

/// What somebody is hired for. What the law lets a person do independently stands in the
/// qualifications, not here.
enum class Role : std::uint8_t {
    teacher,              ///< leerkracht
    supporter,            ///< leraarondersteuner
    assistant,            ///< onderwijsassistent
    subject_teacher,      ///< vakleerkracht: gym, music
    teacher_in_training,  ///< LIO
    trainee,              ///< stagiair
    student_assistant,    ///< PAL-student
    care_coordinator,     ///< intern begeleider
    lunch_supervisor,     ///< overblijfkracht
    volunteer,
    caretaker,
    administration,
    director
};

enum class QualificationKind : std::uint8_t {
    teaching,           ///< bevoegd: may give education independently; with a subject only that one
    gym,                ///< bewegingsonderwijs groups 3-8
    first_aid,          ///< BHV
    lunch_supervision,  ///< trained for lunch supervision
    conduct,            ///< VOG
    specialism          ///< a specialism of the school: `name` says which
};

struct Qualification {
    QualificationKind kind{};
    std::optional<SubjectId> subject;  ///< of teaching: only that subject
    std::string name;                  ///< of a specialism
    std::optional<calendar::Date> from;
    std::optional<calendar::Date> until;  ///< last day

    [[nodiscard]] bool holds_on(calendar::Date date) const {
        return (!from || *from <= date) && (!until || date <= *until);
    }
};

/// When somebody works on a weekday.
struct Presence {
    calendar::Weekday weekday{};
    calendar::TimeSpan time;
    std::optional<calendar::CycleWeek> week;  ///< only in weeks a, or only in weeks b
    std::optional<calendar::Date> from;
    std::optional<calendar::Date> until;  ///< last day
};

/// A unit somebody works for, and what part of the time.
struct Service {
    UnitId unit;
    int percent{100};
};

/// Something somebody would rather have or not. Always soft.
struct Wish {
    enum class About : std::uint8_t {
        free_time,     ///< nothing to do on `weekday` within `time`
        less_of_kind,  ///< rather not `kind`
        more_of_kind   ///< rather `kind`
    };

    About about{};
    std::optional<calendar::Weekday> weekday;  ///< none: every day
    std::optional<calendar::TimeSpan> time;
    std::optional<SessionKindId> kind;
    int weight{1};
};

struct StaffMember {
    std::string code;  ///< local id; names stand apart
    std::string name;  ///< empty when the names were removed
    Role role{};
    bool employee{true};  ///< not a volunteer
    std::vector<Qualification> qualifications;
    int contract{};  ///< werktijdfactor in ten-thousandths: 8000 is 0.8; 0 without a contract
    bool under_18{};
    bool consents_to_more_lessons{};  ///< than the CAO's yearly hours
    std::vector<Presence> presence;
    std::vector<Service> serves;  ///< nobody serves a unit that is not here
    std::vector<Wish> wishes;
    Marks marks;
    int line{};

    [[nodiscard]] bool
    has(QualificationKind kind, calendar::Date on, std::optional<SubjectId> subject = {}) const;
    [[nodiscard]] bool has_specialism(std::string_view specialism, calendar::Date on) const;
    [[nodiscard]] bool serves_unit(UnitId unit) const;

    /// Name, or the code when there is none.
    [[nodiscard]] const std::string& display_name() const { return name.empty() ? code : name; }
};

}  // namespace slimfit::school
