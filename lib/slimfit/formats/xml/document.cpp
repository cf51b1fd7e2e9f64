#include "slimfit/formats/xml/document.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/formats/xml/encoding.hpp"
#include "slimfit/formats/xml/identity_check.hpp"
#include "slimfit/formats/xml/schema_check.hpp"
#include "slimfit/formats/xml/schema_words.hpp"
#include "slimfit/formats/xml/tag_limits.hpp"
#include "slimfit/formats/xml/xml_tree.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <set>
#include <tuple>

namespace slimfit::formats {

namespace {

Problems
problems_of(const std::vector<SchemaFault>& faults, const SourceText& source, Schema schema) {
    const SchemaGuide guide{schema};
    Problems problems;
    for (const auto& fault : faults)
        problems.push_back({source.file + ':' + std::to_string(fault.line), words_of(fault, guide)}
        );
    if (faults.size() >= most_schema_faults)
        problems.push_back(
            {source.file,
             filled(
                 {"Meer dan {most} fouten: de rest staat hier niet. Verbeter eerst deze.",
                  "More than {most} faults: the rest is not listed. Correct these first."},
                 {{"most", static_cast<std::int64_t>(most_schema_faults)}}
             )}
        );
    return problems;
}

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

}  // namespace

struct Document::Held {
    std::string file;
    LineTable lines;
    pugi::xml_document tree;
};

Result<Document> Document::of(const SourceText& source, Schema schema) {
    for (const auto& fault_of : {fault_of_encoding, fault_of_tags})
        if (const auto fault = fault_of(source))
            return tl::unexpected{Problems{*fault}};
    auto tree = parse_xml(source);
    if (!tree)
        return tl::unexpected{std::move(tree.error())};
    auto held = std::make_unique<Held>(source.file, LineTable{source.text});
    const auto parsed = held->tree.load_buffer(
        source.text.data(), source.text.size(), pugi::parse_default, pugi::encoding_utf8
    );
    expects(static_cast<bool>(parsed), "both parsers agree on what is XML");

    Document document{std::move(held)};
    const auto faults = together(
        faults_of_schema(std::move(*tree), source, schema),
        faults_of_identity(document.root(), schema)
    );
    if (!faults.empty())
        return tl::unexpected{problems_of(faults, source, schema)};
    return document;
}

Document::Document(std::unique_ptr<const Held> held) : held_{std::move(held)} {}

Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

Element Document::root() const {
    return {held_->tree.document_element().internal_object(), held_->lines};
}

const std::string& Document::file() const {
    return held_->file;
}

}  // namespace slimfit::formats
