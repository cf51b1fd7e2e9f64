#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/school/administration.hpp"
#include "slimfit/school/exceptions.hpp"
#include "slimfit/school/offer.hpp"
#include "slimfit/school/pupil.hpp"
#include "slimfit/school/session_kind.hpp"
#include "slimfit/school/settings.hpp"
#include "slimfit/school/staff.hpp"
#include "slimfit/school/subject.hpp"
#include "slimfit/school/unit.hpp"
#include "slimfit/school/zone.hpp"

namespace slimfit::school {

/// Everything that is given about a school. Checked once by make_school and constant afterwards.
/// The id of an entity is its row in its table; its code is its name in files, unique per table.
struct School {
    std::string code;
    std::string name;
    std::string file;  ///< where it was read, as messages call it; empty: in no file
    calendar::SchoolYear year;
    std::vector<Zone> zones;
    std::vector<LevelScale> scales;
    std::vector<Subject> subjects;
    std::vector<SessionKind> kinds;
    std::vector<StaffMember> staff;
    std::vector<Unit> units;
    std::vector<BaseGroup> base_groups;
    std::vector<Pupil> pupils;
    std::vector<Offer> offers;
    std::vector<SubjectNorm> norms;
    std::vector<StaffSession> staff_sessions;
    std::vector<Lock> locks;
    Exceptions exceptions;
    Settings settings;
    Administration administration;

    [[nodiscard]] const Zone& operator[](ZoneId id) const { return zones[id.value()]; }

    [[nodiscard]] const LevelScale& operator[](LevelScaleId id) const { return scales[id.value()]; }

    [[nodiscard]] const Subject& operator[](SubjectId id) const { return subjects[id.value()]; }

    [[nodiscard]] const SessionKind& operator[](SessionKindId id) const {
        return kinds[id.value()];
    }

    [[nodiscard]] const StaffMember& operator[](StaffId id) const { return staff[id.value()]; }

    [[nodiscard]] const Unit& operator[](UnitId id) const { return units[id.value()]; }

    [[nodiscard]] const BaseGroup& operator[](BaseGroupId id) const {
        return base_groups[id.value()];
    }

    [[nodiscard]] const Pupil& operator[](PupilId id) const { return pupils[id.value()]; }

    [[nodiscard]] const Offer& operator[](OfferId id) const { return offers[id.value()]; }

    [[nodiscard]] const StaffSession& operator[](StaffSessionId id) const {
        return staff_sessions[id.value()];
    }
};

/// Checks what no schema can: times that cannot be, blocks that leave a gap, offers that fit in no
/// block, mentors who are away, qualifications nobody has. All problems at once, each with
/// "file:line".
[[nodiscard]] Result<School> make_school(School draft, std::string_view file);

}  // namespace slimfit::school
