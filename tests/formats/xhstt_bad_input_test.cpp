#include "formats/xhstt_text.hpp"

#include <catch2/catch.hpp>

#include <random>
#include <string>
#include <vector>

using namespace slimfit;
using Catch::Matchers::Contains;
using test::changed;
using test::place_of;
using test::small_archive;
using test::xhstt_problems;

namespace {

/// One change to the small archive, and what is to be said of it.
struct Slip {
    std::string_view from;
    std::string_view to;     ///< empty: it is left out
    std::string_view after;  ///< behind which it stands, on the line of what lacks it
    std::string_view english;
};

void show(const Problems& problems) {
    for (const auto& problem : problems)
        UNSCOPED_INFO(problem.where << ": " << problem.message.english);
}

bool is_told(const Problems& problems, std::string_view where, std::string_view english) {
    return std::ranges::any_of(problems, [&](const Problem& problem) {
        return problem.where == where && problem.message.english.find(english) != std::string::npos;
    });
}

void check_slip(const Slip& slip) {
    INFO(slip.from << " -> " << slip.to);
    const auto text = changed(small_archive, slip.from, slip.to, slip.after);
    const auto where =
        slip.to.empty() ? place_of(text, slip.after) : place_of(text, slip.to, slip.after);
    const auto problems = xhstt_problems(text);
    show(problems);
    CHECK(is_told(problems, where, slip.english));
    for (const auto& [place, message] : problems) {
        CHECK_THAT(message.dutch + message.english, !Contains("{") && !Contains("}"));
        CHECK(message.dutch != message.english);
    }
}

}  // namespace

TEST_CASE("A file that begins with something else is no archive") {
    const auto problems = xhstt_problems("\n<school/>");
    REQUIRE(problems.size() == 1);
    CHECK(is_told(problems, "school.xml:2", "an XHSTT file with <HighSchoolTimetableArchive>"));
}

TEST_CASE("A part of an archive that is missing, doubled or unknown is told on its line") {
    check_slip({"<Weight>1</Weight>", "", "\"c16\"", "lacks <Weight>"});
    check_slip({"<Weight>1</Weight>", "<Weigth>1</Weigth>", "\"c16\"", "no <Weigth>; expected"});
    check_slip({"<Role>0</Role>", "<Role>0</Role><Role>0</Role>", "\"c7\"", "second <Role>"});
    check_slip({"<Name>Meeting</Name>", "", "Event Id=\"Meeting\"", "lacks <Name>"});
    check_slip({"<Duration>1</Duration>", "", "\"Meeting\"", "lacks <Duration>"});
    check_slip({"<Time Reference=\"Tu2\"/>", "<Tmie/>", "\"Meeting\"", "knows no <Tmie>"});
    check_slip({"<FirstEvent Reference=\"M1\"/>", "", "<EventPairs>", "lacks <FirstEvent>"});
    check_slip(
        {"<Role>0</Role><ResourceType Reference=\"Teacher\"/><Workload>6</Workload>",
         "<Workload>6</Workload>",
         "",
         "lacks <Role>"}
    );
    check_slip(
        {"LinkEventsConstraint Id=\"c9\"",
         "Link Id=\"c9\"/><LinkEventsConstraint Id=\"d\"",
         "",
         "none of the sixteen"}
    );
}

TEST_CASE("A number or a word of an archive that is none is told on its line") {
    check_slip({"<Duration>1</Duration>", "<Duration>-1</Duration>", "\"Meeting\"", "is \"-1\""});
    check_slip({"<Duration>1</Duration>", "<Duration>0</Duration>", "\"Meeting\"", "1 or more"});
    check_slip({"<Maximum>5</Maximum>", "<Maximum>1.5</Maximum>", "", "is \"1.5\""});
    check_slip({"<Maximum>5</Maximum>", "<Maximum></Maximum>", "", "is \"\""});
    check_slip({"<Maximum>5</Maximum>", "<Maximum>99999999999</Maximum>", "", "whole number"});
    check_slip({"<Workload>6</Workload>", "<Workload>+6</Workload>", "", "is \"+6\""});
    check_slip({"<Weight>1000<", "<Weight>1001<", "", "may be 1000 at most"});
    check_slip({"<RunningTime>12.5<", "<RunningTime>soon<", "", "number of seconds"});
    check_slip({"<RunningTime>12.5<", "<RunningTime>nan<", "", "number of seconds"});
    check_slip({"<RunningTime>12.5<", "<RunningTime>inf<", "", "number of seconds"});
    check_slip({"<Required>false<", "<Required>no<", "\"c16\"", "expected is true, false"});
    check_slip({">Linear<", ">linear<", "\"c16\"", "expected is Linear, Quadratic, Step"});
    check_slip({">Linear<", ">SumSquares<", "\"c16\"", "old version of XHSTT"});
}

TEST_CASE("An Id that is taken, and a reference that leads nowhere, are told on their line") {
    check_slip({"Time Id=\"Mo2\"", "Time Id=\"Mo1\"", "<Week Reference", "another time, on line 26"}
    );
    check_slip({"Day Id=\"Tu\"", "Day Id=\"Mo\"", "Monday", "already of another time group"});
    check_slip({"Event Id=\"Meeting\"", "Event Ident=\"Meeting\"", "", "lacks Id"});
    check_slip({"Id=\"c16\"", "Id=\"c15\"", "\"c15\">", "already of another constraint"});
    check_slip({"Reference=\"Week\"", "Reference=\"Weak\"", "\"c15\"", "no such time group"});
    check_slip({"Reference=\"Bob\"", "Reference=\"Rob\"", "\"c12\"", "no such resource"});
    check_slip({"Reference=\"Bob\"", "Referents=\"Bob\"", "\"c12\"", "lacks Reference"});
    check_slip({"Reference=\"Maths\"", "Reference=\"Math\"", "\"c9\"", "no such event group"});
    check_slip({"Reference=\"School\"", "Reference=\"Schol\"", "", "no such instance"});
    check_slip({"Reference=\"M2\"", "Reference=\"M3\"", "<Solution ", "no such event"});
    check_slip({"Reference=\"Tu1\"", "Reference=\"We1\"", "<Solution ", "no such time"});
    check_slip({"Reference=\"Ann (1.0)\"", "Reference=\"An\"", "<Solution ", "no such resource"});
}

TEST_CASE("What the format forbids an instance is told on its line") {
    check_slip({"<MinSeparation>1<", "<MinSeparation>3<", "", "no distance meets both"});
    check_slip(
        {"<Resource Reference=\"1A\"/>",
         "<Resource Reference=\"1A\"><ResourceType Reference=\"Teacher\"/></Resource>",
         "<Event ",
         "asks for a Teacher, but 1A is a Class"}
    );
    check_slip(
        {"<Workload>6</Workload></Resource>",
         "</Resource><Resource><Role>0</Role><ResourceType Reference=\"Teacher\"/></Resource>",
         "",
         "already has a place with role \"0\""}
    );
}

TEST_CASE("A constraint that its instance does not allow is told on its own line") {
    const auto role = changed(small_archive, "<Role>0<", "<Role>1<", "\"c7\"");
    CHECK(is_told(xhstt_problems(role), place_of(role, "\"c7\""), "has no place with role \"1\""));
    const auto hole = changed(small_archive, "Reference=\"Mo\"", "Reference=\"Early\"", "\"c13\"");
    CHECK(is_told(xhstt_problems(hole), place_of(hole, "\"c13\""), "do not follow each other"));
}

TEST_CASE("A solution that is none is told on the line of its part") {
    const std::string_view in = "<Solution ";
    check_slip({"<Duration>1</Duration>", "<Duration>0</Duration>", in, "1 or more"});
    check_slip(
        {"<Event Reference=\"M2\">",
         "<Event Reference=\"M2\"><Duration>2</Duration>",
         in,
         "longer than its 1 times"}
    );
    check_slip(
        {"<Event Reference=\"M2\">",
         "<Event Reference=\"Meeting\">",
         in,
         "is at Tu1 here, but its fixed time is Tu2"}
    );
    check_slip({"<Role>0</Role>", "<Role>9</Role>", in, "has no place with role \"9\""});
    const auto late = changed(
        changed(small_archive, "<Duration>1</Duration>", "", in),
        "Reference=\"Mo1\"",
        "Reference=\"Tu2\"",
        in
    );
    CHECK(is_told(xhstt_problems(late), place_of(late, "\"M1\"", in), "lasts 2 from Tu2 on, past"));
    const auto other = changed(small_archive, "Reference=\"Ann (1.0)\"", "Reference=\"1A\"", in);
    CHECK(is_told(xhstt_problems(other), place_of(other, "\"M1\"", in), "1A is of another type"));
    const auto given = changed(
        small_archive,
        "<Time Reference=\"Tu1\"/>",
        "<Resources><Resource Reference=\"Ann (1.0)\"><Role>0</Role></Resource></Resources>",
        in
    );
    CHECK(is_told(xhstt_problems(given), place_of(given, "\"M2\"", in), "fixed resource than Ann"));
    const auto twice = changed(
        small_archive,
        "<Resource Reference=\"Ann (1.0)\">",
        "<Resource Reference=\"Bob\"><Role>0</Role></Resource><Resource Reference=\"Ann (1.0)\">",
        in
    );
    CHECK(is_told(xhstt_problems(twice), place_of(twice, "\"Bob\"", in), "stands here twice"));
}

TEST_CASE("All that is wrong with an archive is told at once, from top to bottom") {
    auto text = changed(small_archive, "<Weight>1<", "<Weight>one<", "\"c9\"");
    text = changed(text, "Reference=\"Bob\"", "Reference=\"Rob\"", "\"c12\"");
    text = changed(text, "Reference=\"Tu1\"", "Reference=\"We1\"", "<Solution ");
    text = changed(text, "<Role>0<", "<Role>9<", "<Solution ");
    const auto problems = xhstt_problems(text);
    show(problems);
    REQUIRE(problems.size() == 4);
    CHECK(problems[0].where == place_of(text, "\"c9\""));
    CHECK(problems[1].where == place_of(text, "\"Rob\""));
    CHECK(problems[2].where == place_of(text, "<Role>9<"));
    CHECK(problems[3].where == place_of(text, "\"We1\""));
}

TEST_CASE("Faults of every solution are told, not of the first alone") {
    const std::string text{small_archive};
    const auto begin = text.find("      <Solution Reference");
    const auto end = text.find("    </SolutionGroup>\n");
    auto solution = text.substr(begin, end - begin);
    solution = changed(solution, "\"M2\">", "\"M2\"><Duration>2</Duration>");
    auto both = text;
    both.replace(begin, end - begin, solution + solution);
    CHECK(xhstt_problems(both).size() == 2);
}

TEST_CASE("More problems than a person can read are cut off, and that is said") {
    std::string weeks;
    for (int number = 0; number < 1000; ++number)
        weeks += "<Week/>";
    const auto problems = xhstt_problems(changed(small_archive, "<Week Id", weeks + "<Week Id"));
    CHECK(problems.size() == 201);
    CHECK_THAT(problems.back().message.english, Contains("More than 200 faults"));
}

TEST_CASE("A document type is refused, and so is a text of another encoding") {
    const auto typed =
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"/etc/passwd\">]>" + std::string{small_archive};
    CHECK(is_told(xhstt_problems(typed), "school.xml:1", "<!DOCTYPE"));
    const auto latin = changed(
        small_archive,
        "Nowhere",
        "Espa\xF1"
        "a"
    );
    CHECK(is_told(xhstt_problems(latin), place_of(latin, "Espa"), "not UTF-8"));
    CHECK_FALSE(xhstt_problems("").empty());
    CHECK_FALSE(xhstt_problems("Sunday").empty());
}

TEST_CASE("Groups that multiply into millions are refused, not counted out") {
    std::string resources;
    std::string groups;
    for (int number = 0; number < 1100; ++number) {
        const auto code = std::to_string(number);
        resources += "<Resource Id=\"x" + code +
                     "\"><Name/><ResourceType Reference=\"Teacher\"/><ResourceGroups>"
                     "<ResourceGroup Reference=\"Teachers\"/></ResourceGroups></Resource>";
        groups += "<ResourceGroup Reference=\"Teachers\"/>";
    }
    const auto crowded =
        changed(small_archive, "<Resource Id=\"Bob\"", resources + "<Resource Id=\"Bob\"");
    const auto asked = changed(
        crowded,
        "<ResourceGroup Reference",
        groups + "<ResourceGroup Reference",
        "Event Id=\"Meeting\""
    );
    const auto judged = changed(
        crowded, "<ResourceGroup Reference", groups + "<ResourceGroup Reference", "\"c11\""
    );
    CHECK(is_told(
        xhstt_problems(asked), place_of(asked, "Event Id=\"Meeting\""), "there is no such school"
    ));
    CHECK(is_told(xhstt_problems(judged), place_of(judged, "\"c11\""), "there is no such school"));
}

TEST_CASE("An archive that is cut off anywhere is refused") {
    for (std::size_t length = 0; length < small_archive.size() - 2; length += 37) {
        INFO(length);
        CHECK_FALSE(xhstt_problems(small_archive.substr(0, length)).empty());
    }
}

TEST_CASE("An archive with letters changed at random is read or refused, no worse") {
    std::mt19937 random{20261122};
    const std::string_view letters = "0<>/\"=aE 9-&";
    for (int turn = 0; turn < 300; ++turn) {
        std::string text{small_archive};
        for (int change = 0; change < 3; ++change)
            text[random() % text.size()] = letters[random() % letters.size()];
        CHECK_NOTHROW(xhstt_problems(text));
    }
}

TEST_CASE("An archive with whole lines left out, doubled or moved is read or refused, no worse") {
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < small_archive.size();) {
        const auto end = small_archive.find('\n', begin) + 1;
        lines.emplace_back(small_archive.substr(begin, end - begin));
        begin = end;
    }
    std::mt19937 random{20261122};
    for (int turn = 0; turn < 300; ++turn) {
        auto changed_lines = lines;
        const auto row = [&] { return random() % changed_lines.size(); };
        switch (turn % 3) {
        case 0:
            changed_lines.erase(changed_lines.begin() + static_cast<std::ptrdiff_t>(row()));
            break;
        case 1:
            changed_lines[row()] += changed_lines[row()];
            break;
        default:
            std::swap(changed_lines[row()], changed_lines[row()]);
        }
        std::string text;
        for (const auto& line : changed_lines)
            text += line;
        CHECK_NOTHROW(xhstt_problems(text));
    }
}
