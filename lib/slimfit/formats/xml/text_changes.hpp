#pragma once

#include "slimfit/formats/xml/element_places.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace slimfit::formats {

/// Pieces of a text to be replaced, gathered while it is looked at. No line moves: the ends of
/// lines in what is taken out stay.
class TextChanges {
public:
    explicit TextChanges(std::string_view text) : text_{text} {}

    void replace(TextSpan piece, std::string by) { changes_.push_back({piece, std::move(by)}); }

    void take_out(TextSpan piece) { replace(piece, {}); }

    /// The text with all of them made. One inside another is left out.
    [[nodiscard]] std::string made() &&;

private:
    struct Change {
        TextSpan piece;
        std::string by;
    };

    std::string_view text_;
    std::vector<Change> changes_;
};

}  // namespace slimfit::formats
