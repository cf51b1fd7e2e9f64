#include "slimfit/formats/xml/schema_remarks.hpp"

#include "slimfit/core/contract.hpp"

#include <libxml/tree.h>
#include <libxml/xmlschemas.h>

namespace slimfit::formats {

namespace {

struct FreesContext {
    void operator()(xmlSchemaParserCtxt* parser) const { xmlSchemaFreeParserCtxt(parser); }

    void operator()(xmlSchemaValidCtxt* validator) const { xmlSchemaFreeValidCtxt(validator); }
};

void on_fault(void* remarks, xmlErrorPtr error) {
    const auto text_of = [](const char* words) { return std::string{words ? words : ""}; };
    auto* node = static_cast<xmlNode*>(error->node);
    if (node != nullptr && node->type == XML_ATTRIBUTE_NODE)
        node = node->parent;
    static_cast<std::vector<SchemaRemark>*>(remarks)->push_back(
        {.code = error->code,
         .line = error->line,
         .element = node,
         .first = text_of(error->str1),
         .message = text_of(error->message)}
    );
}

}  // namespace

CompiledSchema::CompiledSchema(Schema schema) {
    const auto text = text_of(schema);
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
