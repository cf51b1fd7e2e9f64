#include "slimfit/formats/delivery/short_text.hpp"

#include "slimfit/core/trimmed.hpp"
#include "slimfit/intake/letter_at.hpp"
#include "slimfit/intake/plain_text.hpp"

#include <utility>

namespace slimfit::formats {

namespace {

constexpr std::size_t longest_text = 1024;

bool is_blank(char letter) {
    return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
}

bool continues_letter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::string_view without_half_letter(std::string_view text) {
    auto begin = text.size();
    while (begin > 0 && continues_letter(text[begin - 1]))
        --begin;
    if (begin == 0)
        return {};
    const auto letter = intake::letter_at(text, --begin);
    return letter.bytes == text.size() - begin && letter.number != 0 ? text : text.substr(0, begin);
}

/// Of an identity number whose digits stand apart the cut may leave several words.
std::string_view without_last_numbers(std::string_view text) {
    text = trimmed(text);
    while (!text.empty()) {
        const auto space = text.rfind(' ');
        const auto word = space == std::string_view::npos ? text : text.substr(space);
        if (word.find_first_of("0123456789") == std::string_view::npos)
            break;
        text.remove_suffix(word.size());
    }
    return text;
}

}  // namespace

void ShortText::add(std::string_view part) {
    for (const char letter : part) {
        const bool blank = is_blank(letter);
        if (blank && (text_.empty() || text_.back() == ' '))
            continue;
        if (text_.size() < longest_text)
            text_ += blank ? ' ' : letter;
        else
            is_cut_ = is_cut_ || !blank;
    }
}

std::string ShortText::taken() && {
    if (is_cut_)
        return std::string{
            without_last_numbers(intake::in_plain_signs(without_half_letter(text_)))};
    text_.erase(trimmed(text_).size());
    return std::move(text_);
}

std::string short_text_of(std::string_view text) {
    ShortText held;
    held.add(text);
    return std::move(held).taken();
}

}  // namespace slimfit::formats
