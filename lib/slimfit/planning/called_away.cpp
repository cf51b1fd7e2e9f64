#include "slimfit/planning/called_away.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

bool is_escort_of(const school::Excursion& excursion, school::StaffId staff) {
    return std::ranges::find(excursion.escorts, staff) != excursion.escorts.end();
}

}  // namespace

bool is_called_away(const school::School& school, school::StaffId staff, const Moment& moment) {
    const auto& exceptions = school.exceptions;
    const bool is_absent = std::ranges::any_of(exceptions.absences, [&](const auto& absence) {
        return absence.staff == staff && absence.days.contains(moment.date) &&
               (!absence.time || absence.time->overlaps(moment.time));
    });
    return is_absent || std::ranges::any_of(exceptions.excursions, [&](const auto& excursion) {
               return excursion.date == moment.date && excursion.time.overlaps(moment.time) &&
                      is_escort_of(excursion, staff);
           });
}

bool lacks_somebody(const school::School& school, school::UnitId unit, calendar::Date date) {
    const auto is_missed = [&](school::StaffId staff) { return school[staff].serves_unit(unit); };
    const auto& exceptions = school.exceptions;
    return std::ranges::any_of(
               exceptions.absences,
               [&](const school::Absence& absence) {
                   return absence.days.contains(date) && is_missed(absence.staff);
               }
           ) ||
           std::ranges::any_of(exceptions.excursions, [&](const school::Excursion& excursion) {
               return excursion.date == date && std::ranges::any_of(excursion.escorts, is_missed);
           });
}

bool is_escort_on(const school::School& school, school::StaffId staff, calendar::Date date) {
    return std::ranges::any_of(school.exceptions.excursions, [&](const auto& excursion) {
        return excursion.date == date && is_escort_of(excursion, staff);
    });
}

}  // namespace slimfit::planning
