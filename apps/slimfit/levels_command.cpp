#include "asked_levels.hpp"
#include "commands.hpp"
#include "levels_text.hpp"

#include <memory>
#include <ostream>

namespace slimfit::cli {

namespace {

ExitCode show_levels(const AskedLevels& asked, const Console& console) {
    const auto school = read_school(asked);
    if (!school)
        return console.refuse(school.error());
    const auto day = day_of(asked, *school);
    std::string text;
    for (std::uint32_t row = 0; row < school->units.size(); ++row)
        for (std::uint32_t column = 0; column < school->subjects.size(); ++column) {
            const school::UnitId unit{row};
            const school::SubjectId subject{column};
            if (!is_asked(asked, *school, unit, subject))
                continue;
            const auto levels = levels_text(*school, unit, subject, day, console.look());
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
    const auto asked = std::make_shared<AskedLevels>();
    declare(*asked, arguments);
    return [asked](const Console& console) { return show_levels(*asked, console); };
}

}  // namespace

const Command levels_command{
    .name = "levels",
    .summary =
        {"Toont niveaus, metingen door de tijd en hoeveel instructie nodig is",
         "Shows levels, measurements over time and how much instruction is needed"},
    .example =
        {"slimfit levels school.xml --unit BB --subject rekenen",
         "slimfit levels school.xml --unit BB --subject rekenen"},
    .prepare = prepare};

}  // namespace slimfit::cli
