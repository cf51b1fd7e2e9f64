#include "slimfit/csv/csv.hpp"
#include "slimfit/csv/encoding.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using csv::read_csv;

namespace {

using Cells = std::vector<std::vector<std::string>>;

Cells cells_of(std::string_view bytes) {
    const auto lines = read_csv(bytes, "lijst.csv");
    REQUIRE(lines.has_value());
    Cells cells;
    for (const auto& line : *lines)
        cells.push_back(line.cells);
    return cells;
}

}  // namespace

TEST_CASE("The separator follows from the first line", "[generate][csv]") {
    const Cells expected{{"code", "naam"}, {"M01", "Anja, Bram"}};
    CHECK(cells_of("code;naam\nM01;Anja, Bram\n") == expected);
    CHECK(cells_of("code,naam\nM01,\"Anja, Bram\"\n") == expected);
    CHECK(cells_of("code\tnaam\nM01\tAnja, Bram\n") == expected);
    CHECK(cells_of("code|naam\nM01|Anja, Bram\n") == expected);
    CHECK(cells_of("sep=;\ncode;naam\nM01;Anja, Bram\n") == expected);
}

TEST_CASE("Quotes may hold separators, line ends and doubled quotes", "[generate][csv]") {
    CHECK(
        cells_of("a;b\n\"x;y\";\"een \"\"twee\"\"\ndrie\"\n") ==
        Cells{{"a", "b"}, {"x;y", "een \"twee\"\ndrie"}}
    );
}

TEST_CASE("Line ends of every system are read and empty lines are left out", "[generate][csv]") {
    const Cells expected{{"a", "b"}, {"1", "2"}};
    CHECK(cells_of("a;b\r\n1;2\r\n") == expected);
    CHECK(cells_of("a;b\r1;2\r") == expected);
    CHECK(cells_of("a;b\n;\n\n1;2") == expected);
}

TEST_CASE("A line keeps its number when quotes before it hold line ends", "[generate][csv]") {
    const auto lines = read_csv("a;b\n\"1\n1\";2\n3;4\n", "");
    REQUIRE(lines.has_value());
    REQUIRE(lines->size() == 3);
    CHECK((*lines)[1].line == 2);
    CHECK((*lines)[2].line == 4);
}

TEST_CASE("UTF-8 with its mark and windows-1252 give the same words", "[generate][csv]") {
    const Cells expected{{"naam"}, {"Zo\xC3\xAB"}, {"\xE2\x82\xAC"}};
    CHECK(cells_of("\xEF\xBB\xBFnaam\nZo\xC3\xAB\n\xE2\x82\xAC\n") == expected);
    CHECK(cells_of("naam\nZo\xEB\n\x80\n") == expected);
}

TEST_CASE("What is no UTF-8 is not taken for it", "[generate][csv]") {
    CHECK(csv::is_utf8("Zo\xC3\xAB"));
    CHECK_FALSE(csv::is_utf8("Zo\xEB"));
    CHECK_FALSE(csv::is_utf8("\xC0\xAF"));
    CHECK_FALSE(csv::is_utf8("\xED\xA0\x80"));
    CHECK_FALSE(csv::is_utf8("\xF4\x90\x80\x80"));
    CHECK_FALSE(csv::is_utf8("\xE2\x82"));
}

TEST_CASE("A quote that nothing closes is told with its line", "[generate][csv]") {
    const auto lines = read_csv("a;b\n1;2\n\"3;4\n5;6\n", "lijst.csv");
    REQUIRE_FALSE(lines.has_value());
    REQUIRE(lines.error().size() == 1);
    CHECK(lines.error().front().where == "lijst.csv:3");
}

TEST_CASE("UTF-16 is read, as spreadsheets save Unicode text", "[generate][csv]") {
    using namespace std::string_view_literals;
    for (const auto bytes :
         {"Z\0o\0\xEB\0\t\0M\0\r\0\n\0"sv,
          "\0Z\0o\0\xEB\0\t\0M\0\r\0\n"sv,
          "\xFF\xFE"
          "Z\0o\0\xEB\0\t\0M\0\r\0\n\0"sv,
          "\xFE\xFF"
          "\0Z\0o\0\xEB\0\t\0M\0\r\0\n"sv}) {
        const auto lines = read_csv(bytes, "lijst.csv");
        REQUIRE(lines.has_value());
        REQUIRE(lines->size() == 1);
        CHECK(lines->front().cells == std::vector<std::string>{"Zo\xC3\xAB", "M"});
    }
}

TEST_CASE("A mark that stands there twice is no part of the first column", "[generate][csv]") {
    CHECK(cells_of("\xEF\xBB\xBF\xEF\xBB\xBFnaam;groep\n") == Cells{{"naam", "groep"}});
}

TEST_CASE("A workbook or damaged UTF-16 is told apart from CSV", "[generate][csv]") {
    using namespace std::string_view_literals;
    for (const auto bytes :
         {"PK\x03\x04\0\0"sv,
          "\xFF\xFE"
          "c\0o"sv,
          "\xFF\xFE"
          "c\0\0\0"sv,
          "\xFF\xFE"
          "\x00\xD8"
          "c\0"sv}) {
        const auto lines = read_csv(bytes, "lijst.csv");
        REQUIRE_FALSE(lines.has_value());
        CHECK_THAT(lines.error().front().message.dutch, Catch::Contains("CSV UTF-8"));
    }
}

TEST_CASE("Of the byte order marks at the front one is left, in each encoding", "[csv]") {
    using namespace std::string_view_literals;
    CHECK(csv::with_one_mark("\xEF\xBB\xBF\xEF\xBB\xBF\xEF\xBB\xBF<") == "\xEF\xBB\xBF<");
    CHECK(csv::with_one_mark("\xFF\xFE\xFF\xFE<\0"sv) == "\xFF\xFE<\0"sv);
    CHECK(csv::with_one_mark("\xFE\xFF\xFE\xFF\0<"sv) == "\xFE\xFF\0<"sv);
    CHECK(csv::with_one_mark("a") == "a");
    CHECK(cells_of("\xFF\xFE\xFF\xFEs\0e\0p\0=\0;\0\n\0a\0;\0b\0"sv) == Cells{{"a", "b"}});
}

TEST_CASE("A line is as long as anybody asks, with nothing behind its end", "[csv]") {
    const auto lines = read_csv("a;;c\n", "lijst.csv");
    REQUIRE(lines.has_value());
    CHECK(lines->front().cell(2) == "c");
    CHECK(lines->front().cell(3).empty());
    CHECK(lines->front().filled_cells() == 2);
}
