#include "slimfit/school/staff.hpp"

#include <algorithm>

namespace slimfit::school {

bool StaffMember::has(QualificationKind kind, calendar::Date on, std::optional<SubjectId> subject)
    const {
    return std::ranges::any_of(qualifications, [&](const Qualification& held) {
        return held.kind == kind && held.holds_on(on) && (!held.subject || held.subject == subject);
    });
}

bool StaffMember::has_specialism(std::string_view specialism, calendar::Date on) const {
    return std::ranges::any_of(qualifications, [&](const Qualification& held) {
        return held.kind == QualificationKind::specialism && held.name == specialism &&
               held.holds_on(on);
    });
}

bool StaffMember::serves_unit(UnitId unit) const {
    return std::ranges::find(serves, unit, &Service::unit) != serves.end();
}

}  // namespace slimfit::school
