#include "slimfit/formats/school_reader.hpp"
#include "slimfit/formats/school_writer.hpp"
#include "slimfit/formats/write_file.hpp"
#include "slimfit/intake/plain_measurements.hpp"
#include "slimfit/school/anonymised.hpp"

#include "commands.hpp"
#include "output_file.hpp"
#include "week_files.hpp"

#include <memory>

namespace slimfit::cli {

namespace {

struct Given {
    std::filesystem::path school;
    std::filesystem::path output;
};

ExitCode anonymise(const Given& given, const Console& console) {
    if (const auto problems = obstacles_to_creating(given.output); !problems.empty())
        return console.refuse(problems);
    auto school = formats::read_school(given.school);
    if (!school)
        return console.refuse(school.error());
    const auto made = school::make_school(
        school::anonymised(intake::with_plain_measurements(*std::move(school))),
        given.school.string()
    );
    if (!made)
        return console.refuse(made.error());
    const auto written = formats::write_file(given.output, formats::write_school(*made));
    if (!written)
        return console.refuse(written.error());
    console.tell(filled(
        {"{file}: zonder namen, sleutels en herkenbare codes. Kijk de codes van units, vakken, "
         "niveauschalen en aanbod nog na voordat u het verstuurt.",
         "{file}: without names, keys and codes that tell. Look at the codes of units, subjects, "
         "level scales and offers before you send it."},
        {{"file", given.output.string()}}
    ));
    return ExitCode::good;
}

/// slimfit anonymise SCHOOL.xml -o OUT.xml
Run prepare(Arguments& arguments) {
    const auto given = std::make_shared<Given>();
    arguments.must_have(school_name, given->school, school_help);
    arguments.must_have(
        "-o,--output",
        {"UIT.xml", "OUT.xml"},
        given->output,
        {"Het bestand dat ontstaat", "The file to make"}
    );
    return [given](const Console& console) { return anonymise(*given, console); };
}

}  // namespace

const Command anonymise_command{
    .name = "anonymise",
    .summary =
        {"Maakt een kopie zonder personen, voor een foutmelding",
         "Makes a copy without people, for a bug report"},
    .example =
        {"slimfit anonymise school.xml -o zonder-namen.xml",
         "slimfit anonymise school.xml -o without-names.xml"},
    .prepare = prepare};

}  // namespace slimfit::cli
