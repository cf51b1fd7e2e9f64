#include "slimfit/formats/xml/xml_writer.hpp"

namespace slimfit::formats {

namespace {

/// A tab or line end in a value would be read back as a space.
std::string_view escape_of(char letter) {
    switch (letter) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\t':
        return "&#9;";
    case '\n':
        return "&#10;";
    case '\r':
        return "&#13;";
    default:
        return {};
    }
}

std::string escaped(std::string_view words) {
    std::string result;
    for (const char letter : words)
        if (const auto escape = escape_of(letter); !escape.empty())
            result += escape;
        else
            result += letter;
    return result;
}

std::string indent(int depth) {
    return std::string(static_cast<std::size_t>(2 * depth), ' ');
}

}  // namespace

XmlText::XmlText() : text_{"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"} {}

WrittenElement::WrittenElement(XmlText& text, const char* name) : text_{text}, name_{name} {
    if (text_.tag_is_open_)
        text_.text_ += ">\n";
    text_.text_ += indent(text_.depth_) + '<' + name_;
    text_.tag_is_open_ = true;
    ++text_.depth_;
}

WrittenElement::~WrittenElement() {
    --text_.depth_;
    if (text_.tag_is_open_)
        text_.text_ += "/>\n";
    else
        text_.text_ += (has_content_ ? "" : indent(text_.depth_)) + "</" + name_ + ">\n";
    text_.tag_is_open_ = false;
}

WrittenElement& WrittenElement::text(const char* attribute, std::string_view value) {
    expects(text_.tag_is_open_, "attributes are written before children");
    text_.text_ += std::string{' '} + attribute + "=\"" + escaped(value) + '"';
    return *this;
}

WrittenElement& WrittenElement::number(const char* attribute, std::int64_t value) {
    return text(attribute, std::to_string(value));
}

WrittenElement& WrittenElement::natural(const char* attribute, std::uint64_t value) {
    return text(attribute, std::to_string(value));
}

WrittenElement& WrittenElement::time(const char* attribute, calendar::ClockTime value) {
    return text(attribute, value.to_string());
}

WrittenElement& WrittenElement::date(const char* attribute, calendar::Date value) {
    return text(attribute, value.to_string());
}

WrittenElement& WrittenElement::span(calendar::TimeSpan value) {
    return time("begin", value.begin).time("end", value.end);
}

WrittenElement& WrittenElement::days(calendar::DateRange value) {
    date("first", value.first);
    return value.last == value.first ? *this : date("last", value.last);
}

WrittenElement& WrittenElement::text_if_any(const char* attribute, std::string_view value) {
    return value.empty() ? *this : text(attribute, value);
}

WrittenElement&
WrittenElement::number_unless(std::int64_t otherwise, const char* attribute, std::int64_t value) {
    return value == otherwise ? *this : number(attribute, value);
}

WrittenElement& WrittenElement::yes_no_unless(bool otherwise, const char* attribute, bool value) {
    return value == otherwise ? *this : text(attribute, value ? "yes" : "no");
}

WrittenElement&
WrittenElement::time_if_any(const char* attribute, std::optional<calendar::ClockTime> value) {
    return value ? time(attribute, *value) : *this;
}

WrittenElement&
WrittenElement::date_if_any(const char* attribute, std::optional<calendar::Date> value) {
    return value ? date(attribute, *value) : *this;
}

WrittenElement& WrittenElement::span_if_any(std::optional<calendar::TimeSpan> value) {
    return value ? span(*value) : *this;
}

WrittenElement& WrittenElement::list(const char* attribute, const std::vector<std::string>& words) {
    std::string joined;
    for (const auto& word : words)
        joined += (joined.empty() ? "" : " ") + word;
    return text_if_any(attribute, joined);
}

WrittenElement& WrittenElement::list(const char* attribute, const std::vector<int>& numbers) {
    std::vector<std::string> words;
    for (const auto number : numbers)
        words.push_back(std::to_string(number));
    return list(attribute, words);
}

void WrittenElement::content(std::string_view words) {
    expects(text_.tag_is_open_, "an element has content or children");
    text_.text_ += '>' + escaped(words);
    text_.tag_is_open_ = false;
    has_content_ = true;
}

}  // namespace slimfit::formats
