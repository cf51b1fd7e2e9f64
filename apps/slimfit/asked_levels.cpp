#include "asked_levels.hpp"

#include "slimfit/formats/school_reader.hpp"
#include "slimfit/show/view.hpp"

#include "terminal.hpp"
#include "unknown_code.hpp"
#include "week_files.hpp"

#include <utility>

namespace slimfit::cli {

void declare(AskedLevels& asked, Arguments& arguments) {
    const Text name{"NAAM", "NAME"};
    arguments.must_have(school_name, asked.school, school_help);
    arguments.may_have(
        "--unit",
        name,
        asked.unit,
        {"Alleen deze unit (naam of code)", "This unit only (name or code)"}
    );
    arguments.may_have(
        "--subject",
        name,
        asked.subject,
        {"Alleen dit vak (naam of code)", "This subject only (name or code)"}
    );
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
    if (asked.unit && !show::unit_called(*school, *asked.unit))
        problems.push_back(no_such("--unit", *asked.unit, codes_of(school->units)));
    if (asked.subject && !show::subject_called(*school, *asked.subject))
        problems.push_back(no_such("--subject", *asked.subject, codes_of(school->subjects)));
    if (asked.on && *asked.on > school->year.days.last)
        problems.push_back(
            {"--on",
             filled(
                 {"{day} ligt na het schooljaar; dat loopt van {first} tot en met {last}",
                  "{day} lies after the school year, which is from {first} to {last}"},
                 {{"day", asked.on->to_string()},
                  {"first", school->year.days.first.to_string()},
                  {"last", school->year.days.last.to_string()}}
             )}
        );
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
    return (!asked.unit || show::unit_called(school, *asked.unit) == unit) &&
           (!asked.subject || show::subject_called(school, *asked.subject) == subject);
}

calendar::Date day_of(const AskedLevels& asked, const school::School& school) {
    const auto day = asked.on.value_or(today());
    return asked.on || school.year.days.contains(day) ? day : school.year.days.first;
}

}  // namespace slimfit::cli
