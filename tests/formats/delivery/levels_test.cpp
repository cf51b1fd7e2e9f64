#include "slimfit/formats/xml/document.hpp"

#include "support/importing.hpp"

using namespace slimfit;

namespace {

/// One level with these attributes.
std::string level(const std::string& attributes) {
    return "<levels xmlns=\"https://slimfit.example/levels/1\">\n<level " + attributes +
           "/>\n</levels>";
}

const std::string complete{
    R"(pupil="L001" subject="rekenen" measure="FN" value="M4" on="2026-02-02")"};

bool is_right_by_schema(const std::string& text) {
    const auto source = formats::source_of(text, "levels.xml");
    return source && formats::Document::of(*source, formats::Schema::levels).has_value();
}

}  // namespace

TEST_CASE("The sample of SlimFit's own levels is right by its schema and read whole", "[import]") {
    const auto text = test::imported_file("levels.xml");
    CHECK(is_right_by_schema(text));
    const auto delivery = test::delivered(text);
    CHECK(delivery.kind == intake::FileKind::levels);
    CHECK(delivery.measurements.size() == 5);
    CHECK(delivery.remarks.empty());
    CHECK(delivery.measurements[3].measure == "Taalblok 4");
    CHECK(delivery.measurements[3].certainty == school::Certainty::observation);
}

TEST_CASE("What the schema of levels refuses is left out, with its line", "[import]") {
    REQUIRE(is_right_by_schema(level(complete)));
    for (const auto& [part, instead] : std::vector<std::pair<std::string, std::string>>{
             {"pupil=\"L001\"", ""},
             {"measure=\"FN\"", ""},
             {"value=\"M4\"", "value=\"\""},
             {"on=\"2026-02-02\"", "on=\"2026-02-30\""},
             {"on=\"2026-02-02\"", ""},
             {"on=", "certainty=\"hope\" on="}}) {
        const auto text = level(test::with(complete, part, instead));
        CAPTURE(text);
        CHECK_FALSE(is_right_by_schema(text));
        const auto delivery = test::delivered(text);
        CHECK(delivery.measurements.empty());
        REQUIRE(delivery.remarks.size() == 1);
        CHECK(delivery.remarks.front().where == "EDEX.XML:2");
    }
}

TEST_CASE("A value that is not on its scale is left out, whatever the schema says", "[import]") {
    const auto text = level(test::with(complete, "M4", "M9"));
    CHECK(is_right_by_schema(text));
    CHECK(test::delivered(text).measurements.empty());
}
