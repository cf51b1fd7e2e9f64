#include "slimfit/formats/school_writer.hpp"
#include "slimfit/generate/school_model.hpp"

#include "commands.hpp"
#include "output_file.hpp"
#include "preset_letter.hpp"
#include "school_writing.hpp"

#include <memory>
#include <optional>
#include <ostream>

namespace slimfit::cli {

namespace {

struct Given {
    std::optional<int> units;
    std::optional<int> pupils;
    std::optional<std::uint64_t> seed;
    std::optional<std::string> like;
    std::filesystem::path output;
};

generate::GenerateOptions options_of(const Given& given) {
    constexpr int pupils_of_a_unit{84};
    generate::GenerateOptions options;
    options.units = given.units.value_or(options.units);
    options.pupils = given.pupils.value_or(options.units * pupils_of_a_unit);
    options.seed = given.seed.value_or(options.seed);
    return options;
}

Problems unusable(const Given& given) {
    auto problems = given.output.empty() ? Problems{} : obstacles_to_creating(given.output);
    if (given.like && !preset_named(*given.like))
        problems.push_back({"--like", {"kies A, B of C", "choose A, B or C"}});
    if (given.like && (given.units || given.pupils || given.seed))
        problems.push_back(
            {"--like",
             {"gaat niet samen met --units, --pupils of --seed",
              "does not go with --units, --pupils or --seed"}}
        );
    for (auto& problem : generate::problems_in(options_of(given)))
        problems.push_back(std::move(problem));
    return problems;
}

ExitCode generate_school(const Given& given, const Console& console) {
    if (const auto problems = unusable(given); !problems.empty())
        return console.refuse(problems);
    const auto school = given.like ? generate::generate_school(*preset_named(*given.like))
                                   : generate::generate_school(options_of(given));
    if (!given.output.empty())
        return write_school_file(given.output, school, console);
    console.out << formats::write_school(school);
    return ExitCode::good;
}

/// slimfit generate [--units N] [--pupils N] [--seed N | --like A|B|C] [-o SCHOOL.xml]
Run prepare(Arguments& arguments) {
    const auto given = std::make_shared<Given>();
    const Text number{"GETAL", "NUMBER"};
    arguments.may_have("--units", number, given->units, {"Aantal units (3)", "Units (3)"});
    arguments.may_have(
        "--pupils", number, given->pupils, {"Aantal leerlingen (84 per unit)", "Pupils (84 a unit)"}
    );
    arguments.may_have(
        "--seed",
        number,
        given->seed,
        {"Begin van het toeval: zelfde getal, zelfde school (1)",
         "Seed of chance: same number, same school (1)"}
    );
    arguments.may_have(
        "--like",
        {"A|B|C", "A|B|C"},
        given->like,
        {"Een kant-en-klare school: A gewoon, B groot, C klein",
         "A ready-made school: A usual, B large, C small"}
    );
    arguments.may_have(
        "-o,--output",
        {"SCHOOL.xml", "SCHOOL.xml"},
        given->output,
        {"Het schoolbestand dat ontstaat; zonder: op het scherm",
         "The school file to make; without: on the screen"}
    );
    return [given](const Console& console) { return generate_school(*given, console); };
}

}  // namespace

const Command generate_command{
    .name = "generate",
    .summary = {"Verzint een school om mee te oefenen", "Invents a school to practise with"},
    .example =
        {"slimfit generate --units 2 --pupils 160 -o oefenschool.xml",
         "slimfit generate --units 2 --pupils 160 -o practice.xml"},
    .prepare = prepare};

}  // namespace slimfit::cli
