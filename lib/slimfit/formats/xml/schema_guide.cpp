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

std::vector<std::string> enumerated(pugi::xml_node type) {
    std::vector<std::string> words;
    for (const auto word : type.child("xs:restriction").children("xs:enumeration"))
        words.emplace_back(word.attribute("value").value());
    return words;
}

/// The type of the words of a list; nothing of another type.
pugi::xml_node type_in_list(pugi::xml_node schema, pugi::xml_node type) {
    const auto list = type.child("xs:restriction").child("xs:simpleType").child("xs:list");
    return named(schema, "xs:simpleType", list.attribute("itemType").value());
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

/// Those that the schema gives where it says what the type is.
ExampleValues annotated_examples(pugi::xml_node type) {
    std::vector<std::string> given;
    const auto annotation = type.child("xs:annotation");
    for (const auto example : annotation.children("xs:appinfo"))
        given.emplace_back(example.text().get());
    expects(given.size() == 2, "a type of our schemas has words, bounds or two examples");
    return {
        .lowest = given.front(),
        .highest = given.back(),
        .words = {},
        .are_bounds =
            static_cast<bool>(annotation.find_child_by_attribute("xs:appinfo", "source", "bound"))};
}

ExampleValues examples_of(pugi::xml_node schema, pugi::xml_node type) {
    const auto limits = type.child("xs:restriction");
    if (const auto lowest = limits.child("xs:minInclusive"))
        return {
            .lowest = lowest.attribute("value").value(),
            .highest = limits.child("xs:maxInclusive").attribute("value").value(),
            .words = {},
            .are_bounds = true};
    const auto in_list = enumerated(type_in_list(schema, type));
    if (!in_list.empty())
        return {in_list.front(), joined(in_list), in_list, true};
    const auto words = enumerated(type);
    if (!words.empty())
        return {words.front(), words.back(), words, words.size() <= 2};
    return annotated_examples(type);
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

    /// Of an attribute, or of the text of the element when none is named.
    [[nodiscard]] pugi::xml_node type(const ElementPath& path, std::string_view name) const {
        const auto type = name.empty() ? attributes_of(schema(), element(path)).attribute("base")
                                       : attribute(path, name).attribute("type");
        return named(schema(), "xs:simpleType", type.value());
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
    return documentation(document_->type(element, attribute));
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

bool SchemaGuide::requires_attribute(const ElementPath& element, std::string_view name) const {
    return document_->attribute(element, name).attribute("use").value() ==
           std::string_view{"required"};
}

bool SchemaGuide::is_repeated(const ElementPath& element) const {
    return document_->element(element).attribute("maxOccurs").value() ==
           std::string_view{"unbounded"};
}

std::optional<ExampleValues>
SchemaGuide::examples(const ElementPath& element, std::string_view attribute) const {
    const auto type = document_->type(element, attribute);
    if (!type)
        return std::nullopt;
    return examples_of(document_->schema(), type);
}

std::vector<std::string> SchemaGuide::required_children(const ElementPath& element) const {
    std::vector<std::string> names;
    for (const auto child : content_of(document_->schema(), document_->element(element)))
        if (child.attribute("minOccurs").value() != std::string_view{"0"})
            names.emplace_back(child.attribute("name").value());
    return names;
}

}  // namespace slimfit::formats
