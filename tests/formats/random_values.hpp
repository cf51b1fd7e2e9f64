#pragma once

#include "slimfit/calendar/clock.hpp"
#include "slimfit/calendar/date.hpp"
#include "slimfit/core/id.hpp"

#include "support/random_source.hpp"

#include <optional>
#include <string>
#include <vector>

namespace slimfit::test {

/// Makes values as they may stand in a file.
class RandomValues {
public:
    explicit RandomValues(std::uint64_t seed) : random_{seed} {}

    int number(int from, int to) { return random_.number(from, to); }

    /// How many of something there are.
    std::size_t count(int fewest, int most) {
        return static_cast<std::size_t>(number(fewest, most));
    }

    bool yes() { return random_.once_in(2); }

    /// Of an enumeration with that many values.
    template <class Value>
    Value one_of(int values) {
        return static_cast<Value>(random_.number(0, values - 1));
    }

    std::string code(const char* kind, std::size_t row) {
        return kind + std::string{yes() ? "-" : "_"} + std::to_string(row);
    }

    /// With everything that XML treats as its own.
    std::string name() {
        static const std::vector<std::string> names{
            "Zoë",
            "Noor & Sem",
            "'t Plein",
            "De \"Wissel\"",
            "a<b>c",
            "]]>",
            "twee  spaties",
            "Kees-Jan van 't Hof",
            "€ 5"};
        return names[random_.row(names.size())];
    }

    calendar::Date date() {
        return calendar::Date::of(2026, 8, 1)->plus_days(random_.number(0, 364));
    }

    std::optional<calendar::Date> maybe_date() {
        return yes() ? std::optional{date()} : std::nullopt;
    }

    calendar::DateRange days() {
        const auto first = date();
        return {.first = first, .last = first.plus_days(random_.number(0, 3))};
    }

    calendar::ClockTime time() { return calendar::ClockTime{calendar::Minutes{number(0, 1440)}}; }

    calendar::TimeSpan span() {
        const auto begin = number(0, 1439);
        return {
            .begin = calendar::ClockTime{calendar::Minutes{begin}},
            .end = calendar::ClockTime{calendar::Minutes{number(begin + 1, 1440)}}};
    }

    std::optional<calendar::TimeSpan> maybe_span() {
        return yes() ? std::optional{span()} : std::nullopt;
    }

    calendar::Weekday weekday() { return one_of<calendar::Weekday>(5); }

    std::optional<calendar::CycleWeek> cycle_week() {
        return yes() ? std::optional{one_of<calendar::CycleWeek>(2)} : std::nullopt;
    }

    /// Different ones, in any order.
    std::vector<calendar::Weekday> weekdays() {
        std::vector<calendar::Weekday> days{
            calendar::school_days.begin(), calendar::school_days.end()};
        random_.shuffle(days);
        days.resize(static_cast<std::size_t>(number(0, 5)));
        return days;
    }

    /// Of a table that is not empty.
    template <class Entity>
    Id<Entity> id(const std::vector<Entity>& rows) {
        return Id<Entity>{random_.row(rows.size())};
    }

    template <class Entity>
    std::optional<Id<Entity>> maybe_id(const std::vector<Entity>& rows) {
        if (rows.empty() || yes())
            return std::nullopt;
        return id(rows);
    }

    /// Different ones, in any order.
    template <class Entity>
    std::vector<Id<Entity>> some_ids(const std::vector<Entity>& rows) {
        std::vector<Id<Entity>> ids;
        for (std::uint32_t row = 0; row < rows.size(); ++row)
            if (yes())
                ids.emplace_back(row);
        random_.shuffle(ids);
        return ids;
    }

    /// Words for tags and day parts.
    std::vector<std::string> words(int fewest) {
        std::vector<std::string> words;
        const auto count = number(fewest, 3);
        for (int word = 0; word < count; ++word)
            words.push_back(code("woord", static_cast<std::size_t>(word)));
        return words;
    }

    std::vector<int> year_groups() {
        std::vector<int> groups;
        for (int group = 1; group <= 8; ++group)
            if (random_.once_in(3))
                groups.push_back(group);
        return groups;
    }

private:
    RandomSource random_;
};

}  // namespace slimfit::test
