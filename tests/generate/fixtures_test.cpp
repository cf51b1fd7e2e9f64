#include "slimfit/formats/school_writer.hpp"
#include "slimfit/generate/school_model.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace slimfit;

TEST_CASE("The schools in fixtures are the ready-made ones", "[generate][fixtures]") {
    const std::string name = GENERATE("a", "b", "c");
    std::ifstream file{
        std::string{SLIMFIT_SOURCE_DIR} + "/fixtures/schools/" + name + ".xml", std::ios::binary};
    std::stringstream text;
    text << file.rdbuf();
    const auto preset = generate::preset_named(name);
    REQUIRE(preset.has_value());
    // Compared as one yes or no: a difference of two hundred kilobytes tells nobody anything.
    const bool same = text.str() == formats::write_school(generate::generate_school(*preset));
    CAPTURE(name);
    CHECK(same);
}
