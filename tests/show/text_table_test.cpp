#include "slimfit/show/text_table.hpp"
#include "slimfit/show/text_width.hpp"

#include <catch2/catch.hpp>

#include <sstream>

using namespace slimfit::show;

namespace {

TextTable loads() {
    return {
        .columns = {{"wie"}, {"min", Align::right}},
        .rows = {{cell("Zoë"), cell("5")}, {cell("Bram"), cell("120")}}};
}

}  // namespace

TEST_CASE("A table aligns its columns by what people see", "[show]") {
    CHECK(
        rendered(loads(), 40, false) == "wie   min\n"
                                        "────  ───\n"
                                        "Zoë     5\n"
                                        "Bram  120\n"
    );
}

TEST_CASE("Colour adds codes and no places", "[show]") {
    auto table = loads();
    table.rows[0][0] = cell("Zoë", Ink::red);
    CHECK(rendered(table, 40, false).find('\x1b') == std::string::npos);
    CHECK_THAT(rendered(table, 40, true), Catch::Contains("\x1b[31mZoë\x1b[0m     5\n"));
}

TEST_CASE("A table that is too wide wraps where it costs the fewest lines", "[show]") {
    const TextTable table{
        .columns = {{"wie"}, {"wat"}},
        .rows = {{cell("Bram"), cell("leest voor aan de hele unit")}}};
    CHECK(
        rendered(table, 20, false) == "wie   wat\n"
                                      "────  ──────────────\n"
                                      "Bram  leest voor aan\n"
                                      "        de hele unit\n"
    );
}

TEST_CASE("Paragraphs of a cell stand under each other", "[show]") {
    const TextTable table{
        .columns = {{""}, {""}}, .rows = {{cell("08:30"), {{"BB1 Anja"}, {"BB2 Bram"}}}}};
    CHECK(rendered(table, 40, false) == "08:30  BB1 Anja\n       BB2 Bram\n");
}

TEST_CASE("No line is wider than asked for", "[show]") {
    const TextTable table{
        .columns = {{"een"}, {"twee"}, {"drie"}},
        .rows = {{cell(std::string(50, 'a')), cell("ë ë ë ë ë ë ë"), cell(std::string(90, 'b'))}}};
    std::istringstream lines{rendered(table, 37, false)};
    for (std::string line; std::getline(lines, line);)
        CHECK(width_of(line) <= 37);
}

TEST_CASE("A row may have fewer cells than the table has columns", "[show]") {
    const TextTable table{.columns = {{"een"}, {"twee"}}, .rows = {{cell("1")}}};
    CHECK(rendered(table, 40, false) == "een  twee\n───  ────\n1\n");
}
