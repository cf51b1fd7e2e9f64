#include "slimfit/formats/write_file.hpp"
#include "slimfit/formats/xhstt_reader.hpp"
#include "slimfit/formats/xhstt_writer.hpp"
#include "slimfit/show/text_table.hpp"

#include "commands.hpp"
#include "output_file.hpp"
#include "xhstt_search.hpp"

#include <algorithm>
#include <memory>
#include <ostream>
#include <thread>

namespace slimfit::cli {

namespace {

enum class StartFrom : std::uint8_t { none, best };

struct AuditLevel {
    solver::Audit value{solver::Audit::best};
};

Complaint not_one_of(std::string_view typed, const char* names) {
    return filled(
        {"\"{typed}\" ken ik niet; kies uit: {names}", "\"{typed}\": choose from: {names}"},
        {{"typed", std::string{typed}}, {"names", names}}
    );
}

Complaint read_value(std::string_view typed, StartFrom& into) {
    if (typed != "none" && typed != "best")
        return not_one_of(typed, "best, none");
    into = typed == "best" ? StartFrom::best : StartFrom::none;
    return std::nullopt;
}

Complaint read_value(std::string_view typed, AuditLevel& into) {
    if (typed == "off")
        into.value = solver::Audit::off;
    else if (typed == "best")
        into.value = solver::Audit::best;
    else if (typed == "moves")
        into.value = solver::Audit::moves;
    else
        return not_one_of(typed, "off, best, moves");
    return std::nullopt;
}

struct Given {
    std::filesystem::path file;
    std::filesystem::path output;
    std::optional<int> seconds;
    std::optional<std::uint64_t> steps;
    std::uint64_t seed{1};
    std::optional<int> threads;
    StartFrom start{};
    AuditLevel audit;
};

Problems unusable(const Given& given) {
    Problems problems;
    if (!given.output.empty())
        problems = obstacles_to_writing(given.output, {given.file});
    if (given.steps && given.seconds)
        problems.push_back(
            {"--steps",
             {"kies --steps of --seconds, niet allebei", "choose --steps or --seconds, not both"}}
        );
    return problems;
}

highschool_solver::Options options_of(const Given& given) {
    constexpr int usual_seconds{10};
    highschool_solver::Options options{.seed = given.seed, .audit = given.audit.value};
    options.limit.steps = given.steps;
    if (!given.steps)
        options.limit.time = std::chrono::seconds{given.seconds.value_or(usual_seconds)};
    const auto cores = static_cast<int>(std::thread::hardware_concurrency());
    options.threads = given.threads.value_or(std::max(1, cores));
    return options;
}

/// What was found, as one more solution group of the field.
xhstt::SolutionGroup group_of(const Given& given, const std::vector<FoundTimetable>& found) {
    xhstt::SolutionGroup group{
        .code = "SlimFit",
        .metadata = {
            .contributor = "SlimFit",
            .description = "slimfit xhstt solve, seed " + std::to_string(given.seed)}};
    for (const auto& timetable : found)
        group.solutions.push_back(timetable.solution);
    return group;
}

std::string table_of(
    const xhstt::Archive& archive, const std::vector<FoundTimetable>& found, const show::Look& look
) {
    using show::Align;
    const auto word = [&](const Text& text) { return std::string{text.in(look.language)}; };
    const auto number = [](std::int64_t value) { return show::cell(std::to_string(value)); };
    show::TextTable table{
        .columns = {
            {word({"instantie", "instance"})},
            {word({"hard", "hard"}), Align::right},
            {word({"zacht", "soft"}), Align::right},
            {word({"ondergrens hard", "bound hard"}), Align::right},
            {word({"zacht", "soft"}), Align::right},
            {word({"stappen", "steps"}), Align::right}}};
    for (const auto& [solution, score, bound, steps] : found)
        table.rows.push_back(
            {show::cell(archive[solution.instance].code),
             number(score.hard),
             number(score.soft),
             number(bound.score.hard),
             number(bound.score.soft),
             number(static_cast<std::int64_t>(steps))}
        );
    return rendered(table, look.width, look.colour);
}

/// A line for each resource of which it is proven that it is wanted more often than it can be.
void tell_shortages(
    const xhstt::Archive& archive, const std::vector<FoundTimetable>& found, const Console& console
) {
    for (const auto& timetable : found) {
        const auto& instance = archive[timetable.solution.instance];
        for (const auto& shortage : timetable.bound.shortages)
            console.tell(filled(
                {"{who}: {events} gebeurtenissen duren samen {demanded} en kunnen alleen op "
                 "{times} tijden; kost ten minste hard {cost}",
                 "{who}: {events} events last {demanded} together and can only be at {times} "
                 "times; costs hard {cost} at least"},
                {{"who", instance[shortage.resource].name},
                 {"events", std::ssize(shortage.events)},
                 {"demanded", shortage.demanded},
                 {"times", std::ssize(shortage.times)},
                 {"cost", shortage.cost}}
            ));
    }
}

ExitCode solve_archive(const Given& given, const Console& console) {
    if (const auto problems = unusable(given); !problems.empty())
        return console.refuse(problems);
    auto archive = formats::read_xhstt(given.file);
    if (!archive)
        return console.refuse(archive.error());
    auto drift_file = given.output.empty() ? given.file : given.output;
    drift_file += ".drift.xml";
    std::vector<FoundTimetable> found;
    for (std::uint32_t row = 0; row < archive->instances.size(); ++row) {
        const xhstt::InstanceId instance{row};
        const auto* const start =
            given.start == StartFrom::best ? cheapest_solution(*archive, instance) : nullptr;
        found.push_back(
            search_timetable(*archive, instance, options_of(given), start, drift_file, console)
        );
    }
    console.out << table_of(*archive, found, console.look());
    tell_shortages(*archive, found, console);
    if (!given.output.empty()) {
        archive->solution_groups = {group_of(given, found)};
        const auto written = formats::write_file(given.output, formats::write_xhstt(*archive));
        if (!written)
            return console.refuse(written.error());
    }
    const auto all_hold = std::ranges::all_of(found, [](const FoundTimetable& timetable) {
        return timetable.score.hard == 0;
    });
    return all_hold ? ExitCode::good : ExitCode::rule_broken;
}

void declare_search(Arguments& arguments, Given& given) {
    const Text number{"GETAL", "NUMBER"};
    arguments.may_have(
        "--seconds",
        number,
        given.seconds,
        {"Zoek zo lang voor elke instantie (10)", "Search so long for each instance (10)"}
    );
    arguments.may_have(
        "--steps",
        number,
        given.steps,
        {"Zoek zoveel stappen, hoe lang het ook duurt", "Search so many steps, whatever the time"}
    );
    arguments.may_have(
        "--seed",
        number,
        given.seed,
        {"Begin van het toeval; zelfde getal en --steps: zelfde rooster (1)",
         "Seed of chance; same number and --steps: same timetable (1)"}
    );
    arguments.may_have(
        "--threads",
        number,
        given.threads,
        {"Reken op zoveel kernen (alle)", "Compute on so many cores (all)"}
    );
    arguments.may_have(
        "--start",
        {"best|none", "best|none"},
        given.start,
        {"Begin met de beste oplossing in het bestand, of met niets (none)",
         "Begin with the best solution in the file, or with nothing (none)"}
    );
    arguments.may_have(
        "--audit",
        {"off|best|moves", "off|best|moves"},
        given.audit,
        {"Hoe vaak de kosten van voren af worden nageteld: nooit, bij elke beste of bij elke zet "
         "(best)",
         "How often the cost is recounted from scratch: never, at each best or at each move (best)"}
    );
}

/// slimfit xhstt solve FILE.xml [-o FILE.xml]
Run prepare(Arguments& arguments) {
    const auto given = std::make_shared<Given>();
    const Text file{"BESTAND.xml", "FILE.xml"};
    arguments.must_have(
        file, given->file, {"Een XHSTT-bestand met instanties", "An XHSTT file with instances"}
    );
    arguments.may_have(
        "-o,--output",
        file,
        given->output,
        {"De instanties met wat er is gevonden", "The instances with what was found"}
    );
    declare_search(arguments, *given);
    return [given](const Console& console) { return solve_archive(*given, console); };
}

}  // namespace

const Command xhstt_solve_command{
    .name = "solve",
    .summary =
        {"Zoekt een rooster voor elke instantie in een XHSTT-bestand",
         "Searches a timetable for each instance in an XHSTT file"},
    .example =
        {"slimfit xhstt solve archief.xml -o opgelost.xml",
         "slimfit xhstt solve archive.xml -o solved.xml"},
    .prepare = prepare};

}  // namespace slimfit::cli
