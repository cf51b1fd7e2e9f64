#include "slimfit/formats/xml/xml_tree.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/formats/xml/syntax_words.hpp"

#include <algorithm>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <optional>

namespace slimfit::formats {

namespace {

struct FreesParser {
    void operator()(xmlParserCtxt* parser) const { xmlFreeParserCtxt(parser); }
};

/// What the parser said while it read.
struct Heard {
    std::vector<SyntaxFault> faults;
    std::optional<int> document_type_on;  ///< line
};

Heard& heard_by(void* parser) {
    return *static_cast<Heard*>(static_cast<xmlParserCtxt*>(parser)->_private);
}

std::string text_of(const char* words) {
    std::string text{words == nullptr ? "" : words};
    while (!text.empty() && (text.back() == '\n' || text.back() == '.'))
        text.pop_back();
    return text;
}

bool is_about_ends(int code) {
    return code == XML_ERR_TAG_NAME_MISMATCH || code == XML_ERR_TAG_NOT_FINISHED ||
           code == XML_ERR_DOCUMENT_END;
}

/// After these the tree is what the writer meant, but for a letter or a value.
bool leaves_tree_whole(const SyntaxFault& fault) {
    const auto code = fault.code;
    return is_bare_ampersand(fault) || code == XML_ERR_UNDECLARED_ENTITY ||
           code == XML_ERR_HYPHEN_IN_COMMENT || code == XML_ERR_ATTRIBUTE_REDEFINED;
}

/// After these the parser has all its tags; after others it may have missed one.
bool leaves_tags_whole(const SyntaxFault& fault) {
    return leaves_tree_whole(fault) || fault.code == XML_NS_ERR_UNDEFINED_NAMESPACE;
}

/// One end tag that is missing makes all tags around it look wrong too, up to the end of the file.
bool follows_from(const SyntaxFault& fault, const SyntaxFault& earlier) {
    if (fault.line == earlier.line)
        return true;
    return is_about_ends(fault.code) && !leaves_tags_whole(earlier) &&
           fault.opened_on <= earlier.line;
}

void on_fault(void* parser, xmlErrorPtr error) {
    auto& faults = heard_by(parser).faults;
    const SyntaxFault fault{
        .code = error->code,
        .line = error->line,
        .name = text_of(error->str1),
        .other_name = text_of(error->str2),
        .opened_on = error->int1,
        .own_words = text_of(error->message)};
    for (const auto& earlier : faults)
        if (follows_from(fault, earlier))
            return;
    faults.push_back(fault);
}

/// Called before the parser looks into the document type: nothing of it is taken in.
void on_document_type(
    void* parser, const xmlChar* /*name*/, const xmlChar* /*external*/, const xmlChar* /*system*/
) {
    heard_by(parser).document_type_on = xmlSAX2GetLineNumber(parser);
    xmlStopParser(static_cast<xmlParserCtxt*>(parser));
}

xmlParserInput* refuse_entity(const char* /*url*/, const char* /*id*/, xmlParserCtxt* /*parser*/) {
    return nullptr;
}

/// libxml2 keeps its loader of external entities per process.
void prepare_library() {
    static const bool prepared = [] {
        xmlInitParser();
        xmlSetExternalEntityLoader(refuse_entity);
        return true;
    }();
    static_cast<void>(prepared);
}

Problem document_type_refused(const std::string& file, int line) {
    return {
        file + ':' + std::to_string(line),
        filled(
            {"Hier staat <!DOCTYPE ...>. SlimFit leest om veiligheid geen documenttype of "
             "entiteiten. Haal het weg.",
             "Here stands <!DOCTYPE ...>. For safety SlimFit reads no document type or entities. "
             "Take it out."},
            {}
        )};
}

/// A tree of the text; of a text that is no XML none, unless it `recovers` what it can.
XmlTree read_tree(const SourceText& source, Heard& heard, bool recovers) {
    const std::unique_ptr<xmlParserCtxt, FreesParser> parser{xmlNewParserCtxt()};
    expects(parser != nullptr, "libxml2 makes a parser");
    parser->_private = &heard;
    parser->sax->serror = on_fault;
    parser->sax->internalSubset = on_document_type;
    return XmlTree{xmlCtxtReadMemory(
        parser.get(),
        source.text.data(),
        static_cast<int>(source.text.size()),
        nullptr,
        "UTF-8",
        XML_PARSE_NONET | XML_PARSE_BIG_LINES | (recovers ? XML_PARSE_RECOVER : 0)
    )};
}

/// What is nested too deep would break who walks through its tree.
bool is_nested_too_deep(const Heard& heard) {
    return std::ranges::find(heard.faults, XML_ERR_INTERNAL_ERROR, &SyntaxFault::code) !=
           heard.faults.end();
}

/// What can be made of a text that is no XML: a tree with a root, or none.
XmlTree recovered_tree(const SourceText& source) {
    Heard heard;
    auto tree = read_tree(source, heard, true);
    const bool is_usable =
        tree && xmlDocGetRootElement(tree.get()) != nullptr && !is_nested_too_deep(heard);
    return is_usable ? std::move(tree) : XmlTree{};
}

/// The last line of a text that does not end with the end of a tag.
std::optional<int> line_of_cut(std::string_view text) {
    const auto last = text.find_last_not_of(" \t\r\n");
    if (last == std::string_view::npos || text[last] == '>')
        return std::nullopt;
    return 1 + static_cast<int>(std::ranges::count(text.substr(0, last), '\n'));
}

/// Where a person looks for the tag that spoils what follows.
int begin_of(const SyntaxFault& fault) {
    return is_about_ends(fault.code) && fault.opened_on > 0 ? std::min(fault.opened_on, fault.line)
                                                            : fault.line;
}

std::optional<int> first_break(const std::vector<SyntaxFault>& faults) {
    std::optional<int> first;
    for (const auto& fault : faults)
        if (!leaves_tree_whole(fault))
            first = std::min(first.value_or(begin_of(fault)), begin_of(fault));
    return first;
}

}  // namespace

void FreesXmlTree::operator()(_xmlDoc* tree) const {
    xmlFreeDoc(tree);
}

ParsedXml parse_xml(const SourceText& source) {
    prepare_library();
    Heard heard;
    ParsedXml parsed;
    parsed.tree = read_tree(source, heard, false);
    if (heard.document_type_on) {
        parsed.tree.reset();
        parsed.problems = {document_type_refused(source.file, *heard.document_type_on)};
        return parsed;
    }
    const auto cut_off_on = line_of_cut(source.text);
    for (auto& fault : heard.faults) {
        fault.cut_off = fault.line == cut_off_on;
        parsed.problems.push_back({source.file + ':' + std::to_string(fault.line), words_of(fault)}
        );
        parsed.lines.push_back(fault.line);
    }
    parsed.breaks_on = first_break(heard.faults);
    if (!heard.faults.empty())
        parsed.tree = is_nested_too_deep(heard) ? XmlTree{} : recovered_tree(source);
    expects(
        parsed.tree != nullptr || !parsed.problems.empty(), "libxml2 says why it parsed nothing"
    );
    return parsed;
}

}  // namespace slimfit::formats
