#include "formats/planted_faults.hpp"

#include "slimfit/formats/xml/element_places.hpp"

#include <algorithm>
#include <array>
#include <functional>

namespace slimfit::test {

namespace {

using formats::attribute_places;
using formats::AttributePlace;
using formats::element_places;
using formats::ElementPlace;
using formats::TextSpan;

std::string words_of(const std::string& text, TextSpan span) {
    return text.substr(span.begin, span.end - span.begin);
}

/// An element of a text, where a fault may be planted.
struct Spot {
    const std::string& text;
    std::vector<ElementPlace> places;
    std::size_t row;
    RandomSource& random;

    [[nodiscard]] const ElementPlace& place() const { return places[row]; }

    /// Without the code of a row and the days of a rhythm: what is told of them names them so.
    [[nodiscard]] std::vector<AttributePlace> attributes() const {
        auto all = attribute_places(text, place().tag);
        std::erase_if(all, [&](const AttributePlace& found) {
            return found.name == (place().name == "day" ? "days" : "code");
        });
        return all;
    }

    [[nodiscard]] std::optional<AttributePlace> attribute(const std::string& name) const {
        for (auto& found : attribute_places(text, place().tag))
            if (found.name == name)
                return found;
        return std::nullopt;
    }

    [[nodiscard]] std::optional<PlantedFault>
    put(const char* sort, const std::string& name, const std::string& value) const {
        const auto found = attribute(name);
        if (!found || words_of(text, found->value) == value)
            return std::nullopt;
        return change(sort, found->value, value);
    }

    [[nodiscard]] PlantedFault change(const char* sort, TextSpan span, std::string by) const {
        const auto line = std::count(
            text.begin(), text.begin() + static_cast<std::ptrdiff_t>(place().tag.begin), '\n'
        );
        return {sort, span.begin, span.end, std::move(by), static_cast<int>(line) + 1};
    }
};

using Planting = std::function<std::optional<PlantedFault>(const Spot&)>;

std::optional<PlantedFault> unknown_attribute(const Spot& spot) {
    const auto all = spot.attributes();
    if (all.empty())
        return std::nullopt;
    const auto at = all.front().whole.begin;
    return spot.change("unknown attribute", {at, at}, "onbekend=\"1\" ");
}

std::optional<PlantedFault> wrong_value(const Spot& spot) {
    const auto all = spot.attributes();
    if (all.empty())
        return std::nullopt;
    const auto& chosen = all[spot.random.row(all.size())];
    return spot.put(
        "wrong value", chosen.name, chosen.name == "begin" || chosen.name == "end" ? "25:00" : "?"
    );
}

std::optional<PlantedFault> missing_attribute(const Spot& spot) {
    const auto all = spot.attributes();
    if (all.empty())
        return std::nullopt;
    return spot.change("missing attribute", all[spot.random.row(all.size())].whole, "");
}

std::optional<PlantedFault> misspelled_attribute(const Spot& spot) {
    const auto all = spot.attributes();
    if (all.empty())
        return std::nullopt;
    const auto at = all[spot.random.row(all.size())].whole.begin;
    return spot.change("misspelled attribute", {at, at}, "x");
}

std::optional<PlantedFault> unknown_element(const Spot& spot) {
    const auto& place = spot.place();
    return spot.change("unknown element", {place.tag.begin, place.tag.begin}, "<onbekend/>");
}

std::optional<PlantedFault> misspelled_element(const Spot& spot) {
    const auto& place = spot.place();
    if (place.end_tag.begin != place.end_tag.end)
        return std::nullopt;
    return spot.change("misspelled element", {place.tag.begin + 1, place.tag.begin + 1}, "x");
}

std::optional<PlantedFault> stray_text(const Spot& spot) {
    const auto& place = spot.place();
    return spot.change("stray text", {place.tag.begin, place.tag.begin}, "los ");
}

std::optional<PlantedFault> unknown_code(const Spot& spot) {
    static const std::array<std::string, 8> names{
        "zone", "unit", "subject", "staff", "home", "leader", "base-group", "offer"};
    return spot.put("unknown code", names[spot.random.row(names.size())], "nergens");
}

std::optional<PlantedFault> code_twice(const Spot& spot) {
    if (spot.row == 0 || spot.places[spot.row - 1].name != spot.place().name)
        return std::nullopt;
    const auto before = attribute_places(spot.text, spot.places[spot.row - 1].tag);
    const auto code = std::ranges::find(before, "code", &AttributePlace::name);
    if (code == before.end())
        return std::nullopt;
    return spot.put("code twice", "code", words_of(spot.text, code->value));
}

std::optional<PlantedFault> end_before_begin(const Spot& spot) {
    return spot.put("end before begin", "end", "00:05");
}

std::optional<PlantedFault> off_the_tick(const Spot& spot) {
    const auto end = spot.attribute("end");
    if (!end)
        return std::nullopt;
    auto time = words_of(spot.text, end->value);
    time.back() = time.back() == '1' ? '2' : '1';
    return spot.put("off the tick", "end", time);
}

std::optional<PlantedFault> weekday_twice(const Spot& spot) {
    const auto days = spot.attribute("days");
    if (!days)
        return std::nullopt;
    const auto words = words_of(spot.text, days->value);
    return spot.put("weekday twice", "days", words + ' ' + words.substr(0, 3));
}

std::optional<PlantedFault> volunteer_with_contract(const Spot& spot) {
    const auto contract = spot.attribute("contract");
    if (!contract)
        return std::nullopt;
    const auto at = contract->whole.begin;
    return spot.change("volunteer with contract", {at, at}, "employee=\"no\" ");
}

std::optional<PlantedFault> unknown_rule(const Spot& spot) {
    return spot.put("unknown rule", "id", "geen-regel");
}

std::optional<PlantedFault> on_a_free_day(const Spot& spot) {
    return spot.put("on a free day", "date", "2026-12-25");
}

std::optional<PlantedFault>
planted_by(const std::vector<Planting>& sorts, const std::string& text, RandomSource& random) {
    const auto places = element_places(text);
    const auto& plant = sorts[random.row(sorts.size())];
    for (int attempt = 0; attempt < 300; ++attempt)
        if (const auto row = random.row(places.size()); row > 0)
            if (auto fault = plant({text, places, row, random}))
                return fault;
    return std::nullopt;
}

}  // namespace

std::string planted(std::string text, std::vector<PlantedFault> faults) {
    std::ranges::sort(faults, std::ranges::greater{}, &PlantedFault::begin);
    for (const auto& fault : faults)
        text.replace(fault.begin, fault.end - fault.begin, fault.by);
    return text;
}

std::optional<PlantedFault> fault_of_form(const std::string& text, RandomSource& random) {
    static const std::vector<Planting> sorts{
        unknown_attribute,
        wrong_value,
        missing_attribute,
        misspelled_attribute,
        unknown_element,
        misspelled_element,
        stray_text,
        unknown_code,
        code_twice};
    return planted_by(sorts, text, random);
}

std::optional<PlantedFault> fault_of_meaning(const std::string& text, RandomSource& random) {
    static const std::vector<Planting> sorts{
        end_before_begin,
        off_the_tick,
        weekday_twice,
        volunteer_with_contract,
        unknown_rule,
        on_a_free_day};
    return planted_by(sorts, text, random);
}

}  // namespace slimfit::test
