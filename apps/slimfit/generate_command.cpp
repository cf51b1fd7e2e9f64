#include "slimfit/formats/school_writer.hpp"
#include "slimfit/formats/write_file.hpp"
#include "slimfit/generate/school_model.hpp"

#include "commands.hpp"
#include "output_file.hpp"

#include <memory>
#include <optional>
#include <ostream>

namespace slimfit::cli {

namespace {

struct Given {
    std::optional<int> units;
    std::optional<int> pupils;
    std::optional<std::uint64_t> seed;
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

ExitCode generate_school(const Given& given, const Console& console) {
    const auto options = options_of(given);
    auto problems = generate::problems_in(options);
    if (!given.output.empty())
        for (auto& problem : obstacles_to_creating(given.output))
            problems.push_back(std::move(problem));
    if (!problems.empty())
        return console.refuse(problems);

    const auto text = formats::write_school(generate::generate_school(options));
    if (given.output.empty()) {
        console.out << text;
        return ExitCode::good;
    }
    const auto written = formats::write_file(given.output, text);
    return written ? ExitCode::good : console.refuse(written.error());
}

/// slimfit generate [--units N] [--pupils N] [--seed N] [-o SCHOOL.xml]
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
    .prepare = prepare};

}  // namespace slimfit::cli
