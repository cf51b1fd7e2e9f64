#include "slimfit/formats/roster_file/reading.hpp"
#include "slimfit/formats/roster_file/words.hpp"

namespace slimfit::formats {

namespace {

void check_kind(
    const roster::RosterGroup& group, const Element& element, school::ProblemList& problems
) {
    const auto note_missing = [&](const char* attribute) {
        problems.add(
            element.line(),
            {"Groep {group} mist {attribute}, verwacht bij deze soort groep. Voeg {attribute} toe "
             "of verbeter kind.",
             "Group {group} lacks {attribute}, expected of this kind of group. Add {attribute} or "
             "correct kind."},
            {{"group", group.code}, {"attribute", attribute}}
        );
    };
    if (group.kind == roster::GroupKind::base_group && !element.attribute("base-group"))
        note_missing("base-group");
    if (group.kind == roster::GroupKind::level_group && !element.attribute("subject"))
        note_missing("subject");
}

}  // namespace

void read_groups(const Element& root, const RosterReading& reading, roster::Roster& roster) {
    for (const auto& element : root.rows("groups", "group")) {
        roster.groups.push_back(
            {.code = required_text(element, "code"),
             .kind = value_of(group_kind_words, required_text(element, "kind")),
             .unit = reading.school.unit(element),
             .base_group = reading.school.base_group(element),
             .subject = reading.school.subject(element),
             .rank = number_or(element, "rank", 0),
             .pupils = reading.school.pupils(element)}
        );
        check_kind(roster.groups.back(), element, reading.problems);
    }
}

}  // namespace slimfit::formats
