#include "slimfit/intake/scale.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using intake::scale_named;

namespace {

using Words = std::vector<std::string>;

std::string scale_of_list(const Words& values) {
    const auto* const scale = intake::standard_scale_of(values);
    return scale == nullptr ? "" : scale->code;
}

std::string scale_of_norm(const Words& terms) {
    const auto* const scale = intake::scale_of_terms(terms);
    return scale == nullptr ? "" : scale->code;
}

void goes_up(const char* code, const Words& values) {
    CAPTURE(code);
    for (std::size_t row = 1; row < values.size(); ++row)
        CHECK(
            intake::rank_on(*scale_named(code), values[row - 1]) <
            intake::rank_on(*scale_named(code), values[row])
        );
}

}  // namespace

TEST_CASE("Every scale of the field stands in its order", "[intake]") {
    goes_up("IV", {"V-", "V", "IV", "III", "II", "I", "I+"});
    goes_up("AE", {"E", "D", "C", "B", "A"});
    goes_up("FN", {"M3", "E3", "M4", "E4", "M5", "E5", "M6", "E6", "M7", "E7", "M8", "E8"});
    goes_up("AVI", {"Start", "M3", "E3", "M4", "E4", "M5", "E5", "M6", "E6", "M7", "E7", "Plus"});
    goes_up("DLE", {"0", "9", "10", "60"});
    goes_up("RNTRM", {"<1F", "1F", "1S"});
    goes_up("RNTRM", {"<1F", "1F", "2F"});
}

TEST_CASE("1S and 2F are not ranked against each other", "[intake]") {
    const auto& scale = *scale_named("RNTRM");
    CHECK(intake::rank_on(scale, "1S") == intake::rank_on(scale, "2F"));
}

TEST_CASE("A value is spelled as its scale does", "[intake]") {
    CHECK(intake::value_on(*scale_named("FN"), " e4 ") == "E4");
    CHECK(intake::value_on(*scale_named("IV"), "i+") == "I+");
    CHECK(intake::value_on(*scale_named("IV"), "I +") == "I+");
    for (const auto* const written : {"V–", "V −", "v —", "V -"})
        CHECK(intake::value_on(*scale_named("IV"), written) == "V-");
    CHECK(intake::value_on(*scale_named("VS"), "223,5") == "223.5");
    CHECK(intake::value_on(*scale_named("AVI"), "PLUS") == "Plus");
    CHECK(intake::value_on(*scale_named("AVI"), "AVI-M5") == "M5");
    CHECK(intake::value_on(*scale_named("AVI"), "avi start") == "Start");
}

TEST_CASE("A scale is known by its code and by its name, as people write them", "[intake]") {
    for (const auto* const words : {"FN", "fn", "Functioneringsniveau", "functioning level"}) {
        CAPTURE(words);
        REQUIRE(intake::scale_called(words) != nullptr);
        CHECK(intake::scale_called(words)->code == "FN");
    }
    CHECK(intake::scale_called("I-V")->code == "IV");
    CHECK(intake::scale_called("niveau A-E")->code == "AE");
    CHECK(intake::scale_called("Taalblok 4") == nullptr);
    CHECK(intake::scale_called("") == nullptr);
    for (const auto* const part : {"score", "lezen", "technisch lezen", "maanden"}) {
        CAPTURE(part);
        CHECK(intake::scale_called(part) == nullptr);
    }
}

TEST_CASE("A value that is not on a scale stays unknown", "[intake]") {
    CHECK_FALSE(intake::value_on(*scale_named("IV"), "VI").has_value());
    CHECK_FALSE(intake::value_on(*scale_named("FN"), "87").has_value());
    CHECK_FALSE(intake::value_on(*scale_named("DLE"), "61").has_value());
    CHECK_FALSE(intake::value_on(*scale_named("DLE"), "12 maanden").has_value());
    CHECK(intake::scale_named("IQ") == nullptr);
}

TEST_CASE(
    "A school's own list of levels is a standard scale only where it can be but one", "[intake]"
) {
    CHECK(
        scale_of_list({"M3", "E3", "M4", "E4", "M5", "E5", "M6", "E6", "M7", "E7", "M8", "E8"}) ==
        "FN"
    );
    CHECK(scale_of_list({"V", "IV", "III", "II", "I"}) == "IV");
    CHECK(scale_of_list({"M4", "E4", "M5"}).empty());
    CHECK(scale_of_list({"laag", "midden", "hoog"}).empty());
    CHECK(scale_of_list({"I", "II", "III"}).empty());
}

TEST_CASE("A V is a Roman five only in a norm with other Roman numbers", "[intake]") {
    CHECK(scale_of_norm({"V", "IV", "III", "II", "I"}) == "IV");
    CHECK(scale_of_norm({"O", "V", "G"}).empty());
    CHECK(scale_of_norm({"V"}).empty());
    CHECK(scale_of_norm({"V-", "V"}) == "IV");
    CHECK(scale_of_norm({"I+"}) == "IV");
    CHECK(scale_of_norm({"O", "V-"}).empty());
    CHECK(scale_of_norm({"E", "D", "C", "B", "A"}) == "AE");
}
