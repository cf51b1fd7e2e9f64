#include "cli/program.hpp"

#include <catch2/catch.hpp>

#include <map>

using Catch::Matchers::Contains;
using slimfit::test::content_of;
using slimfit::test::Ended;
using slimfit::test::file;
using slimfit::test::put;
using slimfit::test::quoted;
using slimfit::test::run_in_shell;
using slimfit::test::run_slimfit;
using slimfit::test::WorkFolder;

namespace {

const std::string school{file("fixtures/schools/week-a.xml")};
const std::string by_hand{file("fixtures/rosters/week-a.xml")};

/// Plans the usual week in a few steps; more arguments may follow.
Ended plan(const std::string& of, const std::string& to, std::vector<std::string> more = {}) {
    std::vector<std::string> arguments{
        "plan", of, "--week", "2026-W48", "-o", to, "--steps", "20000"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run_slimfit(arguments);
}

std::string attribute(const std::string& line, const std::string& name) {
    const auto begin = line.find(' ' + name + "=\"");
    if (begin == std::string::npos)
        return "";
    const auto value = begin + name.size() + 3;
    return line.substr(value, line.find('"', value) - value);
}

/// Begin and leader of each session of a roster file before a date, by code.
std::map<std::string, std::string>
sessions_before(const std::string& roster, const std::string& date) {
    std::map<std::string, std::string> sessions;
    std::istringstream lines{content_of(roster)};
    for (std::string line; std::getline(lines, line);)
        if (line.find("<session ") != std::string::npos && attribute(line, "date") < date)
            sessions[attribute(line, "code")] = attribute(line, "date") + ' ' +
                                                attribute(line, "begin") + ' ' +
                                                attribute(line, "leader");
    return sessions;
}

/// The unit with decisions by hand added to it.
std::string with_locks(const std::string& locks) {
    auto text = content_of(school);
    return text.insert(text.find("  <names>"), "  <locks>" + locks + "</locks>\n");
}

}  // namespace

TEST_CASE("The same seed and steps give the same roster with one thread and with two") {
    const WorkFolder folder;
    const auto one = plan(school, folder / "one.xml", {"--threads", "1"});
    const auto two = plan(school, folder / "two.xml", {"--threads", "2"});
    CHECK(one.code == two.code);
    CHECK(one.out == two.out);
    CHECK(content_of(folder / "one.xml") == content_of(folder / "two.xml"));
    CHECK_THAT(content_of(folder / "one.xml"), Contains("<session "));
}

TEST_CASE("Planning tells what was placed, who carries what, the findings and how good it is") {
    const WorkFolder folder;
    const auto dutch = plan(school, folder / "week.xml");
    CHECK_THAT(dutch.out, Contains("Week 2026-W48:") && Contains("Instructie:"));
    CHECK_THAT(dutch.out, Contains("naar rato") && Contains("Zacht: "));
    CHECK_THAT(dutch.out, Contains("Een punt is de prijs van een zachte regel"));
    CHECK_THAT(dutch.err, Contains("harde regels: ") && Contains("bewezen ondergrens"));
    const auto english = plan(school, folder / "week.xml", {"--lang", "en"});
    CHECK(english.code == dutch.code);
    CHECK_THAT(english.out, Contains("sessions placed") && Contains("Soft: "));
    CHECK_THAT(english.err, Contains("proven bound"));
}

TEST_CASE("What was planned reads back, and ends as the checker judges it") {
    const WorkFolder folder;
    const auto planned = plan(school, folder / "week.xml");
    const auto checked = run_slimfit({"check", school, folder / "week.xml"});
    CHECK(planned.code == checked.code);
    CHECK(run_slimfit({"show", school, folder / "week.xml"}).code == 0);
}

TEST_CASE("A week in which somebody comes or leaves reads back as it was planned") {
    const WorkFolder folder;
    const std::string week{folder / "week.xml"};
    const auto text = content_of(school);
    const auto pupil = text.find("<pupil ");
    REQUIRE(pupil != std::string::npos);
    for (const auto* day : {"from=\"2026-11-25\" ", "until=\"2026-11-25\" "}) {
        const std::string changing{folder / "changing.xml"};
        put(changing, std::string{text}.insert(pupil + 7, day));
        REQUIRE(plan(changing, week).code != 2);
        CHECK(run_slimfit({"check", changing, week}).code != 2);
        CHECK(run_slimfit({"show", changing, week}).code == 0);
    }
}

TEST_CASE("Who joins on the day of planning was in nobody's lesson before") {
    const WorkFolder folder;
    const auto small_school = file("fixtures/schools/c.xml");
    REQUIRE(plan(small_school, folder / "before.xml").code == 0);
    auto text = content_of(small_school);
    text.insert(
        text.find("  </pupils>"),
        R"(    <pupil code="L9999" year-group="7" base-group="BB1" from="2026-11-25">
      <level subject="rekenen" value="M7" on="2026-11-20"/>
      <level subject="taal" value="M7" on="2026-11-20"/>
    </pupil>
)"
    );
    put(folder / "joined.xml", text);
    const auto ended = plan(
        folder / "joined.xml",
        folder / "week.xml",
        {"--previous", folder / "before.xml", "--from", "2026-11-25"}
    );
    CHECK_THAT(ended.err, !Contains("Onmogelijk"));
    CHECK(ended.code == 0);
}

TEST_CASE("Sessions before the day of planning keep their time and their leader") {
    const WorkFolder folder;
    plan(school, folder / "week.xml", {"--previous", by_hand, "--from", "2026-11-25"});
    const auto held = sessions_before(by_hand, "2026-11-25");
    const auto kept = sessions_before(folder / "week.xml", "2026-11-25");
    CHECK(held.size() > 50);
    for (const auto& [code, when_and_who] : held) {
        INFO(code);
        REQUIRE(kept.count(code) == 1);
        CHECK(kept.at(code) == when_and_who);
    }
}

TEST_CASE("Decisions by hand that cannot hold together end in the reason and a partial week") {
    const WorkFolder folder;
    put(folder / "school.xml",
        with_locks(
            R"(<lock target="rekenen-instructie" group="BB-rekenen-1" day="mon" start="08:40" leader="S01"/>)"
            R"(<lock target="rekenen-instructie" group="BB-rekenen-2" day="mon" start="08:40" leader="S01"/>)"
        ));
    const auto ended = plan(folder / "school.xml", folder / "week.xml");
    CHECK(ended.code == 1);
    CHECK_THAT(ended.out, Contains("Onmogelijk, en dat is bewezen"));
    for (const auto& told : {ended.out, ended.err})
        CHECK_THAT(told, Catch::StartsWith("Onmogelijk, en dat is bewezen"));
    const std::string reason{"maandag 08:40-09:10: voor "};
    CHECK_THAT(
        ended.err, Contains(reason) && Contains("er is er 1: Anja. Maak los wat is vastgezet")
    );
    // In full once; at the end only how many there were.
    CHECK_THAT(ended.out, !Contains(reason) && Contains("Waarom het niet kan (1 reden) stond er"));
    // Said before the search begins, and that it may be skipped.
    CHECK_THAT(ended.err, Contains("Ctrl-C slaat dat over.\n"));
    CHECK_THAT(ended.err, Contains("Bekijk het met: slimfit show " + folder / "school.xml"));
    CHECK_THAT(content_of(folder / "week.xml"), Contains("outcome=\"impossible\""));
}

TEST_CASE("A week says which days are different, and what its marks mean") {
    const WorkFolder folder;
    const auto ended = run_slimfit(
        {"plan", school, "--week", "2026-W46", "-o", folder / "week.xml", "--steps", "1000"}
    );
    CHECK_THAT(ended.out, Contains("  vr 13 nov: "));
    CHECK_THAT(ended.out, Contains(" !\n") && Contains("! wijkt meer dan 10 % af van naar rato."));
}

TEST_CASE("A question that cannot be is refused before anything is written") {
    const WorkFolder folder;
    const auto week = folder / "week.xml";
    const auto refused = [&](const std::vector<std::string>& arguments, const std::string& why) {
        std::vector<std::string> words{"plan", school, "-o", week};
        words.insert(words.end(), arguments.begin(), arguments.end());
        const auto ended = run_slimfit(words);
        INFO(quoted(arguments));
        CHECK(ended.code == 2);
        CHECK(ended.out.empty());
        CHECK_THAT(ended.err, Contains(why));
        CHECK(folder.is_empty());
    };
    refused({}, "--week: ontbreekt");
    refused({"--week", "2026-48"}, "\"2026-48\" is geen week");
    refused({"--week", "2026-W52"}, "geen schooldagen");
    refused({"--week", "2026-W48", "--from", "2026-11-25"}, "--previous");
    refused(
        {"--week", "2026-W48", "--from", "2026-12-02", "--previous", by_hand},
        "--from: 2026-12-02 ligt niet in week 2026-W48"
    );
    refused({"--week", "2026-W48", "--steps", "9", "--seconds", "9"}, "niet allebei");
    refused({"--week", "2026-W48", "--seconds", "0"}, "geen geheel getal van 1");
    refused({"--week", "2026-W48", "--seed", std::string(25, '9')}, "van 0 tot en met 1844");
}

TEST_CASE("The roster never takes the place of the school or of the week before") {
    const WorkFolder folder;
    const auto own_school = folder / "school.xml";
    put(own_school, content_of(school));
    const auto over_school = plan(own_school, own_school);
    CHECK(over_school.code == 2);
    CHECK_THAT(over_school.err, Contains("wordt ook gelezen"));
    CHECK(content_of(own_school) == content_of(school));

    const auto before = folder / "before.xml";
    put(before, content_of(by_hand));
    CHECK(plan(own_school, before, {"--previous", before}).code == 2);
    CHECK(content_of(before) == content_of(by_hand));
}

TEST_CASE("A roster takes the place of an earlier one of its school, and of nothing else") {
    const WorkFolder folder;
    const auto output = folder / "week.xml";
    put(output, content_of(by_hand));
    CHECK(plan(school, output).code < 2);
    CHECK(content_of(output) != content_of(by_hand));

    for (const std::string other : {"mijn notities", "<roster/>"}) {
        put(output, other);
        const auto refused = plan(school, output);
        CHECK(refused.code == 2);
        CHECK_THAT(refused.err, Contains("geen rooster van deze school") && Contains("--force"));
        CHECK(content_of(output) == other);
    }
    CHECK(plan(school, output, {"--force"}).code < 2);
    CHECK_THAT(content_of(output), Contains("<session "));
}

TEST_CASE("A folder where nothing may be written is said before the search") {
    const WorkFolder folder;
    std::filesystem::permissions(folder / ".", std::filesystem::perms{0555});
    // Root may write everywhere.
    const std::string as_nobody =
        geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : "";
    const auto ended = run_in_shell(
        as_nobody + "'" SLIMFIT_PROGRAM "'" +
        quoted({"plan", school, "--week", "2026-W48", "--lang", "nl", "-o", folder / "week.xml"})
    );
    CHECK(ended.code == 2);
    CHECK(
        ended.err == folder / "week.xml" + ": hier mag u niet schrijven; kies een andere map of "
                                           "een andere naam\n"
    );
}

TEST_CASE("A file that may not grow so far is told, and does not end the program") {
    const WorkFolder folder;
    const auto ended = run_in_shell(
        "ulimit -f 16; '" SLIMFIT_PROGRAM "'" +
        quoted({"generate", "--like", "A", "--lang", "nl", "-o", folder / "school.xml"})
    );
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("niet te schrijven (geen ruimte meer)"));
    CHECK(folder.is_empty());
}

TEST_CASE("A week with hard findings is never called good, and says how to go on") {
    const WorkFolder folder;
    const auto ended = run_slimfit(
        {"plan", school, "--week", "2026-W48", "-o", folder / "week.xml", "--steps", "3000"}
    );
    CHECK(ended.code == 1);
    CHECK_THAT(ended.out, Catch::StartsWith("Nog niet goed: ") && Contains("achter --steps."));
    CHECK_THAT(ended.out, !Contains("Bewezen best") && !Contains("Binnen "));
}

TEST_CASE("Being stopped keeps the best roster so far, and says so") {
    const WorkFolder folder;
    const auto progress = folder / "progress";
    const auto ended = run_in_shell(
        "'" SLIMFIT_PROGRAM "'" +
        quoted({"plan", school, "--week", "2026-W48", "--seconds", "1000", "-o", folder / "w.xml"}
        ) +
        " 2>" + progress + " & pid=$!; until grep -q hard " + progress +
        "; do sleep 0.1; done; kill -TERM $pid; wait $pid"
    );
    CHECK(ended.code < 2);
    CHECK_THAT(content_of(progress), Contains("bewaar het beste rooster tot nu toe"));
    CHECK_THAT(content_of(folder / "w.xml"), Contains("<session "));
}
