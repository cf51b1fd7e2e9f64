#include "slimfit/check/check.hpp"
#include "slimfit/formats/roster_writer.hpp"
#include "slimfit/formats/school_reader.hpp"
#include "slimfit/formats/write_file.hpp"
#include "slimfit/planning/plan_week.hpp"
#include "slimfit/roster/as_it_was.hpp"

#include "commands.hpp"
#include "holiday_warning.hpp"
#include "interrupt.hpp"
#include "numbers.hpp"
#include "output_file.hpp"
#include "plan_summary.hpp"
#include "progress_line.hpp"
#include "week_files.hpp"

#include <algorithm>
#include <chrono>
#include <memory>
#include <ostream>
#include <thread>

namespace slimfit::cli {

namespace {

struct Given {
    std::filesystem::path school;
    std::filesystem::path output;
    calendar::IsoWeek week;
    std::optional<std::filesystem::path> previous;
    std::optional<calendar::Date> from;
    std::optional<std::uint64_t> seed;
    std::optional<std::uint64_t> steps;
    std::optional<int> seconds;
    std::optional<int> threads;
    bool force{};
};

Problems unusable(const Given& given) {
    auto problems = obstacles_to_writing(
        given.output, {given.school, given.previous.value_or(std::filesystem::path{})}
    );
    if (given.steps && given.seconds)
        problems.push_back(
            {"--steps",
             {"kies --steps of --seconds, niet allebei", "choose --steps or --seconds, not both"}}
        );
    return problems;
}

planning::PlanOptions options_of(const Given& given, const roster::Roster* previous) {
    planning::PlanOptions options{.week = given.week, .from = given.from, .previous = previous};
    options.seed = given.seed.value_or(options.seed);
    options.steps = given.steps;
    if (given.seconds)
        options.time = std::chrono::seconds{*given.seconds};
    const auto cores = static_cast<int>(std::thread::hardware_concurrency());
    options.threads = given.threads.value_or(std::max(1, cores));
    return options;
}

/// So many reasons can be taken in; what is wrong with the rest shows when these are mended.
constexpr std::size_t most_reasons = 12;

Message said_at_once(const std::vector<Message>& witnesses) {
    Message said{"Onmogelijk, en dat is bewezen:", "Impossible, and that is proven:"};
    const auto told = std::min(witnesses.size(), most_reasons);
    for (std::size_t row = 0; row < told; ++row) {
        said.dutch += "\n  " + witnesses[row].dutch;
        said.english += "\n  " + witnesses[row].english;
    }
    if (const auto more = std::to_string(witnesses.size() - told); more != "0") {
        said.dutch += "\n  en nog " + more;
        said.english += "\n  and " + more + " more";
    }
    said.dutch += "\nIk zoek nu het beste gedeeltelijke rooster; Ctrl-C slaat dat over.";
    said.english += "\nI now look for the best partial roster; Ctrl-C skips that.";
    return said;
}

/// What the search counts of hard rules is a cost, no number of findings, and is called so.
Message in_words(const planning::PlanProgress& now, bool is_impossible) {
    static constexpr Text impossible{
        "{elapsed} s · harde regels: kan niet allemaal (kosten {hard}, minstens {hard-bound}) · "
        "{soft} punten",
        "{elapsed} s · hard rules: cannot all be kept (cost {hard}, {hard-bound} at least) · "
        "{soft} points"};
    static constexpr Text not_yet{
        "{elapsed} s · harde regels: nog niet allemaal (kosten {hard}) · {soft} punten · bewezen "
        "ondergrens {bound}",
        "{elapsed} s · hard rules: not all kept yet (cost {hard}) · {soft} points · proven bound "
        "{bound}"};
    static constexpr Text kept{
        "{elapsed} s · harde regels: in orde · {soft} punten · bewezen ondergrens {bound}",
        "{elapsed} s · hard rules: all kept · {soft} points · proven bound {bound}"};
    // What was left out of the search, such as a lock too many, is in no cost of it.
    static constexpr Text rest_kept{
        "{elapsed} s · harde regels: de rest in orde · {soft} punten",
        "{elapsed} s · hard rules: all else kept · {soft} points"};
    const auto& text = now.hard_bound > 0               ? impossible
                       : now.hard == 0 && is_impossible ? rest_kept
                       : now.hard > 0                   ? not_yet
                                                        : kept;
    return filled(
        text,
        {{"elapsed", tenths(now.elapsed.count() / 100)},
         {"hard", now.hard},
         {"hard-bound", now.hard_bound},
         {"soft", now.soft},
         {"bound", now.soft_bound}}
    );
}

/// Searches with a line that says how far it is; Ctrl-C ends the search, not the program.
Result<planning::PlannedWeek>
search(const school::School& school, planning::PlanOptions options, const Console& console) {
    ProgressLine line{console};
    const Interrupt interrupt{[&] {
        line.interject(
            {"Ik stop en bewaar het beste rooster tot nu toe. Nog een keer Ctrl-C: niets bewaren.",
             "Stopping; the best roster so far is kept. Ctrl-C again: keep nothing."}
        );
    }};
    options.stop = interrupt.token();
    bool is_impossible = false;
    options.impossible = [&](const std::vector<Message>& witnesses) {
        is_impossible = true;
        line.interject(said_at_once(witnesses));
    };
    options.progress = [&](const planning::PlanProgress& now) {
        line.show(now.elapsed, in_words(now, is_impossible));
    };
    return planning::plan_week(school, options);
}

/// A path as it is to be typed.
std::string typed(const std::filesystem::path& path) {
    const auto text = path.string();
    return text.find(' ') == std::string::npos ? text : '"' + text + '"';
}

/// Not on `out`: that is the same for the same roster, wherever it is written.
void tell_what_next(const Given& given, const Console& console) {
    console.tell(filled(
        {"Het rooster staat in {file}. Bekijk het met: slimfit show {school} {file}",
         "The roster is in {file}. Look at it with: slimfit show {school} {file}"},
        {{"file", typed(given.output)}, {"school", typed(given.school)}}
    ));
}

/// slimfit plan SCHOOL.xml --week 2026-W48 -o ROSTER.xml
ExitCode plan(const Given& given, const Console& console) {
    if (const auto problems = unusable(given); !problems.empty())
        return console.refuse(problems);
    auto school = formats::read_school(given.school);
    if (!school)
        return console.refuse(school.error());
    if (!given.force)
        if (const auto problems = obstacles_to_replanning(given.output, *school); !problems.empty())
            return console.refuse(problems);
    const auto previous = read_if_given(given.previous, *school);
    if (!previous)
        return console.refuse(previous.error());
    const auto* const earlier = previous->has_value() ? &**previous : nullptr;

    warn_of_missing_holidays(*school, console);
    const auto planned = search(*school, options_of(given, earlier), console);
    if (!planned)
        return console.refuse(planned.error());
    if (given.from)
        *school = roster::as_it_was(*std::move(school), planned->roster, *given.from);
    const auto verdict = check::check(*school, planned->roster, earlier);
    const auto written =
        formats::write_file(given.output, formats::write_roster(planned->roster, *school));
    if (!written)
        return console.refuse(written.error());

    write_plan_summary(
        console,
        *school,
        {.planned = *planned, .verdict = verdict, .by_steps = given.steps.has_value()}
    );
    tell_what_next(given, console);
    const bool complete =
        verdict.hard_findings() == 0 && planned->roster.open.empty() && planned->witnesses.empty();
    return complete ? ExitCode::good : ExitCode::rule_broken;
}

void declare_limits(Arguments& arguments, Given& given) {
    const Text number{"GETAL", "NUMBER"};
    arguments.may_have(
        "--seed",
        number,
        given.seed,
        {"Begin van het toeval; zelfde getal en --steps: zelfde rooster (1)",
         "Seed of chance; same number and --steps: same roster (1)"}
    );
    arguments.may_have(
        "--steps",
        number,
        given.steps,
        {"Zoek zoveel stappen, na een eerste opzet, hoe lang het ook duurt",
         "Search so many steps after a first draft, whatever the time"}
    );
    arguments.may_have(
        "--seconds",
        number,
        given.seconds,
        {"Zoek zo lang (10); voor een korte week soms ruim twee keer zo lang",
         "Search so long (10); for a short week sometimes over twice as long"}
    );
    arguments.may_have(
        "--threads",
        number,
        given.threads,
        {"Reken op zoveel kernen (alle)", "Compute on so many cores (all)"}
    );
}

Run prepare(Arguments& arguments) {
    const auto given = std::make_shared<Given>();
    arguments.must_have(school_name, given->school, school_help);
    arguments.must_have("--week", {"JJJJ-Www", "YYYY-Www"}, given->week, {"De week", "The week"});
    arguments.must_have(
        "-o,--output",
        roster_name,
        given->output,
        {"Het rooster dat ontstaat", "The roster to make"}
    );
    arguments.may_have(
        "--previous", roster_name, given->previous, {"Lijk op dit rooster", "Resemble this roster"}
    );
    arguments.may_have(
        "--from",
        {"JJJJ-MM-DD", "YYYY-MM-DD"},
        given->from,
        {"Wat voor deze dag ligt blijft zoals in --previous",
         "What lies before this day stays as in --previous"}
    );
    declare_limits(arguments, *given);
    arguments.flag(
        "--force",
        given->force,
        {"Vervang ook een bestand dat geen rooster van deze school is",
         "Replace a file that is no roster of this school too"}
    );
    return [given](const Console& console) { return plan(*given, console); };
}

}  // namespace

const Command plan_command{
    .name = "plan",
    .summary =
        {"Plant een week: niveaugroepen, tijden en mensen",
         "Plans a week: level groups, times and people"},
    .example =
        {"slimfit plan school.xml --week 2026-W48 -o rooster.xml",
         "slimfit plan school.xml --week 2026-W48 -o roster.xml"},
    .prepare = prepare};

}  // namespace slimfit::cli
