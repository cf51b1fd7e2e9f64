#include "slimfit/formats/delivery/sieve.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/formats/delivery/catcher.hpp"
#include "slimfit/formats/xml/tag_limits.hpp"

#include <algorithm>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace slimfit::formats {

namespace {

/// An EDEXML file of 16 MB has up to 1,300,000.
constexpr std::size_t most_tags_of_a_delivery = 2'000'000;

std::string_view view_of(const xmlChar* text) {
    return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

/// What the parser found on its way.
struct Hearing {
    explicit Hearing(const intake::KeyedHash& hash) : catcher{hash} {}

    Catcher catcher;
    std::vector<HeardAttribute> attributes;  ///< of the element that opens, in one place for all
    std::optional<int> broken_on;            ///< line
    bool has_unknown_entity{};               ///< that is what is broken
    std::optional<int> document_type_on;     ///< line
    std::optional<int> too_deep_on;          ///< line
};

xmlParserCtxt* parser_of(void* context) {
    return static_cast<xmlParserCtxt*>(context);
}

Hearing& heard_by(void* context) {
    return *static_cast<Hearing*>(parser_of(context)->_private);
}

/// libxml2 gives five pointers for each: name, prefix, namespace, begin and end of the value.
void hear_attributes(std::span<const xmlChar*> pointers, std::vector<HeardAttribute>& heard) {
    heard.clear();
    for (; !pointers.empty(); pointers = pointers.subspan(5)) {
        if (pointers[2] != nullptr)
            continue;
        const auto* const begin = reinterpret_cast<const char*>(pointers[3]);
        const auto* const end = reinterpret_cast<const char*>(pointers[4]);
        heard.push_back({view_of(pointers[0]), {begin, static_cast<std::size_t>(end - begin)}});
    }
}

void on_open(
    void* context,
    const xmlChar* name,
    const xmlChar* /*prefix*/,
    const xmlChar* space,
    int /*spaces*/,
    const xmlChar** /*declared*/,
    int attributes,
    int /*defaulted*/,
    const xmlChar** values
) {
    auto& hearing = heard_by(context);
    const int line = xmlSAX2GetLineNumber(context);
    hear_attributes({values, 5 * static_cast<std::size_t>(attributes)}, hearing.attributes);
    hearing.catcher.open(view_of(name), view_of(space), line, hearing.attributes);
    if (hearing.catcher.is_too_deep()) {
        hearing.too_deep_on = line;
        xmlStopParser(parser_of(context));
    }
}

void on_close(
    void* context, const xmlChar* /*name*/, const xmlChar* /*prefix*/, const xmlChar* /*space*/
) {
    heard_by(context).catcher.close();
}

void on_letters(void* context, const xmlChar* letters, int count) {
    heard_by(context).catcher.letters(
        {reinterpret_cast<const char*>(letters), static_cast<std::size_t>(count)}
    );
}

/// Called before the parser looks into the document type: nothing of it is taken in.
void on_document_type(
    void* context, const xmlChar* /*name*/, const xmlChar* /*external*/, const xmlChar* /*system*/
) {
    heard_by(context).document_type_on = xmlSAX2GetLineNumber(context);
    xmlStopParser(parser_of(context));
}

/// What can be read all the same, such as a prefix that nobody declared, is no fault. The parser's
/// own words are not passed on: what stands in a tag that is none may be anything.
void on_fault(void* context, xmlErrorPtr error) {
    auto& hearing = heard_by(context);
    if (error->level != XML_ERR_FATAL || hearing.broken_on)
        return;
    hearing.broken_on = error->line;
    hearing.has_unknown_entity = error->code == XML_ERR_UNDECLARED_ENTITY;
}

Problem at(const SourceText& source, int line, const Text& text) {
    return {source.file + ':' + std::to_string(line), filled(text, {})};
}

std::optional<Problem> refusal_of(const Hearing& hearing, const SourceText& source) {
    if (hearing.document_type_on)
        return at(
            source,
            *hearing.document_type_on,
            {"Hier staat <!DOCTYPE ...>. SlimFit leest om veiligheid geen documenttype of "
             "entiteiten; een gewone export heeft dat niet. Er is niets gelezen.",
             "Here stands <!DOCTYPE ...>. For safety SlimFit reads no document type or entities; "
             "a usual export has none. Nothing was read."}
        );
    if (hearing.too_deep_on)
        return at(
            source,
            *hearing.too_deep_on,
            {"Hier staan meer dan 64 labels in elkaar. Dit is geen export van een "
             "leerlingadministratie.",
             "More than 64 tags stand in each other here. This is no export of a pupil "
             "administration."}
        );
    if (hearing.broken_on && hearing.has_unknown_entity)
        return at(
            source,
            *hearing.broken_on,
            {"Hier staat een letter of teken als entiteit die XML niet kent, zoals &eacute; of "
             "&nbsp;. XML kent alleen &amp; &lt; &gt; &quot; en &apos;. Maak de export opnieuw met "
             "de letters zelf, of vervang de entiteit in het bestand. Er is niets gelezen.",
             "A letter or sign stands here as an entity that XML does not know, such as &eacute; "
             "or &nbsp;. XML knows only &amp; &lt; &gt; &quot; and &apos;. Make the export again "
             "with the letters themselves, or replace the entity in the file. Nothing was read."}
        );
    if (hearing.broken_on)
        return at(
            source,
            *hearing.broken_on,
            {"Het bestand is hier geen geldige XML: het is afgebroken, beschadigd of geen export. "
             "Maak de export opnieuw. Er is niets gelezen.",
             "The file is no valid XML here: it was cut off, is damaged or is no export. Make the "
             "export again. Nothing was read."}
        );
    return std::nullopt;
}

struct FreesParser {
    void operator()(xmlParserCtxt* parser) const { xmlFreeParserCtxt(parser); }
};

struct FreesDocument {
    void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};

xmlParserInput* refuse_entity(const char* /*url*/, const char* /*id*/, xmlParserCtxt* /*parser*/) {
    return nullptr;
}

void listen(xmlSAXHandler& handler) {
    handler.startElementNs = on_open;
    handler.endElementNs = on_close;
    handler.characters = on_letters;
    handler.cdataBlock = on_letters;
    handler.ignorableWhitespace = nullptr;
    handler.comment = nullptr;
    handler.processingInstruction = nullptr;
    handler.reference = nullptr;
    handler.internalSubset = on_document_type;
    handler.serror = on_fault;
}

}  // namespace

const Sieved* Sieved::child(std::string_view wanted) const {
    const auto found = std::ranges::find(children, wanted, &Sieved::name);
    return found == children.end() ? nullptr : &*found;
}

std::string_view Sieved::text_of(std::string_view wanted) const {
    const auto* const found = child(wanted);
    return found == nullptr ? std::string_view{} : found->text;
}

std::string_view Sieved::attribute(std::string_view wanted) const {
    const auto found = std::ranges::find(attributes, wanted, &Attribute::name);
    return found == attributes.end() ? std::string_view{} : found->value;
}

Result<SievedFile>
sieve(const SourceText& source, const intake::KeyedHash& hash, const intake::KeyMarks& known) {
    if (auto fault = fault_of_tags(source, most_tags_of_a_delivery))
        return tl::unexpected{Problems{*std::move(fault)}};
    xmlInitParser();
    xmlSetExternalEntityLoader(refuse_entity);
    const std::unique_ptr<xmlParserCtxt, FreesParser> parser{xmlNewParserCtxt()};
    expects(parser != nullptr, "libxml2 makes a parser");
    Hearing hearing{hash};
    parser->_private = &hearing;
    listen(*parser->sax);
    const std::unique_ptr<xmlDoc, FreesDocument> document{xmlCtxtReadMemory(
        parser.get(),
        source.text.data(),
        static_cast<int>(source.text.size()),
        nullptr,
        "UTF-8",
        XML_PARSE_NONET | XML_PARSE_BIG_LINES
    )};
    if (const auto refusal = refusal_of(hearing, source))
        return tl::unexpected{Problems{*refusal}};
    return hearing.catcher.take(known);
}

}  // namespace slimfit::formats
