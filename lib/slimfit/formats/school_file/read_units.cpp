#include "slimfit/formats/school_file/reading.hpp"
#include "slimfit/formats/school_file/words.hpp"

namespace slimfit::formats {

namespace {

school::BaseGroup
read_base_group(const Element& element, school::UnitId unit, const Reading& reading) {
    school::BaseGroup group{
        .code = required_text(element, "code"),
        .name = read_name(element),
        .unit = unit,
        .home = reading.codes.zones.required(element, "home"),
        .mentors = {},
        .line = element.line()};
    for (const auto& mentor : element.children("mentor"))
        for (const auto day : read_weekdays(mentor, reading))
            group.mentors.push_back(
                {.mentor = reading.codes.staff.required(mentor, "staff"),
                 .weekday = day,
                 .week = optional_word(mentor, "week", cycle_week_words)}
            );
    return group;
}

std::optional<school::CoachSlots> read_coach_slots(const Element& unit, const SchoolCodes& codes) {
    const auto element = unit.child("coach-slots");
    if (!element)
        return std::nullopt;
    return school::CoachSlots{
        .kind = codes.kinds.required(*element, "kind"),
        .day_parts = words_of_list(*element, "day-parts"),
        .per_block = number_or(*element, "per-block", 1)};
}

void read_day(const Element& element, const Reading& reading, school::Unit& unit) {
    for (const auto day : read_weekdays(element, reading)) {
        auto& rhythm = unit.rhythm[static_cast<std::size_t>(day)];
        if (rhythm.empty())
            rhythm = read_blocks(element, reading);
        else
            reading.problems.add(
                element.line(),
                {"Unit {unit} heeft {day} al op regel {first}; verwacht is elke weekdag in een "
                 "<day>. Haal {day} uit een van de twee.",
                 "Unit {unit} has {day} on line {first} already; expected is each weekday in one "
                 "<day>. Take {day} out of one of the two."},
                {{"unit", unit.code},
                 {"day", std::string{word_of(weekday_words, day)}},
                 {"first", rhythm.front().line}}
            );
    }
}

}  // namespace

void read_units(const Element& root, const Reading& reading, school::School& school) {
    for (const auto& element : root.rows("units", "unit")) {
        const school::UnitId id{static_cast<std::uint32_t>(school.units.size())};
        school::Unit unit;
        unit.code = required_text(element, "code");
        unit.name = read_name(element);
        unit.leader = reading.codes.staff.optional(element, "leader");
        unit.line = element.line();
        for (const auto& group : element.children("base-group")) {
            unit.base_groups.emplace_back(static_cast<std::uint32_t>(school.base_groups.size()));
            school.base_groups.push_back(read_base_group(group, id, reading));
        }
        unit.coach_slots = read_coach_slots(element, reading.codes);
        for (const auto& day : element.children("day"))
            read_day(day, reading, unit);
        school.units.push_back(std::move(unit));
    }
}

}  // namespace slimfit::formats
