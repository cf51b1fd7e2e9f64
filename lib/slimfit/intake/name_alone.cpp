#include "slimfit/intake/name_alone.hpp"

#include "slimfit/intake/plain_text.hpp"

#include <algorithm>
#include <initializer_list>

namespace slimfit::intake {

namespace {

/// Where the first of the signs stands, as it is or in full width; the end when none does.
std::size_t first_of(std::string_view text, std::initializer_list<std::string_view> signs) {
    auto first = text.size();
    for (const auto sign : signs)
        first = std::min(first, text.find(sign));
    return first;
}

/// The whole word goes: what stands before the @ is most often the name of a parent.
std::size_t begin_of_mail(std::string_view text) {
    const auto at = first_of(text, {"@", "\uFE6B", "\uFF20"});
    if (at == text.size())
        return at;
    const auto space = text.rfind(' ', at);
    return space == std::string_view::npos ? 0 : space;
}

std::string_view before_remark(std::string_view text) {
    text = text.substr(0, begin_of_mail(text));
    return text.substr(0, first_of(text, {"(", "[", "{", "<", ";", "\uFF08", "\uFF1B"}));
}

bool has_digit(std::string_view word) {
    return word.find_first_of("0123456789") != std::string_view::npos;
}

/// Numbers of a list may stand in front of a name; behind it what follows them is no name either.
std::string without_numbers(std::string_view text) {
    std::string names;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        const auto word = text.substr(0, end);
        if (has_digit(word) && !names.empty())
            break;
        if (!has_digit(word))
            names.append(names.empty() ? "" : " ").append(word);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return names;
}

NameAlone alone(const std::string& text, std::string_view name, std::size_t longest) {
    auto names = without_numbers(name);
    const bool is_cut = names != text;
    names.erase(names.find_last_not_of(" -:/") + 1);
    return {.name = kept_name(names, longest), .is_cut = is_cut};
}

}  // namespace

NameAlone name_alone(std::string_view text, std::size_t longest) {
    const auto plain = in_plain_signs(text);
    return alone(plain, before_remark(plain), longest);
}

NameAlone given_name_alone(std::string_view text, std::size_t longest) {
    const auto plain = in_plain_signs(text);
    const auto name = before_remark(plain);
    return alone(plain, name.substr(0, first_of(name, {",", "\uFF0C"})), longest);
}

}  // namespace slimfit::intake
