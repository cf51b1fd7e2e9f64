#include "slimfit/formats/school_file/words.hpp"
#include "slimfit/formats/school_file/writing.hpp"

#include <algorithm>

namespace slimfit::formats {

namespace {

void write_base_group(const school::BaseGroup& group, const School& school, XmlText& text) {
    WrittenElement element{text, "base-group"};
    element.text("code", group.code);
    write_name(element, group.name, group.code);
    element.text("home", school[group.home].code);
    const auto is_like = [](const school::Mentorship& one, const school::Mentorship& other) {
        return one.mentor == other.mentor && one.week == other.week;
    };
    for (std::size_t row = 0; row < group.mentors.size();) {
        const auto end = end_of_days(group.mentors, row, is_like);
        WrittenElement mentor{text, "mentor"};
        mentor.text("staff", school[group.mentors[row].mentor].code);
        write_weekdays(mentor, group.mentors, row, end);
        mentor.word_if_any("week", group.mentors[row].week, cycle_week_words);
        row = end;
    }
}

/// Days with the same blocks, wherever these stood in a file.
struct LikeDays {
    std::vector<calendar::Weekday> days;
    std::string blocks;
};

std::vector<LikeDays> like_days(const school::Unit& unit, const School& school) {
    std::vector<LikeDays> groups;
    for (const auto day : calendar::school_days) {
        const auto& rhythm = unit.rhythm[static_cast<std::size_t>(day)];
        if (rhythm.empty())
            continue;
        XmlText blocks;
        write_blocks(rhythm, school, blocks);
        const auto same = std::ranges::find(groups, blocks.text(), &LikeDays::blocks);
        if (same == groups.end())
            groups.push_back({.days = {day}, .blocks = blocks.text()});
        else
            same->days.push_back(day);
    }
    return groups;
}

void write_unit(const school::Unit& unit, const School& school, XmlText& text) {
    WrittenElement element{text, "unit"};
    element.text("code", unit.code);
    write_name(element, unit.name, unit.code);
    write_code(element, "leader", unit.leader, school);
    for (const auto group : unit.base_groups)
        write_base_group(school[group], school, text);
    if (const auto& slots = unit.coach_slots)
        WrittenElement{text, "coach-slots"}
            .text("kind", school[slots->kind].code)
            .list("day-parts", slots->day_parts)
            .number_unless(1, "per-block", slots->per_block);
    for (const auto& group : like_days(unit, school)) {
        WrittenElement day{text, "day"};
        day.list("days", group.days, weekday_words);
        write_blocks(unit.rhythm[static_cast<std::size_t>(group.days.front())], school, text);
    }
}

}  // namespace

void write_units(const School& school, XmlText& text) {
    const WrittenElement table{text, "units"};
    for (const auto& unit : school.units)
        write_unit(unit, school, text);
}

}  // namespace slimfit::formats
