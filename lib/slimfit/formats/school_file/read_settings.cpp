#include "slimfit/formats/school_file/reading.hpp"

namespace slimfit::formats {

namespace {

void read_agreements(const Element& element, school::Settings& settings) {
    settings.watched_at_most = number_or(element, "watched-at-most", settings.watched_at_most);
    settings.independent_work_next_door =
        yes_or(element, "independent-work-next-door", settings.independent_work_next_door);
    settings.breaks_may_be_split =
        yes_or(element, "breaks-may-be-split", settings.breaks_may_be_split);
    auto& window = settings.break_window;
    window.begin = optional_time(element, "break-window-begin").value_or(window.begin);
    window.end = optional_time(element, "break-window-end").value_or(window.end);
    settings.preparations_at_most =
        number_or(element, "preparations-at-most", settings.preparations_at_most);
    settings.load_tolerance_percent =
        number_or(element, "load-tolerance-percent", settings.load_tolerance_percent);
    settings.preparation_percent =
        number_or(element, "preparation-percent", settings.preparation_percent);
}

school::GroupLimits read_group_limits(const Element& element, const SchoolCodes& codes) {
    return {
        .unit = codes.units.required(element, "unit"),
        .subject = codes.subjects.required(element, "subject"),
        .pupils_at_least = number_or(element, "pupils-at-least", 0),
        .pupils_at_most = required_number(element, "pupils-at-most"),
        .groups_at_least = number_or(element, "groups-at-least", 1),
        .groups_at_most = required_number(element, "groups-at-most"),
        .line = element.line()};
}

school::RuleSetting read_rule(const Element& element) {
    school::RuleSetting setting{
        .rule = required_text(element, "id"), .weight = {}, .line = element.line()};
    if (element.attribute("weight"))
        setting.weight = whole_or(element, "weight", 0);
    return setting;
}

}  // namespace

void read_settings(const Element& root, const Reading& reading, school::School& school) {
    const auto element = root.child("settings");
    if (!element)
        return;
    auto& settings = school.settings;
    read_agreements(*element, settings);
    for (const auto& faces : element->children("faces"))
        settings.faces.push_back(
            {.from_year_group = required_number(faces, "from-year-group"),
             .to_year_group = required_number(faces, "to-year-group"),
             .faces_at_most = required_number(faces, "faces-at-most")}
        );
    for (const auto& limits : element->children("group-limits"))
        settings.group_limits.push_back(read_group_limits(limits, reading.codes));
    for (const auto& rule : element->children("rule"))
        settings.rules.push_back(read_rule(rule));
}

}  // namespace slimfit::formats
