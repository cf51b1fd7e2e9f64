#pragma once

#include "slimfit/calendar/clock.hpp"
#include "slimfit/calendar/date.hpp"
#include "slimfit/formats/xml/word_table.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace slimfit::formats {

/// The text of an XML file as it grows: an element per line, two spaces for each level.
class XmlText {
public:
    XmlText();

    [[nodiscard]] const std::string& text() const { return text_; }

private:
    friend class WrittenElement;

    std::string text_;
    int depth_{};
    bool tag_is_open_{};  ///< the last start tag may still get attributes
};

/// An element that is being written: its attributes first, then its children while it lives, its
/// end with it.
class WrittenElement {
public:
    WrittenElement(XmlText& text, const char* name);
    WrittenElement(const WrittenElement&) = delete;
    WrittenElement& operator=(const WrittenElement&) = delete;
    ~WrittenElement();

    /// Values without an `unless` are always written.
    WrittenElement& text(const char* attribute, std::string_view value);
    WrittenElement& number(const char* attribute, std::int64_t value);
    WrittenElement& natural(const char* attribute, std::uint64_t value);
    WrittenElement& time(const char* attribute, calendar::ClockTime value);
    WrittenElement& date(const char* attribute, calendar::Date value);

    /// `begin` and `end`.
    WrittenElement& span(calendar::TimeSpan value);

    /// `first`, and `last` when it is another day.
    WrittenElement& days(calendar::DateRange value);

    /// Nothing is written for what a reader takes when the attribute is missing.
    WrittenElement& text_if_any(const char* attribute, std::string_view value);
    WrittenElement&
    number_unless(std::int64_t otherwise, const char* attribute, std::int64_t value);
    WrittenElement& yes_no_unless(bool otherwise, const char* attribute, bool value);
    WrittenElement& time_if_any(const char* attribute, std::optional<calendar::ClockTime> value);
    WrittenElement& date_if_any(const char* attribute, std::optional<calendar::Date> value);
    WrittenElement& span_if_any(std::optional<calendar::TimeSpan> value);

    /// Words with a space between; nothing for an empty list.
    WrittenElement& list(const char* attribute, const std::vector<std::string>& words);
    WrittenElement& list(const char* attribute, const std::vector<int>& numbers);

    /// The words of values, in their order.
    template <class Value, std::size_t Count>
    WrittenElement& list(
        const char* attribute,
        const std::vector<Value>& values,
        const WordTable<Value, Count>& table
    ) {
        std::vector<std::string> words;
        for (const auto value : values)
            words.emplace_back(word_of(table, value));
        return list(attribute, words);
    }

    template <class Value, std::size_t Count>
    WrittenElement& word(const char* attribute, Value value, const WordTable<Value, Count>& table) {
        return text(attribute, word_of(table, value));
    }

    template <class Value, std::size_t Count>
    WrittenElement& word_if_any(
        const char* attribute, std::optional<Value> value, const WordTable<Value, Count>& table
    ) {
        return value ? word(attribute, *value, table) : *this;
    }

    template <class Value, std::size_t Count>
    WrittenElement& word_unless(
        Value otherwise, const char* attribute, Value value, const WordTable<Value, Count>& table
    ) {
        return value == otherwise ? *this : word(attribute, value, table);
    }

    /// What stands between the tags, instead of children.
    void content(std::string_view words);

private:
    XmlText& text_;
    const char* name_;
    bool has_content_{};
};

}  // namespace slimfit::formats
