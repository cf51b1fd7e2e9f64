#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slimfit {

enum class Language : std::uint8_t { dutch, english };

/// Words shown to a person, known when the program is built. Cannot be made without both
/// languages: an empty one is a compile error. Facts stand in braces: "{staff} has no break".
struct Text {
    std::string_view dutch;
    std::string_view english;

    consteval Text(const char* nl, const char* en) : dutch{nl}, english{en} {
        if (dutch.empty() || english.empty())
            throw "a Text needs Dutch and English";
    }

    [[nodiscard]] constexpr std::string_view in(Language language) const {
        return language == Language::dutch ? dutch : english;
    }
};

/// Words shown to a person, made while the program runs, in both languages.
struct Message {
    std::string dutch;
    std::string english;

    [[nodiscard]] const std::string& in(Language language) const {
        return language == Language::dutch ? dutch : english;
    }

    friend bool operator==(const Message&, const Message&) = default;
};

/// A fact that fills a place in a Text: the same value in both languages, or one for each.
struct Fact {
    std::string_view place;
    Message value;

    Fact(std::string_view name, std::string same) : place{name}, value{same, same} {}

    Fact(std::string_view name, const char* same) : Fact{name, std::string{same}} {}

    Fact(std::string_view name, std::int64_t number) : Fact{name, std::to_string(number)} {}

    Fact(std::string_view name, Text text)
        : place{name}, value{std::string{text.dutch}, std::string{text.english}} {}

    Fact(std::string_view name, Message message) : place{name}, value{std::move(message)} {}
};

using Facts = std::vector<Fact>;

/// The text with each {place} replaced by its fact, and each {place|one|more} by the word for one
/// when the fact is 1, else by that for more. A place without a fact stays, to be seen.
[[nodiscard]] Message filled(const Text& text, const Facts& facts);

}  // namespace slimfit
