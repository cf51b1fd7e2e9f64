#include "slimfit/formats/xml/syntax_words.hpp"

#include <libxml/xmlerror.h>
#include <optional>

namespace slimfit::formats {

namespace {

/// Faults of a whole file: what it is, or where it ends.
std::optional<Text> text_about_file(int code) {
    switch (code) {
    case XML_ERR_DOCUMENT_EMPTY:
        return Text{
            "Dit is geen XML-bestand: het begint niet met '<'. Kies het goede bestand; een "
            "rekenblad of tekstdocument leest SlimFit niet.",
            "This is no XML file: it does not begin with '<'. Choose the right file; SlimFit does "
            "not read a spreadsheet or text document."};
    case XML_ERR_TAG_NOT_FINISHED:
        return Text{
            "Het bestand houdt op terwijl <{name}> van regel {opened} nog open is. Het is "
            "afgekapt: haal het opnieuw op of zet </{name}> terug.",
            "The file ends while <{name}> of line {opened} is still open. It was cut off: fetch it "
            "again or put </{name}> back."};
    case XML_ERR_DOCUMENT_END:
        return Text{
            "Na het einde van het bestand staat nog meer. Haal weg wat na het laatste eindlabel "
            "staat.",
            "More stands after the end of the document. Take out what stands after the last end "
            "tag."};
    case XML_ERR_RESERVED_XML_NAME:
        return Text{
            "<?xml ... ?> staat niet vooraan. Haal weg wat ervoor staat, ook spaties.",
            "<?xml ... ?> does not stand first. Take out what stands before it, spaces too."};
    case XML_ERR_INTERNAL_ERROR:
        return Text{
            "De elementen zijn dieper genest dan 256 lagen. Dit is geen bestand van SlimFit; kies "
            "het goede bestand.",
            "The elements are nested deeper than 256 levels. This is no file of SlimFit; choose "
            "the right file."};
    default:
        return std::nullopt;
    }
}

std::optional<Text> text_about_tags(int code) {
    switch (code) {
    case XML_ERR_TAG_NAME_MISMATCH:
        return Text{
            "</{other}> sluit <{name}> van regel {opened} niet. Zet hier </{name}> of sluit "
            "<{name}> eerder.",
            "</{other}> does not close <{name}> of line {opened}. Put </{name}> here or close "
            "<{name}> earlier."};
    case XML_ERR_ATTRIBUTE_REDEFINED:
        return Text{
            "{name} staat twee keer in hetzelfde element. Haal er een weg.",
            "{name} stands twice in the same element. Take one out."};
    case XML_ERR_ATTRIBUTE_NOT_STARTED:
        return Text{
            "Een waarde staat niet tussen aanhalingstekens. Schrijf naam=\"waarde\".",
            "A value does not stand in quotes. Write name=\"value\"."};
    case XML_ERR_ATTRIBUTE_NOT_FINISHED:
        return Text{
            "Een waarde begint met een aanhalingsteken maar eindigt er niet mee, of is te lang. "
            "Zet het sluitende aanhalingsteken terug.",
            "A value begins with a quote but does not end with one, or is too long. Put the "
            "closing quote back."};
    case XML_ERR_LT_IN_ATTRIBUTE:
        return Text{
            "In een waarde staat '<'. Schrijf &lt; of zet het aanhalingsteken terug dat ervoor "
            "ontbreekt.",
            "A value holds '<'. Write &lt; or put back the quote that is missing before it."};
    case XML_ERR_SPACE_REQUIRED:
    case XML_ERR_GT_REQUIRED:
    case XML_ERR_NAME_REQUIRED:
        return Text{
            "Hier klopt een label niet: een spatie, '>' of naam ontbreekt, of er staat een losse "
            "'<' of '&'. Schrijf een los teken als &lt; of &amp;.",
            "A tag is not right here: a space, '>' or name is missing, or a bare '<' or '&' stands "
            "here. Write a bare one as &lt; or &amp;."};
    default:
        return std::nullopt;
    }
}

std::optional<Text> text_about_characters(int code) {
    switch (code) {
    case XML_ERR_UNDECLARED_ENTITY:
        return Text{
            "&{name}; kent XML niet. Typ de letter of het teken zelf.",
            "XML does not know &{name};. Type the letter or character itself."};
    case XML_ERR_INVALID_CHAR:
        return Text{
            "Hier staat een onzichtbaar stuurteken dat XML niet toelaat. Typ de regel opnieuw.",
            "An invisible control character that XML does not allow stands here. Type the line "
            "again."};
    // The words of libxml2 would quote the comment, which may hold a name.
    case XML_ERR_HYPHEN_IN_COMMENT:
        return Text{
            "In een opmerking <!-- --> staan twee streepjes achter elkaar. Maak er een van.",
            "A comment <!-- --> holds two hyphens in a row. Make it one."};
    case XML_ERR_COMMENT_NOT_FINISHED:
        return Text{
            "Een opmerking begint met <!-- maar eindigt nergens. Zet --> erachter.",
            "A comment begins with <!-- but ends nowhere. Put --> after it."};
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
        return Text{
            "Voor een naam staat {name}: met een dubbele punt. Haal dat voorvoegsel weg.",
            "A name has {name}: with a colon before it. Take that prefix out."};
    default:
        return std::nullopt;
    }
}

}  // namespace

bool is_bare_ampersand(const SyntaxFault& fault) {
    return fault.code == XML_ERR_ENTITYREF_SEMICOL_MISSING ||
           (fault.code == XML_ERR_NAME_REQUIRED &&
            fault.own_words.find("EntityRef") != std::string::npos);
}

Message words_of(const SyntaxFault& fault) {
    const Facts facts{
        {"name", fault.name},
        {"other", fault.other_name},
        {"opened", fault.opened_on},
        {"own", fault.own_words}};
    if (const auto text = text_about_file(fault.code))
        return filled(*text, facts);
    if (fault.cut_off)
        return filled(
            {"Het bestand houdt hier op, midden in een label of waarde. Het is afgekapt: haal het "
             "opnieuw op.",
             "The file ends here, inside a tag or a value. It was cut off: fetch it again."},
            facts
        );
    if (is_bare_ampersand(fault))
        return filled(
            {"Hier staat een losse '&'. Schrijf &amp;.", "A bare '&' stands here. Write &amp;."},
            facts
        );
    for (const auto& text_about : {text_about_tags, text_about_characters})
        if (const auto text = text_about(fault.code))
            return filled(*text, facts);
    return filled(
        {"Dit is geen goede XML. De XML-lezer zegt: {own}. Verbeter deze regel.",
         "This is not good XML. The XML reader says: {own}. Correct this line."},
        facts
    );
}

}  // namespace slimfit::formats
