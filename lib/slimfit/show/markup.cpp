#include "slimfit/show/markup.hpp"

namespace slimfit::show {

namespace {

std::string escaped(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size());
    for (const char letter : text)
        switch (letter) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        default:
            escaped += letter;
        }
    return escaped;
}

}  // namespace

Markup Markup::text(std::string_view text) {
    return written(escaped(text));
}

Markup Markup::written(std::string_view html) {
    Markup markup;
    markup.html_ = html;
    return markup;
}

Markup& Markup::operator+=(const Markup& other) {
    html_ += other.html_;
    return *this;
}

Markup
element(std::string_view tag, const std::vector<Attribute>& attributes, const Markup& content) {
    std::string html{'<'};
    html += tag;
    for (const auto& [name, value] : attributes)
        html.append(" ").append(name).append("=\"").append(escaped(value)).append("\"");
    html.append(">").append(content.html()).append("</").append(tag).append(">");
    return Markup::written(html);
}

Markup element(std::string_view tag, std::string_view class_name, const Markup& content) {
    return element(tag, {{"class", std::string{class_name}}}, content);
}

}  // namespace slimfit::show
