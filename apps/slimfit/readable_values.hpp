#pragma once

#include "slimfit/calendar/date.hpp"
#include "slimfit/core/text.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace slimfit::cli {

/// What is wrong with a word, and what was expected; nothing when it was understood.
using Complaint = std::optional<Message>;

// read_value puts what a person typed into a value, or says why it cannot.

[[nodiscard]] Complaint read_value(std::string_view typed, std::string& into);
[[nodiscard]] Complaint read_value(std::string_view typed, std::filesystem::path& into);
[[nodiscard]] Complaint read_value(std::string_view typed, calendar::IsoWeek& into);
[[nodiscard]] Complaint read_value(std::string_view typed, calendar::Date& into);
[[nodiscard]] Complaint read_value(std::string_view typed, Language& into);

/// A whole number from 0 on.
[[nodiscard]] Complaint read_value(std::string_view typed, std::uint64_t& into);

/// A whole number from 1 up to a million.
[[nodiscard]] Complaint read_value(std::string_view typed, int& into);

template <class Value>
[[nodiscard]] Complaint read_value(std::string_view typed, std::optional<Value>& into) {
    Value value{};
    auto complaint = read_value(typed, value);
    if (!complaint)
        into = std::move(value);
    return complaint;
}

}  // namespace slimfit::cli
