// Measures SlimFit. For developers, in English; no part of the tests, because times belong to a
// machine and a moment.
//
//     bench schools                         the bundled schools, ten seconds each
//     bench generated --seconds 600         generated schools of 3 to 60 units
//     bench groups                          level groups of the bundled schools
//     bench matching                        the demand graph of the bundled schools, in two ways
//     bench rounds                          staffing of a round at the least cost, in two ways
//     bench search                          the search without each of its parts, by steps
//     bench archive --seeds 1,2,3           XHSTT instances in ../shared/benchmark; resumes
//     bench imports                         520 pupils with levels, and files of 16 MB
//
// Every planning is measured in a process of its own, so that the memory is that of one school.
// Say --csv for a table that a program can read.
#include "benchmark.hpp"

#include <CLI/CLI.hpp>
#include <exception>
#include <iostream>

namespace slimfit::bench {

namespace {

struct Given {
    bool csv{};
    std::string week{"2026-W48"};
    std::uint64_t seed{1};
    int threads{2};
    int seconds{10};
    int repetitions{100};
    SearchSize size;
    std::vector<std::filesystem::path> schools{
        SLIMFIT_SOURCE_DIR "/fixtures/schools/a.xml",
        SLIMFIT_SOURCE_DIR "/fixtures/schools/b.xml",
        SLIMFIT_SOURCE_DIR "/fixtures/schools/c.xml"};
    std::vector<int> units{3, 6, 12, 24, 60};
    ArchiveRequest archive{
        .folder = SLIMFIT_SOURCE_DIR "/../shared/benchmark/xhstt",
        .rows = "build/archive.csv",
        .seeds = {1, 2, 3, 4, 5}};
    std::filesystem::path school{SLIMFIT_SOURCE_DIR "/fixtures/schools/b.xml"};
};

Request request_of(const Given& given) {
    const auto week = calendar::IsoWeek::parse(given.week);
    if (!week)
        throw CLI::ValidationError{"--week", "write 2026-W48"};
    return {
        .out = std::cout,
        .layout = given.csv ? Layout::csv : Layout::markdown,
        .week = *week,
        .seed = given.seed,
        .threads = given.threads,
        .seconds = given.seconds};
}

void add_repetitions(CLI::App& command, Given& given) {
    command.add_option("--repetitions", given.repetitions, "how often")->check(CLI::PositiveNumber);
}

void declare(CLI::App& app, Given& given) {
    app.require_subcommand(1);
    app.fallthrough();
    app.option_defaults()->always_capture_default();
    app.add_flag("--csv", given.csv, "comma-separated instead of Markdown");
    app.add_option("--week", given.week, "the week to plan");
    app.add_option("--seed", given.seed, "seed of the search and of generated schools");
    app.add_option("--threads", given.threads, "threads of the search")->check(CLI::PositiveNumber);
    app.add_option("--seconds", given.seconds, "time of each search")->check(CLI::PositiveNumber);

    auto* const schools = app.add_subcommand("schools", "plan school files");
    schools->add_option("files", given.schools, "school files instead of the bundled ones");
    schools->callback([&] { bench_schools(request_of(given), given.schools); });

    auto* const generated = app.add_subcommand("generated", "plan generated schools");
    generated->add_option("--units", given.units, "sizes, joined by commas")->delimiter(',');
    generated->callback([&] { bench_generated(request_of(given), given.units); });

    auto* const groups = app.add_subcommand("groups", "make level groups");
    groups->add_option("files", given.schools, "school files instead of the bundled ones");
    add_repetitions(*groups, given);
    groups->callback([&] { bench_groups(request_of(given), given.schools, given.repetitions); });

    auto* const matching = app.add_subcommand("matching", "match and colour the demand of a week");
    matching->add_option("files", given.schools, "school files instead of the bundled ones");
    add_repetitions(*matching, given);
    matching->callback([&] { bench_matching(request_of(given), given.schools, given.repetitions); }
    );

    auto* const rounds = app.add_subcommand("rounds", "staff rounds at the least cost");
    add_repetitions(*rounds, given);
    rounds->callback([&] { bench_rounds(request_of(given), given.repetitions); });

    auto* const search = app.add_subcommand("search", "the search without each of its parts");
    search->add_option("files", given.schools, "school files instead of the bundled ones");
    search->add_option("--steps", given.size.steps, "of each search")->check(CLI::PositiveNumber);
    search->add_option("--seeds", given.size.seeds, "how many")->check(CLI::PositiveNumber);
    search->callback([&] { bench_search(request_of(given), given.schools, given.size); });

    auto* const archive = app.add_subcommand("archive", "search XHSTT instances");
    archive->add_option("files", given.archive.files, "XHSTT files instead of the sample");
    archive->add_option("--rows", given.archive.rows, "where rows are kept, to resume");
    archive->add_option("--seeds", given.archive.seeds, "joined by commas")->delimiter(',');
    archive->add_option("--commit", given.archive.commit, "rows of another commit");
    archive->add_flag("--only-tell", given.archive.only_tell, "search nothing");
    archive->callback([&] { bench_archive(request_of(given), given.archive); });

    auto* const imports = app.add_subcommand("imports", "take in pupils and levels");
    imports->add_option("file", given.school, "the school file to import into");
    add_repetitions(*imports, given);
    imports->callback([&] { bench_imports(request_of(given), given.school, given.repetitions); });
}

}  // namespace

}  // namespace slimfit::bench

int main(int count, char** words) {
    CLI::App app{"Measures SlimFit.", "bench"};
    slimfit::bench::Given given;
    slimfit::bench::declare(app, given);
    try {
        app.parse(count, words);
        return 0;
    } catch (const CLI::ParseError& error) {
        return app.exit(error);
    } catch (const std::exception& fault) {
        std::cerr << fault.what() << '\n';
        return 1;
    }
}
