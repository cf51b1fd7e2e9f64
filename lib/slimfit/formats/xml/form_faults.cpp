#include "slimfit/formats/xml/form_faults.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/formats/xml/element.hpp"
#include "slimfit/formats/xml/identity_check.hpp"
#include "slimfit/formats/xml/schema_check.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace slimfit::formats {

namespace {

/// By line. A code that is no code cannot be known either: that is told once.
std::vector<SchemaFault>
together(std::vector<SchemaFault> faults, const std::vector<SchemaFault>& of_identity) {
    const auto place_of = [](const SchemaFault& fault) {
        return std::tuple{fault.line, fault.element, fault.attribute, fault.value};
    };
    std::set<std::tuple<int, ElementPath, std::string, std::string>> places;
    for (const auto& fault : faults)
        places.insert(place_of(fault));
    for (const auto& fault : of_identity)
        if (!places.contains(place_of(fault)))
            faults.push_back(fault);
    std::ranges::stable_sort(faults, {}, &SchemaFault::line);
    return faults;
}

std::vector<SchemaFault> faults_of_codes(const SourceText& source, Schema schema) {
    const LineTable lines{source.text};
    pugi::xml_document tree;
    const auto read = tree.load_buffer(
        source.text.data(), source.text.size(), pugi::parse_default, pugi::encoding_utf8
    );
    expects(static_cast<bool>(read), "both parsers agree on what is XML");
    return faults_of_identity({tree.document_element().internal_object(), lines}, schema);
}

}  // namespace

std::vector<SchemaFault> faults_of_form(XmlTree tree, const SourceText& source, Schema schema) {
    return together(
        faults_of_schema(std::move(tree), source, schema), faults_of_codes(source, schema)
    );
}

}  // namespace slimfit::formats
