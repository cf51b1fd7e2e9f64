#include "slimfit/intake/plain_text.hpp"

#include "slimfit/intake/contact_details.hpp"
#include "slimfit/intake/masked_days.hpp"
#include "slimfit/intake/masked_numbers.hpp"
#include "slimfit/intake/masked_words.hpp"
#include "slimfit/intake/plain_digits.hpp"
#include "slimfit/intake/visible_text.hpp"

#include <cctype>

namespace slimfit::intake {

namespace {

bool continues_letter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::string with_single_spaces(std::string_view text) {
    std::string result;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool blank = byte <= 0x20U || byte == 0x7FU;
        if (!blank)
            result += letter;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    if (result.ends_with(' '))
        result.pop_back();
    return result;
}

void shorten(std::string& text, std::size_t longest) {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (!continues_letter(text[at]) && ++letters > longest) {
            text.resize(at);
            break;
        }
    while (text.ends_with(' '))
        text.pop_back();
}

}  // namespace

std::string in_plain_signs(std::string_view text) {
    return with_single_spaces(with_plain_digits(without_hidden_signs(text)));
}

std::string kept_text(std::string_view text, std::size_t longest) {
    auto kept = in_plain_signs(text);
    mask_contact_details(kept);
    mask_numbers(kept);
    shorten(kept, longest);
    return kept;
}

bool has_parts_to_mask(std::string_view text) {
    const auto plain = in_plain_signs(text);
    return kept_text(plain, plain.size()) != plain;
}

std::string kept_name(std::string_view text, std::size_t longest) {
    auto kept = in_plain_signs(text);
    mask_contact_details(kept);
    mask_numbers(kept);
    mask_numbers_among_letters(kept);
    mask_days(kept);
    shorten(kept, longest);
    return kept;
}

std::string compared(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x80U) {
            // In UTF-8 the capitals À-Þ are C3 80-9E and their small letters C3 A0-BE.
            const bool capital = at > 0 && static_cast<unsigned char>(text[at - 1]) == 0xC3U &&
                                 byte >= 0x80U && byte <= 0x9EU && byte != 0x97U;
            result += static_cast<char>(capital ? byte + 0x20U : byte);
        } else if (std::isalnum(byte) != 0)
            result += static_cast<char>(std::tolower(byte));
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    if (result.ends_with(' '))
        result.pop_back();
    return result;
}

std::string without_accents(std::string_view text) {
    // In UTF-8 à-ÿ are C3 A0-BF, Ā-Ŀ are C4 80-BF and ŀ-ſ are C5 80-BF.
    constexpr std::string_view after_c3{"aaaaaaaceeeeiiiidnooooo ouuuuyty"};
    constexpr std::string_view after_c4{
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"};
    constexpr std::string_view after_c5{
        "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"};
    static_assert(after_c3.size() == 32 && after_c4.size() == 64 && after_c5.size() == 64);
    const auto letters = compared(text);
    std::string result;
    for (std::size_t at = 0; at < letters.size(); ++at) {
        const auto lead = static_cast<unsigned char>(letters[at]);
        const auto next =
            at + 1 < letters.size() ? static_cast<unsigned char>(letters[at + 1]) : 0U;
        const bool is_pair = next >= 0x80U && next <= 0xBFU;
        if (is_pair && lead == 0xC3U && next >= 0xA0U)
            result += after_c3[next - 0xA0U];
        else if (is_pair && lead == 0xC4U)
            result += after_c4[next - 0x80U];
        else if (is_pair && lead == 0xC5U)
            result += after_c5[next - 0x80U];
        else if (is_pair && lead == 0xCCU)
            ;  // an accent apart from its letter
        else {
            result += letters[at];
            continue;
        }
        ++at;
    }
    return result;
}

}  // namespace slimfit::intake
