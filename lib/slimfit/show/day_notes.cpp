#include "slimfit/show/day_notes.hpp"

#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::show {

namespace {

using calendar::Date;
using school::School;

bool is_absent(const School& school, school::StaffId staff, Date date) {
    const auto& person = school[staff];
    const bool works_that_day =
        std::ranges::count(person.presence, date.weekday(), &school::Presence::weekday) > 0;
    const bool is_away = std::ranges::any_of(school.exceptions.absences, [&](const auto& absence) {
        return absence.staff == staff && absence.days.contains(date);
    });
    return works_that_day && is_away && school::presence_on(school, staff, date).empty();
}

bool is_short(const School& school, school::UnitId unit, Date date) {
    return std::ranges::any_of(school.exceptions.short_days, [&](const school::ShortDay& day) {
        return day.date == date &&
               (day.units.empty() || std::ranges::find(day.units, unit) != day.units.end());
    });
}

}  // namespace

Message away_on(const School& school, const View& view, Date date) {
    if (const auto* of = std::get_if<OfStaff>(&view); of && is_absent(school, of->staff, date))
        return filled({"afwezig", "absent"}, {});
    if (const auto* of = std::get_if<OfZone>(&view);
        of && school.year.is_school_day(date) && !school::closed_on(school, of->zone, date).empty())
        return filled({"gesloten", "closed"}, {});
    return {};
}

Message early_end_on(const Shown& shown, const View& view, Date date) {
    const auto unit = unit_of(view, shown.roster);
    if (!unit || !is_short(shown.school, *unit, date))
        return {};
    const auto rhythm = school::rhythm_on(shown.school, *unit, date);
    const auto& usual = shown.school[*unit].rhythm[static_cast<std::size_t>(date.weekday())];
    if (rhythm.empty() || usual.empty() || rhythm.back().time.end >= usual.back().time.end)
        return {};
    return filled(
        {"school uit om {time}", "school ends at {time}"},
        {{"time", rhythm.back().time.end.to_string()}}
    );
}

}  // namespace slimfit::show
