#include "slimfit/formats/school_file/writing.hpp"

namespace slimfit::formats {

namespace {

bool is_empty(const school::Exceptions& exceptions) {
    return exceptions.absences.empty() && exceptions.excursions.empty() &&
           exceptions.test_weeks.empty() && exceptions.short_days.empty() &&
           exceptions.other_bells.empty() && exceptions.closed_zones.empty();
}

void write_excursion(const school::Excursion& excursion, const School& school, XmlText& text) {
    WrittenElement element{text, "excursion"};
    element.date("date", excursion.date).span(excursion.time);
    write_references(excursion.base_groups, "participant", "base-group", school, text);
    write_references(excursion.escorts, "escort", "staff", school, text);
}

void write_test_week(const school::TestWeek& week, const School& school, XmlText& text) {
    WrittenElement element{text, "test-week"};
    element.text("unit", school[week.unit].code).days(week.days);
    write_references(week.without, "without", "offer", school, text);
}

void write_short_day(const school::ShortDay& day, const School& school, XmlText& text) {
    WrittenElement element{text, "short-day"};
    element.date("date", day.date).time("ends", day.ends);
    write_references(day.units, "only", "unit", school, text);
}

void write_other_bells(const school::OtherBells& bells, const School& school, XmlText& text) {
    WrittenElement element{text, "other-bells"};
    element.date("date", bells.date).text("unit", school[bells.unit].code);
    write_blocks(bells.rhythm, school, text);
}

}  // namespace

void write_exceptions(const School& school, XmlText& text) {
    const auto& exceptions = school.exceptions;
    if (is_empty(exceptions))
        return;
    const WrittenElement table{text, "exceptions"};
    for (const auto& absence : exceptions.absences)
        WrittenElement{text, "absence"}
            .text("staff", school[absence.staff].code)
            .days(absence.days)
            .span_if_any(absence.time);
    for (const auto& excursion : exceptions.excursions)
        write_excursion(excursion, school, text);
    for (const auto& week : exceptions.test_weeks)
        write_test_week(week, school, text);
    for (const auto& day : exceptions.short_days)
        write_short_day(day, school, text);
    for (const auto& bells : exceptions.other_bells)
        write_other_bells(bells, school, text);
    for (const auto& closed : exceptions.closed_zones)
        WrittenElement{text, "closed-zone"}
            .text("zone", school[closed.zone].code)
            .days(closed.days)
            .span_if_any(closed.time);
}

}  // namespace slimfit::formats
