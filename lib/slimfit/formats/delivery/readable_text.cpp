#include "slimfit/formats/delivery/readable_text.hpp"

#include "slimfit/csv/encoding.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

namespace slimfit::formats {

namespace {

/// Where the first line says what encoding follows: encoding="..." without the word's own place.
struct Claim {
    std::size_t from{};
    std::size_t to{};
    std::string encoding;  ///< in lower case
};

std::optional<Claim> claim_in(std::string_view text) {
    const std::size_t begin = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    if (!text.substr(begin).starts_with("<?xml"))
        return std::nullopt;
    const auto end = text.find("?>", begin);
    const auto word = text.find("encoding", begin);
    if (word == std::string_view::npos || word >= end)
        return std::nullopt;
    const auto open = text.find_first_of("\"'", word);
    if (open == std::string_view::npos || open >= end)
        return std::nullopt;
    const auto close = text.find(text[open], open + 1);
    if (close == std::string_view::npos || close >= end)
        return std::nullopt;
    std::string encoding{text.substr(open + 1, close - open - 1)};
    std::ranges::transform(encoding, encoding.begin(), [](unsigned char letter) {
        return static_cast<char>(std::tolower(letter));
    });
    return Claim{.from = word, .to = close + 1, .encoding = encoding};
}

bool is_one_of(std::string_view encoding, std::initializer_list<std::string_view> names) {
    return std::ranges::find(names, encoding) != names.end();
}

std::optional<const char*> utf_16_of(std::string_view text) {
    using namespace std::string_view_literals;
    if (text.starts_with("\xFF\xFE") || text.starts_with("<\0"sv))
        return "UTF-16LE";
    if (text.starts_with("\xFE\xFF") || text.starts_with("\0<"sv))
        return "UTF-16BE";
    return std::nullopt;
}

tl::unexpected<Problems> not_known(const SourceText& source) {
    return tl::unexpected{Problems{
        {source.file + ":1",
         filled(
             {"Het bestand staat in een codering die niet wordt gelezen. Bewaar het als UTF-8, "
              "ISO-8859-1 of windows-1252.",
              "The file is in an encoding that is not read. Save it as UTF-8, ISO-8859-1 or "
              "windows-1252."},
             {}
         )}}};
}

Problem read_as_windows_1252(const SourceText& source) {
    return {
        source.file + ":1",
        filled(
            {"Het bestand zegt UTF-8 te zijn en is het niet; het is gelezen als windows-1252. Kijk "
             "de letters met accenten na.",
             "The file says it is UTF-8 and is not; it was read as windows-1252. Look at the "
             "letters with accents."},
            {}
        )};
}

/// Without the claim, which the text does not keep to any more.
void blank_claim(std::string& text) {
    if (const auto claim = claim_in(text))
        std::fill(
            text.begin() + static_cast<std::ptrdiff_t>(claim->from),
            text.begin() + static_cast<std::ptrdiff_t>(claim->to),
            ' '
        );
}

}  // namespace

Result<ReadableText> as_utf_8(SourceText source) {
    ReadableText readable{.source = {.file = source.file, .text = {}}, .remarks = {}};
    auto& text = readable.source.text;
    const auto wide = utf_16_of(source.text);
    const auto claim = claim_in(source.text);
    const auto encoding = claim ? claim->encoding : "";
    if (wide) {
        auto read = csv::as_utf8(source.text, *wide);
        if (!read)
            return not_known(source);
        text = *std::move(read);
    } else if (is_one_of(encoding, {"", "utf-8", "utf8", "us-ascii", "ascii"})) {
        if (csv::is_utf8(source.text))
            text = std::move(source.text);
        else {
            text = csv::utf8_of_windows_1252(source.text);
            readable.remarks.push_back(read_as_windows_1252(source));
        }
    } else if (is_one_of(
                   encoding, {"iso-8859-1", "iso8859-1", "latin1", "windows-1252", "cp1252"}
               )) {
        // Files that say ISO-8859-1 are windows-1252 where the two differ.
        text = csv::utf8_of_windows_1252(source.text);
    } else if (encoding == "iso-8859-15") {
        auto read = csv::as_utf8(source.text, "ISO-8859-15");
        if (!read)
            return not_known(source);
        text = *std::move(read);
    } else
        return not_known(source);
    blank_claim(text);
    return readable;
}

}  // namespace slimfit::formats
