#include "slimfit/formats/xml/schema_check.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/formats/xml/element.hpp"
#include "slimfit/formats/xml/schema_guide.hpp"
#include "slimfit/formats/xml/schema_remarks.hpp"
#include "slimfit/formats/xml/tree_search.hpp"

#include <algorithm>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace slimfit::formats {

namespace {

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
std::vector<std::string> expected_elements(const SchemaRemark& remark) {
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
class SchemaReading {
public:
    /// Of a broken text the tree may have other elements than the text has tags.
    SchemaReading(xmlDoc* tree, const SourceText& source, Schema schema, bool is_broken)
        : tree_{tree}, source_{source}, guide_{schema}, schema_{schema}, is_broken_{is_broken} {}

    SchemaReading(const SchemaReading&) = delete;
    SchemaReading& operator=(const SchemaReading&) = delete;

    ~SchemaReading() {
        for (auto* node : removed_)
            xmlFreeNode(node);
    }

    std::vector<SchemaFault> faults() {
        // libxml2 skips what follows an element that does not belong there: take those out and
        // look again.
        for (int round = 0; round < most_rounds && look() && !is_full(); ++round)
            ;
        return std::move(faults_);
    }

private:
    /// Each round looks through the whole file: what is hostile must not buy hours with it.
    static constexpr int most_rounds = 50;

    [[nodiscard]] bool is_full() const { return faults_.size() >= most_schema_faults; }

    /// Returns whether elements were taken out.
    bool look() {
        const auto remarks = schema_.remarks_on(tree_);
        if (tags_.empty() && !remarks.empty())
            survey();
        unexpected_.clear();
        for (const auto& remark : remarks)
            note(remark);
        for (auto* node : unexpected_)
            take_out(node);
        return !unexpected_.empty();
    }

    /// Before anything is taken out. libxml2 knows where a start tag ends, and not beyond line
    /// 65535; a person looks for where it begins.
    void survey() {
        const auto elements = elements_in(tree_);
        const auto tags = start_tags(source_.text);
        expects(is_broken_ || elements.size() == tags.size(), "both parsers see the same elements");
        constexpr StartTag nowhere{.line = std::numeric_limits<int>::max()};
        for (std::size_t element = 0; element < elements.size(); ++element)
            tags_.emplace(elements[element], element < tags.size() ? tags[element] : nowhere);
    }

    void note(const SchemaRemark& remark) {
        using Kind = SchemaFault::Kind;
        if (is_about_value(remark.code)) {
            const auto attribute = between(remark.message, "attribute '", "'");
            return add(
                remark.element,
                {.kind = Kind::wrong_value,
                 .attribute = attribute,
                 .value = value_of(remark.element, attribute)}
            );
        }
        switch (remark.code) {
        case XML_SCHEMAV_CVC_ELT_1:
            return add(remark.element, {.kind = Kind::wrong_root});
        case XML_SCHEMAV_ELEMENT_CONTENT:
            return note_content(remark);
        case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1:
        case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2:
        case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3:
            if (remark.message.find("Element content") != std::string::npos)
                return note_unexpected(first_element_in(remark.element), {});
            return add(remark.element, {.kind = Kind::stray_text});
        case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1:
        case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2:
            return add(
                remark.element, {.kind = Kind::unexpected_attribute, .attribute = remark.first}
            );
        case XML_SCHEMAV_CVC_COMPLEX_TYPE_4:
            return add(
                remark.element, {.kind = Kind::missing_attribute, .attribute = remark.first}
            );
        default:
            return add(
                remark.element,
                {.kind = Kind::other, .own_words = without_namespaces(remark.message)}
            );
        }
    }

    void note_content(const SchemaRemark& remark) {
        if (remark.message.find("not expected") != std::string::npos)
            return note_unexpected(remark.element, expected_elements(remark));
        auto missing = guide_.required_children(path_of(remark.element));
        std::erase_if(missing, [&](const std::string& name) {
            return has_element_in(remark.element, name);
        });
        add(remark.element,
            {.kind = SchemaFault::Kind::missing_element, .expected = std::move(missing)});
    }

    /// Of a name that the parent does not know at all, what comes after it does not belong there
    /// either.
    void note_unexpected(xmlNode* node, std::vector<std::string> expected) {
        const auto path = path_of(node);
        const auto known = guide_.children({path.begin(), path.end() - 1});
        const bool is_known = std::ranges::find(known, path.back()) != known.end();
        const auto* earlier = previous_of_same_name(node);
        SchemaFault fault{
            .kind = SchemaFault::Kind::unexpected_element, .expected = std::move(expected)};
        if (is_known && earlier != nullptr)
            fault.first_line = tags_.at(earlier).line;
        for (; node != nullptr; node = is_known ? nullptr : next_of_same_name(node)) {
            add(node, fault);
            unexpected_.push_back(node);
        }
    }

    /// One fault per place: libxml2 often has a second remark on the same attribute, and every
    /// round repeats those of the round before.
    void add(xmlNode* node, SchemaFault fault) {
        const auto about = fault.attribute.empty() ? fault.kind : SchemaFault::Kind::wrong_value;
        if (is_full() || !noted_.emplace(node, fault.attribute, about).second)
            return;
        const auto& tag = tags_.at(node);
        fault.line = tag.line;
        fault.place = tag.place;
        fault.element = path_of(node);
        faults_.push_back(std::move(fault));
    }

    void take_out(xmlNode* node) {
        xmlUnlinkNode(node);
        removed_.push_back(node);
    }

    xmlDoc* tree_;
    const SourceText& source_;
    SchemaGuide guide_;
    CompiledSchema schema_;
    bool is_broken_;
    std::map<const xmlNode*, StartTag> tags_;
    std::vector<SchemaFault> faults_;
    std::set<std::tuple<const xmlNode*, std::string, SchemaFault::Kind>> noted_;
    std::vector<xmlNode*> unexpected_;  ///< of this round
    std::vector<xmlNode*> removed_;
};

/// What is missing may stand below the break, and what refers may refer to it.
bool is_of_element_itself(const SchemaFault& fault) {
    switch (fault.kind) {
    case SchemaFault::Kind::unexpected_element:
    case SchemaFault::Kind::unexpected_attribute:
    case SchemaFault::Kind::missing_attribute:
    case SchemaFault::Kind::wrong_value:
        return true;
    case SchemaFault::Kind::wrong_root:
    case SchemaFault::Kind::missing_element:
    case SchemaFault::Kind::stray_text:
    case SchemaFault::Kind::duplicate:
    case SchemaFault::Kind::unknown_reference:
    case SchemaFault::Kind::other:
        break;
    }
    return false;
}

}  // namespace

std::vector<SchemaFault> faults_of_schema(XmlTree tree, const SourceText& source, Schema schema) {
    return SchemaReading{tree.get(), source, schema, false}.faults();
}

std::vector<SchemaFault>
faults_of_schema_above(int line, XmlTree tree, const SourceText& source, Schema schema) {
    auto faults = SchemaReading{tree.get(), source, schema, true}.faults();
    std::erase_if(faults, [&](const SchemaFault& fault) {
        return fault.line >= line || !is_of_element_itself(fault);
    });
    return faults;
}

}  // namespace slimfit::formats
