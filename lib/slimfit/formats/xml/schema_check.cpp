#include "slimfit/formats/xml/schema_check.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/formats/xml/tree_search.hpp"

#include <algorithm>
#include <libxml/tree.h>
#include <libxml/xmlschemas.h>
#include <memory>
#include <optional>
#include <set>
#include <tuple>

namespace slimfit::formats {

namespace {

struct FreesSchema {
    void operator()(xmlSchema* schema) const { xmlSchemaFree(schema); }

    void operator()(xmlSchemaParserCtxt* parser) const { xmlSchemaFreeParserCtxt(parser); }

    void operator()(xmlSchemaValidCtxt* validator) const { xmlSchemaFreeValidCtxt(validator); }
};

std::unique_ptr<xmlSchema, FreesSchema> compiled(Schema schema) {
    const auto text = text_of(schema);
    const std::unique_ptr<xmlSchemaParserCtxt, FreesSchema> parser{
        xmlSchemaNewMemParserCtxt(text.data(), static_cast<int>(text.size()))};
    std::unique_ptr<xmlSchema, FreesSchema> made{xmlSchemaParse(parser.get())};
    expects(made != nullptr, "the schema inside the program is a schema");
    return made;
}

/// What libxml2 says about one place.
struct Remark {
    int code{};
    int line{};
    xmlNode* node{};  ///< null for an unknown reference
    std::string first;
    std::string message;
};

void on_fault(void* remarks, xmlErrorPtr error) {
    const auto text_of = [](const char* words) { return std::string{words ? words : ""}; };
    auto* node = static_cast<xmlNode*>(error->node);
    if (node != nullptr && node->type == XML_ATTRIBUTE_NODE)
        node = node->parent;
    static_cast<std::vector<Remark>*>(remarks)->push_back(
        {.code = error->code,
         .line = error->line,
         .node = node,
         .first = text_of(error->str1),
         .message = text_of(error->message)}
    );
}

/// What stands between two marks of a remark; empty when they are not there.
std::string between(std::string_view words, std::string_view before, std::string_view after) {
    const auto start = words.find(before);
    if (start == std::string_view::npos)
        return {};
    words.remove_prefix(start + before.size());
    return std::string{words.substr(0, words.find(after))};
}

/// "{https://slimfit.example/school/1}zone" without the namespace, wherever it stands.
std::string without_namespaces(std::string words) {
    for (auto open = words.find('{'); open != std::string::npos; open = words.find('{', open)) {
        const auto close = words.find('}', open);
        if (close == std::string::npos)
            break;
        words.erase(open, close - open + 1);
    }
    return words;
}

/// The names in "Expected is one of ( {..}zone, {..}hall )."
std::vector<std::string> expected_elements(const Remark& remark) {
    auto list = without_namespaces(between(remark.message, "( ", " )"));
    std::vector<std::string> names;
    while (!list.empty()) {
        const auto comma = list.find(", ");
        names.push_back(list.substr(0, comma));
        list.erase(0, comma == std::string::npos ? comma : comma + 2);
    }
    return names;
}

bool is_about_value(int code) {
    return code >= XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1 &&
           code <= XML_SCHEMAV_CVC_ENUMERATION_VALID;
}

/// Makes faults of remarks. Holds what is known of the whole file, to tell causes from effects.
class Reading {
public:
    Reading(xmlDoc* tree, Schema schema)
        : tree_{tree}, guide_{schema}, schema_{compiled(schema)}, codes_{codes_in(tree)} {}

    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    ~Reading() {
        for (auto* node : removed_)
            xmlFreeNode(node);
    }

    std::vector<SchemaFault> faults() {
        // libxml2 skips what follows an element that does not belong there: take those out and
        // look again. Each round takes at least one kind of element out of one parent.
        while (look() && faults_.size() < most_schema_faults)
            ;
        std::ranges::stable_sort(faults_, {}, &SchemaFault::line);
        return std::move(faults_);
    }

private:
    /// Returns whether elements were taken out.
    bool look() {
        std::vector<Remark> remarks;
        const std::unique_ptr<xmlSchemaValidCtxt, FreesSchema> validator{
            xmlSchemaNewValidCtxt(schema_.get())};
        expects(validator != nullptr, "libxml2 makes a validator");
        xmlSchemaSetValidStructuredErrors(validator.get(), on_fault, &remarks);
        xmlSchemaValidateDoc(validator.get(), tree_);
        unexpected_.clear();
        for (const auto& remark : remarks)
            note(remark);
        for (auto* node : unexpected_)
            take_out(node);
        return !unexpected_.empty();
    }

    void note(const Remark& remark) {
        using Kind = SchemaFault::Kind;
        if (remark.code == XML_SCHEMAV_CVC_IDC)
            return note_code(remark);
        if (remark.node == nullptr)
            return;
        if (is_about_value(remark.code)) {
            const auto attribute = between(remark.message, "attribute '", "'");
            return add(
                remark.node,
                {.kind = Kind::wrong_value,
                 .attribute = attribute,
                 .value = value_of(remark.node, attribute)}
            );
        }
        switch (remark.code) {
        case XML_SCHEMAV_CVC_ELT_1:
            return add(remark.node, {.kind = Kind::wrong_root});
        case XML_SCHEMAV_ELEMENT_CONTENT:
            return note_content(remark);
        case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1:
        case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2:
        case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3:
            if (remark.message.find("Element content") != std::string::npos)
                return note_unexpected(first_element_in(remark.node), {});
            return add(remark.node, {.kind = Kind::stray_text});
        case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1:
        case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2:
            return add(
                remark.node, {.kind = Kind::unexpected_attribute, .attribute = remark.first}
            );
        case XML_SCHEMAV_CVC_COMPLEX_TYPE_4:
            return add(remark.node, {.kind = Kind::missing_attribute, .attribute = remark.first});
        default:
            return add(
                remark.node, {.kind = Kind::other, .own_words = without_namespaces(remark.message)}
            );
        }
    }

    void note_content(const Remark& remark) {
        if (remark.message.find("not expected") != std::string::npos)
            return note_unexpected(remark.node, expected_elements(remark));
        auto missing = guide_.required_children(path_of(remark.node));
        std::erase_if(missing, [&](const std::string& name) {
            return has_element_in(remark.node, name);
        });
        add(remark.node,
            {.kind = SchemaFault::Kind::missing_element, .expected = std::move(missing)});
    }

    /// What comes after it under the same parent by the same name does not belong there either.
    void note_unexpected(xmlNode* node, std::vector<std::string> expected) {
        for (; node != nullptr; node = next_of_same_name(node)) {
            add(node, {.kind = SchemaFault::Kind::unexpected_element, .expected = expected});
            unexpected_.push_back(node);
        }
    }

    /// A code given twice or a reference to nothing. A code that is missing has a remark of its
    /// own.
    void note_code(const Remark& remark) {
        SchemaFault fault;
        fault.value = between(remark.message, "['", "']");
        fault.constraint = remark.message.substr(remark.message.rfind('}') + 1);
        fault.constraint = fault.constraint.substr(0, fault.constraint.find('\''));
        fault.attribute = guide_.attribute_of(fault.constraint);
        if (remark.message.find("Duplicate key-sequence") != std::string::npos) {
            fault.kind = SchemaFault::Kind::duplicate;
            fault.first_line = first_line_of(remark.node, fault);
            add(remark.node, std::move(fault));
        } else if (remark.message.find("No match found") != std::string::npos) {
            fault.kind = SchemaFault::Kind::unknown_reference;
            const auto element = without_namespaces(between(remark.message, "Element '", "'"));
            if (!is_defined(fault))
                for (auto* node : elements_like(
                         tree_,
                         {.name = element,
                         .attribute = fault.attribute,
                         .value = fault.value,
                         .line = remark.line}
                     ))
                    add(node, fault);
        }
    }

    /// The thing may be there while a fault of its own kept it out of libxml2's table.
    [[nodiscard]] bool is_defined(const SchemaFault& reference) const {
        return std::ranges::any_of(
            guide_.definitions_of(reference.constraint),
            [&](const Definition& place) {
                return codes_.contains({place.element, reference.value});
            }
        );
    }

    [[nodiscard]] int first_line_of(const xmlNode* node, const SchemaFault& duplicate) const {
        for (const auto& place : guide_.definitions_of(duplicate.constraint))
            for (const auto* other : elements_like(
                     tree_,
                     {.name = place.element,
                     .attribute = duplicate.attribute,
                     .value = duplicate.value}
                 ))
                if (other != node && (!place.table.empty() || other->parent == node->parent))
                    return line_of(other);
        return 0;
    }

    /// One fault per place: libxml2 often has a second remark on the same attribute, and every
    /// round repeats those of the round before.
    void add(xmlNode* node, SchemaFault fault) {
        const auto about = fault.attribute.empty() ? fault.kind : SchemaFault::Kind::wrong_value;
        if (faults_.size() >= most_schema_faults ||
            !noted_.emplace(node, fault.attribute, about).second)
            return;
        fault.line = line_of(node);
        fault.element = path_of(node);
        faults_.push_back(std::move(fault));
    }

    void take_out(xmlNode* node) {
        xmlUnlinkNode(node);
        removed_.push_back(node);
    }

    xmlDoc* tree_;
    SchemaGuide guide_;
    std::unique_ptr<xmlSchema, FreesSchema> schema_;
    std::set<ElementCode> codes_;
    std::vector<SchemaFault> faults_;
    std::set<std::tuple<const xmlNode*, std::string, SchemaFault::Kind>> noted_;
    std::vector<xmlNode*> unexpected_;  ///< of this round
    std::vector<xmlNode*> removed_;
};

}  // namespace

std::vector<SchemaFault> faults_of_schema(XmlTree tree, Schema schema) {
    return Reading{tree.get(), schema}.faults();
}

}  // namespace slimfit::formats
