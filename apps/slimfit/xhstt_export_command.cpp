#include "slimfit/exchange/export_week.hpp"
#include "slimfit/exchange/rules_in_xhstt.hpp"
#include "slimfit/formats/school_reader.hpp"
#include "slimfit/formats/write_file.hpp"
#include "slimfit/formats/xhstt_writer.hpp"
#include "slimfit/show/text_table.hpp"

#include "commands.hpp"
#include "output_file.hpp"
#include "week_files.hpp"

#include <memory>
#include <ostream>

namespace slimfit::cli {

namespace {

struct Given {
    std::filesystem::path school;
    std::optional<std::filesystem::path> roster;
    std::filesystem::path output;
    std::optional<calendar::IsoWeek> week;
    std::optional<std::filesystem::path> previous;
};

/// A school, and the weeks of it that are given.
struct ReadFiles {
    school::School school;
    std::optional<roster::Roster> roster;
    std::optional<roster::Roster> previous;
};

Problems unusable(const Given& given) {
    const std::filesystem::path none;
    auto problems = obstacles_to_writing(
        given.output, {given.school, given.roster.value_or(none), given.previous.value_or(none)}
    );
    if (!given.roster && !given.week)
        problems.push_back(
            {"--week",
             {"noem de week, of geef het rooster van een week",
              "name the week, or give the roster of a week"}}
        );
    return problems;
}

Result<ReadFiles> read_school_alone(const Given& given) {
    auto school = formats::read_school(given.school);
    if (!school)
        return tl::unexpected{std::move(school).error()};
    return ReadFiles{*std::move(school), std::nullopt, std::nullopt};
}

Result<ReadFiles> read_with_roster(const Given& given) {
    auto files = read_week_files(given.school, *given.roster);
    if (!files)
        return tl::unexpected{std::move(files).error()};
    return ReadFiles{std::move(files->school), std::move(files->roster), std::nullopt};
}

Result<ReadFiles> read_files(const Given& given) {
    auto files = given.roster ? read_with_roster(given) : read_school_alone(given);
    if (!files)
        return files;
    auto previous = read_if_given(given.previous, files->school);
    if (!previous)
        return tl::unexpected{std::move(previous).error()};
    files->previous = *std::move(previous);
    return files;
}

Text words_for(exchange::Said said) {
    switch (said) {
    case exchange::Said::by_another_measure:
        return {"met een andere maat", "in another measure"};
    case exchange::Said::in_part:
        return {"voor een deel", "in part"};
    case exchange::Said::fully:
    case exchange::Said::not_at_all:
        break;
    }
    return {"niet", "not"};
}

/// Every rule that the file does not say as it is, by its id, with the reason.
std::string rules_table(const show::Look& look) {
    const auto word = [&](const Text& text) { return std::string{text.in(look.language)}; };
    show::TextTable table{
        .columns = {
            {word({"regel", "rule"})},
            {word({"staat er", "is said"})},
            {word({"omdat", "because"})}}};
    for (const auto& [rule, said, why] : exchange::rules_in_xhstt())
        if (why)
            table.rows.push_back(
                {show::cell(std::string{rule}),
                 show::cell(word(words_for(said))),
                 show::cell(word(*why))}
            );
    return rendered(table, look.width, look.colour);
}

Message counted(const Given& given, const xhstt::Archive& archive) {
    const auto& instance = archive.instances.front();
    return filled(
        {"{file}: {events} gebeurtenissen, {constraints} voorwaarden, {solutions} "
         "{solutions|oplossing|oplossingen}. De andere regels staan er zoals ze zijn.",
         "{file}: {events} events, {constraints} constraints, {solutions} "
         "{solutions|solution|solutions}. The other rules are said as they are."},
        {{"file", given.output.string()},
         {"events", std::ssize(instance.events)},
         {"constraints", std::ssize(instance.constraints)},
         {"solutions", std::ssize(archive.solution_groups)}}
    );
}

ExitCode write_week(const Given& given, const Console& console) {
    if (const auto problems = unusable(given); !problems.empty())
        return console.refuse(problems);
    const auto files = read_files(given);
    if (!files)
        return console.refuse(files.error());
    const auto week = given.week ? *given.week : files->roster->week;
    const auto exported = exchange::export_week(
        files->school,
        {.week = week,
         .roster = files->roster ? &*files->roster : nullptr,
         .previous = files->previous ? &*files->previous : nullptr}
    );
    if (!exported)
        return console.refuse(exported.error());
    const auto written = formats::write_file(given.output, formats::write_xhstt(exported->archive));
    if (!written)
        return console.refuse(written.error());
    console.out << rules_table(console.look()) << '\n'
                << counted(given, exported->archive).in(console.language) << '\n';
    for (const auto& left_out : exported->left_out)
        console.tell(left_out);
    return ExitCode::good;
}

/// slimfit xhstt export SCHOOL.xml [ROSTER.xml] [--week 2026-W48] [--previous ROSTER.xml] -o FILE
Run prepare(Arguments& arguments) {
    const auto given = std::make_shared<Given>();
    arguments.must_have(school_name, given->school, school_help);
    arguments.may_have(
        roster_name,
        given->roster,
        {"Het rooster van een week, dat als oplossing meegaat",
         "The roster of a week, which goes along as a solution"}
    );
    arguments.must_have(
        "-o,--output",
        {"BESTAND.xml", "FILE.xml"},
        given->output,
        {"Het XHSTT-bestand dat ontstaat", "The XHSTT file to make"}
    );
    arguments.may_have(
        "--week",
        {"JJJJ-Www", "YYYY-Www"},
        given->week,
        {"De week; zonder rooster moet u haar noemen",
         "The week; without a roster it must be named"}
    );
    arguments.may_have(
        "--previous",
        roster_name,
        given->previous,
        {"De week waar deze op moet lijken", "The week that this one should resemble"}
    );
    return [given](const Console& console) { return write_week(*given, console); };
}

}  // namespace

const Command xhstt_export_command{
    .name = "export",
    .summary =
        {"Schrijft een week van de school voor andere programma's, en zegt welke regel daar niet "
         "in past",
         "Writes a week of the school for other programs, and says which rule does not fit in it"},
    .example =
        {"slimfit xhstt export school.xml rooster.xml -o week-xhstt.xml",
         "slimfit xhstt export school.xml roster.xml -o week-xhstt.xml"},
    .prepare = prepare};

}  // namespace slimfit::cli
