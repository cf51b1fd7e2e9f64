#pragma once

#include <string_view>

namespace slimfit::show {

/// How wide a text is on paper, in the size of its letters: 2.5 is as wide as two and a half times
/// the letters are high. By the bold Arial in which week.css prints, so that what stands there in
/// plain letters takes no more.
[[nodiscard]] double printed_width(std::string_view text);

/// How many lines a flow of text takes between margins. Everything in sizes of the letters.
class PrintedLines {
public:
    explicit PrintedLines(double width) : width_{width} {}

    /// Words that break where there are spaces.
    void add_words(std::string_view text);

    /// Words that begin on a line of their own rather than break, as inline blocks do.
    void add_block(std::string_view text);

    [[nodiscard]] int count() const { return count_; }

private:
    void add_word(double width);
    void break_line();

    double width_;
    double used_{};
    int count_{1};
};

}  // namespace slimfit::show
