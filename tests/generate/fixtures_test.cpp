#include "slimfit/formats/school_writer.hpp"
#include "slimfit/generate/school_model.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace slimfit;

namespace {

struct ReadyMade {
    std::string name;
    generate::Preset preset;
};

}  // namespace

TEST_CASE("The schools in fixtures are the ready-made ones", "[generate][fixtures]") {
    const auto ready_made = GENERATE(
        ReadyMade{"a", generate::Preset::a},
        ReadyMade{"b", generate::Preset::b},
        ReadyMade{"c", generate::Preset::c}
    );
    const auto path = "fixtures/schools/" + ready_made.name + ".xml";
    std::ifstream file{std::string{SLIMFIT_SOURCE_DIR} + '/' + path, std::ios::binary};
    std::stringstream text;
    text << file.rdbuf();
    const auto school = generate::generate_school(ready_made.preset);
    // Compared as one yes or no: a difference of two hundred kilobytes tells nobody anything.
    const bool same = text.str() == formats::write_school(school);
    INFO("slimfit generate --like " << ready_made.name << " -o " << path);
    CHECK(same);
}
