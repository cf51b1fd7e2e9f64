#include "slimfit/formats/school_copy.hpp"

#include "commands.hpp"
#include "week_files.hpp"

#include <memory>

namespace slimfit::cli {

namespace {

struct Given {
    std::filesystem::path school;
    bool discard_changes{};
};

ExitCode take_back(const Given& given, const Console& console) {
    const auto done = formats::put_copy_back(given.school, given.discard_changes);
    if (!done)
        return console.refuse(done.error());
    console.tell(filled(
        {"{school} is weer zoals voor de laatste import.",
         "{school} is again as it was before the last import."},
        {{"school", given.school.string()}}
    ));
    return ExitCode::good;
}

/// slimfit undo SCHOOL.xml [--discard-changes]
Run prepare(Arguments& arguments) {
    const auto given = std::make_shared<Given>();
    arguments.must_have(school_name, given->school, school_help);
    arguments.flag(
        "--discard-changes",
        given->discard_changes,
        {"Ook als het bestand daarna nog is veranderd", "Even when the file was changed afterwards"}
    );
    return [given](const Console& console) { return take_back(*given, console); };
}

}  // namespace

const Command undo_command{
    .name = "undo",
    .summary = {"Neemt de laatste import terug", "Takes the last import back"},
    .example = {"slimfit undo school.xml", "slimfit undo school.xml"},
    .prepare = prepare};

}  // namespace slimfit::cli
