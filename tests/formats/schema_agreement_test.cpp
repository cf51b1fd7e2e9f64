#include "slimfit/formats/school_file/draft.hpp"
#include "slimfit/formats/school_writer.hpp"
#include "slimfit/formats/xml/document.hpp"

#include "formats/random_school.hpp"
#include "formats/same_content.hpp"
#include "support/random_source.hpp"

#include <catch2/catch.hpp>
#include <pugixml.hpp>

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <memory>
#include <sstream>
#include <vector>

using namespace slimfit;
using formats::Schema;

namespace {

std::string text_of(const pugi::xml_document& tree) {
    std::ostringstream text;
    tree.save(text, "", pugi::format_raw);
    return text.str();
}

/// What libxml2 says of a text with the whole schema, keys and references too.
class Oracle {
public:
    Oracle() {
        const auto text = formats::text_of(Schema::school);
        auto* parser = xmlSchemaNewMemParserCtxt(text.data(), static_cast<int>(text.size()));
        schema_.reset(xmlSchemaParse(parser));
        xmlSchemaFreeParserCtxt(parser);
    }

    [[nodiscard]] bool finds_right(const std::string& xml) const {
        auto* tree = xmlReadMemory(
            xml.data(), static_cast<int>(xml.size()), nullptr, "UTF-8", XML_PARSE_NONET
        );
        auto* validator = xmlSchemaNewValidCtxt(schema_.get());
        xmlSchemaSetValidStructuredErrors(
            validator, [](void*, xmlErrorPtr) {}, nullptr
        );
        const bool right = xmlSchemaValidateDoc(validator, tree) == 0;
        xmlSchemaFreeValidCtxt(validator);
        xmlFreeDoc(tree);
        return right;
    }

private:
    struct Frees {
        void operator()(xmlSchema* schema) const { xmlSchemaFree(schema); }
    };

    std::unique_ptr<xmlSchema, Frees> schema_;
};

/// All attributes that hold a code or refer to one.
std::vector<pugi::xml_attribute> codes_in(pugi::xml_node root) {
    static const std::vector<std::string> names{
        "code",
        "zone",
        "unit",
        "staff",
        "subject",
        "scale",
        "home",
        "leader",
        "base-group",
        "pupil",
        "offer",
        "of"};
    std::vector<pugi::xml_attribute> found;
    root.find_node([&](pugi::xml_node node) {
        for (const auto attribute : node.attributes())
            if (std::ranges::find(names, attribute.name()) != names.end())
                found.push_back(attribute);
        return false;
    });
    return found;
}

/// Writes the default of every attribute that is missing where the schema gives it one.
int write_out_defaults(pugi::xml_node declared, pugi::xml_node schema, pugi::xml_node element) {
    auto type = declared.child("xs:complexType");
    if (!type)
        type = schema.find_child_by_attribute("name", declared.attribute("type").value());
    int written = 0;
    for (const auto attribute : type.children("xs:attribute"))
        if (attribute.attribute("default") &&
            !element.attribute(attribute.attribute("name").value())) {
            element.append_attribute(attribute.attribute("name").value())
                .set_value(attribute.attribute("default").value());
            ++written;
        }
    for (const auto child : element.children())
        for (const auto content : type.children())
            if (const auto found = content.find_child_by_attribute("name", child.name()))
                written += write_out_defaults(found, schema, child);
    return written;
}

school::School draft_in(const std::string& xml) {
    const auto source = formats::source_of(xml, "school.xml");
    REQUIRE(source);
    const auto document = formats::Document::of(*source, Schema::school);
    REQUIRE(document);
    school::ProblemList problems{"school.xml"};
    return formats::read_draft(document->root(), problems);
}

}  // namespace

TEST_CASE("A default of the schema is what the reader takes", "[formats][schema][property]") {
    const auto seed = GENERATE(range(0U, 20U));
    CAPTURE(seed);
    const auto school = test::random_school(seed);
    pugi::xml_document schema;
    schema.load_string(std::string{formats::text_of(Schema::school)}.c_str());
    pugi::xml_document tree;
    tree.load_string(formats::write_school(school).c_str());
    const int written = write_out_defaults(
        schema.document_element().child("xs:element"),
        schema.document_element(),
        tree.document_element()
    );
    CHECK(written > 0);
    CHECK(test::same_content(draft_in(text_of(tree)), school));
}

TEST_CASE("Keys and references are judged as libxml2 judges them", "[formats][schema][property]") {
    const Oracle oracle;
    int refused = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        pugi::xml_document tree;
        tree.load_string(formats::write_school(test::random_school(seed % 20)).c_str());
        // Some code takes the value of another: it may then be double, lead nowhere, or be right.
        test::RandomSource random{seed};
        auto codes = codes_in(tree.document_element());
        const std::string other = codes[random.row(codes.size())].value();
        codes[random.row(codes.size())].set_value(other.c_str());

        const auto text = text_of(tree);
        CAPTURE(text);
        const auto source = formats::source_of(text, "school.xml");
        REQUIRE(source);
        const bool right = formats::Document::of(*source, Schema::school).has_value();
        CHECK(right == oracle.finds_right(text));
        refused += right ? 0 : 1;
    }
    CHECK(refused > 50);
    CHECK(refused < 200);
}
