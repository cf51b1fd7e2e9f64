#include "slimfit/show/print_width.hpp"

#include <array>
#include <cmath>

namespace slimfit::show {

namespace {

/// Bold Helvetica, whose measures Arial and Liberation Sans have too, from space to tilde, in
/// thousandths.
constexpr std::array<int, 95> widths{
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584};
constexpr int letter_with_accent = 611;
constexpr int other_sign = 1000;

constexpr double space = 0.278;

/// Of one byte of UTF-8; the first byte of a sign stands for all of it.
int width_of(unsigned char byte) {
    if (byte >= 0xE0)
        return other_sign;
    if (byte >= 0xC0)
        return letter_with_accent;
    return byte < ' ' || byte > '~' ? 0 : widths[byte - static_cast<unsigned>(' ')];
}

}  // namespace

double printed_width(std::string_view text) {
    int width = 0;
    for (const char byte : text)
        width += width_of(static_cast<unsigned char>(byte));
    return width / 1000.0;
}

void PrintedLines::break_line() {
    ++count_;
    used_ = 0;
}

void PrintedLines::add_word(double width) {
    const double needed = used_ > 0 ? used_ + space + width : width;
    if (needed <= width_) {
        used_ = needed;
        return;
    }
    if (used_ > 0)
        break_line();
    // A word longer than a line is broken anywhere.
    const double lines = std::ceil(width / width_);
    count_ += static_cast<int>(lines) - 1;
    used_ = width - (lines - 1) * width_;
}

void PrintedLines::add_words(std::string_view text) {
    while (!text.empty()) {
        const auto end = text.find(' ');
        if (end != 0)
            add_word(printed_width(text.substr(0, end)));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
}

void PrintedLines::add_block(std::string_view text) {
    const auto width = printed_width(text);
    if (width <= width_) {
        add_word(width);
        return;
    }
    if (used_ > 0)
        break_line();
    add_words(text);
    used_ = width_;
}

}  // namespace slimfit::show
