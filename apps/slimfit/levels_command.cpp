#include "slimfit/formats/school_reader.hpp"

#include "commands.hpp"
#include "levels_text.hpp"
#include "terminal.hpp"
#include "week_files.hpp"

#include <memory>
#include <ostream>

namespace slimfit::cli {

namespace {

struct Given {
    std::filesystem::path school;
    std::optional<std::string> unit;
    std::optional<std::string> subject;
    std::optional<calendar::Date> on;
};

/// The day that was asked for; else today, or the first day of the school year when today is not
/// in it.
calendar::Date day_of(const Given& given, const school::School& school) {
    const auto day = given.on.value_or(today());
    return given.on || school.year.days.contains(day) ? day : school.year.days.first;
}

ExitCode show_levels(const Given& given, const Console& console) {
    const auto school = formats::read_school(given.school);
    if (!school)
        return console.refuse(school.error());
    std::string text;
    for (std::uint32_t unit = 0; unit < school->units.size(); ++unit)
        for (std::uint32_t subject = 0; subject < school->subjects.size(); ++subject)
            if ((!given.unit || school->units[unit].code == *given.unit) &&
                (!given.subject || school->subjects[subject].code == *given.subject)) {
                const auto levels = levels_text(
                    *school,
                    school::UnitId{unit},
                    school::SubjectId{subject},
                    day_of(given, *school),
                    console.look()
                );
                text += (text.empty() || levels.empty() ? "" : "\n") + levels;
            }
    if (text.empty())
        return console.refuse(
            {{"",
              {"Van deze unit en dit vak zijn geen niveaus bekend.",
               "Of this unit and subject no levels are known."}}}
        );
    console.out << text;
    return ExitCode::good;
}

/// slimfit levels SCHOOL.xml [--unit U] [--subject S] [--on DATE]
Run prepare(Arguments& arguments) {
    const auto given = std::make_shared<Given>();
    const Text code{"CODE", "CODE"};
    arguments.must_have(school_name, given->school, school_help);
    arguments.may_have("--unit", code, given->unit, {"Alleen deze unit", "This unit only"});
    arguments.may_have("--subject", code, given->subject, {"Alleen dit vak", "This subject only"});
    arguments.may_have(
        "--on",
        {"JJJJ-MM-DD", "YYYY-MM-DD"},
        given->on,
        {"Met wie er die dag op school zit (vandaag)", "With who is at school that day (today)"}
    );
    return [given](const Console& console) { return show_levels(*given, console); };
}

}  // namespace

const Command levels_command{
    .name = "levels",
    .summary =
        {"Toont niveaus, metingen door de tijd en hoeveel instructie nodig is",
         "Shows levels, measurements over time and how much instruction is needed"},
    .prepare = prepare};

}  // namespace slimfit::cli
