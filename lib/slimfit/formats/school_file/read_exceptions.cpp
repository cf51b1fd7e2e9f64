#include "slimfit/formats/school_file/reading.hpp"

namespace slimfit::formats {

namespace {

school::Absence read_absence(const Element& element, const Reading& reading) {
    return {
        .staff = reading.codes.staff.required(element, "staff"),
        .days = required_days(element),
        .time = read_optional_span(element, reading),
        .line = element.line()};
}

school::Excursion read_excursion(const Element& element, const Reading& reading) {
    const auto& codes = reading.codes;
    return {
        .base_groups = codes.base_groups.of_children(element, "participant", "base-group"),
        .date = required_date(element, "date"),
        .time = required_span(element),
        .escorts = codes.staff.of_children(element, "escort", "staff"),
        .line = element.line()};
}

school::TestWeek read_test_week(const Element& element, const Reading& reading) {
    return {
        .unit = reading.codes.units.required(element, "unit"),
        .days = required_days(element),
        .without = reading.codes.offers.of_children(element, "without", "offer"),
        .line = element.line()};
}

school::ShortDay read_short_day(const Element& element, const Reading& reading) {
    return {
        .date = required_date(element, "date"),
        .ends = required_time(element, "ends"),
        .units = reading.codes.units.of_children(element, "only", "unit"),
        .line = element.line()};
}

school::OtherBells read_other_bells(const Element& element, const Reading& reading) {
    return {
        .date = required_date(element, "date"),
        .unit = reading.codes.units.required(element, "unit"),
        .rhythm = read_blocks(element, reading),
        .line = element.line()};
}

school::ClosedZone read_closed_zone(const Element& element, const Reading& reading) {
    return {
        .zone = reading.codes.zones.required(element, "zone"),
        .days = required_days(element),
        .time = read_optional_span(element, reading),
        .line = element.line()};
}

}  // namespace

void read_exceptions(const Element& root, const Reading& reading, school::School& school) {
    auto& exceptions = school.exceptions;
    const auto read_all = [&](const char* name, auto read_one, auto& table) {
        for (const auto& element : root.rows("exceptions", name))
            table.push_back(read_one(element, reading));
    };
    read_all("absence", read_absence, exceptions.absences);
    read_all("excursion", read_excursion, exceptions.excursions);
    read_all("test-week", read_test_week, exceptions.test_weeks);
    read_all("short-day", read_short_day, exceptions.short_days);
    read_all("other-bells", read_other_bells, exceptions.other_bells);
    read_all("closed-zone", read_closed_zone, exceptions.closed_zones);
}

}  // namespace slimfit::formats
