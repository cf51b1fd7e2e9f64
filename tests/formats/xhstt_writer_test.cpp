#include "slimfit/formats/xhstt_writer.hpp"

#include "formats/xhstt_text.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace slimfit;
using Catch::Matchers::Contains;

namespace fs = std::filesystem;

namespace {

xhstt::Archive read_back(const xhstt::Archive& archive) {
    const auto again = formats::read_xhstt_text(formats::write_xhstt(archive), "written.xml");
    for (const auto& problem : again ? Problems{} : again.error())
        UNSCOPED_INFO(problem.where << ": " << problem.message.english);
    REQUIRE(again);
    return *again;
}

}  // namespace

TEST_CASE("An archive that is written reads back the same") {
    const auto archive = formats::read_xhstt_text(test::small_archive, "school.xml");
    REQUIRE(archive);
    CHECK(read_back(*archive) == *archive);
    CHECK(read_back({}) == xhstt::Archive{});
}

TEST_CASE("A written solution says what is not known already, and each meet that is open") {
    auto archive = *formats::read_xhstt_text(test::small_archive, "school.xml");
    auto& meets = archive.solution_groups[0].solutions[0].meets;
    meets[0].start.reset();  // both meets of M1 are open now: left out they would be one
    CHECK(read_back(archive) == archive);
    const auto text = formats::write_xhstt(archive);
    const auto solution = text.substr(text.find("<Solution "));
    CHECK_THAT(solution, Contains("<Event Reference=\"Meeting\"/>"));
    CHECK_THAT(solution, !Contains("Reference=\"1A\"") && Contains("Reference=\"Ann (1.0)\""));
}

TEST_CASE("Every archive of real schools that is written reads back the same") {
    const auto folder = fs::path{SLIMFIT_SOURCE_DIR}.parent_path() / "shared/benchmark/xhstt";
    if (!fs::exists(folder)) {
        WARN("Skipped: there is no " << folder << " with the archive's files");
        return;
    }
    for (const auto& file : fs::directory_iterator{folder}) {
        INFO(file.path());
        const auto archive = formats::read_xhstt(file.path());
        REQUIRE(archive);
        CHECK((read_back(*archive) == *archive));
    }
}
