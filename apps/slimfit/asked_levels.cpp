#include "asked_levels.hpp"

#include "slimfit/formats/school_reader.hpp"

#include "terminal.hpp"
#include "unknown_code.hpp"
#include "week_files.hpp"

#include <algorithm>
#include <utility>

namespace slimfit::cli {

namespace {

template <class Entity>
void note_unknown(
    const char* argument,
    const std::optional<std::string>& code,
    const std::vector<Entity>& entities,
    Problems& problems
) {
    if (code && std::ranges::find(entities, *code, &Entity::code) == entities.end())
        problems.push_back(no_such(argument, *code, codes_of(entities)));
}

}  // namespace

void declare(AskedLevels& asked, Arguments& arguments) {
    const Text code{"CODE", "CODE"};
    arguments.must_have(school_name, asked.school, school_help);
    arguments.may_have("--unit", code, asked.unit, {"Alleen deze unit", "This unit only"});
    arguments.may_have("--subject", code, asked.subject, {"Alleen dit vak", "This subject only"});
    arguments.may_have(
        "--on",
        {"JJJJ-MM-DD", "YYYY-MM-DD"},
        asked.on,
        {"Met wie er die dag op school zit (vandaag)", "With who is at school that day (today)"}
    );
}

Result<school::School> read_school(const AskedLevels& asked) {
    auto school = formats::read_school(asked.school);
    if (!school)
        return school;
    Problems problems;
    note_unknown("--unit", asked.unit, school->units, problems);
    note_unknown("--subject", asked.subject, school->subjects, problems);
    if (!problems.empty())
        return tl::unexpected{std::move(problems)};
    return school;
}

bool is_asked(
    const AskedLevels& asked,
    const school::School& school,
    school::UnitId unit,
    school::SubjectId subject
) {
    return (!asked.unit || school[unit].code == *asked.unit) &&
           (!asked.subject || school[subject].code == *asked.subject);
}

calendar::Date day_of(const AskedLevels& asked, const school::School& school) {
    const auto day = asked.on.value_or(today());
    return asked.on || school.year.days.contains(day) ? day : school.year.days.first;
}

}  // namespace slimfit::cli
