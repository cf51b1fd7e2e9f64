#include "readable_values.hpp"

#include "language_choice.hpp"

#include <charconv>

namespace slimfit::cli {

namespace {

/// The sentence with the word that was typed.
Message about(std::string_view typed, const Text& sentence) {
    return filled(sentence, {{"typed", std::string{typed}}});
}

template <class Number>
std::optional<Number> whole_number(std::string_view typed) {
    Number number{};
    const auto* const end = typed.data() + typed.size();
    const auto [rest, fault] = std::from_chars(typed.data(), end, number);
    if (fault != std::errc{} || rest != end)
        return std::nullopt;
    return number;
}

/// "2026-W08" for "2026-w8", as people type it in a hurry.
std::string written_out(std::string_view typed) {
    constexpr std::string_view::size_type letter{5};
    std::string week{typed};
    if (week.size() > letter && week[letter] == 'w')
        week[letter] = 'W';
    if (week.size() == letter + 2)
        week.insert(letter + 1, "0");
    return week;
}

Complaint no_empty_word(std::string_view typed) {
    if (!typed.empty())
        return std::nullopt;
    return about(typed, {"hier hoort een waarde te staan", "a value is expected here"});
}

}  // namespace

Complaint read_value(std::string_view typed, std::string& into) {
    into = typed;
    return no_empty_word(typed);
}

Complaint read_value(std::string_view typed, std::filesystem::path& into) {
    into = typed;
    return no_empty_word(typed);
}

Complaint read_value(std::string_view typed, calendar::IsoWeek& into) {
    const auto week = calendar::IsoWeek::parse(written_out(typed));
    if (!week)
        return about(
            typed,
            {"\"{typed}\" is geen week; schrijf jaar en weeknummer, bijvoorbeeld 2026-W48",
             "\"{typed}\" is no week; write year and week number, for instance 2026-W48"}
        );
    into = *week;
    return std::nullopt;
}

Complaint read_value(std::string_view typed, calendar::Date& into) {
    const auto date = calendar::Date::parse(typed);
    if (!date)
        return about(
            typed,
            {"\"{typed}\" is geen datum; schrijf jaar, maand en dag, bijvoorbeeld 2026-11-25",
             "\"{typed}\" is no date; write year, month and day, for instance 2026-11-25"}
        );
    into = *date;
    return std::nullopt;
}

Complaint read_value(std::string_view typed, Language& into) {
    const auto language = language_named(typed);
    if (!language)
        return about(
            typed, {"\"{typed}\" ken ik niet; kies nl of en", "\"{typed}\": choose nl or en"}
        );
    into = *language;
    return std::nullopt;
}

Complaint read_value(std::string_view typed, std::uint64_t& into) {
    const auto number = whole_number<std::uint64_t>(typed);
    if (!number)
        return about(
            typed,
            {"\"{typed}\" is geen geheel getal van 0 tot en met 18446744073709551615",
             "\"{typed}\" is no whole number from 0 to 18446744073709551615"}
        );
    into = *number;
    return std::nullopt;
}

Complaint read_value(std::string_view typed, int& into) {
    constexpr int most{1'000'000};
    const auto number = whole_number<int>(typed);
    if (!number || *number < 1 || *number > most)
        return about(
            typed,
            {"\"{typed}\" is geen geheel getal van 1 tot en met 1000000",
             "\"{typed}\" is no whole number from 1 to 1000000"}
        );
    into = *number;
    return std::nullopt;
}

}  // namespace slimfit::cli
