#include "cli/importing_program.hpp"

#include <catch2/catch.hpp>

using namespace slimfit::test;
using Catch::Contains;

namespace {

void put_comment_in(const std::string& school) {
    auto text = content_of(school);
    put(school, text.insert(text.find("</school>"), "<!-- afspraak -->"));
}

}  // namespace

TEST_CASE("Comments that go with an import are told before and after, with where they stay") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto copy = school + ".before-import";
    CHECK_THAT(run_slimfit({"import", school, pupils, "--unit", units}).err, !Contains("<!--"));
    put_comment_in(school);
    CHECK_THAT(
        run_slimfit({"import", school, pupils, "--unit", units}).err,
        Contains("Met --apply gaat wat u in het schoolbestand tussen <!-- en --> schreef eruit "
                 "(1 keer)") &&
            Contains(copy)
    );
    const auto done = run_slimfit({"import", school, pupils, "--unit", units, "--apply"});
    CHECK(done.code == 0);
    CHECK_THAT(done.err, Contains("is niet overgenomen (1 keer)") && Contains(copy));
    CHECK_THAT(content_of(school), !Contains("afspraak"));
    CHECK_THAT(content_of(copy), Contains("afspraak"));
}

TEST_CASE("Comments stay in a school file beside which another is written") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    put_comment_in(school);
    const auto done =
        run_slimfit({"import", school, pupils, "--unit", units, "--apply", "-o", folder / "new.xml"}
        );
    CHECK(done.code == 0);
    CHECK_THAT(done.err, Contains("het staat nog in " + school + ".\n"));
    CHECK_THAT(content_of(school), Contains("afspraak"));
}
