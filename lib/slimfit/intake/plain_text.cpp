#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace slimfit::intake {

namespace {

constexpr std::ptrdiff_t shortest_identity_number = 8;

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

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

/// Digits of full width, as some keyboards give, are the digits they look like.
std::string with_plain_digits(std::string_view text) {
    constexpr std::string_view lead{"\xEF\xBC"};
    constexpr unsigned char zero = 0x90U;
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto last = at + lead.size();
        const auto byte = last < text.size() ? static_cast<unsigned char>(text[last]) : 0U;
        if (text.substr(at, lead.size()) == lead && byte >= zero && byte < zero + 10U) {
            result += static_cast<char>('0' + (byte - zero));
            at = last;
        } else
            result += text[at];
    }
    return result;
}

/// "2026-2027" is a school year, "27-01-2025" and "2025-01-27" are days.
bool is_of_calendar(std::string_view run) {
    constexpr std::size_t year = 4;
    constexpr std::string_view digits{"0123456789"};
    std::vector<std::string_view> parts;
    while (!run.empty()) {
        const auto end = std::min(run.find_first_not_of(digits), run.size());
        parts.push_back(run.substr(0, end));
        run.remove_prefix(std::min(run.find_first_of(digits, end), run.size()));
    }
    const auto is_year = [](std::string_view part) {
        return part.size() == year && (part.starts_with("19") || part.starts_with("20"));
    };
    if (parts.size() == 2)
        return is_year(parts.front()) && is_year(parts.back());
    return parts.size() == 3 && parts[1].size() <= 2 &&
           ((is_year(parts.front()) && parts.back().size() <= 2) ||
            (is_year(parts.back()) && parts.front().size() <= 2));
}

/// "M4" and "E5" are words with a digit, and no beginning of a number.
bool is_end_of_word(std::string_view text, std::size_t at) {
    constexpr std::size_t most_digits = 2;
    const auto end = std::min(text.find_first_not_of("0123456789", at), text.size());
    return at > 0 && std::isalpha(static_cast<unsigned char>(text[at - 1])) != 0 &&
           end - at <= most_digits;
}

/// Behind the spaces, dashes and signs that people put between the digits of a number, and those
/// that nobody sees.
std::size_t behind_separators(std::string_view text, std::size_t at) {
    constexpr std::string_view plain{" -./_"};
    constexpr std::array<std::string_view, 14> wide{
        "\xC2\xA0",      // a space that does not break
        "\xC2\xAD",      // a hyphen that is not shown
        "\xE2\x80\x87",  // a space as wide as a digit
        "\xE2\x80\x89",  // a thin space
        "\xE2\x80\x8B",  // spaces and joiners of no width
        "\xE2\x80\x8C",
        "\xE2\x80\x8D",
        "\xE2\x80\x90",  // hyphens and dashes
        "\xE2\x80\x91",
        "\xE2\x80\x92",
        "\xE2\x80\x93",
        "\xE2\x80\x94",
        "\xE2\x80\xAF",   // a narrow space that does not break
        "\xE2\x88\x92"};  // a minus
    while (at < text.size()) {
        const auto rest = text.substr(at);
        const auto found = std::ranges::find_if(wide, [&](std::string_view sign) {
            return rest.starts_with(sign);
        });
        if (plain.find(rest.front()) != std::string_view::npos)
            ++at;
        else if (found != wide.end())
            at += found->size();
        else
            break;
    }
    return at;
}

/// Digits with something between them may be one number too: 1234 56 782.
void mask_spread_numbers(std::string& text) {
    constexpr std::ptrdiff_t longest_identity_number = 9;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_digit(text[at]))
            continue;
        if (is_end_of_word(text, at)) {
            at = std::min(text.find_first_not_of("0123456789", at), text.size());
            continue;
        }
        auto end = at;
        for (auto next = at; next < text.size() && is_digit(text[next]);
             next = behind_separators(text, end))
            end = next + 1;
        const auto first = text.begin() + static_cast<std::ptrdiff_t>(at);
        const auto last = text.begin() + static_cast<std::ptrdiff_t>(end);
        const auto digits = std::count_if(first, last, is_digit);
        if (digits >= shortest_identity_number && digits <= longest_identity_number &&
            !is_of_calendar(std::string_view{text}.substr(at, end - at)))
            std::replace_if(first, last, is_digit, '*');
        at = end;
    }
}

/// Points between digits do not end a number: 1234.56.782 is one too.
std::size_t end_of_number(std::string_view text, std::size_t at) {
    while (at < text.size() && (is_digit(text[at]) || (text[at] == '.' && at + 1 < text.size() &&
                                                       is_digit(text[at + 1]))))
        ++at;
    return at;
}

void mask_long_numbers(std::string& text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_digit(text[at]))
            continue;
        const auto begin = text.begin() + static_cast<std::ptrdiff_t>(at);
        at = end_of_number(text, at);
        const auto end = text.begin() + static_cast<std::ptrdiff_t>(at);
        if (std::count_if(begin, end, is_digit) >= shortest_identity_number)
            std::fill(begin, end, '*');
    }
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

std::string kept_text(std::string_view text, std::size_t longest) {
    auto kept = with_single_spaces(with_plain_digits(text));
    mask_long_numbers(kept);
    mask_spread_numbers(kept);
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
