#include "slimfit/formats/school_file/words.hpp"
#include "slimfit/formats/xml/identity_constraint.hpp"
#include "slimfit/formats/xml/schema.hpp"
#include "slimfit/formats/xml/schema_remarks.hpp"

#include <catch2/catch.hpp>
#include <pugixml.hpp>

#include <fstream>
#include <iterator>
#include <set>

using namespace slimfit;
using formats::Schema;

namespace {

std::string text_of_file(const std::string& name) {
    std::ifstream stream{std::string{SLIMFIT_SOURCE_DIR} + "/schemas/" + name};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

std::set<std::string> words_in_schema(Schema schema, const std::string& type) {
    pugi::xml_document tree;
    const auto text = formats::text_of(schema);
    tree.load_buffer(text.data(), text.size());
    const auto found = tree.document_element().find_child_by_attribute("name", type.c_str());
    std::set<std::string> words;
    for (const auto value : found.child("xs:restriction").children("xs:enumeration"))
        words.insert(value.attribute("value").value());
    return words;
}

template <class Table>
std::set<std::string> words_in(const Table& table) {
    std::set<std::string> words;
    for (const auto& word : table)
        words.emplace(word.word);
    return words;
}

}  // namespace

TEST_CASE("The program carries the schemas as they stand in their folder", "[formats][schema]") {
    CHECK(formats::text_of(Schema::school) == text_of_file("slimfit-school.xsd"));
    CHECK(formats::text_of(Schema::roster) == text_of_file("slimfit-roster.xsd"));
    CHECK(formats::text_of(Schema::levels) == text_of_file("slimfit-levels.xsd"));
}

TEST_CASE("All of them are schemas to libxml2", "[formats][schema]") {
    CHECK_NOTHROW(formats::CompiledSchema{Schema::school});
    CHECK_NOTHROW(formats::CompiledSchema{Schema::roster});
    CHECK_NOTHROW(formats::CompiledSchema{Schema::levels});
}

TEST_CASE("Everything in a schema is explained in Dutch and English", "[formats][schema]") {
    const auto schema = GENERATE(Schema::school, Schema::roster, Schema::levels);
    pugi::xml_document tree;
    const auto text = formats::text_of(schema);
    tree.load_buffer(text.data(), text.size());
    const std::set<std::string> explained{
        "xs:element", "xs:attribute", "xs:simpleType", "xs:complexType", "xs:enumeration"};
    tree.find_node([&](pugi::xml_node node) {
        const bool has_name = node.attribute("name") || node.attribute("value");
        if (!explained.contains(node.name()) || !has_name)
            return false;
        CAPTURE(node.path(), node.attribute("name").value());
        const auto annotation = node.child("xs:annotation");
        for (const auto* language : {"nl", "en"}) {
            const auto words =
                annotation.find_child_by_attribute("xs:documentation", "xml:lang", language);
            CHECK_FALSE(std::string{words.text().get()}.empty());
        }
        return false;
    });
}

TEST_CASE("Every type has words, bounds or two examples", "[formats][schema]") {
    const auto schema = GENERATE(Schema::school, Schema::roster);
    pugi::xml_document tree;
    const auto text = formats::text_of(schema);
    tree.load_buffer(text.data(), text.size());
    for (const auto type : tree.document_element().children("xs:simpleType")) {
        CAPTURE(type.attribute("name").value());
        const auto limits = type.child("xs:restriction");
        const auto list = limits.child("xs:simpleType").child("xs:list");
        const auto given = type.child("xs:annotation").children("xs:appinfo");
        const auto examples = std::distance(given.begin(), given.end());
        const bool is_list_of_words =
            list && !words_in_schema(schema, list.attribute("itemType").value()).empty();
        CHECK(
            (limits.child("xs:enumeration") || limits.child("xs:minInclusive") ||
             is_list_of_words || examples == 2)
        );
    }
}

TEST_CASE("The words of reader and writer are those of the schema", "[formats][schema]") {
    using namespace formats;
    const auto same = [](const char* type, const auto& table) {
        CAPTURE(type);
        CHECK(words_in_schema(Schema::school, type) == words_in(table));
    };
    same("Weekday", weekday_words);
    same("CycleWeek", cycle_week_words);
    same("Region", region_words);
    same("ZoneKind", zone_kind_words);
    same("Role", role_words);
    same("Nature", nature_words);
    same("LoadKind", load_words);
    same("ResponsibleTeacher", responsible_words);
    same("QualificationKind", qualification_words);
    same("WishAbout", wish_words);
    same("BlockShape", block_shape_words);
    same("AudienceKind", audience_words);
    same("Certainty", certainty_words);
}

TEST_CASE("Each reference of the school schema leads to a key that is there", "[formats][schema]") {
    std::set<std::string> keys;
    int references = 0;
    for (const auto& constraint : formats::identity_constraints(Schema::school)) {
        CAPTURE(constraint.name);
        CHECK_FALSE(constraint.scope.empty());
        CHECK_FALSE(constraint.attribute.empty());
        if (constraint.refers_to.empty())
            keys.insert(constraint.name);
        else
            CHECK((++references, keys.contains(constraint.refers_to)));
    }
    CHECK(references > 10);
}
