#include "slimfit/formats/school_file/draft.hpp"
#include "slimfit/formats/school_file/state_holidays.hpp"
#include "slimfit/formats/school_reader.hpp"
#include "slimfit/formats/school_writer.hpp"
#include "slimfit/formats/xml/document.hpp"

#include "formats/random_school.hpp"
#include "formats/same_content.hpp"
#include "school/small_school.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;

namespace {

/// What stands in a text, before anybody asks whether such a school can be.
school::School draft_in(const std::string& xml) {
    const auto source = formats::source_of(xml, "school.xml");
    REQUIRE(source);
    const auto document = formats::Document::of(*source, formats::Schema::school);
    if (!document)
        FAIL(document.error().front().where << ": " << document.error().front().message.english);
    school::ProblemList problems{"school.xml"};
    auto draft = formats::read_draft(document->root(), problems);
    for (const auto& problem : problems.in_order_of_lines())
        FAIL(problem.where << ": " << problem.message.english);
    return draft;
}

}  // namespace

TEST_CASE("A school that is written is valid and reads back as it was", "[formats][property]") {
    const auto seed = GENERATE(range(0U, 150U));
    CAPTURE(seed);
    const auto school = test::random_school(seed);
    const auto written = formats::write_school(school);
    const auto read = draft_in(written);
    CHECK(test::same_content(read, school));
    CHECK(formats::write_school(read) == written);
}

TEST_CASE("The random schools differ from each other in more than their code", "[formats]") {
    auto one = test::random_school(1);
    auto other = test::random_school(2);
    other.code = one.code;
    CHECK_FALSE(test::same_content(one, other));
}

TEST_CASE("A school that can be planned reads back whole, through all checks", "[formats]") {
    auto school = school::small::school();
    for (auto& zone : school.zones)
        zone.name = "Plek " + zone.code;
    for (auto& group : school.base_groups)
        group.name = "Groep " + group.code;
    for (auto& session : school.staff_sessions)
        session.name = "Overleg van de unit";
    const auto read = formats::read_school_text(formats::write_school(school), "school.xml");
    REQUIRE(read);
    CHECK(test::same_content(*read, school));
}

TEST_CASE("The code serves where a name is missing", "[formats]") {
    auto school = school::small::school();
    school.zones.front().name.clear();
    const auto read = formats::read_school_text(formats::write_school(school), "school.xml");
    REQUIRE(read);
    CHECK(read->zones.front().name == "lokaal1");
}

TEST_CASE("Days that are alike are written once", "[formats]") {
    const auto text = formats::write_school(school::small::school());
    CHECK(text.find("<day days=\"mon tue wed thu fri\">") != std::string::npos);
    CHECK(
        text.find("<presence days=\"mon tue wed thu fri\" begin=\"08:00\" end=\"16:00\"/>") !=
        std::string::npos
    );
    CHECK(text.find("<mentor staff=\"anja\" days=\"mon tue wed thu fri\"/>") != std::string::npos);
}

TEST_CASE("The state's holidays are not written out when the year has them all", "[formats]") {
    auto school = school::small::school();
    school.year.free_periods = formats::with_state_holidays(school.year);
    const auto text = formats::write_school(school);
    CHECK(text.find("state-holidays=\"yes\"") != std::string::npos);
    CHECK(text.find("name=\"herfst\"") != std::string::npos);
    CHECK(text.find("Kerst") == std::string::npos);

    school.year.free_periods.pop_back();
    const auto without_the_last = formats::write_school(school);
    CHECK(without_the_last.find("state-holidays") == std::string::npos);
    CHECK(without_the_last.find("Kerst") != std::string::npos);
}

TEST_CASE("Names of people stand in one table and nowhere else", "[formats]") {
    auto school = school::small::school();
    school.staff.front().name = "Anja";
    school.pupils.front().name = "Noor";
    const auto text = formats::write_school(school);
    const auto table = text.find("<names>");
    REQUIRE(table != std::string::npos);
    CHECK(text.find("Anja") > table);
    CHECK(text.find("Noor") > table);

    const auto end = text.find("</names>") + std::string{"</names>"}.size();
    const auto read =
        formats::read_school_text(text.substr(0, table) + text.substr(end), "school.xml");
    REQUIRE(read);
    CHECK(read->staff.front().name.empty());
    CHECK(read->pupils.front().name.empty());
}
