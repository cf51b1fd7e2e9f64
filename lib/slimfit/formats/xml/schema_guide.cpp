#include "slimfit/formats/xml/schema_guide.hpp"

#include "slimfit/core/contract.hpp"

#include <pugixml.hpp>

namespace slimfit::formats {

namespace {

/// The child of a schema node with that name attribute.
pugi::xml_node named(pugi::xml_node parent, const char* kind, std::string_view name) {
    return parent.find_child([&](pugi::xml_node child) {
        return child.name() == std::string_view{kind} && child.attribute("name").value() == name;
    });
}

std::optional<Message> documentation(pugi::xml_node node) {
    Message words;
    for (const auto text : node.child("xs:annotation").children("xs:documentation"))
        (text.attribute("xml:lang").value() == std::string_view{"nl"} ? words.dutch : words.english
        ) = text.text().get();
    if (words.dutch.empty() || words.english.empty())
        return std::nullopt;
    return words;
}

/// The complex type of an element: inside it, or named.
pugi::xml_node type_of(pugi::xml_node schema, pugi::xml_node element) {
    if (const auto inside = element.child("xs:complexType"))
        return inside;
    return named(schema, "xs:complexType", element.attribute("type").value());
}

/// The sequence, choice or all of an element's content.
pugi::xml_node content_of(pugi::xml_node schema, pugi::xml_node element) {
    const auto type = type_of(schema, element);
    for (const auto* kind : {"xs:sequence", "xs:choice", "xs:all"})
        if (const auto content = type.child(kind))
            return content;
    return {};
}

/// What holds the attributes of an element: its type, or the extension of a type with text.
pugi::xml_node attributes_of(pugi::xml_node schema, pugi::xml_node element) {
    const auto type = type_of(schema, element);
    const auto extension = type.child("xs:simpleContent").child("xs:extension");
    return extension ? extension : type;
}

std::vector<std::string> names_of(pugi::xml_node parent, const char* kind) {
    std::vector<std::string> names;
    for (const auto child : parent.children(kind))
        names.emplace_back(child.attribute("name").value());
    return names;
}

}  // namespace

struct SchemaGuide::Document {
    pugi::xml_document tree;

    [[nodiscard]] pugi::xml_node schema() const { return tree.document_element(); }

    [[nodiscard]] pugi::xml_node element(const ElementPath& path) const {
        if (path.empty())
            return {};
        auto element = named(schema(), "xs:element", path.front());
        for (std::size_t step = 1; step < path.size() && element; ++step)
            element = named(content_of(schema(), element), "xs:element", path[step]);
        return element;
    }

    [[nodiscard]] pugi::xml_node
    attribute(const ElementPath& path, std::string_view attribute) const {
        return named(attributes_of(schema(), element(path)), "xs:attribute", attribute);
    }
};

SchemaGuide::SchemaGuide(Schema schema) {
    auto document = std::make_unique<Document>();
    const auto text = text_of(schema);
    expects(
        static_cast<bool>(document->tree.load_buffer(text.data(), text.size())),
        "the schema inside the program is XML"
    );
    document_ = std::move(document);
}

SchemaGuide::SchemaGuide(SchemaGuide&&) noexcept = default;
SchemaGuide& SchemaGuide::operator=(SchemaGuide&&) noexcept = default;
SchemaGuide::~SchemaGuide() = default;

std::string SchemaGuide::root() const {
    const auto schema = document_->schema();
    return std::string{"<"} + schema.child("xs:element").attribute("name").value() + " xmlns=\"" +
           schema.attribute("targetNamespace").value() + "\">";
}

std::optional<Message>
SchemaGuide::expected(const ElementPath& element, std::string_view attribute) const {
    const auto place = document_->element(element);
    const auto type = attribute.empty()
                          ? attributes_of(document_->schema(), place).attribute("base")
                          : document_->attribute(element, attribute).attribute("type");
    return documentation(named(document_->schema(), "xs:simpleType", type.value()));
}

std::optional<Message>
SchemaGuide::purpose(const ElementPath& element, std::string_view attribute) const {
    return documentation(document_->attribute(element, attribute));
}

std::vector<std::string> SchemaGuide::attributes(const ElementPath& element) const {
    return names_of(
        attributes_of(document_->schema(), document_->element(element)), "xs:attribute"
    );
}

std::vector<std::string> SchemaGuide::children(const ElementPath& element) const {
    return names_of(content_of(document_->schema(), document_->element(element)), "xs:element");
}

std::vector<std::string> SchemaGuide::required_children(const ElementPath& element) const {
    std::vector<std::string> names;
    for (const auto child : content_of(document_->schema(), document_->element(element)))
        if (child.attribute("minOccurs").value() != std::string_view{"0"})
            names.emplace_back(child.attribute("name").value());
    return names;
}

}  // namespace slimfit::formats
