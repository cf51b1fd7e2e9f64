#pragma once

#include "slimfit/calendar/date.hpp"
#include "slimfit/core/contract.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace slimfit::formats {

/// The word by which a file calls a value.
template <class Value>
struct Word {
    Value value;
    std::string_view word;
};

/// All values of an enumeration with their words. Reader and writer read the same table.
template <class Value, std::size_t Count>
using WordTable = std::array<Word<Value>, Count>;

template <class Value, std::size_t Count>
[[nodiscard]] Value value_of(const WordTable<Value, Count>& table, std::string_view word) {
    const auto found = std::ranges::find(table, word, &Word<Value>::word);
    expects(found != table.end(), "a word that the schema allows stands in the table of words");
    return found->value;
}

template <class Value, std::size_t Count>
[[nodiscard]] std::string_view word_of(const WordTable<Value, Count>& table, Value value) {
    const auto found = std::ranges::find(table, value, &Word<Value>::value);
    expects(found != table.end(), "a value that a file can hold stands in the table of words");
    return found->word;
}

/// The days of a school week.
inline constexpr WordTable<calendar::Weekday, 5> weekday_words{
    {{calendar::Weekday::monday, "mon"},
     {calendar::Weekday::tuesday, "tue"},
     {calendar::Weekday::wednesday, "wed"},
     {calendar::Weekday::thursday, "thu"},
     {calendar::Weekday::friday, "fri"}}};

}  // namespace slimfit::formats
