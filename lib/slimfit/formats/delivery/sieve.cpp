#include "slimfit/formats/delivery/sieve.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/core/trimmed.hpp"
#include "slimfit/formats/delivery/fields.hpp"
#include "slimfit/formats/xml/tag_limits.hpp"
#include "slimfit/intake/identity_numbers.hpp"
#include "slimfit/intake/surname.hpp"

#include <algorithm>
#include <array>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <memory>
#include <optional>
#include <utility>

namespace slimfit::formats {

namespace {

/// Longer text than any field of the standards has is cut off while it comes in.
constexpr std::size_t longest_text = 1024;

/// An EDEXML file of 16 MB has up to 1,300,000.
constexpr std::size_t most_tags_of_a_delivery = 2'000'000;

std::string_view view_of(const xmlChar* text) {
    return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

/// Attributes that are let through, and whether they are keys.
struct AttributeRule {
    std::string_view name;
    bool is_key;
};

constexpr std::array<AttributeRule, 8> attribute_rules{
    {{"key", true},
     {"eckid", true},
     {"pupil", false},
     {"subject", false},
     {"measure", false},
     {"value", false},
     {"on", false},
     {"certainty", false}}};

bool is_of_group(std::string_view element) {
    return element == "groep" || element == "samengestelde_groep";
}

/// Within the file they still say who is who; # says that they may not be kept.
void make_passing(const std::set<std::string>& marks, Sieved& element) {
    for (auto& [name, value] : element.attributes)
        if (marks.contains(value))
            value.insert(0, 1, '#');
    if (marks.contains(element.text))
        element.text.insert(0, 1, '#');
    for (auto& child : element.children)
        make_passing(marks, child);
}

/// Catches what the parser says, one element at a time.
class Catcher {
public:
    explicit Catcher(const intake::KeyedHash& hash) : hash_{hash} {}

    void open(
        std::string_view name,
        std::string_view space,
        int line,
        const xmlChar** attributes,
        int count
    ) {
        ++depth_;
        if (depth_ == 1)
            open_root(name, space);
        else if (depth_ == message_depth_ && file_.message.empty()) {
            file_.message = name;
            file_.message_space = space;
        }
        if (!has_known_root_ && is_of_dossier(name, space))
            file_.holds_dossier = true;
        if (left_out_from_ != 0)
            return;
        const auto* const field = field_of(name, space);
        if (field == nullptr || field->treatment == Field::Treatment::leave_out) {
            leave_out(field, space);
            return;
        }
        if (field->treatment == Field::Treatment::look_inside)
            return;
        if (field->name == "Body")
            message_depth_ = depth_ + 1;
        keep(*field, line, attributes, count);
    }

    void close() {
        if (left_out_from_ == depth_)
            left_out_from_ = 0;
        else if (left_out_from_ == 0 && !open_.empty() && open_.back().depth == depth_)
            end_kept();
        --depth_;
    }

    void letters(std::string_view letters) {
        if (left_out_from_ != 0 || open_.empty() || open_.back().depth != depth_)
            return;
        auto& text = open_.back().element.text;
        if (text.size() < longest_text)
            text += letters.substr(0, longest_text - text.size());
    }

    [[nodiscard]] bool is_too_deep() const { return depth_ > deepest_element; }

    SievedFile take(const intake::KeyMarks& known) {
        for (const auto& [kind, keys] : keys_)
            for (const auto& mark : keys.marks_of_identity_numbers(known))
                file_.marks_of_identity_numbers.insert(mark);
        if (!file_.marks_of_identity_numbers.empty())
            make_passing(file_.marks_of_identity_numbers, file_.content);
        return std::move(file_);
    }

private:
    struct Open {
        Sieved element;
        int depth;
        Field::Treatment treatment;
    };

    void open_root(std::string_view name, std::string_view space) {
        file_.root = name;
        file_.root_space = space;
        has_known_root_ = is_known_root(name);
        message_depth_ = 1;
        if (name != "Envelope") {
            file_.message = name;
            file_.message_space = space;
        }
    }

    [[nodiscard]] const Field* field_of(std::string_view name, std::string_view space) const {
        static constexpr Field look_inside{
            .name = "", .treatment = Field::Treatment::look_inside, .skipped = {}};
        if (!has_known_root_) {
            const auto* const field = field_of_holidays(name);
            return field == nullptr ? &look_inside : field;
        }
        return is_standard(space) ? field_of_standards(name) : nullptr;
    }

    /// Some programs give a file of the standards a namespace of their own.
    [[nodiscard]] bool is_standard(std::string_view space) const {
        return is_known_namespace(space) || space == file_.root_space;
    }

    void leave_out(const Field* field, std::string_view space) {
        left_out_from_ = depth_;
        if (field == nullptr)
            ++file_.skipped
                  [is_standard(space) ? intake::Skipped::unknown : intake::Skipped::vendor_block];
        else if (field->skipped)
            ++file_.skipped[*field->skipped];
    }

    void keep(const Field& field, int line, const xmlChar** attributes, int count) {
        open_.push_back(
            {.element =
                 {.name = field.name, .line = line, .text = {}, .attributes = {}, .children = {}},
             .depth = depth_,
             .treatment = field.treatment}
        );
        // libxml2 gives five pointers for each: name, prefix, namespace, begin and end of the
        // value.
        for (int row = 0; row < count; ++row) {
            const auto* const* const attribute = attributes + 5 * row;
            if (attribute[2] != nullptr)
                continue;
            const auto rule =
                std::ranges::find(attribute_rules, view_of(attribute[0]), &AttributeRule::name);
            if (rule == attribute_rules.end())
                continue;
            const auto* const begin = reinterpret_cast<const char*>(attribute[3]);
            const auto* const end = reinterpret_cast<const char*>(attribute[4]);
            const std::string_view value{begin, static_cast<std::size_t>(end - begin)};
            open_.back().element.attributes.push_back(
                {.name = rule->name,
                 .value = rule->is_key ? mark_of(value, field.name, rule->name)
                                       : std::string{trimmed(value).substr(0, longest_text)}}
            );
        }
    }

    void end_kept() {
        auto [element, depth, treatment] = std::move(open_.back());
        open_.pop_back();
        if (treatment == Field::Treatment::hash)
            element.text = mark_of(element.text, element.name, {});
        else if (treatment == Field::Treatment::initial)
            element.text = intake::initial_of_surname(element.text);
        else
            element.text = std::string{trimmed(element.text)};
        if (!open_.empty())
            open_.back().element.children.push_back(std::move(element));
        else if (depth == 1)
            file_.content = std::move(element);
        else
            file_.content.children.push_back(std::move(element));
    }

    /// Keys are judged per kind: those of pupils may be numbers of another sort than those of
    /// staff.
    std::string
    mark_of(std::string_view key, std::string_view element, std::string_view attribute) {
        const auto text = trimmed(key);
        if (text.starts_with('#'))
            return '#' + hash_(text);
        auto mark = hash_(text);
        if (!is_of_group(element))
            keys_[{element, attribute}].note(text, mark);
        return mark;
    }

    const intake::KeyedHash& hash_;
    std::map<std::pair<std::string_view, std::string_view>, intake::KeysOfFile> keys_;
    SievedFile file_;
    std::vector<Open> open_;
    int depth_{};
    int left_out_from_{};  ///< depth of the element that is left out; 0: none
    int message_depth_{};
    bool has_known_root_{};
};

/// What the parser found on its way.
struct Hearing {
    explicit Hearing(const intake::KeyedHash& hash) : catcher{hash} {}

    Catcher catcher;
    std::optional<int> broken_on;         ///< line
    bool has_unknown_entity{};            ///< that is what is broken
    std::optional<int> document_type_on;  ///< line
    std::optional<int> too_deep_on;       ///< line
};

xmlParserCtxt* parser_of(void* context) {
    return static_cast<xmlParserCtxt*>(context);
}

Hearing& heard_by(void* context) {
    return *static_cast<Hearing*>(parser_of(context)->_private);
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
    hearing.catcher.open(view_of(name), view_of(space), line, values, attributes);
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
             "Maak de "
             "export opnieuw. Er is niets gelezen.",
             "The file is no valid XML here: it was cut off, is damaged or is no export. Make the "
             "export again. "
             "Nothing was read."}
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
