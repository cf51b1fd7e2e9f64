#include "cli/program.hpp"

#include <catch2/catch.hpp>

using Catch::Matchers::Contains;
using slimfit::test::content_of;
using slimfit::test::put;
using slimfit::test::run_slimfit;
using slimfit::test::WorkFolder;

namespace {

/// One lesson of two times; the solution that leaves it out misses both, and the week has room.
constexpr auto archive = R"xml(<HighSchoolTimetableArchive>
<Instances><Instance Id="Tiny"><MetaData/>
<Times><Time Id="t0"><Name/></Time><Time Id="t1"><Name/></Time></Times>
<Resources/>
<Events><EventGroups/><Event Id="e"><Name/><Duration>2</Duration></Event></Events>
<Constraints>
<AssignTimeConstraint Id="every-time"><Name/><Required>true</Required><Weight>10</Weight>
<CostFunction>Linear</CostFunction><AppliesTo><Events><Event Reference="e"/></Events></AppliesTo>
</AssignTimeConstraint>
<SplitEventsConstraint Id="two-parts"><Name/><Required>false</Required><Weight>3</Weight>
<CostFunction>Step</CostFunction><AppliesTo><Events><Event Reference="e"/></Events></AppliesTo>
<MinimumDuration>1</MinimumDuration><MaximumDuration>1</MaximumDuration>
<MinimumAmount>2</MinimumAmount><MaximumAmount>2</MaximumAmount>
</SplitEventsConstraint>
</Constraints></Instance></Instances>
<SolutionGroups><SolutionGroup Id="Nobody's"><MetaData><Contributor>Nobody</Contributor></MetaData>
<Solution Reference="Tiny"/>
</SolutionGroup></SolutionGroups>
</HighSchoolTimetableArchive>)xml";

}  // namespace

TEST_CASE("What each solution of an XHSTT file costs is a table in both languages") {
    const WorkFolder folder;
    put(folder / "tiny.xml", archive);
    const auto dutch = run_slimfit({"xhstt", "evaluate", folder / "tiny.xml"});
    const auto english = run_slimfit({"xhstt", "evaluate", folder / "tiny.xml", "--lang", "en"});
    CHECK(dutch.code == 0);
    CHECK(english.code == 0);
    CHECK_THAT(dutch.out, Contains("oplossing") && Contains("zacht"));
    CHECK_THAT(english.out, Contains("solution") && Contains("soft"));
    CHECK_THAT(english.out, Contains("Tiny      Nobody's  Nobody    20     3\n"));
    CHECK_THAT(english.out, !Contains("every-time"));
    CHECK(dutch.err.empty());
}

TEST_CASE("What each constraint costs is told when it is asked") {
    const WorkFolder folder;
    put(folder / "tiny.xml", archive);
    const auto ended =
        run_slimfit({"xhstt", "evaluate", folder / "tiny.xml", "--constraints", "--lang", "en"});
    CHECK(ended.code == 0);
    CHECK_THAT(ended.out, Contains("Tiny · Nobody's: hard 20, soft 3; 0 constraints without"));
    CHECK_THAT(ended.out, Contains("every-time") && Contains("AssignTimeConstraint"));
    CHECK_THAT(ended.out, Contains("two-parts") && Contains("step"));
}

TEST_CASE("An XHSTT file that is none is wrong input, with its line") {
    const WorkFolder folder;
    put(folder / "school.xml", "\n<school/>");
    const auto ended = run_slimfit({"xhstt", "evaluate", folder / "school.xml"});
    CHECK(ended.code == 2);
    CHECK(ended.out.empty());
    CHECK_THAT(ended.err, Contains("school.xml:2: Dit bestand begint met <school>"));
    CHECK(run_slimfit({"xhstt", "evaluate", folder / "none.xml"}).code == 2);
}

TEST_CASE("A command of commands asks for one, and says which it does not know") {
    const auto alone = run_slimfit({"xhstt"});
    CHECK(alone.code == 2);
    CHECK(alone.out.empty());
    CHECK_THAT(alone.err, Contains("Gebruik: slimfit xhstt") && Contains("evaluate"));
    const auto unknown = run_slimfit({"xhstt", "rekenen"});
    CHECK(unknown.code == 2);
    CHECK_THAT(unknown.err, Contains("rekenen: ken ik niet"));
    const auto help = run_slimfit({"xhstt", "evaluate", "--help"});
    CHECK(help.code == 0);
    CHECK_THAT(help.out, Contains("Gebruik: slimfit xhstt evaluate"));
    CHECK(run_slimfit({"xhstt", "evaluate"}).code == 2);
}

TEST_CASE("A timetable that was searched costs in its file what was claimed") {
    const WorkFolder folder;
    put(folder / "tiny.xml", archive);
    const auto solved = run_slimfit(
        {"xhstt",
         "solve",
         folder / "tiny.xml",
         "-o",
         folder / "found.xml",
         "--steps",
         "2000",
         "--audit",
         "moves",
         "--lang",
         "en"}
    );
    CHECK(solved.code == 0);
    CHECK_THAT(solved.out, Contains("Tiny") && Contains("bound"));
    const auto evaluated = run_slimfit({"xhstt", "evaluate", folder / "found.xml", "--lang", "en"});
    CHECK(evaluated.code == 0);
    CHECK_THAT(evaluated.out, Contains("Tiny      SlimFit   SlimFit     0     0\n"));
}

TEST_CASE("A search ends where nothing better exists, and says why that is") {
    const WorkFolder folder;
    auto full = std::string{archive};
    const auto replace = [&](std::string_view what, std::string_view by) {
        full.replace(full.find(what), what.size(), by);
    };
    replace("<Resources/>", R"(<Resources><ResourceTypes><ResourceType Id="P"><Name/></ResourceType>
</ResourceTypes><Resource Id="a"><Name>Anna</Name><ResourceType Reference="P"/></Resource>
</Resources>)");
    replace("<Duration>2</Duration>", R"(<Duration>3</Duration><Resources><Resource Reference="a"/>
</Resources>)");
    replace("</Constraints>", R"(<AvoidClashesConstraint Id="clash"><Name/><Required>true</Required>
<Weight>4</Weight><CostFunction>Linear</CostFunction>
<AppliesTo><Resources><Resource Reference="a"/></Resources></AppliesTo></AvoidClashesConstraint>
</Constraints>)");
    put(folder / "full.xml", full);
    const auto ended =
        run_slimfit({"xhstt", "solve", folder / "full.xml", "--steps", "4000000000", "--lang", "en"}
        );
    CHECK(ended.code == 1);
    CHECK_THAT(
        ended.err,
        Contains("Anna: 1 events last 3 together and can only be at 2 times; costs hard 4 at least")
    );
}

TEST_CASE("A search may begin with the best solution of its file, and is the same for a seed") {
    const WorkFolder folder;
    put(folder / "tiny.xml", archive);
    const auto found = [&](const std::string& file) {
        CHECK(
            run_slimfit({"xhstt",
                         "solve",
                         folder / "tiny.xml",
                         "-o",
                         folder / file,
                         "--steps",
                         "1",
                         "--start",
                         "best",
                         "--threads",
                         "1"})
                .code == 0
        );
        const auto text = content_of(folder / file);
        return text.substr(text.rfind("<Events>"));
    };
    CHECK(found("one.xml") == found("other.xml"));
}

TEST_CASE("What a search does not understand is wrong input") {
    const WorkFolder folder;
    put(folder / "tiny.xml", archive);
    const auto file = folder / "tiny.xml";
    CHECK(run_slimfit({"xhstt", "solve", file, "--start", "worst"}).code == 2);
    CHECK(run_slimfit({"xhstt", "solve", file, "--audit", "never"}).code == 2);
    CHECK(run_slimfit({"xhstt", "solve", file, "--steps", "1", "--seconds", "1"}).code == 2);
    CHECK(run_slimfit({"xhstt", "solve", file, "-o", file}).code == 2);
    CHECK(run_slimfit({"xhstt", "solve", folder / "none.xml"}).code == 2);
}
