#include "slimfit/formats/xml/document.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/formats/xml/encoding.hpp"
#include "slimfit/formats/xml/every_way.hpp"
#include "slimfit/formats/xml/form_faults.hpp"
#include "slimfit/formats/xml/problem_order.hpp"
#include "slimfit/formats/xml/schema_check.hpp"
#include "slimfit/formats/xml/schema_words.hpp"
#include "slimfit/formats/xml/tag_limits.hpp"
#include "slimfit/formats/xml/xml_tree.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <iterator>
#include <optional>

namespace slimfit::formats {

namespace {

std::optional<Problem> fault_before_parsing(const SourceText& source) {
    if (auto fault = fault_of_encoding(source))
        return fault;
    return fault_of_tags(source);
}

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

Problems merged(Problems some, Problems others) {
    if (some.empty())
        return others;
    if (others.empty())
        return some;
    std::ranges::move(others, std::back_inserter(some));
    return in_order_of_lines(std::move(some));
}

/// A tag that is not closed leaves open where everything after it belongs: only what stands above
/// it can be judged.
Problems problems_of_broken(ParsedXml parsed, const SourceText& source, Schema schema) {
    if (!parsed.tree || !parsed.breaks_on)
        return std::move(parsed.problems);
    const auto faults =
        faults_of_schema_above(*parsed.breaks_on, std::move(parsed.tree), source, schema);
    return merged(std::move(parsed.problems), problems_of(faults, source, schema));
}

}  // namespace

struct Document::Held {
    explicit Held(const SourceText& source) : file{source.file}, lines{source.text} {}

    std::string file;
    LineTable lines;
    pugi::xml_document tree;
};

Result<Document> Document::of(const SourceText& source, Schema schema) {
    return of(source, schema, nullptr);
}

Result<Document>
Document::of(const SourceText& source, Schema schema, const Meaning& faults_of_meaning) {
    if (auto fault = fault_before_parsing(source))
        return tl::unexpected{Problems{*std::move(fault)}};
    auto parsed = parse_xml(source);
    if (parsed.breaks_on || !parsed.tree)
        return tl::unexpected{problems_of_broken(std::move(parsed), source, schema)};
    auto faults = faults_of_form(std::move(parsed.tree), source, schema);
    // What a slip of typing makes of its own line is told as that slip.
    std::erase_if(faults, [&](const SchemaFault& fault) {
        return std::ranges::find(parsed.lines, fault.line) != parsed.lines.end();
    });
    if (parsed.problems.empty() && faults.empty())
        return held_of(source);
    auto problems = merged(std::move(parsed.problems), problems_of(faults, source, schema));
    if (faults_of_meaning) {
        const FaultyForm form{source, schema, std::move(faults), std::move(parsed.lines)};
        problems = merged(std::move(problems), problems_in_every_way(form, faults_of_meaning));
    }
    return tl::unexpected{std::move(problems)};
}

Result<Document> Document::without_schema(const SourceText& source) {
    if (const auto fault = fault_before_parsing(source))
        return tl::unexpected{Problems{*fault}};
    auto parsed = parse_xml(source);
    if (!parsed.problems.empty())
        return tl::unexpected{in_order_of_lines(std::move(parsed.problems))};
    return held_of(source);
}

Document Document::held_of(const SourceText& source) {
    auto held = std::make_unique<Held>(source);
    const auto read = held->tree.load_buffer(
        source.text.data(), source.text.size(), pugi::parse_default, pugi::encoding_utf8
    );
    expects(static_cast<bool>(read), "both parsers agree on what is XML");
    return Document{std::move(held)};
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
