#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace slimfit::show {

/// A piece of HTML. Text of people gets in through text() alone, which escapes it; so nothing that
/// stands in a school file can become markup.
class Markup {
public:
    Markup() = default;

    [[nodiscard]] static Markup text(std::string_view text);

    /// Something that is HTML already; for what is written in this program.
    [[nodiscard]] static Markup written(std::string_view html);

    Markup& operator+=(const Markup& other);

    friend Markup operator+(Markup first, const Markup& second) { return first += second; }

    [[nodiscard]] const std::string& html() const { return html_; }

    [[nodiscard]] bool empty() const { return html_.empty(); }

private:
    std::string html_;
};

struct Attribute {
    std::string_view name;
    std::string value;  ///< escaped when written
};

/// <tag name="value">content</tag>
[[nodiscard]] Markup
element(std::string_view tag, const std::vector<Attribute>& attributes, const Markup& content);

/// <tag class="name">content</tag>
[[nodiscard]] Markup
element(std::string_view tag, std::string_view class_name, const Markup& content);

}  // namespace slimfit::show
