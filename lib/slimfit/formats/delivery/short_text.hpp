#pragma once

#include <string>
#include <string_view>

namespace slimfit::formats {

/// Text of a file of another program as it comes in, part by part. White space at its begin is
/// dropped and a run of it becomes one space; of what is longer than any field of the standards
/// only the begin is held.
class ShortText {
public:
    void add(std::string_view part);

    /// What is held, without white space around it. Where it was cut off, without half a letter and
    /// without the words with digits before the cut: they may be the begin of an identity number.
    [[nodiscard]] std::string taken() &&;

    [[nodiscard]] bool is_cut() const { return is_cut_; }

private:
    std::string text_;
    bool is_cut_{};
};

/// The same of text that is there as a whole.
[[nodiscard]] std::string short_text_of(std::string_view text);

}  // namespace slimfit::formats
