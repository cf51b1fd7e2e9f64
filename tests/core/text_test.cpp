#include "slimfit/core/text.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;

namespace {

std::string dutch(const Text& text, const Facts& facts) {
    return filled(text, facts).dutch;
}

}  // namespace

TEST_CASE("A text is filled with its facts in both languages", "[core]") {
    const auto message = filled(
        {"{staff} heeft op {day} {count} lessen.", "{staff} has {count} lessons on {day}."},
        {{"staff", "Anna"}, {"day", Text{"maandag", "Monday"}}, {"count", 3}}
    );
    CHECK(message == Message{"Anna heeft op maandag 3 lessen.", "Anna has 3 lessons on Monday."});
}

TEST_CASE("A word follows the number it counts", "[core]") {
    constexpr Text text{
        "{count} {count|leerling is|leerlingen zijn} weg",
        "{count} {count|pupil is|pupils are} out"};
    CHECK(filled(text, {{"count", 1}}) == Message{"1 leerling is weg", "1 pupil is out"});
    CHECK(filled(text, {{"count", 2}}) == Message{"2 leerlingen zijn weg", "2 pupils are out"});
    CHECK(dutch({"{count|een|meer}", "-"}, {}) == "{count|een|meer}");
}

TEST_CASE("A place may occur twice", "[core]") {
    CHECK(dutch({"{a}, {a}", "{a}"}, {{"a", "ja"}}) == "ja, ja");
}

TEST_CASE("A place without a fact stays visible", "[core]") {
    CHECK(dutch({"{staff} mist {what}", "-"}, {{"staff", "Anna"}}) == "Anna mist {what}");
    CHECK(dutch({"{} en { staff}", "-"}, {{"staff", "Anna"}}) == "{} en { staff}");
}

TEST_CASE("A fact may hold braces: it is not filled again", "[core]") {
    CHECK(dutch({"{a} {b}", "-"}, {{"a", "{b}"}, {"b", "x"}}) == "{b} x");
}

TEST_CASE("Braces that belong to no place are words", "[core]") {
    const Facts facts{{"a", "x"}};
    CHECK(dutch({"} {a}", "-"}, facts) == "} x");
    CHECK(dutch({"{ {a}", "-"}, facts) == "{ x");
    CHECK(dutch({"{a} {", "-"}, facts) == "x {");
    CHECK(dutch({"{a} }", "-"}, facts) == "x }");
    CHECK(dutch({"{{a}}", "-"}, facts) == "{x}");
    CHECK(dutch({"{", "-"}, facts) == "{");
}
