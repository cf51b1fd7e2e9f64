#include "slimfit/planning/rule_prices.hpp"

namespace slimfit::planning {

namespace {

/// Judged once for two sessions, however long they meet, where other clashes cost by the tick.
bool is_clash_of_sessions(const rulebook::Rule& rule) {
    return rule.id == "pupil-twice" || rule.id == "own-instruction";
}

/// Judged for each five minutes: at the price of its origin, half an hour too much for one teacher
/// would be dearer than half an hour in which nobody watches the pupils.
bool is_counted_by_tick(const rulebook::Rule& rule) {
    return rule.id == "lesson-hours";
}

/// Nobody can do it, however much the school would want her to: a week with holes in it can be
/// lived with, one that counts on who is ill cannot.
bool is_beyond_people(const rulebook::Rule& rule) {
    return rule.id == "working-time" || rule.id == "person-twice";
}

/// Dearer than a session of theirs without anybody, whatever else that breaks: who is written down
/// somewhere can be helped by who reads it, and she is better off with any adult there is.
bool is_worse_than_nobody(const rulebook::Rule& rule) {
    return rule.id == "pupil-nowhere";
}

std::int64_t hard_cost(const rulebook::Rule& rule) {
    if (is_worse_than_nobody(rule))
        return 60;
    if (is_beyond_people(rule))
        return 30;
    if (is_clash_of_sessions(rule))
        return 20;
    if (is_counted_by_tick(rule))
        return 1;
    switch (rule.origin) {
    case rulebook::Origin::law:
        return 10;
    case rulebook::Origin::cao:
        return 5;
    case rulebook::Origin::school:
    case rulebook::Origin::wish:
        break;
    }
    return 2;
}

}  // namespace

RulePrices::RulePrices(const school::Settings& settings) {
    const auto rules = rulebook::all_rules();
    for (std::size_t row = 0; row < rules.size(); ++row) {
        const auto& rule = rules[row];
        timetable::Price price{
            .tag = static_cast<timetable::Tag>(row),
            .hard = rule.hardness == rulebook::Hardness::hard,
            .each = rule.weight};
        if (price.hard)
            price.each = hard_cost(rule);
        for (const auto& setting : settings.rules)
            if (setting.rule == rule.id && setting.weight)
                price = {.tag = price.tag, .hard = false, .each = *setting.weight};
        prices_.push_back(price);
    }
}

timetable::Price RulePrices::of(std::string_view rule) const {
    return prices_[rulebook::index_of(rulebook::rule(rule))];
}

}  // namespace slimfit::planning
