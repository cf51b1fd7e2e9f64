#include "slimfit/formats/xhstt_reader.hpp"

#include "commands.hpp"
#include "xhstt_text.hpp"

#include <memory>
#include <ostream>

namespace slimfit::cli {

namespace {

struct Given {
    std::filesystem::path file;
    bool constraints{};
};

ExitCode evaluate_archive(const Given& given, const Console& console) {
    const auto archive = formats::read_xhstt(given.file);
    if (!archive)
        return console.refuse(archive.error());
    const auto evaluated = evaluate_all(*archive);
    console.out << costs_table(evaluated, console.look());
    if (given.constraints)
        for (const auto& solution : evaluated)
            console.out << '\n' << constraints_table(solution, console.look());
    return ExitCode::good;
}

/// slimfit xhstt evaluate FILE.xml [--constraints]
Run prepare(Arguments& arguments) {
    const auto given = std::make_shared<Given>();
    arguments.must_have(
        {"BESTAND.xml", "FILE.xml"},
        given->file,
        {"Een XHSTT-bestand met instanties en oplossingen",
         "An XHSTT file with instances and solutions"}
    );
    arguments.flag(
        "--constraints",
        given->constraints,
        {"Toont bij elke oplossing wat elke voorwaarde kost",
         "Shows for each solution what each constraint costs"}
    );
    return [given](const Console& console) { return evaluate_archive(*given, console); };
}

}  // namespace

const Command xhstt_evaluate_command{
    .name = "evaluate",
    .summary =
        {"Rekent uit wat elke oplossing in een XHSTT-bestand kost",
         "Reckons what each solution in an XHSTT file costs"},
    .example = {"slimfit xhstt evaluate archief.xml", "slimfit xhstt evaluate archive.xml"},
    .prepare = prepare};

}  // namespace slimfit::cli
