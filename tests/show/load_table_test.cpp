#include "slimfit/show/indicators_table.hpp"
#include "slimfit/show/load_table.hpp"
#include "slimfit/show/text_width.hpp"

#include "support/small_week.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>

using namespace slimfit;
using Catch::Contains;
using support::small_week;

namespace {

/// Words of a line with one space between, the first line that begins with `name`.
std::string line_of(const std::string& text, const std::string& name) {
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with(name))
            continue;
        std::istringstream in{line};
        std::string words;
        for (std::string word; in >> word;)
            words += (words.empty() ? "" : " ") + word;
        return words;
    }
    return {};
}

std::string table(show::Look look = {}) {
    const auto week = small_week();
    return show::load_table(week.school, workload::load_sheet(week.school, week.roster), look);
}

std::string csv(Language language = Language::dutch) {
    const auto week = small_week();
    return show::load_csv(week.school, workload::load_sheet(week.school, week.roster), language);
}

}  // namespace

TEST_CASE("The load table sets the load of each person against pro rata", "[show]") {
    CHECK(line_of(table(), "Anja") == "Anja 0,60 1:10 – – 0:30 – 1:40 1:54 -0:14 (-12 %) !");
    CHECK(line_of(table(), "Gijs") == "Gijs 0,20 1:00 0:15 – – – 1:15 0:38 +0:37 (+97 %) !");
}

TEST_CASE("Who has no contract stands in the load table without a target", "[show]") {
    CHECK(line_of(table(), "Tom") == "Tom – – 0:15 – – – 0:15");
}

TEST_CASE("The load table ends with how even the load is", "[show]") {
    CHECK_THAT(table(), Contains("laagste 2:30, hoogste 6:15"));
    CHECK_THAT(table({.language = Language::english}), Contains("lowest 2:30, highest 6:15"));
}

TEST_CASE("The short table has the totals only", "[show]") {
    const auto week = small_week();
    const auto text =
        show::short_load_table(week.school, workload::load_sheet(week.school, week.roster), {});
    CHECK(line_of(text, "Anja") == "Anja 0,60 1:40 1:54 -0:14 (-12 %) !");
}

TEST_CASE("Load tables fit a terminal of a hundred places", "[show]") {
    std::istringstream lines{table({.width = 100})};
    for (std::string line; std::getline(lines, line) && !line.starts_with("Verdeling");)
        CHECK(show::width_of(line) <= 100);
}

TEST_CASE("The load sheet as CSV has a header and a record per person, in minutes", "[show]") {
    std::istringstream lines{csv()};
    std::string header;
    std::getline(lines, header);
    CHECK_THAT(header, Catch::StartsWith("code,naam,rol,"));
    std::size_t records = 0;
    for (std::string line; std::getline(lines, line); ++records)
        CHECK(std::ranges::count(line, ',') == std::ranges::count(header, ','));
    CHECK(records == 6);
    CHECK_THAT(
        csv(), Contains("\r\nS4,Gijs,leraarondersteuner,2000,1,420,60,15,0,0,0,75,38,37,97,156,")
    );
    CHECK_THAT(csv(Language::english), Contains("S4,Gijs,teaching supporter,"));
}

TEST_CASE("Indicators stand by their definition, for each unit", "[show]") {
    const auto week = small_week();
    const auto text = show::indicators_table(week.school, week.roster, {});
    CHECK(
        line_of(text, "leerlingen per contactuur van leraren") ==
        "leerlingen per contactuur van leraren 2,9"
    );
    CHECK_THAT(text, Contains("bevoegde leraren"));
    CHECK(
        line_of(text, "groepsoverstijgend in kernvakken") ==
        "groepsoverstijgend in kernvakken 100,0 %"
    );
    CHECK(line_of(text, "lestijd: instructie") == "lestijd: instructie 42,9 %");
}

TEST_CASE("A school of two units has an indicator column for all of it", "[show]") {
    auto week = small_week();
    CHECK(
        line_of(show::indicators_table(week.school, week.roster, {}), "kengetal") ==
        "kengetal Bovenbouw"
    );
    week.school.units.push_back({.code = "OB", .name = "Onderbouw"});
    const auto text = show::indicators_table(week.school, week.roster, {});
    CHECK(line_of(text, "kengetal") == "kengetal Bovenbouw Onderbouw school");
    CHECK(
        line_of(text, "leerlingen per contactuur van allen") ==
        "leerlingen per contactuur van allen 1,9 – 1,9"
    );
}
