#include "slimfit/formats/xml/schema_remarks.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/formats/xml/identity_constraint.hpp"

#include <libxml/tree.h>
#include <libxml/xmlschemas.h>

namespace slimfit::formats {

namespace {

struct FreesContext {
    void operator()(xmlSchemaParserCtxt* parser) const { xmlSchemaFreeParserCtxt(parser); }

    void operator()(xmlSchemaValidCtxt* validator) const { xmlSchemaFreeValidCtxt(validator); }
};

/// Far more than is ever told. A hostile file of 16 MB can earn millions, and libxml2 cannot be
/// stopped.
constexpr std::size_t most_remarks = 20'000;

void on_fault(void* context, xmlErrorPtr error) {
    auto& remarks = *static_cast<std::vector<SchemaRemark>*>(context);
    if (remarks.size() >= most_remarks)
        return;
    const auto text_of = [](const char* words) { return std::string{words ? words : ""}; };
    auto* node = static_cast<xmlNode*>(error->node);
    if (node == nullptr)
        return;
    if (node->type == XML_ATTRIBUTE_NODE)
        node = node->parent;
    remarks.push_back(
        {.code = error->code,
         .element = node,
         .first = text_of(error->str1),
         .message = text_of(error->message)}
    );
}

}  // namespace

CompiledSchema::CompiledSchema(Schema schema) {
    const auto text = text_without_identity_constraints(schema);
    const std::unique_ptr<xmlSchemaParserCtxt, FreesContext> parser{
        xmlSchemaNewMemParserCtxt(text.data(), static_cast<int>(text.size()))};
    schema_.reset(xmlSchemaParse(parser.get()));
    expects(schema_ != nullptr, "the schema inside the program is a schema");
}

std::vector<SchemaRemark> CompiledSchema::remarks_on(_xmlDoc* tree) const {
    std::vector<SchemaRemark> remarks;
    const std::unique_ptr<xmlSchemaValidCtxt, FreesContext> validator{
        xmlSchemaNewValidCtxt(schema_.get())};
    expects(validator != nullptr, "libxml2 makes a validator");
    xmlSchemaSetValidStructuredErrors(validator.get(), on_fault, &remarks);
    const int verdict = xmlSchemaValidateDoc(validator.get(), tree);
    expects(verdict == 0 || !remarks.empty(), "libxml2 says why a tree is not right");
    return remarks;
}

void CompiledSchema::Frees::operator()(_xmlSchema* schema) const {
    xmlSchemaFree(schema);
}

}  // namespace slimfit::formats
