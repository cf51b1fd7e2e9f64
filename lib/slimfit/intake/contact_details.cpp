#include "slimfit/intake/contact_details.hpp"

#include "slimfit/intake/letters.hpp"
#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace slimfit::intake {

namespace {

using Words = std::vector<std::string_view>;

constexpr std::string_view stars{"***"};
constexpr std::string_view word_of_surname{".de"};

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

char in_small(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool is_latin(char letter) {
    return in_small(letter) >= 'a' && in_small(letter) <= 'z';
}

bool is_capital(char letter) {
    return letter >= 'A' && letter <= 'Z';
}

/// Signs around a word, such as brackets, are no part of it.
std::string_view bare(std::string_view word) {
    const auto is_part = [](char letter) {
        return is_digit(letter) || is_latin(letter) || static_cast<unsigned char>(letter) >= 0x80U;
    };
    while (!word.empty() && !is_part(word.front()))
        word.remove_prefix(1);
    while (!word.empty() && !is_part(word.back()))
        word.remove_suffix(1);
    return word;
}

Words words_of(std::string_view text) {
    Words words;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

bool has_any(std::string_view text, const auto& parts) {
    return std::ranges::any_of(parts, [&](std::string_view part) {
        return text.find(part) != std::string_view::npos;
    });
}

bool has_at(std::string_view word) {
    static constexpr std::array<std::string_view, 3> signs{"@", "\uFE6B", "\uFF20"};
    return has_any(word, signs);
}

std::string in_small_letters(std::string_view word) {
    std::string small{word};
    std::ranges::transform(small, small.begin(), in_small);
    return small;
}

/// "Boer", but no address.
bool may_be_surname(std::string_view word) {
    return !word.empty() &&
           (is_latin(word.front()) || static_cast<unsigned char>(word.front()) >= 0x80U) &&
           word.find('.') == std::string_view::npos && !has_at(word);
}

/// "J.P", "Th.M"
bool are_initials(std::string_view names) {
    constexpr std::size_t most_letters = 2;
    while (!names.empty()) {
        const auto end = std::min(names.find('.'), names.size());
        if (letters_in(names.substr(0, end)) > most_letters)
            return false;
        names.remove_prefix(std::min(end + 1, names.size()));
    }
    return true;
}

/// "familie-vos", but not Famke.
bool names_family(std::string_view word) {
    static constexpr std::array<std::string_view, 2> words{"familie", "gezin"};
    constexpr std::string_view in_short{"fam"};
    return has_any(word, words) || (word.starts_with(in_short) && !word.starts_with("famk"));
}

bool may_be_given_name(std::string_view word) {
    constexpr std::size_t most_letters = 10;
    return letters_in(word) <= most_letters && word.find('.') == std::string_view::npos &&
           !names_family(bare(word));
}

/// "gezin.nl", "gezin.nl/foto": what ends a domain ends the word or is followed by a sign. ".de" is
/// a word too, written to initials without a space: "N.de Boer", "J.P.de Wit".
bool has_domain_with(std::string_view word, std::string_view end) {
    for (auto at = word.find(end); at != word.npos; at = word.find(end, at + 1)) {
        const auto behind = at + end.size();
        const bool is_end =
            behind == word.size() || (!is_latin(word[behind]) && !is_digit(word[behind]));
        if (is_end && at > 0 && (end != word_of_surname || !are_initials(word.substr(0, at))))
            return true;
    }
    return false;
}

bool has_domain(std::string_view word) {
    static constexpr auto ends = std::to_array<std::string_view>(
        {".nl", ".com", ".org", ".net", ".edu", ".info", ".frl", ".be", ".eu", word_of_surname}
    );
    return std::ranges::any_of(ends, [&](std::string_view end) {
        return has_domain_with(word, end);
    });
}

/// "Noor.de" in front of "Boer": a word of the surname, written to the given name. What is longer,
/// or of a family, has a domain.
bool has_word_of_surname(std::string_view word, std::string_view next) {
    if (!word.ends_with(word_of_surname) || !may_be_surname(next))
        return false;
    word.remove_suffix(word_of_surname.size());
    return may_be_given_name(word) || are_initials(word);
}

bool is_web_address(std::string_view word, std::string_view next) {
    static constexpr std::array<std::string_view, 2> parts{"www.", "://"};
    auto small = in_small_letters(word);
    if (has_word_of_surname(small, next))
        small.resize(small.size() - word_of_surname.size());
    return has_any(small, parts) || has_domain(bare(small));
}

bool are_digits_of_postcode(std::string_view word) {
    constexpr std::size_t digits = 4;
    return word.size() == digits && word.front() != '0' && std::ranges::all_of(word, is_digit);
}

bool are_letters_of_postcode(std::string_view word) {
    return word.size() == 2 && std::ranges::all_of(word, is_latin);
}

/// "3512AB", "3512-ab"
bool is_postcode(std::string_view word) {
    constexpr std::size_t digits = 4;
    word = bare(word);
    if (word.size() < digits)
        return false;
    auto letters = word.substr(digits);
    if (letters.starts_with('-') || letters.starts_with('.'))
        letters.remove_prefix(1);
    return are_digits_of_postcode(word.substr(0, digits)) && are_letters_of_postcode(letters);
}

/// "2026 TV" behind the name of a test
bool is_year(std::string_view digits) {
    return digits >= "2010" && digits <= "2039";
}

/// "3512 AB"
bool are_postcode(std::string_view digits, std::string_view letters, bool are_alone) {
    digits = bare(digits);
    letters = bare(letters);
    if (!are_digits_of_postcode(digits) || !are_letters_of_postcode(letters))
        return false;
    return are_alone || (!is_year(digits) && std::ranges::all_of(letters, is_capital));
}

std::vector<bool> words_to_mask(const Words& words) {
    std::vector<bool> masked(words.size());
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto next = at + 1;
        const auto following = next < words.size() ? words[next] : std::string_view{};
        if (has_at(words[at]) || is_web_address(words[at], following) || is_postcode(words[at]))
            masked[at] = true;
        if (has_at(words[at]) && bare(words[at]).empty()) {
            masked[at == 0 ? at : at - 1] = true;
            masked[std::min(next, words.size() - 1)] = true;
        }
        if (next < words.size() && are_postcode(words[at], words[next], words.size() == 2))
            masked[at] = masked[next] = true;
    }
    return masked;
}

}  // namespace

void mask_contact_details(std::string& text) {
    // Most texts have none of these, and need no second look.
    if (text.find_first_of("@.:0123456789\xEF") == std::string::npos)
        return;
    const auto words = words_of(text);
    const auto masked = words_to_mask(words);
    if (std::ranges::find(masked, true) == masked.end())
        return;
    std::string kept;
    for (std::size_t at = 0; at < words.size(); ++at)
        kept.append(at == 0 ? "" : " ").append(masked[at] ? stars : words[at]);
    text = std::move(kept);
}

bool has_contact_details(std::string_view text) {
    const auto plain = in_plain_signs(text);
    auto masked = plain;
    mask_contact_details(masked);
    return masked != plain;
}

}  // namespace slimfit::intake
