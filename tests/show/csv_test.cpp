#include "slimfit/show/csv.hpp"

#include <catch2/catch.hpp>

using slimfit::Language;
using slimfit::show::CsvDecimal;
using slimfit::show::CsvValue;

namespace {

std::string csv_record(const std::vector<CsvValue>& values) {
    return slimfit::show::csv_record(values, Language::english);
}

}  // namespace

TEST_CASE("A record ends in CR LF and leaves out what is empty", "[show]") {
    CHECK(csv_record({std::string{"Anja"}, std::int64_t{-30}, {}}) == "Anja,-30,\r\n");
}

TEST_CASE("Text with commas, quotes or line ends is quoted", "[show]") {
    CHECK(csv_record({std::string{"a,b"}}) == "\"a,b\"\r\n");
    CHECK(csv_record({std::string{"zeg \"ja\""}}) == "\"zeg \"\"ja\"\"\"\r\n");
    CHECK(csv_record({std::string{"a\nb"}}) == "\"a\nb\"\r\n");
}

TEST_CASE("Text that a spreadsheet would run is made harmless", "[show]") {
    const std::string start = GENERATE("=", "+", "-", "@", "\t");
    CHECK(csv_record({start + "1"}) == "'" + start + "1\r\n");
    CHECK(csv_record({"x" + start}) == "x" + start + "\r\n");
}

TEST_CASE("A Dutch record has semicolons and decimal commas, an English one commas", "[show]") {
    const std::vector<CsvValue> values{std::string{"a;b"}, CsvDecimal{80, 2}, CsvDecimal{-5, 1}};
    CHECK(slimfit::show::csv_record(values, Language::dutch) == "\"a;b\";0,80;-0,5\r\n");
    CHECK(slimfit::show::csv_record(values, Language::english) == "\"a;b\",0.80,-0.5\r\n");
}
