#include "slimfit/formats/school_file/writing.hpp"

namespace slimfit::formats {

namespace {

void write_agreements(const school::Settings& settings, WrittenElement& element) {
    const school::Settings usual;
    element.number_unless(usual.watched_at_most, "watched-at-most", settings.watched_at_most)
        .yes_no_unless(
            usual.independent_work_next_door,
            "independent-work-next-door",
            settings.independent_work_next_door
        )
        .yes_no_unless(
            usual.breaks_may_be_split, "breaks-may-be-split", settings.breaks_may_be_split
        );
    if (settings.break_window != usual.break_window)
        element.time("break-window-begin", settings.break_window.begin)
            .time("break-window-end", settings.break_window.end);
    element
        .number_unless(
            usual.preparations_at_most, "preparations-at-most", settings.preparations_at_most
        )
        .number_unless(
            usual.load_tolerance_percent, "load-tolerance-percent", settings.load_tolerance_percent
        )
        .number_unless(
            usual.preparation_percent, "preparation-percent", settings.preparation_percent
        );
}

void write_group_limits(const school::GroupLimits& limits, const School& school, XmlText& text) {
    WrittenElement{text, "group-limits"}
        .text("unit", school[limits.unit].code)
        .text("subject", school[limits.subject].code)
        .number_unless(0, "pupils-at-least", limits.pupils_at_least)
        .number("pupils-at-most", limits.pupils_at_most)
        .number_unless(1, "groups-at-least", limits.groups_at_least)
        .number("groups-at-most", limits.groups_at_most);
}

}  // namespace

void write_settings(const School& school, XmlText& text) {
    const auto& settings = school.settings;
    WrittenElement element{text, "settings"};
    write_agreements(settings, element);
    for (const auto& faces : settings.faces)
        WrittenElement{text, "faces"}
            .number("from-year-group", faces.from_year_group)
            .number("to-year-group", faces.to_year_group)
            .number("faces-at-most", faces.faces_at_most);
    for (const auto& limits : settings.group_limits)
        write_group_limits(limits, school, text);
    for (const auto& setting : settings.rules) {
        WrittenElement rule{text, "rule"};
        rule.text("id", setting.rule);
        if (setting.weight)
            rule.number("weight", *setting.weight);
    }
}

}  // namespace slimfit::formats
