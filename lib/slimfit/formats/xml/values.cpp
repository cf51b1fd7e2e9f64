#include "slimfit/formats/xml/values.hpp"

#include "slimfit/core/contract.hpp"

#include <charconv>

namespace slimfit::formats {

namespace {

[[noreturn]] void disagree(const Element& element, const char* attribute, const char* what) {
    const auto sentence =
        "<" + std::string{element.name()} + "> has a right " + attribute + ": " + what;
    throw ContractViolation{sentence};
}

std::string_view required(const Element& element, const char* attribute) {
    const auto value = element.attribute(attribute);
    if (!value)
        disagree(element, attribute, "it is there");
    return *value;
}

template <class Number>
std::optional<Number> as_number(std::string_view digits) {
    if (digits.starts_with('+'))
        digits.remove_prefix(1);
    Number number{};
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (fault != std::errc{} || end != digits.data() + digits.size())
        return std::nullopt;
    return number;
}

template <class Number>
Number as_number(const Element& element, const char* attribute, std::string_view digits) {
    const auto number = as_number<Number>(digits);
    if (!number)
        disagree(element, attribute, "a number");
    return *number;
}

template <class Number>
Number number_or_other(const Element& element, const char* attribute, Number otherwise) {
    const auto value = element.attribute(attribute);
    return value ? as_number<Number>(element, attribute, *value) : otherwise;
}

}  // namespace

std::string required_text(const Element& element, const char* attribute) {
    return std::string{required(element, attribute)};
}

std::string optional_text(const Element& element, const char* attribute) {
    return std::string{element.attribute(attribute).value_or("")};
}

int required_number(const Element& element, const char* attribute) {
    return as_number<int>(element, attribute, required(element, attribute));
}

int number_or(const Element& element, const char* attribute, int otherwise) {
    return number_or_other(element, attribute, otherwise);
}

std::int64_t whole_or(const Element& element, const char* attribute, std::int64_t otherwise) {
    return number_or_other(element, attribute, otherwise);
}

std::uint64_t natural_or(const Element& element, const char* attribute, std::uint64_t otherwise) {
    return number_or_other(element, attribute, otherwise);
}

bool yes_or(const Element& element, const char* attribute, bool otherwise) {
    const auto value = element.attribute(attribute);
    return value ? *value == "yes" : otherwise;
}

int ten_thousandths_or(const Element& element, const char* attribute, int otherwise) {
    const auto value = element.attribute(attribute);
    if (!value)
        return otherwise;
    std::string digits{*value};
    const auto point = digits.find('.');
    const auto decimals = point == std::string::npos ? 0 : digits.size() - point - 1;
    if (decimals > 4)
        disagree(element, attribute, "at most four decimals");
    std::erase(digits, '.');
    return as_number<int>(element, attribute, digits.append(4 - decimals, '0'));
}

calendar::Minutes required_minutes(const Element& element, const char* attribute) {
    return calendar::Minutes{required_number(element, attribute)};
}

calendar::ClockTime required_time(const Element& element, const char* attribute) {
    const auto time = calendar::ClockTime::parse(required(element, attribute));
    if (!time)
        disagree(element, attribute, "a clock time");
    return *time;
}

std::optional<calendar::ClockTime> optional_time(const Element& element, const char* attribute) {
    if (!element.attribute(attribute))
        return std::nullopt;
    return required_time(element, attribute);
}

calendar::Date required_date(const Element& element, const char* attribute) {
    const auto date = calendar::Date::parse(required(element, attribute));
    if (!date)
        disagree(element, attribute, "a date");
    return *date;
}

std::optional<calendar::Date> optional_date(const Element& element, const char* attribute) {
    if (!element.attribute(attribute))
        return std::nullopt;
    return required_date(element, attribute);
}

calendar::TimeSpan required_span(const Element& element) {
    return {.begin = required_time(element, "begin"), .end = required_time(element, "end")};
}

calendar::DateRange required_days(const Element& element) {
    const auto first = required_date(element, "first");
    return {.first = first, .last = optional_date(element, "last").value_or(first)};
}

std::vector<std::string> words_of_list(const Element& element, const char* attribute) {
    std::vector<std::string> words;
    auto rest = element.attribute(attribute).value_or("");
    while (!rest.empty()) {
        const auto end = rest.find_first_of(" \t\r\n");
        if (end != 0)
            words.emplace_back(rest.substr(0, end));
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return words;
}

std::vector<int> numbers_of_list(const Element& element, const char* attribute) {
    std::vector<int> numbers;
    for (const auto& word : words_of_list(element, attribute))
        numbers.push_back(as_number<int>(element, attribute, word));
    return numbers;
}

}  // namespace slimfit::formats
