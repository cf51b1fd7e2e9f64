#include "slimfit/csv/csv.hpp"
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

std::string load_csv(Language language = Language::dutch) {
    const auto week = small_week();
    return show::load_csv(week.school, workload::load_sheet(week.school, week.roster), language);
}

}  // namespace

TEST_CASE("The load table sets the load of each person against pro rata", "[show]") {
    CHECK(line_of(table(), "Anja") == "Anja 0,60 0:40 – – 0:30 – 1:10 1:40 -0:30 (-30 %) !");
    CHECK(line_of(table(), "Gijs") == "Gijs 0,20 1:00 0:15 – – – 1:15 0:30 +0:45 (+150 %) !");
}

TEST_CASE("Who has no contract stands in the load table without a target", "[show]") {
    CHECK(line_of(table(), "Tom") == "Tom – – 0:15 – – – 0:15");
}

TEST_CASE("The load table ends with how even the load is", "[show]") {
    CHECK_THAT(table(), Contains("laagste 1:56, hoogste 6:15"));
    CHECK_THAT(table({.language = Language::english}), Contains("lowest 1:56, highest 6"));
}

TEST_CASE("The short table has the totals only", "[show]") {
    const auto week = small_week();
    const auto text =
        show::short_load_table(week.school, workload::load_sheet(week.school, week.roster), {});
    CHECK(line_of(text, "Anja") == "Anja 0,60 1:10 1:40 -0:30 (-30 %) !");
}

TEST_CASE("Load tables fit a terminal of a hundred places", "[show]") {
    std::istringstream lines{table({.width = 100})};
    for (std::string line; std::getline(lines, line) && !line.starts_with("Verdeling");)
        CHECK(show::width_of(line) <= 100);
}

TEST_CASE("A spreadsheet reads the load sheet back, with units in its header", "[show]") {
    const auto dutch = load_csv();
    CHECK_THAT(
        dutch,
        Catch::StartsWith("\xEF\xBB\xBF"
                          "code;naam;rol;wtf;")
    );
    const auto lines = csv::read_csv(dutch, "load.csv");
    REQUIRE(lines);
    REQUIRE(lines->size() == 7);
    const auto value = [&](std::size_t line, const std::string& head) {
        const auto& heads = lines->front().cells;
        const auto found = std::ranges::find(heads, head);
        REQUIRE(found != heads.end());
        return lines->at(line).cells.at(static_cast<std::size_t>(found - heads.begin()));
    };
    CHECK(value(1, "naam") == "Anja");
    CHECK(value(1, "wtf") == "0,60");
    CHECK(value(1, "belasting (uren)") == "1,17");
    CHECK(value(1, "naar rato (uren)") == "1,67");
    CHECK(value(1, "verschil (%)") == "-30");
    CHECK(value(4, "belasting van contract (%)") == "15,6");
    CHECK(value(4, "verschil (uren)") == "0,75");
}

TEST_CASE("The load sheet in English has commas and decimal points", "[show]") {
    CHECK_THAT(
        load_csv(Language::english), Contains("S4,Gijs,teaching supporter,0.20,1,7.00,1.00,")
    );
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
