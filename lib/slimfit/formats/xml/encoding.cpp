#include "slimfit/formats/xml/encoding.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace slimfit::formats {

namespace {

/// What the first byte of a letter promises.
struct Lead {
    std::size_t followers;      ///< bytes that come after it
    unsigned char second_from;  ///< of the second byte, where not every follower will do
    unsigned char second_to;
};

/// By RFC 3629: no byte more than needed, no surrogates, nothing above U+10FFFF.
std::optional<Lead> lead_of(unsigned char first) {
    if (first <= 0x7F)
        return Lead{.followers = 0, .second_from = 0, .second_to = 0};
    if (first >= 0xC2 && first <= 0xDF)
        return Lead{.followers = 1, .second_from = 0x80, .second_to = 0xBF};
    if (first >= 0xE0 && first <= 0xEF)
        return Lead{
            .followers = 2,
            .second_from = static_cast<unsigned char>(first == 0xE0 ? 0xA0 : 0x80),
            .second_to = static_cast<unsigned char>(first == 0xED ? 0x9F : 0xBF)};
    if (first >= 0xF0 && first <= 0xF4)
        return Lead{
            .followers = 3,
            .second_from = static_cast<unsigned char>(first == 0xF0 ? 0x90 : 0x80),
            .second_to = static_cast<unsigned char>(first == 0xF4 ? 0x8F : 0xBF)};
    return std::nullopt;
}

/// Bytes of the letter that begins at `at`; 0 when it is none.
std::size_t letter_length(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t place) { return static_cast<unsigned char>(text[place]); };
    const auto lead = lead_of(byte(at));
    if (!lead || at + lead->followers >= text.size())
        return 0;
    for (std::size_t follower = 1; follower <= lead->followers; ++follower) {
        const auto from = follower == 1 ? lead->second_from : 0x80;
        const auto to = follower == 1 ? lead->second_to : 0xBF;
        if (byte(at + follower) < from || byte(at + follower) > to)
            return 0;
    }
    return 1 + lead->followers;
}

/// Where the first byte stands that is no UTF-8; the size of the text when all of it is.
std::size_t first_wrong_byte(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const auto length = letter_length(text, at);
        if (length == 0)
            break;
        at += length;
    }
    return at;
}

bool starts_like_utf_16_or_32(std::string_view text) {
    using namespace std::string_view_literals;
    return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF") ||
           text.starts_with("<\0"sv) || text.starts_with("\0"sv);
}

/// The letters of a name of an encoding, as far as it can be one.
std::string as_encoding_name(std::string_view claimed) {
    std::string name{claimed.substr(0, 40)};
    std::erase_if(name, [](unsigned char letter) { return std::isgraph(letter) == 0; });
    return name;
}

/// The encoding that the first line claims: <?xml version="1.0" encoding="..."?>; empty when it
/// claims none.
std::string declared_encoding(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (!text.starts_with("<?xml"))
        return {};
    const auto declaration = text.substr(0, text.find("?>"));
    const auto word = declaration.find("encoding");
    if (word == std::string_view::npos)
        return {};
    const auto open = declaration.find_first_of("\"'", word);
    if (open == std::string_view::npos)
        return {};
    const auto close = declaration.find(declaration[open], open + 1);
    return as_encoding_name(declaration.substr(open + 1, close - open - 1));
}

bool means_utf_8(std::string encoding) {
    std::ranges::transform(encoding, encoding.begin(), [](unsigned char letter) {
        return static_cast<char>(std::toupper(letter));
    });
    // ASCII is UTF-8 without letters beyond 7F; whether that holds shows in the bytes.
    return encoding.empty() || encoding == "UTF-8" || encoding == "UTF8" ||
           encoding == "US-ASCII" || encoding == "ASCII";
}

}  // namespace

std::optional<Problem> fault_of_encoding(const SourceText& source) {
    static constexpr Text pdf{
        "Dit is een PDF, geen schoolbestand of rooster. Kies het XML-bestand dat SlimFit maakte.",
        "This is a PDF, no school file or roster. Choose the XML file that SlimFit made."};
    static constexpr Text zip{
        "Dit is een rekenblad, document of zip-bestand, geen schoolbestand of rooster. Kies het "
        "XML-bestand dat SlimFit maakte; een rekenblad gaat als CSV naar slimfit new of import.",
        "This is a spreadsheet, document or zip file, no school file or roster. Choose the XML "
        "file that SlimFit made; a spreadsheet goes to slimfit new or import as CSV."};
    if (source.text.starts_with("%PDF-"))
        return Problem{source.file, filled(pdf, {})};
    if (source.text.starts_with("PK\x03\x04"))
        return Problem{source.file, filled(zip, {})};
    static constexpr Text not_utf_8{
        "Het bestand staat in de codering {encoding}, verwacht is UTF-8. Sla het in uw programma "
        "opnieuw op als UTF-8.",
        "The file is in the encoding {encoding}, expected is UTF-8. Save it in your program again "
        "as UTF-8."};
    if (starts_like_utf_16_or_32(source.text))
        return Problem{source.file, filled(not_utf_8, {{"encoding", "UTF-16"}})};
    if (const auto declared = declared_encoding(source.text); !means_utf_8(declared))
        return Problem{source.file + ":1", filled(not_utf_8, {{"encoding", declared}})};

    const auto wrong = first_wrong_byte(source.text);
    if (wrong == source.text.size())
        return std::nullopt;
    const auto before = std::string_view{source.text}.substr(0, wrong);
    const auto line = std::ranges::count(before, '\n') + 1;
    return Problem{
        source.file + ':' + std::to_string(line),
        filled(
            {"Hier staat een teken dat geen UTF-8 is, vaak een letter met een accent uit een ouder "
             "programma. Sla het bestand opnieuw op als UTF-8.",
             "Here stands a character that is not UTF-8, often an accented letter from an older "
             "program. Save the file again as UTF-8."},
            {}
        )};
}

}  // namespace slimfit::formats
