#pragma once

#include "slimfit/calendar/clock.hpp"
#include "slimfit/calendar/date.hpp"
#include "slimfit/formats/xml/element.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// The only doors to the attributes of an element. pugixml reads a missing attribute as nothing or
// zero without a word; here a required one that is missing or is not what the schema promised
// throws ContractViolation: schema and reader disagree.

namespace slimfit::formats {

[[nodiscard]] std::string required_text(const Element& element, const char* attribute);
/// Empty when it is missing.
[[nodiscard]] std::string optional_text(const Element& element, const char* attribute);

[[nodiscard]] int required_number(const Element& element, const char* attribute);
[[nodiscard]] int number_or(const Element& element, const char* attribute, int otherwise);
[[nodiscard]] std::int64_t
whole_or(const Element& element, const char* attribute, std::int64_t otherwise);
[[nodiscard]] std::uint64_t
natural_or(const Element& element, const char* attribute, std::uint64_t otherwise);
[[nodiscard]] bool yes_or(const Element& element, const char* attribute, bool otherwise);

/// "0.8" is 8000.
[[nodiscard]] int ten_thousandths_or(const Element& element, const char* attribute, int otherwise);

[[nodiscard]] calendar::Minutes required_minutes(const Element& element, const char* attribute);
[[nodiscard]] calendar::ClockTime required_time(const Element& element, const char* attribute);
[[nodiscard]] std::optional<calendar::ClockTime>
optional_time(const Element& element, const char* attribute);
[[nodiscard]] calendar::Date required_date(const Element& element, const char* attribute);
[[nodiscard]] std::optional<calendar::Date>
optional_date(const Element& element, const char* attribute);

/// From `begin` to `end`.
[[nodiscard]] calendar::TimeSpan required_span(const Element& element);

/// From `first` to `last`; without a last day the first alone.
[[nodiscard]] calendar::DateRange required_days(const Element& element);

/// The words of a list; none when it is missing.
[[nodiscard]] std::vector<std::string> words_of_list(const Element& element, const char* attribute);
[[nodiscard]] std::vector<int> numbers_of_list(const Element& element, const char* attribute);

}  // namespace slimfit::formats
