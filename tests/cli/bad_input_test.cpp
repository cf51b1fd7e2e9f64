#include "cli/program.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using slimfit::test::content_of;
using slimfit::test::file;
using slimfit::test::put;
using slimfit::test::run_in_shell;
using slimfit::test::run_slimfit;
using slimfit::test::WorkFolder;

namespace {

const std::string good{content_of(file("fixtures/schools/week-a.xml"))};

/// The good school with one piece of its text replaced by another.
std::string with(const std::string& replacement, const std::string& piece) {
    auto text = good;
    return text.replace(text.find(piece), piece.size(), replacement);
}

/// Planning a school of this text is refused with a place and a reason, and leaves nothing behind.
void refused(const std::string& text) {
    const WorkFolder schools;
    const WorkFolder rosters;
    put(schools / "school.xml", text);
    for (const std::string language : {"nl", "en"}) {
        const auto ended = run_slimfit(
            {"plan",
             schools / "school.xml",
             "--week",
             "2026-W48",
             "-o",
             rosters / "week.xml",
             "--lang",
             language}
        );
        CHECK(ended.code == 2);
        CHECK(ended.out.empty());
        CHECK_THAT(ended.err, Catch::Matchers::Contains("school.xml"));
        CHECK(rosters.is_empty());
    }
}

}  // namespace

TEST_CASE("Input that is no school file is refused, and nothing is written") {
    refused("");
    refused("geen XML");
    refused(good.substr(0, good.size() / 2));
    refused(with("name=\"\xE9\xE9n\"", "name=\"De Voorbeeldschool\""));
    refused(with("?>\n<!DOCTYPE school [<!ENTITY a \"b\">]>", "?>"));
    refused(std::string(17U << 20U, ' '));
}

TEST_CASE("A PDF or a spreadsheet in the place of a school file is called what it is") {
    const WorkFolder folder;
    const auto told = [&](const std::string& content) {
        put(folder / "school.xml", content);
        return run_slimfit({"groups", folder / "school.xml"}).err;
    };
    CHECK_THAT(
        told("%PDF-1.7\n\xE2\xE3"), Catch::Matchers::Contains("een PDF, geen schoolbestand")
    );
    CHECK_THAT(told("PK\x03\x04\x14"), Catch::Matchers::Contains("rekenblad, document of zip"));
}

TEST_CASE("A school file with what cannot be is refused, and nothing is written") {
    refused(with("unit=\"XX\"", "unit=\"BB\""));
    refused(with("code=\"S01\"", "code=\"S02\""));
    refused(with("begin=\"25:30\"", "begin=\"08:30\""));
}

TEST_CASE("Faults of form and of meaning are named in one run, and nothing is written") {
    const WorkFolder schools;
    const WorkFolder rosters;
    auto text = good;
    std::vector<std::string> lines;
    const auto spoil = [&](const std::string& piece, const std::string& by) {
        const auto at = text.find(piece);
        text.replace(at, piece.size(), by);
        lines.push_back(std::to_string(1 + std::count(text.begin(), text.begin() + at, '\n')));
    };
    spoil("<zone code=", "<zone kleur=\"rood\" code=");
    spoil("contract=", "employee=\"no\" contract=");
    spoil("begin=\"08:30\"", "begin=\"25:30\"");
    spoil("times=\"2\"", "times=\"99\"");
    put(schools / "school.xml", text);
    const auto ended = run_slimfit(
        {"plan", schools / "school.xml", "--week", "2026-W48", "-o", rosters / "week.xml"}
    );
    CHECK(ended.code == 2);
    CHECK(ended.out.empty());
    CHECK(rosters.is_empty());
    for (const auto& line : lines)
        CHECK_THAT(ended.err, Catch::Matchers::Contains("school.xml:" + line + ":"));
}

TEST_CASE("Words that could not be written end in no good exit code") {
    const auto ended = run_in_shell("sh -c \"'" SLIMFIT_PROGRAM "' rules >/dev/full\"");
    CHECK(ended.code == 2);
    CHECK_FALSE(ended.err.empty());
}
