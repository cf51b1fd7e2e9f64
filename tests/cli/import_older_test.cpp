#include "cli/importing_program.hpp"

#include <catch2/catch.hpp>

using Catch::Matchers::Contains;
using slimfit::test::content_of;
using slimfit::test::pupils;
using slimfit::test::put;
using slimfit::test::results;
using slimfit::test::run_slimfit;
using slimfit::test::school_in;
using slimfit::test::units;
using slimfit::test::WorkFolder;

namespace {

/// The pupils as the administration had them on another day, with Niek in year group 3.
std::string pupils_of(const WorkFolder& folder, const std::string& day) {
    auto text = content_of(pupils);
    const std::string sample_day{"<peildatum>2024-10-01<"};
    text.replace(text.find(sample_day), sample_day.size(), "<peildatum>" + day + '<');
    const std::string year{"<jaargroep>4<"};
    text.replace(text.find(year), year.size(), "<jaargroep>3<");
    const auto file = folder / ("pupils-" + day + ".xml");
    put(file, text);
    return file;
}

}  // namespace

TEST_CASE("A file of pupils that is older than the last one is refused unless it is asked for") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    run_slimfit({"import", school, pupils, "--unit", units, "--apply"});
    const auto before = content_of(school);
    const auto older = pupils_of(folder, "2024-09-09");

    const auto preview = run_slimfit({"import", school, older});
    CHECK(preview.code == 0);
    CHECK_THAT(preview.out, Contains("Ouder dan wat al is overgenomen") && Contains("2024-09-09"));
    CHECK_THAT(preview.err, Contains("--apply --older"));

    const auto refused = run_slimfit({"import", school, older, "--apply", "--lang", "en"});
    CHECK(refused.code == 2);
    CHECK_THAT(refused.err, Contains("nothing was changed") && Contains("--older"));
    CHECK(content_of(school) == before);

    const auto wanted = run_slimfit({"import", school, older, "--apply", "--older"});
    CHECK(wanted.code == 0);
    CHECK_THAT(content_of(school), Contains("reference-date=\"2024-09-09\""));
    CHECK_THAT(
        run_slimfit({"import", school, older, "--apply"}).err, Contains("Er verandert niets")
    );
}

TEST_CASE("A file of August is of the year that it names, and is looked at on its first day") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto file = folder / "august.xml";
    for (const auto* const year : {"<schooljaar>2026-2027</schooljaar>", ""}) {
        auto text = content_of(pupils);
        const std::string year_of_sample{"<schooljaar>2024-2025</schooljaar>"};
        text.replace(text.find(year_of_sample), year_of_sample.size(), year);
        const std::string day{"<peildatum>2024-10-01<"};
        text.replace(text.find(day), day.size(), "<peildatum>2026-08-24<");
        put(file, text);
        const auto told = run_slimfit({"import", school, file, results, "--unit", units});
        CHECK(told.code == 0);
        CHECK_THAT(told.out, Contains("BB rekenen:"));
        CHECK_THAT(told.out, !Contains("buiten het schooljaar"));
        CHECK_THAT(told.out, !Contains("dat is niet het schooljaar"));
    }
}
