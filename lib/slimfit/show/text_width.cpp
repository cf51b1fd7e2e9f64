#include "slimfit/show/text_width.hpp"

#include "slimfit/core/contract.hpp"

#include <utility>

namespace slimfit::show {

namespace {

/// Bytes of the letter that begins a text; a byte that begins no UTF-8 letter counts as one.
std::size_t bytes_of_letter(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t announced = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    std::size_t bytes = 1;
    while (bytes < announced && bytes < text.size() &&
           (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U)
        ++bytes;
    return bytes;
}

bool takes_no_place(std::string_view letter) {
    const auto first = static_cast<unsigned char>(letter.front());
    if (letter.size() == 1)
        return first < 0x20 || first == 0x7F;
    // U+0300 to U+036F, the accents that stand apart, are CC 80 to CD AF; 200B is an empty space.
    return first == 0xCC || (first == 0xCD && static_cast<unsigned char>(letter[1]) <= 0xAF) ||
           letter == "\u200B";
}

/// The bytes of as many letters as fit, at least one letter, accents included.
std::size_t bytes_that_fit(std::string_view text, std::size_t width) {
    std::size_t bytes = 0;
    std::size_t taken = 0;
    while (bytes < text.size()) {
        const auto letter = text.substr(bytes, bytes_of_letter(text.substr(bytes)));
        const std::size_t places = takes_no_place(letter) ? 0 : 1;
        if (taken + places > width && bytes > 0)
            break;
        taken += places;
        bytes += letter.size();
    }
    return bytes;
}

/// Lines that grow word by word.
class Lines {
public:
    Lines(std::size_t width, std::size_t indent) : width_{width}, indent_(indent, ' ') {}

    void add_word(std::string_view word) {
        if (has_words_ && width_of(lines_.back()) + 1 + width_of(word) <= width_) {
            lines_.back().append(" ").append(word);
            return;
        }
        if (has_words_)
            end_line();
        for (auto room = room_left(); width_of(word) > room; room = room_left()) {
            const auto bytes = bytes_that_fit(word, room);
            lines_.back() += word.substr(0, bytes);
            word.remove_prefix(bytes);
            end_line();
        }
        lines_.back() += word;
        has_words_ = true;
    }

    void end_line() {
        lines_.push_back(indent_);
        has_words_ = false;
    }

    std::vector<std::string> all() && { return std::move(lines_); }

private:
    [[nodiscard]] std::size_t room_left() const { return width_ - width_of(lines_.back()); }

    std::size_t width_;
    std::string indent_;
    std::vector<std::string> lines_{{}};
    bool has_words_{};  ///< in the last line
};

}  // namespace

std::size_t width_of(std::string_view text) {
    std::size_t width = 0;
    while (!text.empty()) {
        const auto letter = text.substr(0, bytes_of_letter(text));
        width += takes_no_place(letter) ? 0 : 1;
        text.remove_prefix(letter.size());
    }
    return width;
}

std::string padded_right(std::string_view text, std::size_t width) {
    std::string padded{text};
    if (const auto taken = width_of(text); taken < width)
        padded.append(width - taken, ' ');
    return padded;
}

std::string padded_left(std::string_view text, std::size_t width) {
    const auto taken = width_of(text);
    return std::string(taken < width ? width - taken : 0, ' ').append(text);
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width, std::size_t indent) {
    expects(width > 0, "a line has at least one place");
    Lines lines{width, indent <= width / 2 ? indent : 0};
    while (!text.empty()) {
        const auto end = text.find_first_of(" \n");
        const auto word = text.substr(0, end);
        if (!word.empty())
            lines.add_word(word);
        if (end == std::string_view::npos)
            break;
        if (text[end] == '\n')
            lines.end_line();
        text.remove_prefix(end + 1);
    }
    return std::move(lines).all();
}

}  // namespace slimfit::show
