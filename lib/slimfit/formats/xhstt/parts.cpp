#include "slimfit/formats/xhstt/parts.hpp"

#include <algorithm>
#include <charconv>

namespace slimfit::formats {

namespace {

std::string in_tag(std::string_view name) {
    return '<' + std::string{name} + '>';
}

std::string in_tag(const Element& element) {
    return in_tag(element.name());
}

/// Only digits, and no more than an int holds.
std::optional<int> natural_of(const std::string& text) {
    const bool all_digits =
        std::ranges::all_of(text, [](char letter) { return letter >= '0' && letter <= '9'; });
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || !all_digits || read.ec != std::errc{})
        return std::nullopt;
    return value;
}

}  // namespace

Parts::Parts(const Element& element, school::ProblemList& problems)
    : element_{element}, problems_{problems} {
    for (auto& child : element.children())
        parts_.push_back({child});
}

Parts::~Parts() {
    for (const auto& part : parts_)
        if (!part.is_taken)
            note_unknown(part.element);
}

std::optional<Element> Parts::optional(std::string_view name) {
    const auto found = all(name);
    if (found.empty())
        return std::nullopt;
    if (found.size() > 1)
        problems_.add(
            found[1].line(),
            {"{element} heeft hier een tweede {part}; verwacht is er hoogstens een. Haal er een "
             "weg.",
             "{element} has a second {part} here; at most one is expected. Take one out."},
            {{"element", in_tag(element_)}, {"part", in_tag(name)}}
        );
    return found.front();
}

std::optional<Element> Parts::required(std::string_view name) {
    const auto found = optional(name);
    if (!found)
        problems_.add(
            element_.line(),
            {"{element} mist {part}. Voeg het toe.", "{element} lacks {part}. Add it."},
            {{"element", in_tag(element_)}, {"part", in_tag(name)}}
        );
    return found;
}

std::vector<Element> Parts::all(std::string_view name) {
    known_.push_back(name);
    std::vector<Element> found;
    for (auto& part : parts_)
        if (part.element.name() == name) {
            part.is_taken = true;
            found.push_back(part.element);
        }
    return found;
}

std::vector<Element> Parts::list(std::string_view name, std::string_view member) {
    const auto found = optional(name);
    if (!found)
        return {};
    return Parts{*found, problems_}.all(member);
}

std::string Parts::text(std::string_view name) {
    const auto found = optional(name);
    return found ? trimmed_text(*found) : std::string{};
}

std::string Parts::required_text(std::string_view name) {
    const auto found = required(name);
    return found ? trimmed_text(*found) : std::string{};
}

std::optional<int> Parts::number(std::string_view name, int least) {
    const auto found = optional(name);
    if (!found)
        return std::nullopt;
    return number_in(*found, least);
}

int Parts::required_number(std::string_view name, int least) {
    const auto found = required(name);
    return found ? number_in(*found, least) : least;
}

void Parts::pass_over(std::string_view name) {
    static_cast<void>(optional(name));
}

void Parts::note_unknown(const Element& part) const {
    std::string expected;
    for (const auto name : known_)
        expected += (expected.empty() ? "" : ", ") + in_tag(name);
    problems_.add(
        part.line(),
        {"{element} kent geen {part}; verwacht is hier: {expected}. Verbeter de naam of haal het "
         "weg.",
         "{element} knows no {part}; expected here: {expected}. Correct the name or take it out."},
        {{"element", in_tag(element_)}, {"part", in_tag(part)}, {"expected", expected}}
    );
}

int Parts::number_in(const Element& part, int least) const {
    const auto text = trimmed_text(part);
    const auto value = natural_of(text);
    if (value && *value >= least)
        return *value;
    problems_.add(
        part.line(),
        {"{part} is \"{text}\"; verwacht is een geheel getal van {least} of meer, zonder teken. "
         "Verbeter het getal.",
         "{part} is \"{text}\"; expected is a whole number of {least} or more, without a sign. "
         "Correct the number."},
        {{"part", in_tag(part)}, {"text", text.substr(0, 40)}, {"least", least}}
    );
    return least;
}

std::string trimmed_text(const Element& element) {
    constexpr std::string_view spaces = " \t\r\n";
    const auto text = element.text();
    const auto first = text.find_first_not_of(spaces);
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

}  // namespace slimfit::formats
